import type { Ask } from '../../../src/chat/ask.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { GroupClass } from '../../../src/domain/group-class.ts';
import type { ClassId } from '../../../src/domain/ids.ts';
import { may } from '../../../src/domain/permissions.ts';
import { mistakeWith } from '../../../src/i18n/mistake.ts';

const candidatesShown = 5;

/**
 * The class that the words name; null where there is none and they are to be a new one's name. Throws for words
 * that may mean one that is there, with the ways to each and to a new one.
 */
export async function classMeant(
  ask: Ask,
  said: string,
  how: { readonly isChange: boolean; readonly make: boolean },
): Promise<GroupClass | null> {
  const { store, viewer, t } = ask;
  if (said.startsWith('@')) {
    const [known] = await store.classes.byIds(viewer, [said.slice(1) as ClassId]);
    if (known) return known;
  }
  const found = await store.classes.named(viewer, said, candidatesShown, 'best');
  const [only] = found;
  if (only && found.length === 1 && (only.match === 'whole' || (!how.isChange && !how.make)))
    return only.owner;
  if (how.make || (how.isChange && !only)) return null;
  const again = (name: string, more = {}) => ask.button(['groups', 'class'], { ...ask.said, name, ...more });
  const ways = await Promise.all(
    found.map(async ({ owner }) => ({ label: t.worded(owner.name), line: await again(`@${owner.id}`) })),
  );
  if (may(viewer, 'groups.change') && fold(said) && !said.startsWith('@'))
    ways.push({ label: t('classes.button.make', { name: said }), line: await again(said, { make: 'yes' }) });
  throw mistakeWith(ways, only ? 'classes.error.which' : 'classes.error.none', { said });
}
