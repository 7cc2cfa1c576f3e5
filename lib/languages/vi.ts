/** Vietnamese. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const vi = describeLanguage({
  tag: "vi",
  name: "Vietnamese",

  moments: {
    beforeMonth: ["tháng"],
    beforeYear: ["năm"],
  },
  status: {
    kill: ["rút bài", "hủy bỏ", "thu hồi", "gỡ bài", "hủy tin"],
    embargo: ["cấm phát hành", "cấm đăng", "cấm công bố"],
    hold: ["chờ duyệt", "tạm giữ", "tạm hoãn", "lưu hành nội bộ"],
    draft: ["bản nháp", "bản thảo", "chưa biên tập"],
    not: ["không", "cấm", "chưa", "đừng"],
    publish: ["đăng", "xuất bản", "phát hành", "phát sóng", "sử dụng", "công bố", "phổ biến"],
    story: ["bài", "tin", "bài viết", "bản tin", "ảnh"],
    please: ["vui lòng", "xin", "đề nghị"],
    editors: ["chú ý", "lưu ý", "biên tập viên", "tòa soạn", "khẩn", "ban biên tập"],
    until: ["đến", "cho đến", "trước", "sau"],
    for: ["để", "cho"],
    this: ["này", "trên"],
    filler: phrases(`
      được, là, và, hoặc, ngày, giờ, lúc, phép, vào, ngay, khi, có, thông, báo, mới, lại
    `),
  },

  boilerplate: {
    editorLabels: ["biên tập"],
    announcements: phrases(`
      (trong |)bài viết này sẽ, trong bài viết này
    `),
    invitations: ["xem thêm"],
  },
  classNames: {
    leads: ["sapo"],
  },

  sentences: {
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
    unlessBefore: phrases(`
      năm, tháng, tuần, ngày
    `),
    exceptions: phrases("(tuần|tháng|năm|ngày|mùa|dịp|lần) (này|đó)"),
    openings: phrases(`
      (trong lúc|khi|sau khi) … (gia đình|người|nhóm|chiếc xe) này, * này, * * này, * * * này, * đó, * * đó,
      nhưng, tuy nhiên, ngoài ra, bên cạnh đó, do đó, vì vậy, vì thế, sau đó, trong khi đó, đồng thời,
      mặt khác, ngược lại, hơn nữa, thay vào đó, theo đó, khi đó, lúc đó, từ đó, tại đây, nhờ đó, qua đó,
      (ông|bà|anh|chị|cô|em|người|việc|điều|vụ|số|nhóm) (này|ấy|đó|ta), nó, họ, đây (là|cũng|không),
      đó (là|cũng|không), trước đó
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
});
