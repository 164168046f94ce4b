func resolve(host string) ([]string, error) {
	addresses, err := net.LookupHost(host)
	var failed *net.DNSError
	if errors.As(err, &failed) && failed.IsNotFound {
		return nil, fmt.Errorf("there is no host named %q: %w", host, err)
	}
	return addresses, err
}
