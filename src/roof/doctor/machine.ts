import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { variables } from '../../config/variables.ts';
import type { Config } from '../../config.ts';
import { sizeInWords } from '../../i18n/size.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import type { Chart } from './finding.ts';

const oldestNode = 26;

/** Never full: SQLite needs room to write, and a backup as much again. */
const leastFree = 500e6;

/** NFS, SMB and CIFS, as Linux numbers them: locks and memory shared between processes fail there. */
const networkDrives = [0x6969, 0x517b, 0xff534d42, 0xfe534d42];

/** Node, the settings by their names, and the folder for data. */
export async function machine(chart: Chart, config: Config): Promise<Finding[]> {
  return [node(chart), settings(chart), ...(await folders(chart, config))];
}

function node({ t, ok, broken }: Chart): Finding {
  const { node: version } = process.versions;
  if (Number.parseInt(version, 10) >= oldestNode) return ok('node', t('doctor.node.ok', { version }));
  return broken('node', t('doctor.node.old', { version }), t('doctor.node.do'));
}

/** Which are set, never to what: some are secrets. */
function settings({ t, ok }: Chart): Finding {
  const names = Object.keys(variables).filter((name) => process.env[name]?.trim());
  if (names.length === 0) return ok('config', t('doctor.config.none'));
  return ok('config', t('doctor.config.set', { names: names.join(', ') }));
}

/** The folder for everything, and the database's own where that is another. */
async function folders(chart: Chart, { dataDir, database }: Config): Promise<Finding[]> {
  if (database.engine === 'postgres') return [await folder(chart, dataDir, null)];
  const own = dirname(database.file);
  const found = [await folder(chart, own, database.file)];
  return resolve(own) === resolve(dataDir) ? found : [await folder(chart, dataDir, null), ...found];
}

async function folder({ t, ok, look, broken }: Chart, path: string, file: string | null): Promise<Finding> {
  const named = { folder: path };
  try {
    await access(path, constants.W_OK);
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT') return look('folder', t('doctor.folder.none', named), t('doctor.folder.noneDo'));
    return broken('folder', t('doctor.folder.shut', { ...named, code }), t('doctor.folder.shutDo'));
  }
  const { bavail, bsize, type } = await statfs(path);
  if (file && networkDrives.includes(type))
    return broken('folder', t('doctor.folder.network', named), t('doctor.folder.networkDo'));
  const size = file ? ((await stat(file).catch(() => null))?.size ?? 0) : 0;
  const free = bavail * bsize;
  const need = Math.max(leastFree, 2 * size);
  const words = { ...named, free: sizeInWords(t, free) };
  if (free >= need) return ok('folder', t('doctor.folder.ok', words));
  const todo = t('doctor.folder.littleDo', { need: sizeInWords(t, need) });
  return (free < leastFree / 10 ? broken : look)('folder', t('doctor.folder.little', words), todo);
}
