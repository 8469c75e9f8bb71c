// Imported before a program: its clock is moved so that it is BENCH_INSTANT when it really is BENCH_DAWN (both in
// milliseconds since 1970). When it ends, the file in BENCH_USED gets what it has used since then: seconds of
// processor, and the most memory it ever held, in MiB.
import { writeFileSync } from 'node:fs';

const { BENCH_DAWN, BENCH_INSTANT, BENCH_USED = '/dev/null' } = process.env;
const RealDate = Date;
const dawn = Number(BENCH_DAWN);
const now = () => RealDate.now() + Number(BENCH_INSTANT) - dawn;

globalThis.Date = new Proxy(RealDate, {
  construct: (date, args, made) => Reflect.construct(date, args.length === 0 ? [now()] : args, made) as Date,
  get: (date, name) => (name === 'now' ? now : (Reflect.get(date, name) as unknown)),
});
Temporal.Now.instant = () => Temporal.Instant.fromEpochMilliseconds(now());

let before = process.cpuUsage();
setTimeout(() => (before = process.cpuUsage()), Math.max(0, dawn - RealDate.now())).unref();
process.on('exit', () => {
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1024;
  writeFileSync(BENCH_USED, JSON.stringify({ cpu: (user + system) / 1e6, peak }));
});
