import type { SentenceKey } from '../../i18n/index.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { TerminalPort, TerminalScreen } from './port.ts';

/** What a verb was told, all of it checked. */
export interface Told {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** Switches that were given. */
  readonly flags: ReadonlySet<string>;
  readonly json: boolean;
  readonly t: Translator;
  /** Set when `--language` was given. */
  readonly languageGiven: boolean;
}

/** 0 when all is well, 1 when it was refused, 2 when it was typed wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Something that can be typed after `npm run -s docket --`; the help is derived from it. */
export interface Verb {
  readonly name: string;
  /** Words it takes, as the help shows them; with `rest`, all that follow too. */
  readonly words?: readonly string[];
  readonly rest?: boolean;
  /** A word that may follow them. */
  readonly may?: string;
  /** Option → what its value is called in the help. */
  readonly options?: Readonly<Record<string, string>>;
  readonly needs?: readonly string[];
  /** Options that may be said several times; their values come as one, with a blank between them. */
  readonly many?: readonly string[];
  /** Switches without a value. */
  readonly flags?: readonly string[];
  readonly help: SentenceKey;
  run(told: Told, port: TerminalPort, screen: TerminalScreen): Promise<ExitCode>;
}

/** "say '<line>' --as <handle> [--committee <code>]". */
export function usageOf(verb: Verb): string {
  const options = Object.entries(verb.options ?? {}).map(([name, value]) => {
    const option = `--${name} <${value}>`;
    if (verb.many?.includes(name)) return `[${option} …]`;
    return verb.needs?.includes(name) ? option : `[${option}]`;
  });
  const may = verb.may ? [`[${verb.may}]`] : [];
  const flags = (verb.flags ?? []).map((name) => `[--${name}]`);
  return [verb.name, ...(verb.words ?? []), ...may, ...options, ...flags].join(' ');
}
