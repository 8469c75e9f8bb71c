/** What of a command and its options is ours to say; ids, versions and the like are Discord's. */
const said = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'nsfw',
  'contexts',
  'integration_types',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
]);

/** Whether these are the same commands, however each side writes them down. */
export function sameCommands(some: readonly object[], others: readonly object[]): boolean {
  return written(some) === written(others);
}

/** Commands have no order among themselves; their options and choices do. */
const written = (commands: readonly object[]) =>
  JSON.stringify(commands.map((one) => JSON.stringify(plain(one))).sort());

/** In one order of keys, and without what means nothing: Discord fills in some defaults and drops others. */
function plain(value: unknown, isOurs = (key: string) => said.has(key)): unknown {
  if (Array.isArray(value)) {
    const all = value.map((one) => plain(one));
    return all.every((one) => typeof one === 'number') ? all.sort((a, b) => a - b) : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, one]) => isOurs(key) && !isNothing(one))
    .map(([key, one]) => [key, plain(one, key.endsWith('_localizations') ? () => true : undefined)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
