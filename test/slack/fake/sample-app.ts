import type { App, BlockAction, ButtonAction, EnvelopedEvent, types } from '@slack/bolt';

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text });
const groups = ['Bộ Nội vụ', 'Bộ Tài chính', 'Home Affairs'];

/** What the small app heard, for the stories to look at. */
export interface Heard {
  readonly events: { id: string; type: string; retry: number | undefined }[];
  readonly triggers: string[];
  closed: number;
}

/** A small app of the ordinary kind: a command, a card with buttons, a form, a home, a shortcut. */
export function teach(app: App): Heard {
  const heard: Heard = { events: [], triggers: [], closed: 0 };
  app.error(async () => undefined);
  app.use(async ({ body, context, next }) => {
    const { event_id: id, event } = body as Partial<EnvelopedEvent>;
    if (id && event) heard.events.push({ id, type: event.type, retry: context.retryNum });
    await next();
  });
  app.command('/tasks', async ({ ack, command, client, respond, say }) => {
    heard.triggers.push(command.trigger_id);
    const [verb, many] = command.text.split(' ');
    if (verb === 'asleep') return;
    if (verb === 'mine') return ack({ text: `Yours: &lt;${command.user_name}&gt; *7*` });
    await ack();
    if (verb === 'form') await client.views.open({ trigger_id: command.trigger_id, view: form('') });
    if (verb === 'post') await say({ text: 'Report is due', blocks: card('due') });
    if (verb === 'whisper') await respond({ text: 'For you', blocks: card('whispered') });
    for (let i = 0; verb === 'answer' && i < Number(many); i++) await respond(`Answer ${i + 1}`);
  });
  app.action<BlockAction<ButtonAction>>(/^say/, async ({ ack, body, client, respond }) => {
    await ack();
    const [action] = body.actions;
    if (body.view) {
      await client.views.publish({ user_id: body.user.id, view: home(`pressed ${action?.value}`) });
    } else if (body.container.is_ephemeral) {
      await respond({ replace_original: true, text: 'Done, between us' });
    } else {
      const channel = body.channel?.id ?? '';
      const ts = body.message?.ts ?? '';
      await client.chat.update({ channel, ts, text: 'Done', blocks: card('done') });
    }
  });
  app.action('more', async ({ ack, respond, body }) => {
    await ack();
    const [action] = (body as BlockAction).actions;
    const picked = action?.type === 'overflow' ? action.selected_option.value : '';
    await respond({ response_type: 'ephemeral', text: `Menu: ${picked}` });
  });
  app.options('value', async ({ ack, payload }) => {
    const found = groups.filter((name) => name.toLowerCase().includes(payload.value.toLowerCase()));
    await ack({ options: found.map((name) => ({ text: plain(name), value: `@${name}` })) });
  });
  app.view('form', async ({ ack, view, client, body }) => {
    const title = view.state.values.title?.value?.value ?? '';
    const group = view.state.values.group?.value?.selected_option?.value ?? '';
    if (title === 'bad') return ack({ response_action: 'errors', errors: { title: 'Say it better' } });
    if (title === 'more') return ack({ response_action: 'push', view: form('pushed') });
    if (title === 'again') return ack({ response_action: 'update', view: form('updated') });
    if (title === 'enough') return ack({ response_action: 'clear' });
    await ack();
    await client.apiCall('chat.postMessage', { channel: body.user.id, text: `${title} for ${group}` });
  });
  app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => {
    heard.closed++;
    await ack();
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: home('opened') });
  });
  app.shortcut('track', async ({ ack, shortcut, client }) => {
    await ack();
    const text = shortcut.type === 'message_action' ? (shortcut.message.text ?? '') : '';
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form(text) });
  });
  return heard;
}

function card(state: string): types.KnownBlock[] {
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `*#7* Report &amp; plan is ${state}` } },
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'say:1', text: plain('Done'), value: 'tasks done 7' },
        { type: 'overflow', action_id: 'more', options: [{ text: plain('Note'), value: 'tasks note 7' }] },
      ],
    },
  ];
}

function home(state: string) {
  return { type: 'home' as const, blocks: card(state) };
}

function form(title: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    notify_on_close: true,
    title: plain('New task'),
    submit: plain('Add'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: 'title',
        label: plain('What'),
        element: { type: 'plain_text_input', action_id: 'value', ...(title && { initial_value: title }) },
      },
      {
        type: 'input',
        block_id: 'group',
        label: plain('Who'),
        optional: true,
        element: { type: 'external_select', action_id: 'value', min_query_length: 0 },
      },
      {
        type: 'input',
        block_id: 'day',
        label: plain('By'),
        optional: true,
        element: { type: 'datepicker', action_id: 'value' },
      },
    ],
  };
}
