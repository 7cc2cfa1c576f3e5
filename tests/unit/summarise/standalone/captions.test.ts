/** Captions in the copy, with and without their pictures. */
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../../lib/summarise/sentences/index.ts";
import { behindLine, behindOpening, dependenciesOf, LINES, last, OPENING, paragraphs } from "./stories.ts";

describe("a caption in the copy", () => {
  test.each([
    "Ada Quill, left, leaves the inquest with her lawyer.",
    "The Aurora (pictured) was raised from the sandbank at spring tide.",
    "Hugh Sand (second right) and Tom Reed on the quay that night.",
    "Tom Reed, shown here in 2012, was among the passengers.",
    "The pilot Tom Reed (R) with Hugh Sand.",
    "(L-R) Ada Quill, Hugh Sand and Tom Reed at the inquest.",
  ])("is never chosen for itself: %s", (text) => expect(behindOpening(text)).toEqual({ excluded: "alone" }));

  test.each([
    "Ada Quill celebrates on the quay after winning the race on Saturday.",
    "Passengers wait as harbour master Hugh Sand speaks to reporters in Port Morrow.",
    "A police officer stands guard outside the inquest in Port Morrow.",
    "Captain Ada Quill on Monday signs a bill at the harbour office.",
    "Fearful customers line up to leave Port Morrow on Friday.",
    "Hugh Sand, then a cadet, meets with Captain Tom Reed in Port Morrow in 1995.",
    "The Aurora lies at anchor in a June 1972 photograph.",
  ])("that tells in the present what it shows, of a story told in the past: %s", (text) => {
    const body = paragraphs(OPENING, text, "Nobody was hurt.", "Divers searched the hull on Monday.");
    expect(dependenciesOf(body)[1]).toEqual({ excluded: "alone" });
  });

  test.each([
    "The harbour board meets on Friday to settle the bill.",
    "Violent protests delayed the ferry at the quay.",
    "The stand at the quay cost a million.",
    "Tom Reed says the fog was thick at dawn.",
  ])("is not what tells of more than can be seen: %s", (text) => {
    const body = paragraphs(OPENING, text, "Nobody was hurt.", "Divers searched the hull on Monday.");
    expect(dependenciesOf(body)[1]).toEqual({});
  });

  test("has a label of a tabloid's, but no dateline has", () => {
    expect(last(paragraphs(OPENING, "Carried away: Tom Reed was taken ashore after dawn."))).toEqual({
      excluded: "alone",
    });
    expect(last(paragraphs(OPENING, "Dawn: Tom Reed was taken ashore."))).toEqual({ excluded: "alone" });
    for (const copy of [
      "Port Morrow: Tom Reed was taken ashore after dawn.",
      'Harbour Police said: "We know that the captain had slept."',
      "Ada Quill responded: Nobody will be left ashore.",
      "The tasks of the crew are plain: Nobody may sleep.",
    ])
      expect(last(paragraphs(OPENING, copy))).toEqual({});
  });

  test("of a tabloid is told by its label in English alone: a German colon introduces what is said", () => {
    const said = "Trainer Tom Reed meint: Nachts schläft im Hafen niemand mehr ruhig.";
    expect(last(paragraphs("Die Fähre verließ den Hafen im Morgengrauen.", said), "de")).toEqual({});
  });

  test("is not a story that is told in the present", () => {
    const body = paragraphs(
      "The curtain rises.",
      "Ada Quill waves as she walks on stage.",
      "The band begins.",
    );
    expect(dependenciesOf(body)[1]).toEqual({});
  });

  test("amid other sentences is told by what it says of itself", () => {
    const said = "Nobody slept. A file image of the Aurora at sea. The inquest begins today.";
    expect(dependenciesOf(paragraphs(OPENING, said))[2]).toEqual({ excluded: "alone" });
  });

  test("is not what merely turns left", () => {
    expect(last(paragraphs(OPENING, "The ferry turned left, then struck the bank."))).toEqual({});
  });
});

