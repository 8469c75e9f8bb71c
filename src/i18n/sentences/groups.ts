import { sentences } from '../sentence.ts';

/** What `/groups` and its cards say. */
export const groups = sentences({
  'groups.list.summary': {
    en: 'All groups, or those with these words',
    vi: 'Danh sách cơ quan, có thể lọc theo từ',
    ms: 'Semua agensi, atau yang mengandungi perkataan ini',
  },
  'groups.show.summary': {
    en: 'A group: lead, deputies, channels, members',
    vi: 'Thông tin một cơ quan: người phụ trách, cấp phó, kênh, thành viên',
    ms: 'Butiran agensi: ketua, timbalan, saluran, ahli',
  },
  'groups.add.summary': { en: 'Add a group', vi: 'Thêm cơ quan', ms: 'Tambah agensi' },
  'groups.edit.summary': {
    en: 'Rename a group, move it, or give it another name',
    vi: 'Đổi tên, đổi cấp trên hoặc thêm tên gọi khác cho cơ quan',
    ms: 'Tukar nama atau induk agensi, atau beri nama lain',
  },
  'groups.channel.summary': {
    en: 'Post a group’s reminders in a channel',
    vi: 'Gắn kênh nhận tin nhắc việc cho cơ quan',
    ms: 'Tetapkan saluran peringatan agensi',
  },
  'groups.role.summary': {
    en: 'Let a Discord role stand for a group, or no longer',
    vi: 'Gắn hoặc gỡ vai trò Discord của cơ quan',
    ms: 'Tetapkan atau buang peranan Discord bagi agensi',
  },
  'groups.lead.summary': {
    en: 'Give a group’s lead seat to somebody',
    vi: 'Giao một người phụ trách cơ quan',
    ms: 'Serahkan jawatan ketua agensi kepada seseorang',
  },
  'groups.deputy.summary': {
    en: 'Make somebody a group’s deputy, or no longer',
    vi: 'Cử hoặc thôi cử cấp phó của cơ quan',
    ms: 'Lantik atau tamatkan timbalan agensi',
  },
  'groups.members.summary': {
    en: 'Who belongs to a group; add or remove people',
    vi: 'Thành viên của cơ quan; thêm hoặc bớt người',
    ms: 'Ahli agensi; tambah atau keluarkan orang',
  },

  'groups.field.words': { en: 'Words of the name', vi: 'Từ trong tên', ms: 'Perkataan dalam nama' },
  'groups.field.name': { en: 'Name', vi: 'Tên', ms: 'Nama' },
  'groups.field.parent': { en: 'Parent', vi: 'Trực thuộc', ms: 'Induk' },
  'groups.field.top': { en: 'No parent any more', vi: 'Không còn trực thuộc', ms: 'Tiada induk lagi' },
  'groups.field.aliases': { en: 'Other names', vi: 'Tên gọi khác', ms: 'Nama lain' },
  'groups.field.alias': { en: 'One more name', vi: 'Thêm một tên gọi', ms: 'Satu lagi nama' },
  'groups.field.alias.hint': {
    en: 'A short form, or the name in another language',
    vi: 'Tên viết tắt, hoặc tên bằng ngôn ngữ khác',
    ms: 'Singkatan, atau nama dalam bahasa lain',
  },
  'groups.field.channel': { en: 'Channel', vi: 'Kênh', ms: 'Saluran' },
  'groups.field.channel.hint': {
    en: '“here”, or the channel’s name',
    vi: '“đây”, hoặc tên kênh',
    ms: '“sini”, atau nama saluran',
  },
  'groups.field.role': { en: 'Role', vi: 'Vai trò', ms: 'Peranan' },
  'groups.field.role.hint': {
    en: '“@role”; “none” takes away those it has',
    vi: '“@vai-trò”; “không”: gỡ các vai trò đang gắn',
    ms: '“@peranan”; “tiada”: buang yang sedia ada',
  },
  'groups.field.remove': { en: 'Take away', vi: 'Gỡ bỏ', ms: 'Buang' },
  'groups.field.remove.hint': {
    en: 'Takes it away instead',
    vi: 'Gỡ bỏ thay vì thêm',
    ms: 'Buang, bukan tambah',
  },
  'groups.field.vacant': { en: 'Leave vacant', vi: 'Để trống', ms: 'Kosongkan' },
  'groups.field.vacant.hint': {
    en: 'This person leaves the seat and nobody takes it',
    vi: 'Người này rời vị trí và chưa có ai thay',
    ms: 'Orang ini melepaskan jawatan dan belum ada pengganti',
  },
  'groups.field.add': { en: 'Add', vi: 'Thêm', ms: 'Tambah' },
  'groups.field.drop': { en: 'Remove', vi: 'Bớt', ms: 'Keluarkan' },

  'groups.list.title': { en: 'Groups', vi: 'Các cơ quan', ms: 'Agensi' },
  'groups.list.titleOf': { en: 'Groups: {words}', vi: 'Các cơ quan: {words}', ms: 'Agensi: {words}' },
  'groups.list.summaryOf': {
    en: '{title}: {from, number} to {to, number} of {total, number}.',
    vi: '{title}: từ {from, number} đến {to, number} trên tổng số {total, number}.',
    ms: '{title}: {from, number} hingga {to, number} daripada {total, number}.',
  },
  'groups.list.empty': {
    en: 'There are no groups yet. The secretariat or an administrator adds them with /groups add.',
    vi: 'Chưa có cơ quan nào. Bộ phận thư ký hoặc quản trị viên thêm bằng lệnh /groups add.',
    ms: 'Belum ada agensi. Urus setia atau pentadbir menambahnya dengan /groups add.',
  },
  'groups.list.none': {
    en: 'No group has these words in a name. Marks are not needed; fewer letters find more.',
    vi: 'Không có cơ quan nào có tên chứa các từ này. Không cần gõ dấu; gõ ít chữ hơn sẽ tìm được nhiều hơn.',
    ms: 'Tiada agensi dengan perkataan ini dalam namanya. Kurangkan huruf untuk mendapat lebih banyak padanan.',
  },
  'groups.leadIs': { en: 'Lead: {name}', vi: 'Phụ trách: {name}', ms: 'Ketua: {name}' },
  'groups.leadVacant': { en: 'Lead seat vacant', vi: 'Chưa có người phụ trách', ms: 'Jawatan ketua kosong' },
  'groups.under': { en: 'Under {parent}', vi: 'Trực thuộc {parent}', ms: 'Di bawah {parent}' },

  'groups.card.summary': { en: '{name}. {lead}.', vi: '{name}. {lead}.', ms: '{name}. {lead}.' },
  'groups.card.lead': { en: 'Lead', vi: 'Người phụ trách', ms: 'Ketua' },
  'groups.card.holder': { en: '{name}, since {day}', vi: '{name}, từ {day}', ms: '{name}, sejak {day}' },
  'groups.card.vacant': { en: 'vacant', vi: 'đang để trống', ms: 'kosong' },
  'groups.card.deputies': { en: 'Deputies', vi: 'Cấp phó', ms: 'Timbalan' },
  'groups.card.channels': { en: 'Channels', vi: 'Kênh', ms: 'Saluran' },
  'groups.card.noChannel': {
    en: 'none: reminders go to the lead, else to the parent’s or the secretariat’s channel',
    vi: 'chưa có: tin nhắc việc được gửi cho người phụ trách, hoặc vào kênh của cơ quan cấp trên hay bộ phận thư ký',
    ms: 'tiada: peringatan dihantar kepada ketua, atau ke saluran induk atau urus setia',
  },
  'groups.card.roles': { en: 'Roles on Discord', vi: 'Vai trò trên Discord', ms: 'Peranan di Discord' },
  'groups.card.members': {
    en: 'Members ({count, number})',
    vi: 'Thành viên ({count, number})',
    ms: 'Ahli ({count, number})',
  },
  'groups.card.more': {
    en: '{count, number} more',
    vi: '{count, number} người nữa',
    ms: '{count, number} orang lagi',
  },

  'groups.members.title': { en: 'Members of {name}', vi: 'Thành viên của {name}', ms: 'Ahli {name}' },
  'groups.members.count': {
    en: '{count, plural, one {# member} other {# members}}.',
    vi: '{count} thành viên.',
    ms: '{count} orang ahli.',
  },
  'groups.members.hint': {
    en: 'Change this with add: or remove:, for example /groups members group:"{name}" add:lan',
    vi: 'Thay đổi bằng add: hoặc remove:, ví dụ /groups members group:"{name}" add:lan',
    ms: 'Ubah dengan add: atau remove:, contohnya /groups members group:"{name}" add:lan',
  },

  'groups.added': {
    en: 'Added the group {name}.',
    vi: 'Đã thêm cơ quan {name}.',
    ms: 'Agensi {name} telah ditambah.',
  },
  'groups.addedNext': {
    en: 'Next, give it a lead (/groups lead) and a channel (/groups channel), so that reminders find somebody.',
    vi: 'Tiếp theo, hãy chỉ định người phụ trách (/groups lead) và gắn kênh (/groups channel) để tin nhắc việc có nơi nhận.',
    ms: 'Seterusnya, tetapkan ketua (/groups lead) dan saluran (/groups channel) supaya peringatan sampai kepada seseorang.',
  },
  'groups.edited': {
    en: 'Changed the group {name}.',
    vi: 'Đã sửa cơ quan {name}.',
    ms: 'Agensi {name} telah diubah.',
  },
  'groups.bound': {
    en: 'Reminders for {name} now come to {channel}. A test message is on its way there.',
    vi: 'Từ nay tin nhắc việc cho {name} được gửi vào {channel}. Một tin thử đang được gửi đến đó.',
    ms: 'Peringatan untuk {name} kini dihantar ke {channel}. Satu mesej ujian sedang dihantar ke sana.',
  },
  'groups.movedFrom': {
    en: 'It was the channel of {name} before.',
    vi: 'Trước đây kênh này là của {name}.',
    ms: 'Sebelum ini saluran itu milik {name}.',
  },
  'groups.unbound': {
    en: 'Reminders for {name} no longer come to {channel}.',
    vi: 'Tin nhắc việc cho {name} không còn được gửi vào {channel}.',
    ms: 'Peringatan untuk {name} tidak lagi dihantar ke {channel}.',
  },
  'groups.roleBound': {
    en: 'Whoever has the role {role} now counts as a member of {name}, and reminders close to a deadline call that role.',
    vi: 'Từ nay, người có vai trò {role} được tính là thành viên của {name}; tin nhắc việc khi sát thời hạn sẽ gọi vai trò này.',
    ms: 'Mulai sekarang, sesiapa yang memegang peranan {role} dikira ahli {name}, dan peringatan menjelang tarikh akhir memanggil peranan itu.',
  },
  'groups.roleMovedFrom': {
    en: 'It stood for {name} before.',
    vi: 'Trước đây vai trò này là của {name}.',
    ms: 'Sebelum ini peranan itu mewakili {name}.',
  },
  'groups.roleSilent': {
    en: 'Docket may not mention {role} yet, so reminders only name it. Allow anyone to mention the role in its settings, or give Docket the permission to mention all roles.',
    vi: 'Docket chưa được phép nhắc đến {role} nên tin nhắc việc chỉ ghi tên. Hãy cho phép mọi người nhắc đến vai trò này trong phần cài đặt, hoặc cấp cho Docket quyền nhắc đến mọi vai trò.',
    ms: 'Docket belum dibenarkan menyebut {role}, jadi peringatan hanya menulis namanya. Benarkan sesiapa menyebut peranan itu dalam tetapannya, atau beri Docket kebenaran menyebut semua peranan.',
  },
  'groups.roleUnbound': {
    en: 'No longer standing for {name}: {roles}.',
    vi: 'Không còn gắn với {name}: {roles}.',
    ms: 'Tidak lagi mewakili {name}: {roles}.',
  },
  'groups.seated': {
    en: '{member} leads {name} from today, {day}.',
    vi: '{member} phụ trách {name} kể từ hôm nay, {day}.',
    ms: '{member} mengetuai {name} mulai hari ini, {day}.',
  },
  'groups.seatedAfter': {
    en: '{member} held the seat until now. Open tasks stay with the group, and reminders follow the seat.',
    vi: 'Trước đó {member} giữ vị trí này. Nhiệm vụ chưa hoàn thành vẫn thuộc cơ quan; tin nhắc việc được gửi theo vị trí.',
    ms: '{member} memegang jawatan ini sebelumnya. Tugasan yang belum selesai kekal dengan agensi dan peringatan mengikut jawatan.',
  },
  'groups.vacated': {
    en: '{member} no longer leads {name}; the seat is vacant.',
    vi: '{member} không còn phụ trách {name}; vị trí đang để trống.',
    ms: '{member} tidak lagi mengetuai {name}; jawatan itu kosong.',
  },
  'groups.deputized': {
    en: '{member} is a deputy of {name} from today.',
    vi: '{member} là cấp phó của {name} kể từ hôm nay.',
    ms: '{member} menjadi timbalan {name} mulai hari ini.',
  },
  'groups.undeputized': {
    en: '{member} is no longer a deputy of {name}.',
    vi: '{member} không còn là cấp phó của {name}.',
    ms: '{member} bukan lagi timbalan {name}.',
  },
  'groups.joined': {
    en: 'Now in {name}: {members}.',
    vi: 'Đã vào {name}: {members}.',
    ms: 'Kini dalam {name}: {members}.',
  },
  'groups.left': {
    en: 'No longer in {name}: {members}.',
    vi: 'Đã ra khỏi {name}: {members}.',
    ms: 'Tidak lagi dalam {name}: {members}.',
  },

  'groups.button.show': { en: 'Show', vi: 'Xem', ms: 'Lihat' },
  'groups.button.tasks': { en: 'Tasks', vi: 'Nhiệm vụ', ms: 'Tugasan' },
  'groups.button.lead': { en: 'Set lead', vi: 'Chỉ định phụ trách', ms: 'Tetapkan ketua' },
  'groups.button.vacate': { en: 'Leave vacant', vi: 'Để trống vị trí', ms: 'Kosongkan jawatan' },
  'groups.button.deputy': { en: 'Add deputy', vi: 'Thêm cấp phó', ms: 'Tambah timbalan' },
  'groups.button.edit': { en: 'Edit', vi: 'Sửa', ms: 'Sunting' },
  'groups.button.channel': { en: 'Remind here', vi: 'Nhắc tại kênh này', ms: 'Ingatkan di sini' },
  'groups.confirm.channel': {
    en: 'Post the reminders of {name} in the channel you are in now?',
    vi: 'Gửi tin nhắc việc của {name} vào kênh bạn đang mở?',
    ms: 'Hantar peringatan {name} ke saluran yang sedang anda buka?',
  },
  'groups.confirm.vacate': {
    en: 'Should {member} leave the lead seat of {name}, with nobody following?',
    vi: '{member} thôi phụ trách {name} và chưa có người thay?',
    ms: 'Lepaskan {member} daripada jawatan ketua {name} tanpa pengganti?',
  },
  'groups.confirm.yes': { en: 'Yes', vi: 'Có', ms: 'Ya' },
  'groups.confirm.no': { en: 'No', vi: 'Không', ms: 'Tidak' },

  'groups.error.taken': {
    en: 'There is a group called {name} already. Show it with /groups show, or choose another name.',
    vi: 'Đã có cơ quan tên {name}. Xem bằng /groups show, hoặc chọn tên khác.',
    ms: 'Sudah ada agensi bernama {name}. Lihat dengan /groups show, atau pilih nama lain.',
  },
  'groups.error.noLetters': {
    en: 'The name “{name}” has no letters or digits, so nobody could find it. Please write it in words.',
    vi: 'Tên “{name}” không có chữ hoặc số nào nên không ai tìm được. Vui lòng ghi bằng chữ.',
    ms: 'Nama “{name}” tiada huruf atau angka, jadi tiada siapa dapat mencarinya. Sila tulis dengan perkataan.',
  },
  'groups.error.circle': {
    en: '{parent} is {name} itself or stands under it. Choose a parent from elsewhere.',
    vi: '{parent} chính là {name} hoặc trực thuộc {name}. Hãy chọn cấp trên khác.',
    ms: '{parent} ialah {name} sendiri atau berada di bawahnya. Pilih induk yang lain.',
  },
  'groups.button.newChannel': {
    en: 'Open {channel} and remind there',
    vi: 'Tạo {channel} và nhắc tại đó',
    ms: 'Buka {channel} dan ingatkan di sana',
  },
  'groups.error.channelName': {
    en: 'A channel needs a name of at most {limit} characters with a letter in it, not “{said}”.',
    vi: 'Tên kênh cần có chữ và dài tối đa {limit} ký tự, không dùng được “{said}”.',
    ms: 'Nama saluran perlu ada huruf dan tidak melebihi {limit} aksara, bukan “{said}”.',
  },
  'groups.field.open': { en: 'Open it if new', vi: 'Tạo nếu chưa có', ms: 'Buka jika belum ada' },
  'groups.field.open.hint': {
    en: 'Opens a channel of that name in the web room',
    vi: 'Tạo kênh mang tên đó trong phòng web',
    ms: 'Buka saluran bernama itu dalam bilik web',
  },
  'groups.error.noChannel': {
    en: 'This room has no channel “{said}”. Say {channels}, or go into the channel and say channel:here.',
    vi: 'Phòng này không có kênh “{said}”. Hãy chọn {channels}, hoặc vào kênh đó rồi gõ channel:đây.',
    ms: 'Bilik ini tiada saluran “{said}”. Tulis {channels}, atau masuk ke saluran itu dan taip channel:sini.',
  },
  'groups.error.unseenChannel': {
    en: 'There is no channel “{said}”, or it is private and Docket is not in it. Mention @docket there to invite it, then say this again in that channel.',
    vi: 'Không có kênh “{said}”, hoặc kênh là riêng tư và Docket chưa ở trong đó. Hãy nhắc đến @docket trong kênh để mời vào, rồi gõ lại lệnh tại đó.',
    ms: 'Tiada saluran “{said}”, atau saluran itu peribadi dan Docket tidak ada di dalamnya. Sebut @docket di situ untuk menjemputnya, kemudian taip semula di saluran itu.',
  },
  'groups.error.notInChannel': {
    en: 'Docket cannot post in {channel} yet. Mention @docket there to invite it, then say this again.',
    vi: 'Docket chưa thể gửi tin vào {channel}. Hãy nhắc đến @docket trong kênh đó để mời vào, rồi gõ lại lệnh này.',
    ms: 'Docket belum boleh menghantar mesej ke {channel}. Sebut @docket di situ untuk menjemputnya, kemudian taip semula.',
  },
  'groups.error.direct': {
    en: 'Only you read this conversation. Go into the group’s channel and say it there, or name it: channel:#name.',
    vi: 'Chỉ mình bạn đọc được cuộc trò chuyện này. Hãy vào kênh của cơ quan và gõ lại, hoặc ghi tên kênh: channel:#ten-kenh.',
    ms: 'Hanya anda membaca perbualan ini. Masuk ke saluran agensi dan taip di sana, atau namakan: channel:#nama.',
  },
  'groups.error.bound': {
    en: 'Reminders for {name} come to {channel} already. Name another channel with channel:#name, or take this one away with remove:yes.',
    vi: 'Tin nhắc việc cho {name} đã được gửi vào {channel}. Ghi kênh khác bằng channel:#ten-kenh, hoặc gỡ kênh này bằng remove:có.',
    ms: 'Peringatan untuk {name} memang dihantar ke {channel}. Namakan saluran lain dengan channel:#nama, atau buang yang ini dengan remove:ya.',
  },
  'groups.error.notBound': {
    en: '{channel} is not a channel of {name}. /groups show names its channels.',
    vi: '{channel} không phải là kênh của {name}. Gõ /groups show để xem các kênh.',
    ms: '{channel} bukan saluran {name}. /groups show menyenaraikan salurannya.',
  },
  'groups.error.roleBound': {
    en: '{role} stands for {name} already. Name another role, or take this one away with remove:yes.',
    vi: '{role} đã được gắn với {name}. Hãy chọn vai trò khác, hoặc gỡ vai trò này bằng remove:có.',
    ms: '{role} memang mewakili {name}. Pilih peranan lain, atau buang yang ini dengan remove:ya.',
  },
  'groups.error.noRole': {
    en: 'No such role stands for {name}, so there is nothing to take away. /groups show names its roles.',
    vi: '{name} không có vai trò nào như vậy để gỡ. Gõ /groups show để xem các vai trò.',
    ms: 'Tiada peranan sedemikian yang mewakili {name} untuk dibuang. /groups show menyenaraikan peranannya.',
  },
  'groups.error.everyone': {
    en: 'Everybody in the server has that role, so it cannot stand for a group. Choose a role that only the group’s people have.',
    vi: 'Mọi người trong máy chủ đều có vai trò này nên không thể gắn với một cơ quan. Hãy chọn vai trò chỉ người của cơ quan có.',
    ms: 'Semua orang dalam pelayan itu memegang peranan tersebut, jadi ia tidak boleh mewakili satu agensi. Pilih peranan yang hanya dipegang oleh orang agensi itu.',
  },
  'groups.error.unseenRole': {
    en: 'That role is not in this server any more. Choose one from the list.',
    vi: 'Vai trò này không còn trong máy chủ. Hãy chọn một vai trò trong danh sách.',
    ms: 'Peranan itu tiada lagi dalam pelayan ini. Pilih satu daripada senarai.',
  },
  'groups.error.leads': {
    en: '{member} leads {name} already. Name somebody else, or empty the seat with vacant:yes.',
    vi: '{member} đang phụ trách {name}. Hãy chọn người khác, hoặc để trống vị trí bằng vacant:có.',
    ms: '{member} memang mengetuai {name}. Pilih orang lain, atau kosongkan jawatan dengan vacant:ya.',
  },
  'groups.error.notLead': {
    en: '{member} does not lead {name}. /groups show says who does.',
    vi: '{member} không phụ trách {name}. Gõ /groups show để xem ai phụ trách.',
    ms: '{member} tidak mengetuai {name}. /groups show menyatakan siapa ketuanya.',
  },
  'groups.error.leadIsNoDeputy': {
    en: '{member} leads {name} and cannot be its deputy too. Give the lead seat to somebody else first, or name another deputy.',
    vi: '{member} đang phụ trách {name} nên không thể đồng thời là cấp phó. Hãy trao vị trí phụ trách cho người khác trước, hoặc chọn người khác.',
    ms: '{member} mengetuai {name} dan tidak boleh menjadi timbalannya juga. Serahkan jawatan ketua dahulu, atau pilih timbalan lain.',
  },
  'groups.error.deputy': {
    en: '{member} is a deputy of {name} already. Take it away with remove:yes.',
    vi: '{member} đã là cấp phó của {name}. Thôi cử bằng remove:có.',
    ms: '{member} memang timbalan {name}. Tamatkan dengan remove:ya.',
  },
  'groups.error.notDeputy': {
    en: '{member} is not a deputy of {name}. /groups show names its deputies.',
    vi: '{member} không phải là cấp phó của {name}. Gõ /groups show để xem các cấp phó.',
    ms: '{member} bukan timbalan {name}. /groups show menyenaraikan timbalannya.',
  },
  'groups.error.nobody': {
    en: 'Nobody would join or leave {name}: those you name are in it already, or not in it. /groups members lists them.',
    vi: 'Không có ai vào hoặc ra khỏi {name}: những người bạn nêu đã ở trong đó, hoặc vốn không ở trong đó. Gõ /groups members để xem.',
    ms: 'Tiada sesiapa yang masuk atau keluar daripada {name}: mereka sudah ada atau memang tiada. /groups members menyenaraikannya.',
  },
});
