import { dispatch } from '../../src/chat/dispatch.ts';
import { withLabels } from '../../src/chat/labels.ts';
import type { About, Call } from '../../src/domain/call.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Store } from '../../src/store/index.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { homeOf } from '../../src/usecases/home.ts';
import { ChatServer } from '../../test/reminders/chat-server.ts';
import { depsOn, type LookDoor, type Scene } from './scene.ts';

const names = {
  en: 'Steering Committee for Administrative Reform and Two-Level Local Government',
  vi: 'Ban Chỉ đạo về sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương hai cấp',
  ms: 'Jawatankuasa Pemandu Pembaharuan Pentadbiran dan Kerajaan Tempatan Dua Peringkat',
};

interface Asking {
  readonly who: string;
  readonly call: Omit<Call, 'line'>;
}

/** A workspace from nothing to a committee with strangers at its door, under a long name. */
export async function firstDays(store: Store, language: Language, door: LookDoor): Promise<Scene[]> {
  const { platform, workspace } = door;
  const deps = depsOn(store);
  const scenes: Scene[] = [];
  const callOf = (who: string, about: Partial<About>): Asking => ({
    who,
    call: {
      door: platform,
      caller: { platform, workspace, user: door.accountOf(who) },
      channel: null,
      language,
      whoIs: async () => ({
        name: 'Nguyễn Thị Ánh Nguyệt',
        account: 'full',
        workspaceName: 'Văn phòng',
        ...about,
      }),
    },
  });
  const say = async (asked: Asking, line: string, fields?: Readonly<Record<string, string>>) => {
    const call = { ...asked.call, line, ...(fields && { fields }) };
    const reply = await withLabels(deps, call, await dispatch(deps, call));
    scenes.push({ name: `first days, ${asked.who}: ${line}`, reply: await door.ready(deps, call, reply) });
  };
  const open = async (name: string, { call }: Asking) => {
    if (door.hasHome) scenes.push({ name, home: await homeOf(deps, call) });
  };
  const administrator = callOf('admin', { account: 'administrator', name: 'Võ Tuấn Kiệt' });
  const stranger = callOf('stranger', { email: 'nguyet@example.org' });
  const guest = callOf('guest', { account: 'guest', name: 'Võ Kiệt' });
  await say(stranger, '/tasks mine');
  await say(administrator, '/tasks mine');
  await say(administrator, '/docket setup');
  await open('home of an administrator, before', administrator);
  await say(administrator, '/docket setup', {
    name: names[language],
    timezone: 'Asia/Ho_Chi_Minh',
    language,
  });
  await say(administrator, '/tasks mine');
  await say(administrator, '/groups list');
  await say(administrator, '/docket help');
  await open('home of an administrator, after', administrator);
  await open('home of a stranger', stranger);
  await say(stranger, '/tasks mine');
  await say(stranger, '/docket join');
  await say(stranger, '/tasks mine');
  await say(guest, '/docket join');
  await say(administrator, '/docket requests');
  const chat = new ChatServer();
  await deliver(store, { [platform]: chat.sender }, { owner: 'look', limit: 20, force: true });
  for (const posted of chat.everything) scenes.push({ name: 'posted of a request', posted });
  return scenes;
}
