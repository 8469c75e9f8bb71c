import type { Card, Row } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupClass } from '../../domain/group-class.ts';
import { may } from '../../domain/permissions.ts';
import { byName, pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** A class of groups: what else it is called, and a page of its groups. */
export async function classCard(
  reader: Reader,
  one: GroupClass,
  shown: {
    readonly groups: Stretch<Group>;
    readonly aliases: readonly string[];
    readonly said: Readonly<Record<string, string>>;
  },
): Promise<Card> {
  const { t } = reader;
  const { groups, aliases, said } = shown;
  const name = t.worded(one.name);
  const count = t('classes.card.count', { count: groups.total });
  const others = otherNames(reader, one, aliases);
  const rows = await Promise.all(groups.rows.map((group) => groupRow(reader, group)));
  return {
    title: name,
    tone: 'plain',
    summary: `${name}: ${count}.`,
    parts: [
      {
        part: 'facts',
        facts: [
          { label: t('classes.card.groups'), value: count },
          ...(others.length > 0 ? [{ label: t('groups.field.aliases'), value: t.list(others) }] : []),
        ],
      },
      ...(rows.length > 0 ? [{ part: 'rows', rows } as const] : []),
      ...(may(reader.viewer, 'groups.change')
        ? [{ part: 'text', text: t('classes.card.hint', { name }), quiet: true } as const]
        : []),
    ],
    buttons: await pageButtons(reader, groups, {
      path: ['groups', 'class'],
      said: { ...said, name: `@${one.id}` },
    }),
  };
}

async function groupRow(reader: Reader, group: Group): Promise<Row> {
  const line = await reader.button(['groups', 'show'], { group: `@${group.id}` });
  return { title: reader.t.worded(group.name), buttons: [{ label: reader.t('groups.button.show'), line }] };
}

/** Each once, without the one the reader sees as the title. */
function otherNames({ t }: Reader, { name }: GroupClass, aliases: readonly string[]): string[] {
  const all = new Set([name.text, ...Object.values(name.translations ?? {}), ...aliases]);
  all.delete(t.worded(name));
  return byName(t, [...all], (one) => one);
}

/** A page of the committee's classes, each with how many groups it has. */
export async function classList(
  reader: Reader,
  classes: Stretch<{ readonly one: GroupClass; readonly size: number }>,
  said: Readonly<Record<string, string>>,
): Promise<Card> {
  const { t } = reader;
  const title = t('classes.list.title');
  const names = classes.rows.map(({ one }) => t.worded(one.name));
  const told = names.length > 0 ? `${t.list(names)}.` : t('classes.list.empty');
  const rows = await Promise.all(
    classes.rows.map(async ({ one, size }) => ({
      title: t.worded(one.name),
      details: [t('classes.card.count', { count: size })],
      buttons: [
        {
          label: t('groups.button.show'),
          line: await reader.button(['groups', 'class'], { name: `@${one.id}` }),
        },
      ],
    })),
  );
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${told}`,
    parts: [rows.length > 0 ? { part: 'rows', rows } : { part: 'text', text: told }],
    buttons: await pageButtons(reader, classes, { path: ['groups', 'classes'], said }),
  };
}
