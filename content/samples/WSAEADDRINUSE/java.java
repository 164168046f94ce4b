static ServerSocket listen(int port) throws IOException {
    try {
        return new ServerSocket(port);
    } catch (BindException e) { // Java throws this for a reserved port too
        throw new IOException("Port " + port + " is taken: netstat -ano", e);
    }
}
