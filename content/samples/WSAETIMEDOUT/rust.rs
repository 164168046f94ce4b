fn connect_within(address: SocketAddr, limit: Duration) -> io::Result<TcpStream> {
    TcpStream::connect_timeout(&address, limit).inspect_err(|error| {
        if error.kind() == ErrorKind::TimedOut {
            eprintln!("{address} did not answer");
        }
    })
}
