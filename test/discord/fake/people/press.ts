import { records, text } from '../../../slack/fake/json.ts';
import type { Json, Message, User } from '../types.ts';
import { type Control, controlsOf, same } from './controls.ts';
import { type Desk, deliver, NotSent } from './desk.ts';
import type { Given } from './options.ts';
import type { Outcome } from './outcome.ts';
import { Resolver } from './resolve.ts';

/** Which of a message's controls is meant: what is written on it, or more. */
export type Wanted =
  | string
  | { readonly label?: string; readonly customId?: string /** Words beside it. */; readonly near?: string };

/** A person presses a button. One that several answer to is a mistake of the test: they would not know which. */
export function press(desk: Desk, user: User, message: Message, wanted: Wanted): Promise<Outcome> {
  const control = one(message, wanted, ({ type }) => type === 2);
  const { component, label } = control;
  if (component.disabled === true) throw new NotSent(`“${label}” is greyed out`);
  if (component.style === 5)
    throw new NotSent(`“${label}” leads to ${text(component.url)}: the app hears nothing`);
  return touch(desk, user, message, control, {});
}

/** Picks from a select: labels or values, people, roles, channels. */
export function choose(
  desk: Desk,
  user: User,
  message: Message,
  wanted: Wanted,
  given: readonly Given[],
): Promise<Outcome> {
  const control = one(message, wanted, ({ type }) => type !== 2);
  const resolver = new Resolver(desk, desk.state.channel(message.channel), user.id);
  const values = picked(control.component, given, resolver);
  return touch(desk, user, message, control, { values, ...(resolver.all && { resolved: resolver.all }) });
}

/** What somebody picks from a select, as ids or values; as many as it allows. */
export function picked(component: Json, given: readonly Given[], resolver: Resolver): string[] {
  const name = text(component.placeholder) || text(component.custom_id);
  const options = records(component.options);
  const values = given.map((value) => {
    const id = typeof value === 'object' && 'id' in value ? value.id : text(value);
    const ways: Record<number, () => string | undefined> = {
      3: () => text(options.find((one) => one.value === value || same(text(one.label), text(value)))?.value),
      5: () => resolver.user(id),
      6: () => resolver.role(id),
      7: () => resolver.user(id) ?? resolver.role(id),
      8: () => resolver.channel(id, component.channel_types),
    };
    const fits = ways[Number(component.type)]?.();
    if (fits) return fits;
    const labels = options.map(({ label }) => text(label)).join(', ');
    throw new NotSent(`${name}: “${id}” is not on offer${labels && `; on offer: ${labels}`}`);
  });
  const least = Number(component.min_values ?? 1);
  const most = Number(component.max_values ?? 1);
  if (values.length < least || values.length > most)
    throw new NotSent(`${name}: ${values.length} picked, between ${least} and ${most} wanted`);
  return values;
}

function touch(desk: Desk, user: User, message: Message, control: Control, more: Json): Promise<Outcome> {
  if (message.deleted) throw new NotSent('This message is gone');
  if (message.onlyFor && message.onlyFor !== user.id) throw new NotSent(`${user.name} does not see that`);
  const { customId, type, component, label } = control;
  return deliver(desk, {
    type: 3,
    user,
    channel: desk.state.channel(message.channel),
    what: `[${label}]`,
    source: message,
    data: { id: component.id, custom_id: customId, component_type: type, ...more },
  });
}

function one(message: Message, wanted: Wanted, kind: (control: Control) => boolean): Control {
  const { label, customId, near }: Exclude<Wanted, string> =
    typeof wanted === 'string' ? { label: wanted } : wanted;
  const all = controlsOf(message.components).filter(kind);
  const fits = all.filter(
    (each) =>
      (label === undefined || same(each.label, label) || same(text(each.component.label), label)) &&
      (customId === undefined || each.customId === customId) &&
      (near === undefined || each.near.normalize('NFC').includes(near.normalize('NFC'))),
  );
  const [first] = fits;
  if (first && fits.length === 1) return first;
  const there = all.map((each) => `“${each.label}” (${each.customId})`).join(', ') || 'none';
  throw new NotSent(`${fits.length} answer to ${JSON.stringify(wanted)}; there are: ${there}`);
}
