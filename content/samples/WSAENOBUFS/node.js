// One for the whole program: it keeps connections, and opens no more than these.
const agent = new http.Agent({ keepAlive: true, maxSockets: 50 });

const mayBeOutOfPorts = (error) => ['ENOBUFS', 'EADDRINUSE'].includes(error.code);
