import type { DemoItem } from './types.ts';
import { before, inThree } from './wording.ts';

/** What the July conclusion asks of the provinces and of those who guide them. */
export const julyLocalities: readonly DemoItem[] = [
  {
    path: '2/d(1)',
    text: inThree(
      'Fill every leading post that is still empty in communes, above all the Party secretary and the chair of the People’s Committee.',
      'Bố trí đủ các chức danh lãnh đạo cấp xã còn thiếu, trước hết là bí thư đảng ủy và chủ tịch ủy ban nhân dân.',
      'Isi setiap jawatan pimpinan komun yang masih kosong, terutamanya setiausaha Parti dan pengerusi Jawatankuasa Rakyat.',
    ),
    tasks: [
      {
        title: inThree(
          'Fill the vacant leading posts in communes',
          'Bố trí đủ chức danh lãnh đạo cấp xã còn thiếu',
          'Isi jawatan pimpinan komun yang masih kosong',
        ),
        lead: 'provinces',
        coordinators: ['organizing', 'homeAffairs'],
        deadline: before('2025-07-25'),
        urgent: true,
        afterwards: [
          {
            does: 'say',
            on: '2025-07-17',
            at: '17:30',
            by: 'son',
            kind: 'atRisk',
            why: 'Còn 11 xã chưa có nguồn nhân sự phù hợp.',
          },
        ],
      },
    ],
  },
  {
    path: '2/d(1)',
    text: inThree(
      'Share out commune staff so that each field of work has somebody trained for it.',
      'Phân công cán bộ cấp xã để mỗi lĩnh vực đều có người đúng chuyên môn phụ trách.',
      'Agihkan kakitangan komun supaya setiap bidang kerja dikendalikan oleh orang yang terlatih.',
    ),
    tasks: [
      {
        title: inThree(
          'Match commune staff to the work of each commune',
          'Phân bổ cán bộ cấp xã theo yêu cầu công việc',
          'Padankan kakitangan dengan keperluan setiap komun',
        ),
        lead: 'provinces',
      },
    ],
  },
  {
    path: '2/d(1)',
    text: inThree(
      'Central bodies stay in touch with the localities while posts are being filled, and advise them.',
      'Các cơ quan Trung ương bám sát, hướng dẫn địa phương trong quá trình kiện toàn nhân sự.',
      'Badan pusat sentiasa berhubung dengan pihak tempatan dan memberi panduan semasa jawatan diisi.',
    ),
    tasks: [
      {
        title: inThree(
          'Guide the localities on staffing and follow their progress',
          'Hướng dẫn, theo dõi địa phương kiện toàn nhân sự',
          'Bimbing pihak tempatan tentang penjawatan dan pantau kemajuannya',
        ),
        lead: 'homeAffairs',
        coordinators: ['organizing', 'inspection', 'partyOffice', 'internalAffairs', 'propaganda'],
      },
    ],
  },
  {
    path: '2/d(2)',
    text: inThree(
      'See that every Party committee and the organizations under it have adopted rules for their work.',
      'Chỉ đạo ban hành đủ quy chế làm việc của cấp ủy và các tổ chức đảng trực thuộc.',
      'Pastikan setiap jawatankuasa Parti dan organisasi di bawahnya telah menerima pakai peraturan kerja.',
    ),
    tasks: [
      {
        title: inThree(
          'Adopt working rules for all Party committees',
          'Ban hành đủ quy chế làm việc của các cấp ủy',
          'Terima pakai peraturan kerja semua jawatankuasa Parti',
        ),
        lead: 'provinces',
      },
    ],
  },
  {
    path: '2/d(3)',
    text: inThree(
      'Go on equipping and staffing the public administration service centres.',
      'Tiếp tục đầu tư trang thiết bị, bố trí người làm việc cho trung tâm phục vụ hành chính công.',
      'Teruskan melengkapkan pusat khidmat pentadbiran awam dengan peralatan dan kakitangan.',
    ),
    tasks: [
      {
        title: inThree(
          'Equip and staff the public administration service centres',
          'Đầu tư cho trung tâm phục vụ hành chính công',
          'Lengkapkan pusat khidmat pentadbiran awam',
        ),
        lead: 'provinces',
      },
    ],
  },
];
