import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { type Counts, type Outcome, tool } from './tool.ts';

/** Fewer stories than this and something kept them from being found. */
const fewestStories = 700;

/** What vitest writes down of a run, as far as it is read here. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs every story and counts them from vitest's own report; a run without a report has failed. */
export async function runStories(root: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-stories-'));
  const file = join(folder, 'report.json');
  const run = await tool('vitest/vitest.mjs', [
    'run',
    // Only what failed is told: a log that is cut short still says what it was.
    '--reporter=minimal',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    return judge(JSON.parse(readFileSync(file, 'utf8')) as Report, run, root);
  } catch {
    return { ...run, ok: false, counts: { passed: 0, failed: 1, skipped: 0 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a report says, with what the stories cannot say themselves: too few of them, a skip where none may be. */
export function judge(report: Report, run: Outcome, root: string): Outcome {
  const counts = count(report);
  const total = counts.passed + counts.failed + counts.skipped;
  const complaints: string[] = [];
  if (total < fewestStories) complaints.push(`only ${total} stories ran, expected ${fewestStories} or more`);
  if (!run.ok && counts.failed === 0) complaints.push('the run failed outside of any story');
  const skipped = [...told(run.output, 'SKIPPED'), ...skips(report, root)];
  if (skipped.length > 0 && process.env.DOCKET_REQUIRE_ALL === '1') complaints.push(...skipped);
  return {
    ok: counts.failed === 0 && complaints.length === 0,
    output: [run.output, ...complaints].join('\n'),
    remark: [`${counts.passed} stories`, ...told(run.output, 'NOTE')].join('; '),
    counts: complaints.length > 0 ? { ...counts, failed: counts.failed + complaints.length } : counts,
    skipped,
  };
}

function count({ testResults }: Report): Counts {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((one) => one.status);
    // A file that could not even be loaded, or whose preparation failed, holds no failed story of its own.
    return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
  });
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

function skips({ testResults }: Report, root: string): string[] {
  return testResults.flatMap(({ name, assertionResults }) => {
    const left = assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
    if (left === 0) return [];
    const file = relative(root, name).replaceAll('\\', '/');
    return `${left} of ${assertionResults.length} stories of ${file} did not run${reason(file)}`;
  });
}

/**
 * What the preparation of the run says it had to leave out, stories that are not even in the report (`SKIPPED`), or
 * what those that ran did not look at (`NOTE`).
 */
function told(output: string, sign: 'SKIPPED' | 'NOTE'): string[] {
  return [...output.matchAll(new RegExp(`^!! ${sign}: (.+)$`, 'gm'))].map(([, what = '']) => what);
}

function reason(file: string): string {
  if (file.startsWith('test/browser/') && !findChromium()) {
    return ': there is no Chromium or Chrome here. Install one, or say where it is with CHROME_PATH.';
  }
  if (/postgres|concurren/i.test(file)) {
    return ': there is no PostgreSQL server here. Install one (its initdb is looked for).';
  }
  return '.';
}
