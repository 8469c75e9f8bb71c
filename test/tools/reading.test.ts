import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scoreFacts } from '../../tools/reading-facts.ts';

const root = join(import.meta.dirname, '../..');

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), 'docket-corpus-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  mkdirSync(join(made, 'seeds'));
  for (const [name, words] of Object.entries(files)) writeFileSync(join(made, 'seeds', name), words);
  return made;
}

const text =
  'BỘ NỘI VỤ\nSố: 12/KH-BNV\nHà Nội, ngày 1 tháng 7 năm 2025\n\nKẾ HOẠCH\nVề công tác cán bộ\n\nThực hiện Nghị quyết số 5-NQ/TW.';
const gold = {
  file: 'plan.txt',
  lang: 'vi',
  facts: {
    number: '12/KH-BNV',
    kind: 'Kế hoạch công tác',
    issuing_body: 'Bộ Nội vụ',
    signing_date: '2025-07-01',
    meeting_date: '2025-06-30',
    cited: [{ id: 'Nghị quyết số 5-NQ/TW' }, { id: 'Luật số 7/2024/QH15' }],
  },
};

describe('the score of what documents say of themselves', () => {
  it('counts what the text tells, what was read right, and what was made up', () => {
    const made = folder({ 'plan.txt': text, 'plan.json': JSON.stringify(gold), 'notes.json': '{"x":1}' });
    const right = { asked: 1, right: 1, extra: 0 };
    const nothing = { asked: 0, right: 0, extra: 0 };
    expect(scoreFacts(join(made, 'seeds')).get('vi')).toEqual({
      number: right,
      kind: right,
      issuer: right,
      signer: nothing,
      signedOn: right,
      meetingOn: { asked: 1, right: 0, extra: 0 },
      cited: { asked: 2, right: 1, extra: 0 },
    });
    const silent = { ...gold, facts: { ...gold.facts, number_where: 'not in the text', signing_date: null } };
    const other = folder({ 'plan.txt': text, 'plan.json': JSON.stringify(silent) });
    expect(scoreFacts(join(other, 'seeds')).get('vi')).toMatchObject({
      number: { asked: 0, right: 0, extra: 1 },
      signedOn: { asked: 0, right: 0, extra: 1 },
    });
  });

  it('is printed per language; where no texts are at hand that is said, and nothing fails', () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [join(root, 'launch.mjs'), 'tools/reading.ts', ...words], {
        cwd: root,
        encoding: 'utf8',
      });
    const told = run(folder({ 'plan.txt': text, 'plan.json': JSON.stringify(gold) }));
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/^vi +1\/1 +1\/1/m);
    expect(told.stdout).toContain('The program that scores items is not there');
    const none = run(join(tmpdir(), 'no-such-corpus'));
    expect(none.status).toBe(0);
    expect(none.stdout).toContain('nothing was scored');
  });
});
