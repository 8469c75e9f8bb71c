import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docket, started } from './docket.ts';
import { type Installation, installations } from './installations.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 180_000 };

/** Past what refuses to change a history. */
async function behind({ url, sql }: Installation, statement: string): Promise<void> {
  if (url.startsWith('postgres')) {
    await sql(`set session_replication_role = replica; ${statement}`);
    return;
  }
  await sql('drop trigger if exists history_no_update');
  await sql(statement);
}

describe.each(installations)('docket verify, the real process on $engine', ({ install }) => {
  it('vouches for the demo, and finds what was changed', patiently, async () => {
    const installed = await install();
    const env = { ...installed.env, DATABASE_URL: installed.url, DOCKET_DEMO: 'on' };
    const none = await docket(['verify'], env);
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('There is no database of Docket') });

    const report = await docket(['say', '/reports now', '--as', 'hoa'], env);
    const [, number = '', check = ''] = /History ([\d,]+) · ([\w-]{19})/.exec(report.out) ?? [];
    expect(check, report.out + report.err).not.toBe('');
    const head = `${number.replace(',', '')}:${check}`;

    const { stop } = await started(env);
    const sound = await docket(['verify', '--head', head], env);
    expect(sound, sound.out).toMatchObject({ code: 0, err: '' });
    expect(sound.out).toMatch(/The history is unbroken: [\d,]+ entries/);
    expect(sound.out).toMatch(/\d+ tasks are as their history tells\./);
    expect(sound.out).toContain(`The check ${head} agrees.`);
    await stop();

    const file = join(installed.folder, 'history.jsonl');
    const exported = await docket(['export-history', file], env);
    expect(exported, exported.err).toMatchObject({ code: 0 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await docket(['export-history', file], env)).err).toContain('history.jsonl');
    expect(recipe(installed.folder, file)).toMatch(/^unbroken: \d+ entries, check [\w-]{19}\n$/);

    // Without any database.
    const elsewhere = { DATA_DIR: join(installed.folder, 'nowhere') };
    const checked = await docket(['verify', '--export', file, '--head', head], elsewhere);
    expect(checked, checked.err).toMatchObject({ code: 0, out: expect.stringContaining(`${head} agrees`) });
    const bytes = readFileSync(file);
    const at = bytes.indexOf('"', Math.floor(bytes.length / 2)) + 3;
    bytes[at] = bytes[at] === 120 ? 121 : 120;
    writeFileSync(file, bytes);
    const spoilt = await docket(['verify', '--export', file], elsewhere);
    expect(spoilt).toMatchObject({ code: 1, out: expect.stringMatching(/[Ee]ntry [\d,]+/) });
    expect(() => recipe(installed.folder, file)).toThrow();

    await behind(
      installed,
      `update tasks set day = '2030-01-01', original_day = '2030-01-01' where number = 3`,
    );
    await behind(installed, `update history set note = 'nothing happened' where number = 7`);
    const broken = await docket(['verify', '--language', 'vi'], env);
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('Mục 7 có cột “note” khác với nội dung');
    expect(broken.out).toContain('Nhiệm vụ #3: thời hạn không đúng như lịch sử ghi.');
  });
});

/** What docs/verifying.md says anybody can do. */
function recipe(folder: string, file: string): string {
  const page = readFileSync(join(import.meta.dirname, '../../docs/verifying.md'), 'utf8');
  const script = join(folder, 'check.mjs');
  writeFileSync(script, /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  return execFileSync(process.execPath, [script, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
