import { sentences } from '../../sentence.ts';

/** One item of a draft, as it waits for a decision. */
export const directivesReview = sentences({
  'directives.review.title': {
    en: '{directive}, item {path}',
    vi: '{directive}, mục {path}',
    ms: '{directive}, perkara {path}',
  },
  'directives.review.titleBare': {
    en: '{directive}, item no. {number, number}',
    vi: '{directive}, mục thứ {number, number}',
    ms: '{directive}, perkara ke-{number, number}',
  },
  'directives.review.progress': {
    en: 'Item {name}. Decided: {decided, number} of {total, number}.{unsure, plural, =0 {} one { Docket is unsure of # more.} other { Docket is unsure of # more.}}',
    vi: 'Mục {name}. Đã quyết định: {decided, number} trên {total, number}.{unsure, plural, =0 {} other { Còn # mục khác chưa chắc chắn.}}',
    ms: 'Perkara {name}. Sudah diputuskan: {decided, number} daripada {total, number}.{unsure, plural, =0 {} other { Docket belum pasti tentang # lagi.}}',
  },
  'directives.review.sentence': {
    en: '{title}. {action} Lead: {lead}. {day}',
    vi: '{title}. {action} Chủ trì: {lead}. {day}',
    ms: '{title}. {action} Peneraju: {lead}. {day}',
  },
  'directives.quoted': { en: '“{words}”', vi: '“{words}”', ms: '“{words}”' },
  'directives.fact.says': { en: 'The text says', vi: 'Văn bản ghi', ms: 'Teks menyatakan' },
  'directives.fact.action': { en: 'To be done', vi: 'Nội dung', ms: 'Tindakan' },
  'directives.fact.oversight': { en: 'Overseen by', vi: 'Cơ quan chỉ đạo', ms: 'Dipantau oleh' },
  'directives.fact.product': { en: 'Product', vi: 'Sản phẩm', ms: 'Hasil' },
  'directives.fact.state': { en: 'State', vi: 'Tình trạng', ms: 'Status' },
  'directives.fact.unsure': { en: 'Please check', vi: 'Cần kiểm tra', ms: 'Sila semak' },
  'directives.fact.alsoSays': { en: 'Also says', vi: 'Còn nêu', ms: 'Turut menyatakan' },
  'directives.fact.reason': { en: 'Reason', vi: 'Lý do', ms: 'Sebab' },
  'directives.body.written': {
    en: '{name} (written “{written}”)',
    vi: '{name} (văn bản ghi “{written}”)',
    ms: '{name} (ditulis “{written}”)',
  },
  'directives.body.unknown': {
    en: '“{written}” (not known here)',
    vi: '“{written}” (chưa có ở đây)',
    ms: '“{written}” (tidak dikenali di sini)',
  },
  'directives.body.class': {
    en: 'one task for each of the {count, number} members of {name}',
    vi: 'mỗi đơn vị trong số {count, number} đơn vị thuộc {name} một nhiệm vụ',
    ms: 'satu tugasan bagi setiap satu daripada {count, number} ahli {name}',
  },
  'directives.body.none': { en: 'nobody is named', vi: 'chưa nêu cơ quan nào', ms: 'tiada yang dinamakan' },

  'directives.state.open': { en: 'waits for review', vi: 'chờ rà soát', ms: 'menunggu semakan' },
  'directives.state.unsure': { en: 'unsure', vi: 'chưa chắc chắn', ms: 'belum pasti' },
  'directives.state.accepted': { en: 'accepted', vi: 'đã chấp nhận', ms: 'diterima' },
  'directives.state.skipped': { en: 'left out', vi: 'đã bỏ qua', ms: 'dilangkau' },
  'directives.state.merged': { en: 'joined to another', vi: 'đã gộp', ms: 'digabungkan' },

  'directives.doubt.noLead': {
    en: 'Nobody is named for it.',
    vi: 'Văn bản không nêu cơ quan thực hiện.',
    ms: 'Tiada pihak dinamakan untuknya.',
  },
  'directives.doubt.leadFromAbove': {
    en: 'The lead stands in the heading above it.',
    vi: 'Cơ quan chủ trì lấy từ đề mục phía trên.',
    ms: 'Peneraju diambil daripada tajuk di atasnya.',
  },
  'directives.doubt.leadFromBefore': {
    en: 'The lead stands in the sentence before.',
    vi: 'Cơ quan chủ trì lấy từ câu đứng trước.',
    ms: 'Peneraju diambil daripada ayat sebelumnya.',
  },
  'directives.doubt.severalLeads': {
    en: 'More than one body may be meant.',
    vi: 'Có thể là nhiều cơ quan.',
    ms: 'Lebih daripada satu pihak mungkin dimaksudkan.',
  },
  'directives.doubt.deadlineFromOutside': {
    en: 'The deadline stands outside its sentence.',
    vi: 'Thời hạn nằm ngoài câu này.',
    ms: 'Tarikh akhir terletak di luar ayatnya.',
  },
  'directives.doubt.severalDeadlines': {
    en: 'It names several days.',
    vi: 'Câu này nêu nhiều ngày.',
    ms: 'Ia menyebut beberapa tarikh.',
  },
  'directives.doubt.yearGuessed': {
    en: 'The year is not written; the likeliest one is taken.',
    vi: 'Văn bản không ghi năm; lấy năm hợp lý nhất.',
    ms: 'Tahun tidak ditulis; tahun yang paling munasabah diambil.',
  },
  'directives.doubt.softDay': {
    en: 'The day is only aimed at (“strive to”, “about”).',
    vi: 'Ngày chỉ là mục tiêu phấn đấu hoặc ước chừng.',
    ms: 'Tarikh itu hanya sasaran atau anggaran.',
  },
  'directives.doubt.impossibleDay': {
    en: 'It names a day that no calendar has. Look at the text, and set the deadline.',
    vi: 'Câu này nêu một ngày không có trong lịch. Hãy xem lại văn bản và đặt thời hạn.',
    ms: 'Ia menyebut tarikh yang tiada dalam kalendar. Semak teks dan tetapkan tarikh akhir.',
  },
  'directives.doubt.noAnchorDay': {
    en: 'The time is counted from something whose day is not known.',
    vi: 'Thời gian tính từ một mốc chưa rõ ngày.',
    ms: 'Tempoh dikira daripada sesuatu yang tarikhnya belum diketahui.',
  },
  'directives.doubt.urgentNoDay': {
    en: 'It is urgent, but no day is said.',
    vi: 'Yêu cầu khẩn nhưng không nêu ngày.',
    ms: 'Ia segera, tetapi tiada tarikh disebut.',
  },
  'directives.doubt.weakVerb': {
    en: 'The words do not plainly give a job.',
    vi: 'Câu chữ chưa giao việc rõ ràng.',
    ms: 'Ayatnya tidak jelas memberi tugas.',
  },
  'directives.doubt.runOn': {
    en: 'It is very long: sentences may have run together.',
    vi: 'Đoạn rất dài: có thể nhiều câu bị dính vào nhau.',
    ms: 'Terlalu panjang: beberapa ayat mungkin tercantum.',
  },

  'directives.unknown.heading': {
    en: 'Names that are not known here',
    vi: 'Tên cơ quan chưa có ở đây',
    ms: 'Nama yang tidak dikenali di sini',
  },
  'directives.unknown.which': {
    en: 'Which group is it, or which class of groups? Docket remembers the answer.',
    vi: 'Đây là cơ quan nào, hay loại đơn vị nào? Docket sẽ ghi nhớ câu trả lời.',
    ms: 'Agensi yang mana, atau kelas agensi yang mana? Docket akan mengingati jawapannya.',
  },

  'directives.button.review': { en: 'Review', vi: 'Rà soát', ms: 'Semak' },
  'directives.button.accept': { en: 'Accept', vi: 'Chấp nhận', ms: 'Terima' },
  'directives.button.edit': { en: 'Edit', vi: 'Sửa', ms: 'Sunting' },
  'directives.button.skip': { en: 'Skip', vi: 'Bỏ qua', ms: 'Langkau' },
  'directives.button.merge': {
    en: 'Join to the one before',
    vi: 'Gộp vào mục trước',
    ms: 'Gabung dengan sebelumnya',
  },
  'directives.button.split': { en: 'Split', vi: 'Tách mục', ms: 'Pecahkan' },
  'directives.button.rest': {
    en: 'Accept the rest',
    vi: 'Chấp nhận các mục còn lại',
    ms: 'Terima yang selebihnya',
  },
  'directives.button.later': {
    en: 'Next, decide later',
    vi: 'Mục sau, để lại',
    ms: 'Seterusnya, putuskan nanti',
  },
  'directives.button.next': { en: 'Next item', vi: 'Mục tiếp theo', ms: 'Perkara seterusnya' },
  'directives.button.source': { en: 'Source', vi: 'Văn bản gốc', ms: 'Sumber' },
  'directives.button.show': { en: 'The directive', vi: 'Xem văn bản', ms: 'Lihat arahan' },
  'directives.button.facts': { en: 'Correct the facts', vi: 'Sửa thông tin', ms: 'Betulkan butiran' },
  'directives.button.reopen': { en: 'Decide anew', vi: 'Quyết định lại', ms: 'Putuskan semula' },
  'directives.button.another': {
    en: 'Another group or class',
    vi: 'Cơ quan hoặc loại khác',
    ms: 'Agensi atau kelas lain',
  },
  'directives.button.new': { en: 'Make a group', vi: 'Lập cơ quan', ms: 'Wujudkan agensi' },
  'directives.button.drafts': { en: 'More drafts', vi: 'Thêm văn bản chờ rà soát', ms: 'Draf selebihnya' },
  'directives.button.task': { en: 'The task', vi: 'Xem nhiệm vụ', ms: 'Lihat tugasan' },
  'directives.button.missing': { en: 'Who is missing', vi: 'Đơn vị chưa xong', ms: 'Siapa yang belum' },
  'directives.button.audit': { en: 'How clear it is', vi: 'Mức độ rõ ràng', ms: 'Sejauh mana jelas' },
  'directives.button.discard': { en: 'Throw away', vi: 'Hủy bản này', ms: 'Buang draf' },
  'directives.button.tasks': { en: 'Its tasks', vi: 'Các nhiệm vụ', ms: 'Tugasannya' },
  'directives.button.list': { en: 'All directives', vi: 'Tất cả văn bản', ms: 'Semua arahan' },
  'directives.button.import': { en: 'Hand in a directive', vi: 'Nộp văn bản', ms: 'Serahkan arahan' },
  'directives.confirm.rest': {
    en: 'Accept all items that are left and have a lead? Each becomes a task, and its group is told.',
    vi: 'Chấp nhận tất cả các mục còn lại đã có cơ quan chủ trì? Mỗi mục thành nhiệm vụ và cơ quan đó được thông báo.',
    ms: 'Terima semua perkara selebihnya yang ada peneraju? Setiap satu menjadi tugasan dan agensinya dimaklumkan.',
  },
  'directives.confirm.yes': { en: 'Yes', vi: 'Đồng ý', ms: 'Ya' },
  'directives.confirm.no': { en: 'No', vi: 'Không', ms: 'Tidak' },
});
