import { sentences } from '../../sentence.ts';

/** How a committee governs its tasks, and what is asked for when one is reported done. */
export const governanceRules = sentences({
  'governance.rules.summary': {
    en: 'How tasks are accepted, and what is asked for',
    vi: 'Cách duyệt kết quả và sản phẩm phải nộp',
    ms: 'Cara laporan diterima, dan hasil yang diminta',
  },
  'governance.products.summary': {
    en: 'What the tasks of a directive are asked for',
    vi: 'Sản phẩm phải nộp của các nhiệm vụ theo văn bản',
    ms: 'Hasil yang diminta bagi tugasan sesuatu arahan',
  },
  'governance.field.acceptance': {
    en: 'Secretariat accepts',
    vi: 'Bộ phận thư ký duyệt',
    ms: 'Urus setia menerima',
  },
  'governance.field.products': { en: 'Products', vi: 'Sản phẩm phải nộp', ms: 'Hasil yang diminta' },
  'governance.field.products.hint': {
    en: 'Any of document, link, file, note; or “none”',
    vi: 'Trong số: văn bản, đường dẫn, tệp, ghi chú; hoặc “không”',
    ms: 'Antara dokumen, pautan, fail, nota; atau “tiada”',
  },
  'governance.field.ownProducts.hint': {
    en: 'Any of document, link, file, note; “none”; or “default” for the common rule',
    vi: 'Trong số: văn bản, đường dẫn, tệp, ghi chú; “không”; hoặc “mặc định” theo quy định chung',
    ms: 'Antara dokumen, pautan, fail, nota; “tiada”; atau “lalai” untuk aturan biasa',
  },
  'governance.field.levels': { en: 'Extension levels', vi: 'Số cấp gia hạn', ms: 'Peringkat lanjutan' },
  'governance.levels.one': {
    en: '1 (the secretariat)',
    vi: '1 (bộ phận thư ký)',
    ms: '1 (urus setia)',
  },
  'governance.levels.two': {
    en: '2 (the secretariat, then the chair)',
    vi: '2 (bộ phận thư ký, rồi trưởng ban)',
    ms: '2 (urus setia, kemudian pengerusi)',
  },
  'governance.product.document': { en: 'a document’s number', vi: 'số văn bản', ms: 'nombor dokumen' },
  'governance.product.link': { en: 'a link', vi: 'đường dẫn', ms: 'pautan' },
  'governance.product.file': { en: 'a file', vi: 'tệp', ms: 'fail' },
  'governance.product.note': { en: 'a note', vi: 'ghi chú', ms: 'nota' },
  'governance.asked': { en: 'Asked for', vi: 'Sản phẩm phải nộp', ms: 'Hasil diminta' },
  'governance.askedNothing': { en: 'nothing', vi: 'không yêu cầu', ms: 'tiada' },
  'governance.askedCommon': {
    en: '{products} (the committee’s rule)',
    vi: '{products} (theo quy định chung)',
    ms: '{products} (aturan jawatankuasa)',
  },
  'governance.rules.title': { en: 'Rules for tasks', vi: 'Quy định về nhiệm vụ', ms: 'Aturan tugasan' },
  'governance.rules.steps': { en: 'Done', vi: 'Hoàn thành', ms: 'Selesai' },
  'governance.rules.twoSteps': {
    en: 'in two steps: the lead reports, the secretariat accepts or returns',
    vi: 'hai bước: cơ quan chủ trì báo cáo, bộ phận thư ký duyệt hoặc trả lại',
    ms: 'dua langkah: peneraju melaporkan, urus setia menerima atau mengembalikan',
  },
  'governance.rules.oneStep': {
    en: 'in one step: the lead closes the task',
    vi: 'một bước: cơ quan chủ trì báo là hoàn thành',
    ms: 'satu langkah: peneraju menutup tugasan',
  },
  'governance.rules.askedOne': {
    en: 'any one of: {products}',
    vi: 'một trong các loại: {products}',
    ms: 'salah satu daripada: {products}',
  },
  'governance.rules.extensions': { en: 'More time', vi: 'Gia hạn', ms: 'Lanjutan masa' },
  'governance.rules.oneLevel': {
    en: 'decided by the secretariat',
    vi: 'do bộ phận thư ký quyết định',
    ms: 'diputuskan oleh urus setia',
  },
  'governance.rules.twoLevels': {
    en: 'supported by the secretariat, decided by the chair',
    vi: 'bộ phận thư ký đề xuất, trưởng ban quyết định',
    ms: 'disokong oleh urus setia, diputuskan oleh pengerusi',
  },
  'governance.rules.how': {
    en: 'The secretariat changes these with /docket rules, for one directive with /directives products, and for one task with /tasks edit.',
    vi: 'Bộ phận thư ký thay đổi bằng /docket rules; riêng một văn bản bằng /directives products, riêng một nhiệm vụ bằng /tasks edit.',
    ms: 'Urus setia mengubahnya dengan /docket rules; bagi satu arahan dengan /directives products, dan bagi satu tugasan dengan /tasks edit.',
  },
  'governance.rules.changed': {
    en: 'The rules are changed.',
    vi: 'Đã thay đổi quy định.',
    ms: 'Aturan telah diubah.',
  },
  'governance.rules.reportsWait': {
    en: 'Reports that already wait go on waiting.',
    vi: 'Các báo cáo đang chờ vẫn tiếp tục chờ duyệt.',
    ms: 'Laporan yang sedang menunggu terus menunggu.',
  },
  'governance.rules.nowTwoLevels': {
    en: 'Requests for more time that wait go on to the chair once the secretariat supports them.',
    vi: 'Các đề nghị gia hạn đang chờ sẽ được trình trưởng ban sau khi bộ phận thư ký nhất trí.',
    ms: 'Permohonan lanjutan masa yang menunggu akan diserahkan kepada pengerusi setelah disokong oleh urus setia.',
  },
  'governance.rules.nowOneLevel': {
    en: 'The secretariat decides on requests for more time. Those that wait for the chair can be decided by either.',
    vi: 'Bộ phận thư ký quyết định các đề nghị gia hạn. Đề nghị đang chờ trưởng ban thì bộ phận thư ký hoặc trưởng ban đều quyết định được.',
    ms: 'Urus setia memutuskan permohonan lanjutan masa. Permohonan yang menunggu pengerusi boleh diputuskan oleh mana-mana satu.',
  },
  'governance.rules.button': { en: 'See the rules', vi: 'Xem quy định', ms: 'Lihat aturan' },
  'governance.products.shown': {
    en: 'Tasks of {directive} are asked for: {products}.',
    vi: 'Sản phẩm phải nộp của các nhiệm vụ theo {directive}: {products}.',
    ms: 'Hasil yang diminta bagi tugasan {directive}: {products}.',
  },
  'governance.products.changed': {
    en: 'Changed. Tasks of {directive} are asked for: {products}.',
    vi: 'Đã thay đổi. Sản phẩm phải nộp của các nhiệm vụ theo {directive}: {products}.',
    ms: 'Telah diubah. Hasil yang diminta bagi tugasan {directive}: {products}.',
  },
  'governance.error.product': {
    en: '#{number} is reported done with {asked}. Say it with the command: /tasks done {number} and a note, or document:, link: or a file.',
    vi: 'Khi báo hoàn thành #{number} phải kèm {asked}. Hãy ghi cùng lệnh: /tasks done {number} kèm ghi chú, hoặc document:, link: hay một tệp.',
    ms: '#{number} dilaporkan selesai dengan {asked}. Nyatakan bersama perintah: /tasks done {number} dan nota, atau document:, link: atau fail.',
  },
  'governance.error.productInForm': {
    en: 'Asked for is {asked}: please give one of these.',
    vi: 'Yêu cầu kèm {asked}: vui lòng điền một mục.',
    ms: 'Yang diminta ialah {asked}: sila berikan salah satu.',
  },
  'governance.error.link': {
    en: '“{said}” is no link that Docket can keep. It begins with http:// or https:// and carries no password.',
    vi: '“{said}” không phải là đường dẫn hợp lệ. Đường dẫn bắt đầu bằng http:// hoặc https:// và không chứa mật khẩu.',
    ms: '“{said}” bukan pautan yang boleh disimpan. Pautan bermula dengan http:// atau https:// dan tidak mengandungi kata laluan.',
  },
  'governance.error.products': {
    en: '“{said}” is nothing that can be asked for. Say any of document, link, file, note, or “none”.',
    vi: '“{said}” không phải là loại sản phẩm. Hãy ghi: văn bản, đường dẫn, tệp, ghi chú, hoặc “không”.',
    ms: '“{said}” bukan jenis hasil. Tulis dokumen, pautan, fail, nota, atau “tiada”.',
  },
  'governance.form.anyOne': {
    en: 'One of these is enough: {asked}',
    vi: 'Chỉ cần một trong số: {asked}',
    ms: 'Cukup salah satu: {asked}',
  },
  'governance.form.title': {
    en: 'Report #{number} done',
    vi: 'Báo hoàn thành #{number}',
    ms: 'Laporkan #{number} selesai',
  },
  'history.governed': {
    en: 'changed what it is asked for',
    vi: 'đã thay đổi sản phẩm phải nộp',
    ms: 'mengubah hasil yang diminta',
  },
});
