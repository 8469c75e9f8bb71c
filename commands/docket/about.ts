import { readFileSync } from 'node:fs';
import { command } from '../../src/chat/command.ts';
import type { Fact } from '../../src/domain/card.ts';

/** What the installation says of itself, read once at start. */
const { version, license } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; license: string };

/** What Docket is, under which terms, and what it keeps about people. */
export const about = command({
  path: ['docket', 'about'],
  summary: 'docket.about.summary',
  options: {},
  may: 'help.read',
  async run({ t, pressed }) {
    const summary = t('docket.about.sentence', { version });
    const facts: Fact[] = [
      { label: t('docket.about.version'), value: version },
      { label: t('docket.about.licence'), value: t('docket.about.free', { licence: license }) },
      { label: t('docket.about.stores'), value: t('docket.about.storesWhat') },
      { label: t('docket.about.source'), value: t('docket.about.where') },
    ];
    const parts = [{ part: 'text', text: summary } as const, { part: 'facts', facts } as const];
    return {
      kind: 'card',
      card: { title: 'Docket', tone: 'plain', summary, parts, buttons: [] },
      to: 'asker',
      inPlace: pressed,
    };
  },
});
