/** Ends the handler of a client that left quietly. A read says ECONNRESET. */
server.on('connection', (client) => {
  client.on('error', (error) => {
    const left = ['ECONNABORTED', 'ECONNRESET', 'ECANCELED'].includes(error.code);
    if (!left) console.error(error);
  });
});
