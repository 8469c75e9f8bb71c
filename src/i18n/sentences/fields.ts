import { sentences } from '../sentence.ts';

/** Labels of options and forms, and the roles that permissions speak of. */
export const fields = sentences({
  'forms.submit': { en: 'Send', vi: 'Gửi', ms: 'Hantar' },
  'fields.task': { en: 'Task', vi: 'Nhiệm vụ', ms: 'Tugasan' },
  'fields.task.hint': {
    en: 'Its number, like 12',
    vi: 'Số của nhiệm vụ, ví dụ 12',
    ms: 'Nombornya, contohnya 12',
  },
  'fields.words': { en: 'Number or words', vi: 'Số hoặc từ khóa', ms: 'Nombor atau perkataan' },
  'fields.group': { en: 'Group', vi: 'Cơ quan', ms: 'Agensi' },
  'fields.lead': { en: 'Lead group', vi: 'Cơ quan chủ trì', ms: 'Agensi peneraju' },
  'fields.coordinators': { en: 'Coordinating groups', vi: 'Cơ quan phối hợp', ms: 'Agensi penyelaras' },
  'fields.assignees': { en: 'Assigned to', vi: 'Người được giao', ms: 'Ditugaskan kepada' },
  'fields.several.hint': {
    en: 'Several are separated by commas',
    vi: 'Nếu có nhiều, cách nhau bằng dấu phẩy',
    ms: 'Jika lebih daripada satu, pisahkan dengan koma',
  },
  'fields.severalOrNone.hint': {
    en: 'Several are separated by commas; “none” for none',
    vi: 'Nhiều mục thì cách nhau bằng dấu phẩy; ghi “không” để bỏ hết',
    ms: 'Pisahkan beberapa dengan koma; “tiada” jika tiada',
  },
  'fields.member': { en: 'Person', vi: 'Người', ms: 'Orang' },
  'fields.due': { en: 'Due', vi: 'Hạn', ms: 'Tarikh akhir' },
  'fields.deadline': { en: 'Deadline', vi: 'Thời hạn', ms: 'Tarikh akhir' },
  'fields.deadline.hint': {
    en: 'As you would say it: 25/7, next Friday, before 31 August',
    vi: 'Ghi tự nhiên: 25/7, thứ Sáu tuần sau, trước ngày 31/8',
    ms: 'Tulis seperti biasa: 25/7, Jumaat depan, sebelum 31 Ogos',
  },
  'fields.due.hint': {
    en: 'overdue, this week, this month, 25/7 or 1/8-15/8',
    vi: 'quá hạn, tuần này, tháng này, 25/7 hoặc 1/8-15/8',
    ms: 'tertunggak, minggu ini, bulan ini, 25/7 atau 1/8-15/8',
  },
  'fields.title': { en: 'Title', vi: 'Nội dung', ms: 'Tajuk' },
  'fields.note': { en: 'Note or link', vi: 'Ghi chú hoặc đường dẫn', ms: 'Nota atau pautan' },
  'fields.reason': { en: 'Reason', vi: 'Lý do', ms: 'Sebab' },
  'fields.state': { en: 'State', vi: 'Tình trạng', ms: 'Status' },
  'fields.directive': { en: 'Directive', vi: 'Văn bản', ms: 'Arahan' },
  'fields.directive.hint': {
    en: 'Its number or words of its title',
    vi: 'Số văn bản hoặc từ trong tên',
    ms: 'Nombornya atau perkataan dalam tajuk',
  },
  'fields.priority': { en: 'Priority', vi: 'Mức ưu tiên', ms: 'Keutamaan' },
  'fields.required': { en: 'required', vi: 'bắt buộc', ms: 'wajib' },
  'fields.page': { en: 'Page', vi: 'Trang', ms: 'Halaman' },
  'days.example': {
    en: '25/7, Friday, 31 August or end of August',
    vi: '25/7, thứ Sáu, 31 tháng 8 hoặc cuối tháng 8',
    ms: '25/7, Jumaat, 31 Ogos atau hujung Ogos',
  },
  'roles.administrator': { en: 'administrators', vi: 'quản trị viên', ms: 'pentadbir' },
  'roles.chair': { en: 'the chair', vi: 'trưởng ban', ms: 'pengerusi' },
  'roles.secretariat': { en: 'the secretariat', vi: 'bộ phận thư ký', ms: 'urus setia' },
  'roles.member': { en: 'members', vi: 'thành viên', ms: 'ahli' },
  'roles.lead': {
    en: 'the lead of the task’s group',
    vi: 'người phụ trách cơ quan chủ trì',
    ms: 'ketua agensi peneraju',
  },
  'roles.deputy': { en: 'the lead’s deputies', vi: 'cấp phó của người phụ trách', ms: 'timbalan ketua' },
  'roles.assignee': { en: 'those it is assigned to', vi: 'người được giao', ms: 'mereka yang ditugaskan' },
});
