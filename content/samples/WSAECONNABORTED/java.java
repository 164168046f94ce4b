/** Sends a page, and ends quietly if the client has left. */
static void serve(Socket client, byte[] page) throws IOException {
    try (client) {
        client.getOutputStream().write(page);
    } catch (SocketException e) { // aborted or reset
        log.fine("client left: " + e.getMessage());
    }
}
