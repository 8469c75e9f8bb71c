import type { FieldKind } from '../../domain/form.ts';
import type { DiscordMenu } from './menu/index.ts';

/** What is meant by the names that Discord sends back. */
export function said({ prefix, nouns, onMessages }: DiscordMenu) {
  const kinds = new Map<string, FieldKind>();
  for (const noun of nouns)
    for (const verb of noun.verbs)
      for (const { name, kind, suggests } of verb.options)
        kinds.set(`/${prefix}${noun.name} ${verb.name} ${name}`, suggests ?? kind);
  const entries = new Map(onMessages.map(({ name, line }) => [name.en, line]));
  return {
    kindOf: (line: string, option: string) => kinds.get(`${line} ${option}`),
    lineOfEntry: (name: string) => entries.get(name),
  };
}
