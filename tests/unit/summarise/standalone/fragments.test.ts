/** What is no sentence of a story, or says nothing by itself. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/article.ts";
import { compose } from "../../../../lib/summarise/compose/index.ts";
import { rank } from "../../../../lib/summarise/index.ts";
import { behindLine, behindOpening, dependenciesOf, last, OPENING, paragraphs } from "./stories.ts";

describe("a question", () => {
  test("is never chosen for itself: what it insinuates may be denied in the next sentence", () => {
    expect(last(paragraphs(OPENING, "Did the captain sleep on the bridge that night?"))).toEqual({
      excluded: "alone",
    });
  });

  test("that a speaker asks is news", () => {
    expect(last(paragraphs(OPENING, `"Who slept?" Ada Quill asked the crew.`))).toEqual({});
  });
});

test.each([
  ["hi", "मेयर के फ़ैसले की आलोचना हुई थी उन्होंने बंदरगाह को तीन दिन बंद रखा और नावें रोक दीं."],
  ["ne", "मेयरको निर्णयको आलोचना भयो उनले बन्दरगाह तीन दिन बन्द गरे र डुङ्गा रोके।"],
  ["gu", "મેયરના નિર્ણયની ટીકા થઈ છે તેમણે બંદરને ત્રણ દિવસ બંધ રાખ્યું અને નાવો રોકી."],
])("a crosshead with a verb goes with the sentence that it ran into, in %s", (language, text) => {
  expect(behindLine(language, text)).toMatchObject({ excluded: "alone" });
});

test.each([
  ["hi", "मेयर ने कहा है कि उन्होंने बंदरगाह को तीन दिन बंद रखा और नावें रोक दीं."],
  ["hi", "जिस मेयर की आलोचना हुई थी उन्होंने बंदरगाह को तीन दिन बंद रखा."],
])("a clause that a verb ends within its sentence is none, in %s: %s", (language, text) => {
  expect(behindLine(language, text)).toEqual({});
});

describe("a line that is a heading", () => {
  test.each([
    ["en", "The Latest Statistics in the Household Appliances Manufacturing Sector"],
    ["fr", "8h47 - Le port de Morrow voit ses commandes fléchir au deuxième trimestre"],
    ["ja", "アンテナ改善で解消"],
    ["zh", "港口今天中午关闭"],
    ["en", "The songs of Port Morrow: ."],
    ["de", "Offenbar mehrere Fähren bei dem Sturm vor Morrow gesunken (11.39 Uhr)"],
  ])("in %s is told by its form: %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({ excluded: "alone" });
  });

  test("in a list is told by the heading that says the same, or by its capitals", () => {
    const body: Block[] = [
      { type: "listItem", text: "How to sail at night without a pilot" },
      { type: "listItem", text: "Ferries sail at night without a pilot" },
      { type: "listItem", text: "Best Ferry for Long Night Trips" },
      ...paragraphs(OPENING),
      { type: "heading", text: "How to Sail at Night Without a Pilot" },
    ];
    const marks = dependenciesOf(body);
    expect(marks.slice(0, 3)).toEqual([{ excluded: "always" }, {}, { excluded: "alone" }]);
  });

  test.each([
    ["en", "The ferry left Port Morrow for the islands and reached Skarholm at noon on Monday"],
    ["ja", "港は閉鎖される「いつまでかは分からない」"],
    ["th", "เรือออกจากท่า"],
  ])("in %s is none for want of a stop alone: %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });
});

test("a heading that lost its break, and its stop, is not chosen for itself", () => {
  const copy =
    "The port closed its gates. Pictures of the ferry Aurora at the quay of LowickThe crew is well.";
  expect(dependenciesOf(paragraphs(copy))).toEqual([{}, { excluded: "alone" }, {}]);
});

describe("a list", () => {
  const body: Block[] = [
    ...paragraphs("The changes from next month include:"),
    { type: "listItem", text: "A ferry every hour in summer" },
    { type: "listItem", text: "No freight at weekends" },
  ];
  test("its lead-in is not chosen for itself, and its items depend on it", () => {
    expect(dependenciesOf(body)).toEqual([{ excluded: "alone" }, { dependsOn: 0 }, { dependsOn: 0 }]);
  });

  test("an item that is a sentence stands alone, and so does one that nothing leads in to", () => {
    expect(
      dependenciesOf([...body, { type: "listItem", text: "The night ferry will not sail in winter." }]).at(
        -1,
      ),
    ).toEqual({});
    expect(dependenciesOf(body.slice(1))).toEqual([{}, {}]);
  });
});

describe("what is no part of the story is never chosen", () => {
  test.each([
    "By Ada Quill and Tom Reed",
    "By Ada Quill, transport correspondent, Harbour News.",
    "Photo: Tom Reed",
    "Read more: Why the ferry is late.",
    "If you saw the ferry, click on the badge above to tell us.",
    "Read more about ferries in Port Morrow from WKOW.",
    "Also read: Why the ferry is late",
    "Editor's note: The ferry's name was corrected in this story.",
    "(Reporting by Ada Quill; Editing by Tom Reed)",
    "Ada Quill contributed to this report.",
    "Tom Reed (Port Ellis United) right footed shot from outside the box is blocked.",
    "Tom Reed (Port Ellis United) wins a free kick in the attacking half.",
    "Copyright 2024 Harbour News.",
    "Follow us on the social networks.",
    "Updated at 9.15am",
    "16:45",
    "The ferry Aurora at the quay on Monday (AP Photo/Tom Reed)",
  ])("%s", (text) => expect(behindOpening(text)).toEqual({ excluded: "always" }));

  test("and what stands behind it depends on what stands before it", () => {
    expect(last(paragraphs(OPENING, "Read more: Why the ferry is late.", "It reached the island."))).toEqual({
      dependsOn: 0,
    });
  });

  test("a story that says by, read or photo is a story", () => {
    const body = paragraphs(
      "By Monday the ferry was back in the harbour.",
      "Read by millions, the ferry's log is a classic.",
      "Photographs of the wreck were sold at auction.",
      "Updated charts show where the wreck lies.",
    );
    expect(dependenciesOf(body).every(({ excluded }) => excluded === undefined)).toBe(true);
  });
});

describe("a fragment is not chosen for itself", () => {
  test.each([
    "Why?",
    "Until now.",
    "FERRY NEWS AND VIEWS",
    "and so it went on for hours.",
    "She waited and waited...",
  ])("%s", (text) => expect(behindOpening(text)?.excluded).toBe("alone"));
});

test("a story that looks like boilerplate from end to end is a story after all", () => {
  const body = paragraphs(
    "Photo: The first of three prints sold for $40,000.",
    "Credit: The buyer paid in gold coins.",
  );
  expect(dependenciesOf(body).every(({ excluded }) => excluded !== "always")).toBe(true);
});

test.each(["So now we know.", "It all boils down to this."])(
  "an opening that only raises the curtain is never chosen for itself: %s",
  (text) => {
    expect(dependenciesOf(paragraphs(text, OPENING))[0]).toEqual({ excluded: "alone" });
  },
);

test.each([
  "Searching for superheroes .",
  "A mother and calf were spotted off the coast of .",
  "Spoke to @adaquill & thanked her for the night.",
  "How the sinking of a ferry serves notice to the board of the harbour .",
  "Ada Quill answers your questions about the fog and the long night .",
  "The crew promised that it had learned from , and that it would wait.",
])("what lost its line or its end is never chosen for itself: %s", (text) => {
  expect(behindOpening(text)).toEqual({ excluded: "alone" });
});

test("a sentence whose stop is set apart is told", () => {
  expect(last(paragraphs(OPENING, "The crew said that nobody had warned of the fog that night ."))).toEqual(
    {},
  );
});

describe("what is around a short story's news", () => {
  const told = (text: string, headline?: string) =>
    compose(rank({ headline, body: linesOf(text), language: "en" }), { budget: { sentences: 3 } }).text;
  const linesOf = (text: string) =>
    text.split("\n").map((line) => ({
      type: line.startsWith("* ") ? ("listItem" as const) : ("paragraph" as const),
      text: line.replace(/^\* /, ""),
    }));

  test("a recipe's labels are not its opening", () => {
    const recipe = [
      "Serves 4",
      "Cook 45 min",
      "This pie was eaten on the quay on the first Sunday of May. It is rich, so serve it warm.",
      "For the filling",
      "Whisk the cream and the eggs, stir in the flaked herring, and pour into the case.",
    ].join("\n");
    expect(told(recipe)).toMatch(/^This pie was eaten .* Whisk the cream/);
  });

  test("results are told, and not who whistled", () => {
    const results = [
      "Saturday's results",
      "Port Ellis United 3 Skarholm Town 1",
      "Herring Bay 0-0 Quay Rovers",
      "Att: 4,312. Ref: K Moor (Herring Bay).",
    ].join("\n");
    expect(told(results)).toBe("Port Ellis United 3 Skarholm Town 1 Herring Bay 0-0 Quay Rovers");
  });

  test("a brief's shouted points are told, its codes and its newsroom are not", () => {
    const brief = [
      "Skua Oil Plc:",
      "* SAYS INSURERS WILL PAY FOR MOST OF DAMAGE",
      "* Source text for Eikon: ID:nABC1234xyz",
      "* Further company coverage: SKUA.L",
      "(Gdansk Newsroom)",
    ].join("\n");
    expect(told(brief)).toBe("Skua Oil Plc: SAYS INSURERS WILL PAY FOR MOST OF DAMAGE");
  });

  test.each([
    "Here are the main takeaways.",
    "Here is what you need to know.",
    "Here's a look at where they differ.",
    "Watch the full debate below.",
  ])("%s points on, and is told nowhere", (pointer) => {
    const text = told(`Ann Roe and Jo Harrow met in the only debate of the vote. ${pointer}`);
    expect(text).toBe("Ann Roe and Jo Harrow met in the only debate of the vote.");
  });
});
