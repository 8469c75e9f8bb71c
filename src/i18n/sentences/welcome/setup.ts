import { sentences } from '../../sentence.ts';

/** A committee is set up in a chat. */
export const welcomeSetup = sentences({
  'welcome.setup.elsewhere': {
    en: 'Is the committee in Docket already? Its administrator says /docket link where Docket knows them, and then here the line it answers with.',
    vi: 'Ban chỉ đạo đã có trong Docket? Quản trị viên của ban gõ /docket link ở nơi Docket đã nhận ra mình, rồi gõ tại đây dòng lệnh nhận được.',
    ms: 'Jawatankuasa sudah ada dalam Docket? Pentadbirnya menaip /docket link di tempat Docket mengenalinya, kemudian menaip di sini baris yang diberikan.',
  },

  'welcome.setup.title': {
    en: 'Set up Docket in {workspace}',
    vi: 'Thiết lập Docket trong {workspace}',
    ms: 'Sediakan Docket di {workspace}',
  },
  'welcome.setup.here': { en: 'this workspace', vi: 'không gian làm việc này', ms: 'ruang kerja ini' },
  'welcome.setup.text': {
    en: 'Docket keeps a committee’s tasks and reminds people ahead of the deadlines. No committee lives here yet. As you are an administrator here, you can set one up: a name, a time zone and a language are all it takes.',
    vi: 'Docket theo dõi nhiệm vụ của ban chỉ đạo và nhắc việc trước thời hạn. Ở đây chưa có ban chỉ đạo nào. Bạn là quản trị viên nên có thể thiết lập: chỉ cần tên, múi giờ và ngôn ngữ.',
    ms: 'Docket menjejaki tugasan jawatankuasa dan menghantar peringatan sebelum tarikh akhir. Belum ada jawatankuasa di sini. Sebagai pentadbir, anda boleh menyediakannya: nama, zon waktu dan bahasa sudah memadai.',
  },
  'welcome.button.setup': {
    en: 'Set up the committee',
    vi: 'Thiết lập ban chỉ đạo',
    ms: 'Sediakan jawatankuasa',
  },
  'welcome.setup.others': {
    en: 'Docket is not set up here yet. An administrator can do it by saying /docket setup.',
    vi: 'Docket chưa được thiết lập ở đây. Quản trị viên có thể thiết lập bằng /docket setup.',
    ms: 'Docket belum disediakan di sini. Pentadbir boleh melakukannya dengan /docket setup.',
  },
  'welcome.setup.already': {
    en: 'You are in {committee} already. Its settings are with /docket committee.',
    vi: 'Bạn đã ở trong {committee}. Gõ /docket committee để xem cài đặt.',
    ms: 'Anda sudah berada dalam {committee}. Tetapannya ada pada /docket committee.',
  },
  'welcome.error.founded': {
    en: 'Docket has just been set up here for {committee}, so nothing was changed.',
    vi: 'Docket vừa được thiết lập ở đây cho {committee} nên chưa có gì thay đổi.',
    ms: 'Docket baru sahaja disediakan di sini untuk {committee}, jadi tiada apa-apa yang berubah.',
  },

  'welcome.founded.title': {
    en: '{committee} is set up',
    vi: 'Đã thiết lập {committee}',
    ms: '{committee} telah disediakan',
  },
  'welcome.founded.text': {
    en: 'You are its administrator. Three steps make it work:',
    vi: 'Bạn là quản trị viên. Ba bước tiếp theo để bắt đầu:',
    ms: 'Anda pentadbirnya. Tiga langkah seterusnya:',
  },
  'welcome.founded.hint': {
    en: 'Whoever says something to Docket here can ask to be let in; you will be told, and decide. The secretariat’s officers, once added, can do all this too.',
    vi: 'Ai nhắn cho Docket ở đây đều có thể xin tham gia; bạn sẽ được báo để quyết định. Cán bộ thư ký, sau khi được thêm, cũng làm được các việc này.',
    ms: 'Sesiapa yang menulis kepada Docket di sini boleh memohon untuk menyertai; anda akan dimaklumkan dan membuat keputusan. Pegawai urus setia, setelah ditambah, juga boleh melakukan semua ini.',
  },
  'welcome.step.groups': {
    en: '1. Add the groups that owe the tasks',
    vi: '1. Thêm các cơ quan thực hiện nhiệm vụ',
    ms: '1. Tambah agensi yang memikul tugasan',
  },
  'welcome.step.people': {
    en: '2. Add the people, the secretariat’s officers first',
    vi: '2. Thêm thành viên, trước hết là cán bộ thư ký',
    ms: '2. Tambah ahli, bermula dengan pegawai urus setia',
  },
  'welcome.step.channels': {
    en: '3. Say in which channel each group is reminded',
    vi: '3. Chọn kênh nhận tin nhắc việc của từng cơ quan',
    ms: '3. Tetapkan saluran peringatan setiap agensi',
  },
  'welcome.button.addGroup': { en: 'Add a group', vi: 'Thêm cơ quan', ms: 'Tambah agensi' },
  'welcome.button.addPerson': { en: 'Add somebody', vi: 'Thêm thành viên', ms: 'Tambah ahli' },
  'welcome.button.channel': { en: 'Choose a channel', vi: 'Chọn kênh', ms: 'Pilih saluran' },
  'welcome.button.import': { en: 'Bring in a list', vi: 'Nhập danh sách', ms: 'Import senarai' },
  'welcome.error.newOnly': {
    en: 'A name or a role is for a new member. Leave out who it is, or leave out the rest.',
    vi: 'Tên hoặc vai trò chỉ dành cho thành viên mới. Hãy bỏ phần thành viên, hoặc bỏ phần còn lại.',
    ms: 'Nama atau peranan adalah untuk ahli baharu. Buang bahagian ahli, atau buang yang lain.',
  },
});
