import { describe, expect, it } from 'vitest';
import { readDirective } from '../../src/domain/reading/read-directive.ts';
import { datedKinds, type ReadItem } from '../../src/domain/reading/types.ts';

const read = (text: string) => readDirective(text, { language: 'vi', signedOn: '2026-01-05' }).items;

/** Who owes what is due, and when, in one line each. */
const due = (text: string) =>
  read(text)
    .filter(({ deadlines }) => deadlines.some(({ kind }) => datedKinds.has(kind)))
    .map((item) => `${item.lead.join(' + ') || 'nobody'}: ${days(item)}`);

const days = ({ deadlines }: ReadItem) =>
  deadlines
    .filter(({ kind }) => datedKinds.has(kind))
    .map(({ date, rule }) => date ?? [rule?.freq, rule?.month, rule?.day].filter(Boolean).join(' '))
    .join(', ');

describe('how Vietnamese directives are written', () => {
  it('finds who is asked where no comma parts the purpose from whoever asks', () => {
    expect(
      due(`Để đường sá thông suốt dịp lễ Thủ tướng Chính phủ yêu cầu Bộ trưởng Bộ Xây dựng như sau:

- Sửa xong các cầu yếu trước ngày 20/3/2026;`),
    ).toEqual(['Bộ trưởng Bộ Xây dựng: 2026-03-20']);
  });

  it('goes on with a list behind a paragraph, where the item before it has not ended', () => {
    expect(
      due(`Giao Bộ Y tế:

- Kiểm tra kho thuốc của các bệnh viện;

Lập danh mục thuốc còn thiếu, hoàn thành trước ngày 10/2/2026.

- Báo cáo Chính phủ trước ngày 15/2/2026.`),
    ).toEqual(['Bộ Y tế: 2026-02-10', 'Bộ Y tế: 2026-02-15']);
  });

  it('knows the provinces that a lead-in counts up', () => {
    expect(
      due(`1. Chủ tịch Ủy ban nhân dân các tỉnh từ Quảng Trị đến Gia Lai:

a) Rà soát hồ chứa trước ngày 1/4/2026.

2. Các tỉnh Nghệ An, Hà Tĩnh, Sơn La khẩn trương gia cố đê, hoàn thành trong tháng 5 năm 2026.`),
    ).toEqual([
      'Chủ tịch Ủy ban nhân dân các tỉnh: 2026-04-01',
      'Các tỉnh Nghệ An, Hà Tĩnh, Sơn La: 2026-05-31',
    ]);
  });

  it('joins what was broken off behind a number, where paragraphs stand apart', () => {
    const parts = ['Tài chính', 'Xây dựng', 'Nội vụ', 'Y tế', 'Tư pháp'].map(
      (name, at) => `2.${at + 1}. Sở
${name}:

- Rà soát toàn bộ hồ sơ đang lưu tại kho của cơ quan mình và các đơn vị trực
thuộc, lập danh mục tài liệu còn thiếu, gửi về Văn phòng Ủy ban nhân dân tỉnh
để tổng hợp trước ngày ${at + 1}/3/2026.`,
    );
    expect(due(`2. Trách nhiệm của các đơn vị:\n\n${parts.join('\n\n')}`)).toEqual([
      'Sở Tài chính: 2026-03-01',
      'Sở Xây dựng: 2026-03-02',
      'Sở Nội vụ: 2026-03-03',
      'Sở Y tế: 2026-03-04',
      'Sở Tư pháp: 2026-03-05',
    ]);
  });

  it('owes nothing by the headline of a report', () => {
    expect(
      due(`# Thủ tướng: Khởi công hai tuyến tàu điện vào ngày 19/8/2026

Sáng nay, Ban Chỉ đạo họp phiên thứ tư tại trụ sở, có đại diện của nhiều cơ quan và địa phương dự.

Các nhà thầu báo cáo rằng công trường đã sẵn sàng, còn một vài đoạn chưa bàn giao xong mặt bằng.

Phó Thủ tướng yêu cầu Bộ Xây dựng báo cáo tiến độ từng đoạn tuyến trước ngày 5/4/2026.`),
    ).toEqual(['Bộ Xây dựng: 2026-04-05']);
  });

  it('knows who is named by a title that says no more than whose job it is', () => {
    expect(
      due(`1. Sổ hộ tịch

1.1. Giao Sở Tư pháp

Chia sẻ danh mục sổ đã số hóa cho các phường. Thời gian thực hiện hoàn thành xong trước ngày 5/5/2026.

1.2. Giao Công an tỉnh

Hướng dẫn các phường đối chiếu số liệu với kho lưu trữ trước ngày 9/5/2026.`),
    ).toEqual(['Sở Tư pháp: 2026-05-05', 'Công an tỉnh: 2026-05-09']);
  });

  it('gives each body of a sentence the day it begins with', () => {
    expect(due('Trước ngày 9/3/2026, Bộ Nội vụ ban hành mẫu sổ; Bộ Tư pháp ban hành mẫu dấu.')).toEqual([
      'Bộ Nội vụ: 2026-03-09',
      'Bộ Tư pháp: 2026-03-09',
    ]);
  });

  it('takes a paragraph that is nothing but a day for the one before it', () => {
    expect(
      due('Bộ Tài chính ban hành văn bản hướng dẫn quyết toán.\n\nThời gian hoàn thành trước ngày 9/3/2026.'),
    ).toEqual(['Bộ Tài chính: 2026-03-09']);
  });

  it('reads labels of many syllables, broken across lines', () => {
    expect(
      due(`1. Mở lớp tin học cho thư viện các xã.

*Đơn vị chủ trì tham mưu thực
hiện: *Sở Nội vụ.

*Đơn vị phối hợp thực hiện: *Sở
Tư pháp.

*Thời gian thực hiện: *Tháng
8/2026.`),
    ).toEqual(['Sở Nội vụ: 2026-08-31']);
  });

  it('reads the day in brackets behind "every year"', () => {
    expect(due('Sở Y tế báo cáo kết quả thực hiện Kế hoạch hằng năm (trước ngày 15 tháng 11).')).toEqual([
      'Sở Y tế: yearly 11 15',
    ]);
  });

  it('knows works that are to be begun or opened on a day, and no other feast', () => {
    expect(
      due('Bộ Xây dựng đẩy nhanh thủ tục để khởi công tuyến tránh vào ngày 2 tháng 9 năm 2026.'),
    ).toEqual(['Bộ Xây dựng: 2026-09-02']);
    expect(due('Bộ Xây dựng lập danh sách khách dự lễ khởi công vào ngày 2 tháng 9 năm 2026.')).toEqual([]);
  });

  it.each([
    'Về phát triển nhà ở, giãn dân trong năm 2026, giao Bộ Xây dựng tiếp tục theo dõi.',
    'Bộ Xây dựng theo dõi các dự án có kế hoạch hoàn thành năm 2026.',
    'Thống nhất với đề xuất về những việc cần làm từ nay đến ngày 30/6/2026.',
    'Bộ Tài chính đã có văn bản đề nghị các tỉnh gửi số liệu trước ngày 20/2/2026.',
    'Bộ Tư pháp phổ biến các luật mới ban hành trong năm 2026.',
    'Đến ngày 20/2/2026, mới có 5 tỉnh gửi báo cáo.',
    'Các xã đã hoàn thành 95% việc được giao trong tháng 2 năm 2026.',
    'Năm tài chính của Quỹ bắt đầu từ ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12.',
  ])('owes nothing by a day that says something else: %s', (text) => {
    expect(due(text)).toEqual([]);
  });
});
