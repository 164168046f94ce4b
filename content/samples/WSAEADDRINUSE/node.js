server.listen(port);
server.once('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken: netstat -ano | findstr :${port}`);
  process.exitCode = 1;
});
