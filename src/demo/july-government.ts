import type { BodyKey } from './bodies.ts';
import type { DemoItem, DemoTask } from './types.ts';
import { inMonthOf, inThree } from './wording.ts';

/** The conclusion names these six among the ministries that send teams: a task for each. */
const senders: readonly BodyKey[] = [
  'homeAffairs',
  'finance',
  'justice',
  'agriculture',
  'education',
  'health',
];

const sendTeams = (lead: BodyKey): DemoTask => ({
  title: inThree(
    'Send working teams to the communes and clear what blocks them',
    'Cử tổ công tác xuống cấp xã nắm tình hình, tháo gỡ vướng mắc',
    'Hantar pasukan kerja ke komun dan selesaikan halangan di sana',
  ),
  lead,
  among: 'ministries',
  deadline: inMonthOf('2025-08-01'),
});

/** What the July conclusion asks of the Government's side and of the National Assembly's. */
export const julyGovernment: readonly DemoItem[] = [
  {
    path: '3(1)',
    text: inThree(
      'Bring the rules on how associations are set up, work and are managed into line with the direction given.',
      'Rà soát, hoàn thiện quy định về thành lập, hoạt động và quản lý hội theo định hướng đã thống nhất.',
      'Selaraskan peraturan penubuhan, kegiatan dan pengurusan persatuan dengan hala tuju yang ditetapkan.',
    ),
    tasks: [
      {
        title: inThree(
          'Revise the rules on associations',
          'Hoàn thiện quy định về quản lý hội',
          'Semak semula peraturan tentang persatuan',
        ),
        lead: 'government',
      },
    ],
  },
  {
    path: '3(2)',
    text: inThree(
      'Teams from the ministries visit communes, wards and special zones in August and settle problems on the spot.',
      'Trong tháng 8, tổ công tác của các bộ đến xã, phường, đặc khu để xử lý vướng mắc tại chỗ.',
      'Pada bulan Ogos, pasukan kementerian melawat komun, wad dan zon khas untuk menyelesaikan masalah di tempat kejadian.',
    ),
    tasks: senders.map(sendTeams),
  },
  {
    path: '3(3)',
    text: inThree(
      'Tell communes and wards how to keep their accounts, share out their budgets and use the accounts opened for them.',
      'Hướng dẫn xã, phường về tài chính, kế toán, phân bổ dự toán và đăng ký, sử dụng tài khoản.',
      'Beri panduan kepada komun dan wad tentang perakaunan, agihan belanjawan serta pendaftaran dan penggunaan akaun.',
    ),
    tasks: [
      {
        title: inThree(
          'Issue guidance on commune budgets, accounting and accounts',
          'Hướng dẫn ngân sách, kế toán và tài khoản cấp xã',
          'Keluarkan panduan belanjawan, perakaunan dan akaun komun',
        ),
        lead: 'finance',
        deadline: inMonthOf('2025-07-01'),
      },
    ],
  },
  {
    path: '3(4)',
    text: inThree(
      'Take stock of school buildings and teachers, with mountains, borders and islands first, ahead of the new school year.',
      'Đánh giá trường lớp, đội ngũ giáo viên, ưu tiên miền núi, biên giới, hải đảo, để chuẩn bị năm học mới.',
      'Nilai keadaan sekolah dan bilangan guru, dengan keutamaan kawasan pergunungan, sempadan dan pulau, menjelang tahun persekolahan baharu.',
    ),
    tasks: [
      {
        title: inThree(
          'Take stock of schools and teachers for the new school year',
          'Rà soát trường lớp, giáo viên trước năm học mới',
          'Tinjau keadaan sekolah dan guru bagi tahun persekolahan baharu',
        ),
        lead: 'education',
      },
    ],
  },
  {
    path: '4',
    text: inThree(
      'Propose how Conclusion 153-KL/TW on the elections should be adjusted for merged provinces and communes.',
      'Tham mưu điều chỉnh Kết luận 153-KL/TW về bầu cử cho phù hợp với tỉnh, xã sau hợp nhất.',
      'Cadangkan pelarasan Kesimpulan 153-KL/TW tentang pilihan raya bagi wilayah dan komun yang digabungkan.',
    ),
    tasks: [
      {
        title: inThree(
          'Propose changes to Conclusion 153-KL/TW on the elections',
          'Tham mưu điều chỉnh Kết luận 153-KL/TW về bầu cử',
          'Cadangkan pindaan Kesimpulan 153-KL/TW tentang pilihan raya',
        ),
        lead: 'assembly',
      },
    ],
  },
];
