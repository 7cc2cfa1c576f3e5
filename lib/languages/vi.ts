/** Vietnamese. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const vi: Language = {
  tag: "vi",
  name: "Vietnamese",

  status: {
    kill: ["rút bài", "hủy bỏ", "thu hồi", "gỡ bài", "hủy tin"],
    retract: [],
    embargo: ["cấm phát hành", "cấm đăng", "cấm công bố"],
    hold: ["chờ duyệt", "tạm giữ", "tạm hoãn", "lưu hành nội bộ"],
    draft: ["bản nháp", "bản thảo", "chưa biên tập"],
    cleared: [],
    not: ["không", "cấm", "chưa", "đừng"],
    publish: ["đăng", "xuất bản", "phát hành", "phát sóng", "sử dụng", "công bố", "phổ biến"],
    use: [],
    release: [],
    advance: [],
    story: ["bài", "tin", "bài viết", "bản tin", "ảnh"],
    document: [],
    please: ["vui lòng", "xin", "đề nghị"],
    editors: ["chú ý", "lưu ý", "biên tập viên", "tòa soạn", "khẩn", "ban biên tập"],
    until: ["đến", "cho đến", "trước", "sau"],
    for: ["để", "cho"],
    this: ["này", "trên"],
    filler: phrases(`
      được, là, và, hoặc, ngày, giờ, lúc, phép, vào, ngay, khi, có, thông, báo, mới, lại
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: NONE.moments,
  zones: NONE.zones,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: {
    ...NONE.boilerplate,
    invitations: ["xem thêm"],
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: NONE.transcripts,
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: {
    ...NONE.classNames,
    leads: ["sapo"],
  },
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: phrases("TS, ThS, PGS, GS, BS, Tp, TP"),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  speakers: NONE.speakers,
  labels: {
    claim: ["tuyên bố", "tin đồn"],
    falsehood: [],
    rating: ["kết luận"],
    truth: ["sự thật"],
    asker: ["hỏi", "phóng viên"],
    answer: ["đáp"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: [],
    teasers: [],
  },
  claims: NONE.claims,
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
