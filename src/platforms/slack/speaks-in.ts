import { ShutOut } from '../../domain/sender.ts';
import type { Clients } from './client.ts';
import { troubleOf } from './errors.ts';

/**
 * Whether Docket may speak in a workspace now. An organisation may let it into some of its workspaces only: there
 * Slack is asked. Throws when Slack cannot be asked.
 */
export async function speaksIn(clients: Clients, workspace: string): Promise<boolean> {
  try {
    const { client, installation } = await clients.of(workspace);
    if (installation.workspace !== workspace) await client.users.conversations({ limit: 1 });
    return true;
  } catch (error) {
    if (error instanceof ShutOut) return false;
    const { kind } = troubleOf(error);
    if (kind === 'not-granted' || kind === 'shut-out') return false;
    throw error;
  }
}