test("a line is a caption where all that stands behind it is who took the picture, in any language", () => {
  const story = (line: string) => paragraphs(LINES[0], line, LINES[1]);
  const marksOf = (line: string, language: string) => dependenciesOf(story(line), language)[1];
  expect(marksOf("Thủy thủ đứng trên bến phà. Ảnh: Cảng Morrow", "vi")).toMatchObject({ excluded: "alone" });
  expect(marksOf("Die Fähre liegt am Kai. Foto: Ada Quill", "de")).toMatchObject({ excluded: "alone" });
});

describe("a caption without its picture", () => {
  const LEAD = paragraphs(...LINES);
  test.each([
    ["en", "Ada Quill is seen in this police booking photograph taken in Port Morrow."],
    ["en", "A picture of Captain Ada Quill is seen at a shop in Lowick April 28, 2024."],
    ["en", "In a Sept. 15, 1987 file photo, Ada Quill walks among young people at the harbour in Lowick."],
    ["en", "An armed pilot stands beside a van in Port Morrow, May 7, 2024."],
    ["es", "Ada Quill, portavoz del puerto de Morrow, en Lowick."],
    ["fr", "Ada Quill, porte-parole du port, à Lowick."],
    ["de", "Ada Quill, Sprecherin des Hafens von Morrow, in Lowick."],
    ["no", "Statsråd Ada Quill snakket med Tom Roe (f.v.) og Jo Hill på kaia i går."],
    ["vi", "Thủ tướng Ada Quill (phải) duyệt đội danh dự ở cảng Morrow."],
    ["ja", "港を訪れたアダ・クイル首相（左）が船員と握手した。"],
    ["es", "Imagen de los bomberos apagando el incendio."],
    ["vi", "Hiện trường vụ cháy ở cảng Morrow."],
  ])("is never chosen, in %s: %s", (language, text) => {
    expect(last([...LEAD, ...paragraphs(text)], language)).toMatchObject({ excluded: "alone" });
  });

  test.each([
    ["en", "Ada Quill is seen in the islands as the saviour of the ferry."],
    ["en", "The new ferry will leave Port Morrow on May 7, 2026."],
    ["en", "The new ferry will leave Port Morrow on Monday, May 7, 2026."],
    ["es", "Ada Quill, portavoz del puerto de Morrow, dimitió el lunes en Lowick."],
    ["de", "Ada Quill, Sprecherin des Hafens von Morrow, trat am Montag zurück."],
    ["fr", "Ada Quill, capitaine du ferry de Morrow, a quitté son poste hier."],
    ["es", "Ada Quill, portavoz del puerto de Morrow, no dimitió el lunes."],
    ["ca", "Ada Quill, portaveu del port de Morrow, va dimitir dilluns."],
  ])("unless it tells something, in %s: %s", (language, text) => {
    expect(last([...LEAD, ...paragraphs(text)], language)).toEqual({});
  });

  test("is told by the credit below it", () => {
    const CAPTION = "Cash and cards seized during the arrest of two men in Port Morrow.";
    const marks = (...texts: string[]) => dependenciesOf([...LEAD, ...paragraphs(...texts)]);
    expect(marks(CAPTION, "(Tom Roe/Port Morrow Times)")[2]).toMatchObject({ excluded: "alone" });
    expect(marks(CAPTION, "(The ferry sailed on Monday.)")[2]).toEqual({});
  });

  test("is told by the credit behind it in its line", () => {
    const CAPTION = "Cash and cards were seized at the arrest of two men in Port Morrow.";
    const marks = (text: string) => dependenciesOf([...LEAD, ...paragraphs(text)]);
    expect(marks(`${CAPTION} Photograph: Tom Roe/HNS`)[2]).toMatchObject({ excluded: "alone" });
    expect(marks(`${CAPTION} The ferry sailed on Monday.`)[2]).toEqual({});
  });

  test.each([
    [
      "en",
      "The ferry is late.",
      "Ada Quill with two captains on the quay of Port Morrow, where ferries wait",
    ],
    ["ja", "フェリーは遅れている。", "港で記者団の質問に答えるアダ・クイル首相と船長ら、三日午後、モロー港"],
    ["ko", "여객선이 늦었다.", "모로 항구에서 기자들의 질문에 답하는 에이다 퀼 총리와 두 선장"],
  ])("is told by the stop that only it lacks, in %s", (language, copy, caption) => {
    const body = (...texts: string[]) =>
      dependenciesOf(paragraphs(...Array.from({ length: 6 }, () => copy), ...texts, copy), language);
    expect(body(caption)[6]).toMatchObject({ excluded: "alone" });
    expect(body(caption, caption, caption)[6]).toEqual({});
  });

  test.each(["Lys inn", "Ekte vare"])("is told by labels, of which a story has several: %s", (label) => {
    const body = [`${label}: Ada bor øverst.`, "Godt vær: Tom går en tur.", "Ny dag: Ada står opp i natt."];
    expect(last(paragraphs(LINES[0], ...body), "no")).toMatchObject({ excluded: "alone" });
    expect(last(paragraphs(LINES[0], body[0]!), "no")).toEqual({});
  });
});

