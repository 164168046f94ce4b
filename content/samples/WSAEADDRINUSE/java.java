static ServerSocket listen(int port) throws IOException {
    try {
        return new ServerSocket(port);
    } catch (BindException e) { // the same for a reserved port
        throw new IOException("Port " + port + " is taken: netstat -ano", e);
    }
}
