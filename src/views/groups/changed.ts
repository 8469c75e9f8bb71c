import type { Group } from '../../domain/group.ts';
import { notice } from '../../domain/notice.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Reader } from '../reader.ts';

/** What a change of a group came to, with the way to look at it. */
export async function groupChanged(
  reader: Reader,
  group: Group,
  text: string,
  details: readonly string[] = [],
): Promise<Reply> {
  const line = await reader.button(['groups', 'show'], { group: `@${group.id}` });
  return notice(text, { details, buttons: [{ label: reader.t('groups.button.show'), line }] });
}
