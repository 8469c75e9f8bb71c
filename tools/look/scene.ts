import { doorway, menu } from '../../commands/index.ts';
import type { Call } from '../../src/domain/call.ts';
import type { FieldValue } from '../../src/domain/door.ts';
import type { ChannelAddress } from '../../src/domain/place.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Store } from '../../src/store/index.ts';
import type { Home } from '../../src/usecases/home.ts';
import type { ChatServer } from '../../test/reminders/chat-server.ts';
import type { Said } from './said.ts';

/** Something somebody sees. */
export type Scene = { readonly name: string } & (
  | { readonly reply: Reply }
  | { readonly home: Home }
  | { readonly posted: ChatServer['everything'][number] }
  /** What an option or a menu offers to half a word. */
  | { readonly offered: readonly FieldValue[] }
);

/** The door through which scenes are seen. */
export interface LookDoor {
  readonly platform: 'slack' | 'discord';
  readonly workspace: string;
  readonly channel: ChannelAddress;
  /** What the platform tells when it is asked. */
  readonly about: Pick<Call, 'channelAt' | 'roleAt'>;
  /** Whether a card for opening Docket is among what it has. */
  readonly hasHome: boolean;
  /** What is said to the demo committee here and nowhere else, before all else. */
  readonly alsoSaid: readonly Said[];
  /** An id as the platform makes them. */
  accountOf(name: string): string;
  /** What the door does with an answer before it shows it. */
  ready(deps: ReturnType<typeof depsOn>, call: Call, reply: Reply): Promise<Reply>;
}

export const depsOn = (store: Store) => ({
  store,
  menu,
  doorway,
  onFault: (fault: unknown) => {
    throw fault;
  },
});
