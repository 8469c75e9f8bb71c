// Everything that must hold: `npm test`, or a part of it: `npm test -- --only types,stories`.
import { parseArgs } from 'node:util';
import { steps } from './steps.ts';
import type { Outcome } from './tool.ts';

process.env.TZ = 'UTC';
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(steps);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const wave of [1, 2]) {
  const queue = wanted.filter((name) => steps[name]?.wave === wave);
  // Two at a time: more would only take the breath from each other.
  await Promise.all([work(queue), work(queue)]);
}

box(outcomes.flatMap(({ skipped }) => skipped ?? []));
const total = (of: 'passed' | 'failed' | 'skipped') =>
  outcomes.reduce((sum, outcome) => sum + asCounts(outcome)[of], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;

async function work(queue: string[]): Promise<void> {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const start = performance.now();
    const outcome: Outcome = (await steps[name]?.run()) ?? { ok: false, output: '' };
    outcomes.push(outcome);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const remark = outcome.ok && outcome.remark ? `, ${outcome.remark}` : '';
    console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${remark})`);
    if (!outcome.ok) console.log(outcome.output.trimEnd());
  }
}

/** A step without stories is one check. */
function asCounts({ ok, counts }: Outcome) {
  return counts ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function box(lines: readonly string[]): void {
  if (lines.length === 0) return;
  const rule = '!'.repeat(100);
  console.log([rule, '!! NOT EVERYTHING WAS TESTED', ...lines.map((line) => `!! ${line}`), rule].join('\n'));
}
