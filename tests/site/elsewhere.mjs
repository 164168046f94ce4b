// Loaded before a build: a machine without a network, on a day more than a year later.
import { Socket } from 'node:net';

const LATER = 400 * 24 * 60 * 60 * 1000;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [Real.now() + LATER] : args));
  }
  static now() {
    return Real.now() + LATER;
  }
};

const cut = () => {
  throw new Error('the build asked for the network');
};
globalThis.fetch = cut;
Socket.prototype.connect = cut;
