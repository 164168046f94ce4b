/** A reset does not say whether the request ran: repeat only what may run twice. */
static <T> T exchangeAgain(Callable<T> exchange, boolean repeatable) throws Exception {
    try {
        return exchange.call();
    } catch (SocketException e) {
        if (!repeatable || !e.getMessage().startsWith("Connection reset")) throw e;
        return exchange.call();
    }
}
