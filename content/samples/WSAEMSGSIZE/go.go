func receiveDatagram(conn *net.UDPConn, buffer []byte) (got int, cut bool, err error) {
	got, err = conn.Read(buffer)
	if errors.Is(err, windows.WSAEMSGSIZE) {
		return len(buffer), true, nil // the buffer is full; the rest is gone
	}
	return got, false, err
}