describe("a caption that ran into the copy", () => {
  test.each([
    ["fr", "Port Morrow, le 17/10/17 Mais le ferry est resté à quai."],
    ["es", "El puerto de Morrow en 2017 Según la policía, nadie resultó herido."],
    ["ru", "Паром над морем Однако никто из пассажиров не пострадал."],
    ["vi", "Phà rời bến Morrow hôm 27/2/2019 Trong khi đó cảng đã đóng cửa."],
    ["fr", `"Ça renvoie une image triste du port"L'élu a également critiqué le maire.`],
    ["ja", "夜明けの港に停泊するフェリーと船員 港は霧のため正午に閉鎖された。"],
    [
      "sw",
      "Meli iliondoka bandarini alfajiri katika ukungu Meli iliondoka bandarini alfajiri katika ukungu mwaka 2012.",
    ],
    ["vi", "Ảnh: A. Quill Năm 2013, bến phà Morrow đã đóng cửa vì sương mù."],
    ["tr", "Limanda yapılacaklar: 1. Bilet almak herkes için kolay değil."],
    ["fr", "Des marins en vacances dans la régionDeux jeunes hommes ont porté plainte."],
    ["eu", "Morroko portua, «hiri zaharra» Gaur itxi dute kaia lainoagatik."],
    ["en", "'The longest night' The ferry left the harbour at dawn, a day late."],
    [
      "en",
      "What the pilot saw from the bridge that night as the long fog came in There was no light at sea.",
    ],
    ["sw", "Meli ya Morrow bandarini Ingawa kuna ukungu, meli iliondoka bandarini alfajiri."],
    ["az", "Bərə limanda Ancaq heyət gecəni sahildə qalıb və heç yerə getməyib."],
    ["uz", "Parom portda Biroq ekipaj tunda qirg'oqda qoldi va hech qayerga ketmadi."],
    ["fi", "Lautta satamassa Kuitenkin miehistö jäi maihin yöksi ja odotti aamua."],
    ["te", "ఇవి కూడా చదవండి: (మా పేజీని ఫాలో అవ్వండి.)"],
    ["pt", "Legenda da foto, O navio saiu do porto de Morrow ao amanhecer."],
  ])("goes with its sentence, in %s", (language, text) => {
    expect(behindLine(language, text)).toMatchObject({ excluded: "alone" });
  });

  test.each([
    ["fr", "Gerbes de fleurs", "Selon le maire, la marche a réuni trois cents personnes."],
    ["tr", "Ada Quill ", "Ada Quill'in feribotu limandan ayrıldı ve kimse yaralanmadı."],
    ["bn", "কুয়াশায় ঢাকা বন্দর (ফাইল ফটো) ", "মোরো বন্দর কর্তৃপক্ষ রাতে কথা বলেন এবং ফেরি বন্ধ রাখেন।"],
    [
      "en",
      "The ferry Aurora at its quay in the long winter (file picture) ",
      "Ada Quill left the port at dawn, she said.",
    ],
    ["pa", "ਸੰਕੇਤਕ ਤਸਵੀਰ ", "ਬੰਦਰਗਾਹ ਕੌਂਸਲ ਮੁਤਾਬਕ ਬੇੜੀ ਸੋਮਵਾਰ ਸਵੇਰੇ ਰਵਾਨਾ ਹੋਈ।"],
    ["de", "Archivbild ", "Max Sand lief mit der Fähre im Morgengrauen aus."],
    ["tr", "Belediyeyi yönetecek ilk kadın Quill ", "Quill dün göreve başladı ve Quill ailesi kutladı."],
    ["az", "(Arxiv foto) ", "Limanın məlumatına görə, bərə səhər tezdən limandan çıxıb."],
    ["ja", "港に停泊するオーロラ号（資料写真）", "消防によると、港は霧のため正午に閉鎖された。"],
    ["bn", "মোরো জাতীয় বন্দর কর্তৃপক্ষ ", "মোরো জাতীয় বন্দর কর্তৃপক্ষের প্রধান আদা কুইল রাতে কথা বলেন।"],
  ])("is left out where the sentence shows how it begins, in %s", (language, line, sentence) => {
    const body = paragraphs(LINES[0], line + sentence);
    expect(splitSentences(body, language).at(-1)?.text).toBe(sentence);
    expect(last(body, language)).toEqual({});
  });

  test.each([
    ["fr", "Le port de La Rochelle a rouvert lundi, selon « Le port de Morrow »."],
    ["de", "Die Fähre lief nach Angaben der Zeitung Die Welt im Morgengrauen aus."],
    ["en", "Ada Quill told India Today that the ferry will sail, and I agree."],
    ["en", "The ferry of Serie A champions Lowick left for the World Cup in Group A as planned."],
    ["fr", "La compagnie easyJet a annoncé la fin de la ligne vers Morrow."],
    ["ja", "アダ・クイル船長は2012年の霧の夜にモロー港を出たと話した。"],
  ])("is none for a name with a capital, in %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });
});

test("a Korean caption ends with its verb, and the sentence behind it is told without it", () => {
  const body = paragraphs(
    "여객선 오로라호가 새벽에 항구를 떠났다 모로 항만청은 안개가 걷힐 때까지 부두를 닫는다고 밝혔다.",
    "승객 이백 명이 부두에서 기다렸다.",
  );
  const said = splitSentences(body, "ko").map(({ text }) => text);
  expect(said[1]).toBe("모로 항만청은 안개가 걷힐 때까지 부두를 닫는다고 밝혔다.");
  expect(dependenciesOf(body, "ko").map(({ excluded }) => excluded)).toEqual(["alone", undefined, undefined]);
  expect(splitSentences(paragraphs("항구를 닫았다 해도 배는 떠났다."), "ko")).toHaveLength(1);
});

test("a Turkish caption or crosshead ends with its verb, unless that says who speaks", () => {
  const body = paragraphs(
    "Fırtına limanı kapattı, balıkçılar kıyıda bekliyor Feribotlar yarın sabah sefere çıkacak.",
    "Liman kıyısında iki yüz yolcu bekledi.",
  );
  const said = splitSentences(body, "tr").map(({ text }) => text);
  expect(said[1]).toBe("Feribotlar yarın sabah sefere çıkacak.");
  expect(dependenciesOf(body, "tr").map(({ excluded }) => excluded)).toEqual(["alone", undefined, undefined]);
  expect(splitSentences(paragraphs("Liman yarın açılıyor diye anlatıyor Ali Kum."), "tr")).toHaveLength(1);
  expect(
    splitSentences(paragraphs("Geçen yıl kaybolan kadının adı Ada Quill olarak açıklandı."), "tr"),
  ).toHaveLength(1);
});

test("a gallery that says its captions twice is no part of the copy", () => {
  const [tug, crew] = ["The tug pulls the ferry off the sandbank.", "The crew waits on the quay for news."];
  const body = paragraphs(OPENING, tug, `${tug} Close`, crew, `${crew} Close`, "The port closed its gates.");
  expect(dependenciesOf(body).map(({ excluded }) => excluded)).toEqual([
    undefined,
    "alone",
    "alone",
    expect.anything(),
    "alone",
    "alone",
    expect.anything(),
    undefined,
  ]);
  // A lead that is also the standfirst is told.
  expect(dependenciesOf(paragraphs(OPENING, OPENING, crew))[0]).toEqual({});
});
