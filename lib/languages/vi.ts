/** Vietnamese. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const vi = describeLanguage({
  tag: "vi",
  name: "Vietnamese",

  assertions: {
    negations: phrases("không, chưa, chẳng"),
    hedges: phrases("nghi"),
  },
  moments: {
    beforeMonth: ["tháng"],
    beforeYear: ["năm"],
  },
  status: {
    kill: ["rút bài", "hủy bỏ", "thu hồi", "gỡ bài", "hủy tin", "rút tin", "thu hồi tin"],
    retract: phrases(`
      gỡ bỏ, xin gỡ, xóa bài, tin này đã bị hủy, bài này đã bị hủy, đã bị hủy, xóa bài này, xóa tin này, bỏ
      tin này, văn bản này không còn giá trị, bài không còn giá trị, rút lại tin, rút lại bài, xin bỏ qua,
      bỏ phiên bản trước, không còn giá trị, xóa tin
    `),
    embargo: ["cấm phát hành", "cấm đăng", "cấm công bố"],
    approval: phrases(`
      phê duyệt
    `),
    lifted: ["đã hết", "hết hạn", "dỡ bỏ", "đã dỡ bỏ", "được gỡ", "hết"],
    hold: phrases(`
      chờ duyệt, tạm giữ, tạm hoãn, lưu hành nội bộ, tạm thời chưa, chưa đăng, tạm chưa đăng, chờ xác nhận,
      chưa được đăng, chưa xuất bản, tạm dừng, giữ lại, chờ phê duyệt, đang chờ luật sư, chờ luật sư, đang
      chờ duyệt, đang chờ phê duyệt, hoãn đăng bài, không phát trước, chưa được phát, hoãn đăng, trong ngăn
      kéo, để trong ngăn kéo, lệnh cấm đăng, cấm đưa tin, chỉ dành cho báo in, chỉ để tham khảo, chỉ tham
      khảo, chỉ lưu hành nội bộ, không trích dẫn, chưa được duyệt, chưa duyệt, chưa có ý kiến, thiếu phê
      duyệt, chưa hoàn tất, đừng gửi, không chuyển tiếp, không đưa lên mạng, bản này chưa,
      chỉ dùng nội bộ
    `),
    draft: phrases(`
      bản nháp, bản thảo, chưa biên tập, bản thô, chưa hiệu đính, chưa kiểm chứng, chưa hoàn chỉnh, bài thử
      nghiệm, tin thử nghiệm, trích dẫn chưa được duyệt
    `),
    not: ["không", "cấm", "chưa"],
    publish: phrases(`
      xuất bản, phát hành, phát sóng, sử dụng, công bố, phổ biến, đăng bài, đăng tin, đăng tải, được đăng,
      đưa lên mạng, lên mạng, chuyển tiếp, chia sẻ
    `),
    story: phrases(`
      bài, tin, bài viết, bản tin, ảnh, bài này, tin này
    `),
    parts: ["ảnh", "video", "tiêu đề"],
    conditions: ["nếu", "khi"],
    please: phrases(`
      vui lòng, xin, đề nghị, mong, kính mong
    `),
    editors: ["chú ý", "lưu ý", "biên tập viên", "tòa soạn", "khẩn", "ban biên tập", "các báo"],
    until: phrases(`
      đến, cho đến, trước, sau, cho đến khi, đến khi, trước khi, sau khi
    `),
    notBefore: phrases(`
      chỉ sau khi, chỉ đăng sau khi, sớm nhất
    `),
    for: ["để", "cho"],
    this: ["này", "trên"],
    filler: phrases(`
      được, là, và, hoặc, ngày, giờ, lúc, phép, vào, khi, có, thông, báo, mới, lại, chúng tôi, luật sư, bộ
      phận, pháp lý
    `),
    doubts: phrases(`
      (cho đến khi|trước khi) (gia đình|thân nhân|người nhà), (gia đình|thân nhân) (vẫn |)chưa, gửi nhầm, sai
      phiên bản
    `),
    refusals: phrases(`
      (vui lòng|xin|đề nghị|xin đừng|vui lòng đừng|đề nghị không|vui lòng không|xin không) (không
      |)(đăng|phát|công bố), (không|chưa) được (đăng|phát|công bố) (trước|cho đến), (không|cấm)
      (đăng|phát|công bố) trước
    `),
    fieldNames: ["chỉ dẫn", "chỉ đạo", "ghi chú", "lưu ý"],
    fieldWords: phrases("trạng thái, tình trạng, giai đoạn, phê duyệt, duyệt, pháp lý, pháp chế"),
    fieldNeeds: phrases(`
      (đã |)(duyệt|phê duyệt|đăng|xuất bản|kiểm tra|sẵn sàng), được đăng, được phép đăng, cho đăng
    `),
    fieldHolds: phrases(`
      chưa,
      bản nháp, nháp, dự thảo, bản thảo, đang (chờ|duyệt|xử lý|biên tập|soạn), chờ *, chờ, chưa
      (duyệt|đăng|xuất bản|kiểm tra|xong|được duyệt), không đăng, tạm hoãn, tạm giữ, hoãn
    `),
    fieldBeside: phrases(`
      kiểm tra, biên tập, bài, bài viết, tin, bản tin, in, in ấn, web, tòa soạn, xuất bản, đăng, của
    `),
    fieldLacks: phrases("chờ, đang *, thiếu, còn thiếu, cần *, chưa *, chưa"),
    fieldDone: phrases(`
      đã *, xong, hoàn thành, hoàn tất, được duyệt, không (cần|yêu cầu|áp dụng), không có (ý kiến|vấn
      đề|thay đổi)
    `),
    fieldSwitches: ["riêng tư"],
    fieldOff: phrases("không, không có, chưa, chưa có, không có gì"),
    fieldOn: ["có", "vâng"],
    heldFolders: ["bản nháp", "chưa đăng"],
  },

  credits: {
    stockPictures: phrases("ảnh (minh họa|minh hoạ|tư liệu)"),
    captionEnds: phrases(`
      ảnh tư liệu, ảnh minh họa, ảnh minh hoạ, từ trái sang phải
    `),
    captionOpeners: ["Hiện trường (vụ|nơi|sự)"],
    labels: ["ảnh", "nguồn ảnh", "ảnh minh họa", "ảnh minh hoạ"],
    captionSides: ["phải", "trái", "giữa", "bên phải", "bên trái", "thứ hai từ phải"],
  },
  boilerplate: {
    rights: ["bản quyền thuộc"],
    selfReferences: phrases(`
      (thực hiện|làm) theo các bước sau,
      (trong |)bài (viết|này|viết này) (này sẽ|sẽ|giúp bạn|dưới đây|hướng dẫn|tổng hợp|chúng tôi),
      trong bài (viết |)này,
      (chúng tôi|chúng ta|bài viết) (sẽ |)(cùng |)(tìm hiểu|khám phá|hướng dẫn bạn|giới thiệu đến bạn|điểm
      qua|gửi đến bạn|tổng hợp), (cùng|hãy cùng) (tìm hiểu|khám phá|xem|theo dõi|điểm qua|nhìn lại),
      mời (bạn đọc|quý độc giả|độc giả|các bạn) (theo dõi|đón đọc|xem|tham khảo|đọc),
      (đăng ký|theo dõi) (nhận tin|kênh|chúng tôi), cảm ơn (bạn|các bạn|quý vị) đã
    `),
    unseen: phrases(`
      (bảng|biểu đồ|bản đồ|hình|ảnh|video|clip|danh sách|đường link) (dưới đây|bên dưới|phía dưới|ở
      trên|bên trên|phía trên|sau đây),
      (dưới đây|sau đây) là (một số|những|các|danh sách|toàn văn|lịch|bảng|hình ảnh),
      (xem|như) (hình|ảnh|bảng) (dưới|trên|bên),
      (như|đã) (nói|nêu|đề cập|trình bày) (ở trên|trên đây|phía trên),
      (nhấn|bấm|click|nhấp) (vào đây|vào|tại đây), (trong|trên) (ảnh|hình) là
    `),
    leftovers: phrases(`
      Chụp lại hình ảnh, Nguồn hình ảnh, Bản quyền hình ảnh, XEM THÊM, Xem thêm, ĐỌC THÊM, Đọc thêm
    `),
    editorLabels: ["biên tập"],
    announcements: phrases(`
      tại * (* |)(* |)chúng tôi (tin|cung cấp|cam kết|hiểu|luôn),
      (trong |)bài viết này sẽ, trong bài viết này, (dưới đây|sau đây) là,
      (hãy cùng|cùng) (xem|theo dõi|tìm hiểu|điểm qua|khám phá), mời (bạn|quý|độc giả|các bạn)
    `),
    invitations: ["xem thêm", "đọc thêm", "đọc tiếp"],
    editorNotes: ["liên hệ báo chí", "thông tin liên hệ"],
    contactLabels: ["liên hệ"],
  },
  classNames: {
    leads: ["sapo"],
  },

  sentences: {
    openers: phrases(`
      Trong, Theo, Khi, Sau, Nhưng, Tuy, Tại, Vào, Với, Một, Những, Vài, Hiện, Cũng, Nếu, Vì, Từ, Trước,
      Ngoài, Được, Cho, Không, Có, Hôm, Đây, Bên, Mặc, Dù, Đến, Cùng, Như, Ngay, Chiều, Sáng, Việc
    `),
    ownTitles: phrases("TS, ThS, PGS, GS, BS, Tp, TP, KTS, LS, KS, NSND, NSƯT"),
    hasOrdinalStop: false,
  },
  labels: {
    claim: ["tuyên bố", "tin đồn"],
    rating: ["kết luận"],
    truth: ["sự thật"],
    asker: ["hỏi", "phóng viên"],
    answer: ["đáp"],
    falsehood: phrases(`
      tin giả, sai sự thật
    `),
    notes: phrases(`
      đính chính, cải chính
    `),
  },
  backReferences: {
    demonstrativesWithin: phrases(`
      (vụ|loại|nhóm|chiếc|căn|dự án|thông tin|khu vực|bộ phim|sự việc|vụ việc|công ty|chương trình|quyết
      định|bệnh nhân) (này|đó|nói trên), (trường hợp|kết quả|tình trạng|vấn đề|ngôi nhà|con tàu|tài khoản|đề
      xuất|quy định) (này|đó|nói trên)
    `),
    saidByPronoun: phrases(`
      (ông|bà|anh|chị|cô|họ|cậu) (nói|cho biết|chia sẻ|kể|cho hay|nhấn mạnh|khẳng định|giải thích|phân
      tích|nhận định|bày tỏ|tâm sự)
    `),
    pronounsBehindComma: phrases(`
      ông (cho|nói|đã|cũng|là|được|bị), bà (cho|nói|đã|cũng|là|được|bị), anh (cho|nói|đã|cũng|là|được|bị),
      họ
    `),
    events: phrases(`
      (nạn nhân|nghi phạm|bị can|bị cáo|vụ việc|vụ tai nạn|sự việc|người đàn ông|người phụ nữ|tài xế)
      (đã|được|bị|là|khai|cho|xảy|không|cũng|sau đó|đang|hiện)
    `),
    unlessBefore: phrases(`
      năm, tháng, tuần, ngày
    `),
    exceptions: phrases(`
      (tuần|tháng|năm|ngày|mùa|dịp|lần) (này|đó),
      (thời điểm|thời gian|giai đoạn|buổi|đợt|vào lúc) (này|đó), theo đó là
    `),
    openings: phrases(`
      (khi|lúc) ấy, (ngày |)hôm sau, (hai|ba|bốn|năm|vài) (ngày|giờ|tuần|tháng|năm) sau, (mặc |)dù vậy, tuy
      vậy, kết quả là, như thế, thậm chí, vụ việc trên, người kia, những người khác, (ông|bà|anh|chị|cô|cậu)
      (nghĩ|muốn|tự|phải|nhập|mắc|uống|cảm|quyết|tâm|thường|hiện|rất|luôn|mong|hy), (ông|bà|anh|chị|cô|cậu)
      (thấy|gọi|đến|về|ra|vào|mới|làm|tham|lấy|bỏ|mua|dùng), (trong lúc|khi|sau khi) … (gia
      đình|người|nhóm|chiếc xe) này, * này, * * này, * * * này, * đó, * * đó, nhưng, tuy nhiên, bên cạnh đó,
      do đó, vì vậy, vì thế, sau đó, trong khi đó, đồng thời, mặt khác, ngược lại, hơn nữa, thay vào đó, khi
      đó, lúc đó, từ đó, tại đây, nhờ đó, qua đó, (ông|bà|anh|chị|cô|em|người|việc|điều|vụ|số|nhóm)
      (này|ấy|đó|ta), nó, họ, đây (là|cũng|không), đó (là|cũng|không), trước đó, (ông|bà|anh|chị|cô|cậu)
      (cho|nói|cũng|khẳng|nhấn|chia|kể|còn|đã|là|được|bị|sẽ|từng|có|không|thừa|khai),
      (ông|bà|anh|chị|cô|cậu)
      (trả|bày|tiết|tin|giải|đề|kêu|tỏ|bắt|sinh|làm|trở|phát|đang|vẫn|lại|thêm|viết|đặt), * * * * này, * * *
      * * này, * * * * * * này, * * * đó, * * ấy, theo (ông|bà|anh|chị|cô|họ|đó), cả hai, hai người này,
      ngay sau đó, chính vì (vậy|thế), ngoài (ra|việc này), trên cơ sở đó, cụ thể hơn, như vậy
    `),
  },
  speakers: {
    telling: phrases(`
      cho biết, nói, theo, khẳng định, cho hay
    `),
    first: phrases(`
      tôi
    `),
    second: phrases(`
      bạn
    `),
  },
  claims: {
    denying: phrases(`
      bác bỏ, phủ nhận
    `),
    denials: phrases(`
      không đúng, sai sự thật, tin giả, bịa đặt
    `),
    verdicts: phrases(`
      (điều|thông tin) này
    `),
  },
  corrections: {
    openings: phrases(`
      trong phiên bản trước
    `),
  },
  bylines: {
    colonLabels: ["tác giả", "bài", "bài và ảnh"],
  },
  deskLabels: {
    caption: ["chú thích ảnh"],
  },
  publication: {
    updated: ["cập nhật"],
  },
  mail: {
    headers: ["đã gửi", "tới", "chủ đề"],
    fromHeaders: ["từ"],
    devices: ["gửi từ"],
    closings: ["trân trọng"],
    greetings: ["xin chào", "kính gửi"],
    releases: ["thông cáo báo chí"],
  },
  wires: {
    signOffs: ["hết"],
  },
});
