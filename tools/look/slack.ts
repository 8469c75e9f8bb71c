import type { Card } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import { cardBlocks, formView, homeView } from '../../src/platforms/slack/blocks/index.ts';
import { drawBlocks } from './blocks.ts';
import { escaped, tag } from './html.ts';
import type { LookDoor, Scene } from './scene.ts';

const workspace = 'T1';

export const slack: LookDoor = {
  platform: 'slack',
  workspace,
  channel: { platform: 'slack', workspace, channel: 'C1' },
  about: {},
  hasHome: true,
  alsoSaid: [],
  accountOf: (name) => `U${name.toUpperCase()}`,
  ready: async (_deps, _call, reply) => reply,
};

export const slackStyle = `
.phone { background: #fff }
.banner { padding: 8px 12px; background: #e8eef7; font-size: 13px } .bar { padding: 10px 14px; font-weight: 700;
border-bottom: 1px solid #ddd; display: flex; justify-content: space-between } .bar span { color: #007a5a }
.body { padding: 10px 14px 14px 58px } .view .body { padding-left: 14px }
.header { font-size: 18px; font-weight: 900; margin: 4px 0 6px } .text, .context { margin: 4px 0 }
.line { white-space: pre-wrap; overflow-wrap: anywhere } .context { font-size: 12.5px; color: #616061; white-space: pre-wrap }
ul, ol { margin: 2px 0; padding-left: 22px } hr { border: 0; border-top: 1px solid #ddd; margin: 10px 0 }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px } .button { border: 1px solid #bbb;
border-radius: 6px; padding: 5px 11px; font-weight: 700; font-size: 14px; max-width: 100%; box-sizing: border-box;
overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .primary { background: #007a5a; color: #fff }
.danger { background: #e01e5a; color: #fff } .menu { font-size: 12px; background: #f4f4f4; padding: 4px 8px }
.input { margin: 10px 0 } .field { border: 1px solid #999; border-radius: 6px; padding: 7px 10px; margin-top: 4px;
white-space: pre-wrap } .high { min-height: 60px } s { color: #888; text-decoration: none } i { color: #888; font-weight: 400 }
`;

/** What Slack is sent of a scene, drawn; above a message its text, which is all that a locked phone has. */
export function slackPhone(scene: Scene, language: Language): string {
  if ('home' in scene) return view('Docket', '', homeView(scene.home, { workspace }).blocks);
  if ('offered' in scene)
    return tag('phone', tag('menu', scene.offered.map(({ label }) => escaped(label)).join('<br>')));
  if ('posted' in scene) return message(scene.posted.card, language);
  if (scene.reply.kind !== 'form') return message(scene.reply.card, language);
  const answer = { channel: null, url: null };
  const { title, submit, blocks } = formView(scene.reply.form, { language, answer });
  return view(title.text, submit?.text ?? '', blocks);
}

function message(card: Card, language: Language): string {
  const { text, blocks } = cardBlocks(card, { language, workspace });
  return tag('phone', tag('banner', text) + tag('body', drawBlocks(blocks)));
}

const view = (title: string, submit: string, blocks: readonly unknown[]) =>
  tag(
    'phone view',
    tag('bar', `${escaped(title)}<span>${escaped(submit)}</span>`) + tag('body', drawBlocks(blocks)),
  );
