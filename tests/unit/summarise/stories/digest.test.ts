import { describe, expect, test } from "vitest";
import { digestStory, type StoryTeller } from "../../../../lib/summarise/stories/index.ts";
import { coast, hns, teller } from "./members.ts";

const textsOf = (members: readonly StoryTeller[], budget: Parameters<typeof digestStory>[1]) =>
  digestStory(members, budget).sentences.map(({ text }) => text);

describe("the digest of a story", () => {
  const digest = digestStory([coast, hns], { sentences: 5 });

  test("cites each sentence: article, revision, and where it stands there", () => {
    for (const { articleId, revision, block, start, end, text } of digest.sentences) {
      const { record } = [hns, coast].find((member) => member.record.articleId === articleId)!;
      expect(revision).toBe(record.revision);
      expect(record.ranking.sentences).toContainEqual(expect.objectContaining({ text, block, start, end }));
    }
    expect(digest.text).toBe(digest.sentences.map(({ text }) => text).join(" "));
    expect(digest.words).toBe(digest.text.split(" ").length);
  });

  test("begins with the lead, in the words of the lead", () => {
    expect(digest.sentences[0]).toMatchObject({
      articleId: "hns",
      text: expect.stringContaining("struck a sandbank"),
    });
  });

  test("tells what only one article adds", () => {
    expect(digest.text).toContain("radar");
    expect(digest.text).toContain("two cranes");
  });

  test("tells nothing twice, though two articles say it in their own words", () => {
    expect(digest.text.match(/sandbank/g)).toHaveLength(1);
  });

  test("tells the newest toll, and of the older one in `differ`, each with its source and time", () => {
    expect(digest.text).toContain("14 passengers were injured");
    expect(digest.text).not.toContain("12 passengers");
    expect(digest.differ).toEqual([
      {
        of: "injured",
        values: [
          expect.objectContaining({
            value: "14",
            articleId: "coast",
            source: "Coast Press",
            at: coast.released,
          }),
          expect.objectContaining({ value: "12", articleId: "hns", source: "HNS", at: hns.released }),
        ],
      },
    ]);
  });

  test("keeps its budget, of sentences, words and characters", () => {
    for (const words of [10, 25, 40, 80])
      expect(digestStory([hns, coast], { words }).words).toBeLessThanOrEqual(words);
    expect(textsOf([hns, coast], { sentences: 2 })).toHaveLength(2);
    expect(digestStory([hns, coast], { characters: 200 }).text.length).toBeLessThanOrEqual(200);
  });

  test("is empty where the budget holds no sentence, or nobody is left to tell it", () => {
    const nothing = { text: "", words: 0, sentences: [], differ: [] };
    expect(digestStory([hns, coast], { words: 3 })).toEqual(nothing);
    expect(digestStory([], { sentences: 3 })).toEqual(nothing);
  });

  test("has nothing of an article that readers may not see: it is not given to it", () => {
    expect(textsOf([coast], { sentences: 4 }).join(" ")).toContain("14 passengers");
    expect(digestStory([hns], { sentences: 4 })).toMatchObject({
      text: expect.stringContaining("12 passengers"),
      differ: [],
    });
  });
});

describe("what a digest leaves out", () => {
  const follow = teller(
    { id: "follow", headline: "Aurora radar failed before ferry struck sandbank", at: "08:00" },
    "Ferries of the Morrow Lines have crossed the bay off Cape Morrow for ninety years without a loss.",
    "The harbour of Port Lima was dredged twice in that time.",
    "But the radar of the Aurora failed before the ferry struck the sandbank off Cape Morrow, the coastguard said.",
  );
  const rankingOf = ({ record }: StoryTeller) => record.ranking.sentences;

  test("what joins on to the headline of another article than the lead", () => {
    expect(rankingOf(follow).at(-1)).toMatchObject({ dependsOn: 0, needsHeadline: true });
    expect(textsOf([hns, follow], { sentences: 10 }).join(" ")).not.toContain("But the radar");
  });

  test("a sentence of the frame of another, which says nothing new but a name", () => {
    const page = teller(
      { id: "page", role: "lead" },
      "The ferry Aurora struck a sandbank in fog off Cape Morrow on Saturday night with 212 people on board.",
      "Timetables for Aurora are not available at the moment for this crossing.",
      "Fares for Beacon are not available at the moment for this crossing.",
    );
    expect(textsOf([page], { sentences: 10 }).filter((text) => text.includes("not available"))).toHaveLength(
      1,
    );
  });

  test("what can only follow a repetition of the headline", () => {
    const lead = teller(
      { id: "lead", role: "lead", headline: "Ellen Marsh to leave Harrow county council" },
      "Ellen Marsh is to leave Harrow county council.",
      "She said the closure of the bridge had cost her the trust of her party.",
      "Harrow county council will elect a new leader in May, when the bridge is to open again.",
    );
    expect(textsOf([lead], { sentences: 10 })).toEqual([
      "Harrow county council will elect a new leader in May, when the bridge is to open again.",
    ]);
  });
});

