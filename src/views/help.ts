import type { Card, Part, Row } from '../domain/card.ts';
import type { Reader } from './reader.ts';

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
  noun: string | null,
): Promise<Card> {
  const { t } = reader;
  const title = noun ? t('docket.help.titleOf', { noun }) : t('docket.help.title');
  const nouns = Map.groupBy(commands, ({ path }) => path[0]);
  const lists = [...nouns].map(
    ([one, some]): Part => ({
      part: 'rows',
      heading: `/${one}`,
      rows: some.map((help) => row(reader, help)),
    }),
  );
  return {
    title,
    tone: 'plain',
    summary: t('docket.help.sentence', { title, count: commands.length }),
    parts: [
      ...(noun ? [] : await firstSteps(reader, commands)),
      ...lists,
      { part: 'text', text: t('docket.help.signs'), quiet: true },
    ],
    buttons: noun
      ? [{ label: t('docket.help.all'), line: await reader.button(['docket', 'help'], {}) }]
      : await Promise.all(
          [...nouns.keys()].map(async (one) => ({
            label: `/${one}`,
            line: await reader.button(['docket', 'help'], { words: one }),
          })),
        ),
  };
}

function row({ t }: Reader, help: CommandHelp): Row {
  const example = help.example === help.usage ? [] : [t('docket.help.example', { line: help.example })];
  return { title: help.usage, details: [help.summary, ...example] };
}

const steps = [
  ['tasks', 'mine'],
  ['reports', 'now'],
  ['docket', 'me'],
] as const;

/** Three lines worth saying first, as far as the menu has them. */
async function firstSteps(reader: Reader, commands: readonly CommandHelp[]): Promise<Part[]> {
  const { t } = reader;
  const rows = await Promise.all(
    steps.flatMap(async ([noun, verb]) => {
      const help = commands.find(({ path }) => path[0] === noun && path[1] === verb);
      if (!help) return [];
      const line = await reader.button([noun, verb], {});
      const buttons = [{ label: t('docket.help.try'), line }];
      return [{ title: t(`docket.help.step.${verb}`), details: [help.name], buttons }];
    }),
  );
  return [{ part: 'rows', heading: t('docket.help.firstSteps'), rows: rows.flat() }];
}
