import {
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord.js';

/** What can be picked. */
export const groups = ['Bộ Nội vụ', 'Bộ Tài chính', 'Home Affairs'];

/** A card of the new kind: a bar of colour, words, buttons, a select. */
export function card(state: string) {
  return [
    {
      type: ComponentType.Container as const,
      accentColor: 0x33_66_cc,
      components: [
        {
          type: ComponentType.Section as const,
          components: [
            { type: ComponentType.TextDisplay as const, content: `**#7** Report \\*plan\\* is ${state}` },
          ],
          accessory: button('Done', 'c1 tasks done 7'),
        },
        {
          type: ComponentType.ActionRow as const,
          components: [button('Later', 'later'), button('Add', 'ask'), link('Open', 'https://example.org/')],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.StringSelect as const,
              customId: 'group',
              placeholder: 'Which group',
              options: groups.map((label, at) => ({ label, value: String(at) })),
            },
          ],
        },
      ],
    },
  ];
}

const button = (label: string, customId: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Primary as const,
  label,
  customId,
});
const link = (label: string, url: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Link as const,
  label,
  url,
});

/** A form with a field of every kind. */
export function form(what: string): APIModalInteractionResponseCallbackData {
  const options = groups.map((label) => ({ label, value: label.toLowerCase() }));
  const ways = [
    { label: 'In writing', value: 'written' },
    { label: 'By word', value: 'said' },
  ];
  const type = ComponentType.Label;
  const style = TextInputStyle.Short;
  const value = what.slice(0, 20) || undefined;
  return {
    title: 'New task',
    custom_id: 'form',
    components: [
      {
        type,
        label: 'What',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'what',
          style,
          max_length: 20,
          ...(value && { value }),
        },
      },
      {
        type,
        label: 'Who',
        description: 'A group',
        component: { type: ComponentType.StringSelect, custom_id: 'who', options },
      },
      {
        type,
        label: 'File',
        component: { type: ComponentType.FileUpload, custom_id: 'file', required: false },
      },
      { type, label: 'All of it', component: { type: ComponentType.Checkbox, custom_id: 'whole' } },
      {
        type,
        label: 'How',
        component: { type: ComponentType.RadioGroup, custom_id: 'how', required: false, options: ways },
      },
    ],
  };
}