describe("a digest that goes on from what was told", () => {
  const goOn = (member: StoryTeller, block: number) => {
    const all = digestStory([member], { sentences: 10 }).sentences;
    const continues = all.find((sentence) => sentence.block === block)!;
    return digestStory([member], { sentences: 2 }, { continues }).sentences.map(({ block }) => block);
  };

  test("goes on behind it, and tells nothing that stands before", () => {
    const freed = teller(
      { id: "freed", headline: "Judge frees hacker Ada Quill", role: "lead" },
      "Ada Quill, who calls herself the owl of Port Lima, was found guilty of reading the mail of a bank, and of selling it to a newspaper in Lowick.",
      "A judge freed the hacker on Friday, and said that she should never have been tried.",
      "Two lawyers want damages of a million dollars.",
    );
    expect(goOn(freed, 1)).toEqual([1, 2]);
  });

  test("tells no year of which the news does not speak, while there is something else", () => {
    const cross = teller(
      { id: "cross", headline: "Man crushed by giant cross in Lowick", role: "lead" },
      "A man was crushed to death on Wednesday by a giant wooden cross that fell in Lowick.",
      "The sculptor Emil Varga gave the cross to the bishop of Lowick in 1998, after nine years of work.",
      "Singers who stood below were hurt, and police closed the church to visitors.",
    );
    expect(goOn(cross, 0)).toEqual([0, 2]);
  });

  test("tells nothing rather than what is worth little further down", () => {
    const obituary = teller(
      { id: "obituary", headline: "Ada Quill dies at 81", role: "lead" },
      "Ada Quill, who piloted the ferry Aurora for thirty years, has died at the age of 81.",
      "Flags fly low.",
      "Crowds came.",
      "The company that owns the Aurora has nine other ships on that coast.",
    );
    for (const [salience, told] of [
      [0.2, [0]],
      [0.4, [0, 3]],
    ] as const) {
      obituary.record.ranking.sentences.at(-1)!.salience = salience;
      expect(goOn(obituary, 0)).toEqual(told);
    }
  });

  test("does not say in other words what was told", () => {
    const rally = teller(
      { id: "rally", headline: "Hundreds rally for the ferry in Port Lima", role: "lead" },
      "Despite hundreds of people who came to the harbour of Port Lima to protest against the end of its ferry, half a dozen officers made only five arrests.",
      "Five people have been arrested at a rally in Port Lima that saw flags of the ferry burned openly.",
      "Its last boat leaves on Friday.",
    );
    expect(goOn(rally, 0)).not.toContain(1);
  });
});

