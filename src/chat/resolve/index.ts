import type { FieldKind } from '../../domain/form.ts';
import type { Ask } from '../ask.ts';
import type { Command } from '../command.ts';
import { type FieldMeta, metaOf } from '../field.ts';
import type { Visitor } from '../visitor.ts';
import { resolveChannel } from './channel.ts';
import { resolveDay, resolveDays, resolveDeadline } from './day.ts';
import { resolveDirective } from './directive.ts';
import { resolveFile } from './file.ts';
import { resolveGroup, resolveGroups } from './group.ts';
import { resolveMember, resolveMembers } from './member.ts';
import { resolveOwner } from './owner.ts';
import { resolveRole } from './role.ts';
import { resolveTask } from './task.ts';
import { resolveChoice, resolveFlag, resolveText } from './text.ts';

/** An option as it was said: its own words, and how to say the call again with other ones. */
export interface SaidOption {
  readonly name: string;
  readonly meta: FieldMeta;
  readonly text: string;
  /** The same call with this option said otherwise, as a button's line. */
  again(text: string): Promise<string>;
}

/** Makes of an option's words what the command works with, or throws the mistake that says what to type. */
export type Resolver = (ask: Ask, option: SaidOption) => Promise<unknown> | unknown;

/** One that asks the store nothing. */
export type PlainResolver = (
  asker: Pick<Ask, 't'>,
  option: Pick<SaidOption, 'meta' | 'text'>,
) => string | boolean;

const resolvers: Readonly<Record<FieldKind, Resolver>> = {
  task: resolveTask,
  group: resolveGroup,
  groups: resolveGroups,
  member: resolveMember,
  members: resolveMembers,
  owner: resolveOwner,
  directive: resolveDirective,
  day: resolveDay,
  days: resolveDays,
  deadline: resolveDeadline,
  text: resolveText,
  choice: resolveChoice,
  channel: resolveChannel,
  role: resolveRole,
  flag: resolveFlag,
  file: resolveFile,
};

/** Resolves all that was said, one after the other, so that the first mistake is the one answered. */
export async function resolveOptions(ask: Ask, command: Command): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(command.options)) {
    const text = ask.said[name];
    if (text === undefined || text.trim() === '') continue;
    const meta = metaOf(schema);
    const again = (other: string) =>
      ask.button(command.path, { ...ask.said, [name]: other }, ask.seen ?? undefined);
    given[name] = await resolvers[meta.kind](ask, { name, meta, text, again });
  }
  return given;
}

/** The same of options that need no committee to be understood: texts, choices and flags. */
export function resolvePlain(
  visitor: Pick<Visitor, 't'>,
  { options }: Pick<Command, 'options'>,
  said: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const plain: Partial<Record<FieldKind, PlainResolver>> = {
    text: resolveText,
    choice: resolveChoice,
    flag: resolveFlag,
  };
  const given: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(options)) {
    const text = said[name];
    if (text === undefined || text.trim() === '') continue;
    const meta = metaOf(schema);
    const resolve = plain[meta.kind];
    if (!resolve) throw new Error(`strangers cannot be asked for a ${meta.kind}`);
    given[name] = resolve(visitor, { meta, text });
  }
  return given;
}
