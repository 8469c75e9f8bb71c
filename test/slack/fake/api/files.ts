import { records, text } from '../json.ts';
import { storeMessage } from '../messages.ts';
import type { SlackFile } from '../types.ts';
import { fileWire } from '../wire.ts';
import { type Ask, channelOf, type Method, Refused } from './call.ts';

/** Gives out an address to which the bytes of a file are sent. */
const getUploadURL: Method = {
  scopes: ['files:write'],
  answer({ state, install, args }) {
    const name = args.text('filename');
    const length = args.number('length', 0);
    if (!name || length <= 0) throw new Refused('invalid_arguments');
    const id = state.id('F');
    state.uploads.set(id, { name, length, team: install.team, user: install.botUser });
    return { upload_url: `${state.url}/upload/v1/${id}`, file_id: id };
  },
};

/** Files whose bytes have come become files of the workspace, and are shared where it says. */
const completeUpload: Method = {
  scopes: ['files:write'],
  answer(ask) {
    const { state, install, args } = ask;
    const files = records(args.json('files')).map((one) => completed(ask, one));
    if (files.length === 0) throw new Refused('invalid_arguments');
    if (args.given('channel_id')) {
      const channel = channelOf(ask, 'channel_id');
      if (!channel.members.has(install.botUser)) throw new Refused('channel_not_found');
      const author = { user: install.botUser, botId: install.botId, appId: install.app };
      const ids = files.map(({ id }) => id);
      storeMessage(state, { channel, ...author, text: args.text('initial_comment'), files: ids });
    }
    return { files: files.map((file) => fileWire(state, file)) };
  },
};

function completed({ state }: Ask, { id, title }: Record<string, unknown>): SlackFile {
  const upload = state.uploads.get(text(id));
  if (!upload?.bytes) throw new Refused('file_not_found');
  const { team, user, bytes, name } = upload;
  const file: SlackFile = { id: text(id), team, user, name: text(title) || name, mimetype: '', bytes };
  state.files.set(file.id, file);
  state.uploads.delete(file.id);
  return file;
}

export const files: Record<string, Method> = {
  'files.getUploadURLExternal': getUploadURL,
  'files.completeUploadExternal': completeUpload,
};
