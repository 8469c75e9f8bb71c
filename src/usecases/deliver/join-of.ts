import type { Card } from '../../domain/card.ts';
import type { JoinRequestId } from '../../domain/ids.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { Language } from '../../domain/language.ts';
import type { Member } from '../../domain/member.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { ClaimedMessage, Rooms } from '../../store/index.ts';
import { decidedCard, joinedCard, requestCard } from '../../views/committee/join-request.ts';
import { candidatesFor } from '../welcome/candidates.ts';
import type { Directory } from './directory.ts';
import { hearerOf } from './reminder-of.ts';

/** What a message about a request to be let in says now; null when there is none. */
export async function joinOf(
  rooms: Rooms,
  directory: Directory,
  message: ClaimedMessage,
): Promise<{ card: Card; language: Language; isDecided: boolean } | null> {
  const request = await requestOf(directory, message);
  if (!request) return null;
  const { committee } = directory;
  const isDecided = request.state !== 'open';
  const worded = (t: Translator, card: Card) => ({ card, language: t.language, isDecided });
  const member = await memberOf(directory, request.memberId);
  if (message.kind === 'joined') {
    const t = translator(request.language ?? committee.language);
    return worded(t, joinedCard({ t, committee }, member));
  }
  const { t } = await hearerOf(directory, message);
  if (isDecided) {
    const by = await memberOf(directory, request.decidedBy);
    return worded(t, decidedCard({ t, committee }, request, { by, member }));
  }
  const candidates = (await candidatesFor(rooms, [request])).get(request.id) ?? [];
  const known = await directory.groups(request.groupIds);
  const groups = request.groupIds.flatMap((id) => known.get(id) ?? []);
  return worded(t, requestCard({ t, committee }, request, { candidates, groups }));
}

/** The request that a message speaks of. */
export async function requestOf(
  directory: Directory,
  { subjectId }: ClaimedMessage,
): Promise<JoinRequest | undefined> {
  const id = subjectId as JoinRequestId | null;
  return id ? (await directory.requests([id])).get(id) : undefined;
}

async function memberOf(directory: Directory, id: Member['id'] | null): Promise<Member | undefined> {
  return id ? (await directory.members([id])).get(id) : undefined;
}
