import { rules } from '../domain/history/fault.ts';
import { languages } from '../domain/language.ts';
import type { Rooms } from '../store/index.ts';
import { authorOf } from '../usecases/tasks/change-task.ts';
import { type BodyKey, bodies, bodyKeys } from './bodies.ts';
import type { DemoBody } from './body.ts';
import { deedOf, type House, inHanoi } from './house.ts';
import { type DemoPerson, handles, people } from './people.ts';
import { seatedFrom } from './settle.ts';

/** Enters in the history how the committee came to be, so that it can be held against its people, seats and rules. */
export async function tellFounding(rooms: Rooms, house: House): Promise<void> {
  const { committee, groups, members } = house;
  const author = authorOf(deedOf(house, 'admin', inHanoi(seatedFrom, '08:00')));
  const ofCommittee = { ...author, subject: 'committee', subjectId: committee.id } as const;
  await rooms.history.appendAll([
    {
      ...ofCommittee,
      action: 'founded',
      after: {
        ...Object.fromEntries(rules.map((rule) => [rule, committee[rule]])),
        administrator: members.admin,
      },
    },
    ...handles.map((handle) => {
      const { name, office, language }: DemoPerson = people[handle];
      const after = { handle, name, office, language: language ?? null };
      return { ...author, action: 'added', subject: 'member', subjectId: members[handle], after } as const;
    }),
    ...bodyKeys.map((key) => {
      const { name, aliases, parent }: DemoBody = bodies[key];
      const parentId = parent === undefined ? null : groups[parent as BodyKey];
      const after = { name, parentId, aliases: languages.flatMap((language) => aliases[language]) };
      return { ...author, action: 'added', subject: 'group', subjectId: groups[key], after } as const;
    }),
    ...handles.flatMap((handle) => {
      const { leads, deputyOf }: DemoPerson = people[handle];
      const seated = { ...author, action: 'seated', subject: 'group' } as const;
      const id = members[handle];
      return [
        ...(leads ? [{ ...seated, subjectId: groups[leads], after: { leadId: id } }] : []),
        ...(deputyOf ? [{ ...seated, subjectId: groups[deputyOf], after: { deputyIds: [id] } }] : []),
      ];
    }),
    { ...ofCommittee, action: 'edited', after: { secretariatGroupId: groups.secretariat } },
  ]);
}
