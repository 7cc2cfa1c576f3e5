/** Copy as newsrooms, agencies, press offices and freelances send it: typed, pasted, mailed, exported. */
import { describe, expect, test } from "vitest";
import { read } from "./formats/reading.ts";

/** What readers see of a file. */
async function seen(text: string, key = "copy.txt") {
  const { article } = await read(text.trimStart(), key);
  const { headline, standfirst, byline, dateline, body, images, pubStatus, published } = article;
  const names = byline.map(({ name }) => name);
  const told = body.map(({ text: block }) => block);
  return { headline, standfirst, names, byline, dateline, images, pubStatus, published, body: told };
}

const STORY = `The lido at Saltmere was saved on Tuesday by a vote of nine to six, after eleven winters of campaigning.

"You get in before you can think about it," said Pat Moor, who has swum there since 2015.

This year 61,000 people swam in it, and for the first time the trust that runs it has money over.`;
const PARAGRAPHS = STORY.split("\n\n");

describe("above a story", () => {
  test("who wrote it may be reached, which is neither headline nor copy", async () => {
    const story = await seen(`LIDO SAVED\nBy Ada Quill\nada.quill@herald.example\n12 May 2024\n\n${STORY}`);
    expect(story).toMatchObject({ headline: "LIDO SAVED", names: ["Ada Quill"], body: PARAGRAPHS });
  });

  test.each([
    "PRESS RELEASE\n\nFor immediate release",
    "COMUNICADO DE PRENSA",
    "Pressemelding",
    "Tisková zpráva",
    "보도자료",
  ])("%j is no headline", async (label) => {
    const story = await seen(`${label}\n\nLido saved after eleven winters\n\n${STORY}`);
    expect(story).toMatchObject({ headline: "Lido saved after eleven winters", body: PARAGRAPHS });
  });

  test("a form of labels says whom it is for, and the desk's own words", async () => {
    const memo = "FAO: Newsdesk\nFrom: Kestrel Council\nOur ref: KC/26/1187\nIssued: 14:05, 26 May 2024";
    const story = await seen(`${memo}\n\nLido saved after eleven winters\n\n${STORY}`);
    expect(story.headline).toBe("Lido saved after eleven winters");
    expect(story.published).toBe("2024-05-26T13:05:00Z");
    expect(story.body).toEqual(PARAGRAPHS);
  });

  test("a form of labels may ask to hold the story", async () => {
    const memo = "FAO: Newsdesk\nFrom: Kestrel Council\nStatus: do not publish\nOur ref: KC/26/1187";
    expect((await seen(`${memo}\n\nLido saved after eleven winters\n\n${STORY}`)).pubStatus).toBe("withheld");
  });

  test("labelled copy has labels that nobody else uses", async () => {
    const labels = [
      "Headline: Lido saved after eleven winters",
      "Strap: The council voted by nine to six on Tuesday. Swimmers wept",
      "Byline: Ada Quill",
      "Email: ada.quill@herald.example",
      "Web category: Outdoors",
      "Picture caption: The lido at dawn",
      "Picture credit: Len Moss",
      "Body:",
    ];
    const story = await seen(`${labels.join("\n")}\n${STORY}`);
    expect(story.standfirst).toBe("The council voted by nine to six on Tuesday. Swimmers wept");
    expect(story.images).toEqual([{ caption: "The lido at dawn", credit: "Len Moss" }]);
    expect(story.body).toEqual(PARAGRAPHS);
  });

  test.each([
    ["Valparaíso, 18 de mayo de 2024", "2024-05-18T00:00:00Z"],
    ["Port Ellis | 14.05.2024, 17:25 | Updated: 14.05.2024, 21:10", "2024-05-14T16:25:00Z"],
    ["Montreux, le 19 mai 2024 / Montreux, 19 May 2024", "2024-05-19T00:00:00Z"],
  ])("%s is when it was published", async (line, published) => {
    const story = await seen(`Lido saved after eleven winters\n\n${line}\n\n${STORY}`);
    expect(story).toMatchObject({ headline: "Lido saved after eleven winters", published, body: PARAGRAPHS });
  });

  test("a name under its date line is who wrote it", async () => {
    const head = "Lido saved after eleven winters\n\nPort Ellis | 14.05.2024, 17:25\n\nŁucja Święcicka";
    expect(await seen(`${head}\n\n${STORY}`)).toMatchObject({ names: ["Łucja Święcicka"], body: PARAGRAPHS });
  });

  test("a byline names the paper under it, or the place", async () => {
    const head = "Lido saved after eleven winters\n\nBy ADA QUILL\nSpecial to The Harbor Dispatch";
    const { byline, body } = await seen(`${head}\n\n${STORY}`);
    expect(byline).toEqual([{ name: "ADA QUILL", kind: "person", organisation: "The Harbor Dispatch" }]);
    expect(body).toEqual(PARAGRAPHS);
  });

  test("who took the pictures is no author, in any language", async () => {
    const head = "Lido iki oya karşı kurtarıldı\n\nHaber: Ada KİLİ / Fotoğraf: Can VARAN";
    expect((await seen(`${head}\n\n${STORY}`)).names).toEqual(["Ada KİLİ"]);
  });

  test("two short words over a long line are the headline", async () => {
    const long =
      "A row over a shed has split a quiet corner of Bristol, and the council has sent in a mediator";
    const story = await seen(`SHED WARS\n\n${long}\n\nBy Ada Quill\n\n${STORY}`);
    expect(story).toMatchObject({ headline: "SHED WARS", standfirst: long });
  });

  test("a site stands where an agency could", async () => {
    const { dateline } = await seen(`Kolam renang diselamatkan\n\nKEDIRI, Berita.com - ${STORY}`);
    expect(dateline).toMatchObject({ place: "KEDIRI", agency: "Berita.com" });
  });

  test("two reporters, each after what he is called", async () => {
    const lead =
      "　　新华社西岭5月24日电（记者 陈晓岚 通讯员 吴志远）历时两年的古桥修复工程24日完工，向行人开放。";
    expect(
      (await seen(`西岭县古桥修复完工\n\n${lead}\n\n　　古桥全长86米，建于清代，五孔。\n`)).names,
    ).toEqual(["陈晓岚", "吴志远"]);
  });
});

