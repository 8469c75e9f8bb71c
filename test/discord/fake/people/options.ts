import { record, records, text } from '../../../slack/fake/json.ts';
import type { Channel, Json, Role, User } from '../types.ts';
import { NotSent } from './desk.ts';
import { named, names } from './registered.ts';
import type { Resolver } from './resolve.ts';

/** A file from somebody's machine. */
export interface OwnFile {
  readonly name: string;
  readonly content: string | Buffer;
  readonly type?: string;
}

/** What a person gives for an option or field: words, a number, a tick; somebody, a role, a channel, a file. */
export type Given = string | number | boolean | Thing;
export type Thing = Pick<User, 'id'> | Pick<Role, 'id'> | Pick<Channel, 'id'> | OwnFile;

/** What is given for the options, checked against what was registered, as Discord sends it. */
export function optionsWire(
  declared: readonly Json[],
  given: Readonly<Record<string, Given>>,
  user: User,
  resolver: Resolver,
  focused?: string,
): Json[] {
  const wires = Object.entries(given).map(([name, value]) => {
    const option = named(declared, name, user);
    if (!option) throw new NotSent(`There is no option “${name}”; there are: ${names(declared)}`);
    const half = focused !== undefined && named([option], focused, user) !== undefined;
    const type = Number(option.type);
    // Half-typed, everything is but words; and nothing is checked yet.
    if (half) return { name: option.name, type, value: text(value), focused: true };
    return { name: option.name, type, value: valueOf(option, value, resolver) };
  });
  const said = new Set(wires.map(({ name }) => name));
  const missing = declared.filter(({ required, name }) => required === true && !said.has(name));
  if (missing.length > 0 && focused === undefined) throw new NotSent(`Required: ${names(missing)}`);
  return wires;
}

function valueOf(option: Json, value: Given, resolver: Resolver): string | number | boolean {
  const fail = (what: string): never => {
    throw new NotSent(`${text(option.name)}: ${nameOf(value)} ${what}`);
  };
  const offered = records(option.choices);
  if (offered.length > 0) {
    const choice = offered.find(
      (one) => one.value === value || one.name === value || labels(one).includes(text(value)),
    );
    return (choice?.value ?? fail(`is none of the choices: ${names(offered)}`)) as string | number;
  }
  const id = () => (typeof value === 'object' && 'id' in value ? value.id : text(value));
  const bounds = (size: number, least: unknown, most: unknown) =>
    (least !== undefined && size < Number(least)) || (most !== undefined && size > Number(most));
  switch (option.type) {
    case 3:
      if (typeof value !== 'string' || value.trim() === '') return fail('is no text');
      if (bounds(value.length, option.min_length, option.max_length ?? 6000))
        return fail('is too short or too long');
      return value;
    case 4:
    case 10: {
      const number = Number(value);
      if (Number.isNaN(number) || (option.type === 4 && !Number.isInteger(number)))
        return fail('is no number');
      if (bounds(number, option.min_value, option.max_value)) return fail('is too small or too large');
      return number;
    }
    case 5:
      return typeof value === 'boolean' ? value : fail('is neither true nor false');
    case 6:
      return resolver.user(id()) ?? fail('is nobody');
    case 7:
      return resolver.channel(id(), option.channel_types) ?? fail('is no channel that fits');
    case 8:
      return resolver.role(id()) ?? fail('is no role');
    case 9:
      return resolver.user(id()) ?? resolver.role(id()) ?? fail('is neither somebody nor a role');
    case 11:
      return typeof value === 'object' && 'content' in value ? resolver.file(value) : fail('is no file');
    default:
      return fail('cannot be given');
  }
}

function nameOf(value: Given): string {
  if (typeof value !== 'object') return `“${value}”`;
  return 'id' in value ? value.id : value.name;
}

/** What is written on a choice, in any language. */
function labels(choice: Json): string[] {
  return Object.values(record(choice.name_localizations)).map(text);
}
