// One for the whole program: each new HttpClient opens connections of its own.
static readonly HttpClient Client =
    new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 50 });

static bool MayBeOutOfPorts(Exception e)
{
    var code = (e.GetBaseException() as SocketException)?.SocketErrorCode;
    return code == SocketError.NoBufferSpaceAvailable
        || code == SocketError.AddressAlreadyInUse;
}
