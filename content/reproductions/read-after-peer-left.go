/*
 * shows: a Go program writes although the other side has closed the connection, and then reads
 * cause: peer-left-while-sending
 * call: WSARecv
 * error: WSAECONNABORTED
 * needs: nothing
 * evidence: https://gitlab.winehq.org/wine/wine/-/blob/wine-10.0/dlls/ws2_32/tests/sock.c
 */

package main

import (
	"errors"
	"fmt"
	"net"
	"syscall"
	"time"
)

func main() {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	client, _ := net.Dial("tcp", listener.Addr().String())
	server, _ := listener.Accept()
	server.Close()
	time.Sleep(200 * time.Millisecond)
	client.Write([]byte("x"))
	time.Sleep(200 * time.Millisecond)
	_, err := client.Read(make([]byte, 16))
	var number syscall.Errno
	if errors.As(err, &number) {
		fmt.Printf("WSARecv: %d\n", number)
	}
}
