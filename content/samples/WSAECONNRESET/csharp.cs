// A reset does not say whether the request ran: repeat only what may run twice.
static async Task<T> ExchangeAgain<T>(Func<Task<T>> exchange, bool repeatable)
{
    try
    {
        return await exchange();
    }
    catch (Exception e) when (repeatable && (e.GetBaseException() as SocketException)
        ?.SocketErrorCode == SocketError.ConnectionReset)
    {
        return await exchange();
    }
}
