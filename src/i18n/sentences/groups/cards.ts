import { sentences } from '../../sentence.ts';

/** What the cards of groups and their members say. */
export const groupsCards = sentences({
  'groups.list.title': { en: 'Groups', vi: 'Các cơ quan', ms: 'Agensi' },
  'groups.list.titleOf': { en: 'Groups: {words}', vi: 'Các cơ quan: {words}', ms: 'Agensi: {words}' },
  'groups.list.summaryOf': {
    en: '{title}: {from, number} to {to, number} of {total, number}.',
    vi: '{title}: từ {from, number} đến {to, number} trên tổng số {total, number}.',
    ms: '{title}: {from, number} hingga {to, number} daripada {total, number}.',
  },
  'groups.list.empty': {
    en: 'There are no groups yet. The secretariat or an administrator adds them with /groups add.',
    vi: 'Chưa có cơ quan nào. Bộ phận thư ký hoặc quản trị viên thêm bằng lệnh /groups add.',
    ms: 'Belum ada agensi. Urus setia atau pentadbir menambahnya dengan /groups add.',
  },
  'groups.list.none': {
    en: 'No group has these words in a name. Marks are not needed; fewer letters find more.',
    vi: 'Không có cơ quan nào có tên chứa các từ này. Không cần gõ dấu; gõ ít chữ hơn sẽ tìm được nhiều hơn.',
    ms: 'Tiada agensi dengan perkataan ini dalam namanya. Kurangkan huruf untuk mendapat lebih banyak padanan.',
  },
  'groups.leadIs': { en: 'Lead: {name}', vi: 'Phụ trách: {name}', ms: 'Ketua: {name}' },
  'groups.leadVacant': { en: 'Lead seat vacant', vi: 'Chưa có người phụ trách', ms: 'Jawatan ketua kosong' },
  'groups.under': { en: 'Under {parent}', vi: 'Trực thuộc {parent}', ms: 'Di bawah {parent}' },

  'groups.card.summary': { en: '{name}. {lead}.', vi: '{name}. {lead}.', ms: '{name}. {lead}.' },
  'groups.card.lead': { en: 'Lead', vi: 'Người phụ trách', ms: 'Ketua' },
  'groups.card.holder': { en: '{name}, since {day}', vi: '{name}, từ {day}', ms: '{name}, sejak {day}' },
  'groups.card.vacant': { en: 'vacant', vi: 'đang để trống', ms: 'kosong' },
  'groups.card.deputies': { en: 'Deputies', vi: 'Cấp phó', ms: 'Timbalan' },
  'groups.card.channels': { en: 'Channels', vi: 'Kênh', ms: 'Saluran' },
  'groups.card.noChannel': {
    en: 'none: reminders go to the lead, else to the parent’s or the secretariat’s channel',
    vi: 'chưa có: tin nhắc việc được gửi cho người phụ trách, hoặc vào kênh của cơ quan cấp trên hay bộ phận thư ký',
    ms: 'tiada: peringatan dihantar kepada ketua, atau ke saluran induk atau urus setia',
  },
  'groups.card.roles': { en: 'Roles on Discord', vi: 'Vai trò trên Discord', ms: 'Peranan di Discord' },
  'groups.card.members': {
    en: 'Members ({count, number})',
    vi: 'Thành viên ({count, number})',
    ms: 'Ahli ({count, number})',
  },
  'groups.card.more': {
    en: '{count, number} more',
    vi: '{count, number} người nữa',
    ms: '{count, number} orang lagi',
  },

  'groups.members.title': { en: 'Members of {name}', vi: 'Thành viên của {name}', ms: 'Ahli {name}' },
  'groups.members.count': {
    en: '{count, plural, one {# member} other {# members}}.',
    vi: '{count} thành viên.',
    ms: '{count} orang ahli.',
  },
  'groups.members.hint': {
    en: 'Change this with add: or remove:, for example /groups members group:"{name}" add:lan',
    vi: 'Thay đổi bằng add: hoặc remove:, ví dụ /groups members group:"{name}" add:lan',
    ms: 'Ubah dengan add: atau remove:, contohnya /groups members group:"{name}" add:lan',
  },

  'groups.button.show': { en: 'Show', vi: 'Xem', ms: 'Lihat' },
  'groups.button.tasks': { en: 'Tasks', vi: 'Nhiệm vụ', ms: 'Tugasan' },
  'groups.button.lead': { en: 'Set lead', vi: 'Chỉ định phụ trách', ms: 'Tetapkan ketua' },
  'groups.button.vacate': { en: 'Leave vacant', vi: 'Để trống vị trí', ms: 'Kosongkan jawatan' },
  'groups.button.deputy': { en: 'Add deputy', vi: 'Thêm cấp phó', ms: 'Tambah timbalan' },
  'groups.button.edit': { en: 'Edit', vi: 'Sửa', ms: 'Sunting' },
  'groups.button.channel': { en: 'Remind here', vi: 'Nhắc tại kênh này', ms: 'Ingatkan di sini' },
  'groups.button.newChannel': {
    en: 'Open {channel} and remind there',
    vi: 'Tạo {channel} và nhắc tại đó',
    ms: 'Buka {channel} dan ingatkan di sana',
  },
});
