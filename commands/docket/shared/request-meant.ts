import type { Ask } from '../../../src/chat/ask.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { JoinRequestId } from '../../../src/domain/ids.ts';
import type { JoinRequest } from '../../../src/domain/join-request.ts';
import { mistake } from '../../../src/i18n/mistake.ts';

/** More than these do not wait at once; who is not among them has a button. */
const looked = 200;

/** The request that a button names by its id, or people by words of the asker's name. */
export async function requestMeant({ store, viewer }: Ask, said: string): Promise<JoinRequest> {
  const [known] = await store.joins.byIds(viewer, [said as JoinRequestId]);
  if (known) return known;
  const words = fold(said);
  const open = await store.joins.open(viewer, looked);
  const named = open.filter(({ name }) => words !== '' && fold(name).includes(words));
  const [only, another] = named;
  if (another) throw mistake('welcome.error.whichRequest', { said });
  if (!only) throw mistake('welcome.error.noRequest', { said });
  return only;
}
