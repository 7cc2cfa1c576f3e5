import { describe, expect, test } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

describe("a stringer's mail with HTML, a signature and a document (case 41)", async () => {
  const { article, dropped } = await readFixture("email/stringer.eml");

  test("its subject is the headline, without Fwd: and Re:", () => {
    expect(article.format).toBe("email");
    expect(article.headline).toBe("Smögen pier reopens after storm");
  });

  test("its sender is the byline, its date the date", () => {
    expect(article.byline).toEqual([{ name: "Rosa Lindqvist", kind: "person" }]);
    expect(article.versionCreated).toBe("2024-02-29T18:01:00Z");
  });

  test("the HTML part is the copy, because it is whole", () => {
    expect(article.body).toHaveLength(3);
    expect(article.body[0]?.text).toMatch(/^SMÖGEN, Feb 29 \(HW\) - The long pier/);
  });

  test("greeting and signature are left out, and told", () => {
    expect(dropped.map(({ rule }) => rule)).toEqual([
      ...["signature", "signature", "signature", "signature"],
      "greeting",
    ]);
    expect(article.body.at(-1)?.text).toBe("The last plank was nailed down by a girl of six.");
  });

  test("the document is named in a warning", () => {
    expect(article.warnings).toContainEqual({
      code: "attachment",
      message: "The attachment pier.docx was not read.",
    });
  });

  test("the sender's address is in no field", () => {
    expect(JSON.stringify(article)).not.toContain("rosa@stringers.example");
  });
});

test("of a forwarded mail the story is read, not its header or the cover note (case 41)", async () => {
  const { article, dropped } = await readFixture("email/forwarded.eml");
  expect(article.body).toHaveLength(2);
  expect(article.body[0]?.text).toMatch(/^Wardens counted 212/);
  expect(article.byline).toEqual([{ name: "Una Berg", kind: "person" }]);
  expect(new Set(dropped.map(({ rule }) => rule))).toEqual(new Set(["forwarded", "cover", "signature"]));
});

describe("of a forwarded mail no line of the header is read, in whatever language it is", () => {
  const story = [
    "The long pier reopened on Thursday after the storm, and forty boats came back into the harbour.",
    "Wardens counted 212 planks that had to be nailed down again before anybody could walk on them.",
  ];
  test.each([
    [
      "De: Ana Lima <ana@example.org>",
      "Enviado el: lunes, 4 de marzo de 2024 9:10",
      "Para: mesa",
      "Asunto: Muelle",
    ],
    ["Da: Ana Lima <ana@example.org>", "Inviato: lunedì 4 marzo 2024 9:10", "A: redazione", "Oggetto: Molo"],
    ["De: Ana Lima <ana@example.org>", "Enviada em: 4 de março de 2024 9:10", "Para: mesa", "Assunto: Cais"],
    ["Från: Ana Lima <ana@example.org>", "Skickat: den 4 mars 2024 09:10", "Till: red", "Ämne: Piren"],
    ["Fra: Ana Lima <ana@example.org>", "Sendt: 4. mars 2024 09:10", "Til: desken", "Emne: Moloen"],
    ["Lähettäjä: Ana Lima <ana@example.org>", "Lähetetty: 4. maaliskuuta 2024 9.10", "Aihe: Laituri"],
    ["Od: Ana Lima <ana@example.org>", "Wysłano: 4 marca 2024 09:10", "Do: redakcja", "Temat: Molo"],
    ["Od: Ana Lima <ana@example.org>", "Odesláno: 4. března 2024 9:10", "Komu: redakce", "Předmět: Molo"],
    ["От: Ana Lima <ana@example.org>", "Отправлено: 4 марта 2024 г. 9:10", "Кому: редакция", "Тема: Пирс"],
    ["Від: Ana Lima <ana@example.org>", "Надіслано: 4 березня 2024 р. 9:10", "Кому: редакція", "Тема: Пірс"],
    ["Kimden: Ana Lima <ana@example.org>", "Gönderildi: 4 Mart 2024 09:10", "Kime: masa", "Konu: İskele"],
    ["Feladó: Ana Lima <ana@example.org>", "Elküldve: 2024. március 4. 9:10", "Címzett: a", "Tárgy: Móló"],
    ["De la: Ana Lima <ana@example.org>", "Trimis: 4 martie 2024 09:10", "Către: redacție", "Subiect: Dig"],
    ["Από: Ana Lima <ana@example.org>", "Στάλθηκε: 4 Μαρτίου 2024 9:10", "Προς: α", "Θέμα: Προβλήτα"],
    ["من: Ana Lima <ana@example.org>", "تاريخ الإرسال: 4 مارس 2024", "إلى: التحرير", "الموضوع: الرصيف"],
    ["差出人: Ana Lima <ana@example.org>", "送信日時: 2024年3月4日 9:10", "宛先: desk", "件名: 桟橋"],
    ["发件人: Ana Lima <ana@example.org>", "发送时间: 2024年3月4日 9:10", "收件人: desk", "主题: 码头"],
  ])("%s", async (...header) => {
    const note = "Pier story below, as promised.";
    const mail = `From: Bo <bo@example.org>\nSubject: Pier\nContent-Type: text/plain; charset=utf-8\n\n`;
    const { article } = await read(
      `${mail}${note}\n\n${header.join("\n")}\n\n${story.join("\n\n")}\n`,
      "pier.eml",
    );
    expect(article.body.map(({ text }) => text)).toEqual(story);
    expect(article.byline).toMatchObject([{ name: "Ana Lima" }]);
  });
});

