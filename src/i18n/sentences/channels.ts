import { sentences } from '../sentence.ts';

/** What the secretariat is told of chat channels that are no longer what they were. */
export const channels = sentences({
  'channels.lost.closed': {
    en: '{channel} was archived or deleted.',
    vi: 'Kênh {channel} đã bị lưu trữ hoặc xóa.',
    ms: 'Saluran {channel} telah diarkibkan atau dipadamkan.',
  },
  'channels.lost.removed': {
    en: 'Docket was taken out of {channel}.',
    vi: 'Docket đã bị đưa ra khỏi kênh {channel}.',
    ms: 'Docket telah dikeluarkan daripada saluran {channel}.',
  },
  'channels.lost.now': {
    en: 'It was a channel of {group}. Until that group has another one, its reminders go to its lead, else to the nearest channel above it.',
    vi: 'Đây là kênh của {group}. Cho đến khi có kênh khác, tin nhắc việc được gửi cho người phụ trách, nếu không có thì vào kênh của cấp trên gần nhất.',
    ms: 'Itu saluran {group}. Sehingga ada saluran lain, peringatannya dihantar kepada ketuanya, atau ke saluran terdekat di atasnya.',
  },
  'channels.lost.closed.next': {
    en: 'To give it another channel, say /groups channel there.',
    vi: 'Để gắn kênh khác, hãy gõ /groups channel trong kênh đó.',
    ms: 'Untuk memberinya saluran lain, taip /groups channel di saluran itu.',
  },
  'channels.lost.removed.next': {
    en: 'To have reminders there again, invite Docket and say /groups channel in it.',
    vi: 'Để tiếp tục nhận tin nhắc việc tại đó, hãy mời Docket vào và gõ /groups channel trong kênh.',
    ms: 'Untuk menerima peringatan di situ semula, jemput Docket dan taip /groups channel di dalamnya.',
  },
  'channels.lost.button': { en: 'Show the group', vi: 'Xem cơ quan', ms: 'Tunjukkan agensi' },
});