describe("who is meant in a digest", () => {
  const wreck = "The wreck of the Aurora will be raised next week, the owner of the ferry said on Sunday.";
  const leadOf = (...paragraphs: string[]) =>
    textsOf([teller({ id: "lead", role: "lead" }, ...paragraphs)], {
      sentences: 10,
    });

  test("who speaks of himself speaks in his own article alone, but where nothing else is told", () => {
    const mine = "The captain called me on Saturday night before the ferry Aurora struck the sandbank.";
    expect(leadOf(mine, wreck)).toEqual([wreck]);
    expect(leadOf(mine)).toEqual([mine]);
  });

  test("the US is nobody who speaks", () => {
    const us = "A yard in the US that built the Aurora in 1988 also made the radar and its antenna.";
    expect(textsOf([hns, teller({ id: "us" }, us)], { sentences: 10 })).toContain(us);
  });

  test("what stands under a picture is not told", () => {
    const caption = "Passengers of the ferry Aurora wait at the harbour of Port Lima, May 4, 2024.";
    expect(leadOf(caption, wreck)).toEqual([wreck]);
  });

  test.each(["[12]", "(b)", "2/"])("a point of a list is not told: %s", (mark) => {
    expect(leadOf(`${mark} The owner of the Aurora has to pay for the harbour of Port Lima.`, wreck)).toEqual(
      [wreck],
    );
  });

  test.each([
    "Quill was taken to a hospital in Port Lima with a broken arm on Saturday night.",
    "After the ferry had struck the sandbank, Quill was taken to a hospital in Port Lima.",
  ])("who is called by one name is introduced first: %s", (named) => {
    const introduces = "Ada Quill, the captain of the Aurora, was on her last crossing of the season.";
    const lead = teller({ id: "lead", role: "lead" }, introduces, wreck, named);
    const record = structuredClone(lead.record);
    for (const sentence of record.ranking.sentences) sentence.salience = sentence.text === named ? 1 : 0.3;
    const one = [{ ...lead, record }];
    expect(textsOf(one, { sentences: 1 })).not.toContain(named);
    expect(textsOf(one, { sentences: 2 })).toEqual([introduces, named]);
  });

  test("words whose speaker is told nowhere are left out", () => {
    const record = structuredClone(hns.record);
    const [first, , third] = record.ranking.sentences;
    record.ranking.sentences = [
      first!,
      { ...third!, text: "“The fog was thick,” Quill said.", excluded: "always" },
      { ...third!, text: "“We saw nothing of the sandbank.”", dependsOn: 0 },
    ];
    expect(textsOf([{ ...hns, record }], { sentences: 5 })).toEqual([first!.text]);
  });
});

describe("who tells a story", () => {
  test("one article in two revisions tells it once, in the newer", () => {
    const second = teller(
      { id: "hns", role: "lead", revision: "2" },
      "A passenger ferry with 210 people on board struck a sandbank in thick fog on Saturday night.",
    );
    const digest = digestStory([hns, second], { sentences: 3 });
    expect(digest.sentences.map(({ revision }) => revision)).toEqual(["2"]);
    expect(digest.differ).toEqual([]);
  });

  test("an article in another language than the lead's is not mixed in", () => {
    const german = teller(
      { id: "dpa", language: "de", at: "08:00" },
      "Nach dem Unglück vor Kap Morrow hat die Küstenwache 31 Verletzte an Land gebracht.",
    );
    expect(textsOf([hns, german], { sentences: 10 }).join(" ")).not.toContain("Küstenwache");
  });

  test("a copy is quoted only for newer figures", () => {
    const paragraphs = hns.record.ranking.sentences.map(({ text }) => text);
    const copy = teller(
      { id: "paper", role: "copy", at: "06:30" },
      ...paragraphs,
      "Our reporter walked along the quay.",
    );
    expect(digestStory([hns, copy], { sentences: 10 }).text).not.toContain("quay");
    const updated = paragraphs.map((text) => text.replace("At least 12", "At least 15"));
    const digest = digestStory([hns, teller({ id: "paper", role: "copy", at: "06:30" }, ...updated)], {
      sentences: 4,
    });
    expect(digest.sentences.filter(({ articleId }) => articleId === "paper")).toEqual([
      expect.objectContaining({ text: expect.stringContaining("At least 15 passengers") }),
    ]);
  });

  test("without a lead the newest article leads", () => {
    const first = { ...hns, role: "follow" as const };
    expect(digestStory([first, coast], { sentences: 4 }).sentences[0]!.articleId).toBe("coast");
  });
});

test("a newer article's age of somebody else takes no place of the news", () => {
  const headline = "Rhino Suci dies at the zoo of Lima";
  const died = teller(
    { id: "died", headline, role: "lead" },
    "The death of the 9-year-old female rhino Suci at the zoo of Lima brings her species closer to its end.",
  );
  const other = teller(
    { id: "other", headline, at: "07:00" },
    "Hara, the other rhino at the zoo of Lima, is 6 years old and not quite a grown female.",
  );
  expect(textsOf([died, other], { sentences: 1 })[0]).toContain("The death of");
});

test("the ages of two are no difference, whatever else is said of both", () => {
  const headline = "Rhino dies at the zoo of Lima";
  const died = teller(
    { id: "died", headline, role: "lead" },
    "The death of Lima Zoo's 9-year-old female river rhino, Suci, brings her species closer to its end.",
  );
  const other = teller(
    { id: "other", headline, at: "07:00" },
    "Hara, a river rhino that lives at the Lima Zoo, is 6 years old and not quite grown.",
  );
  expect(digestStory([died, other], { sentences: 4 }).differ).toEqual([]);
});

