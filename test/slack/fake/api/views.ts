import { viewFaults } from '../../block-rules.ts';
import { record } from '../json.ts';
import type { Json, View } from '../types.ts';
import { homeKey, redraw, showHome, showModal, stackLimit } from '../views.ts';
import { viewWire } from '../wire.ts';
import { type Ask, type Method, Refused } from './call.ts';

/** Bytes. */
const sizeLimit = 250_000;

const open: Method = {
  answer(ask) {
    const view = content(ask, 'modal');
    return shown(showModal(ask.state, ask.install, person(ask), view));
  },
};

const push: Method = {
  answer(ask) {
    const view = content(ask, 'modal');
    const user = person(ask);
    const stack = ask.state.stacks.get(user) ?? [];
    const top = stack.at(-1);
    if (!top || top.appId !== ask.install.app) throw new Refused('not_found');
    if (stack.length >= stackLimit) throw new Refused('push_limit_reached');
    return shown(showModal(ask.state, ask.install, user, view, top));
  },
};

const update: Method = {
  answer(ask) {
    const { state, install, args } = ask;
    const there = [...state.views.values()].find((one) =>
      args.given('view_id')
        ? one.id === args.text('view_id')
        : one.externalId !== '' && one.externalId === args.text('external_id'),
    );
    if (!there || !there.open || there.appId !== install.app || there.installed !== install.team) {
      throw new Refused('not_found');
    }
    const view = content(ask, there.type);
    sameHash(ask, there);
    return shown(redraw(state, there, view));
  },
};

const publish: Method = {
  answer(ask) {
    const { state, install, args } = ask;
    const { manifest } = state.app(install.app);
    const home = record(record(record(manifest).features).app_home);
    if (manifest && home.home_tab_enabled !== true) throw new Refused('not_enabled');
    const view = content(ask, 'home');
    const user = state.users.get(args.text('user_id'));
    if (!user || !state.reaches(install, user.team)) throw new Refused('user_not_found');
    const before = state.homes.get(homeKey(install.app, user.id));
    if (before) sameHash(ask, before);
    return shown(showHome(state, install, user.id, view));
  },
};

export const views: Record<string, Method> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};

function shown(view: View): Json {
  return { view: viewWire(view) };
}

/** Whom the trigger id belongs to: it is used up by this. */
function person({ triggers, install, args }: Ask): string {
  const id = args.text('trigger_id');
  if (!id)
    throw new Refused('invalid_arguments', { response_metadata: { messages: ['missing trigger_id'] } });
  const result = triggers.exchange(id, install);
  if ('error' in result) throw new Refused(result.error);
  return result.user;
}

function sameHash({ args }: Ask, view: View): void {
  if (args.given('hash') && args.text('hash') !== view.hash) throw new Refused('hash_conflict');
}

function content({ state, args }: Ask, type: View['type']): Json {
  const view = record(args.json('view'));
  const wrong = view.type === type ? [] : [`[ERROR] must be a ${type} [json-pointer:/view/type]`];
  const messages = [...wrong, ...viewFaults(view)];
  if (messages.length > 0) throw new Refused('invalid_arguments', { response_metadata: { messages } });
  if (Buffer.byteLength(JSON.stringify(view)) > sizeLimit) throw new Refused('view_too_large');
  const taken = [...state.views.values()].some(
    (one) => one.externalId !== '' && one.externalId === view.external_id && one.id !== args.text('view_id'),
  );
  if (taken && !args.given('external_id')) throw new Refused('duplicate_external_id');
  return view;
}
