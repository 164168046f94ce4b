/** Ends the handler quietly if its client has left. A read says ECONNRESET. */
server.on('connection', (client) => {
  client.on('error', (error) => {
    const left = ['ECONNABORTED', 'ECONNRESET', 'ECANCELED'].includes(error.code);
    if (!left) console.error(error);
  });
});
