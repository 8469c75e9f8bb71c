import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { dayAt } from '../../../domain/day.ts';
import { translator } from '../../../i18n/translator.ts';
import { gateDocument } from '../document.ts';
import { frame } from '../frame.ts';
import type { Doors, Person } from '../port.ts';
import { whoAsks } from '../who.ts';
import { flowing, isPrinted } from './flowing.ts';
import { documentPage } from './page.ts';
import { partAt, partsOf } from './parts.ts';

/** Of an item that went to a thousand groups, so many tasks are shown. */
const tasksShown = 5;

/** Where documents are read: "/documents/<id>", with "?part=3" or "?item=12". */
export function documentRoutes(doors: Doors): Hono {
  const app = new Hono();
  app.get('/:id', async (context) => {
    context.header('Cache-Control', 'no-store');
    const person = await whoAsks(context, doors);
    if (!person) return context.html(gateDocument, 401);
    const shown = await doors.documents.find(person, context.req.param('id'));
    if (!shown) return context.html(nothingHere(person), 404);
    const item = countIn(context, 'item');
    const chosen = shown.items.find(({ number }) => number === item);
    const printed = isPrinted(shown);
    const parts = partsOf(shown.text, shown.pages);
    const asked = Math.min(Math.max(countIn(context, 'part') ?? 1, 1), parts.length) - 1;
    const [now, tasks] = await Promise.all([
      doors.people.now(person.committeeId),
      chosen ? doors.documents.tasksOf(person, shown.id, chosen.number, tasksShown) : [],
    ]);
    return context.html(
      documentPage({
        t: translator(person.language),
        person,
        today: dayAt(now, person.committee.timeZone),
        shown: printed ? { ...shown, text: flowing(shown.text) } : shown,
        printed,
        parts,
        open: chosen ? partAt(parts, chosen.start) : asked,
        chosen,
        tasks,
      }),
    );
  });
  return app;
}

function countIn(context: Context, name: string): number | undefined {
  const said = context.req.query(name) ?? '';
  return /^\d{1,6}$/.test(said) ? Number(said) : undefined;
}

/** Another committee's document and one that never was look the same. */
function nothingHere({ language }: Person): string {
  const t = translator(language);
  const body = html`<main class="gate">
    <h1>${t('sourcePage.none')}</h1>
    <p>${t('sourcePage.none.how')}</p>
    <p><a class="button" href="/">${t('sourcePage.back')}</a></p>
  </main>`;
  return frame(body, { language, title: 'Docket' });
}
