import { html } from 'hono/html';
import { documentPath } from '../../../domain/document-path.ts';
import { originallyInWords } from '../../../views/extensions/words.ts';
import { standing as standingInWords, toneOf } from '../../../views/tasks/deadline.ts';
import { progressInWords } from '../../../views/tasks/progress.ts';
import type { MarkedItem, MarkedTask } from '../port.ts';
import { namedItem, saidAs } from './item-words.ts';
import type { Sight } from './sight.ts';
import { standingOf } from './standing.ts';

/** The chosen item in place: how it stands, its tasks, the way to them, and to its neighbours. */
export function itemCard(sight: Sight) {
  const { t, person, shown, chosen, tasks } = sight;
  if (!chosen) return '';
  const standing = standingOf(chosen);
  const more = chosen.tasks.count - tasks.length;
  return html`<section class="card item-card is-${standing}" lang="${person.language}" aria-labelledby="chosen">
    <div class="card-head">
      <h3 class="card-title" id="chosen">${namedItem(t, chosen)}</h3>
      ${saidAs(sight, chosen)}
      <span class="badge">${t(`sourcePage.is.${standing}`)}</span>
    </div>
    ${chosen.hidden ? html`<p class="quiet">${t('sealed.item')}</p>` : ''}
    ${tasks.length === 0 && !chosen.hidden ? html`<p class="quiet" lang="${shown.language}">${chosen.action}</p>` : ''}
    ${tasks.map((task) => taskView(sight, task))}
    ${more > 0 ? html`<p class="quiet">${t('sourcePage.more', { more, done: chosen.tasks.done, count: chosen.tasks.count })}</p>` : ''}
    ${
      standing === 'waiting'
        ? html`<p><a class="button primary" href="/?review=${shown.draft}.${chosen.number}">${t('sourcePage.review')}</a></p>`
        : ''
    }
    ${neighbours(sight, chosen)}
  </section>`;
}

function taskView(sight: Sight, task: MarkedTask) {
  const { t, today } = sight;
  const { number, day, progress } = task;
  const first = originallyInWords(t, task);
  return html`<div class="item-task tone-${toneOf(task, today)}">
    <p class="row-title">#${number} ${t.worded(task.title)}</p>
    <dl class="facts">
      <div><dt>${t('fields.lead')}</dt><dd>${t.worded(task.lead)}</dd></div>
      <div><dt>${t('fields.deadline')}</dt><dd>${day ? t.day(day) : t('deadlines.noDay')}</dd></div>
      ${first ? html`<div><dt>${t('tasks.originalDay')}</dt><dd>${first}</dd></div>` : ''}
      <div><dt>${t('tasks.state')}</dt><dd>${stateInWords(sight, task)}</dd></div>
      ${
        progress
          ? html`<div><dt>${t('progress.field.answer')}</dt><dd>${progressInWords(t, progress, today)}</dd></div>`
          : ''
      }
    </dl>
    <p><a class="button small" href="/?task=${number}">${t('sourcePage.openTask', { number })}</a></p>
  </div>`;
}

/** "open, in 7 days"; one that waits to be accepted, since when; a closed one is only that. */
function stateInWords({ t, today }: Sight, task: MarkedTask): string {
  if (task.state === 'reported') return standingInWords(t, task, today);
  const state = t(`states.${task.state}`);
  return task.state === 'open' && task.day ? `${state}, ${standingInWords(t, task, today)}` : state;
}

function neighbours({ t, shown }: Sight, chosen: MarkedItem) {
  const at = shown.items.indexOf(chosen);
  const way = (item: MarkedItem | undefined, key: 'sourcePage.previous' | 'sourcePage.next') =>
    item
      ? html`<a class="button small" href="${documentPath(shown.id, { item: item.number })}">${t(key)}</a>`
      : '';
  return html`<p class="neighbours">
    ${way(shown.items[at - 1], 'sourcePage.previous')} ${way(shown.items[at + 1], 'sourcePage.next')}
  </p>`;
}
