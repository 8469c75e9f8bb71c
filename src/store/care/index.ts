export { makeBackup } from './backup.ts';
export { copyDatabase } from './copy.ts';
export { type Look, lookAt } from './look.ts';
export { manifestOf } from './manifest.ts';
export { postgresFacts } from './postgres.ts';
export { restoreBackup } from './restore.ts';
