/** What desks write to each other holds a story wherever in a file of any format they write it. */
import { describe, test } from "vitest";
import { expectHeld, expectOut, filesOf, mailed, readsAt, typed } from "./held.ts";

const AT = "2026-12-01T09:00:00Z";
const HEADLINE = "Shipyard to hire 300 as orders for ferries return";
const BYLINE = "By Ada Quill";
const PARAGRAPHS = [
  "The shipyard in Port Ellis will take on 300 people next year, its owner said on Monday, the first time in years.",
  "Orders for ferries have doubled since the spring as three countries renew their fleets.",
  "Union leaders welcomed the news but said that wages remained a tenth below those of rival yards.",
  "The first recruits will start in March, and training is to be shared with the college in the town.",
];
const WORDINGS = [
  "Please do not publish before the family has been told.",
  "Embargoed until 9am on Friday 4 December 2026",
  "Hold until the verdict is in",
  "Not to be published until legal has cleared it",
  "Awaiting approval from the managing editor, do not use",
  "Not for release before the polls close on Thursday 10 December 2026",
  "KILL this story, it is wrong",
];

const files = filesOf(HEADLINE, PARAGRAPHS);
const [first, second, ...rest] = PARAGRAPHS as [string, string, ...string[]];
const above = (line: string) => filesOf(HEADLINE, [line, ...PARAGRAPHS]);
const below = (line: string) => filesOf(HEADLINE, [...PARAGRAPHS, line]);
const markdown = (top: string[], under: string[] = [], foot: string[] = []) =>
  typed(...top, `# ${HEADLINE}`, ...under, `*${BYLINE}*`, ...PARAGRAPHS, ...foot);
const mail = (line: { subject?: string; top?: string[]; foot?: string[] }) =>
  mailed(
    line.subject ?? HEADLINE,
    typed(...(line.top ?? []), HEADLINE, BYLINE, ...PARAGRAPHS, ...(line.foot ?? [])),
  );
const newsItem = ({ note = "", slug = "", comment = "", rights = "", inside = "", body = PARAGRAPHS }) =>
  `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" ` +
  `version="1" standard="NewsML-G2" standardversion="2.29" conformance="power" xml:lang="en">${comment}${rights}<itemMeta>` +
  `<itemClass qcode="ninat:text"/><versionCreated>2026-12-01T08:32:00+00:00</versionCreated>` +
  `<pubStatus qcode="stat:usable"/>${note}</itemMeta><contentMeta><headline>${HEADLINE}</headline>${slug}</contentMeta>` +
  `<contentSet><inlineXML contenttype="application/nitf+xml"><nitf>${inside}<body><body.content>` +
  `${body.map((text) => `<p>${text}</p>`).join("")}</body.content></body></nitf></inlineXML></contentSet></newsItem>`;

const docdata = (element: string) => files.nitf().replace("</docdata>", `${element}</docdata>`);
const bodyHead = (element: string) => files.nitf().replace("</body.head>", `${element}</body.head>`);

