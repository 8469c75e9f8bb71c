import { randomBytes } from 'node:crypto';
import { record, records, text } from './json.ts';
import { named } from './messages.ts';
import type { State } from './state.ts';
import type { Install, Json, View } from './types.ts';

/** A stack of modals holds no more. */
export const stackLimit = 3;

/** Shows a modal on top of what the person has open; `under` is the one it is pushed onto. */
export function showModal(state: State, install: Install, user: string, given: Json, under?: View): View {
  const id = state.id('V');
  const view = draw(
    state,
    {
      ...blank(state, install, user, 'modal'),
      id,
      rootId: under?.rootId ?? id,
      previousId: under?.id ?? null,
    },
    given,
  );
  // A new first modal closes those that were open.
  if (!under) for (const old of state.stacks.get(user) ?? []) old.open = false;
  state.stacks.set(user, [...(under ? (state.stacks.get(user) ?? []) : []), view]);
  state.views.set(id, view);
  state.changed();
  return view;
}

/** Puts other content into a view. What was typed stays where block and action keep their names. */
export function redraw(state: State, view: View, given: Json): View {
  draw(state, view, given);
  view.errors = {};
  state.changed();
  return view;
}

export function showHome(state: State, install: Install, user: string, given: Json): View {
  const key = homeKey(install.app, user);
  const id = state.id('V');
  const home = state.homes.get(key) ?? {
    ...blank(state, install, user, 'home'),
    id,
    rootId: id,
    previousId: null,
  };
  state.homes.set(key, draw(state, home, given));
  state.views.set(home.id, home);
  state.changed();
  return home;
}

export function homeKey(app: string, user: string): string {
  return `${app} ${user}`;
}

/** Takes the top modal away, or all of them. */
export function closeModals(state: State, user: string, all: boolean): View[] {
  const stack = state.stacks.get(user) ?? [];
  const closed = all ? stack.splice(0) : stack.splice(-1);
  for (const view of closed) view.open = false;
  state.changed();
  return closed;
}

function draw(state: State, view: View, given: Json): View {
  const { title, submit, close } = given;
  if (title) view.title = record(title);
  if (submit) view.submit = record(submit);
  else delete view.submit;
  if (close) view.close = record(close);
  view.blocks = named(state, records(given.blocks));
  view.callbackId = text(given.callback_id);
  view.privateMetadata = text(given.private_metadata);
  view.externalId = text(given.external_id);
  view.notifyOnClose = given.notify_on_close === true;
  view.clearOnClose = given.clear_on_close === true;
  view.hash = `${Math.floor(state.now() / 1000)}.${randomBytes(4).toString('hex')}`;
  return view;
}

function blank(state: State, install: Install, user: string, type: View['type']) {
  return {
    team: state.user(user).team,
    installed: install.team,
    user,
    appId: install.app,
    botId: install.botId,
    type,
    hash: '',
    blocks: [] as Json[],
    callbackId: '',
    privateMetadata: '',
    externalId: '',
    notifyOnClose: false,
    clearOnClose: false,
    typed: {},
    errors: {},
    open: true,
  };
}
