import {
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { card, form, groups } from './sample-cards.ts';

/** What the small app heard, for the stories to look at. */
export interface Heard {
  readonly interactions: Interaction[];
  readonly errors: unknown[];
}

/** Teaches a client to answer them. */
export function teach(client: Client): Heard {
  const heard: Heard = { interactions: [], errors: [] };
  client.on('interactionCreate', (interaction) => {
    heard.interactions.push(interaction);
    void answer(interaction).catch((error: unknown) => heard.errors.push(error));
  });
  client.on('error', (error) => heard.errors.push(error));
  return heard;
}

async function answer(call: Interaction): Promise<void> {
  if (call.isAutocomplete()) {
    const typed = call.options.getFocused().toLowerCase();
    const fits = groups.filter((name) => name.toLowerCase().includes(typed));
    await call.respond(fits.map((name, at) => ({ name, value: at + 1 })));
  } else if (call.isChatInputCommand()) await said(call);
  else if (call.isMessageContextMenuCommand()) await call.showModal(form(call.targetMessage.content));
  else if (call.isButton() && call.customId === 'ask') await call.showModal(form(''));
  else if (call.isButton() && call.customId === 'later') {
    await call.deferUpdate();
    await call.editReply({ components: card('put off'), flags: MessageFlags.IsComponentsV2 });
  } else if (call.isButton()) await call.update({ components: card('done') });
  else if (call.isAnySelectMenu())
    await call.reply({ content: `Picked ${call.values.join(', ')}`, flags: 64 });
  else if (call.isModalSubmit()) await submitted(call);
}

async function said(call: ChatInputCommandInteraction): Promise<void> {
  switch (call.options.getSubcommand(false)) {
    case 'done': {
      const words = [
        `#${call.options.getInteger('task', true)} is done`,
        call.options.getString('how'),
        call.options.getUser('for')?.displayName,
        call.options.getRole('group')?.name,
        call.options.getChannel('room')?.name,
        call.options.getAttachment('evidence')?.name,
        call.options.getBoolean('quiet'),
        `in ${call.locale}`,
      ];
      await call.reply({
        content: words.filter((one) => one !== null && one !== undefined).join(', '),
        flags: MessageFlags.Ephemeral,
      });
      return;
    }
    case 'post':
      await call.reply({ components: card('due'), flags: MessageFlags.IsComponentsV2 });
      return;
    case 'add':
      await call.showModal(form(''));
      return;
    case 'slow':
      await call.deferReply({ flags: MessageFlags.Ephemeral });
      await call.editReply({ components: card('slow'), flags: MessageFlags.IsComponentsV2 });
      await call.followUp({ content: 'And more', flags: MessageFlags.Ephemeral });
      return;
    case 'asleep':
      return;
    case 'twice':
      await call.reply({ content: 'Once', withResponse: true });
      await call.client.rest.post(`/interactions/${call.id}/${call.token}/callback`, {
        auth: false,
        body: { type: 4, data: { content: 'Twice', allowed_mentions: { parse: [] } } },
      });
      return;
    default:
      await call.reply({
        content: `Set by ${call.memberPermissions?.bitfield}`,
        flags: MessageFlags.Ephemeral,
      });
  }
}

async function submitted(call: ModalSubmitInteraction): Promise<void> {
  const what = call.fields.getTextInputValue('what');
  const who = call.fields.getStringSelectValues('who').join(', ');
  const files = [...(call.fields.getUploadedFiles('file')?.values() ?? [])].map(({ name }) => name);
  const whole = call.fields.getCheckbox('whole') ? 'all of it' : 'a part';
  const how = call.fields.getRadioGroup('how');
  const words = [what, who, ...files, whole, how].filter(Boolean).join('; ');
  await call.reply({ content: words, flags: MessageFlags.Ephemeral });
}
