import type { Ask } from '../../../src/chat/ask.ts';
import type { Command } from '../../../src/chat/command.ts';
import { type FieldMeta, isRequired, metaOf } from '../../../src/chat/field.ts';
import type { SentenceKey } from '../../../src/i18n/index.ts';

/** What one might write, by the label; other kinds have one example each. */
const texts: Partial<Record<SentenceKey, SentenceKey>> = {
  'fields.words': 'docket.example.words',
  'fields.title': 'docket.example.title',
  'fields.note': 'docket.example.note',
  'fields.reason': 'docket.example.reason',
  'fields.missing': 'docket.example.missing',
  'fields.partWhat': 'docket.example.part',
  'duties.field.duty': 'docket.example.words',
  'duties.field.every': 'docket.example.every',
  'governance.field.products': 'docket.example.products',
  'groups.field.words': 'docket.example.group',
  'groups.field.name': 'docket.example.groupName',
  'docket.field.timezone': 'docket.example.zone',
  'directives.field.name': 'docket.example.groupName',
  'directives.field.class': 'docket.example.class',
  'calendar.field.year': 'calendar.example.year',
  'calendar.field.country': 'calendar.example.country',
  'calendar.field.name': 'calendar.example.name',
  'calendar.field.day': 'calendar.example.worked',
  'calendar.field.instead': 'calendar.example.instead',
};

/** The same in every language: commands are, and people's names. */
const fixed: Partial<Record<SentenceKey, string>> = {
  'directives.field.item': '3.12',
  'directives.field.number': '12-KL/TW',
  'docket.field.command': 'tasks done',
  'docket.field.words': 'lan',
  'rehearsal.field.days': '10',
  'reminding.field.before': '10 5 1',
  'reminding.field.time': '07:30',
  'welcome.field.request': 'lan',
  'welcome.field.person': 'Nguyễn Thị Lan',
  'welcome.field.email': 'lan@example.org',
};

/** What is said for a second of its like: a task does not replace itself, nobody hands over to themselves. */
const seconds: Partial<Record<FieldMeta['kind'], (t: Ask['t']) => string>> = {
  task: () => '40',
  member: () => 'minh',
  group: (t) => t('docket.example.otherGroup'),
};

interface Option {
  readonly name: string;
  readonly meta: FieldMeta;
  readonly required: boolean;
}

/**
 * A line that could be typed, made from the declaration: all that is needed and one thing more, if there is an
 * example of one. Only a lone option and a task's number go without their names: they alone are read the same
 * whatever follows.
 */
export function exampleOf({ t, prefix }: Pick<Ask, 't' | 'prefix'>, command: Command): string {
  const all = Object.entries(command.options)
    .map(([name, schema]): Option => ({ name, meta: metaOf(schema), required: isRequired(schema) }))
    .filter(({ meta }) => !meta.hidden);
  const extra = extraOf(t, command, all);
  const shown = all.filter((option) => option.required || option === extra);
  const words = shown.map(({ name, meta }, at) => {
    const isSecond = shown.slice(0, at).some((one) => singly(one.meta) === singly(meta));
    const other = isSecond ? seconds[singly(meta)]?.(t) : undefined;
    const value = quoted(other ?? exampleValue(t, meta) ?? t.say(meta.label));
    return meta.kind === 'task' || all.length === 1 ? value : `${name}:${value}`;
  });
  return [`/${prefix}${command.path.join(' ')}`, ...words].join(' ');
}

/** A field for several holds what one for a single does. */
const singly = ({ kind }: FieldMeta) => (kind === 'groups' ? 'group' : kind === 'members' ? 'member' : kind);

/** The first option that may be left out, has an example and goes with what the others say. */
function extraOf(t: Ask['t'], command: Command, all: readonly Option[]): Option | undefined {
  // A file is handed in by the form that the bare command opens.
  if (all.some(({ meta }) => meta.kind === 'file')) return undefined;
  const needed = all.filter(({ required }) => required);
  const said = Object.fromEntries(needed.map(({ name, meta }) => [name, exampleValue(t, meta) ?? '']));
  const depends = command.depends?.(said) ?? {};
  return all.find(
    ({ name, meta, required }) =>
      !required && meta.kind !== 'flag' && depends[name] !== 'unasked' && exampleValue(t, meta) !== undefined,
  );
}

function quoted(value: string): string {
  const bare = value.replaceAll(/["“”]/g, '');
  return bare.includes(' ') ? `"${bare}"` : bare;
}

/** Undefined for a text of which there is none. */
function exampleValue(t: Ask['t'], { kind, label, choices }: FieldMeta): string | undefined {
  const own = texts[label];
  switch (kind) {
    case 'task':
      return '12';
    case 'member':
    case 'members':
      return 'lan';
    case 'choice':
      return Object.keys(choices ?? {})[0];
    case 'text':
      return fixed[label] ?? (own && t.say(own));
    case 'directive':
      return '183-KL/TW';
    case 'file':
      return undefined;
    case 'group':
    case 'groups':
    case 'owner':
      return t('docket.example.group');
    default:
      return t.say(own ?? `docket.example.${kind}`);
  }
}
