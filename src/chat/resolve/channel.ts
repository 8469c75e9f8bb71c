import type { ChannelAddress } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import { isHere } from '../recognise.ts';
import type { Resolver } from './index.ts';

/** "here" (in the asker's words too), or a channel as the door writes it ("<#C123>", "#general", an id). */
export const resolveChannel: Resolver = (ask, { text }): ChannelAddress => {
  const said = text.trim();
  if (isHere(said)) {
    if (ask.channel) return ask.channel;
    throw mistake('errors.noChannelHere');
  }
  const id = /^<#([A-Za-z0-9_-]+)(?:\|[^>]*)?>$/.exec(said)?.[1] ?? said.replace(/^#/, '');
  const { platform, workspace } = ask.channel ?? { platform: ask.door, workspace: '' };
  return { platform, workspace, channel: id };
};
