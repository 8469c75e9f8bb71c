import { sentences } from '../../sentence.ts';

/** What a task's history tells of it, each in a word or two. */
export const historyFields = sentences({
  'verify.field.number': { en: 'its number', vi: 'số', ms: 'nombornya' },
  'verify.field.title': { en: 'its title', vi: 'tên', ms: 'tajuknya' },
  'verify.field.state': { en: 'its state', vi: 'tình trạng', ms: 'statusnya' },
  'verify.field.priority': { en: 'its priority', vi: 'mức ưu tiên', ms: 'keutamaannya' },
  'verify.field.leadGroupId': { en: 'its lead group', vi: 'cơ quan chủ trì', ms: 'agensi penerajunya' },
  'verify.field.coordinatorIds': {
    en: 'its list of coordinating groups',
    vi: 'danh sách cơ quan phối hợp',
    ms: 'senarai agensi penyelarasnya',
  },
  'verify.field.assigneeIds': {
    en: 'the list of people it is assigned to',
    vi: 'danh sách người được phân công',
    ms: 'senarai orang yang ditugaskan',
  },
  'verify.field.deadline': { en: 'its deadline', vi: 'thời hạn', ms: 'tarikh akhirnya' },
  'verify.field.deadlineVersion': {
    en: 'the count of its deadlines',
    vi: 'số lần đặt thời hạn',
    ms: 'bilangan tarikh akhirnya',
  },
  'verify.field.originalDay': { en: 'its original day', vi: 'ngày hạn ban đầu', ms: 'hari asalnya' },
  'verify.field.directiveId': { en: 'its directive', vi: 'văn bản gốc', ms: 'arahannya' },
  'verify.field.itemId': { en: 'its item', vi: 'mục của văn bản', ms: 'perkaranya' },
  'verify.field.snoozedTo': {
    en: 'the day to which its reminders were put off',
    vi: 'ngày hoãn nhắc',
    ms: 'hari penangguhan peringatannya',
  },
  'verify.field.acknowledgedOn': {
    en: 'the day on which it was acknowledged',
    vi: 'ngày xác nhận',
    ms: 'hari maklumannya disahkan',
  },
  'verify.field.products': {
    en: 'what it is asked to show',
    vi: 'sản phẩm yêu cầu',
    ms: 'hasil yang diminta daripadanya',
  },
  'verify.field.progress': { en: 'its last progress', vi: 'tiến độ gần nhất', ms: 'kemajuan terakhirnya' },
  'verify.field.report': { en: 'its report', vi: 'báo cáo kết quả', ms: 'laporannya' },
  'verify.field.returned': {
    en: 'that its report was returned',
    vi: 'việc trả lại báo cáo',
    ms: 'pengembalian laporannya',
  },
  'verify.field.extensions': {
    en: 'the count of its extensions',
    vi: 'số lần gia hạn',
    ms: 'bilangan lanjutan masanya',
  },
  'verify.field.parentId': {
    en: 'the task it is a part of',
    vi: 'nhiệm vụ mà nó là một phần việc',
    ms: 'tugasan yang menjadi induknya',
  },
  'verify.field.confidential': { en: 'whether it is confidential', vi: 'chế độ mật', ms: 'taraf sulitnya' },
  'verify.field.source': { en: 'where it comes from', vi: 'nguồn gốc', ms: 'sumbernya' },
  'verify.field.closedAt': {
    en: 'the moment it was done or dropped',
    vi: 'thời điểm hoàn thành hoặc hủy',
    ms: 'masa ia selesai atau digugurkan',
  },
  'verify.field.createdAt': {
    en: 'the moment it was added',
    vi: 'thời điểm được thêm',
    ms: 'masa ia ditambah',
  },
});
