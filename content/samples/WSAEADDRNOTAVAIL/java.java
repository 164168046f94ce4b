static ServerSocket listen(InetAddress address, int port) throws IOException {
    try {
        return new ServerSocket(port, 0, address);
    } catch (BindException e) { // a taken port has another text
        if (!e.getMessage().startsWith("Cannot assign requested address")) throw e;
        System.err.println(address + " is not an address of this machine");
        return new ServerSocket(port);
    }
}
