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
        Console.Error.WriteLine($"{address} is not an address of this machine");
        (listener = new TcpListener(IPAddress.Any, port)).Start();
    }
    return listener;
}
