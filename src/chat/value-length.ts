import type { Token } from '../domain/tokens.ts';
import type { Command } from './command.ts';
import { type NamesRead, nameLength } from './name-length.ts';
import { belonging, listed, nothingElseNeeded, optionOf, upToAnother } from './named-value.ts';
import type { Recognise } from './recognise.ts';

/** A typed line while it is read: how far, and what was said in it so far. */
interface Line {
  readonly tokens: readonly Token[];
  /** Where `name:value` stands. */
  readonly at: number;
  /** Words before it that belong to no name. */
  readonly loose: readonly Token[];
  readonly said: Readonly<Record<string, string>>;
  readonly nameOfToken: (token: Token) => string | undefined;
  readonly recognise: Recognise & NamesRead;
}

/**
 * How many of the words behind `name:value` are the value's too. Names of people and groups have several words, and end
 * where another option begins, or a day that has to follow.
 */
export function valueLength(command: Command, text: string, line: Line): number {
  const { tokens, at, loose, said, nameOfToken, recognise } = line;
  const token = tokens[at] as Token;
  const own = nameOfToken(token) ?? '';
  const meta = optionOf(command, own);
  const isNamed = (one: Token) => nameOfToken(one) !== undefined;
  const [behind, after] = upTo(tokens.slice(at + 1), isNamed);
  const isPerson = meta.kind === 'member' || meta.kind === 'members';
  if (token.quoted || !(isPerson || meta.kind === 'group' || meta.kind === 'owner'))
    return belonging(meta, text, token, behind, recognise);
  const unsaid = Object.keys(command.options).filter(
    (one) => !(one in said) && !tokens.some((other) => nameOfToken(other) === one),
  );
  // Behind a day that is named, the rest of a line may say what "to:vũ anh thư due:20/8 Count" is still to say.
  const others = isPerson ? [...loose, ...after.filter((one) => !isNamed(one))] : loose;
  if (!nothingElseNeeded(command, tokens, others, nameOfToken))
    return nameLength(command, text, [own, ...unsaid], [token, ...behind], recognise) - 1;
  const ofList = meta.kind === 'members' ? listed([token, ...behind]) : 0;
  return Math.max(upToAnother(command, meta, unsaid, text, behind, recognise), ofList);
}

function upTo(tokens: readonly Token[], isEnd: (token: Token) => boolean) {
  const end = tokens.findIndex(isEnd);
  return end < 0 ? ([tokens, []] as const) : ([tokens.slice(0, end), tokens.slice(end)] as const);
}
