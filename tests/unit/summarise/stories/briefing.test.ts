import { describe, expect, test } from "vitest";
import {
  type BriefedStory,
  composeBriefing,
  rankStories,
  type StoryTeller,
  selectUnread,
  toMarkdown,
  toPlainText,
  toSpeech,
} from "../../../../lib/summarise/stories/index.ts";
import { coast, hns, teller } from "./members.ts";

const briefed = (
  storyId: string,
  members: StoryTeller[],
  more: Partial<BriefedStory> = {},
): BriefedStory => ({
  storyId,
  members,
  sources: members.map(({ record }) => record.source!),
  opened: "2024-05-04T06:00:00Z",
  grew: "2024-05-04T07:00:00Z",
  ...more,
});
const ferry = briefed("ferry", [hns, coast]);
const strike = briefed("strike", [
  teller(
    { id: "strike", headline: "Dockers *walk out*", source: "HNS", role: "lead" },
    "Dockers at Port Lima stopped all work on Monday after talks about their pay failed.",
    "Forty thousand tonnes of grain wait in the silos of the port, the union said on Monday.",
  ),
]);

/** Stories of one article, each told plainly in some twenty words. */
const plain: readonly BriefedStory[] = (
  [
    [
      "Wexley yard launches its largest tanker",
      "A yard in Wexley launched its largest tanker on Monday, three weeks behind the plan that its owner had made public.",
    ],
    [
      "Teachers in Dunmore accept pay offer",
      "Teachers in Dunmore accepted a pay offer of four percent on Tuesday, and schools are to open again this week.",
    ],
    [
      "Storm closes mountain pass near Halden",
      "A storm closed the mountain pass near Halden overnight, and forty lorries wait in the valley until snow is cleared.",
    ],
    [
      "Court frees editor of Malby Post",
      "A court freed the editor of the Malby Post on Wednesday, a month after police had taken her from her desk.",
    ],
    [
      "Patras team wins cup after penalties",
      "The team of Patras won the cup after eleven penalties on Sunday, its first prize in more than sixty years.",
    ],
    [
      "Minister promises cheaper medicine for children",
      "The health minister promised cheaper medicine for children from January, and pharmacists asked who would pay for it.",
    ],
  ] as const
).map(([headline, text], n) =>
  briefed(`plain-${n}`, [teller({ id: `plain-${n}`, headline, role: "lead" }, text)]),
);

/** What is told of an article that comes after others. */
const tell = (others: readonly BriefedStory[], told: StoryTeller, words: number): string | undefined =>
  composeBriefing([...others, briefed("told", [told])], words).stories.find(
    ({ storyId }) => storyId === "told",
  )?.text;

