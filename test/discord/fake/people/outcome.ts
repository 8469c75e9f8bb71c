import { MessageFlags } from 'discord.js';
import type { State } from '../state.ts';
import type { Interaction, Json, Message, Modal } from '../types.ts';
import { until } from '../waiting.ts';

const kinds: Record<number, Outcome['kind']> = {
  4: 'message',
  5: 'thinking',
  6: 'nothing',
  7: 'update',
  8: 'choices',
  9: 'form',
};

/** What came of something a person did. It is live: what the app does later shows here too. */
export class Outcome {
  readonly interaction: Interaction;
  /** Milliseconds until the first answer. */
  readonly ackMs: number;
  private readonly state: State;

  constructor(state: State, interaction: Interaction, ackMs: number) {
    this.state = state;
    this.interaction = interaction;
    this.ackMs = ackMs;
  }

  /** Whether it was answered in time; if not, the person reads “The application did not respond”. */
  get acked(): boolean {
    return this.interaction.answer !== undefined;
  }

  /** How it was answered at first; 'silence' when it was not. */
  get kind(): 'message' | 'thinking' | 'nothing' | 'update' | 'choices' | 'form' | 'silence' {
    return kinds[this.interaction.answer ?? 0] ?? 'silence';
  }

  /** The message it was answered with, or that was changed by it. */
  get message(): Message {
    const { original, what } = this.interaction;
    if (!original) throw new Error(`No message answers ${what}: ${this.kind}`);
    return original;
  }

  /** Every message that answers it, in order; deleted ones are gone. */
  get messages(): readonly Message[] {
    return this.interaction.channel.messages.filter(
      (one) => one.interaction === this.interaction && !one.deleted,
    );
  }

  get modal(): Modal {
    const { modal, what } = this.interaction;
    if (!modal) throw new Error(`No form answers ${what}: ${this.kind}`);
    return modal;
  }

  /** What is offered for a half-typed option. */
  get choices(): readonly Json[] {
    return this.interaction.choices ?? [];
  }

  /** Waits until “thinking” has become an answer, which it then is. @param ms at most */
  async settled(ms = 30_000): Promise<Message> {
    const ready = () => {
      const { original } = this.interaction;
      return original && !(original.flags & MessageFlags.Loading) ? original : undefined;
    };
    try {
      return await until(this.state, ready, ms);
    } catch (error) {
      if (this.kind === 'thinking') this.state.violate('still thinking', this.interaction.what);
      throw error;
    }
  }
}
