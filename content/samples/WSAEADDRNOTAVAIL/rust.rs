fn listen(host: IpAddr, port: u16) -> io::Result<TcpListener> {
    match TcpListener::bind((host, port)) {
        Err(error) if error.kind() == ErrorKind::AddrNotAvailable => {
            eprintln!("{host} is not an address of this machine; listening on all");
            TcpListener::bind(("0.0.0.0", port))
        }
        result => result,
    }
}
