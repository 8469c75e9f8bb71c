import { sentences } from '../sentence.ts';

/** What `/directives audit` and `/directives supersede` say. */
export const audit = sentences({
  'audit.summary': {
    en: 'What a directive leaves unclear, and how to mend it',
    vi: 'Nội dung chưa rõ của văn bản và cách khắc phục',
    ms: 'Perkara yang belum jelas dalam arahan dan cara membaikinya',
  },
  'audit.title': {
    en: 'Audit of {number}',
    vi: 'Đánh giá “6 rõ”: {number}',
    ms: 'Audit {number}',
  },
  'audit.score': {
    en: '{percent, number} of 100 clear, over {items, plural, one {# item} other {# items}}',
    vi: 'Rõ {percent, number}/100 trên {items, number} nhiệm vụ',
    ms: '{percent, number} daripada 100 jelas, bagi {items, plural, other {# perkara}}',
  },
  'audit.empty': {
    en: 'There is nothing to audit yet: {number} has no items.',
    vi: 'Chưa có gì để đánh giá: {number} chưa có nhiệm vụ nào.',
    ms: 'Belum ada apa-apa untuk diaudit: {number} tiada perkara.',
  },
  'audit.allClear': {
    en: 'Every item is clear.',
    vi: 'Mọi nhiệm vụ đều rõ.',
    ms: 'Setiap perkara jelas.',
  },
  'audit.lacking': {
    en: '{count, plural, one {# item to mend} other {# items to mend}}',
    vi: '{count, number} nhiệm vụ cần làm rõ',
    ms: '{count, number} perkara perlu dibaiki',
  },
  'audit.range': {
    en: 'Items to mend, {from, number} to {to, number} of {total, number}',
    vi: 'Nhiệm vụ cần làm rõ, {from, number} đến {to, number} trên {total, number}',
    ms: 'Perkara perlu dibaiki, {from, number} hingga {to, number} daripada {total, number}',
  },
  'audit.clearOf': {
    en: '{clear, number} of {items, number}',
    vi: '{clear, number} trên {items, number}',
    ms: '{clear, number} daripada {items, number}',
  },
  'audit.clarity.person': { en: 'Clear person', vi: 'Rõ người', ms: 'Jelas orangnya' },
  'audit.clarity.work': { en: 'Clear work', vi: 'Rõ việc', ms: 'Jelas kerjanya' },
  'audit.clarity.time': { en: 'Clear time', vi: 'Rõ thời gian', ms: 'Jelas masanya' },
  'audit.clarity.responsibility': {
    en: 'Clear responsibility',
    vi: 'Rõ trách nhiệm',
    ms: 'Jelas tanggungjawabnya',
  },
  'audit.clarity.product': { en: 'Clear product', vi: 'Rõ sản phẩm', ms: 'Jelas hasilnya' },
  'audit.clarity.authority': { en: 'Clear authority', vi: 'Rõ thẩm quyền', ms: 'Jelas kuasanya' },
  'audit.lack.noLead': {
    en: 'nobody is named to lead',
    vi: 'chưa nêu cơ quan chủ trì',
    ms: 'tiada agensi peneraju dinamakan',
  },
  'audit.lack.emptySeat': {
    en: '{count, plural, =1 {the lead seat is empty} other {# lead seats are empty}}',
    vi: '{count, plural, =1 {chưa có người phụ trách} other {# cơ quan chưa có người phụ trách}}',
    ms: '{count, plural, =1 {tempat ketua kosong} other {# tempat ketua kosong}}',
  },
  'audit.lack.weakWork': {
    en: 'what is to be done cannot be checked',
    vi: 'việc phải làm chưa kiểm chứng được',
    ms: 'kerja yang diminta tidak dapat disemak',
  },
  'audit.lack.runOn': {
    en: 'several jobs may have run together',
    vi: 'có thể gộp nhiều việc làm một',
    ms: 'beberapa kerja mungkin tercantum',
  },
  'audit.lack.noDay': { en: 'no day is set', vi: 'chưa có thời hạn', ms: 'tiada tarikh akhir' },
  'audit.lack.unsureDay': {
    en: 'the day is uncertain',
    vi: 'thời hạn chưa chắc chắn',
    ms: 'tarikh akhir tidak pasti',
  },
  'audit.lack.dayOff': {
    en: 'the day, {day}, is a day off',
    vi: 'hạn {day} là ngày nghỉ',
    ms: 'tarikh akhir {day} ialah hari cuti',
  },
  'audit.lack.severalLeads': {
    en: 'several bodies are named to lead',
    vi: 'nhiều cơ quan cùng chủ trì',
    ms: 'beberapa agensi dinamakan sebagai peneraju',
  },
  'audit.lack.sameJob': {
    en: 'another body is asked for the same',
    vi: 'trùng việc giao cho cơ quan khác',
    ms: 'agensi lain diminta melakukan perkara yang sama',
  },
  'audit.lack.noChannel': {
    en: '{count, plural, =1 {the group has no channel} other {# groups have no channel}}',
    vi: '{count, plural, =1 {cơ quan chưa có kênh} other {# cơ quan chưa có kênh}}',
    ms: '{count, plural, =1 {agensi tiada saluran} other {# agensi tiada saluran}}',
  },
  'audit.lack.noProduct': {
    en: 'no product is named',
    vi: 'chưa nêu sản phẩm',
    ms: 'tiada hasil dinamakan',
  },
  'audit.lack.unknownBody': {
    en: 'the committee does not know “{name}”',
    vi: 'chưa biết “{name}” là cơ quan nào',
    ms: 'jawatankuasa tidak mengenali “{name}”',
  },
  'audit.lead': { en: 'Lead: {name}', vi: 'Chủ trì: {name}', ms: 'Peneraju: {name}' },
  'audit.waits': {
    en: 'waits for review',
    vi: 'chờ rà soát',
    ms: 'menunggu semakan',
  },
  'audit.amends': {
    en: 'It changes earlier directives whose tasks are still open',
    vi: 'Văn bản này sửa đổi các văn bản còn nhiệm vụ chưa hoàn thành',
    ms: 'Ia mengubah arahan terdahulu yang tugasannya belum selesai',
  },
  'audit.amendsOpen': {
    en: '{count, plural, one {# task open} other {# tasks open}}',
    vi: '{count, number} nhiệm vụ chưa hoàn thành',
    ms: '{count, number} tugasan belum selesai',
  },
  'audit.amendsHow': {
    en: 'Say which task ends or is put off: {command}',
    vi: 'Cho biết nhiệm vụ nào chấm dứt hoặc được lùi hạn: {command}',
    ms: 'Nyatakan tugasan yang tamat atau ditangguhkan: {command}',
  },
  'audit.button.day': { en: 'Set the day', vi: 'Đặt thời hạn', ms: 'Tetapkan tarikh' },
  'audit.button.lead': { en: 'Fill the seat', vi: 'Chỉ định người', ms: 'Isi tempat' },
  'audit.button.channel': { en: 'Set a channel', vi: 'Đặt kênh', ms: 'Tetapkan saluran' },
  'audit.button.review': { en: 'Review', vi: 'Rà soát', ms: 'Semak' },
  'audit.button.edit': { en: 'Edit', vi: 'Sửa', ms: 'Sunting' },
  'audit.button.show': { en: 'Show', vi: 'Xem', ms: 'Lihat' },
  'audit.button.missing': { en: 'Show groups', vi: 'Xem các cơ quan', ms: 'Lihat agensi' },

  'links.summary': {
    en: 'Say that a later directive’s task replaces or extends an earlier one',
    vi: 'Nhiệm vụ của văn bản sau thay thế hoặc gia hạn nhiệm vụ trước',
    ms: 'Nyatakan tugasan arahan kemudian mengganti atau melanjutkan yang terdahulu',
  },
  'links.field.earlier': { en: 'Earlier task', vi: 'Nhiệm vụ trước', ms: 'Tugasan terdahulu' },
  'links.field.later': { en: 'Later task', vi: 'Nhiệm vụ sau', ms: 'Tugasan kemudian' },
  'links.field.later.hint': {
    en: 'A task of the later directive, such as 40',
    vi: 'Một nhiệm vụ của văn bản sau, ví dụ 40',
    ms: 'Satu tugasan arahan kemudian, contohnya 40',
  },
  'links.field.how': { en: 'What it does', vi: 'Tác động', ms: 'Kesannya' },
  'links.how.supersedes': { en: 'replaces it', vi: 'thay thế', ms: 'menggantikannya' },
  'links.how.extends': { en: 'extends it', vi: 'gia hạn', ms: 'melanjutkannya' },
  'links.superseded': {
    en: '#{later} replaces #{earlier}. #{earlier} is dropped, and its reminders stop.',
    vi: '#{later} thay thế #{earlier}. #{earlier} chấm dứt, không còn nhắc.',
    ms: '#{later} menggantikan #{earlier}. #{earlier} digugurkan dan peringatannya dihentikan.',
  },
  'links.extended': {
    en: '#{earlier} goes on and is now due {day}. #{later} asked for the same and ends.',
    vi: '#{earlier} tiếp tục, thời hạn mới là {day}. #{later} trùng nội dung nên chấm dứt.',
    ms: '#{earlier} diteruskan dengan tarikh akhir baharu {day}. #{later} meminta perkara yang sama dan ditamatkan.',
  },
  'links.waits': {
    en: 'It has a task for each group of a class: they follow in the next moments.',
    vi: 'Có một nhiệm vụ cho mỗi cơ quan trong nhóm cơ quan: sẽ được cập nhật ngay sau đây.',
    ms: 'Terdapat satu tugasan bagi setiap agensi dalam kumpulan: semuanya menyusul sebentar lagi.',
  },
  'links.reason.superseded': {
    en: 'Replaced by #{task}{path, select, none {} other {, item {path}}} of {directive}.',
    vi: 'Được thay thế bằng #{task}{path, select, none {} other {, mục {path}}} của {directive}.',
    ms: 'Digantikan oleh #{task}{path, select, none {} other {, perkara {path}}} dalam {directive}.',
  },
  'links.reason.extended': {
    en: 'Extended by #{task}{path, select, none {} other {, item {path}}} of {directive}.',
    vi: 'Được gia hạn theo #{task}{path, select, none {} other {, mục {path}}} của {directive}.',
    ms: 'Dilanjutkan oleh #{task}{path, select, none {} other {, perkara {path}}} dalam {directive}.',
  },
  'links.reason.carriedOn': {
    en: 'Goes on as #{task}, with the new day.',
    vi: 'Tiếp tục ở #{task} với thời hạn mới.',
    ms: 'Diteruskan sebagai #{task} dengan tarikh akhir baharu.',
  },
  'links.fact.supersedes.later': { en: 'Replaces', vi: 'Thay thế', ms: 'Menggantikan' },
  'links.fact.supersedes.earlier': { en: 'Replaced by', vi: 'Được thay thế bằng', ms: 'Digantikan oleh' },
  'links.fact.extends.later': { en: 'Extends', vi: 'Gia hạn cho', ms: 'Melanjutkan' },
  'links.fact.extends.earlier': { en: 'Extended by', vi: 'Được gia hạn theo', ms: 'Dilanjutkan oleh' },
  'links.fact.item': {
    en: '{directive}{path, select, none {} other {, item {path}}}',
    vi: '{directive}{path, select, none {} other {, mục {path}}}',
    ms: '{directive}{path, select, none {} other {, perkara {path}}}',
  },
  'links.fact.byHand': {
    en: 'a task that was entered by hand',
    vi: 'một nhiệm vụ nhập tay',
    ms: 'tugasan yang dimasukkan sendiri',
  },
  'links.error.itself': {
    en: '#{number} cannot replace itself. Say two tasks: the earlier one and the one that takes its place.',
    vi: '#{number} không thể thay thế chính nó. Hãy nêu hai nhiệm vụ: nhiệm vụ trước và nhiệm vụ thay thế.',
    ms: '#{number} tidak boleh menggantikan dirinya. Nyatakan dua tugasan: yang terdahulu dan penggantinya.',
  },
  'links.error.noDirective': {
    en: '#{number} comes from no directive, so it replaces nothing. Drop the earlier task instead: /tasks drop.',
    vi: '#{number} không thuộc văn bản nào nên không thay thế được nhiệm vụ khác. Hãy bỏ nhiệm vụ trước bằng /tasks drop.',
    ms: '#{number} tidak datang daripada mana-mana arahan, jadi ia tidak menggantikan apa-apa. Gugurkan tugasan terdahulu: /tasks drop.',
  },
  'links.error.sameItem': {
    en: '#{number} belongs to the same item of the directive. Say a task of a later directive.',
    vi: '#{number} thuộc cùng một mục của văn bản. Hãy nêu nhiệm vụ của văn bản sau.',
    ms: '#{number} tergolong dalam perkara yang sama. Nyatakan tugasan arahan yang kemudian.',
  },
  'links.error.sameDirective': {
    en: '#{number} and #{earlier} come from the same directive. Say a task of a later directive, or move the day: /tasks due {earlier} …',
    vi: '#{number} và #{earlier} thuộc cùng một văn bản. Hãy nêu nhiệm vụ của văn bản sau, hoặc lùi thời hạn: /tasks due {earlier} …',
    ms: '#{number} dan #{earlier} datang daripada arahan yang sama. Nyatakan tugasan arahan yang kemudian, atau ubah tarikhnya: /tasks due {earlier} …',
  },
  'links.error.notLater': {
    en: '#{number} comes from an older directive than #{earlier}, so it cannot change it. The other way round: /directives supersede {number} {earlier}',
    vi: '#{number} thuộc văn bản ban hành trước #{earlier} nên không thể thay đổi nhiệm vụ này. Hãy làm ngược lại: /directives supersede {number} {earlier}',
    ms: '#{number} datang daripada arahan yang lebih lama daripada #{earlier}, jadi ia tidak boleh mengubahnya. Sebaliknya: /directives supersede {number} {earlier}',
  },
  'links.error.closed': {
    en: '#{number} is not open any more, so there is nothing to replace.',
    vi: '#{number} không còn mở nên không có gì để thay thế.',
    ms: '#{number} tidak lagi terbuka, jadi tiada apa-apa untuk digantikan.',
  },
  'links.error.noDay': {
    en: '#{number} has no deadline, so it cannot extend another task. Set one first: /tasks due {number} …',
    vi: '#{number} chưa có thời hạn nên không gia hạn được nhiệm vụ khác. Hãy đặt thời hạn trước: /tasks due {number} …',
    ms: '#{number} tiada tarikh akhir, jadi ia tidak boleh melanjutkan tugasan lain. Tetapkan dahulu: /tasks due {number} …',
  },
  'history.supersedes': {
    en: 'said that it replaces an earlier task',
    vi: 'xác định thay thế một nhiệm vụ trước',
    ms: 'menyatakan ia menggantikan tugasan terdahulu',
  },
  'history.extends': {
    en: 'said that it extends an earlier task',
    vi: 'xác định gia hạn một nhiệm vụ trước',
    ms: 'menyatakan ia melanjutkan tugasan terdahulu',
  },
});
