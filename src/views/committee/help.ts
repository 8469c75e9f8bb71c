import type { Card, Part, Row } from '../../domain/card.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Reader } from '../reader.ts';

/** A command as the help shows it, worded already. */
export interface CommandHelp {
  readonly path: readonly [string, string];
  /** "/tasks done". */
  readonly name: string;
  readonly summary: string;
  /** "/tasks done <task> [note]". */
  readonly usage: string;
  readonly example: string;
  readonly options: readonly {
    readonly name: string;
    readonly label: string;
    readonly required: boolean;
    readonly hint: string | null;
    readonly choices: readonly string[];
  }[];
}

/** Commands by noun, each with its options in order and an example; the first steps on top of them all. */
export async function helpCard(
  reader: Reader,
  commands: readonly CommandHelp[],
  asked: {
    /** One noun's commands alone. */
    readonly noun: string | null;
    /** Whether the committee still is to be set up, by this reader. */
    readonly isNew: boolean;
  },
): Promise<Card> {
  const { noun, isNew } = asked;
  const { t } = reader;
  const title = noun ? t('docket.help.titleOf', { noun }) : t('docket.help.title');
  const nouns = Map.groupBy(commands, ({ path }) => path[0]);
  const lists: Part[] = noun
    ? [...nouns.values()].map((some) => ({
        part: 'rows',
        heading: nounOf(some),
        rows: some.map((help) => row(reader, help)),
      }))
    : [{ part: 'rows', rows: [...nouns.values()].map((some) => nounRow(some)) }];
  return {
    title,
    tone: 'plain',
    summary: t('docket.help.sentence', { title, commands: inSummary(reader, commands, noun) }),
    parts: [
      ...(noun ? [] : await firstSteps(reader, commands, isNew)),
      ...lists,
      ...(noun ? [{ part: 'text', text: t('docket.help.signs'), quiet: true } as const] : []),
    ],
    buttons: noun
      ? [{ label: t('docket.help.all'), line: await reader.button(['docket', 'help'], {}) }]
      : await Promise.all(
          [...nouns].map(async ([one, some]) => ({
            label: nounOf(some),
            line: await reader.button(['docket', 'help'], { words: one }),
          })),
        ),
  };
}

/** One noun's commands and what they are for; of all commands, the nouns. */
function inSummary({ t }: Reader, commands: readonly CommandHelp[], noun: string | null): string {
  if (noun) return commands.map(({ name, summary }) => `${name} (${summary})`).join('; ');
  return t.list([...new Set(commands.map((help) => nounOf([help])))]);
}

/** "/tasks", as it is typed here. */
const nounOf = ([help]: readonly CommandHelp[]) => help?.name.split(' ')[0] ?? '';

/** Of all commands only the words: on a phone, what each is for would be pages; a button leads to them. */
function nounRow(some: readonly CommandHelp[]): Row {
  return { title: nounOf(some), details: [some.map(({ path }) => path[1]).join(', ')] };
}

function row({ t }: Reader, help: CommandHelp): Row {
  const example = help.example === help.usage ? [] : [t('docket.help.example', { line: help.example })];
  return { title: help.usage, details: [help.summary, ...example] };
}

type Step = readonly [path: readonly [string, string], told: SentenceKey, more?: (t: Translator) => string];

const steps: readonly Step[] = [
  [['tasks', 'mine'], 'docket.help.step.mine'],
  [['reports', 'now'], 'docket.help.step.now'],
  [['docket', 'me'], 'docket.help.step.me'],
  [['directives', 'import'], 'docket.help.step.directive'],
];

/** From nothing to a committee that works, in this order. */
const settingUp: readonly Step[] = [
  [['docket', 'people'], 'docket.help.step.people', () => 'add:"Nguyễn Thị Lan" office:secretariat'],
  [['groups', 'add'], 'docket.help.step.groups', (t) => t('docket.example.groupName')],
  [['groups', 'lead'], 'docket.help.step.lead', (t) => `group:${name(t)} member:lan`],
  [['groups', 'channel'], 'docket.help.step.channel', (t) => `group:${name(t)} channel:#general`],
  [['docket', 'committee'], 'docket.help.step.committee'],
  [['docket', 'calendar'], 'docket.help.step.calendar', (t) => `country:"${t('calendar.example.country')}"`],
];

const name = (t: Translator) => `"${t('docket.example.groupName')}"`;

/** Lines worth saying first, and before them, where there is no group yet, how to set a committee up. */
async function firstSteps(reader: Reader, commands: readonly CommandHelp[], isNew: boolean): Promise<Part[]> {
  const { t } = reader;
  const first = await rowsOf(reader, commands, steps);
  const all = isNew ? await rowsOf(reader, commands, settingUp) : [];
  return [
    ...(all.length > 0 ? [{ part: 'rows', heading: t('docket.help.settingUp'), rows: all } as const] : []),
    { part: 'rows', heading: t('docket.help.firstSteps'), rows: first },
  ];
}

/** Steps as far as the reader's commands have them. */
async function rowsOf(
  reader: Reader,
  commands: readonly CommandHelp[],
  some: readonly Step[],
): Promise<Row[]> {
  const { t } = reader;
  const rows = await Promise.all(
    some.map(async ([[noun, verb], told, more]) => {
      const help = commands.find(({ path }) => path[0] === noun && path[1] === verb);
      if (!help) return [];
      const buttons = [{ label: t('docket.help.try'), line: await reader.button([noun, verb], {}) }];
      return [{ title: t.say(told), details: [more ? `${help.name} ${more(t)}` : help.name], buttons }];
    }),
  );
  return rows.flat();
}
