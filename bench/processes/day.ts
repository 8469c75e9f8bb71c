// A whole day of Docket's in a few minutes: each of its minutes is planned, delivered and edited as the worker does
// it, while people ask and change things. Tells its memory at the end of every hour.
// node bench/processes/day.ts <database> <address of a local Slack> <hours> <minutes an hour> <tasks> <provinces>
import { dispatch } from '../../src/chat/dispatch.ts';
import { readConfig } from '../../src/config.ts';
import { addDays, dayAt, instantOf } from '../../src/domain/day.ts';
import { translator } from '../../src/i18n/translator.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { openLog } from '../../src/roof/log.ts';
import { openHouse } from '../../src/roof/open-house.ts';
import { nowOf } from '../../src/store/index.ts';
import { deliver, type Round } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { openPeriods } from '../../src/usecases/open-periods.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { today, zone } from '../data/shape.ts';
import { senderAt } from '../delivery/through-slack.ts';

const [url = '', api = '', ...counts] = process.argv.slice(2);
const [hours = 24, minutes = 60, tasks = 1, provinces = 1] = counts.map(Number);
const commandsAMinute = 8;

// The next day's reminders fall within the first hour: what they need is then in memory, as it is to stay.
let now: number = instantOf(addDays(today, 1), '08:00', zone);
globalThis.Date = new Proxy(Date, {
  construct: (date, args, made) => Reflect.construct(date, args.length === 0 ? [now] : args, made) as Date,
  get: (date, name) => (name === 'now' ? () => now : (Reflect.get(date, name) as unknown)),
});

const read = readConfig({ DATABASE_URL: url, DOCKET_DEMO: 'off' });
if (!read.ok) throw new Error(read.problems.join(' '));
const house = await openHouse(read.config, openLog(read.config));
const { store } = house;
const senders = { slack: senderAt(api).sender };
const limit = 50;
const round: Round = { owner: 'day', limit, force: true, log: { warn: fail } };
let said = 0;
let sent = 0;

for (let hour = 0; hour < hours; hour++) {
  const held: number[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    now += (60 / minutes) * 60_000;
    await plan();
    for (let n = 0; n < commandsAMinute; n++) await say(said++);
    await drain();
    held.push(process.memoryUsage.rss());
  }
  process.stdout.write(`${JSON.stringify({ rss: usual(held.slice(-10)) })}\n`);
}
if (sent === 0) throw new Error('Nothing was sent all day.');
await store.close();

async function plan(): Promise<void> {
  for (const committee of await store.committees.all()) {
    const at = nowOf(committee);
    await openPeriods(store, committee, at);
    await planReminders(store, { committee, now: at, today: dayAt(at, committee.timeZone) });
  }
}

async function drain(): Promise<void> {
  for (const work of [deliver, editCards])
    for (let more = true; more; ) {
      const { claimed, settled } = await work(store, senders, round);
      sent += settled;
      // Those that wait for Slack's own pace come again with the next minute.
      more = claimed === limit && settled > 0;
    }
}

async function say(n: number): Promise<void> {
  const task = ((n * 7919) % tasks) + 1;
  const questions = [
    '/tasks mine',
    `/tasks who ${task}`,
    `/tasks show ${task}`,
    '/tasks list overdue',
    '/tasks list this month',
    `/tasks search p${String((n % provinces) + 1).padStart(2, '0')}`,
  ];
  // Of an item that is due on 8 October, two weeks on: the morning’s cards show it, and are drawn anew.
  const shown = ((Math.floor(n / 20) % 7) * 40 + 8) * provinces + (n % provinces) + 1;
  const changes = [
    `/tasks done ${((shown - 1) % tasks) + 1}`,
    `/tasks note ${task} Looked at again.`,
    `/tasks done ${((shown - 1) % tasks) + 1}`,
    `/tasks assign ${task} hoa`,
  ];
  const [user, line] =
    n % 400 === 0
      ? ['hoa', '/reports now']
      : n % 10 === 0
        ? ['hoa', changes[(n / 10) % changes.length]]
        : [`lead${n % provinces}`, questions[n % questions.length]];
  const reply = await dispatch(house.dispatch, {
    door: 'terminal',
    caller: { platform: 'terminal', workspace: '', user: user ?? '' },
    channel: null,
    line: line ?? '',
    language: 'en',
  });
  renderReply(reply, { width: 100, colour: false, t: translator('en') });
}

function usual(held: readonly number[]): number {
  const sorted = held.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function fail(fields: object, text: string): never {
  throw new Error(text, { cause: 'err' in fields ? fields.err : fields });
}
