import type { Translator } from '../../i18n/translator.ts';
import type { TaskLine } from '../../store/index.ts';

/** What a task is among parts, in a row: "part of #12", or "1 of 3 parts done". */
export function partDetails(
  t: Translator,
  { parentNumber, parts }: Pick<TaskLine, 'parentNumber' | 'parts'>,
) {
  return [
    ...(parentNumber === null ? [] : [t('parts.ofNumber', { number: parentNumber })]),
    ...(parts ? [t('parts.count', parts)] : []),
  ];
}