describe("above a story, too", () => {
  test.each([
    ["نشر في: الأحد 19 أيار 2024، 10:15", "2024-05-19T09:15:00Z"],
    ["19 ماي 2024", "2024-05-19T00:00:00Z"],
    ["19. Feber 2024", "2024-02-19T00:00:00Z"],
  ])("%s has a month by the name that its country gives it", async (line, published) => {
    expect((await seen(`Lido saved after eleven winters\n\n${line}\n\n${STORY}`)).published).toBe(published);
  });

  test("who took the pictures is credited, also without a colon", async () => {
    const head = "Hirvi nukkui yön terassilla\n\nTeksti Päivi Lähde\nKuvat Jyrki Äyräväinen";
    const { names, images, body } = await seen(`${head}\n\n${STORY}`);
    expect({ names, images, body }).toEqual({
      names: ["Päivi Lähde"],
      images: [{ credit: "Jyrki Äyräväinen" }],
      body: PARAGRAPHS,
    });
  });

  test("what a desk plans with is no date and no copy", async () => {
    const plan = "Status: Ready for edit\nOwner: Dana Quill\nDue: 20 May 2024\nChannel: Web, Print";
    const { article } = await read(
      `# Lido saved after eleven winters\n\n${plan}\n\n${STORY}\n\n## Next\n\n> Heat it.\n`,
      "a.md",
    );
    expect(article.body[0]?.text).toBe(PARAGRAPHS[0]);
    expect(article.published).toBe("2024-06-01T12:00:00Z");
  });

  test("an agency's dateline names its reporter", async () => {
    const { dateline } = await seen(`Мост открыли\n\nМОСКВА, 18 мая. /Корр. ТАСС Олег Свиридов/. ${STORY}`);
    expect(dateline).toMatchObject({ place: "МОСКВА", agency: "ТАСС" });
  });
});

