import { sentences } from '../../sentence.ts';

/** Why something of a draft cannot be done as it was asked. */
export const directivesFindings = sentences({
  'findings.error.noDocument': {
    en: 'There is no such draft.',
    vi: 'Không có bản chờ rà soát này.',
    ms: 'Tiada draf sedemikian.',
  },
  'findings.error.none': {
    en: 'There is no such item in the draft.',
    vi: 'Bản chờ rà soát không có mục này.',
    ms: 'Tiada perkara sedemikian dalam draf.',
  },
  'findings.error.noText': {
    en: 'There are no words to read. Hand in a file, or paste the text.',
    vi: 'Không có nội dung để đọc. Hãy nộp tệp hoặc dán toàn văn.',
    ms: 'Tiada teks untuk dibaca. Serahkan fail, atau tampal teksnya.',
  },
  'findings.error.replaced': {
    en: 'A newer version of this directive has been handed in. Review that one: draft {number}.',
    vi: 'Đã có bản mới hơn của văn bản này. Hãy rà soát bản đó: bản số {number}.',
    ms: 'Versi arahan yang lebih baharu telah diserahkan. Semak yang itu: draf {number}.',
  },
  'findings.error.discarded': {
    en: 'This draft was thrown away. Hand the document in again to review it.',
    vi: 'Bản chờ rà soát này đã bị hủy. Hãy nộp lại văn bản để rà soát.',
    ms: 'Draf ini telah dibuang. Serahkan semula dokumen itu untuk menyemaknya.',
  },
  'findings.error.accepted': {
    en: 'Item no. {number} has been accepted already.',
    vi: 'Mục thứ {number} đã được chấp nhận rồi.',
    ms: 'Perkara ke-{number} sudah diterima.',
  },
  'findings.error.skipped': {
    en: 'Item no. {number} has been left out: {reason}',
    vi: 'Mục thứ {number} đã bị bỏ qua: {reason}',
    ms: 'Perkara ke-{number} telah dilangkau: {reason}',
  },
  'findings.error.merged': {
    en: 'Item no. {number} has been joined to another item. Split that one instead.',
    vi: 'Mục thứ {number} đã được gộp vào mục khác. Hãy tách mục đó.',
    ms: 'Perkara ke-{number} telah digabungkan dengan perkara lain. Pecahkan yang itu.',
  },
  'findings.error.open': {
    en: 'Item no. {number} waits for review as it is.',
    vi: 'Mục thứ {number} vẫn đang chờ rà soát.',
    ms: 'Perkara ke-{number} memang masih menunggu semakan.',
  },
  'findings.error.stale': {
    en: 'Item no. {number} has been changed since you saw it. Nothing was done; look at it again.',
    vi: 'Mục thứ {number} đã thay đổi sau khi bạn xem. Chưa có gì được thực hiện; hãy xem lại.',
    ms: 'Perkara ke-{number} telah berubah sejak anda melihatnya. Tiada apa-apa dibuat; lihat semula.',
  },
  'findings.error.noLead': {
    en: 'Nobody is named for item no. {number}. Say who leads it, then accept it.',
    vi: 'Mục thứ {number} chưa nêu cơ quan chủ trì. Hãy chọn cơ quan chủ trì rồi chấp nhận.',
    ms: 'Tiada pihak dinamakan untuk perkara ke-{number}. Nyatakan penerajunya, kemudian terima.',
  },
  'findings.error.unknownLead': {
    en: '“{name}” is not known here. Say which group it is, or make it a group.',
    vi: 'Chưa có “{name}” ở đây. Hãy cho biết đó là cơ quan nào, hoặc lập cơ quan mới.',
    ms: '“{name}” tidak dikenali di sini. Nyatakan agensi yang dimaksudkan, atau wujudkan agensi itu.',
  },
  'findings.error.facts': {
    en: 'Before anything of it becomes a task, say of the directive: {missing}.',
    vi: 'Trước khi lập nhiệm vụ, hãy bổ sung thông tin văn bản: {missing}.',
    ms: 'Sebelum apa-apa menjadi tugasan, nyatakan tentang arahan itu: {missing}.',
  },
  'findings.error.worked': {
    en: 'Work on item no. {number} has begun. Change or drop its task instead.',
    vi: 'Mục thứ {number} đã được thực hiện. Hãy sửa hoặc hủy chính nhiệm vụ đó.',
    ms: 'Kerja bagi perkara ke-{number} sudah bermula. Ubah atau gugurkan tugasannya.',
  },
  'findings.error.oneOnly': {
    en: 'Name two or more items of one draft to join.',
    vi: 'Hãy nêu từ hai mục trở lên của cùng một văn bản để gộp.',
    ms: 'Nyatakan dua atau lebih perkara daripada satu draf untuk digabungkan.',
  },
  'findings.error.onePart': {
    en: 'Write two or more parts, each on a line of its own.',
    vi: 'Hãy viết từ hai phần trở lên, mỗi phần một dòng.',
    ms: 'Tulis dua atau lebih bahagian, setiap satu pada barisnya sendiri.',
  },
  'findings.error.noName': {
    en: '“{name}” has no letters to remember it by.',
    vi: '“{name}” không có chữ nào để ghi nhớ.',
    ms: '“{name}” tidak mempunyai huruf untuk diingati.',
  },
  'findings.fact.number': { en: 'its number', vi: 'số', ms: 'nombornya' },
  'findings.fact.title': { en: 'its title', vi: 'tên', ms: 'tajuknya' },
  'findings.fact.issuer': { en: 'who issued it', vi: 'cơ quan ban hành', ms: 'pengeluarnya' },
  'findings.fact.signedOn': { en: 'the day it was signed', vi: 'ngày ký', ms: 'tarikh ditandatangani' },
});
