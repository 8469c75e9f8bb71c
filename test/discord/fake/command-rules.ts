import { records, text } from '../../slack/fake/json.ts';
import type { Json } from './types.ts';

const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** How many there may be of each kind: typed, on people, on messages. */
const most: Record<number, number> = { 1: 100, 2: 15, 3: 15 };
/** Characters of names, descriptions and choices of one command together. */
const weight = 8000;

/** What Discord refuses in commands and its description does not say. */
export function commandFaults(commands: readonly Json[]): string[] {
  const typeOf = (one: Json) => Number(one.type ?? 1);
  const keys = commands.map((one) => `${typeOf(one)} ${text(one.name)}`);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `twice: command ${key}`);
  const many = [1, 2, 3].filter(
    (type) => commands.filter((one) => typeOf(one) === type).length > (most[type] ?? 0),
  );
  return [
    ...twice,
    ...many.map((type) => `too many commands of type ${type}`),
    ...commands.flatMap((one) => (typeOf(one) === 1 ? typedFaults(one) : menuFaults(one))),
  ];
}

function menuFaults(command: Json): string[] {
  const described = text(command.description) !== '' || records(command.options).length > 0;
  return described ? [`${text(command.name)}: an entry of a menu has neither description nor options`] : [];
}

function typedFaults(command: Json): string[] {
  const heavy = weigh(command) > weight ? [`${text(command.name)}: more than ${weight} characters`] : [];
  return [...heavy, ...optionFaults(command, text(command.name), 0)];
}

function optionFaults(one: Json, path: string, depth: number): string[] {
  const options = records(one.options);
  const names = options.map((each) => text(each.name));
  const kinds = options.map(({ type }) => Number(type));
  const sub = kinds.filter((kind) => kind <= 2).length;
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const late =
    sub === 0 && firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required);
  return [
    ...namesOf(one).flatMap((each) => (isName(each) ? [] : [`${path}: “${each}” is no name of a command`])),
    ...(text(one.description) === '' ? [`${path}: without a description`] : []),
    ...(new Set(names).size < names.length ? [`${path}: an option stands twice`] : []),
    ...(sub > 0 && sub < options.length ? [`${path}: subcommands and options beside each other`] : []),
    ...(late ? [`${path}: a required option stands after one that is not`] : []),
    ...(options.length > 25 ? [`${path}: more than 25 options`] : []),
    ...(depth > 2 ? [`${path}: too deep`] : []),
    ...options.flatMap((each) => choiceFaults(each, `${path} ${text(each.name)}`)),
    ...options.flatMap((each) => optionFaults(each, `${path} ${text(each.name)}`, depth + 1)),
  ];
}

function choiceFaults(option: Json, path: string): string[] {
  const choices = records(option.choices);
  const both = option.autocomplete === true && choices.length > 0;
  const long = choices.filter(
    (one) => text(one.name).length > 100 || text(one.name) === '' || text(one.value).length > 100,
  );
  return [
    ...(both ? [`${path}: choices and autocomplete exclude each other`] : []),
    ...(choices.length > 25 ? [`${path}: more than 25 choices`] : []),
    ...long.map((one) => `${path}: the choice “${text(one.name)}” is too long or empty`),
  ];
}

function namesOf(one: Json): string[] {
  const others = Object.values((one.name_localizations ?? {}) as Record<string, unknown>);
  return [text(one.name), ...others.filter((each) => each !== null).map(text)];
}

function isName(words: string): boolean {
  return name.test(words) && words === words.toLowerCase();
}

/** Only the longest of each text's languages counts. */
function weigh(one: Json): number {
  const longest = (own: unknown, others: unknown) =>
    Math.max(text(own).length, ...Object.values((others ?? {}) as Json).map((each) => text(each).length));
  const words =
    longest(one.name, one.name_localizations) + longest(one.description, one.description_localizations);
  const choices = records(one.choices).map(
    (each) => longest(each.name, each.name_localizations) + text(each.value).length,
  );
  const below = records(one.options).map(weigh);
  return [...choices, ...below].reduce((sum, length) => sum + length, words);
}
