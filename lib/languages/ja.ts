/** Japanese. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ja = describeLanguage({
  tag: "ja",
  name: "Japanese",
  isUnspaced: true,

  status: {
    kill: phrases(`
      取り消され, 撤回, 取り消し, 取消し, 取消, 配信取り消し, 記事取り消し, 配信停止, 削除
    `),
    retract: ["差し止め", "使用中止", "取り下げ"],
    embargo: phrases(`
      解禁, 解禁日時, 解禁時間, 解禁日, 報道解禁, 情報解禁, エンバーゴ, 時限解禁, 版元解禁
    `),
    hold: phrases(`
      掲載見合わせ, 配信見合わせ, 公開見合わせ, 放送見合わせ, 使用見合わせ, 使用不可, 掲載不可, 公開不可,
      配信不可, 報道不可, 放送不可, 転載不可, 使用しないこと, 掲載しないこと, 公開しないこと, 報道しないこと,
      配信しないこと, 使用を控えて, 掲載を控えて, 公開を控えて, 確認中, 承認待ち, 校正中, 報道禁止, 掲載禁止,
      公開禁止, 使用禁止, 配信禁止, 放送禁止, 転載禁止期間, 保留, 待機, 社外秘, 未公開, 非公開, 取扱注意,
      使わないでください, 使用しないでください, 公開しないでください, 掲載しないでください,
      報道しないでください
    `),
    draft: ["未定稿", "未編集", "下書き", "原稿案", "仮原稿"],
    publish: ["使用", "公開", "掲載", "報道", "配信", "発表", "発行", "放送"],
    story: ["本稿", "原稿", "記事", "この記事", "本記事", "ニュース", "写真"],
    editors: phrases(`
      注意, 通知, 緊急, 重要, 至急, 編集部, 編集者, デスク, ご注意, お知らせ, ください, 下さい, お願いします,
      願います
    `),
    until: ["以前", "前", "まで", "以降", "より", "から"],
    filler: phrases(`
      につき, のため, 対外, 年, 月, 日, 時, 分, 午前, 午後, 正午, 深夜, 朝, 夕方, 未明, 曜日, 月曜, 火曜,
      水曜, 木曜, 金曜, 土曜, 日曜, 一, 二, 三, 四, 五, 六, の, は, に, を, が, で, と, へ, も, 日本時間,
      厳守, されました, ました, しました, します, です, 中, 稿, 号, 第
    `),
  },
  moments: {
    beforeNoon: ["午前"],
    afterNoon: ["午後"],
    yearSigns: ["年"],
    monthSigns: ["月"],
    daySigns: ["日"],
    hourSigns: ["時"],
    minuteSigns: ["分"],
    halfHour: ["半"],
    eraLocales: ["ja-u-ca-japanese"],
  },
  zones: {
    places: [
      ["Europe/London", ["ロンドン"]],
      ["Europe/Paris", ["パリ"]],
      ["Europe/Berlin", ["ベルリン"]],
      ["Europe/Moscow", ["モスクワ"]],
      ["Asia/Shanghai", ["北京", "中国"]],
      ["Asia/Taipei", ["台北", "台湾"]],
      ["Asia/Tokyo", ["日本", "東京"]],
      ["Asia/Seoul", ["韓国", "ソウル"]],
      ["Asia/Hong_Kong", ["香港"]],
      ["Australia/Sydney", ["シドニー"]],
      ["America/New_York", ["ニューヨーク"]],
    ],
    placeEndings: ["時間"],
  },

  bylines: {
    checked: ["翻訳", "翻訳者"],
    desks: ["編集部"],
  },
  credits: {
    labels: ["写真"],
    photographed: ["撮影"],
  },
  boilerplate: {
    editorLabels: ["編集"],
    announcements: phrases(`
      この記事では, 本記事では
    `),
    colonInvitations: ["関連記事", "関連ニュース", "あわせて読みたい"],
    rights: ["無断転載"],
    pageLabels: phrases(`
      読了時間 …
    `),
    advertisements: phrases(`
      広告, 広告の後に続きます
    `),
    paywalls: phrases(`
      この記事は有料会員限定です, この記事は有料記事です, 残り#文字, 有料会員になると続きをお読みいただけます, 会員登録すると続きをお読みいただけます
    `),
  },
  transcripts: {
    heard: ["笑", "笑い", "拍手"],
  },
  datelines: {
    agencies: ["共同", "時事", "ロイター", "AFP時事", "AFP", "AP"],
  },
  pageLines: {
    waits: phrases(`
      解禁, 公開, 配信, 掲載, 報道, 以降, 以後, 以前, まで, から
    `),
  },

  backReferences: {
    openings: phrases(`
      しかし, だが, ただ, ただし, また, さらに, 一方, そのため, このため, そして, それ, これ, その, この, こうした, こうして, そうした, そこ, なお, しかも, だから,
      したがって, つまり, 例えば, たとえば, ところが, すると, 両社, 両氏, 両者, 前者, 後者, 当時, とはいえ, 逆に, 加えて, ほかに, 彼, 彼女, 同
    `),
    exceptions: phrases(
      "このほど, この冬, この夏, この春, この秋, 同志社, 同盟, 同居, 同性, 同僚, 同窓, 同意, 同行, 同和",
    ),
    saidAlone: phrases(`
      (と|などと)(言|話|述|語|答|指摘|説明|強調|主張|訴|問|呼|叫)*,
      (と|などと)(つぶや|振り返|コメント|明か|認め|伝え|報じ|考え|書|記|促|求め|懸念|評価|期待|謝罪|批判|喜|笑|断言|反論|否定|発言)*
    `),
  },
  speech: {
    dash: "none",
    attributions: ["と", "って", "との", "などと", "という"],
  },
  speakers: {
    telling: ["と述べ", "と話"],
    first: ["我", "私", "僕"],
    second: ["你", "您", "あなた"],
    interviews: ["インタビュー"],
  },
  labels: {
    claim: ["主張", "誤解", "噂"],
    falsehood: ["誤り", "虚偽", "デマ"],
    rating: ["結論", "判定"],
    truth: ["真実", "事実"],
    asker: ["司会", "聞き手", "質問", "記者"],
    answer: ["答", "回答"],
    notes: ["訂正", "お詫びと訂正"],
  },
  claims: {
    denials: ["誤り", "虚偽", "事実ではない", "デマ"],
    verdicts: ["これ"],
    factChecks: ["ファクトチェック"],
  },
  corrections: {
    openings: ["(当初|以前|初出)(の|)(記事|版)"],
  },
  words: { perMinute: 357, function: ["億", "円"] },
});
