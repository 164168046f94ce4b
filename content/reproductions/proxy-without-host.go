/*
 * shows: the proxy setting of a Go program contains neither a host nor a port
 * cause: proxy-setting-without-host
 * call: ConnectEx
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: github:docker/for-win#7933
 */

package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"syscall"
)

func main() {
	proxy := &url.URL{Scheme: "http", Host: ":0"}
	client := http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(proxy)}}
	_, err := client.Get("http://www.example.com/")
	var number syscall.Errno
	if errors.As(err, &number) {
		fmt.Printf("ConnectEx: %d\n", number)
	}
}
