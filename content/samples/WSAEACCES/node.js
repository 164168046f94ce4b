server.listen(port);
server.once('error', (error) => {
  if (error.code !== 'EACCES') throw error;
  console.error(`Port ${port} is reserved or held exclusively.`);
  server.listen(0); // any free port
});
