import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../lib/article.ts";
import { splitSentences } from "../../../lib/summarise/sentences/index.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", text });
const cut = (text: string, language?: string) =>
  splitSentences([paragraph(text)], language).map(({ text }) => text);

/** `|` stands where a sentence ends; the copy itself has a space there, or nothing where it says `‖`. */
const expectCut = (marked: string, language?: string) => {
  const copy = marked.replace(/ \| /g, " ").replaceAll("‖", "");
  expect(cut(copy, language)).toEqual(marked.split(/ \| |‖/));
};

describe("a full stop that does not end the sentence", () => {
  test.each([
    `The governor said "incompetent work of Russian air defence." | Mr. Smith of the U.S. Army paid $1.5 million on Jan. 5. | "Is it?" he asked.`,
    "Mr. Brown met Mrs. Green and Dr. White. | Ms. Grey stayed away.",
    "Prof. Ada Quill and Sen. Tom Reed spoke. | Gov. Lake did not.",
    "Lt. Col. James Hart and Sgt. Ann Poe were hurt.",
    "Rev. Paul Stone blessed St. Mary's church in St. Petersburg.",
    "Most of them stood outside the Sto. Cristo church. | Nobody was hurt.",
    "She lives on Main St. | The house is red.",
    "The parade went down Ocean Dr. | It ended late.",
    "J. K. Rowling wrote it. | George W. Bush read it.",
    "Robert E. Lee Jr. spoke on Tuesday.",
    "The firm, Apple Inc. of California, grew.",
    "He runs Smith & Sons Ltd. | The firm employs 40 people.",
    "Acme Corp. shares fell 3.5 percent. | Rivals gained.",
    "It happened on Jan. 5. | It happened again on Feb. 6, 2023.",
    "Sales fell in Sept. | They rose in Oct. and Nov. last year.",
    "The talks began on Sun. Oct. 12 and went on.",
    "That is where he sat. | Police found him there.",
    "They danced in the sun. | Everyone laughed.",
    "See No. 5 on the list. | No. 10 Downing Street was dark.",
    "Did he know? | No. | He had been away.",
    "The ship, pictured in Fig. 3, sank. | See p. 12 and pp. 14-16.",
    "Under Art. 5 and Sec. 2, the court may act.",
    "A fine of Rs. 500 was paid.",
    "He arrived at 5 p.m. Monday. | She left at 6 a.m. EST on Friday.",
    "The doors open at 9 a.m. | He was late.",
    "It was 5 p.m. | He slept.",
    "They moved to the U.S. | They never came back.",
    "The U.S. Army and the U.N. Security Council agreed.",
    "In the U.S. | The rest is known.",
    "Police in Washington, D.C. | The mayor was away.",
    "It costs approx. 5 dollars, e.g. for tea, i.e. not much.",
    "Smith v. Jones was heard. | Spain vs. Italy was not.",
    "She has a Ph.D. in law. | He has none.",
    "Fruit, nuts, etc. were sold. | The market closed.",
    "They sold fruit, nuts, etc. | The market closed.",
    "Smith et al. found otherwise.",
    "He moved from Austin, Texas. | She moved to Miami, Fla. | They met once.",
    "The town of Dover, Del. has a mayor.",
    "Plan B. | They had none.",
    "World War I. | The next war came soon.",
    "She took vitamin C. | Doctors disagreed.",
  ])("%s", (marked) => expectCut(marked));
});

describe("numbers, times and addresses", () => {
  test.each([
    "It grew 3.5 percent to 1.234.567 units. | That was in 2012. | Then it fell.",
    "The score was 3-2. | 40,000 watched.",
    "Version 2.0 costs $5.99. | It sells.",
    "Visit www.example.com. | It is free.",
    "Write to desk@example.com. | We answer.",
    "Read https://example.com/a.b?c=d. | Then reply.",
    "Node.js and Booking.com agreed. | The price fell.",
    "The race began at 10.30. | It ended at noon.",
    "1. Preheat the oven. | 2. Bake it.",
    "It rose by .5 percent. | Nobody knew why.",
    "He weighed 80 kg. | She weighed less.",
    "Prices fell 4%. | Wages did not.",
    "He turned 41. | She turned 40.",
  ])("%s", (marked) => expectCut(marked));
});

