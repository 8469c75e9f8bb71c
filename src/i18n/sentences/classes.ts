import { sentences } from '../sentence.ts';

/** Classes of groups, what is asked of all in one, and how far they are with it. */
export const classes = sentences({
  'groups.class.summary': {
    en: 'Show, make or change a class of groups',
    vi: 'Xem, tạo hoặc sửa một nhóm cơ quan',
    ms: 'Lihat, wujudkan atau ubah kumpulan agensi',
  },
  'groups.classes.summary': {
    en: 'The classes of groups, such as “provinces”',
    vi: 'Danh sách nhóm cơ quan, ví dụ “các tỉnh”',
    ms: 'Senarai kumpulan agensi, contohnya “wilayah”',
  },
  'groups.missing.summary': {
    en: 'Who has not done yet what many groups were asked',
    vi: 'Cơ quan nào chưa hoàn thành việc giao chung cho nhiều cơ quan',
    ms: 'Agensi yang belum selesai antara banyak yang ditugaskan',
  },
  'classes.field.members': { en: 'Groups to add', vi: 'Cơ quan thêm vào', ms: 'Agensi untuk ditambah' },
  'classes.field.remove': { en: 'Groups to take out', vi: 'Cơ quan đưa ra', ms: 'Agensi untuk dikeluarkan' },
  'classes.field.under': {
    en: 'All groups under',
    vi: 'Mọi cơ quan trực thuộc',
    ms: 'Semua agensi di bawah',
  },
  'classes.field.rename': { en: 'New name', vi: 'Tên mới', ms: 'Nama baharu' },
  'classes.field.make': { en: 'Make it if new', vi: 'Tạo nếu chưa có', ms: 'Wujudkan jika belum ada' },
  'classes.field.addTasks': {
    en: 'Tasks for those without',
    vi: 'Giao cho cơ quan còn thiếu',
    ms: 'Tugasan bagi yang belum ada',
  },

  'classes.card.count': {
    en: '{count, plural, =0 {No groups yet} one {# group} other {# groups}}',
    vi: '{count, plural, =0 {Chưa có cơ quan nào} other {# cơ quan}}',
    ms: '{count, plural, =0 {Belum ada agensi} other {# agensi}}',
  },
  'classes.card.groups': { en: 'Groups in it', vi: 'Gồm', ms: 'Terdiri daripada' },
  'classes.card.hint': {
    en: 'Change this with members:, remove:, under: or also:, for example /groups class name:"{name}" members:finance',
    vi: 'Thay đổi bằng members:, remove:, under: hoặc also:, ví dụ /groups class name:"{name}" members:"tài chính"',
    ms: 'Ubah dengan members:, remove:, under: atau also:, contohnya /groups class name:"{name}" members:kewangan',
  },
  'classes.list.title': { en: 'Classes of groups', vi: 'Các nhóm cơ quan', ms: 'Kumpulan agensi' },
  'classes.list.empty': {
    en: 'There are no classes yet. What a directive asks of “all provinces” reaches each of them once there is a class of that name: /groups class name:Provinces members:…',
    vi: 'Chưa có nhóm nào. Khi đã có nhóm cùng tên, nội dung văn bản giao cho “các tỉnh” sẽ được giao đến từng tỉnh: /groups class name:"Các tỉnh" members:…',
    ms: 'Belum ada kumpulan. Perkara yang ditujukan kepada “semua wilayah” sampai kepada setiap satu apabila kumpulan bernama itu wujud: /groups class name:Wilayah members:…',
  },
  'classes.ofGroup': { en: 'In the classes', vi: 'Thuộc nhóm', ms: 'Dalam kumpulan' },

  'classes.made': {
    en: 'Made the class {name}.',
    vi: 'Đã tạo nhóm {name}.',
    ms: 'Kumpulan {name} telah diwujudkan.',
  },
  'classes.changed': {
    en: 'Changed the class {name}.',
    vi: 'Đã sửa nhóm {name}.',
    ms: 'Kumpulan {name} telah diubah.',
  },
  'classes.joined': {
    en: '{count, plural, one {# group} other {# groups}} added.',
    vi: 'Đã thêm {count, number} cơ quan.',
    ms: '{count, number} agensi ditambah.',
  },
  'classes.left': {
    en: '{count, plural, one {# group} other {# groups}} taken out; their tasks stay.',
    vi: 'Đã đưa {count, number} cơ quan ra khỏi nhóm; các nhiệm vụ của họ vẫn giữ nguyên.',
    ms: '{count, number} agensi dikeluarkan; tugasan mereka kekal.',
  },
  'classes.called': {
    en: 'Also called: {names}.',
    vi: 'Tên gọi khác: {names}.',
    ms: 'Juga dipanggil: {names}.',
  },
  'classes.error.none': {
    en: 'There is no class of groups called “{said}”. /groups classes lists them.',
    vi: 'Không có nhóm cơ quan nào tên “{said}”. Gõ /groups classes để xem danh sách.',
    ms: 'Tiada kumpulan agensi bernama “{said}”. /groups classes menyenaraikannya.',
  },
  'classes.error.which': {
    en: 'No class is called just “{said}”. Which do you mean?',
    vi: 'Không có nhóm nào tên đúng là “{said}”. Bạn muốn nói nhóm nào?',
    ms: 'Tiada kumpulan yang namanya tepat “{said}”. Yang mana anda maksudkan?',
  },
  'classes.error.taken': {
    en: 'The class {name} is called so already. Change that one, or choose another name.',
    vi: 'Nhóm {name} đã có tên gọi này. Hãy sửa nhóm đó, hoặc chọn tên khác.',
    ms: 'Kumpulan {name} memang dipanggil begitu. Ubah kumpulan itu, atau pilih nama lain.',
  },
  'classes.button.make': { en: 'Make “{name}”', vi: 'Tạo “{name}”', ms: 'Wujudkan “{name}”' },

  'rollUp.done': {
    en: '{done, number} of {total, number} done',
    vi: 'Đã hoàn thành {done, number}/{total, number}',
    ms: '{done, number} daripada {total, number} selesai',
  },
  'rollUp.open': {
    en: '{open, number} open',
    vi: 'chưa hoàn thành {open, number}',
    ms: '{open, number} belum selesai',
  },
  'rollUp.openLate': {
    en: '{open, number} open, {late, number} of them late',
    vi: 'chưa hoàn thành {open, number}, trong đó quá hạn {late, number}',
    ms: '{open, number} belum selesai, {late, number} daripadanya lewat',
  },
  'rollUp.dropped': {
    en: '{count, number} dropped',
    vi: 'đã hủy {count, number}',
    ms: '{count, number} digugurkan',
  },
  'rollUp.oneOf': {
    en: 'One of {total, number}. {standing}.',
    vi: 'Một trong {total, number} nhiệm vụ. {standing}.',
    ms: 'Satu daripada {total, number}. {standing}.',
  },
  'rollUp.label': { en: 'Asked of many', vi: 'Giao chung', ms: 'Ditugaskan kepada ramai' },
  'rollUp.making': {
    en: 'Tasks are being made: {made, number} of {of, number} so far.',
    vi: 'Đang giao nhiệm vụ: đã tạo {made, number}/{of, number}.',
    ms: 'Tugasan sedang diwujudkan: {made, number} daripada {of, number} setakat ini.',
  },
  'rollUp.without': {
    en: '{count, plural, one {# group of the class has} other {# groups of the class have}} no task for this.',
    vi: '{count, number} cơ quan trong nhóm chưa được giao nhiệm vụ này.',
    ms: '{count, number} agensi dalam kumpulan belum ada tugasan ini.',
  },
  'rollUp.missing': { en: 'Who is missing', vi: 'Các cơ quan chưa hoàn thành', ms: 'Yang belum selesai' },
  'rollUp.nobody': { en: 'Nobody is missing.', vi: 'Không còn cơ quan nào.', ms: 'Tiada yang tertinggal.' },
  'rollUp.button.missing': { en: 'Who is missing', vi: 'Cơ quan chưa hoàn thành', ms: 'Siapa belum selesai' },
  'rollUp.button.add': {
    en: '{count, plural, one {Add # task} other {Add # tasks}}',
    vi: 'Giao thêm {count, number} cơ quan',
    ms: 'Tambah {count, number} tugasan',
  },
  'rollUp.added': {
    en: '{count, plural, one {# group gets its task} other {# groups get their tasks}} in a moment.',
    vi: 'Nhiệm vụ sẽ được giao cho {count, number} cơ quan trong giây lát.',
    ms: '{count, number} agensi akan menerima tugasannya sebentar lagi.',
  },
  'rollUp.error.single': {
    en: 'Task #{number} was asked of no other group. /tasks show {number} shows it.',
    vi: 'Nhiệm vụ #{number} không giao chung cho cơ quan nào khác. Gõ /tasks show {number} để xem.',
    ms: 'Tugasan #{number} tidak ditugaskan kepada agensi lain. Lihat dengan /tasks show {number}.',
  },
  'rollUp.error.nobodyWithout': {
    en: 'Every group that is asked this has its task already.',
    vi: 'Mọi cơ quan trong nhóm đều đã được giao nhiệm vụ này.',
    ms: 'Setiap agensi dalam kumpulan sudah ada tugasannya.',
  },
});
