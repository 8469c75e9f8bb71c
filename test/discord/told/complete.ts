import type { Given } from '../fake/people/options.ts';
import type { Options, Person } from '../fake/people/person.ts';
import type { Typed } from './typed.ts';

/**
 * Types each option for which something is offered. Where that is a single group or person, it is picked; a task's
 * words are left as they are, since what they may mean is asked then.
 */
export async function completed(person: Person, { line, options, offered }: Typed): Promise<Options> {
  const picked: Record<string, Given> = { ...options };
  for (const name of offered) {
    const { choices } = await person.complete(line, name, String(options[name]), options);
    const [only] = choices;
    if (only && choices.length === 1 && String(only.value).includes('@')) picked[name] = String(only.value);
  }
  return picked;
}
