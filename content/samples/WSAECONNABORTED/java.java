/** Sends a page; a client that left ends it quietly. */
static void serve(Socket client, byte[] page) throws IOException {
    try (client) {
        client.getOutputStream().write(page);
    } catch (SocketException e) { // aborted or reset
        log.fine("client left: " + e.getMessage());
    }
}
