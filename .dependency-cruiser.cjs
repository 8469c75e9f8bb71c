// The house of docs and README: a file imports only its own room or a lower floor. A rule per line below;
// test/tools/layers.test.ts plants a violation of each and sees it caught.

/** Floors from the cellar up; rooms of one floor stand side by side and do not import each other. */
const floors = [
  { '^src/domain/': 'domain' },
  { '^src/store/': 'store', '^src/i18n/': 'i18n', '^src/files/': 'files', '^src/calendars/': 'calendars' },
  { '^src/chat/': 'chat', '^src/views/': 'views' },
  { '^src/usecases/': 'usecases' },
  { '^commands/': 'commands', '^src/demo/': 'demo' },
  { '^src/worker/': 'worker', '^src/platforms/': 'platforms' },
  { '^src/(roof/|config/|[^/]+\\.ts$)': 'roof' },
];

/** The one neighbour that may be visited: everybody who shows something needs the sentences. */
const neighbours = { store: ['^src/i18n/'], chat: [], views: [] };

const above = (floor) => floors.slice(floor + 1).flatMap((rooms) => Object.keys(rooms));
const beside = (floor, path) =>
  Object.keys(floors[floor]).filter(
    (other) => other !== path && !(neighbours[floors[floor][path]] ?? []).includes(other),
  );

/** "domain-looks-down-only": nothing above it, nothing beside it. */
const roomRules = floors.flatMap((rooms, floor) =>
  Object.entries(rooms).flatMap(([path, room]) => {
    const forbidden = [...above(floor), ...beside(floor, path)];
    if (forbidden.length === 0) return [];
    return {
      name: `${room}-looks-down-only`,
      comment: `${room} imports its own room or a lower floor`,
      severity: 'error',
      from: { path },
      to: { path: forbidden },
    };
  }),
);

/** Packages that live in one room: the room wraps them for all others. */
const wrapped = {
  'kysely|better-sqlite3|pg|@electric-sql/pglite': { room: 'store', path: '^src/store/' },
  'intl-messageformat': { room: 'i18n', path: '^src/i18n/' },
  'chrono-node|date-holidays': { room: 'calendars', path: '^src/calendars/' },
  'csv-parse|mammoth|parse5|unpdf|yauzl': { room: 'files', path: '^src/files/' },
  'node-cron': { room: 'worker', path: '^src/worker/' },
  '@slack/.+': { room: 'slack', path: '^src/platforms/slack/' },
  'discord.js': { room: 'discord', path: '^src/platforms/discord/' },
  'hono|@hono/node-server|lit-html': { room: 'web', path: '^src/platforms/web/' },
};
const packageRules = Object.entries(wrapped).map(([names, { room, path }]) => ({
  name: `only-${room}-imports-its-packages`,
  comment: `${names.replaceAll('|', ', ')}: wrapped by ${room}`,
  severity: 'error',
  from: { path: '^(src|commands)/', pathNot: path },
  to: { path: `(^|node_modules/)(@types/)?(${names})(/|$)` },
}));

const outsidePackages = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-no-pkg',
  'npm-unknown',
  'unknown',
];

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'domain-imports-no-package',
      comment: 'what is true needs no package, no clock and no database; not even Node itself',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: [...outsidePackages, 'core'] },
    },
    {
      name: 'platforms-are-handed-functions',
      comment: 'the roof gives a door what it needs; it never reaches for commands, use cases or rows',
      severity: 'error',
      from: { path: '^src/platforms/' },
      to: { path: '^(commands|src/usecases|src/store|src/demo|src/worker)/' },
    },
    {
      name: 'doors-do-not-know-each-other',
      comment: 'each platform is a house of its own',
      severity: 'error',
      from: { path: '^src/platforms/([^/]+)/' },
      to: { path: '^src/platforms/', pathNot: '^src/platforms/$1/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'a migration that imported src would change when src does',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|commands|tools|test|bench|chaos)/' },
    },
    {
      name: 'nothing-of-ours-imports-tests-or-tools',
      comment: 'what is shipped stands without what checks it',
      severity: 'error',
      from: { path: '^(src|commands|migrations)/' },
      to: { path: '^(bench|chaos|test|tools)/' },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      comment: 'a package for development is not there in production',
      severity: 'error',
      from: { path: '^(src|commands|migrations)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'every-import-is-found',
      comment: 'a file or package that is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment:
        'two files that need each other to run are one file; types may refer to each other within a room',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
