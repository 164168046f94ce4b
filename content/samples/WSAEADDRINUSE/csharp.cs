static TcpListener Listen(int port)
{
    var listener = new TcpListener(IPAddress.Any, port) { ExclusiveAddressUse = true };
    try
    {
        listener.Start();
        return listener;
    }
    catch (SocketException e)
        when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
    {
        throw new IOException($"Port {port} is taken: netstat -ano", e);
    }
}