describe("below a story", () => {
  test("an agency names its reporters, who wrote the story", async () => {
    const foot = "(Reporting by Ada Quill in Lisbon and Len Moss; Editing by Tom Reed)";
    const story = await seen(
      `Lido saved after eleven winters\n\nSALTMERE, May 24 (Reuters) - ${STORY}\n\n${foot}\n`,
    );
    expect(story.byline).toEqual([
      { name: "Ada Quill", kind: "person", place: "Lisbon" },
      { name: "Len Moss", kind: "person" },
    ]);
  });

  test("the agency's marks, address and rights close it", async () => {
    const foot = "narae@hanbit.example\n(끝)\n< 저작권자(c) 한빛뉴스, 무단 전재-재배포 금지 >";
    expect((await seen(`섬마을 학교에 전학생 7명\n\n${STORY}\n\n${foot}\n`)).body).toEqual(PARAGRAPHS);
  });

  test.each([
    "Perscontact: Gemeente Zaandijk, 070-555 1234",
    "Yderligere oplysninger:\nPressechef Anne Krogh, tlf. 55 55 01 02",
    "Bildtext: The lido at dawn",
    "Läs mer: Så gick det till",
    "Čtěte také: Bazén zachráněn",
  ])("%j is no copy", async (foot) => {
    const story = await seen(`Lido saved after eleven winters\n\nBy Ada Quill\n\n${STORY}\n\n${foot}\n`);
    expect(story.body).toEqual(PARAGRAPHS);
  });

  test("a name in brackets signs it", async () => {
    const story = await seen(
      "集落に書店\n\n　人口83人の山あいの集落に今月、小さな書店が開いた。\n\n　開店の日には47人が訪れた。\n\n（山根 圭）",
    );
    expect(story.names).toEqual(["山根 圭"]);
    expect(story.body).toHaveLength(2);
  });
});

test("copy that was wrapped at 65 columns has short lines at its head and foot", async () => {
  const story = await seen(`
Village wins back its post office after
nine-year campaign

By Harriet Vane

The 412 residents of Upper Slaughterford will be able to buy a
stamp in their own village from Monday, for the first time since
2017.

"I have been measured for a uniform," said Wilfred Tope, the 91-
year-old. "They only had one in my size and it says Trainee."

                              -30-

H Vane, Freelance
22 Mill Row, Slaughterford
Invoice to follow. First UK rights only.`);
  expect(story.headline).toBe("Village wins back its post office after nine-year campaign");
  expect(story.body).toEqual([
    "The 412 residents of Upper Slaughterford will be able to buy a stamp in their own village from Monday, for the first time since 2017.",
    '"I have been measured for a uniform," said Wilfred Tope, the 91-year-old. "They only had one in my size and it says Trainee."',
  ]);
});

