static async Task ConnectWithin(Socket socket, string host, int port, TimeSpan limit)
{
    using (var source = new CancellationTokenSource(limit))
        try
        {
            await socket.ConnectAsync(host, port, source.Token);
        }
        catch (OperationCanceledException)
        {
            socket.Dispose();
            throw new TimeoutException($"{host}:{port} did not answer");
        }
}
