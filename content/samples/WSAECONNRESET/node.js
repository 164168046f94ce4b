/** A reset does not say whether the request ran: repeat only what may run twice. */
async function exchangeAgain(exchange, repeatable) {
  try {
    return await exchange();
  } catch (error) {
    if (error.code !== 'ECONNRESET' || !repeatable) throw error;
    return exchange();
  }
}
