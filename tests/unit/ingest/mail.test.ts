/** Who may send mail: what SES wrote above a mail decides, and nothing that the sender wrote. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import { checkMail } from "../../../lib/ingest/mail/index.ts";
import type { Measured } from "../../../lib/metrics.ts";
import { Rejection } from "../../../lib/rejection.ts";
import { aNewsroom } from "../../newsroom.ts";

const LISTED = ["ana@herald.example", "stringers.example"];

interface Told {
  returnPath?: string;
  helo?: string;
  spam?: string;
  virus?: string;
  results?: string;
}

const results = (spf: string, dkim: string, dmarc: string) =>
  `amazonses.com; spf=${spf} (spfCheck: domain of herald.example designates 203.0.113.7 as permitted sender) ` +
  `client-ip=203.0.113.7; envelope-from=ana@herald.example; helo=mx.herald.example; ${dkim}; ${dmarc};`;
const SIGNED = "dkim=pass header.i=@herald.example";
const GOOD = results("pass", SIGNED, "dmarc=pass header.from=herald.example");

/** What SES writes above a mail, as its documentation shows it. */
function written({
  returnPath = "<ana@herald.example>",
  helo = "mx.herald.example",
  ...told
}: Told = {}): string[] {
  const { spam = "PASS", virus = "PASS", results = GOOD } = told;
  return [
    `Return-Path: ${returnPath}`,
    `Received: from ${helo} (mx.herald.example [203.0.113.7])`,
    " by inbound-smtp.eu-west-1.amazonaws.com with SMTP id bsvpsoklfhu7u50iur7h0kk9a2ou0r7i",
    " for copy@in.herald.example;",
    " Mon, 30 Nov 2026 08:00:02 +0000 (UTC)",
    `X-SES-Spam-Verdict: ${spam}`,
    `X-SES-Virus-Verdict: ${virus}`,
    "Received-SPF: pass (spfCheck: domain of herald.example designates 203.0.113.7 as permitted sender) client-ip=203.0.113.7; envelope-from=ana@herald.example; helo=mx.herald.example;",
    `Authentication-Results: ${results}`,
    "X-SES-RECEIPT: AEFBQUFBQUFBQUFHbFo0VU81VzVuYmRDNm51nhTVWpabDh6J4V2l5cG5PSHFtNzlBeUk90example",
    "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=Cm1emU30VcD6example=; c=relaxed/simple; s=x; d=amazonses.com;",
  ];
}

const SENT = ["From: Ana Lima <ana@herald.example>", "To: copy@in.herald.example", "Subject: Ferry returns"];
const mailOf = (...lines: string[]) => Buffer.from(`${lines.join("\r\n")}\r\n\r\nThe ferry is back.\r\n`);