describe("questions, shouts and ellipses", () => {
  test.each([
    "Why? | Nobody knows! | It is so.",
    "Really?! | Yes!! | It is.",
    "Wait... | Really? | Yes.",
    "He said it was … well, odd.",
    "It was over . . . or so they thought.",
    "Yahoo! Inc. was sold. | Yahoo! | It was over.",
    "She came, she saw... and she left. | That was all.",
    "I never meant that.... | She left the room.",
  ])("%s", (marked) => expectCut(marked));
});

describe("a quotation", () => {
  test.each([
    `"Is it?" he asked. | She nodded.`,
    `"Is it true?" Smith asked. | Nobody spoke.`,
    `"Is it true?" | Smith did not answer.`,
    `"Never!" cried the crowd. | It left.`,
    `"We came. We saw. We won," he said. | The crowd cheered.`,
    `He said: "We came. We saw." | The crowd cheered.`,
    `She called it "the best day." | Her brother did not.`,
    `“It is late,” she said. | “Go home.” | He went.`,
    `“It is late.” | He went home.`,
    `He was told to “go home.” | “Never,” he said.`,
    `"Go home." Smith said. | She did.`,
    `'It is late. Go home,' she said. | He went.`,
    `The boys' school closed. | It's over. | The '90s ended.`,
    `He called it 'a farce'. | She agreed.`,
    `She said, "He told me 'no. Never.' and left." | That was it.`,
    `The film "What Now?" opened. | It failed.`,
    `"Yes." | "No." | They argued.`,
    `Who said "it is over"? | Nobody.`,
    `He was a so-called "expert". | She was one.`,
    `The campaign "No more!" (NoM) began in May. | It failed.`,
    `The 6" pipe burst. | Water ran.`,
  ])("%s", (marked) => expectCut(marked));

  test("that is opened again in the next paragraph is not taken for closed", () => {
    expectCut(`He says: "I think it helped. | "That is what we did. And it grew." | She agreed.`);
  });

  test("too long to stand as one sentence is cut where its sentences end", () => {
    const speech = `"${"We did what nobody else had done before us. ".repeat(14)}It is over," she said.`;
    expect(cut(speech).length).toBe(15);
  });
});

describe("brackets", () => {
  test.each([
    "(He left. She stayed.) | It rained.",
    "The bill (see Art. 5. It is long) passed. | They cheered.",
    "It passed (by one vote). | They cheered.",
    "He spoke [in English]. | She did not.",
  ])("%s", (marked) => expectCut(marked));
});

describe("a paragraph break that was lost", () => {
  test.each([
    "It will be so in years to come.‖In an interview, she agreed.",
    `It was their "fault."‖"He knew," she said.`,
    "It rose in 2012.‖Later, it fell.",
    "She spoke to the EU.‖On Tuesday, it met.",
    `They call it "hard".‖Authorities agree.`,
    `He met the party.‖'We will win,' he said.`,
    "She joined the BJP.‖Balakrishnan did not.",
    "Seats went to six MPs.‖The lead is even.",
    "It was told on LocalCircles.‖Many did not agree.",
    "They like it!‖This is new.",
    "He was there.‖But she was not.",
    "The port of Lowick‖The gates closed at noon.",
    "It stays shut until 2026‖However, ferries sail.",
    "The talks go on‖Also read: Why the ferry was late",
    "Why the port has to worry‖Quill did not answer.",
    "Ada Quill (@quill) July 26, 2017‖Quill answered.",
    "The gates close at noon. | (The ferry is late)‖Quill answered.",
    "She flew with easyJet from the offices of LinkedIn and YouTube to an iPhone fair.",
    "She wrote as @theQuill and under #portLife or #LowickWeAreOnIt today, said CeWe Color.",
    "Ask Mr.Smith and Dr.Jones of the U.S.Army.",
    "He paid Rs.500 at Node.Js and Booking.Com for it.",
  ])("%s", (marked) => expectCut(marked));
});

