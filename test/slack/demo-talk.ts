import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { withLabels } from '../../src/chat/labels.ts';
import type { Handle } from '../../src/demo/people.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import type { Card } from '../../src/domain/card.ts';
import { type Day, instantOf } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Store } from '../../src/store/index.ts';
import { homeOf } from '../../src/usecases/home.ts';
import { moveClock } from '../../src/usecases/move-clock.ts';
import { ChatServer } from '../reminders/chat-server.ts';

const zone = 'Asia/Ho_Chi_Minh';

/** The demo committee with its long real names, on 18 July 2025, to be talked to in any language. */
export async function demoTalk(store: Store) {
  const committeeId = await seedDemo(store);
  const faults: unknown[] = [];
  const deps = { store, menu, onFault: (fault: unknown) => faults.push(fault) };
  const callOf = async (who: Handle | 'stranger', language: Language) => ({
    door: 'web' as const,
    caller: {
      platform: 'web' as const,
      workspace: '',
      user: who === 'stranger' ? who : ((await store.members.byHandle(committeeId, who))?.id ?? ''),
    },
    channel: null,
    language,
  });
  return {
    faults,
    committeeId,
    async say(
      who: Handle,
      line: string,
      language: Language,
      fields?: Record<string, string>,
    ): Promise<Reply> {
      const call = { ...(await callOf(who, language)), line, ...(fields && { fields }) };
      return withLabels(deps, call, await dispatch(deps, call));
    },
    home: async (who: Handle | 'stranger', language: Language) => homeOf(deps, await callOf(who, language)),
    /** What Docket posts by itself until this day, reminders and news, in the committee's language. */
    async posted(language: Language, until: Day): Promise<readonly Card[]> {
      const officer = await store.members.byHandle(committeeId, 'hoa');
      if (!officer) throw new Error('the demo has no officer');
      const viewer = { committeeId, memberId: officer.id, office: officer.office, seats: [] };
      await store.committees.change(viewer, { language });
      const chat = new ChatServer();
      const committee = await store.committees.settings(viewer);
      await moveClock(
        store,
        { senders: { web: chat.sender }, owner: 'test' },
        committee,
        instantOf(until, '09:00', zone),
      );
      return chat.everything.map(({ card }) => card);
    },
  };
}