const PLACES: Readonly<Record<string, (line: string) => string>> = {
  "above the headline": (line) => typed(line, HEADLINE, BYLINE, ...PARAGRAPHS),
  "right above the headline": (line) => `${line}\n${typed(HEADLINE, BYLINE, ...PARAGRAPHS)}`,
  "below the headline": (line) => typed(HEADLINE, line, BYLINE, ...PARAGRAPHS),
  "below the headline, in brackets": (line) => typed(HEADLINE, `(${line})`, BYLINE, ...PARAGRAPHS),
  "beside the byline": (line) => typed(HEADLINE, `${BYLINE} – ${line}`, ...PARAGRAPHS),
  "between paragraphs, in brackets": (line) => typed(HEADLINE, BYLINE, first, second, `[${line}]`, ...rest),
  "between paragraphs": (line) => typed(HEADLINE, BYLINE, first, second, line, ...rest),
  "between a page's paragraphs": (line) => filesOf(HEADLINE, [first, second, line, ...rest]).page(),
  "at the foot": (line) => typed(HEADLINE, BYLINE, ...PARAGRAPHS, line),
  "in notes to editors": (line) => typed(HEADLINE, BYLINE, ...PARAGRAPHS, `Note to editors: ${line}`),
  "behind the end": (line) => typed(HEADLINE, BYLINE, ...PARAGRAPHS, "ENDS", line),
  "in front matter": (line) => files.frontMatter(`note: "${line}"`),
  "above a Markdown headline": (line) => markdown([line]),
  "in a Markdown comment": (line) => markdown([`<!-- ${line} -->`]),
  "in a Markdown quotation": (line) => markdown([], [`> ${line}`]),
  "in italics under a Markdown headline": (line) => markdown([], [`*${line}*`]),
  "at the foot of Markdown": (line) => markdown([], [], ["---", line]),
  "in a page's comment": (line) => files.page({ above: `<!-- ${line} -->` }),
  "in a page's banner": (line) => files.page({ above: `<div class="banner">${line}</div>` }),
  "in a page's banner, in sentences": (line) =>
    files.page({
      above: `<div class="note">Members' night: it was a long one. ${line}. Jo has the list.</div>`,
    }),
  "in a box under a page's headline": (line) =>
    files.page({ below: "" }).replace("</h1>", `</h1><aside class="status"><p>${line}</p></aside>`),
  "at a page's foot": (line) => files.page({ below: `<p>${line}</p>` }),
  "in a page's meta tags": (line) => files.page({ head: `<meta name="editorial-note" content="${line}">` }),
  "in a mail's subject": (line) => mail({ subject: `${line}: ${HEADLINE}` }),
  "above a mailed story": (line) => mail({ top: ["Dear editors,", line] }),
  "below a mailed story": (line) => mail({ foot: [line] }),
  "below a signature": (line) => mail({ foot: ["Kind regards,\nPippa Lowe\nPress officer", line] }),
  "below a mail's dashes": (line) => mail({ foot: [`-- \nPippa Lowe\nPress officer\n${line}`] }),
  "in a postscript": (line) => mail({ foot: ["Kind regards,\nPippa Lowe", `PS ${line}`] }),
  "in a ninjs ednote": (line) => files.ninjs({ ednote: line }),
  "in a ninjs slug": (line) => files.ninjs({ slugline: line }),
  "in ninjs instructions": (line) => files.ninjs({ instructions: line }),
  "in a field of a system's own": (line) => files.ninjs({ ext: { desk_note: line } }),
  "in the first paragraph of ninjs": (line) => above(line).ninjs(),
  "in the last paragraph of ninjs": (line) => below(line).ninjs(),
  "in a ninjs description": (line) => files.ninjs({ description_text: line }),
  "in a ninjs comment": (line) => files.ninjs({ comment: line }),
  "in a field of ninjs that no standard knows": (line) => files.ninjs({ newsdesk: [{ msg: line }] }),
  "in ninjs terms of use": (line) => files.ninjs({ usageterms: line }),
  "in ninjs 3 terms of use": (line) => files.ninjs({ rightsinfo: { usageterms: line } }),
  "in a NITF message": (line) => docdata(`<ed-msg>${line}</ed-msg>`),
  "in a second NITF message": (line) => docdata(`<ed-msg info="With picture"/><ed-msg info="${line}"/>`),
  "in a NITF scope": (line) => docdata(`<doc-scope scope="${line}"/>`),
  "in a NITF limitation": (line) => docdata(`<doc.rights limitations="${line}"/>`),
  "in a NITF status": (line) => files.nitf().replace("<docdata>", `<docdata management-status="${line}">`),
  "in a NITF history": (line) => files.nitf({ meta: `<revision-history comment="${line}"/>` }),
  "in a NITF field of a system's own": (line) =>
    files.nitf({ meta: `<meta name="msg2" content="${line}"/>` }),
  "in a NITF abstract": (line) => bodyHead(`<abstract><p>${line}</p></abstract>`),
  "in a NITF note of no class": (line) => bodyHead(`<note>${line}</note>`),
  "in NITF rights": (line) => bodyHead(`<rights>${line}</rights>`),
  "in a NITF tagline": (line) =>
    files.nitf().replace("</body.content>", `</body.content><body.end><tagline>${line}</tagline></body.end>`),
  "in a NITF comment": (line) => files.nitf({ meta: `<!-- ${line} -->` }),
  "in NITF meta": (line) => files.nitf({ meta: `<meta name="editor-note" content="${line}"/>` }),
  "in the first paragraph of NITF": (line) => above(line).nitf(),
  "in the last paragraph of NITF": (line) => below(line).nitf(),
  "in a NewsML-G2 note": (line) => newsItem({ note: `<edNote>${line}</edNote>` }),
  "in NewsML-G2 terms of use": (line) =>
    newsItem({ rights: `<rightsInfo><usageTerms>${line}</usageTerms></rightsInfo>` }),
  "in a NewsML-G2 signal": (line) => newsItem({ note: `<signal literal="${line}"/>` }),
  "in the NITF of a NewsML-G2 item": (line) =>
    newsItem({ inside: `<head><docdata><ed-msg info="${line}"/></docdata></head>` }),
  "in a NewsML-G2 slug": (line) => newsItem({ slug: `<slugline>${line}</slugline>` }),
  "in a NewsML-G2 comment": (line) => newsItem({ comment: `<!-- ${line} -->` }),
  "in the first paragraph of NewsML-G2": (line) => newsItem({ body: [line, ...PARAGRAPHS] }),
  "in the last paragraph of NewsML-G2": (line) => newsItem({ body: [...PARAGRAPHS, line] }),
};

