/** A log without a number, of which one line tells what happened. */
export const DROWNED = `Loading configuration from settings.json
Configuration loaded
Database connected
Loading plugins
12 plugins loaded
Failed to start server. Is port 37777 in use?
Shutting down
Flushing cache
Bye`;
