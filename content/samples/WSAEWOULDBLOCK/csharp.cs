// For Blocking = false; the asynchronous methods wait by themselves.
static int ReceiveWithin(Socket socket, byte[] buffer, int microseconds)
{
    try
    {
        return socket.Receive(buffer);
    }
    catch (SocketException e) when (e.SocketErrorCode == SocketError.WouldBlock)
    {
        if (!socket.Poll(microseconds, SelectMode.SelectRead)) throw;
        return socket.Receive(buffer);
    }
}
