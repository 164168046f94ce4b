/*
 * shows: a Rust program has sent a datagram to a closed port, and its next `recv_from` fails
 * cause: udp-port-unreachable
 * call: recvfrom
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recvfrom
 */
use std::net::UdpSocket;
use std::time::Duration;

fn main() -> std::io::Result<()> {
    let closed = UdpSocket::bind("127.0.0.1:0")?.local_addr()?; // closed again at the end of this line
    let sender = UdpSocket::bind("127.0.0.1:0")?;
    sender.set_read_timeout(Some(Duration::from_secs(3)))?;
    sender.send_to(b"x", closed)?;
    let mut buffer = [0; 16];
    if let Err(error) = sender.recv_from(&mut buffer) {
        println!("recvfrom: {}", error.raw_os_error().unwrap_or_default());
    }
    Ok(())
}
