import { MessageFlags } from 'discord.js';
import { record, records, text } from '../../../slack/fake/json.ts';
import { fieldsOf, initial } from '../people/forms.ts';
import type { State } from '../state.ts';
import type { Json, Message, Modal, User } from '../types.ts';
import { seen } from './markdown.ts';

/** What a person reads, line by line. Controls stand in square brackets. */
export function textOf(state: State, thing: Message | Modal, reader: User): string {
  return 'from' in thing ? form(state, thing, reader) : message(state, thing, reader);
}

function message(state: State, one: Message, reader: User): string {
  const say = (words: unknown) => seen(state, text(words), reader);
  if (one.flags & MessageFlags.Loading) return `${state.user(one.author).displayName} is thinking...`;
  const embeds = one.embeds.flatMap((embed) => [
    say(embed.title),
    say(embed.description),
    ...records(embed.fields).flatMap(({ name, value }) => [say(name), say(value)]),
    say(record(embed.footer).text),
  ]);
  const shown = new Set(JSON.stringify(one.components).match(/(?<="attachment_id":")\d+/g));
  const files = one.attachments.filter(({ id }) => !shown.has(id)).map(({ name }) => `[${name}]`);
  const lines = one.components.flatMap((part) => linesOf(part, say));
  return [say(one.content), ...embeds, ...lines, ...files].filter(Boolean).join('\n');
}

type Say = (words: unknown) => string;

function linesOf(part: Json, say: Say): string[] {
  const below = () => records(part.components).flatMap((one) => linesOf(one, say));
  switch (part.type) {
    case 1:
      return [records(part.components).map(control).filter(Boolean).join(' ')];
    case 9:
      return [...below(), control(record(part.accessory))];
    case 10:
      return [say(part.content)];
    case 12:
      return records(part.items).map((item) => text(item.description) || '[image]');
    case 13:
      return [`[${decodeURIComponent(text(record(part.file).url).split('?')[0]?.split('/').at(-1) ?? '')}]`];
    case 17:
      return below();
    default:
      return [];
  }
}

function control(part: Json): string {
  const emoji = text(record(part.emoji).name);
  const options = records(part.options);
  if (part.type === 2) return `[${[emoji, text(part.label)].filter(Boolean).join(' ')}]`;
  if (part.type === 11) return text(part.description);
  if (options.length > 0) return `[${options.map(({ label }) => text(label)).join(' / ')}]`;
  return part.type === undefined ? '' : `[${text(part.placeholder)}]`;
}

/** Title, then each field with what stands in it, then what is on offer and the hint. */
function form(state: State, modal: Modal, reader: User): string {
  const words = modal.components
    .filter(({ type }) => type === 10)
    .map((one) => seen(state, text(one.content), reader));
  const fields = fieldsOf(modal).flatMap(({ label, hint, component }) => {
    const options = records(component.options);
    const chosen = [initial(component) ?? []].flat().map((one) => {
      const value = typeof one === 'object' && 'id' in one ? nameOf(state, one.id) : text(one);
      return text(options.find((each) => each.value === value)?.label) || value;
    });
    const filled =
      component.type === 23 ? (component.default ? '☑' : '☐') : chosen.filter(Boolean).join(', ');
    const offer = options.length > 0 ? `[${options.map((one) => text(one.label)).join(' / ')}]` : '';
    return [`${label}: ${filled}`.trimEnd(), offer, hint];
  });
  return [modal.title, ...words, ...fields].filter(Boolean).join('\n');
}

function nameOf(state: State, id: string): string {
  return state.users.get(id)?.displayName ?? state.channels.get(id)?.name ?? id;
}
