static TcpListener Listen(int port)
{
    var listener = new TcpListener(IPAddress.Any, port);
    try
    {
        listener.Start();
    }
    catch (SocketException e) when (e.SocketErrorCode == SocketError.AccessDenied)
    {
        Console.Error.WriteLine($"Port {port} is reserved or held exclusively.");
        (listener = new TcpListener(IPAddress.Any, 0)).Start(); // any free port
    }
    return listener;
}
