static TcpListener Listen(IPAddress address, int port)
{
    var listener = new TcpListener(address, port);
    try
    {
        listener.Start();
    }
    catch (SocketException e)
        when (e.SocketErrorCode == SocketError.AddressNotAvailable)
    {
        Console.Error.WriteLine($"{address} is not local; listening on all");
        (listener = new TcpListener(IPAddress.Any, port)).Start();
    }
    return listener;
}
