// exchangeAgain dials once more. A reset does not say whether the request ran:
// repeat only what may run twice.
func exchangeAgain(exchange func() error, repeatable bool) error {
	err := exchange()
	if repeatable && errors.Is(err, windows.WSAECONNRESET) {
		return exchange()
	}
	return err
}
