/**
 * What holds a story from beside its copy: notes that only editors read, the file's name, a page's meta tags, comments
 * and foot; marks of embargoes that are over; and ends of embargoes that cannot be read to the full.
 */
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { aFlatText, p as odfParagraph } from "../reading/formats/open-document.ts";
import { aDocument, p } from "../reading/formats/word.ts";
import { expectHeld, expectOut, filesOf, mailed, readsAt, typed } from "./held.ts";

/** A Thursday. */
const AT = "2026-06-11T09:30:00Z";
const HEADLINE = "Fire at Port Ellis harbour destroys three boats";
const PARAGRAPHS = [
  "A fire destroyed three fishing boats in the harbour of Port Ellis on Wednesday night, the fire service said.",
  "Two people were treated for smoke. The cause is not known, chief officer Lee Hill said.",
  "The harbour opened again at seven in the morning.",
];

const read = readsAt(AT);
const files = filesOf(HEADLINE, PARAGRAPHS);
const copy = files.text;
const under = (line: string) => read(typed(line, copy));
const noted = (ednote: string) => read(files.ninjs({ ednote }));
const page = (parts: Parameters<typeof files.page>[0]) => read(files.page(parts), "in/story.html");

describe("a note that only editors read", () => {
  test.each([
    "Achtung Redaktionen: Text bitte vorerst nicht verwenden, Freigabe folgt.",
    "I colleghi sono pregati di non utilizzare il servizio in attesa di verifica.",
    "Till redaktionen: vänta med publicering, vi återkommer.",
    "Juttua ei saa julkaista ennen lauantaita 13.6. klo 00.01.",
    "Прохання поки не ставити в ефір, чекаємо підтвердження.",
    "掲載はしばらくお待ちください。",
    "별도 안내 시까지 보도를 보류해 주시기 바랍니다",
    "Đề nghị các báo tạm thời chưa đăng tin này.",
    "โปรดงดใช้ข่าวนี้จนกว่าจะแจ้งให้ทราบ",
    "Photos available. The text is on hold until the company has answered.",
    "Photo by Lee Hill. The story is under embargo until 0500 GMT on Friday.",
  ])("holds the story: %s", async (note) => {
    expectHeld(await noted(note), note);
  });

  test.each([
    "Do not use the photo HARB03, which was withdrawn earlier; the story itself may be used.",
    "Bitte Foto nicht beschneiden. Sperrfrist ist abgelaufen.",
    "Please credit the agency when used. Not for use in Japan.",
    "This replaces the earlier version and adds quotes from the mayor.",
    "The embargo on this story has been lifted; it may be used now.",
    "Next lead by 1300 GMT, hold space for 600 words.",
    "Please hold page one space",
    "Deletes last graf, which repeated an earlier one.",
    "Subs 3rd para to fix the date of the arms embargo.",
  ])("and one on something else does not: %s", async (note) => {
    expectOut(await noted(note), note);
  });
});

describe("letters set apart, or that only look like those of a notice", () => {
  test.each([
    "D O  N O T  P U B L I S H",
    "E M B A R G O E D U N T I L F R I D A Y",
    "E-M-B-A-R-G-O-E-D",
    "H.O.L.D. - lawyers",
    "DО NОT РUВLISH",
    "ЭMБAPГO до пятницы",
    "𝗘𝗠𝗕𝗔𝗥𝗚𝗢𝗘𝗗 until Friday",
    "🅴🅼🅱🅰🆁🅶🅾 until Friday",
    "ＤＯ　ＮＯＴ　ＰＵＢＬＩＳＨ",
  ])("hold as those do: %s", async (line) => {
    expectHeld(await under(line), line);
  });

  test("and a headline in spread letters is one", async () => {
    expectOut(
      await read(`F I R E  A T  P O R T  E L L I S\n\n${PARAGRAPHS.join("\n\n")}\n`),
      "spread letters",
    );
  });
});

