import type { Parcel } from '../carry/carrier.ts';
import { directChannel, storeMessage } from '../messages.ts';
import type { Channel, Enterprise, Install, Json, Message, Team, View } from '../types.ts';
import { homeKey } from '../views.ts';
import { viewWire } from '../wire.ts';
import { channelLife } from './channel-life.ts';
import { shortcut, slash } from './commands.ts';
import type { Desk, Retry } from './deliver.ts';
import { fieldOf, fillIn, remember, suggest } from './fields.ts';
import { close, submit } from './forms.ts';
import type { Outcome, Submitted, Suggested } from './outcome.ts';
import { eventWire, organisationEventWire } from './payloads.ts';
import { act, press, type Wanted } from './press.ts';
import type { Given } from './values.ts';

/** On what a person acts: a message, a modal, their App Home. A person without it acts on their modal. */
export interface On {
  readonly user: string;
  readonly message?: Message;
  readonly view?: View;
  readonly home?: boolean;
}

/** What people do, brought to one app: the same words in HTTP mode and in Socket Mode. */
export class Door {
  protected readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** `/command text`, typed in a channel; in the direct channel with the app when none is named. */
  async slash(say: { user: string; channel?: Channel; command: string; text?: string }): Promise<Outcome> {
    return slash(this.desk, { ...say, channel: say.channel ?? this.dm(say.user) });
  }

  async press(on: On & Wanted): Promise<Outcome> {
    return press(this.desk, on.user, this.place(on), on);
  }

  /** Picks something in a field that tells the app at once; `field` is its label, block or action. */
  async select({ field, choice, ...on }: On & { field: string; choice: Given }): Promise<Outcome> {
    const place = this.place(on);
    const control = fieldOf(place, field);
    const value = await fillIn(this.desk, on.user, place, control, choice);
    remember(place, control, value);
    return act(this.desk, on.user, place, control, value);
  }

  /** Types into a search field; what the app offers. */
  async suggest({ field, typed, ...on }: On & { field: string; typed: string }): Promise<Suggested> {
    return suggest(this.desk, on.user, this.place(on), field, typed);
  }

  /** Fills in the modal (`values` by block, action or label) and sends it. */
  async submit({
    values = {},
    ...on
  }: On & { values?: Readonly<Record<string, Given>> }): Promise<Submitted> {
    return submit(this.desk, on.user, this.place(on) as View, values);
  }

  close({ user, all = false }: { user: string; all?: boolean }): Promise<Outcome | undefined> {
    return close(this.desk, user, all);
  }

  async openHome({ user }: { user: string }): Promise<Outcome> {
    const { state, app } = this.desk;
    const home = state.homes.get(homeKey(app.id, user));
    return this.event(state.team(state.user(user).team), {
      type: 'app_home_opened',
      user,
      channel: this.dm(user).id,
      tab: 'home',
      ...(home && { view: viewWire(home) }),
    });
  }

  /** A message shortcut; a global one when there is no message. */
  shortcut(of: { user: string; message?: Message; callbackId: string }): Promise<Outcome> {
    return shortcut(this.desk, of);
  }

  async event(team: Team, event: Json, options?: { retry?: Retry }): Promise<Outcome> {
    return this.desk.deliver('event', eventWire(this.desk.state, this.desk.app, team.id, event), options);
  }

  /** Somebody writes something, and the app hears of it where it would: its direct channel, or a mention. */
  async say({ user, channel, text }: { user: string; channel?: Channel; text: string }): Promise<Message> {
    const { state, app } = this.desk;
    const to = channel ?? this.dm(user);
    const message = storeMessage(state, { channel: to, user, text });
    const { botUser } = state.install(app.id, to.team);
    const event = { channel: to.id, user, text, ts: message.ts, event_ts: message.ts, team: to.team };
    const team = state.team(to.team);
    if (to.kind === 'im') await this.event(team, { type: 'message', channel_type: 'im', ...event });
    else if (text.includes(`<@${botUser}>`)) await this.event(team, { type: 'app_mention', ...event });
    return message;
  }

  /** `in(channel).archive(who)`, `.rename(…)`, `.removeApp(…)`: it happens, and the app is told. */
  in(channel: Channel) {
    const { state, app } = this.desk;
    return channelLife(state, app, channel, (event) => this.event(state.team(channel.team), event));
  }

  /** The same delivery once more: as Slack's second try, or as a plain duplicate of the envelope. */
  again(
    { parcel }: { readonly parcel?: Parcel },
    options?: { retry?: Retry; sameEnvelope?: boolean },
  ): Promise<Outcome> {
    if (!parcel) throw new Error('That was never delivered');
    return this.desk.again(parcel, options);
  }

  /** Somebody throws the app out of the workspace. */
  async uninstall(team: Team): Promise<void> {
    const install = this.desk.state.install(this.desk.app.id, team.id);
    install.state = 'account_inactive';
    this.desk.state.user(install.botUser).deleted = true;
    await this.event(team, { type: 'tokens_revoked', tokens: { oauth: [], bot: [install.botUser] } });
    await this.event(team, { type: 'app_uninstalled' });
  }

  /** An administrator of the organisation throws the app out of all its workspaces. */
  async uninstallOrganisation({ id }: Enterprise): Promise<void> {
    const { state, app } = this.desk;
    const install = state.installs.findLast((one) => one.app === app.id && one.team === id);
    if (!install) throw new Error(`the app is not in ${id}`);
    install.state = 'account_inactive';
    for (const event of [
      { type: 'tokens_revoked', tokens: { oauth: [], bot: [install.botUser] } },
      { type: 'app_uninstalled' },
    ])
      await this.desk.deliver('event', organisationEventWire(state, app, install, event));
  }

  async revoke(install: Install): Promise<void> {
    install.state = 'token_revoked';
    const tokens = { oauth: [], bot: [install.botUser] };
    await this.event(this.desk.state.team(install.team), { type: 'tokens_revoked', tokens });
  }

  /** The direct channel between this person and the app. */
  dm(user: string): Channel {
    const { state, app } = this.desk;
    return directChannel(state, user, state.install(app.id, state.user(user).team).botUser);
  }

  private place({ user, message, view, home }: On): Message | View {
    const { state, app } = this.desk;
    const place =
      message ?? view ?? (home ? state.homes.get(homeKey(app.id, user)) : state.stacks.get(user)?.at(-1));
    if (!place) throw new Error(`${state.user(user).name} has nothing open`);
    if ('deleted' in place && place.deleted) throw new Error('This message is gone');
    return place;
  }
}
