import type { Call } from '../domain/call.ts';
import { calledAmong } from '../domain/called-among.ts';
import { dayAt, type Instant } from '../domain/day.ts';
import { type Language, languages } from '../domain/language.ts';
import { readButtonLine } from '../domain/line.ts';
import type { Member, Viewer } from '../domain/member.ts';
import type { Platform } from '../domain/place.ts';
import { mistake } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import { type Caller, type CommitteeSettings, nowOf, type Store } from '../store/index.ts';

/** Who calls, in which committee, at what time there. */
export interface Heard {
  readonly member: Member;
  readonly viewer: Viewer;
  readonly committee: CommitteeSettings;
  readonly language: Language;
  readonly now: Instant;
  /**
   * They sit in several committees, and nothing said which is meant: the answer has to tell, and calls it this. Null
   * where it is clear.
   */
  readonly guessed: string | null;
  /** Some committee of theirs was told that they have left the workspace of their address. */
  readonly hasLeft: boolean;
}

/** The member behind an address, as `known`. Throws for strangers. */
export async function hear(store: Store, call: Call): Promise<Heard> {
  const heard = await known(store, call);
  if (!heard) throw strange(call);
  return heard;
}

/**
 * Finds the member behind an address. A person may sit in several committees: a button says which one, a
 * channel bound to a group belongs to one, and otherwise it is the one they chose last, or the first they joined.
 * Undefined for strangers.
 */
export async function known(store: Store, call: Call): Promise<Heard | undefined> {
  const callers = await store.members.callers(call.caller, call.roles);
  const { caller, guessed } = await chosen(store, call, callers);
  if (!caller) return undefined;
  const { member, committee, seats, groupIds } = caller;
  return {
    member,
    viewer: {
      committeeId: committee.id,
      memberId: member.id,
      office: member.office,
      seats,
      groupIds,
      cleared: member.cleared,
    },
    committee,
    language: call.language ?? member.language ?? toldBy(call, committee) ?? committee.language,
    now: nowOf(committee),
    hasLeft: callers.some((one) => one.hasLeft),
    guessed: guessed
      ? calledAmong(
          callers.map((one) => one.committee),
          committee,
        )
      : null,
  };
}

/** Languages of ours in which a platform does not come: its English says nothing of who would choose them. */
const notOffered: Partial<Record<Platform, readonly Language[]>> = { discord: ['ms'] };

/** The language of a member's platform, for members who have chosen none with Docket. */
function toldBy({ door, locale }: Call, committee: CommitteeSettings): Language | undefined {
  const told = spokenIn(locale);
  return told === 'en' && notOffered[door]?.includes(committee.language) ? undefined : told;
}

/** What a stranger is told who cannot be helped further. */
export function strange({ caller }: Call) {
  return caller.platform === 'terminal'
    ? mistake('errors.unknownHandle', { handle: caller.user })
    : mistake('errors.stranger');
}

async function chosen(
  store: Store,
  call: Call,
  known: readonly Caller[],
): Promise<{ readonly caller: Caller | undefined; readonly guessed: boolean }> {
  const code = codeIn(call);
  // Someone else's committee is answered like a stranger's: that it exists is not told.
  if (code) return { caller: known.find(({ committee }) => committee.code === code), guessed: false };
  if (known.length < 2) return { caller: known[0], guessed: false };
  const owners = call.channel ? await store.committees.atChannel(call.channel) : [];
  const there = known.find(({ committee }) => owners.includes(committee.id));
  return { caller: there ?? known[0], guessed: !there };
}

/** The code of the committee that is meant, where a button or the door says one. */
export const codeIn = (call: Call) => readButtonLine(call.line)?.code ?? call.committee;

/** The language for someone Docket does not know: their platform's, if Docket speaks it. */
export const guessLanguage = (locale: string | undefined): Language => spokenIn(locale) ?? 'en';

function spokenIn(locale: string | undefined): Language | undefined {
  const tag = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === tag);
}

export const wordsFor = (heard: Heard, prefix?: string) => translator(heard.language, prefix);
export const dayFor = (heard: Heard) => dayAt(heard.now, heard.committee.timeZone);
