import { viewFaults } from '../../block-rules.ts';
import { record, text } from '../json.ts';
import type { Json, View } from '../types.ts';
import { closeModals, redraw, showModal, stackLimit } from '../views.ts';
import { viewWire } from '../wire.ts';
import { controlsOf } from './controls.ts';
import type { Desk } from './deliver.ts';
import { fieldOf, fillIn, remember } from './fields.ts';
import type { Outcome, Submitted } from './outcome.ts';
import { whoWire } from './payloads.ts';
import { type Given, isEmpty, keepsValue, stateOf } from './values.ts';

/** Slack's own words below a field that must not be empty: the form is not even sent. */
const missing = 'Please complete this required field.';

/** Fills in a modal and sends it; what the app answers happens to what the person sees. */
export async function submit(
  desk: Desk,
  user: string,
  view: View,
  values: Readonly<Record<string, Given>>,
): Promise<Submitted> {
  if (!view.open) throw new Error('This modal is closed');
  for (const [name, given] of Object.entries(values)) {
    const field = fieldOf(view, name);
    remember(view, field, await fillIn(desk, user, view, field, given));
  }
  view.errors = unfinished(view);
  if (Object.keys(view.errors).length > 0) {
    return { sent: false, acked: false, ackMs: 0, ackBody: undefined, errors: view.errors, view };
  }
  const outcome = await desk.deliver('interaction', {
    type: 'view_submission',
    ...whoWire(desk.state, desk.app, user, true),
    trigger_id: desk.triggers.give(desk.app.id, user),
    view: viewWire(view),
    response_urls: [],
  });
  if (outcome.acked) answer(desk, user, view, record(outcome.ackBody));
  return { ...outcome, sent: true, errors: view.errors, view: desk.state.stacks.get(user)?.at(-1) };
}

/** The person closes the top modal, or the whole stack at once. The app hears of it where it asked to. */
export async function close(desk: Desk, user: string, all: boolean): Promise<Outcome | undefined> {
  const [view] = closeModals(desk.state, user, all).toReversed();
  if (!view?.notifyOnClose) return undefined;
  return desk.deliver('interaction', {
    type: 'view_closed',
    ...whoWire(desk.state, desk.app, user, true),
    view: viewWire(view),
    is_cleared: all,
  });
}

function unfinished(view: View): Record<string, string> {
  const values = stateOf(view);
  const empty = controlsOf(view).filter(
    (field) =>
      field.input &&
      !field.optional &&
      keepsValue(field) &&
      isEmpty(values[field.blockId]?.[field.actionId] ?? { type: '' }),
  );
  return Object.fromEntries(empty.map(({ blockId }) => [blockId, missing]));
}

function answer(desk: Desk, user: string, view: View, body: Json): void {
  const { state } = desk;
  const bad = (what: string) => state.violate('bad ack', `view_submission: ${what}`);
  const install = state.install(desk.app.id, view.team);
  switch (body.response_action) {
    case undefined:
      if (Object.keys(body).length > 0) bad(JSON.stringify(body));
      closeModals(state, user, false);
      return;
    case 'clear':
      closeModals(state, user, true);
      return;
    case 'errors': {
      const errors = record(body.errors);
      const inputs = new Set(controlsOf(view).flatMap(({ input, blockId }) => (input ? [blockId] : [])));
      for (const block of Object.keys(errors)) if (!inputs.has(block)) bad(`no input block ${block}`);
      if (Object.keys(errors).length === 0) bad('errors without an error');
      view.errors = Object.fromEntries(Object.entries(errors).map(([block, words]) => [block, text(words)]));
      state.changed();
      return;
    }
    case 'update':
    case 'push': {
      const next = record(body.view);
      const faults = next.type === 'modal' ? viewFaults(next) : ['not a modal'];
      if (faults.length > 0) bad(faults.join('; '));
      else if (body.response_action === 'update') redraw(state, view, next);
      else if ((state.stacks.get(user)?.length ?? 0) >= stackLimit) bad('push_limit_reached');
      else showModal(state, install, user, next, view);
      return;
    }
    default:
      bad(`response_action ${String(body.response_action)}`);
  }
}
