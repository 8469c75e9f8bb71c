import type { GroupId } from '../domain/ids.ts';
import type { Worded } from '../domain/language.ts';
import type { Viewer } from '../domain/member.ts';
import type { Rooms } from '../store/index.ts';
import type { BodyKey } from './bodies.ts';
import { inThree } from './wording.ts';

/** Bodies that a directive may address together, under names that no single body goes by. */
const classes: readonly { readonly name: Worded; readonly of: readonly BodyKey[] }[] = [
  {
    name: inThree('Ministries of the Government', 'Các bộ của Chính phủ', 'Kementerian Kerajaan'),
    of: ['homeAffairs', 'finance', 'justice', 'education', 'agriculture', 'health'],
  },
  {
    name: inThree('Central Party Commissions', 'Các ban Đảng Trung ương', 'Suruhanjaya Parti Pusat'),
    of: ['organizing', 'inspection', 'internalAffairs', 'propaganda'],
  },
  {
    name: inThree('Localities', 'Các địa phương', 'Pihak tempatan'),
    of: ['provinces', 'peoplesCommittees'],
  },
];

/** Makes the classes, each with its bodies. */
export async function formClasses(
  rooms: Rooms,
  viewer: Viewer,
  groups: Readonly<Record<BodyKey, GroupId>>,
): Promise<void> {
  for (const { name, of } of classes) {
    const { id } = await rooms.classes.add(viewer, { name });
    await rooms.classes.join(
      viewer,
      id,
      of.map((key) => groups[key]),
    );
  }
}
