import { randomBytes } from 'node:crypto';
import type { State } from './state.ts';
import type { Install } from './types.ts';

interface Trigger {
  readonly app: string;
  readonly team: string;
  readonly user: string;
  readonly at: number;
  used: boolean;
}

/** Trigger ids: each opens one modal, as soon after what the person did as an ack must come. */
export class Triggers {
  private readonly state: State;
  private readonly given = new Map<string, Trigger>();

  constructor(state: State) {
    this.state = state;
  }

  give(app: string, user: string): string {
    const { id, team } = this.state.user(user);
    const digits = () => String(randomBytes(5).readUIntBE(0, 5));
    const trigger = `${digits()}.${digits()}.${randomBytes(16).toString('hex')}`;
    this.given.set(trigger, { app, team, user: id, at: this.state.now(), used: false });
    return trigger;
  }

  /** Who may be shown a modal for it, or Slack's word for why nobody. */
  exchange(id: string, install: Install): { user: string } | { error: string } {
    const trigger = this.given.get(id);
    const isOurs = trigger?.app === install.app && this.state.reaches(install, trigger.team);
    if (!trigger || !isOurs) return { error: 'invalid_trigger_id' };
    if (this.state.now() - trigger.at > this.state.waitsMs) {
      this.state.violate('trigger expired', id);
      return { error: 'expired_trigger_id' };
    }
    if (trigger.used) {
      this.state.violate('trigger used twice', id);
      return { error: 'exchanged_trigger_id' };
    }
    trigger.used = true;
    return { user: trigger.user };
  }
}
