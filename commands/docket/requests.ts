import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import type { Part } from '../../src/domain/card.ts';
import { candidatesFor } from '../../src/usecases/welcome/candidates.ts';
import { requestRow } from '../../src/views/committee/join-request.ts';

/** With their buttons, more do not fit a message of a chat platform. */
const shown = 8;

/** Who waits to be let in, with a button for each answer. */
export const requests = command({
  path: ['docket', 'requests'],
  summary: 'welcome.requests.summary',
  options: {},
  also: ['yeu cau', 'permohonan'],
  may: 'requests.read',
  async run(ask) {
    const { t, store, viewer } = ask;
    const open = await store.joins.open(viewer, shown + 1);
    const title = t('welcome.requests.title', { count: Math.min(open.length, shown) });
    const told =
      open.length === 0
        ? [t('welcome.requests.none')]
        : open.length > shown
          ? [t('welcome.requests.more')]
          : [];
    const parts: Part[] = [
      ...(open.length > 0 ? [{ part: 'rows', rows: await rowsOf(ask, open.slice(0, shown)) } as const] : []),
      ...told.map((text) => ({ part: 'text', text, quiet: true }) as const),
    ];
    const names = open.slice(0, shown).map(({ name }) => name);
    const summary = [`${title}${names.length > 0 ? `: ${t.list(names)}` : ''}.`, ...told].join(' ');
    return {
      kind: 'card',
      card: { title, tone: 'plain', summary, parts, buttons: [] },
      to: 'asker',
      inPlace: ask.pressed,
    };
  },
});

async function rowsOf(ask: Ask, open: Parameters<typeof candidatesFor>[1]) {
  const candidates = await candidatesFor(ask.store, open);
  const ids = [...new Set(open.flatMap(({ groupIds }) => groupIds))];
  const all = await ask.store.groups.byIds(ask.viewer, ids);
  return open.map((request) => {
    const groups = all.filter(({ id }) => request.groupIds.includes(id));
    return requestRow(ask, request, { candidates: candidates.get(request.id) ?? [], groups });
  });
}
