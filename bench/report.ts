import { cpus, release, totalmem, type } from 'node:os';
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
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`;

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

export function asMarkdown(report: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const engines = Object.entries(report.engines).map(([name, version]) => `${name} ${version}`);
  return [
    `${report.date.slice(0, 10)}, ${report.machine}, Node ${report.node}, ${engines.join(', ')}.`,
    '',
    line(titles),
    line(titles.map(() => '---')),
    ...rowsOf(report.entries).map(line),
    '',
    verdict(report),
    '',
  ].join('\n');
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
