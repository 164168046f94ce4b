func isConnectionGone(err error) bool {
	var code syscall.Errno
	errors.As(err, &code)
	switch code {
	case windows.WSAECONNABORTED, windows.WSAECONNRESET,
		windows.WSAENETRESET, windows.WSAETIMEDOUT:
		return true
	}
	return false
}
