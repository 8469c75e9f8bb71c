import type { Language } from '../../../domain/language.ts';
import { type Translator, translator } from '../../../i18n/translator.ts';
import { cut, tidy, tidyLine } from './cut.ts';
import { idOfLine } from './ids.ts';
import { literal } from './literal.ts';

/** How much of a card is drawn, and how closely. */
export interface Plan {
  /** Where a row's buttons are: below its words, or one beside them and the others in a menu below the list. */
  readonly buttons: 'below' | 'beside';
  /** With lines between the parts. */
  readonly roomy: boolean;
  /** Only the first detail of each row. */
  readonly brief: boolean;
  /** Letters of any one text. */
  readonly most: number;
}

/** Draws one message: keeps its ids apart, makes people's text harmless, and notes whether it cut any. */
export interface Pen extends Plan {
  readonly t: Translator;
  /** People's text to the letter; of a longer one, its beginning. */
  literal(text: string): string;
  /** The same on one line. */
  line(text: string): string;
  id(line: string, asks: boolean): string;
  menuId(): string;
  /** Something was said shorter than it is. */
  shortened(): void;
  readonly wasCut: boolean;
}

export function penFor(language: Language, plan: Plan): Pen {
  const times = new Map<string, number>();
  let menus = 0;
  let wasCut = false;
  const written = (text: string) => {
    const kept = cut(text, plan.most);
    if (kept !== text) wasCut = true;
    return literal(kept);
  };
  return {
    ...plan,
    t: translator(language),
    literal: (text) => written(tidy(text)),
    line: (text) => written(tidyLine(text)),
    id(line, asks) {
      const key = `${asks} ${line}`;
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      return idOfLine(line, asks, count);
    },
    menuId: () => `menu:${++menus}`,
    shortened: () => {
      wasCut = true;
    },
    get wasCut() {
      return wasCut;
    },
  };
}