test("of a reply the new words are read, not the quoted ones", async () => {
  const { article } = await readFixture("email/reply.eml");
  expect(article.headline).toBe("Whale story");
  expect(article.body).toHaveLength(2);
  expect(article.body.at(-1)?.text).not.toContain("by nine");
});

test("a subject declared as windows-1252 that holds UTF-8 is repaired (case 4)", async () => {
  const { article } = await readFixture("email/misdeclared.eml");
  expect(article.headline).toBe("Island’s ferry turns fifty");
  expect(article.body[0]?.text).toMatch(/^The island’s ferry/);
});

const mail = (body: string, headers = "") =>
  `From: Ada Quill <ada@stringers.example>\nDate: Thu, 29 Feb 2024 21:00:00 +0000\nSubject: Quay\nMIME-Version: 1.0\n${headers}\n${body}`;

test("lines that a desk labelled are fields", async () => {
  const { article } = await read(
    mail(
      "Slug: QUAY-CLOSED\nByline: Eli Strand\nSummary: No boats until Monday.\n\nThe quay is closed to every boat until Monday, the harbour master said on Thursday.\n",
    ),
    "quay.eml",
  );
  expect(article).toMatchObject({
    slugline: "QUAY-CLOSED",
    byline: [{ name: "Eli Strand" }],
    standfirst: "No boats until Monday.",
  });
  expect(article.body).toHaveLength(1);
});

test("a form's answers in JSON are fields", async () => {
  const answers = {
    Headline: ["Quay closed"],
    Body: ["The quay is closed.\nUntil Monday."],
    Slugline: ["Quay", ""],
  };
  const { article } = await read(mail(JSON.stringify(answers)), "form.eml");
  expect(article).toMatchObject({ headline: "Quay closed", slugline: "Quay" });
  expect(article.body.map(({ text }) => text)).toEqual(["The quay is closed.", "Until Monday."]);
});

test("a legal notice is no copy", async () => {
  const { article } = await read(
    mail(
      "The quay is closed to every boat until Monday, the harbour master said on Thursday.\n\nIt will open again at noon with a brass band, he added, if the weather holds.\n\nThis email is confidential and intended only for the addressee.\n",
    ),
    "quay.eml",
  );
  expect(article.body).toHaveLength(2);
});

test("a mail in an mbox, behind blank lines, is a mail", async () => {
  const { article } = await read(
    `   \r\nFrom ada@stringers.example Thu Feb 29 21:00:00 2024\n${mail("The quay is closed to every boat until Monday.\n")}`,
    "quay.txt",
  );
  expect(article).toMatchObject({ format: "email", headline: "Quay" });
});

test("a story that opens with colons is no mail", async () => {
  const { article } = await read(
    "Quay: what we know\n\nFrom: midnight, the quay is closed to every boat, the harbour master said on Thursday morning.\n",
    "quay.txt",
  );
  expect(article.format).toBe("text");
});