describe("a crosshead that lost its line", () => {
  test.each([
    ["FOCUS ON STUDIES, SAID FATHER", "His brother then tried."],
    ["WHY DID LOWICK POLICE CLOSE THE PORT", "On Monday it burned."],
    ["'TALKS NEEDED FOR CONSENSUS'", "“Nobody came,” Quill said."],
    ["1.5 MİLYON LİRA ÖDÜL", "Öldürülen beş kişi vardı."],
  ])("%s is no part of the sentence behind it", (crosshead, sentence) =>
    expect(cut(`It rained all day. ${crosshead} ${sentence}`)).toEqual(["It rained all day.", sentence]),
  );

  test.each([
    "BJP MP Varun Gandhi spoke.",
    "NASA and ESA ENGINEERS met.",
    "A US HARBOUR Master spoke.",
    "GREATER LOWICK Police have closed the port.",
  ])("%s has none", (text) => expect(cut(text)).toEqual([text]));
});

describe("bullets", () => {
  test.each([
    "One thing. • Another thing.",
    "• One thing. • Another thing.",
    "▪ One thing. ▪ Another thing.",
  ])("%s are two sentences without their marks", (copy) =>
    expect(cut(copy)).toEqual(["One thing.", "Another thing."]),
  );

  test("a list item is a sentence without a full stop", () => {
    const body: Block[] = [paragraph("The changes are these:"), { type: "listItem", text: "- A new tax" }];
    expect(splitSentences(body)).toEqual([
      { text: "The changes are these:", block: 0, start: 0, end: 22 },
      { text: "A new tax", block: 1, start: 2, end: 11 },
    ]);
  });

  test("where every block is a heading, the headings are the copy", () => {
    expect(splitSentences([{ type: "heading", text: "Nobody knows." }]).map(({ text }) => text)).toEqual([
      "Nobody knows.",
    ]);
  });

  test("a heading is no sentence", () => {
    expect(
      splitSentences([{ type: "heading", text: "What happens next." }, paragraph("Nobody knows.")]),
    ).toEqual([{ text: "Nobody knows.", block: 1, start: 0, end: 13 }]);
  });
});

describe("a dateline is no part of the sentence behind it", () => {
  test.each([
    ["KYIV, Dec 30 (Reuters) - ", "Ukraine hit back."],
    ["(CNN)", "A court has ruled."],
    ["(CNN) -- ", "A court has ruled."],
    ["WASHINGTON — ", "The Senate voted."],
    ["NEW DELHI: ", "The minister resigned."],
    ["LONDON (AP) — ", `"It is over," she said.`],
    ["Mumbai, Feb 3 (PTI) ", "The market fell."],
    ["ST. LOUIS, Mo. (AP) – ", "The river rose."],
    ["RIO DE JANEIRO, Aug. 5, 2016 (AFP) - ", "The games began."],
    ["Paris, 3 May (AFP) – ", "The vote is on."],
    ["holders New Delhi, Jan 22 (PTI) ", "The market fell."],
    ["Rajgir (Bihar), May 4 (PTI) ", "The market fell."],
    ["ROME, Italy -- ", "The match ended early."],
    ["PORT MORROW (AP) _ ", "The ferry sank."],
    ["(Harbour News)", "Fans are angry."],
    ["06.11.23 - ", "Die Stadt hat gewählt."],
    ["MADRID, 5 May. (EFE).- ", "El juez ha dictado sentencia."],
    ["Kiel (dpa) - ", "Finnland hilft."],
    ["Dekalb, Ill. — ", "The port won."],
    ["[모로=하버뉴스] ", "The port won."],
    ["", "Tea (hot) is served."],
    ["", "NATO: The alliance has a plan."],
    ["", "COVID-19 – The new wave."],
    ["", "Officials said the plan (from 2012) – The One – was dead."],
    ["", "Smith (Labour) won."],
  ])("%s%s", (dateline, first) => {
    const [opening, next] = splitSentences([paragraph(`${dateline}${first} More followed.`)]);
    expect(opening).toEqual({
      text: first,
      block: 0,
      start: dateline.length,
      end: dateline.length + first.length,
    });
    expect(next?.text).toBe("More followed.");
  });
});

