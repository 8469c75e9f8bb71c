import { type Language, languages } from '../../domain/language.ts';
import type { TerminalScreen } from './port.ts';

/** The screen of this process. Colours follow the NO_COLOR custom and stop where output is piped. */
export function processScreen(env: NodeJS.ProcessEnv = process.env): TerminalScreen {
  return {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
    width: Math.min(process.stdout.columns ?? 100, 120),
    colour: Boolean(process.stdout.isTTY) && !env.NO_COLOR,
    language: languageOf(env),
  };
}

/** "vi_VN.UTF-8" is Vietnamese; anything we have no sentences for is English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}
