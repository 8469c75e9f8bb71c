import type { Config } from '../config.ts';
import type { Reply } from '../domain/reply.ts';
import { mistake } from '../i18n/mistake.ts';
import type { TerminalPort } from '../platforms/terminal/port.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import { historyCare } from './care/history.ts';
import { care } from './care/index.ts';
import { openLog } from './log.ts';
import type { House } from './open-house.ts';
import { readFileOf } from './read-file.ts';
import { version } from './version.ts';

const linkMinutes = 15;

/**
 * What the terminal's verbs do. Each opens the database only when it is called, and closes it after; and what opens it
 * is loaded then, so that a verb without one (`read`, `help`) answers at once.
 */
export function terminalPort(config: Config): TerminalPort {
  const inside = <T>(work: (house: House) => Promise<T>) => withHouse(config, work);
  return {
    version,
    // Loaded when asked for: a verb that prints a line needs no web server.
    start: async () => (await import('./start.ts')).start(config),
    say: ({ line, as, committee, language, files }) =>
      inside(async (house) => {
        const { dispatch } = await import('../chat/dispatch.ts');
        const reply = await dispatch(house.dispatch, {
          door: 'terminal',
          caller: { platform: 'terminal', workspace: '', user: as },
          channel: null,
          line,
          ...(committee && { committee }),
          ...(language && { language }),
          ...(files && { files }),
        });
        // Nothing is sent from here.
        await house.store.outbox.tellOthers('terminal');
        return withBytes(reply);
      }),
    link: ({ member, committee }) =>
      inside(async ({ store }) => {
        const { id } = await onlyCommittee(store, committee);
        const holder = await store.members.byHandle(id, member);
        if (!holder) throw mistake('errors.unknownHandle', { handle: member });
        const { roomLink } = await import('./room-link.ts');
        const url = await roomLink(config, store)({ committeeId: id, memberId: holder.id });
        return { url, name: holder.name, minutes: linkMinutes };
      }),
    slackManifest: async (asked) =>
      (await import('./slack/manifest.ts')).manifestFor({ ...asked, ...config }),
    discordInvite: async (asked) => (await import('./discord/invite.ts')).inviteFor(asked, config.discord),
    addCommittee: (asked) =>
      inside(async ({ store }) => {
        const { foundCommittee } = await import('../usecases/found-committee.ts');
        return foundCommittee(store, asked);
      }),
    committees: () =>
      inside(async ({ store }) =>
        (await store.committees.all()).map(({ code, name, demo }) => ({ code, name, demo })),
      ),
    people: ({ committee, language }) =>
      inside(async ({ store }) => {
        const { peopleOf } = await import('./people.ts');
        const all = committee ? [await onlyCommittee(store, committee)] : await store.committees.all();
        const people = await Promise.all(all.map(({ id }) => peopleOf(store, id, 'all', language)));
        return people
          .flat()
          .map(({ handle, name, role, committee }) => ({ handle, name, role, committee: committee.name }));
      }),
    rehearse: (asked) =>
      inside(async ({ store }) => {
        const { rehearsed } = await import('./rehearsed.ts');
        return rehearsed(store, await onlyCommittee(store, asked.committee), asked);
      }),
    read: readFileOf,
    care: care(config),
    history: historyCare(config),
  };
}

/** The database is closed before the answer is shown: its files are read now. */
async function withBytes(reply: Reply): Promise<Reply> {
  if (reply.kind !== 'card' || !reply.files) return reply;
  const files = reply.files.map(async (file) => {
    const bytes = await file.bytes();
    return { ...file, bytes: async () => bytes };
  });
  return { ...reply, files: await Promise.all(files) };
}

async function withHouse<T>(config: Config, work: (house: House) => Promise<T>): Promise<T> {
  const { openHouse } = await import('./open-house.ts');
  const house = await openHouse(config, openLog(config));
  try {
    return await work(house);
  } finally {
    await house.store.close();
  }
}

/** The committee that is meant; without a code, the only one. */
async function onlyCommittee(store: Store, code: string | null): Promise<CommitteeSettings> {
  const all = await store.committees.all();
  const [first, second] = code ? all.filter((committee) => committee.code === code) : all;
  if (first && !second) return first;
  throw mistake('errors.whichCommittee', {
    codes: (t) => t.list(all.map((one) => `${one.code} (${one.name})`)),
  });
}
