import fc from 'fast-check';
import { expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { suggest } from '../../src/chat/suggest/index.ts';
import { openLog } from '../../src/roof/log.ts';
import { webDocuments } from '../../src/roof/web-documents.ts';
import { homeOf } from '../../src/usecases/home.ts';
import { noteTask } from '../../src/usecases/tasks/note-task.ts';
import { handInText } from '../commands/directive-texts.ts';
import { engineOfRun } from '../engines.ts';
import { makeWorld, type Someone, type World } from '../world.ts';
import { withChannels } from './confidential-scene.ts';

/** Everybody who is not cleared by office; `cleared` may be what the secretariat has cleared. */
const everybody = ['ada', 'lan', 'dan', 'minh', 'an', 'bao', 'ines', 'olga'] as const;
const groups = ['home', 'finance'] as const;
const holders: Readonly<Record<(typeof groups)[number], readonly Someone[]>> = {
  home: ['lan', 'dan'],
  finance: ['minh'],
};

/** A word that stands nowhere else. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{12}$/).map((letters) => `qx${letters}`);

const aTask = fc.record({
  lead: fc.constantFrom(...groups),
  beside: fc.boolean(),
  assignee: fc.constantFrom('an', 'bao', null),
  confidential: fc.boolean(),
  /** In its title, in a note, in the name of a file, in what is said of how it goes, and why it needs more time. */
  words: fc.tuple(word, word, word, word, word),
});
type Given = typeof aTask extends fc.Arbitrary<infer T> ? T : never;

const people = ({ lead, beside, assignee }: Given): readonly Someone[] => [
  ...holders[lead],
  ...(beside ? holders[lead === 'home' ? 'finance' : 'home'] : []),
  ...(assignee ? [assignee] : []),
];

test('whatever is confidential, whoever is not to see it finds no word of it behind any command or link', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aTask, { minLength: 2, maxLength: 4 }),
      fc.tuple(word, fc.boolean(), word, fc.boolean()),
      fc.shuffledSubarray([...everybody], { minLength: 2, maxLength: 2 }),
      fc.constantFrom(...everybody, null),
      async (given, directive, asking, cleared) => {
        const world = await makeWorld({ readers: true });
        const { said, told, logged, post, morning } = await withChannels(world);
        await enter(world, given);
        const items = await handIn(world, directive);
        if (cleared) await world.say('hoa', `/docket person ${cleared} clearance:on`);
        await post();
        await morning('2025-07-24');
        await morning('2025-07-30');
        const sealed = [
          ...given.filter((one) => one.confidential).map((one) => ({ words: one.words, own: people(one) })),
          ...items.filter((one) => one.confidential),
        ];
        const hidden = (who: Someone) =>
          who === cleared && who !== 'olga'
            ? []
            : sealed.flatMap(({ words, own }) => (own.includes(who) ? [] : words));
        for (const channel of ['home', 'finance', 'office'])
          no(
            said(channel),
            sealed.flatMap(({ words }) => words),
            `in ${channel}`,
          );
        no(
          logged(),
          sealed.flatMap(({ words }) => words),
          'in the log',
        );
        for (const who of everybody) no(told(who), hidden(who), `told to ${who}`);
        for (const who of asking) {
          const words = hidden(who);
          for (const line of linesOf(given, words)) {
            no(await heard(world, who, line), words, `${who}: ${line}`);
            no(await typed(world, who, line), words, `${who} types ${line}`);
          }
          no(await pagesOf(world, who), words, `${who} on the pages`);
        }
        for (const one of given.filter((task) => task.confidential)) {
          const number = given.indexOf(one) + 1;
          for (const who of ['hoa', 'chi', ...people(one)] as const)
            for (const said of one.words)
              expect(await heard(world, who, `/tasks show ${number}`), who).toContain(said);
        }
        expect(world.faults).toEqual([]);
        await world.store.close();
      },
    ),
    // A counterexample says enough as it is: making it smaller takes many committees.
    { numRuns: engineOfRun.name === 'SQLite' ? 4 : 1, endOnFailure: true },
  );
}, 240_000);

test('what platforms and databases hand back with an error is kept out of the log', () => {
  const lines: string[] = [];
  const log = openLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) });
  const words = { requestBody: { json: { content: 'Harbour' } }, detail: 'Harbour', where: 'Harbour' };
  log.warn({ err: Object.assign(new Error('refused'), words) }, 'a message could not be sent');
  expect(lines.join('')).toContain('refused');
  expect(lines.join('')).not.toContain('Harbour');
});

