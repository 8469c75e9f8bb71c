import type { Card } from '../../../domain/card.ts';
import { keep } from '../../../domain/keep.ts';
import { type Language, languages } from '../../../domain/language.ts';
import { type Question, questionsOf } from '../cards/index.ts';
import type { Saying } from './saying.ts';
import type { Way } from './way.ts';

const mostCards = 20_000;
const mostQuestions = 5_000;
const mostAsked = 1_000;
/** A way is open for a quarter of an hour, and the answer comes first. Milliseconds. */
const wayLastsMs = 14 * 60_000;

/** A question that waits for its yes: the card on which it was asked, and how to bring that up to date. */
export interface Asked {
  readonly way: Way;
  readonly again: Saying | undefined;
}

/**
 * What the door keeps in mind of its own answers. All of it makes answers nicer, none of it is needed: after a
 * restart a card is not renewed by itself, and a question is asked in general words.
 */
export interface Memory {
  /** An answer to this interaction shows what saying this shows. */
  shows(interaction: string, saying: Saying): void;
  shown(interaction: string | null): Saying | undefined;
  /** Keeps what the buttons of a card ask before they do anything. */
  questionsOn(card: Card, language: Language): void;
  question(line: string, language: Language): Question | undefined;
  asked(interaction: string, asked: Asked): void;
  answered(interaction: string | null): Asked | undefined;
}

export function memory(now: () => number = () => performance.now()): Memory {
  const cards = new Map<string, Saying>();
  const questions = new Map<string, Question>();
  const asking = new Map<string, Asked & { readonly until: number }>();
  return {
    shows: (interaction, saying) => keep(cards, interaction, saying, mostCards),
    shown: (interaction) => (interaction === null ? undefined : cards.get(interaction)),
    questionsOn(card, language) {
      for (const [line, question] of questionsOf(card))
        keep(questions, `${language} ${line}`, question, mostQuestions);
    },
    question(line, own) {
      // A card that all see is in the committee's language.
      const all = [own, ...languages].map((language) => questions.get(`${language} ${line}`));
      return all.find((question) => question !== undefined);
    },
    asked: (interaction, asked) =>
      keep(asking, interaction, { ...asked, until: now() + wayLastsMs }, mostAsked),
    answered(interaction) {
      if (interaction === null) return undefined;
      const asked = asking.get(interaction);
      asking.delete(interaction);
      return asked && asked.until > now() ? asked : undefined;
    },
  };
}
