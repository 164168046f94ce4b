// Loaded before a build: a machine without a network, on a day more than a year later,
// and so busy that a second passes between any two looks at the clock.
import { Socket } from 'node:net';

const LATER = 400 * 24 * 60 * 60 * 1000;
const SECOND = 1000;
const Real = Date;
let looks = 0;
globalThis.Date = class extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args));
  }
  static now() {
    return Real.now() + LATER + looks++ * SECOND;
  }
};

const cut = () => {
  throw new Error('the build asked for the network');
};
globalThis.fetch = cut;
Socket.prototype.connect = cut;
