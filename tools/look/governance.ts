import { dispatch } from '../../src/chat/dispatch.ts';
import { withLabels } from '../../src/chat/labels.ts';
import { instantOf } from '../../src/domain/day.ts';
import { defaultGovernance } from '../../src/domain/governance.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Store } from '../../src/store/index.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { ChatServer } from '../../test/reminders/chat-server.ts';
import { depsOn, type LookDoor, type Scene } from './scene.ts';

const titles = {
  en: 'Report on the rearrangement of specialised agencies of the People’s Committees of provinces',
  vi: 'Báo cáo kết quả sắp xếp các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp huyện',
  ms: 'Laporan penyusunan semula agensi khusus di bawah pentadbiran wilayah dan daerah seluruh negara',
};
const zone = 'Asia/Ho_Chi_Minh';

/**
 * A report, returned, made again and accepted; more time, asked for and granted; a part that is given; a task that
 * becomes confidential; a seat that is handed over: with forms, and the cards that channels and people get.
 */
export async function governance(store: Store, language: Language, door: LookDoor): Promise<Scene[]> {
  const { platform, workspace, channel } = door;
  const deps = depsOn(store);
  const scenes: Scene[] = [];
  const clockAt = instantOf('2025-07-18', '08:30', zone);
  const { id } = await store.committees.create({
    name: 'Steering Committee',
    language,
    timeZone: zone,
    demo: true,
    clockAt,
    governance: defaultGovernance,
  });
  const person = async (handle: 'hoa' | 'lan' | 'an', name: string, office: 'secretariat' | 'member') => {
    const member = await store.members.add(id, { handle, name, office });
    await store.members.addAddress(member, { platform, workspace, user: door.accountOf(handle) });
    return member;
  };
  const hoa = await person('hoa', 'Nguyễn Thị Phương Hoa', 'secretariat');
  const lan = await person('lan', 'Trần Thị Ngọc Lan', 'member');
  const an = await person('an', 'Nguyễn Văn An', 'member');
  const viewer = { committeeId: id, memberId: hoa.id, office: hoa.office, seats: [] };
  const home = await store.groups.add(viewer, {
    name: {
      text: 'Ministry of Home Affairs',
      translations: { vi: 'Bộ Nội vụ', ms: 'Kementerian Dalam Negeri' },
    },
  });
  const office = await store.groups.add(viewer, { name: { text: 'Secretariat' } });
  await store.groups.addMember(viewer, home.id, an.id);
  await store.groups.seat(viewer, { groupId: home.id, memberId: lan.id, kind: 'lead', from: '2025-01-01' });
  const place = (name: string) => ({ platform, workspace, channel: door.accountOf(name) });
  await store.groups.bindChannel(viewer, home.id, place('home'), '#home');
  await store.groups.bindChannel(viewer, office.id, place('office'), '#office');
  await store.committees.change(viewer, { secretariatGroupId: office.id });
  const chat = new ChatServer();
  const post = async () => {
    const round = { owner: 'look', limit: 100, committeeId: id, force: true };
    await deliver(store, { [platform]: chat.sender }, round);
    await editCards(store, { [platform]: chat.sender }, round);
  };
  const say = async (who: 'hoa' | 'lan', line: string, fields?: Readonly<Record<string, string>>) => {
    const caller = { platform, workspace, user: door.accountOf(who) };
    const call = { door: platform, caller, channel, language, line, ...(fields && { fields }) };
    const reply = await withLabels(deps, call, await dispatch(deps, call));
    scenes.push({ name: `governance, ${who}: ${line}`, reply: await door.ready(deps, call, reply) });
  };
  const see = async (name: string, where: 'home' | 'office') => {
    await post();
    const card = chat.in(door.accountOf(where)).at(-1);
    if (card) scenes.push({ name: `governance, ${name}`, posted: { ...card } });
  };
  await say('hoa', '/tasks add', { title: titles[language], lead: `@${home.id}`, due: '25/7' });
  await say('lan', '/tasks done 1');
  await say('lan', '/tasks done 1', {
    note: '63/63',
    document: '1234/BC-BNV',
    link: 'https://example.org/reports/2025/rearrangement-of-specialised-agencies?page=12',
  });
  await see('the secretariat is asked', 'office');
  await say('lan', '/tasks show 1');
  await say('hoa', '/tasks list state:reported');
  await say('hoa', '/tasks return 1');
  await say('hoa', '/tasks return 1', { reason: 'The scan of page 3 is missing' });
  await see('returned', 'office');
  await see('the lead’s channel is told', 'home');
  await say('lan', '/tasks show 1');
  await say('lan', '/tasks done 1', { note: 'with page 3' });
  await see('the secretariat is asked again', 'office');
  await say('hoa', '/tasks accept 1');
  await say('hoa', '/tasks accept 1');
  await see('accepted', 'office');
  await see('the lead’s channel is told that it is accepted', 'home');
  await say('hoa', '/docket rules');
  await say('hoa', '/tasks add', { title: titles[language], lead: `@${home.id}`, due: '25/7' });
  await say('lan', '/extensions ask 2');
  await say('lan', '/extensions ask 2', { deadline: '15/8', reason: 'Two provinces have sent no figures' });
  await see('the secretariat is asked for more time', 'office');
  await say('hoa', '/extensions grant 2', { words: 'The last time' });
  await see('granted', 'office');
  await see('the lead’s channel is told that it is granted', 'home');
  await say('lan', '/tasks delegate 2', { to: `@${an.id}`, due: '1/8', what: 'Count the surplus buildings' });
  await say('lan', '/tasks show 2');
  await say('hoa', '/tasks edit 2', { confidential: 'yes' });
  await say('hoa', '/tasks due 2', { deadline: '20/8', reason: 'Not for the channel' });
  await see('the channel of a confidential task', 'home');
  await say('hoa', '/groups handover', { group: `@${home.id}`, to: `@${an.id}` });
  await say('hoa', '/groups show', { group: `@${home.id}` });
  await say('hoa', '/reports group', { group: `@${home.id}` });
  await say('hoa', '/reports committee');
  return scenes;
}
