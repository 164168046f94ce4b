server.listen(port, host);
server.once('error', (error) => {
  if (error.code !== 'EADDRNOTAVAIL') throw error;
  console.error(`${host} is not an address of this machine; listening on all`);
  server.listen(port);
});
