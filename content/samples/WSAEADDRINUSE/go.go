func listen(port int) (net.Listener, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf(":%d", port))
	if errors.Is(err, windows.WSAEADDRINUSE) {
		err = fmt.Errorf("port %d is taken: netstat -ano | findstr :%d", port, port)
	}
	return listener, err
}
