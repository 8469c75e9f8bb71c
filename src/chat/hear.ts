import type { Call } from '../domain/call.ts';
import { dayAt, type Instant } from '../domain/day.ts';
import { type Language, languages } from '../domain/language.ts';
import { readButtonLine } from '../domain/line.ts';
import type { Member, Viewer } from '../domain/member.ts';
import { mistake } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import { type CommitteeSettings, nowOf, type Store } from '../store/index.ts';

/** Who calls, in which committee, at what time there. */
export interface Heard {
  readonly member: Member;
  readonly viewer: Viewer;
  readonly committee: CommitteeSettings;
  readonly language: Language;
  readonly now: Instant;
}

/**
 * Finds the member behind an address. A person may sit in several committees: a button says which one, a
 * channel bound to a group belongs to one, and otherwise it is the first they joined. Throws for strangers.
 */
export async function hear(store: Store, call: Call): Promise<Heard> {
  const known = await store.members.atAddress(call.caller);
  const member = await chosen(store, call, known);
  if (!member) throw strange(call);
  const committee = await store.committees.find(member.committeeId);
  if (!committee) throw new Error(`member ${member.id} has no committee`);
  const now = nowOf(committee);
  const seats = await store.members.seatsOf(committee.id, member.id, dayAt(now, committee.timeZone));
  return {
    member,
    viewer: { committeeId: committee.id, memberId: member.id, office: member.office, seats },
    committee,
    language: call.language ?? member.language ?? committee.language,
    now,
  };
}

function strange({ caller }: Call) {
  return caller.platform === 'terminal'
    ? mistake('errors.unknownHandle', { handle: caller.user })
    : mistake('errors.stranger');
}

async function chosen(store: Store, call: Call, known: readonly Member[]): Promise<Member | undefined> {
  const code = readButtonLine(call.line)?.code ?? call.committee;
  if (code) {
    const committee = await store.committees.findByCode(code);
    // Someone else's committee is answered like a stranger's: that it exists is not told.
    return known.find((member) => member.committeeId === committee?.id);
  }
  if (known.length < 2 || !call.channel) return known[0];
  const bound = await store.groups.atChannel(call.channel);
  return known.find((member) => bound.some((one) => one.committeeId === member.committeeId)) ?? known[0];
}

/** The language for someone Docket does not know: their platform's, if Docket speaks it. */
export function guessLanguage(locale: string | undefined): Language {
  const tag = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === tag) ?? 'en';
}

export const wordsFor = (heard: Heard, prefix?: string) => translator(heard.language, prefix);
export const dayFor = (heard: Heard) => dayAt(heard.now, heard.committee.timeZone);