test("a dateline stands behind a list of the main points, too", () => {
  const points = ["* Port shut until noon", "* Two hundred stranded", "* Fog to last, say forecasters"];
  const body = [
    ...points.map((text) => ({ type: "listItem" as const, text })),
    paragraph("PORT MORROW, Oct 26 (HNS) - Fog shut the port on Friday. It will lift."),
  ];
  expect(
    splitSentences(body)
      .map(({ text }) => text)
      .slice(-2),
  ).toEqual(["Fog shut the port on Friday.", "It will lift."]);
});

test.each([
  "Media playback is not supported on this device",
  "Continue reading the main story",
  "Continue reading below",
  "Story continues below advertisement",
  "Article continues below this ad",
  "Skip to end of sidebar",
])("what a page says to its readers is no part of the sentence that it is stuck to: %s", (line) => {
  expect(cut(`${line} The ferry sank. Two men swam ashore.`)).toEqual([
    "The ferry sank.",
    "Two men swam ashore.",
  ]);
  expect(cut(`Fog lay on the port. ${line} The ferry sank.`)).toEqual([
    "Fog lay on the port.",
    "The ferry sank.",
  ]);
});

describe("other languages", () => {
  test.each([
    ["de", "Er kam am 5. Mai. | Danach ging er."],
    ["de", "Der 3. Oktober ist frei. | Das 20. Jahrhundert endete. | Es war schön."],
    ["de", "Es kostet z. B. 5 Mio. Euro bzw. ca. 6 Mio. Dollar. | Dr. Müller sprach."],
    ["de", "Das war 2012. | Die Stadt wuchs."],
    ["de", "„Wir gehen jetzt. Es ist spät“, sagte sie. | Er blieb."],
    ["sr", `„Idemo sada. Kasno je", rekla je ona. | On je ostao.`],
    ["vi", "BS. Quill và KTS. Sand rời cảng. | Họ ở lại."],
    ["vi", `“Chúng tôi đi đây. Muộn rồi", bà nói. | Ông ở lại.`],
    ["it", `«Andiamo adesso. È tardi", disse lei. | Lui rimase.`],
    ["de", "Der Prof. Dr. Klein u. a. kamen. | Sie blieben."],
    ["fr", "« Je suis là. » | Il est parti."],
    ["fr", "M. Macron a parlé. | Mme. Dupont a écouté. | M. Le Pen est parti."],
    ["fr", "« Est-ce vrai ? » a-t-il demandé. | Personne n'a répondu."],
    ["fr", "Pourquoi ? | Parce que ! | C'est fini."],
    ["es", "¿Qué pasa? | ¡Nada! | El Sr. López se fue."],
    ["es", "Los EE. UU. ganaron. | La Sra. Ruiz perdió."],
    ["es", "«No hay dinero. No hay tiempo», dijo. | Se fue."],
    ["it", "Il dott. Rossi è qui. | Il Sig. Bianchi no."],
    ["pt", "O Sr. Silva chegou. | A Sra. Lima saiu."],
    ["nl", "De heer J. de Vries kwam o.a. uit Den Haag. | Hij bleef."],
    ["sv", "”Vi går nu. Det är sent”, sade hon. | Han stannade."],
    ["da", "Den 5. maj kom han. | Han blev."],
    ["nb", "Den 17. mai er det fest. | Det regnet."],
    ["fi", "Hän tuli 5. toukokuuta. | Sitten hän lähti."],
    ["pl", "Przyszedł na ul. Długą. | Potem wyszedł."],
    ["ru", "А. С. Пушкин родился в Москве. | Он писал стихи."],
    ["ru", "«Это всё. Конец», — сказал он. | Она ушла."],
    ["el", "Τι είναι αυτό; | Δεν ξέρω."],
    ["ar", "هل هذا صحيح؟ | نعم. | قال الوزير ذلك."],
    ["fa", "او رفت. | چرا؟ | کسی نمی‌داند."],
    ["ur", "وہ چلا گیا۔ | کیوں؟"],
    ["he", "הוא הלך. | למה? | איש לא יודע."],
    ["hi", "यह सच है। | डॉ. सिंह गए। | क्यों?"],
    ["bn", "সে গেল। | কেন?"],
    ["ko", "그는 갔다. | 왜? | 아무도 모른다."],
    ["hy", "Նա գնաց։ | Ինչու։"],
    ["zh", "他来了。‖“你好吗？”他问道。‖她走了！‖真的？‖是。"],
    ["zh", "他说：“我累了。我要回家。”‖她走了。"],
    ["ja", "「行きます。」と彼は言った。‖彼は帰った。‖本当？"],
    ["ja", "売上は3.5％増えた。‖次は来年だ。"],
  ])("%s: %s", (language, marked) => expectCut(marked, language));

  test("an ordinal before a month is one in a story of unknown language", () => {
    expectCut("Er kam am 5. Mai. | Sie auch.");
  });
});

