import type { Ask } from '../../src/chat/ask.ts';
import type { Command } from '../../src/chat/command.ts';
import { type FieldMeta, isRequired, metaOf } from '../../src/chat/field.ts';
import type { SentenceKey } from '../../src/i18n/index.ts';

/** What one might write, by the label; other texts show their label, and other kinds have one example each. */
const texts: Partial<Record<SentenceKey, SentenceKey>> = {
  'fields.words': 'docket.example.words',
  'fields.title': 'docket.example.title',
  'fields.note': 'docket.example.note',
  'fields.reason': 'docket.example.reason',
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
  'welcome.field.request': 'lan',
  'welcome.field.person': 'Nguyễn Thị Lan',
  'welcome.field.email': 'lan@example.org',
};

/**
 * A line that could be typed, made from the declaration: all that is needed and one thing more. Only a lone
 * option and a task's number go without their names: they alone are read the same whatever follows.
 */
export function exampleOf({ t, prefix }: Pick<Ask, 't' | 'prefix'>, command: Command): string {
  const all = Object.entries(command.options)
    .map(([name, schema]) => ({ name, meta: metaOf(schema), required: isRequired(schema) }))
    .filter(({ meta }) => !meta.hidden);
  // A file is handed in by the form that the bare command opens.
  const handed = all.some(({ meta }) => meta.kind === 'file');
  const extra = handed ? undefined : all.find(({ required, meta }) => !required && meta.kind !== 'flag');
  const shown = all.filter((option) => option.required || option === extra);
  const words = shown.map(({ name, meta }) => {
    const value = exampleValue(t, meta);
    return meta.kind === 'task' || all.length === 1 ? value : `${name}:${value}`;
  });
  return [`/${prefix}${command.path.join(' ')}`, ...words].join(' ');
}

function exampleValue(t: Ask['t'], meta: FieldMeta): string {
  const value = unquoted(t, meta).replaceAll(/["“”]/g, '');
  return value.includes(' ') ? `"${value}"` : value;
}

function unquoted(t: Ask['t'], { kind, label, choices }: FieldMeta): string {
  switch (kind) {
    case 'task':
      return '12';
    case 'member':
    case 'members':
      return 'lan';
    case 'choice':
      return Object.keys(choices ?? {})[0] ?? '';
    case 'text':
      return fixed[label] ?? t.say(texts[label] ?? label);
    case 'directive':
      return '183-KL/TW';
    case 'file':
      return t.say(label);
    case 'group':
    case 'groups':
    case 'owner':
      return t('docket.example.group');
    default:
      return t.say(texts[label] ?? `docket.example.${kind}`);
  }
}
