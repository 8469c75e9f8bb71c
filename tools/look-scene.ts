import { doorway, menu } from '../commands/index.ts';
import type { Reply } from '../src/domain/reply.ts';
import type { Store } from '../src/store/index.ts';
import type { Home } from '../src/usecases/home.ts';
import type { ChatServer } from '../test/reminders/chat-server.ts';

/** Something somebody sees. */
export type Scene = { readonly name: string } & (
  | { readonly reply: Reply }
  | { readonly home: Home }
  | { readonly posted: ChatServer['everything'][number] }
);

export const depsOn = (store: Store) => ({
  store,
  menu,
  doorway,
  onFault: (fault: unknown) => {
    throw fault;
  },
});
