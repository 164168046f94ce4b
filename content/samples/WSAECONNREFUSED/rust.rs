/// Gives the server some seconds to start.
fn connect_when_ready(address: &str) -> io::Result<TcpStream> {
    for pause in [250, 500, 1000, 2000] {
        match TcpStream::connect(address) {
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                sleep(Duration::from_millis(pause))
            }
            result => return result,
        }
    }
    TcpStream::connect(address)
}
