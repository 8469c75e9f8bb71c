import { webApi } from '@slack/bolt';
import { homeView } from '../blocks/index.ts';
import { addressOf, callerOf } from '../calls.ts';
import { troubleOf } from '../errors.ts';
import type { From } from '../parse/parts.ts';
import type { Desk, Scene } from './scene.ts';

/**
 * Draws somebody's App Home as things stand. With the hash of what they have before them it is not put over a
 * newer one, but drawn again from what holds then.
 */
export async function drawHome(
  scene: Desk & Pick<Scene, 'client'>,
  from: From,
  hash?: string,
): Promise<boolean> {
  const home = await scene.doors.bot.home(callerOf(from, null, scene.whoIs));
  scene.tongues.learn(from, home.language);
  const view = homeView(home, { workspace: from.at });
  try {
    await scene.client.views.publish({ user_id: from.user, view, ...(hash && { hash }) });
    await scene.doors.homes.drawn(addressOf(from), Date.now());
    return true;
  } catch (error) {
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : '';
    if (hash && code === 'hash_conflict') return drawHome(scene, from);
    scene.doors.onFault(new Error(troubleOf(error).why), 'an App Home could not be drawn');
    return false;
  }
}
