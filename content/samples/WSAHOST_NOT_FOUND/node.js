async function resolve(host) {
  try {
    return await lookup(host, { all: true }); // of node:dns/promises
  } catch (error) {
    if (error.code !== 'ENOTFOUND') throw error;
    throw new Error(`cannot find host "${host}"`, { cause: error });
  }
}
