import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { paths } from './paths.ts';
import type { SlackDoors } from './port.ts';
import { quietLog } from './quiet-log.ts';
import { refusalOf } from './refuse.ts';

/** Slack's longest payloads, views with all their fields, stay far below. Bytes. */
const bodyLimit = 1024 * 1024;

export interface HttpMode {
  readonly signingSecret: string;
}

/** Slack's signed requests, as a listener: somebody else holds the port and hands them on. */
export function httpReceiver({ signingSecret }: HttpMode, onFault: SlackDoors['onFault']) {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [paths.events],
    bodyLimit,
    logger: quietLog(onFault),
    async processEventErrorHandler({ error, response }) {
      const status = refusalOf(error, onFault);
      if (!response.headersSent) response.writeHead(status).end();
      return true;
    },
  });
  const { requestListener } = receiver;
  const listener: RequestListener = (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== paths.events || request.method !== 'POST') return end(response, 404);
    if (Number(request.headers['content-length'] ?? 0) > longestNothing)
      return requestListener(request, response);
    // Bolt reads `null`, the shortest JSON of all, and falls over it where nobody catches.
    wholeOf(request).then(
      (body) => {
        if (nothing.test(body.toString())) return end(response, 400);
        return requestListener(Object.assign(request, { rawBody: body }), response);
      },
      () => end(response, 413),
    );
  };
  return { receiver, listener, start: async () => {}, stop: async () => {} };
}

const nothing = /^\s*(payload=\s*)?null\s*$/;
const longestNothing = 40;

/** The body, as Bolt reads it where it is not there yet. */
async function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyLimit) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const end = (response: ServerResponse, status: number) => void response.writeHead(status).end();
