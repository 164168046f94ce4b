/*
 * shows: a Rust program reads from a non-blocking stream before anything has arrived
 * cause: nothing-to-read-yet
 * call: recv
 * error: WSAEWOULDBLOCK
 * needs: nothing
 * evidence: sock.c test_nonblocking_async_recv
 */
use std::io::Read;
use std::net::{TcpListener, TcpStream};

fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut client = TcpStream::connect(listener.local_addr()?)?;
    let _server = listener.accept()?;
    client.set_nonblocking(true)?;
    let mut buffer = [0; 16];
    if let Err(error) = client.read(&mut buffer) {
        println!("recv: {}", error.raw_os_error().unwrap_or_default());
    }
    Ok(())
}
