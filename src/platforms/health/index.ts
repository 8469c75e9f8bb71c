import type { RequestListener, ServerResponse } from 'node:http';
import { figuresInText } from './metrics.ts';
import type { Examine, Measure } from './port.ts';

export type { Condition, Figures, Part } from './port.ts';

/** For how long an answer serves whoever asks next: nobody can keep the database busy by asking. */
const freshMs = 1_000;

/**
 * What watchers ask, by path. `/healthz`: this process lives, 200. `/readyz`: it can serve people and keeps its
 * promises; 503 with the names of the parts that are not well otherwise. `/metrics`: figures to draw, in the text
 * that Prometheus reads.
 */
export function healthWays(
  examine: Examine,
  measure: Measure,
): readonly { readonly path: string; readonly listener: RequestListener }[] {
  const look = atMostEvery(freshMs, examine);
  const weigh = atMostEvery(freshMs, measure);
  return [
    { path: '/healthz', listener: reading((response) => answer(response, 200, { alive: true })) },
    {
      path: '/readyz',
      listener: reading(async (response) => {
        const condition = await look();
        const ready = condition.notWell.length === 0;
        answer(response, ready ? 200 : 503, { ready, ...condition });
      }),
    },
    {
      path: '/metrics',
      listener: reading(async (response) => {
        const figures = await weigh();
        response.writeHead(figures ? 200 : 503, {
          'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
          'Cache-Control': 'no-store',
        });
        response.end(figures ? figuresInText(figures) : '# The database does not answer.\n');
      }),
    },
  ];
}

function reading(work: (response: ServerResponse) => void | Promise<void>): RequestListener {
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') return void work(response);
    response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end();
  };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

function atMostEvery<T>(ms: number, look: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly found: Promise<T> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > ms) last = { at: performance.now(), found: look() };
    return last.found;
  };
}
