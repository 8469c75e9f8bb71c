import { constants, createDeflate, type Deflate } from 'node:zlib';
import type { RawData, WebSocket } from 'ws';
import { parse, record } from '../../../slack/fake/json.ts';
import type { Json } from '../types.ts';

/** One connection of an app, with or without compression. */
export class Link {
  readonly socket: WebSocket;
  private readonly deflate: Deflate | undefined;

  constructor(socket: WebSocket, query: URLSearchParams) {
    this.socket = socket;
    if (query.get('compress') !== 'zlib-stream') return;
    this.deflate = createDeflate();
    this.deflate.on('data', (piece: Buffer) => this.write(piece));
  }

  send(payload: Json): void {
    const words = JSON.stringify({ s: null, t: null, ...payload });
    if (!this.deflate) return this.write(words);
    this.deflate.write(words);
    // Every event ends in a flush, by which the other side knows that it is whole.
    this.deflate.flush(constants.Z_SYNC_FLUSH);
  }

  onPayload(heard: (op: number, data: unknown) => void): void {
    this.socket.on('message', (raw: RawData) => {
      const { op, d } = record(parse(String(raw)));
      heard(Number(op), d);
    });
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  private write(piece: Buffer | string): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(piece);
  }
}
