export { commandsOf } from './commands.ts';
export { register } from './register.ts';
export type { DiscordMenu, MenuOption, MenuVerb, Words } from './types.ts';
