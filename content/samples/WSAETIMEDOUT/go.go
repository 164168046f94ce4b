func dialWithin(address string, limit time.Duration) (net.Conn, error) {
	conn, err := net.DialTimeout("tcp", address, limit)
	if errors.Is(err, windows.WSAETIMEDOUT) { // not Timeout(), which is your limit
		return nil, fmt.Errorf("Windows gave up before the limit: %w", err)
	}
	return conn, err
}
