fn resolve(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    let found = (host, port).to_socket_addrs();
    // This error has no ErrorKind of its own.
    if matches!(&found, Err(error) if error.raw_os_error() == Some(11001)) {
        eprintln!("cannot find host {host:?}");
    }
    Ok(found?.collect())
}
