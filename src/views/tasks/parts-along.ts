import type { Task } from '../../domain/task.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { TaskLine } from '../../store/index.ts';

type Part = Pick<TaskLine, 'number' | 'state' | 'closedAt'>;

/** Numbers that a sentence can carry. */
const mostNamed = 10;

/** That the open parts of a task were dropped with it; nothing where it had none. */
export function droppedAlong(t: Translator, { closedAt }: Task, parts: readonly Part[]): string[] {
  const along = parts.filter((part) => part.state === 'dropped' && part.closedAt === closedAt);
  return along.length > 0 ? [t('parts.along.dropped', { parts: named(t, along) })] : [];
}

/** That the parts of a task that were dropped are not opened with it; nothing where there are none. */
export function stayDropped(t: Translator, parts: readonly Part[]): string[] {
  const dropped = parts.filter(({ state }) => state === 'dropped');
  return dropped.length > 0 ? [t('parts.along.stay', { parts: named(t, dropped) })] : [];
}

function named(t: Translator, parts: readonly Part[]): string {
  const rest = parts.length - mostNamed;
  const numbers = parts.slice(0, mostNamed).map(({ number }) => `#${number}`);
  return t.list(rest > 0 ? [...numbers, t('parts.more', { count: rest })] : numbers);
}