describe("whatever the copy", () => {
  const piece = fc.constantFrom(
    ..."Mr. |U.S. |The end. |\"|“|”|'|(|)|«|»|... |? |! |. |5. |No. 5 |he said |Smith |。|「|」|। |\n\n|• |e.g. |😀|ﬁ".split(
      "|",
    ),
  );
  const copy = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  test("a sentence stands at its place, in order, without space around it, and no letter is lost", () => {
    fc.assert(
      fc.property(copy, fc.constantFrom("en", "de", "fr", "zh", undefined), (text, language) => {
        let last = 0;
        let kept = "";
        for (const { text: sentence, start, end } of splitSentences([paragraph(text)], language)) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence).toBe(sentence.trim());
          expect(start).toBeGreaterThanOrEqual(last);
          expect(sentence).toMatch(/[\p{L}\p{N}]|[^\0-\ud7ff\ue000-\uffff]/u);
          last = end;
          kept += sentence;
        }
        const letters = (all: string) => all.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(text).endsWith(letters(kept))).toBe(true);
      }),
    );
  });

  test.each([
    '"',
    "'",
    ". ",
    "(",
    "A. ",
    "1. ",
    "“",
    "... ",
    "Mr. ",
    "\n\n",
    "• ",
    "a",
    " ",
    "A ",
    "CITY ",
    "aThe ",
    "a )Quill ",
  ])("a megabyte of %j is read", (unit) => {
    expect(splitSentences([paragraph(unit.repeat(1_000_000 / unit.length))]).length).toBeGreaterThanOrEqual(
      0,
    );
  });
});

test("a page without a stop is no sentence, and costs its neighbours nothing", () => {
  const endless = "ท่าเรือถูกไฟไหม้ตลอดทั้งคืน".repeat(100);
  const body = [paragraph("ไฟไหม้ท่าเรือเป็นคืนที่สอง"), paragraph(endless), paragraph("ไม่มีผู้ได้รับบาดเจ็บ")];
  expect(splitSentences(body, "th").map(({ block }) => block)).toEqual([0, 2]);
});

test("a line of dashes parts sentences, and belongs to none", () => {
  const said = splitSentences([paragraph("Readers wrote to us. ---------------- Ada Quill liked the port.")]);
  expect(said.map(({ text }) => text)).toEqual(["Readers wrote to us.", "Ada Quill liked the port."]);
});

test("links that lost their lines are cut off the sentence behind them", () => {
  const [, next] = splitSentences(
    [paragraph("غادرت العبارة الميناء. مواضيع قد تهمك نهاية وقال الربان إنها سليمة.")],
    "ar",
  );
  expect(next?.text).toBe("وقال الربان إنها سليمة.");
});

test("a dateline behind two lines of summary is no part of the sentence", () => {
  const body = [
    "The ferry sails again from Friday.",
    "Nobody was hurt in the storm.",
    "KELPSTONE, March 1 (Reuters) - The harbour reopened on Friday.",
  ];
  expect(splitSentences(body.map(paragraph), "en").at(-1)?.text).toBe("The harbour reopened on Friday.");
});

test("of a listing without end so much is cut as a report of eighty pages has", () => {
  const listing = paragraph("Ferry sails. ".repeat(90_000));
  expect(splitSentences([listing, listing])).toHaveLength(4_000);
  expect(splitSentences([listing], "en", 50)).toHaveLength(50);
  const long = Array.from({ length: 1_000 }, (_, n) =>
    paragraph(`The ferry of ${n} ${"sails ".repeat(100)}.`),
  );
  const said = splitSentences(long).reduce((sum, { text }) => sum + text.length, 0);
  expect(said).toBeGreaterThan(195_000);
  expect(said).toBeLessThan(200_001);
});

