import type { Fact } from '../../domain/card.ts';
import type { CitedDocument } from '../../domain/reading/types.ts';
import type { DocumentDetail } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

const mostCited = 6;

/** What a document says of itself, as far as it does. */
export function documentFacts({ t }: Reader, document: DocumentDetail): Fact[] {
  const { symbol, kind, title, issuer, signedOn, language, version, name, facts } = document;
  return [
    { label: t('directives.field.number'), value: symbol ?? '' },
    { label: t('directives.field.kind'), value: kind === 'other' ? '' : t(`directives.kind.${kind}`) },
    { label: t('directives.field.title'), value: title ?? '' },
    { label: t('directives.field.issuer'), value: issuer ?? '' },
    { label: t('directives.field.signedOn'), value: signedOn ? t.fullDay(signedOn) : '' },
    { label: t('directives.fact.signer'), value: facts.signer ?? '' },
    { label: t('directives.field.language'), value: t(`languageNames.${language}`) },
    { label: t('directives.fact.cites'), value: citedInWords({ t }, facts.cited) },
    { label: t('directives.fact.file'), value: name },
    { label: t('directives.fact.version'), value: version > 1 ? t.number(version) : '' },
  ].filter(({ value }) => value !== '');
}

/** Those that it changes first. */
function citedInWords({ t }: Pick<Reader, 't'>, cited: readonly CitedDocument[]): string {
  const once = [...new Map(cited.toReversed().map((one) => [one.id, one])).values()].reverse();
  const order = ['replaces', 'amends', 'carriesOut', 'cites'];
  const sorted = once.toSorted((a, b) => order.indexOf(a.use) - order.indexOf(b.use));
  const shown = sorted.slice(0, mostCited).map(({ id, use }) => t(`directives.use.${use}`, { id }));
  const more = sorted.length - shown.length;
  return [shown.join('; '), ...(more > 0 ? [t('directives.fact.more', { count: more })] : [])].join(' ');
}
