fn connect_within(address: SocketAddr, limit: Duration) -> io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, limit);
    if matches!(&stream, Err(error) if error.kind() == ErrorKind::TimedOut) {
        eprintln!("{address} did not answer");
    }
    stream
}