test("a picture that counts readers is no image", async () => {
  const html = mail(
    '<p>The quay is closed to every boat until Monday.</p><img src="http://t.example/o.gif" width="1" height="1" alt="x">',
    "Content-Type: text/html; charset=utf-8\n",
  );
  expect((await read(html, "quay.eml")).article.images).toEqual([]);
});

test("an HTML part that nests without end is passed over for the plain one", async () => {
  const both = mail(
    `--b\nContent-Type: text/plain\n\nThe quay is closed to every boat until Monday.\n\n--b\nContent-Type: text/html\n\n${"<div>".repeat(5000)}x\n--b--\n`,
    "Content-Type: multipart/alternative; boundary=b\n",
  );
  const { article } = await read(both, "quay.eml");
  expect(article.body.map(({ text }) => text)).toEqual(["The quay is closed to every boat until Monday."]);
});

test("parts within parts without end are refused", async () => {
  const parts = Array.from(
    { length: 100 },
    (_, depth) => `--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`,
  );
  const deep = mail(parts.join(""), "Content-Type: multipart/mixed; boundary=b0\n");
  expect((await rejectionOf(deep, "deep.eml")).code).toBe("hostile");
});

test("ten photographs cost nothing: they are named, and not decoded", async () => {
  const photo = `--b\nContent-Type: image/jpeg; name=quay.jpg\nContent-Disposition: attachment;\n filename="quay.jpg"\nContent-Transfer-Encoding: base64\n\n${`${"QUJD".repeat(19)}\n`.repeat(13_000)}`;
  const album = mail(
    `--b\nContent-Type: text/plain\n\nThe quay is closed to every boat until Monday.\n\n-- \nAda\n${photo.repeat(10)}--b--\n`,
    'Content-Type: multipart/mixed;\n boundary="b"\n',
  );
  const { article } = await read(album, "album.eml");
  expect(article.body).toHaveLength(1);
  expect(article.warnings.filter(({ code }) => code === "attachment")).toHaveLength(1);
});

test("a text part in base64 is still read", async () => {
  const story = Buffer.from("Smögen: the quay is closed to every boat until Monday.").toString("base64");
  const coded = mail(
    `${story}\n`,
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
  );
  expect((await read(coded, "coded.eml")).article.body[0]?.text).toMatch(/^Smögen: the quay/);
});

test("a mail forwarded as an attachment within the mail is read", async () => {
  const inner =
    "From: Una Berg <una@stringers.example>\nSubject: Seals\nContent-Type: text/plain\n\nWardens counted 212 seal pups on the outer skerries this week, more than ever.\n";
  const outer = mail(
    `--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`,
    "Content-Type: multipart/mixed; boundary=b\n",
  );
  const { article } = await read(outer, "outer.eml");
  expect(article.body.map(({ text }) => text).join(" ")).toContain("Wardens counted 212");
});

test("an HTML part cut off within a tag is read up to there", async () => {
  const cut = mail(
    '<div><p>The quay is closed to every boat until Monday.</p><p class="foo',
    "Content-Type: text/html; charset=utf-8\n",
  );
  expect((await read(cut, "cut.eml")).article.body).toHaveLength(1);
});

test("a mail laid out in a table keeps its paragraphs, and a table of figures its rows", async () => {
  const html = mail(
    "<table><tr><td><p>Hi desk,</p><p>The quay is closed to every boat until Monday.</p><p>It opens at noon.</p></td></tr></table>" +
      "<table><tr><th>Day</th><th><p>Boats</p></th></tr><tr><td>Friday</td><td><div>4</div></td></tr></table>",
    "Content-Type: text/html; charset=utf-8\n",
  );
  const { article } = await read(html, "quay.eml");
  expect(article.body.map(({ text }) => text)).toEqual([
    "The quay is closed to every boat until Monday.",
    "It opens at noon.",
    "Day Boats",
    "Friday 4",
  ]);
});

test("an office that sends a mail is its source; a writer is its byline", async () => {
  const copy = "The quay at Eidhamn stays closed until the divers have looked at it, the office said.";
  const from = (sender: string) => mail(copy).replace(/^From: [^\n]*/m, `From: ${sender}`);
  const office = (await read(from("Eidhamn press office <press@example.org>"), "q.eml")).article;
  expect(office.source).toBe("Eidhamn press office");
  const writer = (await read(from("Ada Quill <ada@example.org>"), "q.eml")).article;
  expect(writer.byline).toEqual([{ name: "Ada Quill", kind: "person" }]);
  expect(writer.source).toBeUndefined();
});

