import { render } from 'lit-html';
import { api } from './api.ts';
import { sayAsked } from './asked-line.ts';
import { markRead, openRoom, stepChannel } from './channels.ts';
import { fitComposer } from './composer.ts';
import { watchDrops } from './drop.ts';
import { listen } from './events.ts';
import { keepPlace } from './log.ts';
import { roomView } from './room.ts';
import { begin, change, state } from './state.ts';

const root = document.getElementById('room') as HTMLElement;

function draw(): void {
  const unread = state.channels.reduce((sum, channel) => sum + channel.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${state.start.committee.name} · Docket`;
  render(roomView(), root);
  fitComposer();
  keepPlace();
}

const start = await api.start();
document.documentElement.lang = start.language;
begin(
  {
    start,
    channels: [...start.channels],
    channel: '',
    logs: new Map(),
    now: start.now,
    moving: false,
    online: true,
    drawer: false,
    form: null,
    dragging: false,
    asked: null,
    notice: '',
    pressed: new Set(),
    drafts: new Map(),
    atEnd: true,
    newBelow: false,
  },
  draw,
);
const wanted = decodeURIComponent(location.hash.slice(1));
const first = start.channels.find((channel) => channel.id === wanted) ?? start.channels[0];
if (first) await openRoom(first.id);
listen(start.change);
await sayAsked();

watchDrops();
document.addEventListener('visibilitychange', markRead);
addEventListener('resize', keepPlace);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && state.drawer) change({ drawer: false });
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  stepChannel(event.key === 'ArrowUp' ? -1 : 1);
});
