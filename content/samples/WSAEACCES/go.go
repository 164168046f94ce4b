func listen(port int) (net.Listener, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf(":%d", port))
	if errors.Is(err, windows.WSAEACCES) {
		log.Printf("port %d is reserved or held exclusively", port)
		return net.Listen("tcp", ":0") // any free port
	}
	return listener, err
}
