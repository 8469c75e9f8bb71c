import { sentences } from '../../sentence.ts';

/** The names of what the doctor looks at, and how it is with each. */
export const doctorChecks = sentences({
  'doctor.state.ok': { en: 'ok', vi: 'tốt', ms: 'baik' },
  'doctor.state.look': { en: 'look', vi: 'cần xem', ms: 'semak' },
  'doctor.state.broken': { en: 'broken', vi: 'hỏng', ms: 'rosak' },
  'doctor.allWell': {
    en: 'All is well.',
    vi: 'Mọi thứ đều ổn.',
    ms: 'Semuanya baik.',
  },
  'doctor.counts': {
    en: 'Broken: {broken}. To look at: {look}.',
    vi: 'Hỏng: {broken}. Cần xem: {look}.',
    ms: 'Rosak: {broken}. Perlu disemak: {look}.',
  },

  'doctor.check.node': { en: 'Node version', vi: 'Phiên bản Node', ms: 'Versi Node' },
  'doctor.check.config': { en: 'Settings', vi: 'Cấu hình', ms: 'Tetapan' },
  'doctor.check.folder': { en: 'Data folder', vi: 'Thư mục dữ liệu', ms: 'Folder data' },
  'doctor.check.database': { en: 'Database', vi: 'Cơ sở dữ liệu', ms: 'Pangkalan data' },
  'doctor.check.integrity': { en: 'Integrity', vi: 'Tính toàn vẹn', ms: 'Keutuhan' },
  'doctor.check.migrations': { en: 'Tables', vi: 'Các bảng', ms: 'Jadual' },
  'doctor.check.journal': { en: 'Durability', vi: 'Độ bền dữ liệu', ms: 'Ketahanan data' },
  'doctor.check.clock': { en: 'Clock', vi: 'Đồng hồ', ms: 'Jam' },
  'doctor.check.zones': { en: 'Time zones', vi: 'Múi giờ', ms: 'Zon waktu' },
  'doctor.check.server': { en: 'Server', vi: 'Máy chủ Docket', ms: 'Pelayan' },
  'doctor.check.worker': { en: 'Reminder clockwork', vi: 'Bộ nhắc việc', ms: 'Jentera peringatan' },
  'doctor.check.messages': { en: 'Messages', vi: 'Tin nhắn', ms: 'Mesej' },
  'doctor.check.reminders': { en: 'Reminders', vi: 'Nhắc việc', ms: 'Peringatan' },
  'doctor.check.backup': { en: 'Backup', vi: 'Sao lưu', ms: 'Sandaran' },
  'doctor.check.address': { en: 'Public address', vi: 'Địa chỉ công khai', ms: 'Alamat awam' },
  'doctor.check.slack': { en: 'Slack token', vi: 'Mã truy cập Slack', ms: 'Token Slack' },
  'doctor.check.slackSocket': { en: 'Slack connection', vi: 'Kết nối Slack', ms: 'Sambungan Slack' },
  'doctor.check.slackScopes': { en: 'Slack scopes', vi: 'Quyền trên Slack', ms: 'Skop Slack' },
  'doctor.check.slackChannels': { en: 'Slack channels', vi: 'Kênh Slack', ms: 'Saluran Slack' },
  'doctor.check.discord': { en: 'Discord token', vi: 'Mã truy cập Discord', ms: 'Token Discord' },
  'doctor.check.discordApp': { en: 'Discord application', vi: 'Ứng dụng Discord', ms: 'Aplikasi Discord' },
  'doctor.check.discordServers': { en: 'Discord servers', vi: 'Máy chủ Discord', ms: 'Pelayan Discord' },
  'doctor.check.discordCommands': { en: 'Discord commands', vi: 'Lệnh trên Discord', ms: 'Perintah Discord' },
  'doctor.check.discordChannels': { en: 'Discord channels', vi: 'Kênh Discord', ms: 'Saluran Discord' },
});
