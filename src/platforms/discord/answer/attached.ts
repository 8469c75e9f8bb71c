import { type APIFileComponent, ComponentType, type RawFile } from 'discord.js';
import { fold } from '../../../domain/fold.ts';
import type { GivenFile } from '../../../domain/reply.ts';
import type { CardMessage } from '../cards/index.ts';

/** What a file is called in addresses: Discord changes all other letters, and would not find it again. */
function plainName({ name }: GivenFile, at: number): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  const plain = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return [plain(stem) || `file-${at + 1}`, plain(ending)].filter(Boolean).join('.');
}

/** A file as it is sent. */
export async function attached(file: GivenFile, at: number): Promise<RawFile> {
  const { mediaType } = file;
  return { name: plainName(file, at), data: Buffer.from(await file.bytes()), contentType: mediaType };
}

/** A card with files below it. */
export interface FilesMessage extends Omit<CardMessage, 'components'> {
  readonly components: readonly (CardMessage['components'][number] | APIFileComponent)[];
  readonly attachments: readonly object[];
}

/** A message with its files below it, under their own names. */
export function withFiles(message: CardMessage, files: readonly GivenFile[]): FilesMessage {
  const names = files.map(plainName);
  return {
    ...message,
    components: [
      ...message.components,
      ...names.map((name) => ({
        type: ComponentType.File as const,
        file: { url: `attachment://${name}` },
      })),
    ],
    attachments: files.map(({ name }, at) => ({ id: String(at), filename: names[at], title: name })),
  };
}