describe("where articles differ", () => {
  const CRASH = "Two trains collided near Lima on Monday";
  const pair = (one: string, other: string, language = "en") =>
    digestStory(
      [
        teller({ id: "a", headline: CRASH, role: "lead", language }, one),
        teller({ id: "b", headline: CRASH, language }, other),
      ],
      { sentences: 4 },
    ).differ.map(({ values }) => values.map(({ value }) => value).sort());

  test.each([
    [
      "the dead",
      "The collision near the town of Lima killed 12 people.",
      "Fourteen people died in the collision near the town of Lima.",
      ["12", "Fourteen"],
    ],
    [
      "sums",
      "The state will pay $1.2 million to rebuild the station of Lima.",
      "The state will pay $2 million to rebuild the station of Lima.",
      ["$1.2 million", "$2 million"],
    ],
    [
      "shares",
      "Some 40 percent of the trains in the region were late in May.",
      "About 60% of the trains in the region were late in May.",
      ["40 percent", "60%"],
    ],
    [
      "ages",
      "The driver, Ana Quill, 34, was questioned by the police on Monday.",
      "Police questioned the driver Ana Quill, 43, at the station on Monday.",
      ["34", "43"],
    ],
    [
      "dates",
      "The line to Lima will open again on 4 May, the railway company said.",
      "The line to Lima will open again on 9 May, the railway company said.",
      ["4 May", "9 May"],
    ],
    [
      "a toll that rose",
      "The collision near the town of Lima killed at least 12 people, police said.",
      "The death toll of the collision near Lima rose to 19 on Saturday, police said.",
      ["12", "19"],
    ],
    [
      "measures",
      "The quake had a magnitude of 6.4 and struck at noon, the institute of seismology said.",
      "The quake had a magnitude of 6.1, according to the survey of the neighbouring country.",
      ["6.1", "6.4"],
    ],
    [
      "crowds side by side",
      "Lima won the national cup on Saturday against Port Morrow before 31,000 spectators.",
      "About 29,500 spectators came to the final on Saturday, the stadium said.",
      ["29,500", "31,000"],
    ],
    [
      "scores",
      "Lima beat the Port Morrow rovers 2-1 in the final on Saturday night.",
      "Lima beat the Port Morrow rovers 3-1 in the final on Saturday night.",
      ["2-1", "3-1"],
    ],
  ])("on %s, both are told", (_, one, other, values) => {
    expect(pair(one, other)).toEqual([values]);
  });

  test.each([
    [
      "de",
      "Bei dem Zugunglück nahe Lima wurden zwölf Menschen verletzt.",
      "Bei dem Zugunglück nahe Lima wurden 14 Menschen verletzt.",
      ["14", "zwölf"],
    ],
    [
      "fr",
      "La collision des trains près de Lima a fait douze blessés.",
      "La collision des trains près de Lima a fait 14 blessés.",
      ["14", "douze"],
    ],
    [
      "es",
      "El choque de los trenes cerca de Lima dejó doce heridos.",
      "El choque de los trenes cerca de Lima dejó 14 heridos.",
      ["14", "doce"],
    ],
  ])("in %s, too, in words and in digits", (language, one, other, values) => {
    expect(pair(one, other, language)).toEqual([values]);
  });

  test.each([
    [
      "a figure in words and in digits",
      "The collision near Lima killed 12 people.",
      "Twelve people were killed in the collision near Lima.",
    ],
    [
      "a round figure and the exact one",
      "Police arrested more than 500 people at the rally in Lima.",
      "Police arrested 512 people at the rally in Lima.",
    ],
    [
      "two things",
      "The collision near Lima killed 12 people on Monday.",
      "The collision near Lima injured 40 people on Monday.",
    ],
    [
      "a range and a figure within it",
      "Between 10 and 15 people were injured in the collision near Lima.",
      "The collision near Lima injured 14 people.",
    ],
    [
      "an hour in two writings",
      "The trains collided near the station of Lima at 2.30 p.m., the railway company said.",
      "The trains collided near the station of Lima at 14:30, the railway company said.",
    ],
    [
      "a toll and the two that it comes to",
      "The inquiry into the deaths of 16 men in the crash near Lima ended on Monday.",
      "The inquiry into the deaths of 14 miners and two drivers in the crash near Lima ended on Monday.",
    ],
    [
      "the old figure and the new in one sentence",
      "The toll of the collision near Lima rose to 14 dead from 12.",
      "The collision near Lima left 12 dead, police said on Monday.",
    ],
  ])("%s: no difference", (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});
