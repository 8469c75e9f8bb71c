import { fold } from '../../../src/domain/fold.ts';
import type { Form } from '../../../src/domain/form.ts';
import { formOfId } from '../../../src/platforms/discord/cards/index.ts';
import { records, text } from '../../slack/fake/json.ts';
import { fieldsOf } from '../fake/people/forms.ts';
import type { Given } from '../fake/people/options.ts';
import type { Outcome } from '../fake/people/outcome.ts';
import type { Person } from '../fake/people/person.ts';
import type { Json, Message, Modal } from '../fake/types.ts';
import type { StoryServer } from './server.ts';
import { Untold } from './untold.ts';

type Words = Readonly<Record<string, string>>;

/** Fills in a form page by page and sends it; what is not named is left empty. */
export async function fillIn(
  server: StoryServer,
  person: Person,
  form: Form,
  words: Words,
): Promise<Outcome> {
  const told = new Set(Object.keys(words).filter((name) => words[name] !== ''));
  if ([...told].some((name) => !form.fields.some((field) => field.name === name))) throw new Untold('pages');
  let modal = await before(person);
  for (;;) {
    const answers = await answersOn(server, person, form, modal, words);
    for (const name of Object.keys(answers)) told.delete(name);
    const outcome = await person.fill(modal, answers);
    const card = stepsOn(outcome);
    if (!card) return outcome;
    const on = told.size > 0 || !card.send ? card.on : undefined;
    const { message } = outcome;
    if (on === undefined) return person.press(message, { customId: card.send ?? '' });
    modal = (await person.press(message, { customId: on })).modal;
  }
}

/** The form before somebody; where what was wrong is shown on a card, its button opens the form. */
async function before(person: Person): Promise<Modal> {
  if (person.modal) return person.modal;
  const [id, message] = opener(person) ?? [];
  if (!id || !message) throw new Error('nobody has that form before them');
  return (await person.press(message, { customId: id })).modal;
}

function opener(person: Person): [id: string, message: Message] | undefined {
  const message = person.last();
  const open = person.buttons(message).find(({ customId }) => formOfId(customId)?.step === 0);
  return open && [open.customId, message];
}

/** The ways on from a card that stands between two pages; undefined for any other answer. */
function stepsOn(outcome: Outcome): { on: string | undefined; send: string | undefined } | undefined {
  if (outcome.kind !== 'message' && outcome.kind !== 'update') return undefined;
  const ids = JSON.stringify(outcome.message.components).match(/form:[\w-]+:(?:\d+|send)/g) ?? [];
  const steps = ids.map((id) => ({ id, step: formOfId(id)?.step }));
  const pages = steps.filter(({ step }) => typeof step === 'number');
  // Its own way back is the page before; a form that came back with a mistake has only its first page.
  if (pages.length < 2) return undefined;
  return {
    on: pages.toSorted((a, b) => Number(b.step) - Number(a.step))[0]?.id,
    send: steps.find(({ step }) => step === 'send')?.id,
  };
}

async function answersOn(server: StoryServer, person: Person, form: Form, modal: Modal, words: Words) {
  const answers: Record<string, Given | readonly Given[]> = {};
  for (const { component } of fieldsOf(modal)) {
    const name = text(component.custom_id);
    const kind = form.fields.find((field) => field.name === name)?.kind;
    const pick = async (piece: string) => picked(server, person, component, kind, piece);
    answers[name] = await answerFor(server, component, words[name] ?? '', pick);
  }
  return answers;
}

async function answerFor(
  { channel }: StoryServer,
  component: Json,
  words: string,
  pick: (piece: string) => Promise<string>,
): Promise<Given | readonly Given[]> {
  switch (component.type) {
    case 23:
      return words === 'yes';
    case 8:
      return words === '' ? [] : words === 'here' ? channel : { id: words.replace(/\D/g, '') };
    case 3:
    case 21: {
      const most = Number(component.max_values ?? 1);
      const pieces = (most > 1 ? words.split(/[,;]/) : [words]).map((piece) => piece.trim()).filter(Boolean);
      return Promise.all(pieces.map(pick));
    }
    case 4:
      return words;
    default:
      return [];
  }
}

/** What somebody picks who has these words in mind: the choice of that name, or what the words mean. */
async function picked(
  { port, call }: StoryServer,
  person: Person,
  component: Json,
  kind: Form['fields'][number]['kind'] | undefined,
  words: string,
): Promise<string> {
  const offered = records(component.options);
  const named = offered.find(({ value, label }) => value === words || fold(text(label)) === fold(words));
  if (named) return text(named.value);
  const single = kind === 'groups' ? 'group' : kind === 'members' ? 'member' : kind;
  const found = single ? await port.bot.values(call(person), single, words) : [];
  const [meant] = found.filter(({ value }) => offered.some((one) => one.value === value));
  // Of two that begin alike nobody can say which is picked.
  const alike = found.filter(({ label }) => fold(label).startsWith(fold(words)));
  if (!meant || alike.length > 1) throw new Untold('choices');
  return meant.value;
}