describe("a mail that was saved as a file", () => {
  const COPY = `Lido saved after eleven winters\n\nBy Ada Quill\n\n${STORY}`;
  const FOOT = "Ada\n\nAda Quill | Senior Reporter | Taff Valley Times | T: 029 2018 0000 | ada@tvt.example";

  test("has a greeting, a note and a signature", async () => {
    const story = await seen(`Hi both,\n\nCopy below for tomorrow's page 7.\n\n${COPY}\n\n${FOOT}\n`);
    expect(story).toMatchObject({ headline: "Lido saved after eleven winters", body: PARAGRAPHS });
  });

  test("holds what its sender asks to hold", async () => {
    const story = await seen(
      `Hi both,\n\nPlease hold this one until I call, not for publication yet.\n\n${COPY}\n`,
    );
    expect(story.pubStatus).toBe("withheld");
  });

  test("from Outlook, as a page", async () => {
    const paragraphs = `Hi both,\n\nCopy below for page 7.\n\n${COPY}\n\n${FOOT}`.split("\n\n");
    const html = paragraphs.map((text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`).join("\n");
    const story = await seen(
      `<html><body><div class="WordSection1">${html}</div></body></html>`,
      "copy.html",
    );
    expect(story).toMatchObject({ headline: "Lido saved after eleven winters", body: PARAGRAPHS });
  });
});

describe("a mail", () => {
  const mail = (subject: string, from: string, body: string) =>
    seen(
      `From: ${from}\nTo: desk@herald.example\nSubject: ${subject}\nDate: Tue, 14 May 2024 10:30:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`,
      "mail.eml",
    );
  const head = "Lido saved after eleven winters";

  test("greets and goes on in one line", async () => {
    const story = await mail(
      "lido piece",
      "Ada <ada@pen.example>",
      `Hi Moira, new version below\n\n${head}\n\n${STORY}`,
    );
    expect(story).toMatchObject({ headline: head, body: PARAGRAPHS });
  });

  test("of a press office repeats its subject under a letterhead", async () => {
    const sent = `Trouble reading this? Open it in your browser.\n\nPRESS RELEASE\n\n${head}\n\n${STORY}`;
    const story = await mail(`PRESS RELEASE: ${head}`, '"Saltmere Lido | Press" <press@lido.example>', sent);
    expect(story).toMatchObject({ headline: head, body: PARAGRAPHS, names: [] });
  });

  test("is signed at its head by who sent it", async () => {
    const story = await mail(
      "Enc: lido",
      "Thiago Nóbrega <t@folha.example>",
      `${head}\n\nThiago Nóbrega\n\n${STORY}`,
    );
    expect(story).toMatchObject({ headline: head, names: ["Thiago Nóbrega"], body: PARAGRAPHS });
  });
});

describe("Markdown", () => {
  test("Pandoc's title block is headline, byline and date", async () => {
    const block = "% The quiet end of the fax machine\n% Tomasz Wilk; Irena Bosch\n% 3 May 2024\n";
    const story = await seen(`${block}\n${STORY}\n\n::: {.aside}\nA box.\n:::\n`, "fax.md");
    expect(story.headline).toBe("The quiet end of the fax machine");
    expect(story.names).toEqual(["Tomasz Wilk", "Irena Bosch"]);
    expect(story.published).toBe("2024-05-03T00:00:00Z");
    expect(story.body).toEqual([...PARAGRAPHS, "A box."]);
  });

  test("a figure of Hugo's or Jekyll's is a picture", async () => {
    const hugo = '{{< figure src="ferry.jpg" caption="The ferry in fog" attr="Sven Uhl" >}}';
    const jekyll = '{% include image.html url="pier.jpg" caption="The pier" credit="Len Moss" %}';
    const { images } = await seen(
      `---\ntitle: The last ferry\n---\n\n${hugo}\n\n${STORY}\n\n${jekyll}\n`,
      "ferry.md",
    );
    expect(images).toEqual([
      { uri: "ferry.jpg", caption: "The ferry in fog", credit: "Sven Uhl" },
      { uri: "pier.jpg", caption: "The pier", credit: "Len Moss" },
    ]);
  });
});

test("ninjs may write its byline as mark-up, and a place behind the name", async () => {
  const item = {
    uri: "urn:example:1",
    headline: "Lido saved",
    byline: "<p>By Ada Quill and Dave Moor, Saltmere</p>",
    located: "Saltmere",
    body_html: PARAGRAPHS.map((text) => `<p>${text}</p>`).join(""),
  };
  const { byline } = await seen(JSON.stringify(item), "item.json");
  expect(byline).toEqual([
    { name: "Ada Quill", kind: "person" },
    { name: "Dave Moor", kind: "person", place: "Saltmere" },
  ]);
});
