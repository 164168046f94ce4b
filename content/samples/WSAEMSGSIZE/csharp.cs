static int ReceiveDatagram(Socket socket, byte[] buffer, out bool cut)
{
    cut = false;
    try
    {
        return socket.Receive(buffer);
    }
    catch (SocketException e) when (e.SocketErrorCode == SocketError.MessageSize)
    {
        cut = true; // the buffer is full; the rest is gone
        return buffer.Length;
    }
}
