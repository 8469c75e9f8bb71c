import {
  type ApplicationCommandDataResolvable,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';

/** The commands of a small app of the ordinary kind. */
export const menu: readonly ApplicationCommandDataResolvable[] = [
  {
    name: 'tasks',
    description: 'What is owed',
    nameLocalizations: { vi: 'nhiệm-vụ' },
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'done',
        nameLocalizations: { vi: 'xong' },
        description: 'Mark a task done',
        options: [
          {
            type: ApplicationCommandOptionType.Integer,
            name: 'task',
            description: 'Its number',
            required: true,
            autocomplete: true,
            minValue: 1,
          },
          { type: ApplicationCommandOptionType.String, name: 'note', description: 'A word', maxLength: 20 },
          {
            type: ApplicationCommandOptionType.String,
            name: 'how',
            description: 'How far',
            choices: [
              { name: 'All of it', value: 'all' },
              { name: 'A part', value: 'part' },
            ],
          },
          { type: ApplicationCommandOptionType.User, name: 'for', description: 'Whose' },
          { type: ApplicationCommandOptionType.Role, name: 'group', description: 'Which group' },
          {
            type: ApplicationCommandOptionType.Channel,
            name: 'room',
            description: 'Where',
            channelTypes: [0],
          },
          { type: ApplicationCommandOptionType.Attachment, name: 'evidence', description: 'A file' },
          { type: ApplicationCommandOptionType.Boolean, name: 'quiet', description: 'To nobody' },
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, name: 'post', description: 'Post a card' },
      { type: ApplicationCommandOptionType.Subcommand, name: 'add', description: 'Open a form' },
      { type: ApplicationCommandOptionType.Subcommand, name: 'slow', description: 'Think first' },
      { type: ApplicationCommandOptionType.Subcommand, name: 'asleep', description: 'Say nothing' },
      { type: ApplicationCommandOptionType.Subcommand, name: 'twice', description: 'Answer twice' },
    ],
  },
  { name: 'settings', description: 'How it works', defaultMemberPermissions: '32' },
  { name: 'Track as task', type: ApplicationCommandType.Message },
];
