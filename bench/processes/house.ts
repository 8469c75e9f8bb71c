// The house as a server keeps it: opened, then spoken to a thousand times; tells its memory at both moments.
// node bench/processes/house.ts <database> <how many commands> <tasks> <provinces>
import { setTimeout as pause } from 'node:timers/promises';
import { dispatch } from '../../src/chat/dispatch.ts';
import { readConfig } from '../../src/config.ts';
import { translator } from '../../src/i18n/translator.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { openLog } from '../../src/roof/log.ts';
import { openHouse } from '../../src/roof/open-house.ts';

const [url = '', count = '0', tasks = '1', provinces = '1'] = process.argv.slice(2);
const read = readConfig({ DATABASE_URL: url, DOCKET_DEMO: 'off' });
if (!read.ok) throw new Error(read.problems.join(' '));
const house = await openHouse(read.config, openLog(read.config));
await pause(100);
tell();
for (let n = 0; n < Number(count); n++) await say(n);
tell();
await house.store.close();

async function say(n: number): Promise<void> {
  const task = ((n * 7919) % Number(tasks)) + 1;
  const lines = [
    '/tasks mine',
    `/tasks who ${task}`,
    `/tasks show ${task}`,
    '/tasks list overdue',
    '/tasks list this month',
    `/tasks search p${String((n % Number(provinces)) + 1).padStart(2, '0')}`,
  ];
  // Few ask for the whole picture.
  const line = n % 50 === 0 ? '/reports now' : lines[n % lines.length];
  const reply = await dispatch(house.dispatch, {
    door: 'terminal',
    caller: { platform: 'terminal', workspace: '', user: `lead${n % Number(provinces)}` },
    channel: null,
    line: line ?? '',
    language: 'en',
  });
  renderReply(reply, { width: 100, colour: false, t: translator('en') });
  if (reply.kind !== 'card') throw new Error(`Command ${n} was not answered: ${JSON.stringify(reply)}`);
}

function tell(): void {
  process.stdout.write(`${JSON.stringify({ rss: process.memoryUsage.rss() })}\n`);
}
