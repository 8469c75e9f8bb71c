import { sentences } from '../../sentence.ts';

/** What cannot be done to a group, and what to do instead. */
export const groupsErrors = sentences({
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
  'groups.error.channelName': {
    en: 'A channel needs a name of at most {limit} characters with a letter in it, not “{said}”.',
    vi: 'Tên kênh cần có chữ và dài tối đa {limit} ký tự, không dùng được “{said}”.',
    ms: 'Nama saluran perlu ada huruf dan tidak melebihi {limit} aksara, bukan “{said}”.',
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
  'groups.error.elsewhere': {
    en: '{channel} belongs to another committee: its messages would be read by people who are not of this one. Name another channel with channel:#name.',
    vi: '{channel} thuộc một Ban Chỉ đạo khác: tin nhắn gửi vào đó sẽ có người ngoài đọc được. Ghi kênh khác bằng channel:#ten-kenh.',
    ms: '{channel} milik jawatankuasa lain: mesej di situ akan dibaca oleh orang luar. Namakan saluran lain dengan channel:#nama.',
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
