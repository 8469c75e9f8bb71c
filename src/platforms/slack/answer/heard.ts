import type { Reply } from '../../../domain/reply.ts';
import { handOver } from './hand-over.ts';
import { hear, type Scene } from './scene.ts';

/** Says a line to Docket, with the files of the answer on their way to the asker. */
export async function heard(scene: Scene, said: Parameters<typeof hear>[1]): Promise<Reply> {
  return handOver(scene, said.from, await hear(scene, said));
}