describe("a briefing", () => {
  test("tells each story in one sentence, or in two where there is room", () => {
    const one = composeBriefing([ferry, strike], 100);
    expect(one.stories.map(({ storyId, sentences }) => [storyId, sentences.length])).toEqual([
      ["ferry", 1],
      ["strike", 1],
    ]);
    const two = composeBriefing([ferry, strike], 100, 2);
    expect(two.stories.map(({ sentences }) => sentences.length)).toEqual([2, 2]);
  });

  test("goes on with the article that it began with", () => {
    const feast = teller(
      { id: "feast", at: "08:00" },
      "Lowick awaits the passengers of the ferry, whom the coastguard took off the sandbank off Cape Morrow on Saturday night.",
      "Hotels in Lowick have no rooms for the passengers of the ferry, the town's mayor said on Sunday.",
    );
    const { sentences } = composeBriefing([briefed("ferry", [hns, coast, feast])], 200, 2).stories[0]!;
    expect(new Set(sentences.map(({ articleId }) => articleId)).size).toBe(1);
    expect(sentences).toHaveLength(2);
  });

  test("keeps what it told first, though a second sentence leans on what stands before that", () => {
    const { record, ...named } = teller(
      { id: "chair", headline: "Harbour board names Ada Quill its chair", role: "lead" },
      "Many in Port Lima think of Quill as a stubborn negotiator.",
      "The harbour board named Ada Quill its chair on Tuesday, hours after the old one had resigned over the dredging of the port.",
      "The appointment was read out to a hall of silent dockers and seen by them as an open threat.",
      "Shares of the company that runs the cranes lost nine percent of their price before noon.",
    );
    const leaning = structuredClone(record);
    for (const [at, sentence] of leaning.ranking.sentences.entries())
      sentence.salience = sentence.density = [0.9, 1, 0.9, 0.3][at]!;
    leaning.ranking.sentences[2]!.dependsOn = 0;
    const story = briefed("chair", [{ ...named, record: leaning }]);
    const blocks = composeBriefing([story], 100, 2).stories[0]!.sentences.map(({ block }) => block);
    expect(composeBriefing([story], 100, 1).stories[0]!.sentences[0]!.block).toBe(1);
    expect(blocks).toEqual([1, 3]);
  });

  test("keeps its number of words for the whole, and says which stories had no room", () => {
    const { words, stories, leftOut } = composeBriefing([ferry, strike], 25, 2);
    expect(words).toBeLessThanOrEqual(25);
    expect(stories.map(({ storyId }) => storyId)).toEqual(["ferry"]);
    expect(leftOut).toEqual(["strike"]);
  });

  test("tells no story by what fits of it, but where it has nothing better", () => {
    const lead = teller(
      { id: "sale", headline: "Morrow Lines is to sell its ferries", role: "lead" },
      "The owner of the Aurora, which ran aground in May, is to sell all nine of its ferries to a company in Port Lima for an undisclosed price, two people who know of the talks said on Monday.",
      "Morrow Lines declined to comment.",
    );
    const weighed = (saliences: readonly number[]) => {
      const record = structuredClone(lead.record);
      for (const [at, sentence] of record.ranking.sentences.entries()) sentence.salience = saliences[at]!;
      return composeBriefing([briefed("sale", [{ ...lead, record }])], 12);
    };
    expect(weighed([1, 0.05])).toMatchObject({ stories: [], leftOut: ["sale"] });
    expect(weighed([1, 0.4])).toMatchObject({ stories: [], leftOut: ["sale"] });
    expect(weighed([0.1, 0.05]).stories).toMatchObject([{ text: "Morrow Lines declined to comment." }]);
  });

  test("tells what the headline says, though the lead begins with the evening's mood", () => {
    const race = (id: string, role: StoryTeller["role"], ...paragraphs: string[]) =>
      teller({ id, role, headline: "Ada Quill wins the Morrow Cup" }, ...paragraphs);
    const mood = race(
      "mood",
      "lead",
      "The harbour's first regatta under floodlights produced some peculiar moments on Saturday.",
      "Two boats lost their rudders near the breakwater, and a third was towed in by the lifeboat.",
    );
    const won = race(
      "won",
      "follow",
      "Ada Quill held off a late charge to win the Morrow Cup by four seconds on Saturday night.",
    );
    const { stories } = composeBriefing([briefed("race", [mood, won])], 60);
    expect(stories).toMatchObject([{ sentences: [{ articleId: "won" }] }]);
  });

  test("opens with what opens its article, though a later sentence is nearer to the headline", () => {
    const pact = teller(
      { id: "pact", headline: "Lowick and Morrow announce grain deal", role: "lead" },
      "Two ports on the coast have agreed to move hundreds of tonnes of wheat from damp silos before winter.",
      "The mayors of Lowick and Morrow announced the grain deal this week at a summit of the two towns.",
    );
    const { record } = pact;
    record.ranking.sentences.forEach((sentence, at) => {
      sentence.salience = [1, 0.95][at]!;
    });
    expect(composeBriefing([briefed("pact", [pact])], 60).stories).toMatchObject([
      { sentences: [{ block: 0 }] },
    ]);
  });

  test("does not open with what speaks to its readers, where the lead says its news too", () => {
    const lead = teller(
      { id: "candles", headline: "Cheese company launches scented candles", role: "lead" },
      "Just imagine opening your door on scented candles and breathing in your favourite cheese.",
      "Morrow Dairies has launched scented candles at its nine shops on the coast, the company said.",
    );
    const { stories } = composeBriefing([briefed("candles", [lead])], 60);
    expect(stories[0]!.text).toContain("Morrow Dairies has launched");
  });

  test("tells a long lead rather than a shorter sentence that is beside the news", () => {
    const sold = teller(
      { id: "sold", headline: "Morrow Lines sells its ferries to a company in Port Lima", role: "lead" },
      "Morrow Lines, the owner of the Aurora, which ran aground in May with two hundred people on board, has sold all nine of its ferries to a company in Port Lima, two people who know of the talks said.",
      "The Aurora ran aground off Cape Morrow in May, when its radar had failed in thick fog.",
    );
    expect(tell(plain, sold, 300)).toContain("has sold all nine of its ferries");
  });

  test("tells a story of one article by what its headline announces, or after all that is", () => {
    const mood = teller(
      { id: "mood", headline: "Ada Quill fined for rowing a stolen gondola", role: "lead" },
      "The old town of Lowick has always had a weakness for people who love the water.",
      "Its canals drew three thousand visitors from the coast on a single Sunday in May.",
    );
    expect(tell(plain.slice(0, 1), mood, 300)).toBeDefined();
    expect(tell(plain, mood, 200)).toBeUndefined();
    const urgent = briefed("mood", [mood], { urgency: 1 });
    expect(composeBriefing([...plain, urgent], 200).leftOut).not.toContain("mood");
  });

  test("tells first what surely is the news, where there is no room for all", () => {
    const hint = teller(
      { id: "hint", headline: "Ada Quill fined for rowing a stolen gondola to Lowick", role: "lead" },
      "Ada Quill likes a gondola, and whoever has seen her out on the canals of Lowick knows that she means it.",
    );
    const { stories } = composeBriefing([briefed("hint", [hint]), plain[0]!], 30);
    expect(stories.map(({ storyId }) => storyId)).toEqual(["plain-0"]);
  });

  test("tells a story of several by what its headline announces, whoever says so", () => {
    const headline = "Rebels leave Lowick under a deal with the coast guard";
    const past = teller(
      { id: "past", headline, role: "lead" },
      "Lowick, the third-largest town of the region, was one of the first that rose against the harbour tax.",
      "Its people had burned the tax collector's boats in the spring of that year.",
    );
    const left = teller(
      { id: "left", headline: "Buses take rebels out of town" },
      "Buses took the last armed men out of the old town on Friday under a deal with the coast guard, witnesses said.",
    );
    const { stories } = composeBriefing([briefed("deal", [past, left])], 200);
    expect(stories[0]!.text).toContain("Buses took the last armed men");
  });

  test("knows the words of a headline in other forms", () => {
    const german = (id: string, headline: string, ...paragraphs: string[]) =>
      teller({ id, headline, role: "lead", language: "de" }, ...paragraphs);
    const pact = german(
      "pact",
      "Häfen vereinbaren Getreidetransporte über Lowick",
      "Die beiden Hafenverwaltungen haben am Montag eine Vereinbarung über den Transport von Getreide unterzeichnet.",
    );
    expect(tell(plain.slice(0, 3), pact, 200)).toBeDefined();
    // Where small words may count as said, what is not surely the news fills no more than half of a page.
    expect(tell(plain, pact, 200)).toBeUndefined();
  });

  test("tells what is plainly but not surely the news on a whole page of English", () => {
    const plea = teller(
      { id: "plea", headline: "Ferry captain of Lowick appeals against his fine", role: "lead" },
      "The captain of the ferry Aurora has gone to a higher court in Lowick, where three judges are to hear him in June.",
      "His fine is the highest in years.",
    );
    expect(tell(plain, plea, 200)).toContain("gone to a higher court");
  });

  test("tells after others what leaves most of its headline to the next sentence", () => {
    const arrest = (...paragraphs: string[]) =>
      teller(
        { id: "arrest", headline: "Watchman Ben Rao arrested in Lowick harbour fire case", role: "lead" },
        ...paragraphs,
      );
    const opening =
      "New details continue to emerge in the case of the harbour fire that kept Lowick awake in June.";
    const told = tell(
      plain,
      arrest(opening, "The police report is nine pages long, and nobody has signed it."),
      200,
    );
    expect(told).toBe(opening);
    const rest = "The night watchman Ben Rao has now been arrested, the police said on Monday morning.";
    expect(tell(plain, arrest(opening, rest), 200)).toBeUndefined();
  });

  test("tells the news of several, though the sentence behind it has the names", () => {
    const lead = teller(
      { id: "inquiry", headline: "Morrow Aurora crash might have been prevented", role: "lead" },
      "An inquiry into the deaths of nine men at sea has concluded that the crash could have been prevented.",
      "All of them drowned when the ferry Morrow Aurora came down on the rocks of the cape in fog.",
      "The judge said that the crew of the Morrow Aurora had asked for a new radar twice that year.",
    );
    const wire = teller(
      { id: "wire", headline: "Nine men need not have died" },
      "The crash at sea in which nine men died could have been prevented, an inquiry into their deaths has concluded.",
    );
    const town = teller(
      { id: "town", headline: "Families wait for findings" },
      "Families in Lowick have criticised the five years that they waited for a word on the Morrow Aurora crash.",
    );
    const { stories } = composeBriefing([briefed("inquiry", [lead, wire, town])], 200);
    expect(stories[0]!.text).toContain("could have been prevented");
  });

  test("tells after others what somebody claims, without who claims it", () => {
    const tunnel = (line: string) =>
      teller(
        { id: "tunnel", headline: "Harbour tunnel of Lowick needs no repair: Port board", role: "lead" },
        line,
      );
    const claim =
      "The tunnel below the harbour of Lowick is safe for ships and lorries, and its repair would be a waste";
    expect(tell(plain, tunnel(`${claim}.`), 200)).toBeUndefined();
    expect(tell(plain, tunnel(`${claim}, officials said.`), 200)).toContain("officials said");
  });

  test("tells no toll that its own headline has outgrown", () => {
    const slide = (headline: string) =>
      teller(
        { id: "slide", headline, role: "lead" },
        "Five people were killed and nine are missing after a landslide at Port Lima on Tuesday, officials said.",
      );
    expect(tell([], slide("Twelve killed in landslide at Port Lima"), 300)).toBeUndefined();
    expect(tell([], slide("Five killed in landslide at Port Lima"), 300)).toContain("Five people");
  });

  test("tells a story of several by who says its news, though all begin with what led to it", () => {
    const headline = "Town hung up new street sign, governor took it down";
    const before =
      "A new street of the old town was named after the founder of Lowick when the ministry ran its affairs.";
    const lead = teller(
      { id: "sign", headline, role: "lead" },
      before,
      "The governor has announced that he will sue the town's council for what it has done.",
    );
    const wire = teller(
      { id: "wire", headline: "Governor of Lowick sues council" },
      before,
      "The council met on Monday.",
    );
    const said =
      "The town of Lowick hung up a new sign in the street that its governor took down hours later, before dawn.";
    const third = teller({ id: "third", headline: "A sign's short night" }, said);
    const { stories } = composeBriefing([briefed("sign", [lead, wire, third])], 200);
    expect(stories[0]!.text).toBe(said);
  });

  test("tells no story by who is in the news alone", () => {
    const fined = (line: string) =>
      teller(
        { id: "fined", headline: "Ada Quill says she cannot marry Ben Rao", role: "lead" },
        line,
        "In the harbour Ada Quill and Ben Rao were often seen together last summer.",
      );
    const known = "The rower Ada Quill and the actor Ben Rao have been in the papers for longer than a year.";
    expect(tell(plain.slice(0, 2), fined(known), 300)).toBeUndefined();
    const said =
      "The rower Ada Quill has said that she cannot marry Ben Rao, since he will not leave the sea for a house in town.";
    expect(tell(plain.slice(0, 2), fined(said), 300)).toBe(said);
  });

  test("tells what a quotation opens after what tells the news itself", () => {
    const asked = (line: string) =>
      teller({ id: "asked", headline: "Mayor of Lowick wants ferry back by June", role: "lead" }, line);
    const quoted =
      '"The ferry to the islands was the life of this old harbour", the mayor of Lowick told the council in June.';
    const told =
      "The ferry to the islands was the life of the old harbour, the mayor of Lowick told the council in June.";
    expect(tell(plain.slice(0, 4), asked(told), 200)).toBe(told);
    expect(tell(plain.slice(0, 4), asked(quoted), 200)).toBeUndefined();
  });

  test("knows by the standfirst what a headline only hints at, where it opens the article", () => {
    const hinted = (standfirst?: string) =>
      teller(
        { id: "hint", headline: "A cold night on the rocks", standfirst, role: "lead" },
        "Nine fishermen were taken off a sinking trawler near Cape Morrow on Friday, and one of them is missing.",
        "The coastguard has not said why the trawler sailed in the storm.",
      );
    expect(tell(plain.slice(0, 4), hinted(), 200)).toBeUndefined();
    const standfirst = "Fishermen taken off sinking trawler near Cape Morrow";
    expect(tell(plain.slice(0, 4), hinted(standfirst), 200)).toContain("Nine fishermen");
  });

  test("does not say its headline again", () => {
    const jail = teller(
      { id: "jail", headline: "This is not just a harbour, this is Lowick", role: "lead" },
      "As the harbour master Ada Quill puts it: “This is not just a harbour. This is Lowick.”",
      "The harbour of Lowick has not been closed for a day in more than a hundred years, whatever the weather.",
    );
    expect(tell([], jail, 300)).not.toContain("puts it");
  });

  test("tells nothing because it fits, where what does not says more of the news", () => {
    const wreck = teller(
      { id: "wreck", headline: "Port Lima raises wreck of the Aurora after nine years", role: "lead" },
      "Port Lima has raised the wreck of the Aurora, the ferry that sank nine years ago with forty people on board, and towed it to the yard in Wexley, where it is to be taken apart before the winter, the harbour master said.",
      "The wreck of the Aurora had been a danger to ships, the port said last year.",
    );
    expect(tell(plain.slice(0, 3), wreck, 90)).toBeUndefined();
  });

  test.each([
    ["a question", "Is it true that Ada Quill rowed the stolen gondola to the old harbour of Lowick?"],
    ["a heading", "Ada Quill fined for the stolen gondola that she rowed to Lowick harbour"],
    [
      "who speaks to readers",
      "You will never guess where Ada Quill rowed the stolen gondola that she was fined for.",
    ],
    ["fields", "Name: Ada Quill Boat: a stolen gondola Fined: for rowing it to the old harbour of Lowick."],
    ["a caption", "Ada Quill and the stolen gondola."],
  ])("is no page for %s", (_, line) => {
    const odd = teller({ id: "odd", headline: "Ada Quill fined for stolen gondola", role: "lead" }, line);
    expect(tell([], odd, 300)).toBeUndefined();
  });

  test("tells nothing twice over its stories", () => {
    const again = briefed("again", [hns]);
    const { stories } = composeBriefing([ferry, again], 200);
    expect(stories[1]!.text).not.toBe(stories[0]!.text);
    expect(new Set(stories.map(({ text }) => text)).size).toBe(stories.length);
  });

  test("leaves out a story of which nobody may tell", () => {
    expect(composeBriefing([briefed("killed", [])], 100)).toEqual({
      words: 0,
      stories: [],
      leftOut: ["killed"],
    });
  });
});

