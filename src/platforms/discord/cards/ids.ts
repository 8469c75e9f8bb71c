// What a press says. Mostly the id is the button's own line; these few signs tell the others apart.
const asking = '?';
const taken = /^[?!]|^(menu|form):|^no$/;

/** The id of a button that only takes a question away. */
export const noId = 'no';

/**
 * The id of a line's button: the line itself, after a sign where it asks first. `times` numbers lines that stand
 * twice in a message, since Discord wants each id once. `lineLimit` leaves room for both: cut, a line says another
 * thing.
 */
export function idOfLine(line: string, asks: boolean, times: number): string {
  const sign = asks ? asking : taken.test(line) ? '!' : '';
  const ending = times > 1 || /~\d+$/.test(line) ? `~${times}` : '';
  return `${sign}${line}${ending}`;
}

/** What a pressed button, or a chosen line of a menu, says; undefined where it is no line. */
export function lineOf(id: string): { readonly line: string; readonly asks: boolean } | undefined {
  if (id === noId || /^(menu|form):/.test(id)) return undefined;
  const line = id.replace(/^[?!]/, '').replace(/~\d+$/, '');
  return line === '' ? undefined : { line, asks: id.startsWith(asking) };
}

/** A form's modal, and the buttons that lead to it: the key it is kept under and which page. */
export type FormStep = number | 'send';

export const idOfForm = (key: string, step: FormStep) => `form:${key}:${step}`;

export function formOfId(id: string): { readonly key: string; readonly step: FormStep } | undefined {
  const [, key, step] = /^form:([\w-]{1,80}):(\d{1,2}|send)$/.exec(id) ?? [];
  if (!key || !step) return undefined;
  return { key, step: step === 'send' ? step : Number(step) };
}