describe("what stands around a notice, or between its letters, without being read", () => {
  const NOTICES = ["HOLD UNTIL LAWYERS CLEAR", "Nicht freigegeben", "下書き", "보도 불가", "إيقاف النشر"];
  const AROUND: Readonly<Record<string, (line: string) => string>> = {
    "a sign in colour": (line) => `⚠️ ${line} ⚠️`,
    "a flag": (line) => `🇳🇴 ${line}`,
    "a hand": (line) => `✋🏽 ${line}`,
    "a padlock": (line) => `🔒${line}`,
    "marks of direction": (line) => `\u202b${line}\u202c\u200f`,
    "soft hyphens": (line) => line.replace(/(?<=\p{L})(?=\p{L})/gu, "\u00ad"),
    "spaces without width": (line) => line.replace(/(?<=\p{L})(?=\p{L})/gu, "\u200b"),
    "selectors of glyphs": (line) => line.replace(/(?<=\p{L})(?=\p{L})/gu, "\ufe00"),
    underlines: (line) => line.replace(/\p{L}/gu, "$&\u0332"),
    "rows of asterisks": (line) => `${"*".repeat(60)} ${line} ${"*".repeat(60)}`,
  };

  test.each(Object.keys(AROUND))("does not let it through: %s", async (kind) => {
    for (const line of NOTICES.map(AROUND[kind]!)) {
      expectHeld(await under(line), line);
      expectHeld(await page({ above: `<p>${line}</p>` }), `page: ${line}`);
      expectHeld(await noted(line), `note: ${line}`);
    }
  });

  test("nor in a file's name", async () => {
    expectHeld(await read(copy, "in/🔒 DO NOT PUBLISH harbour fire.txt"), "🔒 DO NOT PUBLISH");
  });
});

describe("a notice that only says whom it is for, and what to remove", () => {
  test.each([
    "TILL REDAKTIONERNA\n\nNyheten om hamnbranden är felaktig. Vi ber er att ta bort den.",
    "UWAGA REDAKCJE\n\nDepesza o pożarze w porcie jest błędna. Prosimy ją usunąć.",
    "PERHATIAN REDAKSI\n\nBerita kebakaran pelabuhan keliru. Mohon dihapus.",
    "A LOS EDITORES\n\nLa nota sobre el incendio contiene un error grave. Por favor, elimínenla.",
    "編集者各位\n\n港の火災の記事は誤りでした。削除をお願いします。",
    "致各编辑部\n\n港口火灾一稿有误，请予删除。",
  ])("takes a story back: %s", async (notice) => {
    expect(await read(`${notice}\n`)).toMatchObject({ pubStatus: "canceled" });
  });

  test("and above a story it says nothing of that story", async () => {
    expectOut(await read(typed("ATTENTION EDITORS", copy)), "ATTENTION EDITORS");
  });
});

test("a paragraph above the headline that asks to wait covers the story below", async () => {
  const asks = "We would be grateful if you would observe the 0900 GMT embargo on 12 June 2026.";
  expect(await under(asks)).toMatchObject({ pubStatus: "withheld", headline: HEADLINE });
});

describe("an embargo that is over", () => {
  test.each([
    "EMBARGO LIFTED",
    "Embargo now lifted - free to use",
    "NO EMBARGO",
    "Embargo: none",
    "HOLD LIFTED: story is cleared for use",
    "Embargo expired at 0001 GMT today",
    "EMBARGO LEVÉ",
    "Sans embargo",
    "EMBARGO LEVANTADO",
    "EMBARGO SCADUTO",
    "Sperrfrist: keine",
    "Embargo opgeheven",
    "Klausul ophævet",
    "Embargo zniesione",
    "Ембарго знято",
    "Az embargó feloldva",
    "Ambargo kaldırılmıştır",
    "報道解禁済み",
  ])("holds nothing: %s", async (line) => {
    const article = await under(line);
    expectOut(article, line);
    expect(article.headline).toBe(HEADLINE);
  });

  test.each(["EMBARGO LIFTED", "Sperrfrist: keine", "エンバーゴ解除"])(
    "ends that of an earlier version: %s",
    async (line) => {
      const { warnings } = await under(line);
      expect(warnings.map(({ code }) => code)).toContain("embargo-lifted");
    },
  );

  test.each([
    ["Embargo lifted 0600 GMT Friday 12 June 2026", "2026-06-12T06:00:00Z"],
    ["Hold until the embargo is lifted", undefined],
    ["The embargo has not been lifted", undefined],
    ["Embargo lifted? Do not publish before legal has said so", undefined],
  ])("and one that is not yet over holds: %s", async (line, end) => {
    const article = await under(line);
    expectHeld(article, line);
    expect(article.embargoedUntil).toBe(end);
  });
});

