fn listen(port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(("0.0.0.0", port));
    if matches!(&listener, Err(error) if error.kind() == ErrorKind::AddrInUse) {
        eprintln!("port {port} is taken: netstat -ano | findstr :{port}");
    }
    listener
}
