import { command } from '../../src/chat/command.ts';
import { channel as channelField, flag } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import {
  bindCommitteeChannel,
  unbindCommitteeChannel,
} from '../../src/usecases/settings/reminding-channel.ts';
import { channelMeant } from '../groups/shared/channel-meant.ts';

const path = ['docket', 'channel'] as const;

/** Makes a channel the committee's own: the one where this is said, or a named one. */
export const channel = command({
  path,
  summary: 'reminding.channel.summary',
  options: {
    channel: channelField({ label: 'groups.field.channel', hint: 'groups.field.channel.hint' }).optional(),
    open: flag({ label: 'groups.field.open', hint: 'groups.field.open.hint' }).optional(),
    remove: flag({ label: 'reminding.field.removeChannel' }).optional(),
  },
  also: ['kenh', 'kenh chung', 'saluran'],
  may: 'settings.change',
  async run(ask, { channel: named, open, remove }) {
    const { t, store, committee } = ask;
    const owner = { bound: () => store.committees.channels(committee.id), path, said: {} };
    const { channel, label } = await channelMeant(ask, { owner, named, open, remove });
    const buttons = [{ label: t('reminding.button'), line: await ask.button(['docket', 'reminders'], {}) }];
    if (remove && channel) {
      await unbindCommitteeChannel(ask, { channel, label });
      return notice(t('reminding.unbound', { channel: label }), { buttons });
    }
    await bindCommitteeChannel(ask, { channel, label });
    return notice(t('reminding.bound', { channel: label }), { details: [t('reminding.mondays')], buttons });
  },
});
