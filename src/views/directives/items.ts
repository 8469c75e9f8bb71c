import type { Part, Row, Tone } from '../../domain/card.ts';
import { shorten } from '../../domain/clean.ts';
import type { DocumentDetail, Store } from '../../store/index.ts';
import { originallyDetails } from '../extensions/words.ts';
import type { Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { standing, toneOf } from '../tasks/deadline.ts';
import { progressDetails, progressFor } from '../tasks/progress.ts';

type Findings = Store['findings'];
type FindingMark = Awaited<ReturnType<Findings['marks']>>[number];
type MarkedTask = Awaited<ReturnType<Findings['tasksOf']>>[number];

/** An item of a directive, with one of the tasks that it became. */
export interface ItemShown {
  readonly mark: FindingMark;
  readonly task: MarkedTask | null;
}

const longest = 200;

/** A page of a directive's items, each with how far it is and the way to its task and its words. */
export async function itemsOf(
  reader: Reader,
  document: DocumentDetail,
  { rows, offset, total }: Stretch<ItemShown>,
): Promise<{ readonly parts: readonly Part[]; readonly inSummary: string }> {
  if (rows.length === 0) return { parts: [], inSummary: '' };
  const { t } = reader;
  const range = { from: offset + 1, to: offset + rows.length, total };
  const heading = total > rows.length ? t('directives.show.range', range) : t('directives.show.items');
  const drawn = await Promise.all(rows.map((row) => itemRow(reader, document, row)));
  const said = drawn.map(({ title, badge }) => [title, badge].filter(Boolean).join(', '));
  return { parts: [{ part: 'rows', heading, rows: drawn }], inSummary: `${said.join('; ')}.` };
}

async function itemRow(reader: Reader, document: DocumentDetail, { mark, task }: ItemShown): Promise<Row> {
  const { t, today } = reader;
  if (mark.hidden) return hiddenRow(reader, document, mark);
  const { path, action, state, number, tasks } = mark;
  const item = `${document.number}.${number}`;
  const title = [path === '-' ? item : path, action].join(' ');
  const one = task && tasks.count === 1 ? task : null;
  return {
    title: shorten(title, longest),
    tone: one ? toneOf({ ...one, progress: progressFor(reader, one) }, today) : toneOfMany(tasks),
    badge: badge(),
    details: one ? detailsOf(reader, one) : [],
    buttons: await buttons(),
  };

  function badge(): string {
    if (one) return standing(t, one, today);
    if (tasks.count > 0) return t('directives.show.many', tasks);
    return t(`directives.state.${state}`);
  }

  async function buttons() {
    const to = (noun: string, verb: string, said: Record<string, string>) =>
      reader.button([noun, verb], said);
    const source = {
      label: t('directives.button.source'),
      line: await to('directives', 'source', { item }),
    };
    if (one) {
      const line = await to('tasks', 'show', { task: String(one.number) });
      return [{ label: t('buttons.details'), line }, source];
    }
    const missing = task && {
      label: t('directives.button.missing'),
      line: await to('groups', 'missing', { task: String(task.number) }),
    };
    return [...(missing ? [missing] : []), source];
  }
}

function detailsOf(reader: Reader, task: MarkedTask): string[] {
  const { t } = reader;
  const day = task.day ? [t.day(task.day)] : [];
  const time = [...day, ...originallyDetails(t, task)];
  return [`#${task.number}`, ...time, t.worded(task.lead), ...progressDetails(reader, task)];
}

/** An item of which the reader may know no more than that it is there. */
function hiddenRow({ t }: Reader, { number }: DocumentDetail, mark: FindingMark): Row {
  const item = `${number}.${mark.number}`;
  return { title: [mark.path === '-' ? item : mark.path, t('sealed.item')].join(' '), tone: 'plain' };
}

function toneOfMany({ count, late, open }: FindingMark['tasks']): Tone {
  if (count === 0) return 'plain';
  return late > 0 ? 'red' : open > 0 ? 'blue' : 'green';
}
