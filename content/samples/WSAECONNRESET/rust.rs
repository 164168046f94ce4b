/// A reset does not say whether the request ran: repeat only what may run twice.
fn exchange_again<T>(
    exchange: impl Fn() -> io::Result<T>,
    repeatable: bool,
) -> io::Result<T> {
    match exchange() {
        Err(e) if repeatable && e.kind() == ErrorKind::ConnectionReset => exchange(),
        result => result,
    }
}
