import fc from 'fast-check';
import { menu } from '../../commands/index.ts';
import { allChoicesFor } from '../../src/chat/all-choices.ts';
import { choicesFor } from '../../src/chat/choices.ts';
import type { Command } from '../../src/chat/command.ts';
import { metaOf } from '../../src/chat/field.ts';
import { suggest } from '../../src/chat/suggest/index.ts';
import type { Call } from '../../src/domain/call.ts';
import type { FieldKind } from '../../src/domain/form.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { handInText } from '../commands/directive-texts.ts';
import type { TestStore } from '../engines.ts';
import { makeWorld, type Someone, type World } from '../world.ts';

/** Stands in every word of the committee that is to be kept from the other one's people. */
export const secret = 'Quetzal7';

/** What an intruder may have overheard of the other committee: ids, numbers and beginnings of names. */
export interface Overheard {
  /** What may be typed for an option of each kind. */
  readonly of: (kind: FieldKind) => readonly string[];
  /** Lines of buttons that the other committee's people were shown. */
  readonly buttons: readonly string[];
}

/** A committee whose every word holds the secret, with something of everything in it. */
export async function secretCommittee(store: TestStore): Promise<{ world: World; overheard: Overheard }> {
  const world = await makeWorld({ store, name: `${secret} Committee`, governance: { acceptance: true } });
  const seen: Reply[] = [];
  const say = async (who: Someone, line: string, fields?: Record<string, string>) => {
    const reply = await world.say(who, line, fields);
    seen.push(reply);
    return reply;
  };
  await say('hoa', `/groups add "Zebra ${secret} Office"`);
  await say('hoa', `/groups channel finance channel:#zebra-${secret} open:yes`);
  await say('hoa', `/docket people add:"Zoe ${secret}"`);
  for (const called of ['Zebra one', 'Zebra two', 'Zebra three', 'Zebra four'])
    await world.aTask({ called: `${called} ${secret}`, assigneeIds: [world.people.an.id] });
  await world.handIn(
    'lan',
    '/tasks done 1',
    { name: `${secret}.txt`, content: secret },
    { note: `done ${secret}` },
  );
  await say('lan', `/tasks note 2 ${secret} is said`);
  await say('lan', `/tasks progress 2 at-risk ${secret}`);
  await say('lan', `/tasks progress 3 blocked why:${secret} by:finance`);
  await say('lan', `/extensions ask 2 31/8 ${secret}`);
  await say('lan', `/tasks delegate 4 an 20/7 Zebra part ${secret}`);
  await say('an', `/groups away until 30/7`);
  await say('hoa', `/tasks repeat "Zebra duty ${secret}" lead:finance every:quarterly`);
  await handInText(
    world,
    `DECISION No. 77/${secret}\n\n1. The Ministry of Finance shall pay ${secret} before 31 August 2025.`,
  );
  for (const line of [
    '/tasks mine',
    '/tasks list state:any',
    '/tasks show 1',
    '/tasks show 2',
    '/directives list',
    '/directives review 1',
    '/directives show 1',
    '/groups list',
    '/groups show finance',
    '/docket people',
    '/reports now',
    '/reports late',
    '/extensions list',
    '/docket calendar',
    '/reminders preview',
  ])
    for (const who of ['hoa', 'lan'] as const) await say(who, line);
  const ids = async (table: string, column = 'id') =>
    (
      await store.query(`select ${column} as id from ${table} where committee_id = '${world.committee.id}'`)
    ).map((row) => `@${row.id}`);
  const [groups, members, directives, documents] = [
    await ids('groups'),
    await ids('members'),
    await ids('directives'),
    await ids('documents'),
  ];
  const tokens = (await ids('drafts', 'token')).map((id) => `draft ${id.slice(1)}`);
  const numbers = ['1', '2', '3', '4', '5', '6', '#1'];
  const words: Partial<Record<FieldKind, readonly string[]>> = {
    task: numbers,
    group: ['Zebra', 'finance', ...groups],
    groups: ['Zebra', groups.join(','), ...groups],
    member: ['Zoe', 'zoe', 'an', ...members],
    members: ['Zoe', members.join(','), ...members],
    directive: ['77', 'Zebra', '1', ...directives, ...documents],
    channel: ['#zebra', 'zebra', 'here'],
    day: ['31/8', '20/7'],
    days: ['July', 'this week'],
    deadline: ['before 31 August', 'monthly by day 25'],
    flag: ['yes', 'no'],
    role: ['none'],
  };
  return {
    world,
    overheard: {
      of: (kind) => words[kind] ?? ['Zebra', '1', '1.1', 'zebra one', 'July', ...groups, ...members],
      buttons: [
        ...tokens,
        ...seen.flatMap((reply) => (reply.kind === 'form' ? [reply.form.line] : buttonLines(reply))),
      ],
    },
  };
}

