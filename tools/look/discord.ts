import { allChoicesFor } from '../../src/chat/all-choices.ts';
import { handles } from '../../src/demo/people.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Form } from '../../src/domain/form.ts';
import type { Language } from '../../src/domain/language.ts';
import { withChoices } from '../../src/platforms/discord/answer/choices.ts';
import { refusalOf } from '../../src/platforms/discord/answer/outlets.ts';
import { offeredAfter } from '../../src/platforms/discord/answer/typing.ts';
import {
  type CardMessage,
  cardMessage,
  continueCard,
  formModal,
  openCard,
  pagesOf,
  questionMessage,
  questionsOf,
} from '../../src/platforms/discord/cards/index.ts';
import { drawComponents } from './components.ts';
import { escaped, tag } from './html.ts';
import type { LookDoor, Scene } from './scene.ts';

const workspace = '100000000000000001';
const channel = '100000000000000002';
const role = '100000000000000003';
const names = ['stranger', 'guest', 'home', 'office', ...handles];
const accountOf = (name: string) => `1000000000000001${String(names.indexOf(name)).padStart(2, '0')}`;
const named = (id: string) => (id === role ? 'home-affairs' : (names[Number(id.slice(-2))] ?? id));

export const discord: LookDoor = {
  platform: 'discord',
  workspace,
  channel: { platform: 'discord', workspace, channel },
  about: {
    channelAt: async () => ({ name: 'home-affairs', speaks: true }),
    roleAt: async () => ({ name: 'home-affairs', calls: true }),
  },
  hasHome: false,
  // From then on its reminders come here and call its role.
  alsoSaid: [
    ['hoa', '/groups channel', { group: 'Bộ Nội vụ', channel: `<#${channel}>` }],
    ['hoa', '/groups role', { group: 'Bộ Nội vụ', role: `<@&${role}>` }],
  ],
  accountOf,
  async ready(deps, call, reply) {
    if (reply.kind !== 'form') return reply;
    const bot = { all: allChoicesFor.bind(null, deps) };
    return withChoices({ doors: { bot } }, call, reply.form);
  },
};

/** What Discord is sent of a scene, drawn, one below the other: a card and what its buttons ask, a form's pages. */
export function discordPhone(scene: Scene, language: Language): string {
  if ('home' in scene) throw new Error('Discord has no home');
  if ('offered' in scene) {
    const offered = offeredAfter('', scene.offered);
    return tag('phone', tag('picker', offered.map(({ name }) => tag('row', escaped(name))).join('')));
  }
  if ('posted' in scene) return tag('phone', cardAndQuestions(scene.posted.card, language));
  const { reply } = scene;
  const own = (reply.kind === 'form' ? reply.form.language : reply.language) ?? language;
  return tag('phone', reply.kind === 'form' ? formPages(reply.form, own) : cardAndQuestions(reply.card, own));
}

const message = ({ components }: CardMessage) =>
  tag('message', tag('name', 'Docket') + drawComponents(components, named));

function cardAndQuestions(card: Card, language: Language): string {
  const questions = [...questionsOf(card)].slice(0, 1);
  const asked = questions.map(([line, question]) => message(questionMessage(line, question, { language })));
  return [message(cardMessage(card, { language, workspace })), ...asked].join('');
}

function formPages(form: Form, language: Language): string {
  if (form.refused) return message(cardMessage(refusalOf(form).card, { language }));
  const look = { language, key: 'form' };
  const pages = pagesOf(form).map((_, page) => {
    const { title, components } = formModal(form, page, look);
    const between = page > 0 ? message(continueCard(form, page, look)) : '';
    return between + tag('modal', tag('bar', escaped(title)) + drawComponents(components, named));
  });
  return [...(form.error ? [message(openCard(form, look))] : []), ...pages].join('');
}
