static ServerSocket listen(InetAddress address, int port) throws IOException {
    try {
        return new ServerSocket(port, 0, address);
    } catch (BindException e) { // if the port is in use, the text is different
        if (!e.getMessage().startsWith("Cannot assign requested address")) throw e;
        System.err.println(address + " is not local; listening on all");
        return new ServerSocket(port);
    }
}
