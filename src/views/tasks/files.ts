import type { Card, Part, Row } from '../../domain/card.ts';
import { dayAt } from '../../domain/day.ts';
import { fileName } from '../../domain/evidence.ts';
import { sizeInWords } from '../../i18n/size.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HistoryEntry, KeptFile, TaskDetail } from '../../store/index.ts';
import { detailsButton } from '../details-button.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** More stand on a card of their own. */
const mostShown = 5;

const path = ['tasks', 'file'] as const;

/** The latest that was handed in with a task, each a button away; nothing where nothing was. */
export async function fileRows(reader: Reader, number: number, files: readonly KeptFile[]): Promise<Part[]> {
  if (files.length === 0) return [];
  const { t } = reader;
  const rows = await rowsOf(reader, number, files.slice(-mostShown));
  const earlier = files.length - rows.length;
  const line = await reader.button(path, { task: `${number}` });
  const more = {
    title: t('files.earlier', { count: earlier }),
    buttons: [{ label: t('buttons.allFiles'), line }],
  };
  return [{ part: 'rows', heading: t('files.heading'), rows: earlier > 0 ? [more, ...rows] : rows }];
}

const rowsOf = (reader: Reader, number: number, files: readonly KeptFile[]): Promise<Row[]> =>
  Promise.all(files.map((file) => rowOf(reader, number, file)));

async function rowOf(reader: Reader, number: number, file: KeptFile): Promise<Row> {
  const line = await reader.button(path, { task: `${number}`, file: `${file.number}` });
  return {
    title: `${file.number}. ${file.name}`,
    details: [sizeInWords(reader.t, file.size), whoAndWhen(reader, file)],
    buttons: [{ label: reader.t('buttons.file'), line }],
  };
}

function whoAndWhen({ t, committee }: Reader, { memberName, at }: KeptFile): string {
  return t('files.from', { name: memberName, day: t.day(dayAt(at, committee.timeZone)) });
}

/** A page of a task's files, to choose from. */
export async function filesCard(
  reader: Reader,
  task: TaskDetail,
  files: Stretch<KeptFile>,
  said: Readonly<Record<string, string>>,
): Promise<Card> {
  const { t } = reader;
  const title = taskName(t, task);
  const { rows, offset, total } = files;
  const summary = t('files.summary', { count: total, title });
  const page = t('files.page', { from: offset + 1, to: offset + rows.length, total });
  return {
    title,
    tone: 'plain',
    summary,
    parts: [
      { part: 'rows', heading: t('files.heading'), rows: await rowsOf(reader, task.number, rows) },
      ...(total > rows.length ? [{ part: 'text', text: page, quiet: true } as const] : []),
    ],
    buttons: [
      ...(await pageButtons(reader, files, { path, said })),
      await detailsButton(reader, task.number),
    ],
  };
}

/** What goes with a file that is handed over. */
export async function fileCard(reader: Reader, task: TaskDetail, file: KeptFile): Promise<Card> {
  const { t } = reader;
  return {
    title: file.name,
    tone: 'plain',
    summary: t('files.handed', { name: file.name, title: taskName(t, task) }),
    parts: [
      {
        part: 'facts',
        facts: [
          { label: t('fields.task'), value: taskName(t, task) },
          { label: t('files.size'), value: sizeInWords(t, file.size) },
          { label: t('files.sender'), value: whoAndWhen(reader, file) },
        ],
      },
    ],
    buttons: [await detailsButton(reader, task.number)],
  };
}

/** For whoever handed one in: that it is kept, and under which name. */
export function keptFile(
  { t }: { readonly t: Translator },
  file: { readonly name: string } | undefined,
): string[] {
  return file ? [t('files.kept', { name: fileName(file.name) })] : [];
}

/** The file that came with an entry of a history, by its name; nothing where none came. */
export function fileOf({ after }: Pick<HistoryEntry, 'after'>): string[] {
  const file = after?.file as { name?: unknown } | undefined;
  return typeof file?.name === 'string' ? [file.name] : [];
}
