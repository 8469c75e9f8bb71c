import type { Card } from '../../domain/card.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { Platform } from '../../domain/place.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Hearer } from '../reminders/reminded.ts';

/** A time in which Docket could not speak on a platform. Committee time. */
interface Span {
  readonly since: Instant;
  readonly until: Instant;
}

export type WorkspaceNews = { readonly platform: Platform; readonly name: string | null } & (
  | { readonly kind: 'shutOut' }
  | ({ readonly kind: 'letIn'; readonly held: number } & Span)
  | ({ readonly kind: 'late'; readonly count: number; readonly longestMs: number } & Span)
);

/** What became of a chat workspace: what is held, from when to when Docket was out, what came late. */
export function workspaceCard(hearer: Hearer, news: WorkspaceNews): Card {
  const [title, ...said] = wordsOf(hearer, news);
  return {
    title,
    tone: news.kind === 'letIn' ? 'green' : 'yellow',
    summary: [title, ...said].join(' '),
    parts: said.map((text) => ({ part: 'text', text })),
    buttons: [],
  };
}

function wordsOf({ t, committee }: Hearer, news: WorkspaceNews): [string, ...string[]] {
  const platform = t.say(`doors.${news.platform}`);
  const place = placeOf(t, news);
  const span = ({ since, until }: Span) => ({
    from: t.moment(since, committee.timeZone),
    to: t.moment(until, committee.timeZone),
  });
  switch (news.kind) {
    case 'shutOut':
      return [
        t('workspaces.shutOut', { place }),
        t('workspaces.shutOut.now'),
        t(news.platform === 'discord' ? 'workspaces.shutOut.nextServer' : 'workspaces.shutOut.next'),
      ];
    case 'letIn':
      return [
        t('workspaces.letIn', { place }),
        t('workspaces.letIn.span', span(news)),
        t('workspaces.letIn.held', { count: news.held }),
      ];
    case 'late':
      return [
        t('workspaces.late', { platform }),
        t('workspaces.late.span', span(news)),
        t('workspaces.late.count', { count: news.count, length: lengthOf(t, news.longestMs) }),
      ];
  }
}

function lengthOf(t: Translator, ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return t('workspaces.minutes', { count: minutes });
  return t('workspaces.hours', { count: Math.round(minutes / 60) });
}

/** "The Slack workspace Committee"; the platform alone where its name is not known. */
export function placeOf(
  t: Translator,
  at: { readonly platform: Platform; readonly name: string | null },
): string {
  const platform = t.say(`doors.${at.platform}`);
  if (at.name === null) return platform;
  return t(at.platform === 'discord' ? 'workspaces.server' : 'workspaces.named', { platform, name: at.name });
}

/** A reminder that could not be posted on its day. */
export function saidLate({ t }: Hearer, card: Card, day: Day): Card {
  return withWord(card, t('workspaces.saidLate', { day: t.day(day) }));
}

/** One that could not be posted at its time. */
export function saidLateAt({ t, committee }: Hearer, card: Card, at: Instant): Card {
  return withWord(card, t('workspaces.saidLateAt', { moment: t.moment(at, committee.timeZone) }));
}

const withWord = (card: Card, text: string): Card => ({
  ...card,
  summary: `${card.summary} ${text}`,
  parts: [...card.parts, { part: 'text', text, quiet: true }],
});
