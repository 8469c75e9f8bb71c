/** Something the stories that all doors share cannot tell through one of them. */
export interface Exception {
  readonly cannot: string;
  readonly why: string;
  /** The stories that are all about it, of those in test/; the others go past the door where they say it. */
  readonly stories?: readonly string[];
}

const opening = {
  cannot: 'open a channel of its own for a group',
  why: 'Docket asks for no right to make channels; it posts in those it was invited to',
  stories: ['commands/room-channels'],
};
const byName = {
  cannot: 'know a channel by its name in an imported table',
  why: 'a name may stand for several channels there and change; the table says the channel’s id',
  stories: ['commands/import'],
};

const otherPlace = {
  cannot: 'make a task of a message that stands elsewhere',
  why: '“Track as task” is in the menu of the message itself; stories of the door’s own choose it there',
};

/** By door, each under the name by which the stories' tellers speak of it. README's table of doors is made of it. */
export const exceptions = {
  'web room': {
    threads: {
      cannot: 'put what is noted on a moved or dropped task below its earlier cards',
      why: 'the room has no threads; the cards themselves are renewed',
    },
    roles: {
      cannot: 'have a role stand for a group',
      why: 'only Discord has roles; the terminal and Slack answer the same',
    },
    messages: {
      cannot: 'make a task of a message',
      why: 'nothing is written there but commands; in Slack and Discord a message’s own menu has “Track as task”',
    },
  },
  terminal: {
    place: {
      cannot: 'get reminders, press buttons or fill in forms',
      why: 'it answers one line and ends; what a button or form would say is printed as a line to type',
    },
  },
  Slack: {
    words: {
      cannot: 'hear what is no command',
      why: 'Docket does not ask to read channels; commands, buttons, forms and a message’s menu reach it',
    },
    forms: {
      cannot: 'be told the shared stories’ forms',
      why: 'a form there holds menus and calendars; stories of Slack’s own fill them in (test/slack/door-views.test.ts)',
    },
    otherPlace,
    opening,
    byName,
  },
  Discord: {
    loose: {
      cannot: 'hear other words for a command, or options that it does not have',
      why: 'Discord sends registered commands with their options only, completes them while one types, and Docket does not ask to read messages',
    },
    needed: {
      cannot: 'send a command without the task, group, person or choice it needs',
      why: 'Discord insists on those, and offers them; texts (title, reason, note) may be left out and are asked for in a form',
    },
    choices: {
      cannot: 'choose what is not on offer',
      why: 'Discord sends only what its menus hold',
    },
    length: {
      cannot: 'send a text longer than fits',
      why: 'Discord counts the letters while one types',
    },
    places: {
      cannot: 'name a channel or role that is not in the server',
      why: 'they are picked from Discord’s own menus',
    },
    lines: {
      cannot: 'paste a table into a command',
      why: 'a command there is one line; its form takes the table, or a file',
    },
    pages: {
      cannot: 'type which page of a list to show, or which column of a table is which',
      why: 'only the buttons and forms of a list or table say that; Discord shows no options for it',
    },
    otherPlace,
    opening,
    byName,
  },
} as const satisfies Record<string, Record<string, Exception>>;

export type Door = keyof typeof exceptions;
export type DiscordException = keyof (typeof exceptions)['Discord'];
export type SlackException = keyof (typeof exceptions)['Slack'];

const all = (door: Door): Exception[] => Object.values(exceptions[door]);

/** The files of stories that are not told through a door. */
export const storiesNotToldIn = (door: Door): string[] =>
  all(door).flatMap(({ stories = [] }) => stories.map((name) => `test/${name}.test.ts`));

/** README's table of doors. */
export function doorTable(): string {
  const rows = (Object.keys(exceptions) as Door[]).flatMap((door) =>
    all(door).map(({ cannot, why }) => `| ${door} | ${cannot} | ${why} |`),
  );
  return ['| door | what it cannot do | why |', '|---|---|---|', ...rows].join('\n');
}
