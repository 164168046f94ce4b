function connectWithin(options, milliseconds) {
  const socket = net.connect(options);
  const late = new Error(`${options.host}:${options.port} did not answer`);
  socket.setTimeout(milliseconds, () => socket.destroy(late));
  socket.once('connect', () => socket.setTimeout(0));
  return socket;
}
