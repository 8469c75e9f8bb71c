import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDirective } from '../../src/domain/reading/read-directive.ts';
import { pdfText } from '../../src/files/documents/pdf/pdf-text.ts';
import { type Bench, type Figure, type Round, type Series } from '../bench.ts';
import { run, toldMemory } from '../processes.ts';
import { directiveOf } from '../reading/directive.ts';
import { pdfOf } from '../reading/pdf.ts';

/** What a page costs in documents of three lengths, read and unpacked, and the memory that the longest takes. */
export const bench: Bench = {
  name: 'reading',
  only: 'sqlite',
  rounds: 3,
  async prepare({ quick, stretchMs }) {
    const lengths = quick ? [2, 5, 10] : [10, 100, 500];
    const longest = lengths.at(-1) ?? 0;
    const folder = mkdtempSync(join(tmpdir(), 'docket-reading-'));
    const series: Record<string, Series> = {};
    // What is read often is compiled; a document is not dearer for being the first.
    const usual = directiveOf(lengths[1] ?? 1);
    for (let n = 0; n < 3; n++) readDirective(usual);
    for (let n = 0; n < 3; n++) await pdfText(await pdfOf(usual));
    for (const pages of lengths) {
      const text = directiveOf(pages);
      const pdf = await pdfOf(text);
      if (pages === longest) {
        writeFileSync(join(folder, 'text'), text);
        writeFileSync(join(folder, 'pdf'), pdf);
      }
      series[`read ${pages}`] = perPage(pages, stretchMs, async () => readDirective(text));
      series[`unpack ${pages}`] = perPage(pages, stretchMs, () => pdfText(pdf));
    }
    for (const format of ['text', 'pdf'])
      series[`memory ${format}`] = async () =>
        toldMemory(await run(['bench/processes/read-pages.ts', join(folder, format)]))[0] ?? 0;
    return {
      series,
      figures: [
        ...['read', 'unpack'].flatMap((what) => figuresOf(what, lengths)),
        told(`peak memory, ${longest} pages of text`, 'memory text', 'MiB'),
        told(`peak memory, ${longest} pages of PDF`, 'memory pdf', 'MiB'),
      ],
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** Processor time, the least of several tries: what else the machine does meanwhile is nothing of the document's. */
function perPage(pages: number, stretchMs: number, work: () => Promise<unknown>): Series {
  return async () => {
    const begun = performance.now();
    const costs: number[] = [];
    while (costs.length < 3 || performance.now() - begun < stretchMs) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1000 / pages);
    }
    return Math.min(...costs);
  };
}

const told = (says: string, name: string, unit: Figure['unit']): Figure => ({
  says,
  of: (round) => round[name] ?? Number.NaN,
  unit,
});

const words: Readonly<Record<string, string>> = { read: 'a page read', unpack: 'a page of PDF unpacked' };

function figuresOf(what: string, lengths: readonly number[]): Figure[] {
  const costs = (round: Round) => lengths.map((pages) => round[`${what} ${pages}`] ?? Number.NaN);
  return [
    ...lengths.map((pages) => told(`${words[what]}, of ${pages}`, `${what} ${pages}`, 'ms')),
    {
      says: `${words[what]}: dearest of cheapest length`,
      of: (round) => Math.max(...costs(round)) / Math.min(...costs(round)),
      unit: '×',
      atMost: 1.3,
    },
  ];
}
