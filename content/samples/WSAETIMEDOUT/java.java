static Socket connectWithin(InetSocketAddress to, int milliseconds) throws IOException {
    Socket socket = new Socket();
    try {
        socket.connect(to, milliseconds);
        return socket;
    } catch (SocketTimeoutException e) { // if Windows gives up first: ConnectException
        socket.close();
        throw new IOException(to + " did not answer", e);
    }
}