test.each([
  "Embargoed until the evening of 12 June 2026",
  "Embargo jusqu'au vendredi 12 juin 2026, six heures du soir",
  "Embargo till fredag den 12 juni 2026 klockan arton",
  "Embargoed until 12 June 2026 6am in San Francisco",
  "EMBARGO HASTA EL 12 DE JUNIO DE 2026 A LAS 06:00 HORA PERUANA",
])("an end that cannot be read to the full ends nothing: %s", async (line) => {
  const { pubStatus, embargoedUntil } = await under(line);
  expect([pubStatus, embargoedUntil]).toEqual(["withheld", undefined]);
});

test.each([
  ["06:00 UTC-05:00", "11:00"],
  ["06:00 (UTC−05:00)", "11:00"],
  ["06:00 (GMT–5)", "11:00"],
  ["06:00 GMT+5:30", "00:30"],
])("an offset with minutes counts: %s", async (time, utc) => {
  const { embargoedUntil } = await under(`Embargoed until 12 June 2026, ${time}`);
  expect(embargoedUntil).toBe(`2026-06-12T${utc}:00Z`);
});

describe("a file's name", () => {
  test.each([
    "EMBARGOED-until-friday-harbour-fire.txt",
    "DO-NOT-PUBLISH harbour fire v3.txt",
    "harbour-fire_EMBARGO.txt",
    "harbour-fire-HOLD-HOLD.txt",
    "harbour fire - hold for lawyers.txt",
    "KILLED harbour-fire.txt",
    "HOLD.txt",
    "harbour-fire-DO-NOT-PUBLISH.txt",
    "embargo/harbour-fire.txt",
    "Under embargo/scans/harbour-fire.txt",
    "not-for-publication/harbour-fire.txt",
    "under-embargo-harbour-fire.txt",
    "killed/harbour-fire.txt",
    "brouillons/harbour-fire.txt",
    "черновики/harbour-fire.txt",
  ])("that asks to wait holds the story, and it is said why: %s", async (name) => {
    const article = await read(copy, `in/${name}`);
    expect(article).toMatchObject({ pubStatus: "withheld", headline: HEADLINE });
    expect(article.warnings.map(({ message }) => message).join()).toContain(name.split("/")[0]);
  });

  test("may be that of a folder, which says until when", async () => {
    const article = await read(copy, "in/embargo 12 June 2026 06:00 UTC/harbour-fire.txt");
    expect(article.embargoedUntil).toBe("2026-06-12T06:00:00Z");
  });

  test.each([
    "oil-embargo-story.txt",
    "kill-the-bill-march.txt",
    "hold-the-line-review.txt",
    "draft-day-preview.txt",
    "embargo-lifted.txt",
    "harbour-fire-FINAL-cleared.txt",
    "fire-at-RAF-base-UK.txt",
    "pending/harbour-fire.txt",
    "held.txt",
    "Draft.docx.txt",
    "draft/harbour-fire.txt",
    "oil-embargo/harbour-fire.txt",
    "desk/stop/harbour-fire.txt",
  ])("that names a subject does not: %s", async (name) => {
    expectOut(await read(copy, `in/${name}`), name);
  });
});

