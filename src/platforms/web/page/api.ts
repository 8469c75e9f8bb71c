import type { RoomMessage } from '../../../domain/room.ts';
import type { Channel, FileSent, Outcome, Refusal, Start } from '../wire.ts';

/** The server said no, with a sentence for the person; '' when it said nothing of use. */
export class Refused extends Error {}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  // The session has ended, or the room is another one now: the server has a page for that.
  if (response.status === 401) location.reload();
  const { error } = (await response.json().catch(() => ({ error: '' }))) as Refusal;
  throw new Refused(error.includes(' ') ? error : '');
}

const get = async <T>(path: string) => answerOf<T>(await fetch(path));

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return answerOf<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

export interface SayBody {
  readonly channel: string;
  readonly line: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly shown?: string | null;
  readonly message?: string | null;
}

export interface Suggestion {
  readonly insert: string;
  readonly label: string;
  readonly detail: string;
}

export interface FieldValue {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

export const api = {
  start: () => get<Start>('/api/start'),
  channels: () => get<Channel[]>('/api/channels'),
  messages: (channel: string, before?: number) =>
    get<{ messages: RoomMessage[]; more: boolean }>(
      `/api/messages?channel=${encodeURIComponent(channel)}${before ? `&before=${before}` : ''}`,
    ),
  say: (body: SayBody) => post<Outcome>('/api/say', body),
  handIn: (body: SayBody & { readonly files: readonly FileSent[] }) => post<Outcome>('/api/hand-in', body),
  handInDocument: (body: SayBody & { readonly files: readonly FileSent[] }) =>
    post<Outcome>('/api/hand-in-document', body),
  refresh: (message: string) => post('/api/refresh', { message }),
  suggest: (channel: string, line: string) => post<Suggestion[]>('/api/suggest', { channel, line }),
  values: (channel: string, kind: string, typed: string) =>
    post<FieldValue[]>('/api/values', { channel, kind, typed }),
  read: (channel: string, seq: number) => post('/api/read', { channel, seq }),
  be: (member: string) => post('/api/be', { member }),
  language: (language: string) => post('/api/language', { language }),
  clock: (to: string) => post<{ now: number }>('/api/clock', { to }),
  enter: (token: string) => post('/api/enter', { token }),
  leave: () => post('/api/leave', {}),
};
