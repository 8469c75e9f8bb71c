import type { Card, Fact, Row } from '../../domain/card.ts';
import { unsureStep } from '../../domain/drafts/finding.ts';
import {
  datedKinds,
  type FoundDeadline,
  type ReadDirective,
  type ReadItem,
} from '../../domain/reading/types.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What was read from a document that belongs to no committee: its bodies are nobody's groups yet. */
export function readingCard(t: Translator, name: string, { directive, items }: ReadDirective): Card {
  const title = t('reading.title', { count: items.length, name });
  const unsure = items.filter(({ confidence }) => unsureStep(confidence) < 2).length;
  const told = unsure > 0 ? t('reading.unsure', { count: unsure }) : '';
  return {
    title,
    tone: 'plain',
    summary: [`${title}.`, told].join(' ').trim(),
    parts: [
      { part: 'facts', facts: factsOf(t, directive) },
      ...(told ? [{ part: 'text', text: told } as const] : []),
      { part: 'rows', rows: items.map((item) => rowOf(t, item)) },
    ],
    buttons: [],
  };
}

function factsOf(t: Translator, directive: ReadDirective['directive']): Fact[] {
  const { number, kind, title, issuer, signer, signedOn, meetingOn, language } = directive;
  return [
    { label: t('directives.field.number'), value: number ?? '' },
    { label: t('directives.field.kind'), value: t(`directives.kind.${kind}`) },
    { label: t('directives.field.title'), value: title ?? '' },
    { label: t('directives.field.issuer'), value: issuer ?? '' },
    { label: t('directives.fact.signer'), value: signer ?? '' },
    { label: t('directives.field.signedOn'), value: signedOn ? t.fullDay(signedOn) : '' },
    { label: t('reading.meeting'), value: meetingOn ? t.fullDay(meetingOn) : '' },
    { label: t('directives.field.language'), value: t(`languageNames.${language}`) },
  ].filter(({ value }) => value !== '');
}

function rowOf(t: Translator, { path, action, lead, coordinators, deadlines, doubts }: ReadItem): Row {
  const named = (label: string, bodies: readonly string[]) =>
    bodies.length > 0 ? [`${label}: ${bodies.join('; ')}`] : [];
  return {
    title: path === '-' ? action : `${path} ${action}`,
    details: [
      ...named(t('fields.lead'), lead),
      ...named(t('fields.coordinators'), coordinators),
      ...deadlines.filter(({ kind }) => datedKinds.has(kind)).map((one) => dayInWords(t, one)),
      ...doubts.map((doubt) => t(`directives.doubt.${doubt}`)),
    ],
  };
}

function dayInWords(t: Translator, { text, date }: FoundDeadline): string {
  return date ? t('reading.day', { words: text, day: t.day(date) }) : t('directives.quoted', { words: text });
}
