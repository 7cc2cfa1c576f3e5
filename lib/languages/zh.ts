/** Chinese. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const zh = describeLanguage({
  tag: "zh",
  name: "Chinese",
  isUnspaced: true,

  status: {
    kill: ["撤稿", "撤回", "撤下", "作废", "作廢", "撤销", "撤銷", "取消"],
    retract: ["删除", "刪除", "下架", "停用"],
    embargo: ["解禁", "禁发", "禁發", "发布禁令"],
    hold: phrases(`
      不可发布, 不可發布, 不可使用, 不可刊发, 不可刊登, 切勿发布, 切勿使用, 禁止对外发布, 禁止外传, 不得外传,
      保留, 待发, 待發, 待审, 待審, 待定, 暂缓, 暫緩, 暂不发布, 暂停, 暫停, 请勿发布, 請勿發布, 请勿发表,
      请勿刊发, 请勿使用, 請勿使用, 请勿转载, 请勿外传, 勿发, 勿用, 不得发布, 不得发表, 不得刊发, 不得使用,
      不要发布, 禁止发布, 禁止發布, 禁止发表, 禁止刊发, 禁止使用, 内部资料, 內部資料, 内部使用, 机密, 保密
    `),
    draft: ["草稿", "草案稿", "初稿", "未定稿", "未审稿", "未审", "审核中", "待校对"],
    publish: ["发布", "發布", "刊发", "使用", "公開", "報道"],
    story: ["此稿", "本稿", "该稿", "稿件", "新闻", "新聞稿", "文章", "消息", "报道", "原稿"],
    editors: phrases(`
      注意, 编辑, 編輯, 各位编辑, 编辑注意, 通知, 公告, 紧急, 緊急, 重要, 请, 請, 请注意
    `),
    until: ["之前", "以前", "前", "之后", "以后", "后", "起", "前不得"],
    filler: phrases(`
      对外, 年, 月, 日, 時, 时, 點, 点, 分, 上午, 下午, 凌晨, 晚上, 中午, 正午, 深夜, 星期, 周, 一, 二, 三,
      四, 五, 六, 天, 的, 于, 於, 在, 至, 为, 為, 是, 已, 将, 被, 请, 北京时间, 中, 稿, 号, 第
    `),
  },
  moments: {
    beforeNoon: ["上午", "凌晨"],
    afterNoon: ["下午", "晚上"],
    yearSigns: ["年"],
    monthSigns: ["月"],
    daySigns: ["日"],
    hourSigns: ["时", "時", "点", "點"],
    minuteSigns: ["分"],
    halfHour: ["半"],
    eraLocales: ["zh-Hant-u-ca-roc", "zh-Hans-u-ca-roc"],
  },
  zones: {
    places: [
      ["Europe/London", ["伦敦"]],
      ["Europe/Paris", ["巴黎"]],
      ["Europe/Berlin", ["柏林"]],
      ["Europe/Moscow", ["莫斯科"]],
      ["Asia/Shanghai", ["北京", "中国", "中國"]],
      ["Asia/Taipei", ["台北", "台灣", "台湾"]],
      ["Asia/Tokyo", ["日本", "东京"]],
      ["Asia/Seoul", ["韩国", "首尔"]],
      ["Asia/Hong_Kong", ["香港"]],
      ["Australia/Sydney", ["悉尼"]],
      ["America/New_York", ["纽约"]],
    ],
    placeEndings: ["时间", "時間"],
  },

  credits: {
    labels: ["图", "图片", "图片来源", "图片來源", "来源", "來源"],
    sources: ["来源", "來源"],
    captions: ["图为", "圖為", "资料图", "資料圖", "資料照", "上图", "下图"],
    photographedBy: ["摄", "攝"],
    reporters: ["记者", "記者"],
  },
  boilerplate: {
    announcements: phrases(`
      本文将, 本文將, 在本文中
    `),
    colonInvitations: ["(延伸|相关|相關|推荐|推薦)(阅读|閱讀|新闻|新聞)"],
    editorLabels: ["责任编辑", "責任編輯", "编辑", "編輯", "责编"],
    rights: ["版权所有"],
    advertisements: phrases(`
      广告, 廣告, 推广
    `),
    pageLabels: phrases(`
      阅读时间 …, 閱讀時間 …
    `),
  },
  transcripts: {
    heard: ["掌声", "掌聲", "笑声", "笑聲", "鼓掌"],
  },
  datelines: {
    agencySuffixes: ["社", "网", "網"],
    ownPapers: ["本报", "本報", "本刊", "本台"],
    wires: ["电", "電", "讯", "訊"],
    reporters: ["记者", "記者"],
  },
  pageLines: {
    waits: phrases(`
      解禁, 发布, 发佈, 發布, 發佈, 发表, 發表, 公开, 公開, 刊登, 播出, 报道, 報道, 以降, 以后, 以後, 以前, 之前, 之后, 之後, 不得
    `),
  },

  backReferences: {
    openings: phrases(`
      但, 但是, 不过, 不過, 然而, 而且, 而, 此外, 另外, 同时, 同時, 因此, 所以, 于是, 於是, 随后, 隨後, 其中, 他, 她, 它, 他们, 她们, 它们, 他們, 其, 对此,
      對此, 为此, 為此, 与此同时, 與此同時, 尽管如此, 儘管如此, 另一方面, 上述, 前者, 后者, 後者, 双方, 雙方, 两人, 兩人, 当时, 當時, 例如, 比如, 接着, 随即, 隨即,
      也就是说, 换言之, 这, 這, 那, 该, 該
    `),
    exceptions: phrases(
      "这个月, 这個月, 这一周, 这几天, 这幾天, 這个月, 這個月, 這一周, 這几天, 這幾天, 那不勒斯, 那曲, 那霸",
    ),
    saidByPronoun: ["他", "她"],
  },
  speech: {
    verbs: phrases(`
      说, 說, 表示, 称, 稱, 指出, 问道, 問道, 写道, 寫道, 强调, 強調, 问, 問, 回答, 答, 喊, 回忆, 回忆道, 坦言, 透露, 感叹, 感叹道, 感慨, 感慨道, 介绍说, 介绍道,
      告诉记者, 补充道, 直言, 笑道
    `),
    dash: "none",
  },
  speakers: {
    telling: ["说", "說", "表示"],
    first: ["我", "私", "僕"],
    second: ["你", "您", "あなた"],
    interviews: ["专访", "采访", "專訪"],
  },
  labels: {
    claim: ["谣言", "謠言", "传言", "傳言", "网传", "網傳", "流言", "说法"],
    falsehood: ["虚假", "不实", "不實"],
    rating: ["结论", "結論", "判定", "评级"],
    truth: ["真相", "事实", "事實"],
    asker: ["问", "問", "提问", "记者", "記者", "主持人"],
    answer: ["答", "回答", "答案"],
    notes: ["更正", "勘误", "编者按"],
  },
  claims: {
    denials: ["不实", "不實", "假的", "虚假", "虛假", "谣言", "謠言"],
    verdicts: ["这", "這"],
    factChecks: ["辟谣", "謠言", "谣言"],
  },
  corrections: {
    openings: ["本文(早前|此前|先前|早期|较早)", "(此前|早前|先前)版本"],
  },
  words: {
    perMinute: 255,
    function: [
      ..."的了是在和与及或也都就而但被把从对向为以于这那其他她它们我你说有不没将已各每个上下中后前时日月年号",
      ..."一二两三四五六七八九十百千万亿",
    ],
  },
});
