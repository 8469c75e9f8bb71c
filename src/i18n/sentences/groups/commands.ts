import { sentences } from '../../sentence.ts';

/** What the commands of `/groups` are called, and what they ask for. */
export const groupsCommands = sentences({
  'groups.list.summary': {
    en: 'All groups, or those with these words',
    vi: 'Danh sách cơ quan, có thể lọc theo từ',
    ms: 'Semua agensi, atau yang mengandungi perkataan ini',
  },
  'groups.show.summary': {
    en: 'A group: lead, deputies, channels, members',
    vi: 'Thông tin một cơ quan: người phụ trách, cấp phó, kênh, thành viên',
    ms: 'Butiran agensi: ketua, timbalan, saluran, ahli',
  },
  'groups.add.summary': { en: 'Add a group', vi: 'Thêm cơ quan', ms: 'Tambah agensi' },
  'groups.edit.summary': {
    en: 'Rename a group, move it, or give it another name',
    vi: 'Đổi tên, đổi cấp trên hoặc thêm tên gọi khác cho cơ quan',
    ms: 'Tukar nama atau induk agensi, atau beri nama lain',
  },
  'groups.channel.summary': {
    en: 'Post a group’s reminders in a channel',
    vi: 'Gắn kênh nhận tin nhắc việc cho cơ quan',
    ms: 'Tetapkan saluran peringatan agensi',
  },
  'groups.role.summary': {
    en: 'Let a Discord role stand for a group, or no longer',
    vi: 'Gắn hoặc gỡ vai trò Discord của cơ quan',
    ms: 'Tetapkan atau buang peranan Discord bagi agensi',
  },
  'groups.lead.summary': {
    en: 'Give a group’s lead seat to somebody',
    vi: 'Giao một người phụ trách cơ quan',
    ms: 'Serahkan jawatan ketua agensi kepada seseorang',
  },
  'groups.deputy.summary': {
    en: 'Make somebody a group’s deputy, or no longer',
    vi: 'Cử hoặc thôi cử cấp phó của cơ quan',
    ms: 'Lantik atau tamatkan timbalan agensi',
  },
  'groups.members.summary': {
    en: 'Who belongs to a group; add or remove people',
    vi: 'Thành viên của cơ quan; thêm hoặc bớt người',
    ms: 'Ahli agensi; tambah atau keluarkan orang',
  },

  'groups.field.words': { en: 'Words of the name', vi: 'Từ trong tên', ms: 'Perkataan dalam nama' },
  'groups.field.name': { en: 'Name', vi: 'Tên', ms: 'Nama' },
  'groups.field.parent': { en: 'Parent', vi: 'Trực thuộc', ms: 'Induk' },
  'groups.field.top': { en: 'No parent any more', vi: 'Không còn trực thuộc', ms: 'Tiada induk lagi' },
  'groups.field.aliases': { en: 'Other names', vi: 'Tên gọi khác', ms: 'Nama lain' },
  'groups.field.alias': { en: 'One more name', vi: 'Thêm một tên gọi', ms: 'Satu lagi nama' },
  'groups.field.alias.hint': {
    en: 'A short form, or the name in another language',
    vi: 'Tên viết tắt, hoặc tên bằng ngôn ngữ khác',
    ms: 'Singkatan, atau nama dalam bahasa lain',
  },
  'groups.field.channel': { en: 'Channel', vi: 'Kênh', ms: 'Saluran' },
  'groups.field.channel.hint': {
    en: '“here”, or the channel’s name',
    vi: '“đây”, hoặc tên kênh',
    ms: '“sini”, atau nama saluran',
  },
  'groups.field.role': { en: 'Role', vi: 'Vai trò', ms: 'Peranan' },
  'groups.field.role.hint': {
    en: '“@role”; “none” takes away those it has',
    vi: '“@vai-trò”; “không”: gỡ các vai trò đang gắn',
    ms: '“@peranan”; “tiada”: buang yang sedia ada',
  },
  'groups.field.remove': { en: 'Take away', vi: 'Gỡ bỏ', ms: 'Buang' },
  'groups.field.remove.hint': {
    en: 'Takes it away instead',
    vi: 'Gỡ bỏ thay vì thêm',
    ms: 'Buang, bukan tambah',
  },
  'groups.field.vacant': { en: 'Leave vacant', vi: 'Để trống', ms: 'Kosongkan' },
  'groups.field.vacant.hint': {
    en: 'This person leaves the seat and nobody takes it',
    vi: 'Người này rời vị trí và chưa có ai thay',
    ms: 'Orang ini melepaskan jawatan dan belum ada pengganti',
  },
  'groups.field.add': { en: 'Add', vi: 'Thêm', ms: 'Tambah' },
  'groups.field.drop': { en: 'Remove', vi: 'Bớt', ms: 'Keluarkan' },
  'groups.field.open': { en: 'Open it if new', vi: 'Tạo nếu chưa có', ms: 'Buka jika belum ada' },
  'groups.field.open.hint': {
    en: 'Opens a channel of that name in the web room',
    vi: 'Tạo kênh mang tên đó trong phòng web',
    ms: 'Buka saluran bernama itu dalam bilik web',
  },
});
