import type { Method } from './call.ts';
import { chat } from './chat.ts';
import { conversations } from './conversations.ts';
import { files } from './files.ts';
import { reading } from './history.ts';
import { links } from './links.ts';
import { people } from './people.ts';
import { views } from './views.ts';

/** What can be called with a bot token. */
export const methods: Record<string, Method> = {
  ...chat,
  ...conversations,
  ...reading,
  ...links,
  ...people,
  ...files,
  ...views,
};
