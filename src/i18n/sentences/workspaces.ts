import { sentences } from '../sentence.ts';

/** What the secretariat is told of chat workspaces that shut Docket out, let it in again or could not be reached. */
export const workspaces = sentences({
  'workspaces.named': {
    en: 'the {platform} workspace {name}',
    vi: 'không gian làm việc {name} trên {platform}',
    ms: 'ruang kerja {platform} {name}',
  },
  'workspaces.server': {
    en: 'the {platform} server {name}',
    vi: 'máy chủ {platform} {name}',
    ms: 'pelayan {platform} {name}',
  },
  'workspaces.shutOut': {
    en: 'Docket was removed from {place}.',
    vi: 'Docket đã bị gỡ khỏi {place}.',
    ms: 'Docket telah dikeluarkan daripada {place}.',
  },
  'workspaces.shutOut.now': {
    en: 'Reminders and news for its channels and people are held. None is lost, and the tasks stay as they are.',
    vi: 'Tin nhắc việc và thông báo cho các kênh và thành viên ở đó được giữ lại, không bị mất. Các nhiệm vụ vẫn giữ nguyên.',
    ms: 'Peringatan dan makluman untuk saluran dan ahli di situ ditahan. Tiada yang hilang, dan tugasan kekal seperti sedia ada.',
  },
  'workspaces.shutOut.next': {
    en: 'They are sent once an administrator of the workspace installs Docket again.',
    vi: 'Các tin này sẽ được gửi khi quản trị viên của không gian làm việc cài đặt lại Docket.',
    ms: 'Semuanya akan dihantar apabila pentadbir ruang kerja memasang semula Docket.',
  },
  'workspaces.shutOut.nextServer': {
    en: 'They are sent once somebody who manages the server adds Docket again.',
    vi: 'Các tin này sẽ được gửi khi người quản lý máy chủ thêm lại Docket.',
    ms: 'Semuanya akan dihantar apabila pengurus pelayan menambah semula Docket.',
  },
  'workspaces.letIn': {
    en: 'Docket is back in {place}.',
    vi: 'Docket đã trở lại {place}.',
    ms: 'Docket telah kembali ke {place}.',
  },
  'workspaces.letIn.span': {
    en: 'It was out from {from} to {to}.',
    vi: 'Docket không có mặt ở đó từ {from} đến {to}.',
    ms: 'Docket tiada di situ dari {from} hingga {to}.',
  },
  'workspaces.letIn.held': {
    en: '{count, plural, =0 {Nothing had to be held in that time.} one {# message was held and goes out now; tasks that are done by now are left out.} other {# messages were held and go out now, put together for each channel and person; tasks that are done by now are left out.}}',
    vi: '{count, plural, =0 {Trong thời gian đó không có tin nào phải giữ lại.} other {Có {count} tin được giữ lại và nay được gửi đi, gộp theo từng kênh và từng người; nhiệm vụ đã hoàn thành được bỏ qua.}}',
    ms: '{count, plural, =0 {Tiada mesej perlu ditahan dalam tempoh itu.} other {{count} mesej telah ditahan dan kini dihantar, digabungkan bagi setiap saluran dan orang; tugasan yang sudah selesai tidak disertakan.}}',
  },
  'workspaces.late': {
    en: 'Reminders on {platform} were late.',
    vi: 'Tin nhắc việc trên {platform} bị chậm.',
    ms: 'Peringatan di {platform} telah lewat.',
  },
  'workspaces.late.span': {
    en: 'It could not be reached from {from} to {to}.',
    vi: 'Không kết nối được từ {from} đến {to}.',
    ms: 'Sambungan terputus dari {from} hingga {to}.',
  },
  'workspaces.late.count': {
    en: '{count, plural, one {# reminder was} other {# reminders were}} late, by up to {length}. None is lost.',
    vi: 'Có {count} tin nhắc việc bị chậm, nhiều nhất là {length}. Không tin nào bị mất.',
    ms: '{count} peringatan lewat, paling lama {length}. Tiada yang hilang.',
  },
  'workspaces.minutes': {
    en: '{count, plural, one {# minute} other {# minutes}}',
    vi: '{count} phút',
    ms: '{count} minit',
  },
  'workspaces.hours': {
    en: '{count, plural, one {# hour} other {# hours}}',
    vi: '{count} giờ',
    ms: '{count} jam',
  },
  'workspaces.saidLate': {
    en: 'This reminder was due on {day} and could not be posted then.',
    vi: 'Tin nhắc việc này lẽ ra được gửi vào {day} nhưng khi đó không gửi được.',
    ms: 'Peringatan ini sepatutnya dihantar pada {day} tetapi tidak dapat dihantar ketika itu.',
  },
  'workspaces.saidLateAt': {
    en: 'This reminder was due on {moment} and could not be posted then.',
    vi: 'Tin nhắc việc này lẽ ra được gửi lúc {moment} nhưng khi đó không gửi được.',
    ms: 'Peringatan ini sepatutnya dihantar pada {moment} tetapi tidak dapat dihantar ketika itu.',
  },
  'workspaces.departed': {
    en: '{count, plural, one {# member who answers for tasks is} other {# members who answer for tasks are}} no longer in {place}.',
    vi: '{count} thành viên đang chịu trách nhiệm về nhiệm vụ không còn ở trong {place}.',
    ms: '{count} ahli yang bertanggungjawab atas tugasan tidak lagi berada dalam {place}.',
  },
  'workspaces.departed.now': {
    en: 'Until somebody takes over, their seats count as empty: what goes to them goes to a deputy, or else to the group above. Their groups’ channels are reminded as ever.',
    vi: 'Cho đến khi có người nhận bàn giao, vị trí của họ coi như để trống: tin gửi họ được chuyển cho cấp phó, hoặc lên cơ quan cấp trên. Kênh của các cơ quan vẫn được nhắc như thường.',
    ms: 'Sehingga ada yang mengambil alih, jawatan mereka dikira kosong: apa yang dihantar kepada mereka pergi kepada timbalan, atau ke agensi induk. Saluran agensi mereka tetap diingatkan seperti biasa.',
  },
  'workspaces.departed.next': {
    en: 'Hand seats over with the button, or with /groups handover; give single tasks to others with /tasks assign. If they come back, nothing needs to be done.',
    vi: 'Hãy bàn giao vị trí bằng nút bấm hoặc lệnh /groups handover; giao nhiệm vụ riêng cho người khác bằng /tasks assign. Nếu họ quay lại thì không cần làm gì thêm.',
    ms: 'Serahkan jawatan dengan butang, atau dengan /groups handover; berikan tugasan kepada orang lain dengan /tasks assign. Jika mereka kembali, tiada apa-apa yang perlu dilakukan.',
  },
  'workspaces.returned': {
    en: '{count, plural, one {# member who answers for tasks is} other {# members who answer for tasks are}} back in {place}.',
    vi: '{count} thành viên đang chịu trách nhiệm về nhiệm vụ đã trở lại {place}.',
    ms: '{count} ahli yang bertanggungjawab atas tugasan telah kembali ke {place}.',
  },
  'workspaces.returned.now': {
    en: 'What goes to their seats goes to them again.',
    vi: 'Tin gửi cho vị trí của họ lại được gửi đến họ.',
    ms: 'Apa yang dihantar kepada jawatan mereka kembali dihantar kepada mereka.',
  },
});
