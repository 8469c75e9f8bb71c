import { randomUUID } from 'node:crypto';
import type { Carrier, Kind, Parcel } from '../carry/carrier.ts';
import type { ResponseUrls } from '../response-urls.ts';
import type { State } from '../state.ts';
import type { Triggers } from '../triggers.ts';
import type { App, Json } from '../types.ts';
import { undeliverable } from './manifest.ts';
import type { Outcome } from './outcome.ts';

export type Retry = NonNullable<Parcel['retry']>;

/** What the deliveries to one app share. */
export interface Desk {
  readonly state: State;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly app: App;
  deliver(kind: Kind, payload: Json, options?: { retry?: Retry }): Promise<Outcome>;
  again(parcel: Parcel, options?: { retry?: Retry; sameEnvelope?: boolean }): Promise<Outcome>;
}

/** Brings things to the app over one carrier, and writes down when it was slow to take them. */
export function desk(
  parts: { state: State; triggers: Triggers; responseUrls: ResponseUrls },
  carrier: Carrier,
): Desk {
  const send = async (parcel: Parcel): Promise<Outcome> => {
    const { manifest } = carrier.app;
    const never = manifest && undeliverable(parcel, manifest, carrier.byHttp);
    if (never) throw new Error(`Slack would not deliver this: ${never}`);
    const ack = await carrier.carry(parcel);
    const what = `${parcel.kind} ${String(parcel.payload.command ?? parcel.payload.type ?? '')}`;
    if (!ack.acked) parts.state.violate('no ack', `${what}: ${ack.failure ?? ''}`);
    else if (ack.ackMs > parts.state.waitsMs)
      parts.state.violate('late ack', `${what}: ${Math.round(ack.ackMs)} ms`);
    parts.state.changed();
    return { ...ack, parcel };
  };
  return {
    state: parts.state,
    triggers: parts.triggers,
    responseUrls: parts.responseUrls,
    app: carrier.app,
    deliver: (kind, payload, options) => send({ kind, payload, envelope: randomUUID(), ...options }),
    again: (parcel, { retry, sameEnvelope = false } = {}) =>
      send({
        kind: parcel.kind,
        payload: parcel.payload,
        envelope: sameEnvelope ? parcel.envelope : randomUUID(),
        ...(retry && { retry }),
      }),
  };
}
