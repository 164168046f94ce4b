// One for the whole program: it keeps connections, at most 50 for each server.
var client = &http.Client{Transport: &http.Transport{
	Proxy:               http.ProxyFromEnvironment,
	MaxConnsPerHost:     50,
	MaxIdleConnsPerHost: 50,
}}

func mayBeOutOfPorts(err error) bool {
	return errors.Is(err, windows.WSAENOBUFS) || errors.Is(err, windows.WSAEADDRINUSE)
}
