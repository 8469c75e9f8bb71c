import type { HttpCarrier } from '../carry/http.ts';
import { signed } from '../carry/signature.ts';
import type { SocketCarrier } from '../carry/socket.ts';
import { parse, record, text } from '../json.ts';
import type { Desk } from './deliver.ts';
import { Door } from './door.ts';

/** Deliveries as signed HTTP. */
export class HttpDoor extends Door {
  private readonly carrier: HttpCarrier;

  constructor(desk: Desk, carrier: HttpCarrier) {
    super(desk);
    this.carrier = carrier;
  }

  /** What Slack does when a request address is entered: the app must say the challenge back. */
  async verifyAddress(): Promise<boolean> {
    const challenge = 'three-blind-mice';
    const body = JSON.stringify({
      token: this.desk.app.verificationToken,
      challenge,
      type: 'url_verification',
    });
    const { status, answer } = await this.raw(body, 'application/json');
    return status === 200 && (answer === challenge || text(record(parse(answer)).challenge) === challenge);
  }

  /** A body as it is, signed unless other headers are given: what real Slack would never send. */
  raw(
    body: string,
    type = 'application/x-www-form-urlencoded',
    headers: Record<string, string> = signed(this.desk.app.signingSecret, body),
  ): Promise<{ status: number; answer: string }> {
    return this.carrier.post(body, { 'content-type': type, ...headers });
  }
}

/** Deliveries by socket. */
export class SocketDoor extends Door {
  private readonly carrier: SocketCarrier;

  constructor(desk: Desk, carrier: SocketCarrier) {
    super(desk);
    this.carrier = carrier;
  }

  get connections(): number {
    return this.carrier.sockets.length;
  }

  /** Breaks all connections, without a word. */
  drop(): void {
    this.carrier.drop();
  }

  /** The next delivery breaks the connection: before its ack can arrive, or once it has. */
  dropAtNext(when: 'before' | 'after'): void {
    this.carrier.breakNext = when;
  }

  /** Asks the app to connect anew. */
  refresh(): void {
    this.carrier.refresh();
  }
}