const QUAY =
  "The quay at Skarholm is closed to every boat until Monday, the harbour master said on Thursday.";
const DIVERS =
  "Two divers found a crack in the wall that is as long as a bus and wide enough for a hand, he told the council.";
const FERRIES =
  "Ferries will land at the fish market, and the fish market will open an hour later than it does now.";
const about = (subject: string, body: string, headers = "") =>
  mail(body, headers).replace("Subject: Quay", `Subject: ${subject}`);

describe("a notice in the subject holds, stops or corrects the story", () => {
  test.each([
    ["EMBARGOED until 10:00 BST Wednesday 8 May 2024: Quay closed", "2024-05-08T09:00:00Z"],
    ["Embargo 00:01 GMT Friday 8 March - Quay closed", "2024-03-08T00:01:00Z"],
    ["Under embargo until Thursday 7 March, 0930 GMT | Quay closed", "2024-03-07T09:30:00Z"],
    ["Sperrfrist: 7. März, 10 Uhr - Quay closed", "2024-03-07T10:00:00Z"],
    ["Quay closed (EMBARGOED UNTIL 10.00 GMT 7 MARCH)", "2024-03-07T10:00:00Z"],
  ])("%s", async (subject, end) => {
    const { article } = await read(about(subject, `${QUAY}\n\n${DIVERS}\n`), "quay.eml");
    expect(article).toMatchObject({ headline: "Quay closed", embargoedUntil: end });
  });

  test("an embargo without its end withholds", async () => {
    const { article } = await read(about("[EMBARGOED] Quay closed", `${QUAY}\n\n${DIVERS}\n`), "quay.eml");
    expect(article).toMatchObject({ headline: "Quay closed", pubStatus: "withheld" });
  });

  test("a kill cancels", async () => {
    const { article } = await read(about("KILL: Quay closed", `${QUAY}\n\n${DIVERS}\n`), "quay.eml");
    expect(article).toMatchObject({ headline: "Quay closed", pubStatus: "canceled" });
  });

  test("a story about an embargo is a story", async () => {
    const { article } = await read(about("Embargo on cod: who pays", `${QUAY}\n\n${DIVERS}\n`), "quay.eml");
    expect(article).toMatchObject({ headline: "Embargo on cod: who pays", pubStatus: "usable" });
  });

  test("and plain text may say it in the line of its headline", async () => {
    const { article } = await read(
      `Embargoed until 0001 GMT, 8 March 2024: Quay at Skarholm closed\n\n${QUAY}\n\n${DIVERS}\n`,
      "quay.txt",
    );
    expect(article).toMatchObject({
      headline: "Quay at Skarholm closed",
      embargoedUntil: "2024-03-08T00:01:00Z",
    });
  });
});

describe("what the sender says of the copy is none of it", () => {
  test.each([
    ["Hi Jo,\n\nHere is the piece, 60 words as asked.\n\n"],
    ["Hello,\n\nCopy below. Pics to follow.\n\nBest,\nAda\n\n"],
    ["Liebe Kollegen,\n\nanbei der Text für morgen.\n\nViele Grüße\nAda\n\n"],
    ["Good morning all,\n\nPlease find below our latest news release.\n\n"],
    ["Bonjour,\n\nVeuillez trouver ci-dessous mon article.\n\n"],
  ])("%j", async (note) => {
    const { article } = await read(mail(`${note}${QUAY}\n\n${DIVERS}\n\n${FERRIES}\n`), "quay.eml");
    expect(article.body.map(({ text }) => text)).toEqual([QUAY, DIVERS, FERRIES]);
  });

  test("and its labels say where the copy begins", async () => {
    const { article } = await read(
      mail(`For tomorrow, one picture.\n\nHeadline: Quay at Skarholm shut\n\n${QUAY}\n\n${DIVERS}\n`),
      "quay.eml",
    );
    expect(article.headline).toBe("Quay at Skarholm shut");
    expect(article.body.map(({ text }) => text)).toEqual([QUAY, DIVERS]);
  });
});

