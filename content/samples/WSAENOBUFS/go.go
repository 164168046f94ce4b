// One for the whole program: it keeps connections, and opens no more than these.
var client = &http.Client{Transport: &http.Transport{
	MaxConnsPerHost:     50,
	MaxIdleConnsPerHost: 50,
}}

func mayBeOutOfPorts(err error) bool {
	return errors.Is(err, windows.WSAENOBUFS) || errors.Is(err, windows.WSAEADDRINUSE)
}
