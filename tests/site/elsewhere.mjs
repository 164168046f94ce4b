// Preloaded into a build: no network, more than a year later, and a second between any two reads of the clock.
import { Socket } from 'node:net';

const LATER = 400 * 24 * 60 * 60 * 1000;
const SECOND = 1000;
const Real = Date;
let reads = 0;
globalThis.Date = class extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args));
  }
  static now() {
    return Real.now() + LATER + reads++ * SECOND;
  }
};

const refuse = () => {
  throw new Error('the build accessed the network');
};
globalThis.fetch = refuse;
Socket.prototype.connect = refuse;
