import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, unsaid } from '../../src/chat/field.ts';
import {
  type Extension,
  type ExtensionState,
  extensionStates,
  waitingStates,
} from '../../src/domain/extension.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { askedDay } from '../../src/usecases/extensions/asked-day.ts';
import { extensionList, type RequestLine } from '../../src/views/extensions/list.ts';

const path = ['extensions', 'list'] as const;

/** With their buttons, more do not fit a message of a chat platform. */
const pageSize = 6;

const choices = {
  waiting: 'extensions.choice.waiting',
  granted: 'extensions.state.granted',
  refused: 'extensions.state.refused',
  withdrawn: 'extensions.state.withdrawn',
  any: 'states.any',
} as const;

/** Requests for more time: those that wait, or what became of the others. */
export const list = command({
  path,
  summary: 'extensions.list.summary',
  options: { state: choice({ label: 'fields.state', choices }).optional(), page: unsaid('fields.page') },
  also: ['all', 'waiting', 'open', 'danh sach', 'senarai'],
  may: 'extensions.read',
  async run(ask, { state = 'waiting', page }) {
    const { t, store, viewer } = ask;
    if (page && !/^\d{1,15}\|[0-9a-z]{1,22}$/.test(page)) throw mistake('errors.noPage');
    const asked = { after: page ?? null, limit: pageSize };
    const found = await store.extensions.list(viewer, statesOf(state), asked);
    const { page: _, ...first } = ask.said;
    const buttons = [
      ...(page ? [{ label: t('buttons.firstPage'), line: await ask.button(path, first) }] : []),
      ...(found.next
        ? [{ label: t('buttons.nextPage'), line: await ask.button(path, { ...first, page: found.next }) }]
        : []),
    ];
    const which = t(choices[state]);
    const card = await extensionList(ask, await linesOf(ask, found.rows), { which, buttons });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

function statesOf(state: keyof typeof choices): readonly ExtensionState[] {
  if (state === 'any') return extensionStates;
  return state === 'waiting' ? waitingStates : [state];
}

async function linesOf({ store, viewer }: Ask, requests: readonly Extension[]): Promise<RequestLine[]> {
  const days = await Promise.all(
    requests.map(async (request) =>
      request.state === 'supported' ? askedDay(store, viewer, request) : null,
    ),
  );
  const ids = [...new Set(requests.map(({ taskId }) => taskId))];
  const tasks = await store.tasks.wholes(viewer, ids);
  const lines = await store.tasks.byIds(viewer, ids);
  const askers = await store.members.byIds(viewer, [...new Set(requests.map(({ askedBy }) => askedBy))]);
  return requests.flatMap((request, at): RequestLine[] => {
    const task = tasks.find(({ id }) => id === request.taskId);
    const line = lines.find(({ id }) => id === request.taskId);
    const asker = askers.find(({ id }) => id === request.askedBy)?.name ?? '';
    return task && line ? [{ request, task, line, asker, askedFor: days[at] ?? null }] : [];
  });
}