test("the copy's own headline goes before a subject that says less of it", async () => {
  const { article } = await read(
    about("Copy for Friday", `Quay closed after divers find crack\n\n${QUAY}\n\n${DIVERS}\n`),
    "quay.eml",
  );
  expect(article).toMatchObject({
    headline: "Quay closed after divers find crack",
    slugline: "Copy for Friday",
  });
  expect(article.body).toHaveLength(2);
});

const HTML = "Content-Type: text/html; charset=utf-8\n";

test("a forwarded header in HTML, whose lines are breaks, is a header", async () => {
  const { article } = await read(
    mail(
      `<p>anbei der Text</p><p><b>Von:</b> Roth, Sabine &lt;s@frei.example&gt;<br><b>Gesendet:</b> Donnerstag, 29. Februar 2024 19:58<br><b>An:</b> Desk<br><b>Betreff:</b> Quay</p><p>${QUAY}</p><p>${DIVERS}</p>`,
      HTML,
    ),
    "quay.eml",
  );
  expect(article.byline).toEqual([{ name: "Sabine Roth", kind: "person" }]);
  expect(article.body.map(({ text }) => text)).toEqual([QUAY, DIVERS]);
});

test("what newsletters say of themselves is no copy, nor what they hide", async () => {
  const { article } = await read(
    mail(
      `<div style="display:none">Quay news for you</div><p><a href="x">View this email in your browser</a></p><p>${QUAY}</p><p>${DIVERS}</p><p>You are receiving this email because you signed up. <a>Unsubscribe</a></p>`,
      HTML,
    ),
    "quay.eml",
  );
  expect(article.body.map(({ text }) => text)).toEqual([QUAY, DIVERS]);
});