/** What becomes of a mail: nothing, or the code and what is said of it. */
function fateOf(
  mail: Uint8Array,
  senders: readonly string[] | undefined = LISTED,
  key = "mail/bsvpsoklfhu7",
): string {
  try {
    checkMail(key, mail, senders);
    return "read";
  } catch (error) {
    if (error instanceof Rejection) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe("a mail is read", () => {
  test("of an address that is listed", () => {
    expect(fateOf(mailOf(...written(), ...SENT))).toBe("read");
  });

  test("of any address of a domain that is listed, however it is spelt", () => {
    const results = GOOD.replace("header.from=herald.example", "header.from=stringers.example");
    for (const from of [
      "jo@stringers.example",
      "JO@Stringers.Example",
      '"Jo, of the Isles" <jo@stringers.example>',
    ])
      expect(fateOf(mailOf(...written({ results }), `From: ${from}`))).toBe("read");
  });

  test.each([
    "Ana Lima <ana@herald.example>",
    "<ana@herald.example>",
    "ana@herald.example",
    '"Lima, Ana" <ana@herald.example>',
    '"Ana \\"the ferry\\" Lima" <ana@herald.example>',
    "=?utf-8?Q?Ana_Lima?= <ana@herald.example>",
    "Ana\r\n Lima\r\n <ana@herald.example>",
  ])("From: %j", (from) => {
    expect(fateOf(mailOf(...written(), `From: ${from}`))).toBe("read");
  });

  test.each([
    ["a signature of its own", "fail", SIGNED],
    ["a signature of the domain that it is part of", "fail", "dkim=pass header.i=@example"],
    ["the server that sent it", "pass", "dkim=none"],
    ["one of several signatures", "fail", `dkim=fail header.i=@list.example; ${SIGNED}`],
  ])("where its domain has no DMARC, by %s", (what, spf, dkim) => {
    const none = "dmarc=none header.from=herald.example";
    const expected = what.includes("part of") ? expect.stringContaining("does not stand behind") : "read";
    expect(fateOf(mailOf(...written({ results: results(spf, dkim, none) }), ...SENT))).toEqual(expected);
  });

  test("of a desk below a domain, by the signature of the domain", () => {
    const told = results("fail", SIGNED, "dmarc=none header.from=desk.herald.example");
    const mail = mailOf(...written({ results: told }), "From: <x@desk.herald.example>");
    expect(fateOf(mail, ["desk.herald.example"])).toBe("read");
  });

  test("as is every other upload, whatever it says of itself", () => {
    expect(fateOf(mailOf(...SENT), LISTED, "desk/ferry.eml")).toBe("read");
    expect(fateOf(mailOf(...written({ spam: "FAIL" }), ...SENT), LISTED, "mailbox/ferry.eml")).toBe("read");
  });

  test("under mail/, where no mail is received, if it was not received at all", () => {
    expect(() => checkMail("mail/ferry.txt", mailOf(...SENT), undefined)).not.toThrow();
    expect(() => checkMail("mail/ferry.txt", Buffer.from("The ferry is back."), undefined)).not.toThrow();
  });
});

describe("what is mailed to the newsroom", () => {
  let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
  const measured: (Measured | undefined)[] = [];
  beforeEach(async () => {
    newsroom = await aNewsroom();
    measured.length = 0;
  });
  afterEach(() => newsroom.stop());

  async function receive(mail: Uint8Array) {
    const log = (_event: string, _fields: object, values?: Measured) => void measured.push(values);
    const services = { ...newsroom.services, log, mailSenders: LISTED };
    await ingest(newsroom.upload("mail/1", mail, "01"), services);
    return newsroom.receipts.find("mail/1");
  }

  test("by who is listed is a story", async () => {
    const told = Buffer.from(
      `${[...written(), ...SENT, "Content-Type: text/plain; charset=utf-8"].join("\r\n")}\r\n\r\n` +
        "The ferry to Skua Island sails again after three days of storm, the harbour master said.\r\n",
    );
    expect(await receive(told)).toMatchObject({ outcome: "created", format: "email" });
    expect(measured.at(-1)).toMatchObject({ ArticlesAccepted: 1 });
  });

  test("by somebody else has a receipt that says what to do, and is counted nowhere: it would ring an alarm at will", async () => {
    expect(await receive(mailOf(...written({ spam: "FAIL" }), ...SENT))).toMatchObject({
      outcome: "rejected",
      rejection: {
        code: "suspect-mail",
        hint: "Send the text of the story alone, without links and attachments.",
      },
    });
    expect(measured.at(-1)?.UploadsRejected).toBeUndefined();
  });
});

describe("a mail is refused", () => {
  test.each([
    ["spam", { spam: "FAIL" }, "suspect-mail: The check for spam said FAIL."],
    ["spam perhaps", { spam: "GRAY" }, "suspect-mail: The check for spam said GRAY."],
    ["unchecked", { spam: "PROCESSING_FAILED" }, "suspect-mail: The check for spam said PROCESSING_FAILED."],
    ["a virus", { virus: "FAIL" }, "suspect-mail: The check for viruses said FAIL."],
  ])("that is %s", (_, told, fate) => {
    expect(fateOf(mailOf(...written(told), ...SENT))).toBe(fate);
  });

  test("of somebody who is not listed", () => {
    const listed = ["jo@herald.example", "example", "news.herald.example", "erald.example"];
    expect(fateOf(mailOf(...written(), ...SENT), listed)).toBe(
      "unknown-sender: It is from ana@herald.example, who is not listed.",
    );
  });

  test("that was received once, where none is received any more", () => {
    expect(() => checkMail("mail/1", mailOf(...written(), ...SENT), undefined)).toThrow("who is not listed");
  });

  test.each([
    [
      "DMARC says no",
      "pass",
      SIGNED,
      "dmarc=fail header.from=herald.example",
      "its domain says that it is not",
    ],
    ["DMARC could not be asked", "pass", SIGNED, "dmarc=temperror header.from=herald.example", "(DMARC)"],
    [
      "nothing is known of its domain",
      "none",
      "dkim=none",
      "dmarc=none header.from=herald.example",
      "does not stand",
    ],
    [
      "another domain signed it",
      "fail",
      "dkim=pass header.i=@evil.example",
      "dmarc=none header.from=herald.example",
      "does not stand",
    ],
    [
      "a domain below signed it",
      "fail",
      "dkim=pass header.i=@x.herald.example",
      "dmarc=none header.from=herald.example",
      "does not stand",
    ],
    [
      "a domain of like name signed it",
      "fail",
      "dkim=pass header.i=@ald.example",
      "dmarc=none header.from=herald.example",
      "does not stand",
    ],
    [
      "its signature is broken",
      "fail",
      "dkim=fail header.i=@herald.example",
      "dmarc=none header.from=herald.example",
      "does not stand",
    ],
    [
      "another address was checked",
      "pass",
      SIGNED,
      "dmarc=pass header.from=evil.example",
      "is another address",
    ],
  ])("when %s", (_, spf, dkim, dmarc, why) => {
    expect(fateOf(mailOf(...written({ results: results(spf, dkim, dmarc) }), ...SENT))).toContain(why);
  });

  test("when the server that sent it is of the domain of its envelope alone", () => {
    const told = results("pass", "dkim=none", "dmarc=none header.from=herald.example");
    const mail = mailOf(...written({ returnPath: "<ana@evil.example>", results: told }), ...SENT);
    expect(fateOf(mail)).toContain("does not stand behind");
  });
});

describe("a name that shows another address than it comes from deceives nobody:", () => {
  const evil = GOOD.replaceAll("herald.example", "evil.example");
  test.each([
    '"ana@herald.example" <eve@evil.example>',
    '"Ana Lima <ana@herald.example>" <eve@evil.example>',
    "ana@herald.example <eve@evil.example>",
    "<ana@herald.example> <eve@evil.example>",
    "ana@herald.example, eve@evil.example",
    "eve@evil.example, ana@herald.example",
    "Desk: ana@herald.example;",
    "ana@herald.example (eve@evil.example)",
    "(ana@herald.example) eve@evil.example",
    "=?utf-8?B?YW5hQGhlcmFsZC5leGFtcGxl?= <eve@evil.example>",
    '"ana"@herald.example',
    "ana@herald.example@evil.example",
    "ana@[203.0.113.7]",
    "ana@herald.example\u0000 <eve@evil.example>",
    "ana@heráld.example",
    "",
  ])("From: %s", (from) => {
    for (const results of [evil, GOOD.replace("dmarc=pass", "dmarc=fail")])
      expect(fateOf(mailOf(...written({ results }), `From: ${from}`))).toMatch(/^unknown-sender/);
  });

  test.each([
    ["two of them", ["From: ana@herald.example", "From: eve@evil.example"]],
    ["two of them, the other first", ["From: eve@evil.example", "From: ana@herald.example"]],
    ["two of them, one with a space", ["From : eve@evil.example", "From: ana@herald.example"]],
    ["two of them, one in capitals", ["FROM: eve@evil.example", "From: ana@herald.example"]],
    ["none", ["Sender: ana@herald.example", "Reply-To: ana@herald.example"]],
  ])("%s", (_, lines) => {
    expect(fateOf(mailOf(...written(), ...lines))).toBe(
      "unknown-sender: It does not name one sender, in the plain form that mail programs write.",
    );
  });
});

describe("verdicts that the sender wrote count for nothing", () => {
  const NOT_SO = "unknown-sender: It does not begin as mail does that was received for the newsroom.";

  test("below those of SES", () => {
    const mail = mailOf(...written({ spam: "FAIL" }), ...written(), ...SENT);
    expect(fateOf(mail)).toBe("suspect-mail: The check for spam said FAIL.");
    const fail = GOOD.replace("dmarc=pass", "dmarc=fail");
    expect(fateOf(mailOf(...written({ results: fail }), ...written(), ...SENT))).toContain("(DMARC)");
  });

  test("in the text of the mail", () => {
    expect(fateOf(Buffer.from(`${SENT.join("\r\n")}\r\n\r\n${written().join("\r\n")}\r\n\r\n`))).toBe(NOT_SO);
  });

  test.each<[string, string[]]>([
    ["not at the top", [...SENT, ...written()]],
    ["without who received it", written().filter((line) => !/^(?:Received:| )/.test(line))],
    [
      "received by another server",
      written().map((line) => line.replace("amazonaws.com", "amazonaws.com.evil.example")),
    ],
    ["without a receipt", [...written().filter((line) => !line.startsWith("X-SES-RECEIPT")), ...SENT]],
    ["without a check for spam", [...written().filter((line) => !line.startsWith("X-SES-Spam")), ...SENT]],
    [
      "without a check for viruses",
      [...written().filter((line) => !line.startsWith("X-SES-Virus")), ...SENT],
    ],
    ["without results", [...written().filter((line) => !line.startsWith("Auth")), ...SENT]],
    ["said twice", [...written().slice(0, 5), "X-SES-Spam-Verdict: PASS", ...written().slice(5), ...SENT]],
    ["with something between", [...written().slice(0, 6), "Subject: Hello", ...written().slice(6), ...SENT]],
    [
      "of another server",
      [...written({ results: GOOD.replace("amazonses.com", "mx.evil.example") }), ...SENT],
    ],
    [
      "of a server of like name",
      [...written({ results: GOOD.replace("amazonses.com", "amazonses.com.evil") }), ...SENT],
    ],
  ])("%s", (_, lines) => {
    expect(fateOf(mailOf(...lines))).toBe(NOT_SO);
  });

  const bad = results("permerror", "dkim=none", "dmarc=none header.from=herald.example");
  test.each<[string, Told]>([
    [
      "the envelope",
      { returnPath: '<"x; dkim=pass header.i=@herald.example; "@evil.example>', results: bad },
    ],
    ["nobody's envelope", { returnPath: "<>", results: GOOD }],
    ["the server's name", { helo: "x; dkim=pass header.i=@herald.example", results: bad }],
    ["the server's name, in brackets", { helo: "x(y)", results: GOOD }],
    [
      "words of an SPF record that close the bracket",
      {
        results: bad.replace(
          "permitted sender)",
          `x) client-ip=1.1.1.1; ${SIGNED}; dmarc=pass header.from=herald.example; x=(y)`,
        ),
      },
    ],
    [
      "words of an SPF record that leave a bracket open",
      {
        results: bad.replace("permitted sender)", `x); ${SIGNED}; dmarc=pass header.from=herald.example; ((`),
      },
    ],
    [
      "words of an SPF record that make a signature",
      { results: bad.replace("permitted sender)", `x); ${SIGNED}; y=(z)`) },
    ],
    ["a second result", { results: `${bad} dmarc=pass header.from=herald.example;` }],
    ["a quotation", { results: bad.replace("helo=", 'helo="x;" ') }],
  ])("hidden in %s", (_, told) => {
    expect(fateOf(mailOf(...written(told), ...SENT))).toBe(NOT_SO);
  });

  test("in a header that does not end", () => {
    const endless = Array.from({ length: 6_000 }, (_, n) => `X-Filler-${n}: ${"x".repeat(40)}`);
    expect(fateOf(mailOf(...written(), ...endless, ...SENT))).toBe(NOT_SO);
  });

  test("above a line that is no header, behind which programs differ", () => {
    expect(fateOf(mailOf(...written(), ...SENT, "no header", "From: eve@evil.example"))).toBe(NOT_SO);
  });

  test("in what is no mail", () => {
    for (const text of ["", "\r\n", ": x\r\n\r\n", " x\r\n\r\n", "The ferry is back.", "\u0000"])
      expect(fateOf(Buffer.from(text))).toBe(NOT_SO);
  });
});
