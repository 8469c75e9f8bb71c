import { fold } from '../../domain/fold.ts';
import type { Committee } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Caller, Store } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';

/**
 * Makes one of the committees that know this address the one that is meant from there where nothing else says which.
 *
 * @throws UserError where `said` is the name or the code of none of them
 */
export async function chooseCommittee(store: Store, address: Address, said: string): Promise<Committee> {
  const own = (await store.members.callers(address)).map(({ committee }) => committee);
  const code = /^c?(\d+)$/i.exec(said.trim())?.[1];
  const meant =
    own.find((committee) => committee.code === code) ??
    own.find(({ name }) => fold(name) === fold(said)) ??
    onlyOne(own.filter(({ name }) => fold(name).includes(fold(said))));
  if (!meant)
    throw mistake('committees.unknown', { said, names: (t) => t.list(own.map(({ name }) => name)) });
  await store.members.choose(systemViewer(meant.id), address);
  return meant;
}

const onlyOne = (found: readonly Caller['committee'][]) => (found.length === 1 ? found[0] : undefined);