function no(seen: string, words: readonly string[], where: string): void {
  for (const one of words) expect(seen.includes(one), `${one} ${where}`).toBe(false);
}

/** Enters the tasks and what is said of them. */
async function enter(world: World, given: readonly Given[]): Promise<void> {
  for (const [at, { lead, beside, assignee, confidential, words }] of given.entries()) {
    const number = at + 1;
    const coordinators = beside ? ` coordinators:${lead === 'home' ? 'finance' : 'home'}` : '';
    const to = assignee ? ` to:${assignee}` : '';
    const secret = confidential ? ' confidential:yes' : '';
    await world.say('hoa', `/tasks add ${words[0]} lead:${lead} due:25/7${coordinators}${to}${secret}`);
    const [first] = holders[lead];
    await world.say(first ?? 'lan', `/tasks progress ${number} blocked why:${words[3]} by:bao`);
    await world.say(first ?? 'lan', `/extensions ask ${number} 31/8 ${words[4]}`);
    const deed = await world.deedOf(first ?? 'lan');
    await noteTask(deed, { number, note: words[1], file: undefined });
    await world.handIn(first ?? 'lan', `/tasks note ${number} seen`, {
      name: `${words[2]}.txt`,
      content: words[1],
    });
  }
}

/** Hands in a directive of two items, for Finance and for Home Affairs, and accepts them. */
async function handIn(
  world: World,
  [first, isFirst, second, isSecond]: readonly [string, boolean, string, boolean],
) {
  await handInText(
    world,
    `The committee concludes as follows:

1. The Ministry of Finance shall sell the ${first} land before 31 August 2025.

2. The Ministry of Home Affairs shall publish the ${second} list in August 2025.
`,
  );
  if (isFirst) await world.say('hoa', '/directives edit 1.1 confidential:yes');
  if (isSecond) await world.say('hoa', '/directives edit 1.2 confidential:yes');
  for (const item of ['1.1', '1.2']) await world.say('hoa', `/directives accept ${item}`);
  return [
    { words: [first], own: holders.finance, confidential: isFirst },
    { words: [second], own: holders.home, confidential: isSecond },
  ];
}

/** Every command of the menu, said of everything there is: of the tasks, the directive, its items, some words. */
function linesOf(given: readonly Given[], hidden: readonly string[]): string[] {
  const last = given.length + 2;
  const all = menu.flatMap(({ path }) => {
    const line = `/${path.join(' ')}`;
    return [line, `${line} 1`, `${line} ${last}`, `${line} 1.1`, `${line} directive:21-KL/BCD`];
  });
  const begun = hidden.slice(0, 2).map((one) => one.slice(0, 6));
  const words = begun.flatMap((one) =>
    ['/tasks search', '/tasks who', '/tasks show'].map((line) => `${line} ${one}`),
  );
  return [
    ...all,
    ...words,
    '/tasks list state:any',
    '/tasks search land',
    '/directives source directive:21-KL/BCD',
  ];
}

const heard = async (world: World, who: Someone, line: string) => JSON.stringify(await world.say(who, line));

async function typed(world: World, who: Someone, line: string): Promise<string> {
  const caller = { platform: 'web', workspace: '', user: world.people[who].id } as const;
  const call = { door: 'web', caller, channel: world.channel, line } as const;
  return JSON.stringify(await suggest({ store: world.store, menu }, call));
}

/** The documents as the web room shows them, and what Docket greets somebody with. */
async function pagesOf(world: World, who: Someone): Promise<string> {
  const { store, committee } = world;
  const reader = { committeeId: committee.id, memberId: world.people[who].id };
  const documents = webDocuments(store, menu);
  const rows = await store.query('select id from documents');
  const pages = await Promise.all(rows.map(({ id }) => documents.find(reader, String(id))));
  const tasks = await Promise.all(rows.map(({ id }) => documents.tasksOf(reader, String(id), 1, 9)));
  const caller = { platform: 'web', workspace: '', user: reader.memberId } as const;
  const home = await homeOf(
    { store, menu, onFault: () => {} },
    { door: 'web', caller, channel: world.channel },
  );
  return JSON.stringify([pages, tasks, home]);
}
