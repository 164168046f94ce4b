/** Gives the server some seconds to start. */
async function connectWhenReady(options, pause = 250) {
  const socket = net.connect(options);
  try {
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    if (error.code !== 'ECONNREFUSED' || pause > 4000) throw error;
    await setTimeout(pause); // of node:timers/promises
    return connectWhenReady(options, pause * 2);
  }
}
