import { describe, expect, it } from "vitest";
import { LEAD, SECOND, THIRD } from "./ferry.ts";
import { read, readFixture, rejectionOf, textsOf } from "./reading.ts";

const ADDRESS = "https://www.herald.example/isles/ferry.html";

function aPage(...paragraphs: string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
  return `<!DOCTYPE html><html lang="en"><head><title>Ferry returns to Skarholm</title></head><body><article><h1>Ferry returns to Skarholm</h1>${body}</article></body></html>`;
}

interface Saved {
  readonly from?: string;
  readonly header?: readonly string[];
  readonly type?: string;
  readonly parts: readonly (readonly [header: string, body: string | Uint8Array])[];
}

/** A page as a browser saves it. */
function saved({
  from = "<Saved by Blink>",
  header = [],
  type = 'type="text/html"; ',
  parts,
}: Saved): Buffer {
  const fields = [
    `From: ${from}`,
    ...header,
    "Subject: Ferry returns to Skarholm - The Herald",
    "Date: Sat, 1 Jun 2024 11:00:00 -0000",
    "MIME-Version: 1.0",
    `Content-Type: multipart/related;\r\n\t${type}boundary="b1"`,
  ].filter((field) => field !== "From: ");
  return Buffer.concat([
    Buffer.from(`${fields.join("\r\n")}\r\n\r\n`),
    ...parts.flatMap(([head, body]) => [
      Buffer.from(`--b1\r\n${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from("\r\n"),
    ]),
    Buffer.from("--b1--\r\n"),
  ]);
}

const HTML = `Content-Type: text/html\r\nContent-Location: ${ADDRESS}`;

describe("a page saved whole", () => {
  it("by Chromium is read as the page itself is", async () => {
    const { article } = await readFixture("mhtml/barge.mhtml");
    expect(article).toMatchObject({
      format: "mhtml",
      uri: "http://www.herald.example/culture/barge.html",
      headline: "Library barge opens its hatch on the river Ell",
      standfirst: "A floating reading room will call at eleven villages that have no library of their own",
      byline: [{ name: "Ines Duarte" }],
      language: "en-GB",
      source: "The Ellham Herald",
      published: "2024-04-16T17:40:00Z",
    });
    expect(article.images).toEqual([
      {
        caption: "The barge at Lower Ellham on Tuesday.",
        credit: "Sam Okafor",
        uri: "http://www.herald.example/culture/barge.png",
      },
    ]);
    expect(article.body).toHaveLength(6);
    expect(textsOf(article.body).join(" ")).not.toContain("Buy a boat");
    expect(article.warnings).toEqual([]);
  });

  it("has the address that its page states, before that under which it was saved", async () => {
    const canonical = `<link rel="canonical" href="/isles/ferry">`;
    const page = aPage(LEAD, SECOND, THIRD).replace("</head>", `${canonical}</head>`);
    const { article } = await read(saved({ parts: [[HTML, page]] }), "ferry.mht");
    expect(article.uri).toBe("https://www.herald.example/isles/ferry");
  });

  it.each([
    ["file:///C:/Users/desk/ferry.html", undefined],
    [`${ADDRESS}#comments`, ADDRESS],
  ])("from %s has the address %s", async (location, uri) => {
    const upload = saved({
      header: [`Snapshot-Content-Location: ${location}`],
      parts: [[`Content-Type: text/html\r\nContent-Location: ${location}`, aPage(LEAD, SECOND)]],
    });
    const { article } = await read(upload, "ferry.mht");
    expect(article.uri).toBe(uri ?? "urn:standfirst:upload:desk/ferry.mht");
  });

  const printed = Buffer.from(aPage(LEAD, "Die Fähre fährt für die Inseln, sagte der Rat.", THIRD), "latin1");
  const code = (sign: string) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  const quoted = printed
    .toString("latin1")
    .replace(/[=\x80-\xff]/g, code)
    .replace("Inseln, sagte", "Inse=\r\nln, sagte");
  it.each([
    ["quoted-printable", quoted],
    ["base64", printed.toString("base64").replace(/.{76}/g, "$&\r\n")],
    ["8bit", printed],
  ])("in %s keeps its characters, whatever the page says of them", async (encoding, body) => {
    const header = `Content-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: ${encoding}`;
    const { article } = await read(saved({ parts: [[header, body]] }), "ferry.mht");
    expect(article.body[1]?.text).toBe("Die Fähre fährt für die Inseln, sagte der Rat.");
    expect(textsOf(article.body)).toContain(LEAD);
  });

  it("is the part that its archive starts with, not a frame before it", async () => {
    const frame = aPage("Buy a boat today at Ellham Yard, the yard for boats of every size and purse.");
    const upload = saved({
      type: 'type="text/html"; start="<main@herald>"; ',
      parts: [
        ["Content-Type: text/html", frame],
        ["Content-Type: text/html\r\nContent-ID: <main@herald>", aPage(LEAD, SECOND, THIRD)],
      ],
    });
    expect(textsOf((await read(upload, "ferry.mht")).article.body)).toEqual([LEAD, SECOND, THIRD]);
  });

  it("in parts that hold parts is found there", async () => {
    const inner = `--b1x\r\n${HTML}\r\n\r\n${aPage(LEAD, SECOND, THIRD)}\r\n--b1x--\r\n`;
    const upload = saved({ parts: [['Content-Type: multipart/alternative; boundary="b1x"', inner]] });
    expect(textsOf((await read(upload, "ferry.mht")).article.body)).toEqual([LEAD, SECOND, THIRD]);
  });

  it("that was cut short says so", async () => {
    const whole = saved({ parts: [[HTML, aPage(LEAD, SECOND, THIRD)]] });
    const { article } = await read(whole.subarray(0, whole.indexOf("The next inspection")), "ferry.mht");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
    expect(article.warnings.map(({ code }) => code)).toContain("incomplete");
  });
});

describe("a saved page and a mail are told apart", () => {
  const parts = [[HTML, aPage(LEAD, SECOND, THIRD)]] as const;

  it.each([
    ["Chromium", { from: "<Saved by Blink>", parts }],
    ["Internet Explorer, in German", { from: "<Von Windows Internet Explorer 8 gespeichert>", parts }],
    ["Word, which names nobody", { from: "", parts }],
    [
      "Mozilla's archives",
      { from: "Jo Desk <jo@herald.example>", header: ["X-MAF-Information: Save-As"], parts },
    ],
  ])("saved by %s", async (_, page) => {
    const { article } = await read(saved(page), "ferry.mht", "multipart/related");
    expect(article).toMatchObject({ format: "mhtml", uri: ADDRESS });
    expect(article.warnings.map(({ code }) => code)).not.toContain("type-mismatch");
  });

  it.each([
    ["with a sender", { from: "Jo Desk <jo@herald.example>", parts }],
    ["on its way", { from: "Desk", header: ["To: desk@herald.example"], parts }],
  ])("sent: %s", async (_, mail) => {
    const { article } = await read(saved(mail), "ferry.eml");
    expect(article.format).toBe("email");
  });
});

it("without a page is rejected", async () => {
  const { code, message } = await rejectionOf(
    saved({ parts: [["Content-Type: image/png", "x"]] }),
    "ferry.mht",
  );
  expect([code, message]).toEqual(["malformed", expect.stringContaining("no page")]);
});
