import type { Kysely } from 'kysely';
import { menu } from '../../commands/index.ts';
import { type Dispatch, dispatch } from '../../src/chat/dispatch.ts';
import { type Suggestion, suggest } from '../../src/chat/suggest/index.ts';
import type { Call } from '../../src/domain/call.ts';
import { translator } from '../../src/i18n/translator.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import type { Schema } from '../../src/store/schema.ts';
import type { Engine } from '../data/engines.ts';
import type { Size } from '../data/shape.ts';

/** One of the bench's databases, open twice: as Docket opens it, and plainly. */
export interface World {
  readonly size: Size;
  readonly url: string;
  readonly store: Store;
  readonly plain: Kysely<Schema>;
  /** Says a line as somebody and gives back what the terminal prints. A refusal or a form throws. */
  say(as: string, line: string): Promise<string>;
  suggest(as: string, line: string): Promise<readonly Suggestion[]>;
  close(): Promise<void>;
}

const look = { width: 100, colour: false, t: translator('en') };

export async function openWorld(engine: Engine, size: Size, url: string): Promise<World> {
  const store = await openStore({ url });
  const plain = engine.plain(url);
  const deps: Dispatch = {
    store,
    menu,
    onFault: (fault) => {
      throw fault;
    },
  };
  const call = (as: string, line: string): Call => ({
    door: 'terminal',
    caller: { platform: 'terminal', workspace: '', user: as },
    channel: null,
    line,
    language: 'en',
  });
  return {
    size,
    url,
    store,
    plain,
    async say(as, line) {
      const reply = await dispatch(deps, call(as, line));
      const text = renderReply(reply, look);
      if (reply.kind === 'form' || (reply.kind === 'notice' && reply.failed))
        throw new Error(`“${line}” was not done: ${text}`);
      return text;
    },
    suggest: (as, line) => suggest(deps, call(as, line)),
    async close() {
      await Promise.all([store.close(), plain.destroy()]);
    },
  };
}
