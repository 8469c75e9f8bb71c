import { menu } from '../commands/index.ts';
import type { Command } from '../src/chat/command.ts';
import { isRequired, metaOf } from '../src/chat/field.ts';
import { offices } from '../src/domain/member.ts';
import { type Action, permissions } from '../src/domain/permissions.ts';
import { whoMay } from '../src/i18n/roles.ts';
import { translator } from '../src/i18n/translator.ts';

const t = translator('en');

/** The README's table of commands: what to type, what it does, who may. */
export function commandTable(): string {
  const rows = menu.map((command) => `| ${typed(command)} | ${t.say(command.summary)} | ${who(command)} |`);
  return ['| say | to | who |', '|---|---|---|', ...rows].join('\n');
}

function typed(command: Command): string {
  const options = Object.entries(command.options)
    .filter(([, schema]) => !metaOf(schema).hidden)
    .map(([name, schema]) => (isRequired(schema) ? `<${name}>` : `[${name}]`));
  return `\`/${[...command.path, ...options].join(' ')}\``;
}

/** Who may say it; some options of what everyone may ask need more. */
function who({ may, options }: Command): string {
  const more = new Set(Object.values(options).map((schema) => metaOf(schema).may));
  more.delete(undefined);
  const changes = [...more].map((action) => (action ? `; to change: ${rolesOf(action)}` : ''));
  return rolesOf(may) + changes.join('');
}

function rolesOf(action: Action): string {
  const allowed: readonly string[] = permissions[action];
  if (!allowed.includes('member')) return whoMay(t, action);
  const left = offices.filter((office) => !allowed.includes(office));
  return left.length === 0
    ? 'everyone'
    : `everyone but ${t.list(left.map((office) => t(`roles.${office}`)))}`;
}

const markers = { begin: '<!-- commands -->', end: '<!-- /commands -->' };

/** A README with its table made anew. */
export function withCommandTable(readme: string): string {
  const [before, rest = ''] = readme.split(markers.begin);
  const [, after = ''] = rest.split(markers.end);
  return `${before}${markers.begin}\n${commandTable()}\n${markers.end}${after}`;
}