const read = readsAt(AT);

describe("a notice in plain words holds its story", () => {
  test.each(Object.entries(PLACES))("%s", async (_place, make) => {
    for (const line of WORDINGS) expectHeld(await read(make(line)), line);
  });
});

test("a mail's subject holds a story that has a headline of its own", async () => {
  for (const subject of ["Venter på godkendelse: baggrund om yard", "Not before the owner has spoken - yard"])
    expectHeld(await read(mail({ subject })), subject);
  for (const subject of ["Press office: story for Saturday", "Port Ellis - yard", "Fwd: copy - 600 words"])
    expectOut(await read(mail({ subject })), subject);
});

describe("what a mail says to the desk in passing holds its story", () => {
  test.each([
    "please sit on it till I've rung her back",
    "chief sub hasn't passed it",
    "sent for reading only, go-ahead follows from the editor",
  ])("%s", async (line) => {
    expectHeld(await read(mail({ subject: `${HEADLINE} – ${line}` })), line);
    expectHeld(await read(mail({ subject: `[${line}] ${HEADLINE}` })), line);
    expectHeld(
      await read(mail({ top: [`Hi Jo, here is the piece. Pictures follow. I'm at home. Also ${line}.`] })),
      line,
    );
    expectHeld(await read(mail({ foot: ["Kind regards,\nPippa Lowe", `PS ${line}`] })), line);
  });
});

describe("what makes a story wait is known in more languages than English", () => {
  const notes = ["in a ninjs ednote", "in a NITF message", "above a mailed story", "in a postscript"];

  test.each([
    "Zitate sind noch nicht autorisiert.",
    "Texte pas encore relu, référé demain.",
    "Enviado por error, no sacar.",
    "Famiglia non ancora avvisata.",
    "Familie is nog niet ingelicht.",
    "Familien er ikke underrettet endnu.",
    "法務の確認待ち。",
    "家属尚未通知。",
  ])("%s", async (line) => {
    for (const place of notes) expectHeld(await read(PLACES[place]!(line)), `${place}: ${line}`);
  });

  test.each([
    "Einstweilige Verfügung aufgehoben, ab sofort frei.",
    "Ergänzt die Reaktion der Familie. Foto folgt.",
    "Adds reaction from the family, who have been informed by police.",
    "Corrige el nombre del juez.",
    "Добавлена реакция семьи. Фото есть.",
    "补充家属回应。附图。",
  ])("and what only tells of it does not: %s", async (line) => {
    for (const place of notes) expectOut(await read(PLACES[place]!(line)), `${place}: ${line}`);
  });
});

test("who is asked may stand first: 'Desk to hold back …'", async () => {
  const line = "Desk to hold back pending the verdict at Leeds; have both names ready.";
  for (const place of ["between paragraphs", "in a NITF tagline"])
    expectHeld(await read(PLACES[place]!(line)), place);
});

