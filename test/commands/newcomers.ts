import { onTestFinished } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import type { About } from '../../src/domain/call.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import { button, cardOf, textOf } from '../world.ts';

/** Somebody in a workspace, as their platform would describe them. */
export interface Account extends Partial<About> {
  readonly user: string;
  readonly workspace?: string;
  /** Slack unless said otherwise. */
  readonly platform?: 'slack' | 'discord';
  readonly roles?: readonly string[];
  /** The workspace of the channel they speak in; their own unless said otherwise. */
  readonly there?: string;
  /** The platform cannot say who they are just now. */
  readonly unknown?: boolean;
  /** The platform answers only then. */
  readonly after?: () => Promise<unknown>;
}

export const kiet: Account = {
  user: 'U-kiet',
  name: 'Võ Tuấn Kiệt',
  account: 'administrator',
  email: 'kiet@moha.example',
  timeZone: 'Asia/Ho_Chi_Minh',
  workspaceName: 'Land Office',
};
export const lan: Account = { user: 'U-lan', name: 'Lan Nguyen', email: 'Lan@moha.example' };

const byTestFinished = (close: () => Promise<void>) => onTestFinished(close);

/** An installation that is open in chat workspaces, with nobody in it yet, and what is posted there. */
export async function makeInstallation(given?: TestStore) {
  const store = given ?? (await engineOfRun.open());
  if (!given) byTestFinished(() => store.close());
  const chat = new ChatServer();
  const senders = { slack: chat.sender, discord: chat.sender, web: chat.sender };
  const faults: unknown[] = [];
  const asked: string[] = [];

  const say = (who: Account, line: string, fields?: Record<string, string>): Promise<Reply> => {
    const {
      user,
      platform = 'slack',
      workspace = 'T1',
      there = workspace,
      roles,
      unknown,
      after,
      ...about
    } = who;
    return dispatch(
      { store, menu, doorway, onFault: (fault) => faults.push(fault) },
      {
        door: platform,
        caller: { platform, workspace, user },
        channel: { platform, workspace: there, channel: 'C1' },
        line,
        ...(roles && { roles }),
        ...(fields && { fields }),
        whoIs: async () => {
          asked.push(user);
          await after?.();
          if (unknown) throw new Error('users.info does not answer');
          return { name: user, account: 'full', ...about };
        },
      },
    );
  };

  return {
    store,
    chat,
    faults,
    /** Whose platform accounts were looked at, in order. */
    asked,
    say,
    read: async (who: Account, line: string) => textOf(await say(who, line)),
    press: (who: Account, seen: Reply, label: string) => say(who, button(seen, label).line),
    /** Sets the workspace up, and adds an officer and some people. */
    async found(who: Account = kiet, name = 'Land Committee') {
      await say(who, '/docket setup', { name, timezone: 'Asia/Ho_Chi_Minh', language: 'en' });
      for (const one of ['"Trần Thị Hoa" office:secretariat', '"Nguyễn Thị Lan"', '"Nguyễn Văn An"'])
        await say(who, `/docket people add:${one}`);
    },
    /** Makes somebody the account's member without more ado. */
    async link(handle: string, who: Account) {
      const { platform = 'slack', workspace = 'T1', user } = who;
      const [committee] = await store.workspaces.committeesIn({ platform, workspace });
      const member = committee && (await store.members.byHandle(committee.id, handle));
      if (!member) throw new Error(`nobody is called ${handle}`);
      await store.members.addAddress(member, { platform, workspace, user });
      return member;
    },
    /** Posts and edits what waits, until nothing does. */
    async deliver() {
      const round = { owner: 'w1', limit: 100, force: true };
      await deliver(store, senders, round);
      await editCards(store, senders, round);
    },
    /** The cards in somebody's direct messages, as replies to look at. */
    told(who: Account): Reply[] {
      return chat.in(`dm-${who.user}`).map(({ card }) => ({ kind: 'card', card, to: 'asker' }));
    },
    history: () =>
      store.query('select action, subject, member_id, door, after from history order by recorded_at, number'),
  };
}
export type Installation = Awaited<ReturnType<typeof makeInstallation>>;

/** The label of each button and where it leads. */
export const ways = (reply: Reply) => cardOf(reply).buttons.map(({ label, line }) => `${label} → ${line}`);
