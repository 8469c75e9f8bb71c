import type { Installation as BoltInstallation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Installation, Installations } from './port.ts';

/** Our installations as Bolt's installer asks for them. */
export function installStore(installations: Installations): InstallationStore {
  return {
    async storeInstallation(installed) {
      const { team, enterprise, isEnterpriseInstall } = installed;
      if (team && enterprise && !isEnterpriseInstall) await installations.belongs(team.id, enterprise.id);
      await installations.keep(fromBolt(installed));
    },
    async fetchInstallation(query) {
      const found = await installations.find(workspaceOf(query));
      if (!found) throw new Error('this workspace has not let Docket in');
      return toBolt(found, query);
    },
    deleteInstallation: (query) => installations.remove(workspaceOf(query)),
  };
}

const workspaceOf = ({ isEnterpriseInstall, teamId, enterpriseId }: InstallationQuery<boolean>) =>
  (isEnterpriseInstall ? enterpriseId : teamId) ?? '';

/** Throws for an installation without a bot: somebody took the bot's scopes out of the address. */
function fromBolt(installed: BoltInstallation): Installation {
  const { bot, team, enterprise, isEnterpriseInstall } = installed;
  const place = isEnterpriseInstall ? enterprise : team;
  if (!bot || !place) throw new Error('Slack installed Docket without its bot');
  return {
    workspace: place.id,
    teamName: place.name ?? place.id,
    botToken: bot.token,
    botId: bot.id,
    botUserId: bot.userId,
    scopes: bot.scopes,
  };
}

function toBolt(found: Installation, { isEnterpriseInstall }: InstallationQuery<boolean>): BoltInstallation {
  const { workspace: id, teamName: name, botToken: token, botId, botUserId, scopes } = found;
  return {
    team: isEnterpriseInstall ? undefined : { id, name },
    enterprise: isEnterpriseInstall ? { id, name } : undefined,
    user: { token: undefined, scopes: undefined, id: botUserId },
    bot: { token, id: botId, userId: botUserId, scopes: [...scopes] },
    isEnterpriseInstall,
    authVersion: 'v2',
  };
}
