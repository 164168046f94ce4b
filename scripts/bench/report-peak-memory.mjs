// Loaded into a build by `--import`: says at its end how much memory it held at most, in bytes.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024)));