describe("a page", () => {
  const END = "2026-06-12T06:00:00Z";

  test.each([
    ["in its meta tags", { head: `<meta name="embargo" content="${END}">` }],
    ["in a comment", { above: "<!-- embargo until 12 June 2026 06:00 UTC -->" }],
    ["at its foot", { below: "<p>This press release is under embargo until 06:00 UTC on 12 June 2026.</p>" }],
  ])("holds its story by what it says %s", async (_where, parts) => {
    const article = await page(parts);
    expect(article.embargoedUntil).toBe(END);
    expect(article.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test.each([
    ["a note for programmers", { above: "<!-- DO NOT DELETE: used by analytics --><!-- hold -->" }],
    ["a note of who built it", { above: "<!-- Concept, design and implementation by Harbour Web -->" }],
    ["an embargo that was", { head: '<meta name="embargo" content="2026-06-01T06:00:00Z">' }],
    ["a sentence for its readers", { below: "<p>Please do not share your login.</p>" }],
    ["a sentence on rights", { below: "<p>Please do not republish without permission.</p>" }],
    ["the words of a picture of news", { below: '<img src="a.jpg" alt="A sign asks drivers not to stop">' }],
    ["a note for programmers in another language", { above: "<!-- Ne pas modifier ce bloc -->" }],
  ])("is not held by %s", async (what, parts) => {
    expectOut(await page(parts), what);
  });
});

describe("a page with a line that no reader sees", () => {
  test.each([
    ["the words of a picture", { below: '<img src="a.jpg" alt="DO NOT PUBLISH">' }],
    [
      "the words of a picture, to a desk",
      { below: '<img src="a.jpg" alt="Picture desk: hold for the family">' },
    ],
    ["a comment in Portuguese", { above: "<!-- Não publicar sem o parecer do jurídico -->" }],
    ["a comment in two sentences", { above: "<!-- LEGAL: story locked. Do not publish without an OK -->" }],
    ["a comment in Swahili", { above: "<!-- Msichapishe, tunasubiri wakili -->" }],
    ["a note in brackets", { below: "<p>[Desk: please hold the story, the lawyers are reading it.]</p>" }],
    ["a line to the desk in Hindi", { below: "<p>डेस्क: वकील की मंजूरी तक यह खबर रोककर रखें।</p>" }],
  ])("is held by %s", async (what, parts) => {
    expectHeld(await page(parts), what);
  });
});

test.each([
  "[Eds: hold all below, in fact hold the whole story, the lawyers are still reading. - am]",
  "(Desk - pls don't let this go before Maren confirms the quote in para 2)",
])("a note in brackets holds from the middle of the copy: %s", async (note) => {
  const [first, ...rest] = PARAGRAPHS;
  expectHeld(await read(typed(HEADLINE, first!, note, ...rest, ...PARAGRAPHS)), note);
});

test.each([
  "[Eds: the photo is not for publication.]",
  "[Applause.]",
  "(Desk - spelling of Maren is right.)",
])("a note in brackets on something else does not: %s", async (note) => {
  expectOut(await read(typed(HEADLINE, ...PARAGRAPHS, note, ...PARAGRAPHS)), note);
});

describe("a field, whatever it is called", () => {
  const inFrontMatter = (field: string) => read(files.frontMatter(field));
  const inItem = (field: string) => {
    const [, name, value = ""] = /^(.+?): (.*)$/.exec(field)!;
    const said = value === "true" || value === "false" ? value === "true" : value;
    return read(files.ninjs({ [name!]: said }));
  };

  test.each([
    "ednote: not cleared for publication",
    "do_not_publish: true",
    "holdForLegal: true",
    "status: pending review",
    "workflow_state: in legal review",
    "note: not for publication until the inquest opens",
    "hinweis: nicht zur Veröffentlichung",
    "special_instructions: Hold until the lawyers have called.",
    "publish_after: 2026-06-12 06:00",
    "holdUntil: 2026-06-12T06:00:00Z",
    "live_on: 2026-06-12T06:00:00Z",
    "visibility: embargoed",
    "approved: false",
    "freigabe: ausstehend",
    "published: false",
    "isPublic: false",
    "desk_instruction: wait for legal",
    "print_instructions: in_review",
    "legal: not-yet",
    "ok_to_publish: no",
    "redaktionsstatus: Entwurf",
    "abnahme: noch offen",
    "artikelstatus: utkast",
    "etap: do sprawdzenia",
    "κατάσταση: σε αναμονή",
    "согласовано: нет",
    "durum: onay bekliyor",
    "estado: pendiente",
    "الحالة: قيد المراجعة",
    "סטטוס: טיוטה",
    "স্থিতি: খসড়া",
    "trạng thái: chưa duyệt",
    "hali: rasimu",
    "审核: 待审",
    "ステータス: 承認待ち",
    "승인: 아니오",
    "sperrvermerk: ja",
    "klar_til_print: nej",
    "druckfreigabe: nein",
    "godkendelse: mangler",
    "durum: taslak hali",
    "الاعتماد: لم يتم",
    "ステータス: 校正前",
    "审核状态: 未通过",
    "상태: 검토 전",
    "tình trạng: chờ biên tập",
    "legal_check: outstanding",
    "legalSignoff: not given",
    "approved_by: nobody yet",
    "storyStatus: approved, awaiting print",
    "stav článku: není hotovo",
    "статус_текста: черновик редактора",
    "post_status: future",
    "private: true",
    "trial_status: draft",
  ])("holds the story: %s", async (field) => {
    expectHeld(await inFrontMatter(field), field);
    expectHeld(await inItem(field), field);
  });

  test.each([
    "embargo: none",
    "hold: false",
    "hold: no",
    "status: published",
    "topic: arms embargo",
    "series: Embargo until June",
    "do_not_publish: false",
    "live: false",
    "approved: true",
    "onlineUntil: 2026-12-01T06:00:00Z",
    "note: adds a quote from the mayor",
    "publish_after: 2026-06-10 06:00",
    "embargo: entfällt",
    "embargo: なし",
    "legal_hold: cleared 9/6",
    "legal: cleared",
    "freigegeben: ja",
    "marital_status: divorced",
    "estado: publicado",
    "comment_status: open",
    "legal_notice: This text may not be published or rewritten without permission.",
    "статус: опубликовано",
    "visum_status: pending",
    "visa status: waiting",
    "trial_status: on hold",
    "order_status: pending",
    "photo_status: missing",
    "tävlingsstatus: väntar",
    "比赛状态: 待定",
    "approval rating: 41 %",
    "approval_rating: none",
    "approved_by: Jane",
    "legal: none",
    "legal_check: not needed",
    "状态: 无问题",
    "onay: tamam",
    "상태: 승인 완료",
    "private: false",
    "draft: false",
    "comment_status: closed",
    "ping_status: closed",
    "sticky: false",
    "featured: no",
    "print: no",
    "publish_to_web: false",
    "press_release: no",
    "email_only: false",
    "visibility: public",
    "status: publish",
    "status: final",
    "review: 4 stars",
  ])("or does not: %s", async (field) => {
    expectOut(await inFrontMatter(field), field);
    expectOut(await inItem(field), field);
  });
});

describe("a mail", () => {
  const withHeader = (line: string) =>
    read(mailed(HEADLINE, copy).replace("Message-ID", `${line}\nMessage-ID`));

  test.each([
    "X-Publish-Status: do-not-publish",
    "X-Status: DO NOT PUBLISH",
    "X-Note: DO NOT PUBLISH before 3 December",
    "X-Hold: yes",
    "X-Redaktionsstatus: Entwurf",
    "Comments: not for publication until the inquest opens",
  ])("is held by its header: %s", async (line) => {
    expectHeld(await withHeader(line), line);
  });

  test.each([
    "X-Spam-Status: No, score=-1.9",
    "X-Spam-Flag: NO",
    "X-Virus-Status: Clean",
    "X-Mozilla-Status: 0001",
    "X-Note: This mail was scanned by the gateway",
    "X-Priority: 1",
  ])("is not held by what its carriers say: %s", async (line) => {
    expectOut(await withHeader(line), line);
  });

  test.each([
    "Embargoed until Friday 12 June, 07:00 GMT",
    "PS this is all embargoed till the results come out on Friday morning!",
  ])("is held by what stands below its signature: %s", async (line) => {
    expectHeld(await read(mailed(HEADLINE, `${copy}\n-- \nAda Quill\nPress office\n\n${line}\n`)), line);
  });

  test.each(["Please don't print this mail unless you really need to", "This e-mail is confidential"])(
    "is not held by what all its sender's mails say: %s",
    async (line) => {
      expectOut(await read(mailed(HEADLINE, `${copy}\n-- \nAda Quill\n\n${line}\n`)), line);
    },
  );

  test("is held by capitals before its subject, and by what stands above the headline", async () => {
    expect(await read(mailed("NOT YET FOR PUBLICATION harbour inquiry", copy))).toMatchObject({
      pubStatus: "withheld",
    });
    const note = "Sending this over under embargo so you can prepare; we will let you know when you can go.";
    expect(await read(mailed(HEADLINE, `${note}\n\n${copy}`))).toMatchObject({ pubStatus: "withheld" });
  });
});

test.each(["No one was hurt", "Keine Verletzten", "Não há feridos", "Δεν υπάρχουν τραυματίες", "אין נפגעים"])(
  "a line under the headline that only tells something holds nothing: %s",
  async (line) => {
    expectOut(await read(typed(HEADLINE, line, ...PARAGRAPHS)), line);
  },
);

test.each([
  "Embargo on beef ends on Monday\n\nKaldia will end its embargo on beef.\n\nFarmers cheered.\n\nThe embargo ends on Monday.",
  "Waffenembargo läuft im Juni aus\n\nDas Embargo gilt bis zum 30. Juni.\n\nDas sagte die Ministerin am Montag.",
  "Please delete your account, regulator tells bank\n\nThe regulator said so in a letter.\n\nThe bank will appeal.",
])("a story about an embargo or a deletion is a story: %s", async (story) => {
  expectOut(await read(`${story}\n`), story);
});

test.each([
  "Pracovní verze, není určena ke zveřejnění.",
  "Materiał roboczy, nieprzeznaczony do publikacji.",
  "Werkversie, niet bedoeld voor publicatie.",
  "Työversio, ei tarkoitettu julkaistavaksi.",
  "Darba materiāls, nav paredzēts publicēšanai.",
  "Nota per la redazione: il pezzo, che il sindaco deve ancora rileggere, non va pubblicato.",
])("a line that stands apart at the foot holds: %s", async (line) => {
  expectHeld(await read(typed(HEADLINE, ...PARAGRAPHS, line)), line);
});

test.each([
  "Gesperrt bis Montag: Brücke in Lauenburg\n\nDie Brücke ist wegen Bauarbeiten gesperrt.",
  "Доклад не предназначен для публикации\n\nТак ответили в министерстве.",
  "Poročilo ni namenjeno javnosti\n\nTako je odgovorilo ministrstvo.",
])("a headline that the copy below tells of is one: %s", async (story) => {
  expectOut(await read(`${story}\n\n${PARAGRAPHS[1]}\n`), story);
});

test("the word of a closed bridge still holds where it is a notice", async () => {
  for (const line of ["Gesperrt bis Montag, 9 Uhr", "Gesperrt bis Montag: Kanzler tritt zurück"])
    expectHeld(await read(typed(line, "Kanzler geht", ...PARAGRAPHS)), line);
});

describe("what stands in a document where only colleagues look", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const told = [p(HEADLINE, "Titel"), ...PARAGRAPHS.map((text) => p(text))].join("");
  const cells = (...texts: string[]) =>
    `<w:tbl><w:tr>${texts.map((text) => `<w:tc>${p(text)}</w:tc>`).join("")}</w:tr></w:tbl>`;
  const typedText = [HEADLINE, ...PARAGRAPHS].map((text) => odfParagraph(text)).join("");
  const lines = [HEADLINE, ...PARAGRAPHS];

  const PLACES: Readonly<Record<string, (line: string) => string | Uint8Array>> = {
    "a comment in Word": (line) =>
      aDocument(told, { others: { "word/comments.xml": `<w:comments ${W}>${p(line)}</w:comments>` } }),
    "a watermark in Word": (line) =>
      aDocument(told, {
        others: {
          "word/header1.xml": `<w:hdr ${W} xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:r><w:pict><v:shape>
            <v:textpath string="${line}"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
        },
      }),
    "hidden text in Word": (line) =>
      aDocument(p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${line}</w:t></w:r>`) + told),
    "a title in Word": (line) => aDocument(told, { properties: `<dc:title>${line}: ${HEADLINE}</dc:title>` }),
    "a status in Word": (line) =>
      aDocument(told, { properties: `<cp:contentStatus>${line}</cp:contentStatus>` }),
    "a form's row in Word": (line) => aDocument(cells("Status", line) + told),
    "a comment in OpenDocument": (line) =>
      aFlatText(
        typedText.replace(
          "</text:p>",
          `<office:annotation><text:p>${line}</text:p></office:annotation></text:p>`,
        ),
      ),
    "a comment in RTF": (line) => `{\\rtf1\\ansi {\\*\\annotation ${line}}${lines.join("\\par ")}\\par}`,
    "a note in InCopy": (line) =>
      `<?xml version="1.0"?><?aid style="50" type="snippet"?><Document><Story Self="u1"><Note><Content>${line}` +
      `</Content></Note>${lines.map((text) => `<Content>${text}</Content><Br/>`).join("")}</Story></Document>`,
    "a note in NITF": (line) => files.nitf({ note: `<note noteclass="editorsnote"><p>${line}</p></note>` }),
    "a group of an item's fields": (line) => files.ninjs({ extra: { workflow_status: line } }),
    "an item's slug": (line) => files.ninjs({ slugline: line }),
    "an item's description": (line) => files.ninjs({ description_text: line }),
    "a group in front matter": (line) => files.frontMatter(`desk:\n  status: ${line}`),
    "a comment in front matter": (line) => `---\n# ${line}\ntitle: ${HEADLINE}\n---\n\n${copy}`,
    "a page's title for other sites": (line) =>
      files.page({ head: `<meta property="og:title" content="${line}: ${HEADLINE}">` }),
    "the head of a page's headline": (line) => files.page().replace("<h1>", `<h1>${line} `),
    "the plain text of a mail": (line) =>
      `From: Ada <ada@example.org>\nTo: desk@example.org\nSubject: ${HEADLINE}\nMessage-ID: <1@example.org>\n` +
      'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n' +
      `${line}\n\n${copy}\n--b\nContent-Type: text/html\n\n${files.page()}\n--b--\n`,
    "a folder in an archive": (line) => zipSync({ [`${line}/fire.txt`]: new TextEncoder().encode(copy) }),
  };

  test.each(Object.keys(PLACES))("holds the story: %s", async (place) => {
    for (const line of ["DO NOT PUBLISH", "EMBARGOED UNTIL FRIDAY 6AM"])
      expectHeld(await read(PLACES[place]!(line)), `${place}: ${line}`);
  });

  test.each(Object.keys(PLACES))("and about something else it does not: %s", async (place) => {
    const line = "Thanks to Lee Hill";
    expectOut(await read(PLACES[place]!(line)), `${place}: ${line}`);
  });

  test("a form's row says until when", async () => {
    const article = await read(aDocument(cells("Embargo", "12 June 2026 06:00 UTC") + told));
    expect(article).toMatchObject({ pubStatus: "usable", embargoedUntil: "2026-06-12T06:00:00Z" });
  });

  test("of what a page hides only an embargo holds: the rest are menus", async () => {
    expectHeld(await read(files.page({ above: "<p hidden>EMBARGOED UNTIL FRIDAY 6AM</p>" })), "an embargo");
    expectOut(await read(files.page({ above: "<p hidden>Zurück zum Artikel</p>" })), "a menu");
  });

  test("a kill in a comment only holds", async () => {
    expect(await read(PLACES["a comment in Word"]!("KILL"))).toMatchObject({ pubStatus: "withheld" });
  });

  test("in a table of results the word HOLD is a result", async () => {
    expectOut(await read(aDocument(told + cells("Port Ellis East", "HOLD"))), "HOLD");
  });
});
