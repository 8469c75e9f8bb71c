import { fold } from '../../domain/fold.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Store } from '../../store/index.ts';
import type { Command } from '../command.ts';
import { directivesNamed } from '../directives-named.ts';
import { type FieldMeta, isRequired, metaOf } from '../field.ts';
import type { Suggestion } from './index.ts';

interface Typing {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly t: Translator;
  readonly command: Command;
  readonly said: Readonly<Record<string, string>>;
  /** The line up to the options, and the options as typed so far. */
  readonly start: string;
  readonly text: string;
  /** The option being typed; undefined after a blank. */
  readonly typing: string | undefined;
}

/** A value, as it is said in a line and as it is shown. */
interface Value {
  readonly say: string;
  readonly label: string;
  readonly detail: string;
}

const shown = 6;

/** Values for the option being typed, or for the first required one when none is. */
export async function valuesFor(typing: Typing): Promise<Suggestion[]> {
  const { command, said, text, start } = typing;
  const name = typing.typing ?? firstOpen(command, said);
  if (!name) return [];
  const typed = typing.typing ? (said[name] ?? '') : '';
  const values = await valuesOf(typing, metaOf(command.options[name] as never), lastPart(typed));
  const before =
    start + text.slice(0, text.length - lastPart(typed).length - (text.endsWith('"') && typed ? 1 : 0));
  return values.map(({ say, label, detail }) => ({
    insert: `${before}${quoted(say, before)} `,
    label,
    detail,
  }));
}

async function valuesOf(typing: Typing, meta: FieldMeta, typed: string): Promise<Value[]> {
  const { store, viewer, t } = typing;
  const named = (kind: 'group' | 'member') => valuesOf(typing, { kind, label: meta.label }, typed);
  const words = typed.replace(/^["“#@]/, '');
  switch (meta.suggests ?? meta.kind) {
    case 'task':
      return (await store.tasks.suggest(viewer, words, shown)).map((task) => ({
        say: String(task.number),
        label: `#${task.number}`,
        detail: t.worded(task.title),
      }));
    case 'group':
    case 'groups': {
      const found = words ? await store.groups.named(viewer, words, shown) : [];
      return found.map(({ owner }) => ({
        say: t.worded(owner.name),
        label: t.worded(owner.name),
        detail: '',
      }));
    }
    case 'member':
    case 'members': {
      const own = meta.ofTask ? await peopleOfTask(typing, words) : [];
      if (own.length > 0) return own;
      const found = words ? await store.members.named(viewer, words, shown) : [];
      return found.map(({ owner }) => ({ say: owner.handle, label: owner.name, detail: owner.handle }));
    }
    case 'owner':
      return [...(await named('group')), ...(await named('member'))].slice(0, shown);
    case 'directive': {
      const found = await directivesNamed(store, viewer, words, shown);
      return found.map(({ number, title }) => ({
        say: number,
        label: number,
        detail: title ? t.worded(title) : '',
      }));
    }
    case 'choice':
      return Object.entries(meta.choices ?? {})
        .filter(([value]) => value.startsWith(words.toLowerCase()))
        .map(([value, label]) => ({ say: value, label: value, detail: t.say(label) }));
    default:
      return [];
  }
}

/** People of the group that leads the task that was said, as far as they go on as typed. */
async function peopleOfTask({ store, viewer, said }: Typing, words: string): Promise<Value[]> {
  const number = /^#?(\d{1,9})$/.exec(said.task ?? '')?.[1];
  const task = number && (await store.tasks.byNumber(viewer, Number(number)));
  if (!task) return [];
  const seated = await store.groups.holders(viewer, [task.leadGroupId]);
  const all = [
    ...seated.map(({ member }) => member),
    ...(await store.groups.members(viewer, task.leadGroupId)),
  ];
  const begun = fold(words);
  return [...new Map(all.map((member) => [member.id, member])).values()]
    .filter(({ name, handle }) => ` ${fold(name)}`.includes(` ${begun}`) || handle.startsWith(begun))
    .slice(0, shown)
    .map(({ name, handle }) => ({ say: handle, label: name, detail: handle }));
}

function firstOpen(command: Command, said: Readonly<Record<string, string>>): string | undefined {
  const open = Object.entries(command.options).filter(
    ([name, schema]) => !(name in said) && isRequired(schema),
  );
  return open[0]?.[0];
}

/** Of "finance, hom" only "hom" is being typed. */
const lastPart = (typed: string) => typed.slice(typed.lastIndexOf(',') + 1).trimStart();

const quoted = (words: string, before: string) =>
  /\s/.test(words) && !/["“]$/.test(before) ? `"${words}"` : /["“]$/.test(before) ? `${words}"` : words;
