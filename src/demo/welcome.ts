import type { Card } from '../domain/card.ts';
import { dayAt, type Instant } from '../domain/day.ts';
import { buttonLine } from '../domain/line.ts';
import type { Committee } from '../domain/member.ts';
import { type Translator, translator } from '../i18n/translator.ts';
import { august } from './august.ts';
import { bodies } from './bodies.ts';
import { demoZone, type House } from './house.ts';
import { people } from './people.ts';
import { inThree } from './wording.ts';

/** Opens the channel of the whole committee and receives the newcomer there. */
export async function welcome({ store, committee }: House, now: Instant): Promise<void> {
  const name = inThree('steering-committee', 'ban-chỉ-đạo', 'jawatankuasa-pemandu');
  const channelId = await store.room.addChannel(committee.id, { name, position: 0 });
  const card = welcomeCard(committee, translator(committee.language), now);
  await store.room.postMessage(committee.id, {
    channelId,
    at: now,
    authorId: null,
    onlyFor: null,
    content: { kind: 'card', card },
    key: `welcome ${committee.id}`,
  });
}

function welcomeCard(committee: Committee, t: Translator, now: Instant): Card {
  const scene = t('demo.scene', { day: t.fullDay(dayAt(now, demoZone)) });
  const you = t('demo.you', {
    name: people.lan.name,
    role: t('seats.lead', { group: t.worded(bodies.homeAffairs.name) }),
  });
  const clock = t('demo.clock', {
    reminder: t.day('2025-07-24'),
    due: t.day('2025-07-25'),
    arrival: t.day(august.entered.day),
  });
  return {
    title: t('demo.welcome'),
    tone: 'plain',
    summary: `${t('demo.welcome')}. ${scene} ${you}`,
    parts: [
      { part: 'text', text: scene },
      { part: 'text', text: you },
      {
        part: 'rows',
        heading: t('demo.first-steps'),
        rows: [{ title: t('demo.ask') }, { title: clock }, { title: t('demo.be') }],
      },
    ],
    buttons: [
      { label: t('demo.my-tasks'), line: buttonLine(committee, ['tasks', 'mine']), look: 'primary' },
      { label: t('demo.report'), line: buttonLine(committee, ['reports', 'now']) },
      { label: t('demo.help'), line: buttonLine(committee, ['docket', 'help']) },
    ],
  };
}
