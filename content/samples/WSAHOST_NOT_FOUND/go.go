func resolve(host string) ([]string, error) {
	addresses, err := net.LookupHost(host)
	var failed *net.DNSError
	if errors.As(err, &failed) && failed.IsNotFound {
		return nil, fmt.Errorf("cannot find host %q: %w", host, err)
	}
	return addresses, err
}
