import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

const load = (name: string) => readFile(new URL(`../../../fixtures/msg/${name}`, import.meta.url));

describe("an Outlook message", () => {
  it("is read as the mail that it is: subject, sender, date, copy without the signature", async () => {
    const { article } = await readFixture("msg/ferry.msg");
    expect(article).toMatchObject({
      format: "msg",
      headline: "Ferry returns to Skarholm after eleven weeks",
      byline: [{ name: "Mira Solberg" }],
      published: "2024-04-16T16:40:00Z",
    });
    expect(article.body).toHaveLength(3);
    expect(article.body.at(-1)!.text).toMatch(/^The next inspection is due in the autumn/);
    expect(article.warnings).toContainEqual({
      code: "attachment",
      message: "The attachment chart of fares.xlsx was not read.",
    });
  });

  it("in a code page and in HTML is read in that code page", async () => {
    const { article } = await readFixture("msg/cyrillic.msg");
    expect(article).toMatchObject({
      headline: "Паром возвращается в Скархольм",
      byline: [{ name: "Петр Иванов" }],
      language: "ru",
    });
    expect(article.body[1]!.text).toBe("Ремонт продолжался одиннадцать недель, сказали в совете острова.");
  });

  it("of which the server kept nothing but packed RTF is read from that", async () => {
    const { article } = await readFixture("msg/packed.msg");
    expect(article.body.map(({ text }) => text)).toEqual([
      "The harbour of Skarholm will be closed for three days from Monday, the island council said on Thursday.",
      "The quay has to be mended before the cafés open, the council said.",
    ]);
  });

  it("under an embargo in its subject is held", async () => {
    const bytes = await load("ferry.msg");
    const words = "Ferry returns to Skarholm after eleven weeks";
    const order = "EMBARGOED: not for use before the vote, folk";
    expect(order).toHaveLength(words.length);
    const at = bytes.indexOf(words);
    bytes.write(order, at, "latin1");
    const { article } = await read(bytes, "ferry.msg");
    expect(article.pubStatus).toBe("withheld");
  });

  it("that is an appointment is refused as what it is", async () => {
    const refused = await rejectionOf(await load("meeting.msg"), "meeting.msg");
    expect(refused.code).toBe("unknown-format");
    expect(refused.message).toContain("an item of Outlook that is no mail (IPM.Appointment)");
  });

  it("cut short is refused, never half read", async () => {
    const bytes = await load("ferry.msg");
    for (const length of [700, 1_536, 3_000, 4_500])
      expect((await rejectionOf(bytes.subarray(0, length), "ferry.msg")).code).toMatch(
        /^(?:malformed|unknown-format)$/,
      );
  });
});
