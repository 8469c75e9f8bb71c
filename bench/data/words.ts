// What the bench's committees are called and speak of. Deterministic, so that two runs measure the same.

/** The provinces of the two-level model. */
export const provinces =
  `An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai,
  Hà Nội, Hà Tĩnh, Hải Phòng, Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng,
  Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên, Thanh Hóa,
  Tuyên Quang, Vĩnh Long`
    .split(',')
    .map((name) => name.trim());

export const ministries =
  `Nội vụ, Tài chính, Tư pháp, Công an, Quốc phòng, Ngoại giao, Công Thương, Xây dựng, Y tế, Giáo dục và Đào tạo,
  Khoa học và Công nghệ, Nông nghiệp và Môi trường, Văn hóa Thể thao và Du lịch, Dân tộc và Tôn giáo`
    .split(',')
    .map((name) => name.trim());

const first =
  `Tân Hòa Bình Phú Long Mỹ An Vĩnh Đông Tây Nam Bắc Thanh Xuân Quang Minh Hưng Yên Thạnh Trung Kim Ngọc
  Hải Sơn Lâm Thái Liên Đại Thượng Hạ`.split(/\s+/);
const second =
  `Thành Lợi Phước Lộc Thọ Đức Hiệp Hội Khánh Lạc Phong Điền Cường Thịnh Trạch Trường Giang Hà Châu Khê
  Lĩnh Mai Ninh Phương Quý Sơn Tâm Thuận Tiến Trị Tường Văn Vượng Xá Ý Đình Đồng Đô Động Hoàng Hợp Hùng Kỳ Lương
  Mậu Nghĩa Nguyên Nhân Phúc Quới Thắng Thiện Thới Tích Toàn Trà Tú Tuyền Viên Vân Vinh Yên Ân Ích Đạo Đoàn Dũng
  Dương Gia Hậu Hạnh Hiền Hòa Hoa Hồng Huy Hương Khang Khoa Kiên Lam Linh Lễ Luân Mạnh Nam Ngãi Nhơn Nhựt Phát
  Phụng Quảng Sa Tài Thạch Thanh Thiên Thông Thủy Tịnh Trinh Trọng Tự Uyên Việt Xuyên Đa Đăng Đạt Bửu Cát Cẩm`.split(
    /\s+/,
  );

/** The nth of 3,360 different names of communes. */
export function communeName(n: number): string {
  return `${first[n % first.length]} ${second[Math.floor(n / first.length) % second.length]}`;
}

/** Three of ten are about a report: the word that 30 % of all tasks hold. */
const verbs = [
  'Lập báo cáo về',
  'Rà soát',
  'Hoàn thành việc',
  'Tổng hợp báo cáo về',
  'Hướng dẫn',
  'Kiểm tra',
  'Gửi báo cáo về',
  'Phê duyệt phương án',
  'Công bố',
  'Phân công người phụ trách',
];
const objects = [
  'sắp xếp trụ sở dôi dư',
  'bố trí cán bộ ở các vị trí còn thiếu',
  'bàn giao hồ sơ tài liệu',
  'giải quyết thủ tục hành chính',
  'kết nối dữ liệu dân cư',
  'chi trả chế độ cho người nghỉ việc',
  'phân cấp thẩm quyền quản lý đất đai',
  'vận hành trung tâm phục vụ hành chính công',
  'bồi dưỡng công chức chuyên môn',
  'trang bị máy tính và chữ ký số',
  'rà soát văn bản quy phạm pháp luật',
  'thu chi ngân sách địa phương',
  'tuyên truyền tới người dân',
  'phòng chống thiên tai và bão lũ',
  'khám chữa bệnh ở trạm y tế',
  'khai giảng năm học mới',
  'đăng ký hộ tịch và cư trú',
  'giải ngân vốn đầu tư công',
  'xử lý đơn thư khiếu nại',
  'chuyển đổi số',
  'quản lý tài sản công',
  'an ninh trật tự cơ sở',
  'chế độ phụ cấp ở thôn và tổ dân phố',
  'sáp nhập đơn vị sự nghiệp',
  'đường truyền và hạ tầng mạng',
  'giao biên chế',
  'hỗ trợ nhà ở công vụ',
  'lưu trữ lịch sử',
  'bầu cử đại biểu hội đồng nhân dân',
  'đánh giá mức độ hài lòng',
];

/** The title of the nth item; all 300 differ. */
export const itemTitle = (n: number) =>
  `${verbs[n % verbs.length]} ${objects[Math.floor(n / verbs.length) % objects.length]}`;

/** What the directive says of it, a sentence or two. */
export const itemText = (n: number) =>
  `${itemTitle(n)}; gắn trách nhiệm của người đứng đầu, không để gián đoạn công việc của người dân và doanh nghiệp. Mã việc ${itemCode(n)}.`;

/** A word that one item alone holds. */
export const itemCode = (n: number) => `k${String(n + 1).padStart(3, '0')}`;
