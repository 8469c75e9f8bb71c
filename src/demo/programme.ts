import { steeringCommittee } from './issuers.ts';
import type { DemoDirective, DemoDuty } from './types.ts';
import { by, inThree } from './wording.ts';

/** The committee's own programme of June: invented, so that there is something behind the committee already. */
export const programme: DemoDirective = {
  number: '03-CTr/BCĐ',
  kind: 'programme',
  title: inThree(
    'Work programme for the third quarter of 2025',
    'Chương trình công tác quý III năm 2025',
    'Program kerja suku ketiga 2025',
  ),
  issuer: steeringCommittee,
  signedOn: '2025-06-20',
  entered: { day: '2025-06-23', time: '09:00' },
  items: [
    {
      path: '1',
      text: inThree(
        'Home Affairs reports what the provinces learned from the trial run of late June.',
        'Bộ Nội vụ tổng hợp kinh nghiệm của các tỉnh qua đợt vận hành thử cuối tháng 6.',
        'Kementerian Dalam Negeri melaporkan pengajaran wilayah daripada percubaan pada akhir Jun.',
      ),
      tasks: [
        {
          title: inThree(
            'Report the lessons of the June trial run',
            'Báo cáo kinh nghiệm đợt vận hành thử tháng 6',
            'Laporkan pengajaran daripada percubaan bulan Jun',
          ),
          lead: 'homeAffairs',
          coordinators: ['provinces'],
          deadline: by('2025-07-15'),
          afterwards: [
            { does: 'done', on: '2025-07-15', by: 'lan', document: '2104/BC-BNV' },
            {
              does: 'return',
              on: '2025-07-16',
              by: 'hoa',
              reason: 'The wards of the three largest cities are missing. Please add them and send it again.',
            },
          ],
        },
      ],
    },
    {
      path: '2',
      text: inThree(
        'Finance estimates what moving commune offices costs this year.',
        'Bộ Tài chính ước tính kinh phí di chuyển trụ sở cấp xã trong năm.',
        'Kementerian Kewangan menganggarkan kos pemindahan pejabat komun pada tahun ini.',
      ),
      tasks: [
        {
          title: inThree(
            'Estimate the cost of moving commune offices',
            'Ước tính kinh phí di chuyển trụ sở cấp xã',
            'Anggarkan kos pemindahan pejabat komun',
          ),
          lead: 'finance',
          deadline: by('2025-07-15'),
          afterwards: [
            {
              does: 'done',
              on: '2025-07-14',
              by: 'minh',
              note: 'Đã gửi bảng dự toán cho Văn phòng Ban Chỉ đạo.',
            },
            { does: 'accept', on: '2025-07-15', by: 'hoa' },
          ],
        },
      ],
    },
    {
      path: '3',
      text: inThree(
        'Home Affairs drafts job descriptions that all communes can use.',
        'Bộ Nội vụ dự thảo bản mô tả vị trí việc làm dùng chung cho cấp xã.',
        'Kementerian Dalam Negeri merangka huraian kerja yang boleh digunakan oleh semua komun.',
      ),
      tasks: [
        {
          title: inThree(
            'Draft common job descriptions for commune offices',
            'Dự thảo mô tả vị trí việc làm chung cho cấp xã',
            'Sediakan draf huraian kerja seragam bagi pejabat komun',
          ),
          lead: 'homeAffairs',
          coordinators: ['finance', 'justice'],
          deadline: by('2025-07-15'),
          afterwards: [
            {
              does: 'ask',
              on: '2025-07-11',
              by: 'lan',
              to: by('2025-07-30'),
              reason: 'Justice asked for two more weeks to comment on the draft.',
            },
            { does: 'grant', on: '2025-07-14', by: 'hoa' },
            {
              does: 'delegate',
              on: '2025-07-17',
              at: '17:10',
              by: 'lan',
              to: 'an',
              day: '2025-07-24',
              title: inThree(
                'Put the comments of Justice into the draft',
                'Tiếp thu góp ý của Bộ Tư pháp vào dự thảo',
                'Masukkan ulasan Kementerian Kehakiman ke dalam draf',
              ),
            },
          ],
        },
      ],
    },
    {
      path: '4',
      text: inThree(
        'The Secretariat holds a workshop in Huế on the first month of work.',
        'Văn phòng Ban Chỉ đạo tổ chức hội thảo tại Huế về tháng vận hành đầu tiên.',
        'Urus Setia menganjurkan bengkel di Huế tentang bulan pertama pelaksanaan.',
      ),
      tasks: [
        {
          title: inThree(
            'Hold a workshop in Huế on the first month',
            'Tổ chức hội thảo tại Huế về tháng vận hành đầu tiên',
            'Anjurkan bengkel di Huế tentang bulan pertama',
          ),
          lead: 'secretariat',
          coordinators: ['provinces'],
          deadline: by('2025-08-08'),
          afterwards: [
            {
              does: 'supersede',
              on: '2025-07-17',
              at: '16:40',
              by: 'hoa',
              later: 'Guide the localities on staffing and follow their progress',
            },
          ],
        },
      ],
    },
  ],
};

/** The report that bodies owe each month; the August conclusion names the same day. */
export const monthlyReport: DemoDuty = {
  title: inThree(
    'Send the monthly report on the two-level model to the Central Organizing Committee',
    'Gửi báo cáo tháng về mô hình hai cấp cho Ban Tổ chức Trung ương',
    'Hantar laporan bulanan tentang model dua peringkat kepada Jawatankuasa Penganjur Pusat',
  ),
  wording: inThree(
    'by the 25th of the month',
    'chậm nhất ngày 25 trong tháng',
    'selewat-lewatnya 25 hari bulan',
  ),
  dayOfMonth: 25,
  lead: 'government',
  coordinators: ['ministries', 'provinces', 'homeAffairs'],
  booked: { day: '2025-07-01', time: '09:00' },
  opened: { day: '2025-07-07', time: '08:30' },
  afterwards: [
    {
      does: 'say',
      on: '2025-07-16',
      by: 'dung',
      kind: 'blocked',
      why: 'Mới có một nửa số tỉnh gửi số liệu.',
      waitsFor: 'provinces',
    },
  ],
};
