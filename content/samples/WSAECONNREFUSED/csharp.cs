static TcpClient ConnectWhenReady(string host, int port)
{
    for (var pause = 250; ; pause *= 2)
        try
        {
            return new TcpClient(host, port);
        }
        catch (SocketException e) when (pause <= 4000
            && e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            Thread.Sleep(pause); // only for this error
        }
}
