import { cpus, totalmem, type } from 'node:os';
import type { Round } from './bench.ts';
import { median, type Outcome } from './rounds.ts';

/** What one bench on one engine came to. */
export interface Entry {
  readonly bench: string;
  readonly engine: string;
  readonly rounds: number;
  readonly outcomes: readonly Outcome[];
  /** Median costs of each series, in its own unit. */
  readonly series: Readonly<Record<string, number>>;
}

export interface Report {
  readonly machine: string;
  readonly date: string;
  readonly node: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly quick: boolean;
  readonly entries: readonly Entry[];
  /** Engines that were wanted and did not come up. */
  readonly unmeasured: readonly string[];
}

export const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}`;

export function mediansOf(rounds: readonly Round[]): Record<string, number> {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((round) => round[name] ?? Number.NaN))]),
  );
}

const titles = ['bench', 'engine', 'what', 'median', 'spread', 'goal', ''];

/** The table as rows of words: one for each figure. */
function rowsOf(entries: readonly Entry[]): string[][] {
  return entries.flatMap(({ bench, engine, outcomes }) =>
    outcomes.map(({ says, unit, median: middle, least, most, goal, met }) => [
      bench,
      engine,
      says,
      `${short(middle)} ${unit}`,
      `${short(least)} – ${short(most)}`,
      goal ?? '',
      met === null ? '' : met ? 'met' : 'MISSED',
    ]),
  );
}

/** The table as the terminal prints it. */
export function asTable(entries: readonly Entry[]): string {
  const rows = [titles, ...rowsOf(entries)];
  const widths = titles.map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table as the README shows it: a line for each figure, a column for each engine; what missed its goal is bold. */
export function asMarkdown(report: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const engines = Object.entries(report.engines).map(([name, version]) => `${spelt(name)} ${version}`);
  const names = Object.keys(report.engines);
  const benches = [...Map.groupBy(report.entries, ({ bench }) => bench)];
  const rows = benches.flatMap(([bench, entries]) =>
    (entries[0]?.outcomes ?? []).map(({ says, goal }, at) => {
      const cells = names.map((name) => cellOf(entries.find(({ engine }) => engine === name)?.outcomes[at]));
      return line([`\`${bench}\``, says, goal ?? '', ...cells]);
    }),
  );
  return [
    `${report.date.slice(0, 10)}, ${report.machine}, Node ${report.node}, ${engines.join(', ')}; median of ${report.entries[0]?.rounds} rounds (least – most).`,
    '',
    line(['bench', 'what', 'goal', ...names.map(spelt)]),
    line(['---', '---', '---', ...names.map(() => '---')]),
    ...rows,
    '',
  ].join('\n');
}

const spelt = (engine: string) => (engine === 'sqlite' ? 'SQLite' : 'PostgreSQL');

function cellOf(outcome: Outcome | undefined): string {
  if (!outcome) return '–';
  const { median: middle, unit, least, most, met } = outcome;
  const figure = `${short(middle)} ${unit}`;
  const spread = least === most ? '' : ` (${short(least)} – ${short(most)})`;
  return `${met === false ? `**${figure}**` : figure}${spread}`;
}

/** The last line of a run; what was not measured met no goal. */
export function verdict({ entries, unmeasured }: Pick<Report, 'entries' | 'unmeasured'>): string {
  const missed = entries.flatMap(({ bench, engine, outcomes }) =>
    outcomes
      .filter(({ met }) => met === false)
      .map(
        ({ says, median: middle, unit, goal }) =>
          `${bench} on ${engine}: ${says} ${short(middle)} ${unit} (${goal})`,
      ),
  );
  const left = unmeasured.length > 0 ? [`not measured: ${unmeasured.join(', ')}`] : [];
  if (missed.length > 0) left.push(`goals missed: ${missed.join('; ')}`);
  return left.join('; ') || 'all goals met';
}

const short = (value: number) =>
  Number.isFinite(value) ? value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2) : 'none';
