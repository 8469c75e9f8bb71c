import { sentences } from '../sentence.ts';

/** What is confidential, and who is cleared for it. */
export const sealed = sentences({
  'sealed.title': { en: '#{number} (confidential)', vi: '#{number} (mật)', ms: '#{number} (sulit)' },
  'sealed.heading': {
    en: '{count, plural, one {# confidential task} other {# confidential tasks}}',
    vi: '{count, number} nhiệm vụ mật',
    ms: '{count, number} tugasan sulit',
  },
  'sealed.told': {
    en: 'Its own people have been told the rest privately. Details shows it to those who may see it.',
    vi: 'Nội dung đã được gửi riêng cho người phụ trách. Bấm Chi tiết để xem, nếu được phép.',
    ms: 'Butirannya telah dihantar secara peribadi kepada orang yang berkenaan. Tekan Butiran untuk melihatnya, jika dibenarkan.',
  },
  'sealed.kept': {
    en: 'The name of a thread may still say what #{number} is about, which is confidential now.',
    vi: 'Tên một chủ đề có thể vẫn cho thấy nội dung của #{number}, nay là nhiệm vụ mật.',
    ms: 'Nama satu bebenang mungkin masih menunjukkan isi #{number}, yang kini sulit.',
  },
  'sealed.kept.where': {
    en: '{known, select, yes {It stands in {channel}, below the card of {day}.} other {It stands below the card of {day}.}}',
    vi: '{known, select, yes {Chủ đề này ở trong {channel}, dưới thẻ ngày {day}.} other {Chủ đề này ở dưới thẻ ngày {day}.}}',
    ms: '{known, select, yes {Bebenang itu berada dalam {channel}, di bawah kad bertarikh {day}.} other {Bebenang itu berada di bawah kad bertarikh {day}.}}',
  },
  'sealed.kept.next': {
    en: 'Docket may not rename it: it is locked, somebody else has begun it, or Docket has been shut out of it. Rename or delete it by hand, and look at what people have written in it.',
    vi: 'Docket không đổi được tên này: chủ đề đã bị khóa, do người khác mở hoặc Docket không còn được vào. Vui lòng đổi tên hoặc xóa chủ đề, và xem lại những gì đã viết trong đó.',
    ms: 'Docket tidak dapat menukar nama itu: bebenang itu dikunci, dimulakan oleh orang lain, atau Docket tidak lagi dibenarkan masuk. Sila tukar namanya atau padamkannya, dan semak apa yang telah ditulis di dalamnya.',
  },
  'sealed.kept.thread': { en: 'Thread', vi: 'Chủ đề', ms: 'Bebenang' },
  'sealed.kept.open': { en: 'Open it', vi: 'Mở chủ đề', ms: 'Buka bebenang' },
  'sealed.item': { en: 'Confidential item', vi: 'Mục mật', ms: 'Perkara sulit' },
  'sealed.field': { en: 'Confidential', vi: 'Mật', ms: 'Sulit' },
  'sealed.field.hint': {
    en: 'Only the chair, the secretariat, those who are cleared and its own people see more than its number',
    vi: 'Chỉ trưởng ban, bộ phận thư ký, người được phép và người thực hiện thấy nội dung',
    ms: 'Hanya pengerusi, urus setia, mereka yang dibenarkan dan pelaksananya melihat isinya',
  },
  'sealed.yes': { en: 'Confidential', vi: 'Mật', ms: 'Sulit' },
  'sealed.no': { en: 'Open to the committee', vi: 'Không mật', ms: 'Terbuka kepada jawatankuasa' },
  'sealed.item.all': {
    en: 'Confidential, with every task of its item',
    vi: 'Mật, cùng mọi nhiệm vụ của mục này',
    ms: 'Sulit, bersama semua tugasan perkaranya',
  },
  'sealed.others': {
    en: '{count, plural, one {Another task of the same item still says the same to everybody: {numbers}.} other {# other tasks of the same item still say the same to everybody: {numbers}.}}',
    vi: 'Còn {count, number} nhiệm vụ khác của cùng mục vẫn hiện nội dung này cho mọi người: {numbers}.',
    ms: '{count, number} tugasan lain daripada perkara yang sama masih menunjukkan isi ini kepada semua orang: {numbers}.',
  },
  'sealed.others.more': { en: '{count} more', vi: '{count} nhiệm vụ nữa', ms: '{count} lagi' },
  'sealed.button.others': {
    en: '{count, plural, one {Make it confidential too} other {Make all # confidential}}',
    vi: '{count, plural, =1 {Chuyển nhiệm vụ đó thành mật} other {Chuyển cả # thành mật}}',
    ms: '{count, plural, =1 {Jadikan ia sulit juga} other {Jadikan semua # sulit}}',
  },
  'sealed.itemDone': {
    en: '{count, plural, one {# task of the item of {title} is confidential from now on.} other {# tasks of the item of {title} are confidential from now on.}} Channels read no more than the number.',
    vi: '{count, number} nhiệm vụ thuộc mục của {title} từ nay là nhiệm vụ mật. Kênh chỉ hiện số nhiệm vụ.',
    ms: '{count, number} tugasan daripada perkara {title} kini sulit. Saluran hanya melihat nombornya.',
  },
  'sealed.itemGoesOn': {
    en: '{count, plural, one {# more follows} other {# more follow}} within a few minutes.',
    vi: '{count, number} nhiệm vụ còn lại sẽ được chuyển trong vài phút tới.',
    ms: '{count, number} lagi menyusul dalam beberapa minit.',
  },
  'sealed.error.noItem': {
    en: '#{number} is from no item of a directive. For the task alone: /tasks edit {number} confidential:yes',
    vi: '#{number} không thuộc mục nào của văn bản. Để chỉ chuyển nhiệm vụ này: /tasks edit {number} confidential:yes',
    ms: '#{number} bukan daripada perkara sesuatu arahan. Untuk tugasan ini sahaja: /tasks edit {number} confidential:yes',
  },
  'sealed.error.itemAlready': {
    en: 'Every task of the item of #{number} is confidential already.',
    vi: 'Mọi nhiệm vụ thuộc mục của #{number} đã là nhiệm vụ mật.',
    ms: 'Semua tugasan daripada perkara #{number} sudah pun sulit.',
  },
  'sealed.fact': { en: 'Seen by', vi: 'Người được xem', ms: 'Dilihat oleh' },
  'sealed.fact.who': {
    en: 'the chair, the secretariat, those who are cleared and its own people (confidential)',
    vi: 'trưởng ban, bộ phận thư ký, người được xem nội dung mật và người phụ trách (mật)',
    ms: 'pengerusi, urus setia, mereka yang dibenarkan dan orang yang berkenaan (sulit)',
  },
  'sealed.done': {
    en: '{title} is confidential from now on. Channels read only its number; its own people are told privately.',
    vi: '{title} từ nay là nhiệm vụ mật. Kênh chỉ hiện số nhiệm vụ; người phụ trách được báo riêng.',
    ms: '{title} kini sulit. Saluran hanya melihat nombornya; orang yang berkenaan dimaklumkan secara peribadi.',
  },
  'sealed.undone': {
    en: '{title} is open to the committee again.',
    vi: '{title} không còn là nhiệm vụ mật.',
    ms: '{title} kini terbuka semula kepada jawatankuasa.',
  },
  'sealed.error.hidden': {
    en: '#{number} is confidential. Ask the secretariat: it can clear you for what is confidential.',
    vi: '#{number} là nhiệm vụ mật. Hãy hỏi bộ phận thư ký: họ có thể cho phép xem nội dung mật.',
    ms: '#{number} adalah sulit. Tanya urus setia: mereka boleh membenarkan anda melihat perkara sulit.',
  },
  'sealed.error.observer': {
    en: '#{number} is confidential, and observers are never cleared: they see its number alone. The secretariat knows more.',
    vi: '#{number} là nhiệm vụ mật. Người theo dõi không được xem nội dung mật, chỉ thấy số nhiệm vụ. Hãy hỏi bộ phận thư ký.',
    ms: '#{number} adalah sulit, dan pemerhati tidak boleh melihat perkara sulit: hanya nombornya sahaja. Tanya urus setia.',
  },
  'sealed.error.hiddenItem': {
    en: 'Item {item} is confidential. Ask the secretariat: it can clear you for what is confidential.',
    vi: 'Mục {item} thuộc diện mật. Hãy hỏi bộ phận thư ký: họ có thể cho phép xem nội dung mật.',
    ms: 'Perkara {item} adalah sulit. Tanya urus setia: mereka boleh membenarkan anda melihat perkara sulit.',
  },
  'sealed.error.already': {
    en: '#{number} is confidential already.',
    vi: '#{number} đã là nhiệm vụ mật.',
    ms: '#{number} sudah pun sulit.',
  },
  'sealed.error.open': {
    en: '#{number} is not confidential.',
    vi: '#{number} không phải nhiệm vụ mật.',
    ms: '#{number} tidak sulit.',
  },
  'history.sealed': {
    en: 'made it confidential',
    vi: 'đã chuyển thành nhiệm vụ mật',
    ms: 'menjadikannya sulit',
  },
  'history.unsealed': {
    en: 'opened it to the committee',
    vi: 'đã bỏ chế độ mật',
    ms: 'membukanya kepada jawatankuasa',
  },
  'cleared.field': { en: 'Clearance', vi: 'Xem nội dung mật', ms: 'Kebenaran perkara sulit' },
  'cleared.field.hint': {
    en: 'Whether they see what is confidential; said of somebody who is in the committee already',
    vi: 'Có được xem nội dung mật không; dùng cho người đã có trong Ban Chỉ đạo',
    ms: 'Sama ada mereka melihat perkara sulit; untuk orang yang sudah berada dalam jawatankuasa',
  },
  'cleared.on': { en: 'On', vi: 'Có', ms: 'Ya' },
  'cleared.off': { en: 'Off', vi: 'Không', ms: 'Tidak' },
  'cleared.done': {
    en: '{name} is cleared: they see everything that is confidential.',
    vi: '{name} được xem mọi nội dung mật.',
    ms: '{name} dibenarkan melihat semua perkara sulit.',
  },
  'cleared.undone': {
    en: '{name} is not cleared any more: of what is confidential they see only what is their own.',
    vi: '{name} không còn được xem nội dung mật, trừ nhiệm vụ của chính mình.',
    ms: '{name} tidak lagi dibenarkan: daripada perkara sulit, hanya yang miliknya sendiri dapat dilihat.',
  },
  'cleared.error.already': {
    en: '{name} is cleared already.',
    vi: '{name} đã được xem nội dung mật.',
    ms: '{name} sudah pun dibenarkan.',
  },
  'cleared.error.not': {
    en: '{name} is not cleared.',
    vi: '{name} chưa được xem nội dung mật.',
    ms: '{name} tidak dibenarkan.',
  },
  'cleared.error.seesAll': {
    en: '{name} sees what is confidential by office ({office}): nothing was changed.',
    vi: '{name} xem được nội dung mật theo chức danh ({office}): không có gì thay đổi.',
    ms: '{name} melihat perkara sulit kerana jawatannya ({office}): tiada apa-apa diubah.',
  },
  'cleared.error.observer': {
    en: '{name} is an observer, and observers are never cleared. An inspector can be.',
    vi: '{name} là người theo dõi, không được xem nội dung mật. Người kiểm tra thì có thể.',
    ms: '{name} ialah pemerhati, dan pemerhati tidak dibenarkan melihat perkara sulit. Pemeriksa boleh.',
  },
  'cleared.error.alone': {
    en: 'Clearance is said alone: /docket person NAME clearance:on',
    vi: 'Cho xem nội dung mật là lệnh riêng: /docket person TÊN clearance:on',
    ms: 'Kebenaran dinyatakan berasingan: /docket person NAMA clearance:on',
  },
  'cleared.mark': { en: 'cleared', vi: 'được xem nội dung mật', ms: 'dibenarkan melihat perkara sulit' },
});
