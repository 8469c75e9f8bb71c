import { sentences } from '../../sentence.ts';

/** What was changed of a group, and what is asked before. */
export const groupsChanges = sentences({
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
});