describe("what a mail hides, and who sends it", () => {
  const mailFrom = (from: string, html: string, subject = "Skua Oil to pay for boats") =>
    [
      `From: ${from}`,
      "To: news@gazette.example",
      "Date: Thu, 29 Feb 2024 11:02:00 +0000",
      `Subject: ${subject}`,
      "MIME-Version: 1.0",
      "Content-Type: text/html; charset=utf-8",
      "",
      `<html>${html}</html>`,
    ].join("\r\n");
  const PREHEADER = "The company puts 4 million aside for fishermen in Port Ellis";
  const COPY =
    "<h1>Skua Oil to pay for every boat lost in harbour fire</h1>" +
    "<p>The company will pay for every boat that was lost in the fire in Port Ellis harbour, it announced today.</p>" +
    "<p>Each of the 31 fishermen will be paid within four weeks, said the chief executive, Lee Hill.</p>";

  test.each([
    `<div style="display:none;max-height:0">${PREHEADER}</div>`,
    `<span style="color:transparent;visibility:hidden;opacity:0;height:0;width:0;mso-hide:all">${PREHEADER}</span>`,
    `<div style="max-height:0;overflow:hidden">${PREHEADER}</div>`,
    `<div class="preheader">${PREHEADER}</div>`,
    `<div id="preheader">${PREHEADER}</div>`,
    `<div style="font-size:1px;color:#ffffff;line-height:1px">${PREHEADER}</div>`,
    `<font color="#FFFFFF">${PREHEADER}</font>`,
    `<table><tr><td bgcolor="#eeeeee" style="color:#eee">${PREHEADER}</td></tr></table>`,
  ])("a preheader is neither headline nor copy: %s", async (preheader) => {
    const html = `<body>${preheader}<table><tr><td>${COPY}</td></tr></table></body>`;
    const { article, dropped } = await read(mailFrom("Ann Roe <ann@stringers.example>", html), "pitch.eml");
    expect(article.headline).toBe("Skua Oil to pay for every boat lost in harbour fire");
    expect(article.body).toHaveLength(2);
    expect(article.standfirst).toBeUndefined();
    expect(dropped).toContainEqual({ rule: "hidden", text: PREHEADER });
  });

  test("nor is one that the mail's own sheet hides", async () => {
    const html = `<head><style>.ph { display:none !important }</style></head><body><p class="ph">${PREHEADER}</p>${COPY}</body>`;
    const { article } = await read(mailFrom("Ann Roe <ann@stringers.example>", html), "pitch.eml");
    expect(article.body).toHaveLength(2);
  });

  test("letters set large again in a cell without any are seen", async () => {
    const html = `<body><table><tr><td style="font-size:0px"><div style="font-size:14px">${COPY}</div></td></tr></table></body>`;
    const { article } = await read(mailFrom("Ann Roe <ann@stringers.example>", html), "pitch.eml");
    expect(article.body).toHaveLength(2);
  });

  test.each([
    [`"Harbour PR" <press@skua.example>`, "Harbour PR"],
    [`"Skua Oil" <press@skua.example>`, "Skua Oil"],
    [`"Skua Oil" <mail@agency.example>`, "Skua Oil"],
    [`"Port Ellis Council" <news@portellis.example>`, "Port Ellis Council"],
    [`"Media Relations" <m@skua.example>`, "Media Relations"],
  ])("%s is no author, but the source", async (from, source) => {
    const { article } = await read(mailFrom(from, `<body>${COPY}</body>`), "pitch.eml");
    expect(article.byline).toEqual([]);
    expect(article.source).toBe(source);
  });

  test.each([
    [`"Pat Moor (Skua Oil)" <press@skua.example>`, [{ name: "Pat Moor", organisation: "Skua Oil" }]],
    [`"Moor, Pat (Skua Oil)" <press@skua.example>`, [{ name: "Pat Moor", organisation: "Skua Oil" }]],
    [`"Pat Moor | Skua Oil" <press@skua.example>`, [{ name: "Pat Moor", organisation: "Skua Oil" }]],
    [`"Skua Oil - Pat Moor" <press@skua.example>`, [{ name: "Pat Moor", organisation: "Skua Oil" }]],
    [`"Pat Moor, Skua Oil" <pm@skua.example>`, [{ name: "Pat Moor", organisation: "Skua Oil" }]],
    [`"Harbour PR (Pat Moor)" <press@harbour.example>`, [{ name: "Pat Moor", organisation: "Harbour PR" }]],
    [`"Pat Moor via Skua Oil" <press@skua.example>`, [{ name: "Pat Moor" }]],
    ["Jane Doe <jane@doe.example>", [{ name: "Jane Doe" }]],
    [`"Weber, Klaus" <k.weber@weber-media.example>`, [{ name: "Klaus Weber" }]],
  ])("%s is somebody", async (from, byline) => {
    const { article } = await read(mailFrom(from, `<body>${COPY}</body>`), "pitch.eml");
    expect(article.byline).toEqual(byline.map((person) => ({ ...person, kind: "person" })));
  });

  test("a logo is no picture of the story", async () => {
    const html = `<body><img src="https://skua.example/logo.png" alt="Skua Oil"><img src="https://skua.example/a.jpg" alt="Skua Oil"><img src="https://skua.example/fire.jpg" alt="The harbour burns">${COPY}</body>`;
    const { article } = await read(mailFrom(`"Skua Oil" <press@skua.example>`, html), "pitch.eml");
    expect(article.images).toEqual([{ caption: "The harbour burns", uri: "https://skua.example/fire.jpg" }]);
  });
});

describe("a mail in two parts", () => {
  const STORY = "The long pier at Smögen reopened on Friday, three weeks after the storm, its owners said.";
  const mail = (from: string, html: string) =>
    [
      `From: ${from}`,
      "Subject: Smögen pier reopens after storm",
      "Date: Fri, 1 Mar 2024 09:00:00 +0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/alternative; boundary="part"',
      "",
      "--part",
      "Content-Type: text/plain; charset=utf-8",
      "",
      STORY,
      "",
      "The last plank was nailed down by a girl of six. Nobody was hurt, and the cafe opens on Sunday.",
      "--part",
      "Content-Type: text/html; charset=utf-8",
      "",
      html,
      "--part--",
      "",
    ].join("\r\n");

  test("of which the HTML says only that it cannot be shown is read by the other", async () => {
    const stub = "<p>Your client does not show HTML.</p>";
    const { article } = await read(mail("Rosa Lindqvist <rosa@stringers.example>", stub), "pier.eml");
    expect(article.body[0]?.text).toBe(STORY);
  });

  test("whose sender has no name but an address names nobody", async () => {
    const sender = '"rosa@stringers.example" <rosa@stringers.example>';
    const { article } = await read(
      mail(sender, `<p>${STORY}</p><p>Nobody was hurt, and the cafe opens on Sunday.</p>`),
      "pier.eml",
    );
    expect(JSON.stringify({ ...article, upload: undefined })).not.toContain("stringers.example");
  });
});