function buttonLines(reply: Reply): string[] {
  if (reply.kind === 'form') return [];
  const rows = reply.card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  return [...reply.card.buttons, ...rows.flatMap((row) => row.buttons ?? [])].map(({ line }) => line);
}

/** One thing that is tried. */
export type Attempt =
  | { readonly way: 'line' | 'button'; readonly line: string }
  | { readonly way: 'form'; readonly line: string; readonly fields: Record<string, string> }
  | { readonly way: 'suggest'; readonly line: string }
  | { readonly way: 'choices'; readonly kind: FieldKind; readonly typed: string };

/** Anything that can be said with what was overheard: each command, option, button, form, search and completion. */
export function attempts({ of, buttons }: Overheard, codes: readonly string[]): fc.Arbitrary<Attempt> {
  const line = fc.constantFrom(...menu).chain((command) => saying(command, of));
  const codeless = (button: string) => button.replace(/^c\w+ /, '');
  const button = fc
    .tuple(fc.constantFrom(...buttons), fc.constantFrom('', ...codes))
    .map(([said, code]) => (code ? `${code} ${codeless(said)}` : said));
  const kinds = ['task', 'group', 'groups', 'member', 'members', 'directive'] as const;
  return fc.oneof(
    { weight: 5, arbitrary: line.map(({ line }) => ({ way: 'line', line }) as const) },
    { weight: 3, arbitrary: button.map((line) => ({ way: 'button', line }) as const) },
    { weight: 3, arbitrary: line.map(({ path, fields }) => ({ way: 'form', line: path, fields }) as const) },
    { weight: 2, arbitrary: line.map(({ line }) => ({ way: 'suggest', line }) as const) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...kinds), fc.constantFrom('', 'z', 'zebra', 'zoe', '77', '1', 'quet'))
        .map(([kind, typed]) => ({ way: 'choices', kind, typed }) as const),
    },
  );
}

/** Every command of the menu, each said in so many ways, typed and as a form. */
export function everyCommand({ of }: Overheard, ways: number): Attempt[] {
  return menu.flatMap((command, seed) =>
    fc.sample(saying(command, of), { numRuns: ways, seed }).flatMap(({ line, path, fields }): Attempt[] => [
      { way: 'line', line },
      { way: 'form', line: path, fields },
      { way: 'suggest', line },
    ]),
  );
}

/** A command with some of its options, as a typed line and as a filled form. */
function saying(command: Command, of: Overheard['of']) {
  const path = `/${command.path.join(' ')}`;
  const options = Object.entries(command.options).map(([name, option]) => {
    const { kind, choices } = metaOf(option);
    const values = choices ? Object.keys(choices) : of(kind);
    return fc.tuple(fc.constant(name), fc.option(fc.constantFrom(...values), { freq: 4 }));
  });
  return fc.tuple(...options).map((said) => {
    const given = said.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
    const typed = given.map(([name, value]) => `${name}:"${value}"`).join(' ');
    return { path, line: `${path} ${typed}`.trim(), fields: Object.fromEntries(given) };
  });
}

/** Tries it as somebody of `world`; all that comes back, as text. */
export async function tried(world: World, who: Someone, attempt: Attempt): Promise<string> {
  const { store, people, channel } = world;
  const call = {
    door: 'web',
    caller: { platform: 'web', workspace: '', user: people[who].id },
    channel,
  } as const satisfies Omit<Call, 'line'>;
  switch (attempt.way) {
    case 'line':
    case 'button':
      return JSON.stringify(await world.say(who, attempt.line));
    case 'form':
      return JSON.stringify(await world.say(who, attempt.line, attempt.fields));
    case 'suggest':
      return JSON.stringify(await suggest({ store, menu }, { ...call, line: `${attempt.line} ` }));
    case 'choices':
      return JSON.stringify([
        await choicesFor({ store }, call, attempt.kind, attempt.typed),
        await allChoicesFor({ store }, call, attempt.kind, 50),
      ]);
  }
}
