fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(("0.0.0.0", port)).inspect_err(|error| {
        if error.kind() == ErrorKind::AddrInUse {
            eprintln!("port {port} is taken: netstat -ano | findstr :{port}");
        }
    })
}
