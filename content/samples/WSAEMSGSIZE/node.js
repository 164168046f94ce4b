socket.send(data, port, host, (error) => {
  if (error?.code === 'EMSGSIZE')
    console.error(`no datagram holds ${data.length} bytes`);
  else if (error) throw error;
});
