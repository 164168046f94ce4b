// One for the whole program: it keeps connections, at most 50 for each server.
const agent = new http.Agent({ keepAlive: true, maxSockets: 50 });

const mayBeOutOfPorts = (error) => ['ENOBUFS', 'EADDRINUSE'].includes(error.code);
