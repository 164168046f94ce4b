static Socket connectWhenReady(String host, int port) throws Exception {
    for (int pause = 250; ; pause *= 2)
        try {
            return new Socket(host, port);
        } catch (ConnectException e) {
            // Only its text tells a refusal from a timeout.
            if (pause > 4000 || !e.getMessage().contains("refused")) throw e;
            Thread.sleep(pause);
        }
}