test("an office before a name in quotation marks ends no sentence", () => {
  expectCut("He met Gov.“Big Jim” Lake on Friday. | Nobody else came.");
});

test("Thai ends a sentence with a space: where the next one opens as sentences do, it is cut", () => {
  const text =
    "ท่าเรือสการ์โฮล์มเปิดให้บริการอีกครั้งในวันศุกร์หลังพายุสามวัน นอกจากนี้ เรือประมงทุกลำกลับเข้าฝั่งอย่างปลอดภัย ล่าสุด นายกเทศมนตรีขอบคุณลูกเรือทุกคน";
  const body = [{ type: "paragraph" as const, text }];
  expect(splitSentences(body, "th").map((sentence) => sentence.text)).toEqual([
    "ท่าเรือสการ์โฮล์มเปิดให้บริการอีกครั้งในวันศุกร์หลังพายุสามวัน",
    "นอกจากนี้ เรือประมงทุกลำกลับเข้าฝั่งอย่างปลอดภัย",
    "ล่าสุด นายกเทศมนตรีขอบคุณลูกเรือทุกคน",
  ]);
});

describe("a Thai paragraph without a mark between its sentences", () => {
  test.each([
    [
      "a stop is an abbreviation's, of an office, an hour or a month",
      "พล.อ.สมชาย เดินทางมาถึงท่าเรือเมื่อเวลา 9.30 น. ของวันที่ 4 มิ.ย. พร้อมคณะของศ. วิชัย เพื่อตรวจความเสียหาย",
    ],
    [
      "a space ends one behind words that end sentences",
      "พายุทำลายเรือประมงสิบลำและท่าเทียบเรือสองแห่งอีกด้วย | ชาวบ้านกลับเข้าบ้านในวันเสาร์",
    ],
    [
      "not where what follows goes on with it",
      "เจ้าหน้าที่สามารถนำเรือประมงทั้งสิบลำกลับเข้าฝั่งได้ และไม่มีผู้ใดได้รับบาดเจ็บจากพายุ",
    ],
    [
      "who speaks stands behind the quotation, and ends it",
      '"เราจะเปิดท่าเรืออีกครั้งในวันศุกร์และจะช่วยชาวประมงทุกคน" นายกเทศมนตรีกล่าว | ท่าเรือปิดมาแล้วสามวัน',
    ],
    ["“the said” is no “said”", "หากชาวประมงได้เปิดอ่านข้อมูลทั้งหมดจากแผ่นบันทึกดังกล่าว ความผิดพลาดที่อาจเกิดขึ้นมีหลายอย่าง"],
  ])("%s", (_, cut) => {
    const body = [{ type: "paragraph" as const, text: cut.replaceAll(" | ", " ") }];
    expect(splitSentences(body, "th").map(({ text }) => text)).toEqual(cut.split(" | "));
  });
});

