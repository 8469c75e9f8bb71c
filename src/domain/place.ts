/** Where people talk to Docket. */
export const platforms = ['web', 'terminal', 'slack', 'discord'] as const;
export type Platform = (typeof platforms)[number];

/** A person as a chat platform knows them. `workspace` is '' where a platform has only one. */
export interface Address {
  readonly platform: Platform;
  readonly workspace: string;
  readonly user: string;
}

/** A channel as a chat platform knows it. A direct message is a channel too. */
export interface ChannelAddress {
  readonly platform: Platform;
  readonly workspace: string;
  readonly channel: string;
}

/** Where anybody who is let in finds a channel or thread; null on platforms that say so in no address. */
export const channelLink = ({ platform, workspace, channel }: ChannelAddress): string | null =>
  platform === 'discord' ? `https://discord.com/channels/${workspace}/${channel}` : null;

/** Whether a platform's people have roles that can stand for a group. */
export const hasRoles = (platform: Platform | 'worker') => platform === 'discord';

/** A role that people of a chat platform have together. */
export interface RoleAddress {
  readonly platform: Platform;
  readonly workspace: string;
  readonly role: string;
}
