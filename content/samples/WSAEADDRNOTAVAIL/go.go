func listen(host, port string) (net.Listener, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if errors.Is(err, windows.WSAEADDRNOTAVAIL) {
		log.Printf("%s is not an address of this machine; listening on all", host)
		return net.Listen("tcp", ":"+port)
	}
	return listener, err
}
