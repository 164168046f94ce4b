/*
 * shows: a Java client connects again from the local port that it has just used
 * cause: fixed-local-port-in-time-wait
 * call: connect
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: github:openjdk/jdk#8759
 */
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

class SamePortsAgain {
    public static void main(String[] arguments) throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        ServerSocket listener = new ServerSocket(0, 1, loopback);
        int localPort = 0;
        for (int attempt = 0; attempt < 2; attempt++) {
            Socket client = new Socket();
            client.setReuseAddress(true);
            client.bind(new InetSocketAddress(loopback, localPort));
            localPort = client.getLocalPort();
            try {
                client.connect(listener.getLocalSocketAddress());
            } catch (IOException error) {
                System.out.println("connect: " + error); // Java keeps the number to itself
                return;
            }
            Socket server = listener.accept();
            client.close(); // the side that closes first waits in TIME_WAIT
            Thread.sleep(200);
            server.close();
            Thread.sleep(200);
        }
        System.out.println("connect: 0");
    }
}