test("a quotation that opens a story without a headline of its own, and asks to wait, holds it", async () => {
  const file = (line: string) =>
    typed(`---\ntitle: ${HEADLINE}\nauthor: Ada Quill\n---`, `> ${line}`, ...PARAGRAPHS);
  const note = "Hold on to this one, folks: the council's own release is timed 09.00 on 22/02/2027.";
  expectHeld(await read(file(note)), note);
  for (const motto of [
    "Look before you leap, as the old men of the quay used to say.",
    "No use waiting before the tide is in — Nora Quill",
  ])
    expectOut(await read(file(motto)), motto);
});

describe("a note that asks for nothing holds no story", () => {
  const free = Object.entries(PLACES).filter(([place]) => !/slug|subject|postscript|byline/.test(place));

  test.each(free)("%s", async (_place, make) => {
    const line = "Eds: corrects the spelling of the owner's name";
    expectOut(await read(make(line)), line);
  });
});

describe("what mails say of themselves holds no story", () => {
  const below = (line: string) => mail({ foot: ["Kind regards,\nPippa Lowe", line] });

  test.each([
    "This e-mail is confidential. If you are not the intended recipient, do not copy or publish any of it.",
    "If you received this message in error, please delete it. Do not distribute it.",
    "Please consider the environment before printing this e-mail.",
    "Dit bericht is vertrouwelijk. Bent u niet de geadresseerde, verspreid het dan niet.",
    "Le informazioni contenute in questo messaggio sono riservate. È vietata la diffusione.",
    "Ta wiadomość jest poufna. Jeśli nie jesteś adresatem, usuń ją i nie rozpowszechniaj.",
    "Это сообщение конфиденциально. Если вы получили его по ошибке, удалите его.",
    "Bu e-posta gizlidir. Yanlışlıkla aldıysanız lütfen silin ve paylaşmayın.",
    "You are receiving this because you signed up. Please do not reply to this address.",
  ])("%s", async (line) => {
    expectOut(await read(mail({ foot: [line] })), line);
    expectOut(await read(below(line)), line);
  });

  test.each([
    "Here is the piece, pictures to follow. Give me a shout if you need anything before the weekend.",
    "I'm out of the office until Monday, so please call the desk.",
    "Please let me know when it will run, and could you credit the photographer?",
    "Bei Rückfragen stehe ich gerne zur Verfügung. Beleg erbeten.",
    "Merci de me dire quand il paraîtra. Je reste à votre disposition.",
  ])("nor does small talk above: %s", async (line) => {
    expectOut(await read(mail({ top: ["Hi Jo,", line] })), line);
  });
});

describe("an embargo that is over holds no story", () => {
  test.each([
    "Sperrfrist aufgehoben, ab sofort frei",
    "Embargo vervallen, vrij voor gebruik",
    "Ambargo kalktı, serbestçe yayımlanabilir",
    "Embargo levé, vous pouvez publier.",
    "Embargo levantado, ya se puede publicar.",
    "Embargo zniesione, można publikować.",
    "Embargo dicabut, boleh dimuat.",
    "The release below was under embargo until last night and may now be reported.",
  ])("%s", async (line) => {
    for (const place of ["above the headline", "above a mailed story", "in a ninjs ednote", "in NITF rights"])
      expectOut(await read(PLACES[place]!(line)), line);
  });
});

describe("terms of use hold no story", () => {
  const rights = Object.entries(PLACES).filter(([place]) => /rights|terms|limitation/.test(place));

  test.each(rights)("%s", async (_place, make) => {
    for (const line of [
      "No archiving beyond 30 days. No resale.",
      "Not for publication or broadcast outside the UK.",
      "This material may not be published, broadcast, rewritten or redistributed.",
      "Not for use after 31 December 2026.",
      "Please obtain permission before publishing.",
      "Nicht zur Veröffentlichung ohne Genehmigung.",
      "Riproduzione riservata. Uso consentito agli abbonati per 30 giorni.",
    ])
      expectOut(await read(make(line)), line);
  });
});

test("an element that is commented out says nothing", async () => {
  expectOut(await read(newsItem({ comment: "<!-- <embargoed></embargoed> -->" })), "<embargoed>");
});
