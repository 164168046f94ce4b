static InetAddress[] resolve(String host) throws IOException {
    try {
        return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) { // for every code of the resolver
        throw new IOException("cannot resolve \"" + host + "\"", e);
    }
}
