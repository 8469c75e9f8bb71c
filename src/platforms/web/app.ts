import { type Context, Hono } from 'hono';
import { documentPath } from '../../domain/document-path.ts';
import { UserError } from '../../domain/user-error.ts';
import { translator } from '../../i18n/translator.ts';
import { readAssets } from './assets.ts';
import { BadBody } from './body.ts';
import { gateDocument, linkDocument, roomDocument } from './document.ts';
import { documentRoutes } from './documents/routes.ts';
import { ownPagesOnly, type Place, smallBodies, strictHeaders } from './guard.ts';
import type { Live } from './live.ts';
import type { Doors } from './port.ts';
import { routes } from './routes/index.ts';
import { whoAsks } from './who.ts';

/** The door as a function of requests; `onFault` hears of everything that nobody can mend by asking again. */
export function webApp(doors: Doors, live: Live, place: Place, onFault: (fault: unknown) => void): Hono {
  const assets = readAssets();
  const app = new Hono();
  app.use(strictHeaders, ownPagesOnly(place), smallBodies);

  app.get('/', async (context) => {
    context.header('Cache-Control', 'no-store');
    const person = await whoAsks(context, doors);
    return person ? context.html(roomDocument) : context.html(gateDocument, 401);
  });
  app.get('/enter/:token', (context) => {
    context.header('Cache-Control', 'no-store');
    return doors.demo ? context.redirect(askedFor(context)) : context.html(linkDocument);
  });
  for (const [address, { type, body }] of assets) {
    app.get(address, (context) =>
      context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }),
    );
  }
  app.route('/documents', documentRoutes(doors));
  app.route('/api', routes(doors, live, place, onFault));

  app.notFound((context) => context.text('There is nothing at this address.', 404));
  app.onError(async (fault, context) => {
    if (fault instanceof BadBody) return context.json({ error: 'body' }, 400);
    const language = (await whoAsks(context, doors).catch(() => undefined))?.language ?? 'en';
    const t = translator(language);
    if (fault instanceof UserError) return context.json({ error: t.say(fault.key, fault.values) }, 422);
    onFault(fault);
    return context.json({ error: t('room.fault') }, 500);
  });
  return app;
}

/** Where a link into the room leads to: a document, if it names one, else the room. */
function askedFor({ req }: Context): string {
  const id = req.query('document');
  const item = /^\d{1,6}$/.exec(req.query('item') ?? '')?.[0];
  return id ? documentPath(id, { item: item === undefined ? undefined : Number(item) }) : '/';
}