describe("the stories whose text is read", () => {
  const unread = (count: number, articles: number) =>
    Array.from({ length: count }, (_, n) => ({
      storyId: String(n),
      sources: ["HNS"],
      grew: "2024-05-04T07:00:00Z",
      releases: [],
      articles: Array.from({ length: articles }, (_, at) => `${n}-${at}`),
    }));
  const countRead = (count: number, articles: number, words: number) =>
    selectUnread(unread(count, articles), words, "2024-05-04T09:00:00Z").length;

  test("are more than there is room for, since not each has a sentence that tells it", () => {
    expect(countRead(60, 1, 120)).toBe(15);
    expect(countRead(60, 1, 300)).toBe(38);
  });

  test("are no more than one call of the table gives, however large the page", () => {
    expect(countRead(60, 1, 2000)).toBe(40);
    expect(countRead(60, 4, 2000)).toBe(20);
  });
});

describe("stories are ranked", () => {
  const NOW = "2024-05-04T09:00:00Z";
  const order = (...stories: BriefedStory[]) => rankStories(stories, NOW).map(({ storyId }) => storyId);
  const told = (storyId: string, more: Partial<BriefedStory>) => briefed(storyId, [hns], more);

  test("by how many sources, how new, and urgency as stated", () => {
    expect(order(told("one", { sources: ["A"] }), told("three", { sources: ["A", "B", "C"] }))).toEqual([
      "three",
      "one",
    ]);
    expect(order(told("old", { grew: "2024-05-03T07:00:00Z" }), told("new", {}))).toEqual(["new", "old"]);
    expect(order(told("routine", { urgency: 5 }), told("flash", { urgency: 1 }))).toEqual([
      "flash",
      "routine",
    ]);
  });

  test("by how fast they grow", () => {
    const late = { ...hns, released: "2024-05-04T08:30:00Z" };
    const early = { ...hns, released: "2024-05-04T01:00:00Z" };
    expect(order(briefed("slow", [early]), briefed("fast", [late]))).toEqual(["fast", "slow"]);
  });

  test("the same in whatever order they come", () => {
    expect(order(told("b", {}), told("a", {}))).toEqual(order(told("a", {}), told("b", {})));
  });
});

describe("a briefing is printed", () => {
  const briefing = composeBriefing([ferry, strike], 100, 2);

  test("as Markdown in which a story's signs are no markup", () => {
    const markdown = toMarkdown(briefing);
    expect(markdown).toContain("## Ferry runs aground off Cape Morrow");
    expect(markdown).toContain("## Dockers \\*walk out\\*");
  });

  test("as plain text, with both figures where sources differ", () => {
    const toll = composeBriefing([briefed("toll", [hns, coast])], 200, 2);
    expect(toPlainText(toll)).toContain("Ferry runs aground off Cape Morrow\n");
    for (const { differ } of toll.stories)
      if (differ.length > 0) expect(toPlainText(toll)).toContain("injured: 14 (Coast Press), 12 (HNS)");
  });

  test("for a voice as the sentences alone", () => {
    expect(toSpeech(briefing)).toBe(briefing.stories.map(({ text }) => `${text}\n`).join("\n"));
  });
});
