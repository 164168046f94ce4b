function connectWithin(options, milliseconds) {
  const socket = net.connect(options);
  const giveUp = () =>
    socket.destroy(new Error(`${options.host}:${options.port} did not answer`));
  socket.setTimeout(milliseconds, giveUp);
  socket.once('connect', () => socket.setTimeout(0, giveUp));
  return socket;
}
