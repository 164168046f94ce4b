static Socket connect(String host, int port) throws Exception {
    try {
        return new Socket(host, port);
    } catch (SocketException e) { // overload: some ports become free with time
        if (!e.getMessage().startsWith("No buffer space available")
            && !e.getMessage().startsWith("Address already in use")) throw e;
        Thread.sleep(30_000);
        return new Socket(host, port);
    }
}
