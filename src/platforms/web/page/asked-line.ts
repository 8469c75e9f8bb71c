import { sayLine } from './actions.ts';
import { openRoom } from './channels.ts';
import { state } from './state.ts';

/**
 * Says what a link on a document's page asks for, where only its reader sees the answer. Anybody can make such
 * a link, so there are none but these, and they only ask.
 */
export async function sayAsked(): Promise<void> {
  const line = lineIn(new URLSearchParams(location.search));
  const direct = state.channels.find(({ kind }) => kind === 'direct');
  if (!line || !direct) return;
  // Loaded again, the page says nothing again.
  history.replaceState(null, '', '/');
  await openRoom(direct.id);
  await sayLine(line);
}

function lineIn(asked: URLSearchParams): string | undefined {
  const task = /^\d{1,9}$/.exec(asked.get('task') ?? '')?.[0];
  const item = /^\d{1,9}\.\d{1,9}$/.exec(asked.get('review') ?? '')?.[0];
  if (task) return `/tasks show ${task}`;
  return item && `/directives review ${item}`;
}
