import type { Button } from '../../domain/card.ts';
import { besidePeriod, type FiguresAsked } from '../../domain/figures.ts';
import type { Reader } from '../reader.ts';
import { periodSaid } from './words.ts';

type Said = Readonly<Record<string, string>>;

/** How to ask for the same period and day again; today goes without saying. */
export function saidOf({ today }: Reader, { period, asOf }: FiguresAsked): Said {
  return { period: periodSaid(period), ...(asOf < today && { 'as-of': asOf }) };
}

/** The ways to the period before and, where it has begun, to the next one. */
export async function periodButtons(
  reader: Reader,
  path: readonly [string, string],
  asked: FiguresAsked,
  own: Said = {},
): Promise<Button[]> {
  const to = (step: 1 | -1) => {
    const beside = { ...asked, period: besidePeriod(asked.period, step) };
    return reader.button(path, { ...own, ...saidOf(reader, beside) });
  };
  const { t } = reader;
  const hasBegun = besidePeriod(asked.period, 1).from <= asked.asOf;
  return [
    { label: t('figures.button.before'), line: await to(-1) },
    ...(hasBegun ? [{ label: t('figures.button.after'), line: await to(1) }] : []),
  ];
}
