static bool IsConnectionGone(Exception e)
{
    switch ((e.GetBaseException() as SocketException)?.SocketErrorCode)
    {
        case SocketError.ConnectionAborted:
        case SocketError.ConnectionReset:
        case SocketError.NetworkReset:
        case SocketError.TimedOut:
            return true;
        default:
            return false;
    }
}