describe("a caption or a crosshead that lost its line", () => {
  /** Paragraphs that lost their lines are long. */
  const FILLER: Readonly<Record<string, string>> = {
    pt: "A porta do cais ficou aberta durante a noite e o mar entrou nas casas. ",
    ru: "Порт закрыли ночью, и рыбаки вернулись домой до шторма. ",
    fr: "Le port est resté fermé toute la nuit et les pêcheurs sont rentrés. ",
    tr: "Liman gece boyunca kapalı kaldı ve balıkçılar evlerine döndü. ",
    es: "El puerto estuvo cerrado toda la noche y los pescadores volvieron. ",
    sv: "Hamnen var stängd hela natten och fiskarna gick hem igen. ",
    ja: "港は一晩中閉まっていて、漁師たちは家に帰った。",
    zh: "港口整夜关闭，渔民们都回家去了。",
    fa: "بندر تمام شب بسته ماند. ماهیگیران به خانه رفتند. ",
    hi: "बंदरगाह रात भर बंद रहा. मछुआरे घर चले गए. ",
    pa: "ਬੰਦਰਗਾਹ ਰਾਤ ਭਰ ਬੰਦ ਰਹੀ। ਮਛੇਰੇ ਘਰ ਚਲੇ ਗਏ। ",
    ne: "बन्दरगाह रातभर बन्द रह्यो। माझीहरू घर गए। ",
    mr: "बंदर रात्रभर बंद राहिलं. कोळी घरी गेले. ",
    ps: "بندر ټوله شپه تړلی و. کبنیوونکي کورونو ته ولاړل. ",
    ur: "بندرگاہ رات بھر بند رہی۔ ماہی گیر گھر چلے گئے۔ ",
    ar: "ظل الميناء مغلقا طوال الليل وعاد الصيادون إلى بيوتهم. ",
  };
  const long = (language: string) => FILLER[language]!.repeat(30);
  const tellsIn = (text: string, language: string) =>
    splitSentences([{ type: "paragraph", text }], language).map((sentence) => sentence.text);

  test.each([
    ["pt", "Mercado global ", "Segundo a companhia, a ponte terá quatro faixas."],
    ["fr", "Un calendrier serré ", "Une circulaire publiée par le maire fixe la date au 19 janvier."],
    ["tr", "Dönüm noktası ", "Ancak dün akşamki olay limanda dönüm noktası olarak görülüyor."],
    ["ja", "画期的な進歩 ", "大統領らが港を訪問した前日は激しく雪が降っていた。"],
    ["zh", "监听风波 ", "德国周刊上周报道，总理的手机早已受到监听。"],
    ["ru", "«Хочу домой, но шторм не кончается» ", "Ада Квилл ходит на пароме десять лет."],
    ["es", "'Una noche muy larga' ", "Ada Quill dirige el puerto de Morrow desde mayo."],
    ["ar", '"خسائر كبيرة في الميناء" ', "واعتبر رئيس الميناء الحادث كارثة على الصيادين."],
  ])("stands between sentences, in %s, and is none of them: %s", (language, line, sentence) => {
    expect(tellsIn(`${long(language)}${line}${sentence}`, language).at(-1)).toBe(sentence);
  });

  test.each([
    ["es", '"Los Tres Hermanos" Quill y Compañía es una empresa del puerto de Morrow.'],
    ["es", '"Esta es una noche muy larga" Ada Quill dijo ayer a los pescadores.'],
    ["en", '"We want to go home" Ada Quill has led the port for ten years.'],
    ["hi", '"हम घर जाना चाहते हैं" यह बात मछुआरों की बैठक में कही गई थी.'],
  ])("is no quotation that may be part of the sentence, in %s: %s", (language, sentence) => {
    const filler = language === "en" ? "The port was closed all night. " : FILLER[language]!;
    expect(tellsIn(filler.repeat(40) + sentence, language).at(-1)).toBe(sentence);
  });

  test.each([
    [
      "ru",
      "Мэра города сфотографировали во время прогулки в порту Лоуик в 2010 году ",
      "В специальном заявлении в субботу мэр сказал, что ничего не знал об аварии.",
    ],
    [
      "zh",
      "这座金字塔形的建筑在世界建筑高度排名中列第四十七位 ",
      "国际酒店联盟凯宾斯基集团将负责这座大楼的管理。",
    ],
    ["ar", "مسلح في الميناء ", "وقال وزير النقل إن الميناء سيفتح يوم السبت المقبل."],
    [
      "fa",
      "کارگران بندر لوویک در روز شنبه به خانه بازگشته بودند ",
      "بندر لوویک روز دوشنبه پس از سه روز باز می‌شود.",
    ],
    ["hi", "लोविक का बंदरगाह तीन दिन से बंद पड़ा हुआ है ", "शहर के मेयर ने कहा कि बंदरगाह सोमवार को खुल जाएगा."],
    ["pa", "ਲੋਵਿਕ ਦੀ ਬੰਦਰਗਾਹ ਤਿੰਨ ਦਿਨਾਂ ਤੋਂ ਬੰਦ ਪਈ ਹੈ ", "ਸ਼ਹਿਰ ਦੇ ਮੇਅਰ ਨੇ ਕਿਹਾ ਕਿ ਬੰਦਰਗਾਹ ਸੋਮਵਾਰ ਨੂੰ ਖੁੱਲ੍ਹੇਗੀ।"],
    ["ne", "लोविकको बन्दरगाह तीन दिनदेखि बन्द थियो ", "सहरका मेयरले बन्दरगाह सोमबार खुल्ने जानकारी दिए।"],
    ["mr", "लोविकचं बंदर तीन दिवसांपासून बंद आहे ", "शहराच्या महापौरांनी बंदर सोमवारी उघडेल अशी माहिती दिली."],
    [
      "ps",
      "د لوویک بندر له درېو ورځو راهیسې تړلی دی ",
      "د ښار ښاروال وايي، بندر به د دوشنبې په ورځ خلاص شي.",
    ],
    ["ur", "لووک کی بندرگاہ تین دن سے بند پڑی ہوئی ہے ", "شہر کے میئر نے کہا کہ بندرگاہ پیر کو کھل جائے گی۔"],
    ["sv", "Ada Quill ", "Ada Quill lämnar hamnen i Lowick efter tolv år."],
    ["ar", "عبدالله الحداد ", "عبدالله الحداد يترك الميناء بعد اثني عشر عاما."],
  ])("stands before the story's first sentence, in %s: %s", (language, line, sentence) => {
    expect(tellsIn(`${line}${sentence} ${long(language)}`, language)[0]).toBe(sentence);
  });

  test.each([
    ["fa", "مردی که به آتش زدن قایق متهم شده است در دادگاه شهر لوویک حاضر شد."],
    ["fa", "بندر لوویک که سه روز بسته بود و باز شد و کشتی‌ها رفتند."],
    ["hi", "जिस आदमी पर नाव जलाने का आरोप है वह लोविक की अदालत में पेश हुआ."],
    ["hi", "मेयर ने कहा है कि बंदरगाह सोमवार को खुल जाएगा और नावें चलेंगी."],
    ["ps", "هغه سړی چې د بېړۍ په سوځولو تورن دی د لوویک محکمې ته وړاندې شو."],
    ["ur", "جس شخص پر کشتی جلانے کا الزام ہے وہ لووک کی عدالت میں پیش ہوا۔"],
    ["ur", "ملازمین کی صحت نہ صرف بہتر تھی بلکہ ان کی کارکردگی بھی بڑھ گئی۔"],
  ])("is no clause that a verb ends within the sentence, in %s: %s", (language, sentence) => {
    expect(tellsIn(`${sentence} ${long(language)}`, language)[0]).toBe(sentence);
  });

  test("is a sentence of its own where it ends in a Japanese verb", () => {
    const caption = "港の市長と妻のメアリーさんは、第1子の男の子をアーチーと名付けた";
    const lead = "発表に先立ち、夫妻は同日、港町で記者会見を開いた。";
    expect(tellsIn(`${caption} ${lead}${long("ja")}`, "ja").slice(0, 2)).toEqual([caption, lead]);
  });

  test("sticks to the sentence behind it", () => {
    const said = "Une version contredite plus tard par le maire de Lowick.";
    expect(tellsIn(`${FILLER.fr}La contradiction${said}`, "fr").at(-1)).toBe(said);
  });

  test.each([
    ["a name", "fr", "Les députés de La République En marche ont voté contre le budget du port."],
    [
      "a title behind a word that wants one",
      "es",
      "La cadena tendrá una serie nueva de Los pescadores y otra del puerto.",
    ],
    ["who speaks", "tr", "Muş şöyle devam etti Bu terör saldırısıyla bir kez daha gördük ki liman açık."],
    ["words of somebody", "tr", "Dükkanın eski sahibi Bu adam benim dükkanıma girdiğinde liman kapalıydı."],
    ["a bracket", "zh", "（撰稿：李明 责编：王晓）如果您对这篇报道有任何意见，欢迎来信。"],
  ])("is not looked for in %s: %s", (_, language, sentence) => {
    expect(tellsIn(`${long(language)}${sentence}`, language).at(-1)).toBe(sentence);
  });

  test("is not looked for in a paragraph that has its lines", () => {
    const sentence = "Mercado global Segundo a companhia, a ponte terá quatro faixas.";
    expect(tellsIn(`${FILLER.pt}${sentence}`, "pt").at(-1)).toBe(sentence);
  });
});
