import type { FieldValue } from '../../../domain/door.ts';
import type { FieldKind } from '../../../domain/form.ts';
import { label } from '../cards/cut.ts';
import type { Typing } from '../parse/command.ts';
import { callerOf, type Desk, type Turn } from './scene.ts';
import { within } from './within.ts';

const most = 25;
const longest = 100;

/**
 * What may stand in an option, while it is typed; of several separated by commas, the last. Discord shows nothing
 * that comes too late.
 */
export async function answerTyping(scene: Desk, { from, way }: Turn, typing: Typing): Promise<void> {
  const { line, option, typed } = typing;
  const kind = scene.kindOf(line, option);
  const isList = kind === 'groups' || kind === 'members';
  const [, before = ''] = (isList && /^(.*[,;]\s*)/s.exec(typed)) || [];
  const last = typed.slice(before.length).trim();
  const found = kind ? await within(valuesFor(scene, from, line, kind, last), (scene.waitsMs * 2) / 3) : [];
  await way.offer(offeredAfter(before, found ?? []));
}

/** What Discord shows of the values found, after those that stand in the option already. */
export function offeredAfter(before: string, found: readonly FieldValue[]) {
  const choices = found.flatMap(({ value: own, label: name, detail }) => {
    const value = before + own;
    const shown = shownAs(before, [name, detail].filter(Boolean).join(' – '));
    return value.length > longest ? [] : [{ name: shown, value }];
  });
  return choices.slice(0, most);
}

/** The whole list, where there is room: who goes on typing goes on from it. */
function shownAs(before: string, name: string): string {
  const whole = before + name;
  return whole.length <= longest || before === '' ? label(whole, longest) : `…, ${label(name, longest - 3)}`;
}

async function valuesFor(
  scene: Desk,
  from: Turn['from'],
  line: string,
  kind: FieldKind,
  typed: string,
): Promise<readonly FieldValue[]> {
  const call = await callerOf(scene, from, line);
  if (!call) return [];
  const { bot } = scene.doors;
  // Nothing typed yet: where there is little, all of it.
  const all = typed === '' ? await bot.all(call, kind, most) : undefined;
  return all ?? bot.values(call, kind, typed);
}
