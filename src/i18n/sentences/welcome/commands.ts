import { sentences } from '../../sentence.ts';

/** What the commands of the first steps are called, and what they ask for. */
export const welcomeCommands = sentences({
  'welcome.setup.summary': {
    en: 'Set up a committee here',
    vi: 'Thiết lập ban chỉ đạo tại đây',
    ms: 'Sediakan jawatankuasa di sini',
  },
  'welcome.join.summary': {
    en: 'Ask to be let in',
    vi: 'Xin tham gia Ban Chỉ đạo',
    ms: 'Mohon menyertai jawatankuasa',
  },
  'welcome.requests.summary': {
    en: 'Who asks to be let in',
    vi: 'Các yêu cầu tham gia',
    ms: 'Permohonan untuk menyertai',
  },
  'welcome.admit.summary': {
    en: 'Let in somebody who asked',
    vi: 'Chấp nhận một yêu cầu tham gia',
    ms: 'Terima permohonan menyertai',
  },
  'welcome.refuse.summary': {
    en: 'Refuse a request to be let in',
    vi: 'Từ chối một yêu cầu tham gia',
    ms: 'Tolak permohonan menyertai',
  },
  'welcome.person.summary': {
    en: 'Add somebody to the committee, or give them another role',
    vi: 'Thêm thành viên hoặc đổi vai trò trong Ban Chỉ đạo',
    ms: 'Tambah ahli jawatankuasa atau tukar peranannya',
  },
  'welcome.email.summary': {
    en: 'Note a member’s e-mail address',
    vi: 'Ghi thư điện tử của thành viên',
    ms: 'Catat e-mel ahli',
  },
  'welcome.web.summary': {
    en: 'Your link to the web room',
    vi: 'Đường dẫn vào phòng web của bạn',
    ms: 'Pautan anda ke bilik web',
  },

  'welcome.link.summary': {
    en: 'A code by which you are known in another chat',
    vi: 'Mã để được nhận ra ở ứng dụng khác',
    ms: 'Kod supaya anda dikenali dalam aplikasi lain',
  },
  'welcome.field.code': { en: 'Code', vi: 'Mã', ms: 'Kod' },
  'welcome.field.code.hint': {
    en: 'From /docket link, if you have one',
    vi: 'Lấy từ /docket link, nếu có',
    ms: 'Daripada /docket link, jika ada',
  },

  'welcome.field.committee': { en: 'Committee’s name', vi: 'Tên ban chỉ đạo', ms: 'Nama jawatankuasa' },
  'welcome.field.person': { en: 'Whole name', vi: 'Họ và tên', ms: 'Nama penuh' },
  'welcome.field.request': { en: 'Request', vi: 'Yêu cầu', ms: 'Permohonan' },
  'welcome.field.request.hint': {
    en: 'The name of whoever asks',
    vi: 'Tên người yêu cầu',
    ms: 'Nama pemohon',
  },
  'welcome.field.as': { en: 'Is this member', vi: 'Là thành viên', ms: 'Ialah ahli ini' },
  'welcome.field.as.hint': {
    en: 'Left out, a new member is added',
    vi: 'Bỏ trống thì thêm thành viên mới',
    ms: 'Jika kosong, ahli baharu ditambah',
  },
  'welcome.field.email': { en: 'E-mail', vi: 'Thư điện tử', ms: 'E-mel' },
  'welcome.field.email.hint': {
    en: 'The one they use in this chat; “none” removes it',
    vi: 'Địa chỉ dùng trong ứng dụng này; ghi “không” để xóa',
    ms: 'Yang digunakan dalam aplikasi ini; “tiada” untuk membuangnya',
  },
  'welcome.field.matchEmail': {
    en: 'Let members in by e-mail',
    vi: 'Nhận diện qua thư điện tử',
    ms: 'Kenal ahli melalui e-mel',
  },
  'welcome.matchEmail.yes': {
    en: 'a confirmed e-mail address lets its member in',
    vi: 'thư điện tử đã xác nhận được dùng để nhận diện',
    ms: 'e-mel yang disahkan memadai',
  },
  'welcome.matchEmail.no': {
    en: 'the secretariat lets everybody in itself',
    vi: 'bộ phận thư ký xét từng người',
    ms: 'urus setia menerima setiap orang sendiri',
  },
});
