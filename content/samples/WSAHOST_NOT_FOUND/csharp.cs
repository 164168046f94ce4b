static async Task<IPAddress[]> Resolve(string host)
{
    try
    {
        return await Dns.GetHostAddressesAsync(host);
    }
    catch (SocketException e) when (e.SocketErrorCode == SocketError.HostNotFound)
    {
        throw new ArgumentException($"cannot find host \"{host}\"", e);
    }
}
