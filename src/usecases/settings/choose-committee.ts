import { calledAmong } from '../../domain/called-among.ts';
import { fold } from '../../domain/fold.ts';
import type { Committee } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Store } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';

/**
 * Makes one of the committees that know this address the one that is meant from there where nothing else says which;
 * answers with what to call it among them.
 *
 * @throws UserError where `said` is the name or the code of none of them, or of several
 */
export async function chooseCommittee(store: Store, address: Address, said: string): Promise<string> {
  const own = (await store.members.callers(address)).map(({ committee }) => committee);
  const [meant, ...others] = meantBy(own, said);
  if (!meant)
    throw mistake('committees.unknown', {
      said,
      names: (t) => t.list(own.map((one) => calledAmong(own, one))),
    });
  if (others.length > 0)
    throw mistake('committees.several.meant', {
      said,
      names: (t) => t.list([meant, ...others].map(({ name, code }) => `${name} (c${code})`)),
      example: `c${meant.code}`,
    });
  await store.members.choose(systemViewer(meant.id), address);
  return calledAmong(own, meant);
}

/** The one with this code; else those of this name; else those with these words in their names. */
function meantBy(own: readonly Committee[], said: string): readonly Committee[] {
  const code = /^c?(\d+)$/i.exec(said.trim())?.[1];
  const coded = own.filter((committee) => committee.code === code);
  const named = own.filter(({ name }) => fold(name) === fold(said));
  const alike = own.filter(({ name }) => fold(name).includes(fold(said)));
  return [coded, named, alike].find((found) => found.length > 0) ?? [];
}
