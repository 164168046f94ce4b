fn is_connection_gone(error: &io::Error) -> bool {
    use ErrorKind::*;
    matches!(error.kind(), ConnectionAborted | ConnectionReset | TimedOut)
        || error.raw_os_error() == Some(10052) // WSAENETRESET has no kind
}
