import type { DemoTask } from './types.ts';
import { before, by, inThree } from './wording.ts';

/** Tasks the secretariat entered on 17 July without a document, to follow up what the meeting said. */
export const byHand: readonly DemoTask[] = [
  {
    title: inThree(
      'Name the communes still without a Party secretary or chair, and what is being done',
      'Báo cáo các xã còn khuyết bí thư, chủ tịch và hướng xử lý',
      'Laporkan komun yang belum ada setiausaha Parti atau pengerusi serta tindakan yang diambil',
    ),
    lead: 'homeAffairs',
    coordinators: ['organizing', 'provinces'],
    assignees: ['an'],
    deadline: before('2025-07-25'),
    urgent: true,
  },
  {
    title: inThree(
      'Give the Secretariat the duty roster of the ministry’s hotline',
      'Gửi Văn phòng Ban Chỉ đạo lịch trực đường dây nóng của Bộ',
      'Serahkan jadual bertugas talian khas kementerian kepada Urus Setia',
    ),
    lead: 'homeAffairs',
    assignees: ['thu'],
    deadline: by('2025-07-18'),
  },
  {
    title: inThree(
      'Count the commune staff who have left since the reorganization',
      'Thống kê cán bộ cấp xã nghỉ việc sau sắp xếp bộ máy',
      'Hitung kakitangan komun yang berhenti sejak penyusunan semula',
    ),
    lead: 'government',
    coordinators: ['homeAffairs'],
    urgent: true,
  },
  {
    title: inThree(
      'Write a note on one-stop counters in Malaysian local councils',
      'Viết báo cáo ngắn về bộ phận một cửa của chính quyền địa phương Malaysia',
      'Sediakan nota tentang kaunter sehenti pihak berkuasa tempatan di Malaysia',
    ),
    lead: 'secretariat',
    assignees: ['aisyah'],
    deadline: by('2025-08-08'),
  },
  {
    title: inThree(
      'Name one person in the ministry whom the localities can call',
      'Cử một đầu mối của Bộ để địa phương liên hệ',
      'Namakan seorang pegawai kementerian untuk dihubungi oleh pihak tempatan',
    ),
    lead: 'finance',
    deadline: by('2025-07-21'),
    afterwards: [
      {
        does: 'done',
        on: '2025-07-17',
        at: '17:20',
        by: 'minh',
        document: '316/BTC-VP',
        note: 'Đầu mối là anh Long, Vụ Ngân sách.',
      },
    ],
  },
  {
    title: inThree(
      'Look into the letters about how leaders were chosen in two communes',
      'Xác minh đơn thư về việc chọn cán bộ chủ chốt ở hai xã',
      'Siasat surat aduan tentang pemilihan pemimpin di dua komun',
    ),
    lead: 'organizing',
    deadline: by('2025-08-01'),
    confidential: true,
  },
];
