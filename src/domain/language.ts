/** The languages every sentence of Docket exists in. */
export const languages = ['en', 'vi', 'ms'] as const;
export type Language = (typeof languages)[number];

/** Text as somebody wrote it, with the official translations it came with, if any. */
export interface Worded {
  readonly text: string;
  readonly translations?: Partial<Record<Language, string>>;
}

/** The text for a reader of `language`; the original where no translation was given. */
export function wordedIn(worded: Worded, language: Language): string {
  return worded.translations?.[language] ?? worded.text;
}
