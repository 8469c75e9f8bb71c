import type { Block, DirectiveFacts, Page } from '../types.ts';
import { annexOf } from './annex.ts';
import { citedIn } from './cited.ts';
import { meetingDay, signedDay } from './days.ts';
import { frontMatter } from './front-matter.ts';
import { issuerOf } from './issuer.ts';
import { kindOf } from './kind.ts';
import { mentionsIn } from './mentions.ts';
import { ownMention } from './own.ts';
import { pastedHead } from './pasted.ts';
import { signerOf } from './signer.ts';
import { titleOf } from './title.ts';

/** Where a document names itself it says all of it early; the rest is not looked at. */
const mostLooked = 20;

/**
 * What a document says of itself, and which others it names. What it does not say is null, never guessed. `text` is
 * what the page was made from, as long as the page: letterheads and signatures lose their lines with the mark-up.
 */
export function factsOf(page: Page, blocks: readonly Block[], text = page.text): DirectiveFacts {
  const mentions = mentionsIn(page);
  const pasted = pastedHead(page, mentions);
  const own = pasted?.own ?? ownMention(page, blocks, mentions);
  const itself = own ? mentions.filter(({ number }) => number === own.number).slice(0, mostLooked) : [];
  const front = frontMatter(text, page);
  const raw = { ...page, text };
  const annex = annexOf(page);
  const kind = pasted?.kind ?? kindOf(page, raw, own, front.kind);
  const isMinutes = kind === 'minutes';
  return {
    number: own?.number ?? front.number,
    kind,
    title: front.title ?? pasted?.title ?? titleOf(page, raw, itself),
    issuer: annex.issuer ?? pasted?.issuer ?? issuerOf(page, itself),
    signer: signerOf(page, raw),
    signedOn: pasted?.day ?? signedDay(page, own, itself, isMinutes) ?? annex.signedOn,
    meetingOn: meetingDay(page, isMinutes),
    language: page.language,
    cited: citedIn(page, own, mentions),
  };
}
