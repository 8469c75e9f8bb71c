import { dayAt } from '../../domain/day.ts';
import type { ChainFault, Printed, StandingFault, TaskFault } from '../../domain/history/fault.ts';
import { type Head, headCode, type SaidHead } from '../../domain/history/head.ts';
import type { Translator } from '../../i18n/translator.ts';

/** As `--head` takes it: "1234:k7f3-92ab-…". */
export const headInWords = ({ number, hash }: Head): string => `${number}:${headCode(hash)}`;

/** A head as it was said, with its dashes. */
export const saidInWords = ({ number, code }: SaidHead): string =>
  `${number}:${code.replace(/.{4}(?=.)/g, '$&-')}`;

/** What is wrong with the first link that does not hold. */
export function faultInWords(t: Translator, fault: ChainFault): string {
  const number = t.number(fault.number);
  switch (fault.what) {
    case 'cut': {
      const told = { number, numbered: t.number(fault.numbered) };
      return fault.printed
        ? t('verify.fault.cutPrinted', { ...told, ...printedInWords(t, fault.printed) })
        : t('verify.fault.cut', told);
    }
    case 'moved':
      return t('verify.fault.moved', { number, holds: t.number(fault.holds) });
    case 'column':
      return t('verify.fault.column', { number, column: fault.column });
    case 'rewritten':
      return fault.printed
        ? t('verify.fault.rewritten', {
            number,
            agrees: t.number(fault.agrees),
            ...printedInWords(t, fault.printed),
          })
        : t('verify.fault.otherHead', { number });
    default:
      return t(`verify.fault.${fault.what}`, { number });
  }
}

/** The day as it was in UTC: what the database's clock says. */
const printedInWords = (t: Translator, { place, at }: Printed) => ({ place, day: t.day(dayAt(at, 'UTC')) });

/** What is not as the history tells it. */
export function taskFaultInWords(t: Translator, fault: TaskFault): string {
  switch (fault.what) {
    case 'field':
      return t('verify.task.field', { task: fault.task, field: t.say(`verify.field.${fault.field}`) });
    case 'deadline':
      return t('verify.task.deadline', { task: fault.task, version: fault.version });
    case 'file':
      return t('verify.task.file', { task: fault.task, file: fault.file });
    case 'figures':
      return t('verify.task.figures', { task: fault.task });
    case 'extension':
      return t('verify.task.extension', { task: fault.task, day: t.day(fault.askedOn) });
    case 'garbled':
      return t('verify.task.garbled', { task: fault.task });
    case 'untold':
      return t('verify.task.untold', { task: fault.task });
    case 'unnumbered':
      return t('verify.task.unnumbered', { task: fault.task });
    case 'gone':
      return t('verify.task.gone', { number: t.number(fault.number), subject: fault.subject });
  }
}

/** Who or what is not as the history tells. */
export function standingFaultInWords(t: Translator, fault: StandingFault): string {
  switch (fault.what) {
    case 'person':
      return t('verify.standing.person', {
        person: fault.person,
        field: t.say(`verify.person.${fault.field}`),
      });
    case 'stranger':
      return t('verify.standing.stranger', { person: fault.person });
    case 'garbled':
      return t('verify.standing.garbled', { name: fault.name });
    case 'rule':
      return t('verify.standing.rule', { rule: t.say(`verify.rule.${fault.rule}`) });
    default:
      return t(`verify.standing.${fault.what}`, { group: fault.group });
  }
}
