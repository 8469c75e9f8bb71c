import type { Button } from '../../domain/card.ts';
import type { Extension } from '../../domain/extension.ts';
import { notice } from '../../domain/notice.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Task } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import { detailsButton } from '../details-button.ts';
import type { Reader } from '../reader.ts';

interface About {
  readonly task: Task;
  readonly request: Extension;
}

/** A request was made: who decides, or that nobody can, and that the day stands until then. */
export function askedNotice(
  reader: Reader,
  { task, request, isTold, isAlone }: About & { readonly isTold: boolean; readonly isAlone: boolean },
) {
  const { t } = reader;
  const days = { to: dayIn(reader, request.to.day), from: t.day(request.fromDay) };
  const told = isAlone
    ? t('extensions.asked.alone', { number: task.number })
    : t(isTold ? 'extensions.asked.told' : 'extensions.asked.untold');
  const said = { task: String(task.number), request: request.id };
  return answer(reader, t('extensions.asked', { title: taskName(reader.t, task) }), task, {
    details: [t('extensions.asked.day', days), told],
    to: { label: t('extensions.button.withdraw'), path: ['extensions', 'withdraw'], said },
  });
}

/** The day was moved; `deadline` says it back. */
export const grantedNotice = (reader: Reader, { task }: About, deadline: readonly string[]) =>
  answer(reader, reader.t('extensions.granted', { title: taskName(reader.t, task) }), task, {
    details: [...deadline, reader.t('extensions.granted.told')],
  });

/** The request went on to the chair, or to nobody who can be reached. */
export function supportedNotice(
  reader: Reader,
  { task, request, chairs }: About & { readonly chairs: readonly string[] },
) {
  const { t } = reader;
  const days = { to: dayIn(reader, request.to.day), from: t.day(request.fromDay) };
  const told =
    chairs.length > 0
      ? t('extensions.supported.chair', { ...days, chairs: t.list(chairs) })
      : t('extensions.supported.nobody', { ...days, number: task.number });
  return answer(reader, t('extensions.supported', { title: taskName(reader.t, task) }), task, {
    details: [told],
  });
}

export const refusedNotice = (reader: Reader, { task, request }: About) =>
  answer(reader, reader.t('extensions.refused', { title: taskName(reader.t, task) }), task, {
    details: [reader.t('extensions.refused.told', { day: reader.t.fullDay(request.fromDay) })],
  });

export const withdrawnNotice = (reader: Reader, { task, request }: About) =>
  answer(reader, reader.t('extensions.withdrawn', { title: taskName(reader.t, task) }), task, {
    details: [reader.t('extensions.withdrawn.stands', { day: reader.t.fullDay(request.fromDay) })],
  });

const dayIn = ({ t }: Reader, day: Extension['to']['day']) => (day ? t.fullDay(day) : t('deadlines.noDay'));

async function answer(
  reader: Reader,
  text: string,
  { number }: Task,
  more: {
    readonly details: readonly string[];
    readonly to?: {
      readonly label: string;
      readonly path: readonly [string, string];
      readonly said: Readonly<Record<string, string>>;
    };
  },
): Promise<Reply> {
  const { to } = more;
  const own: Button[] = to ? [{ label: to.label, line: await reader.button(to.path, to.said) }] : [];
  return notice(text, { details: more.details, buttons: [...own, await detailsButton(reader, number)] });
}
