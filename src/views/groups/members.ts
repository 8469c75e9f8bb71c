import type { Card } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** A page of a group's people. */
export async function groupMembers(
  reader: Reader,
  group: Group,
  people: Stretch<Member>,
  said: Readonly<Record<string, string>>,
): Promise<Card> {
  const { t } = reader;
  const name = t.worded(group.name);
  const title = t('groups.members.title', { name });
  const count = t('groups.members.count', { count: people.total });
  const rows = people.rows.map((member) => ({
    title: member.name,
    details: [member.handle, t(`offices.${member.office}`)],
  }));
  const show = await reader.button(['groups', 'show'], { group: `@${group.id}` });
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${count}`,
    parts: [
      ...(rows.length > 0 ? [{ part: 'rows', rows } as const] : []),
      { part: 'text', text: count },
      ...(may(reader.viewer, 'groups.change')
        ? [{ part: 'text', text: t('groups.members.hint', { name }), quiet: true } as const]
        : []),
    ],
    buttons: [
      { label: t('groups.button.show'), line: show },
      ...(await pageButtons(reader, people, { path: ['groups', 'members'], said })),
    ],
  };
}
