import type { App, Json } from '../types.ts';

/** How the app took a delivery. */
export interface Ack {
  /** Whether it was taken in time, and in a way Slack understands. */
  readonly acked: boolean;
  readonly ackMs: number;
  /** HTTP only. */
  readonly status?: number;
  /** The answer it carried: an object, words, or nothing. */
  readonly ackBody: unknown;
  /** What Slack tells the person when it was not: "operation_timeout", "http_status_500", … */
  readonly failure?: string;
}

export type Kind = 'command' | 'interaction' | 'event';

/** One thing to deliver; delivering it again is a redelivery. */
export interface Parcel {
  readonly kind: Kind;
  readonly payload: Json;
  /** Slack's second try of the same. */
  readonly retry?: { readonly num: number; readonly reason: string };
  /** The envelope it goes in, by socket; a duplicate has the same. */
  readonly envelope: string;
}

/** Brings deliveries to one app: by signed HTTP, or by socket. */
export interface Carrier {
  readonly app: App;
  readonly byHttp: boolean;
  carry(parcel: Parcel): Promise<Ack>;
}
