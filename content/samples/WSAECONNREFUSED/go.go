// dialWhenReady gives the server some seconds to start.
func dialWhenReady(address string) (net.Conn, error) {
	for pause := 250 * time.Millisecond; ; pause *= 2 {
		conn, err := net.Dial("tcp", address)
		if !errors.Is(err, windows.WSAECONNREFUSED) || pause > 4*time.Second {
			return conn, err
		}
		time.Sleep(pause)
	}
}
