fn listen(port: u16) -> io::Result<TcpListener> {
    match TcpListener::bind(("0.0.0.0", port)) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            eprintln!("port {port} is reserved or held exclusively");
            TcpListener::bind(("0.0.0.0", 0)) // any free port
        }
        result => result,
    }
}
