import { describe, expect, test } from "vitest";
import type { Block } from "../../../lib/article.ts";
import { compose } from "../../../lib/summarise/compose/index.ts";
import { rank, summarise } from "../../../lib/summarise/index.ts";
import { tokeniseStory } from "../../../lib/summarise/model/index.ts";
import { splitSentences } from "../../../lib/summarise/sentences/index.ts";
import { judgeSentences, markDependencies, REASONS } from "../../../lib/summarise/standalone/index.ts";

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: "paragraph", text }));
function dependenciesOf(body: Block[], language = "en", headline?: string) {
  const said = splitSentences(body, language);
  const { words } = tokeniseStory({ language }, said);
  return markDependencies(said, { body, language, headline }, { isWord: (word) => words.has(word) });
}
/** What the last sentence depends on. */
const last = (body: Block[], language?: string) => dependenciesOf(body, language).at(-1);

const OPENING = "The ferry Aurora left the harbour at dawn.";
const behindOpening = (text: string) => last(paragraphs(OPENING, text));

/** Lines with words of no language: nothing that is said behind them points back to a word of theirs. */
const LINES = ["A 1 B 2 C 3 D 4 E.", "F 1 G 2 H 3 I 4 J."] as const;
const behindLine = (language: string, text: string) => last(paragraphs(LINES[0], text), language);
const behindTwo = (language: string, text: string) => last(paragraphs(...LINES, text), language);

describe("every rule says why, in plain words", () => {
  /** "## " opens a heading, "- " a list item; the rule decides the last sentence, or the one at `at`. */
  interface Example {
    story: string;
    at?: number;
    headline?: string;
    language?: string;
  }
  const SHARKS = "Three sharks were seen off Port Morrow, reports on social media said.";
  const SHARKS_FALSE = `${SHARKS}\nThe incident happened at noon.\nUpdate: The reports are false.`;
  const RATED = "CLAIM: The navy lit the barge in the harbour.\nRATING: False.";
  const NOTE = "This article was amended on 6 May 2024. An earlier version said Quill had been convicted.";
  const EXAMPLES: Readonly<Record<string, Example>> = {
    boilerplate: { story: `${OPENING}\nThe port closed its gates.\nRead more: Why the ferry is late.` },
    "correction-note": { story: `${OPENING}\nThis article was amended on 6 May 2024.` },
    "page-reference": {
      story: `${OPENING}\nThe port closed.\nThe map below shows the harbour and its quays.`,
    },
    "unbalanced-quotes": { story: `${OPENING}\nThe fog was thick that night," said Ada Quill.` },
    "pull-quote": {
      story: `${OPENING}\nThere was not a dry eye on the quay.\n"There was not a dry eye on the quay," said Ada Quill.`,
      at: 1,
    },
    "taken-back": {
      story: `${SHARKS}\nUPDATE: No three sharks were seen off Port Morrow; that was wrong.`,
      at: 0,
    },
    "unnamed-voice": {
      story: "We met Ann Roe.\nQ: When did it burn?\nA: I knew at ten.\nQ: Who told the pilot of it?",
      headline: "Interview with the harbour master",
    },
    "under-label": {
      story: "PROSECUTION: The men lit the deck.\nDEFENCE: The pump was old. Nobody lit anything.",
    },
    "points-back": { story: `${OPENING}\nHe also thanked the coastguard for its help.` },
    "speaker-before": {
      story: `Captain Ada Quill spoke to reporters.\n"We had no choice at all that night."`,
    },
    "list-item": { story: "The changes from next month include:\n- A ferry every hour in summer" },
    "announced-words": {
      story: `${OPENING}\nThe mayor warned the crews on the quay:\nEver more of the ships from Morrow are late.`,
    },
    "known-event": {
      story: `${OPENING}\nNobody was hurt.\nThe incident took place two miles off the cape.`,
    },
    surname: {
      story: "Its captain is Ada Quill, 54.\nFog closed the port.\nQuill said the fog was thick.",
    },
    acronym: {
      story: "The Port Pilots' Union (PPU) met.\nFog closed the port.\nThe PPU wants three more pilots.",
    },
    "nothing-before": { story: `${OPENING}\n"We had no choice at all that night."` },
    "answers-heading": {
      story:
        "Ann Roe and Tom Hill spoke.\n## Who knew?\nROE: He knew it all.\n## And then?\nHILL: He saw it all.",
      at: 1,
    },
    "lost-opening": { story: `"We had no choice at all that night."` },
    "inline-caption": { story: `${OPENING}\nAda Quill, left, leaves the inquest with her lawyer.` },
    "run-in": {
      story: `${OPENING}\nPort Morrow, le 17/10/17 Mais le ferry est resté à quai.`,
      language: "fr",
    },
    announcement: { story: `${OPENING}\nHere are the islands that the ferry calls at.` },
    concession: { story: `${OPENING}\nTo be sure, the crew had radar on board that night.` },
    courtesy: {
      story:
        "ROE: The barge burned at ten.\nHILL: Thank you very much indeed. The night was long for us all.",
      at: 1,
    },
    "open-end": { story: `${OPENING}\nShe waited and waited on the quay...` },
    question: { story: `${OPENING}\nDid the captain sleep on the bridge that night?` },
    "table-or-link": { story: `${OPENING}\nThe log of the ferry is at https://example.org/log.` },
    post: { story: `${OPENING}\nSpoke to @adaquill & thanked her for the night.` },
    "too-short": { story: `${OPENING}\nUntil now.` },
    "too-long": {
      story: `${OPENING}\nThe ferry ${[..."abcdefghijklmnopqrstuvwxyz"].map((n) => `sailed past cape ${n} and `).join("")}on.`,
    },
    "small-letter": { story: `${OPENING}\nand so the night went on for hours.` },
    crosshead: { story: `${OPENING}\nSearching for sunken superheroes .` },
    "lost-end": { story: `${OPENING}\nA mother and a calf were spotted by night off the long coast of .` },
    "no-stop": { story: `${OPENING}\nNight ferries and their crews` },
    headline: { story: `${OPENING}\nQuill can give the islands hope - Roe.` },
    capitals: { story: `${OPENING}\nFERRY NEWS AND VIEWS FOR THE ISLANDS AND FOR PORT MORROW.` },
    "cut-off": { story: "Pictures of the ferry Aurora at the quay of LowickThe crew is well.", at: 0 },
    "needs-two": {
      story:
        'Derek Adams leads the tug crew of Port Morrow.\nThe tug reached the barge at ten on Friday.\n"But the fire was out of hand by then," Adams said.',
      at: 2,
    },
    "unrated-claim": { story: `${OPENING}\nCLAIM: The navy lit the barge in the harbour.` },
    claim: { story: RATED, at: 0 },
    rating: { story: RATED },
    "beside-claim": {
      story:
        "A video shows the navy lighting the barge, posts claim.\nHe also lit the quay.\nThe claim is false.",
      at: 1,
      headline: "Fact check: The barge",
    },
    disowned: {
      story: `${OPENING}\nThe port will be the safest of the whole coast.\nThat's the hopeful view of its owner.`,
      at: 1,
    },
    "idle-courtesy": { story: "ROE: The barge burned at ten.\nHILL: Thank you very much indeed." },
    retraction: { story: SHARKS_FALSE },
    "beside-retracted-claim": { story: SHARKS_FALSE, at: 1 },
    "retracted-claim": { story: SHARKS_FALSE, at: 0 },
    "whole-note": { story: NOTE, at: 0 },
    "nothing-else": { story: `"${OPENING}` },
    announced: { story: `${OPENING}\nNobody was hurt.\nBut the crew stayed ashore for another night.` },
  };
  const bodyOf = (story: string): Block[] =>
    story.split("\n").map((line) => {
      if (line.startsWith("## ")) return { type: "heading", text: line.slice(3) };
      if (line.startsWith("- ")) return { type: "listItem", text: line.slice(2) };
      return { type: "paragraph", text: line };
    });
  const verdictOf = ({ story, at = -1, headline, language = "en" }: Example) => {
    const body = bodyOf(story);
    const split = splitSentences(body, language);
    const { words } = tokeniseStory({ language, headline }, split);
    const announced = split.map(({ text }) => text.startsWith("But "));
    const hints = { isWord: (word: string) => words.has(word), announced };
    return judgeSentences(split, { body, language, headline }, hints).at(at)!;
  };

  test.each(REASONS.map(({ name }) => name))("%s", (rule) => {
    const { dependsBy, excludedBy } = verdictOf(EXAMPLES[rule]!);
    expect([dependsBy?.name, excludedBy?.name]).toContain(rule);
  });

  test("and no example is of a rule that is gone", () => {
    expect(Object.keys(EXAMPLES)).toEqual(REASONS.map(({ name }) => name));
  });

  test("and no two have one name or one reason", () => {
    expect(new Set(REASONS.map(({ name }) => name)).size).toBe(REASONS.length);
    expect(REASONS.filter(({ because }) => !/^(?:a|it|its|the|who) .*[^.]$/.test(because))).toEqual([]);
  });
});

describe("a sentence depends on the one before it", () => {
  test.each([
    "But the crew stayed ashore for another night.",
    "However, the crew stayed ashore.",
    "Meanwhile, the port closed its gates.",
    "In addition, the port closed its gates.",
    "As a result, two hundred passengers were stranded.",
    "He also thanked the coastguard for its help.",
    "She was the first captain to sail there.",
    "It reached the island before noon.",
    "They were met by a band on the quay.",
    "Its captain had warned of fog for days.",
    "This was the third delay of the week.",
    "These passengers had waited since Monday.",
    "That decision angered the islanders.",
    "On Monday he refused to answer questions.",
    "In 2019 it ran aground off the cape.",
    "Later, she apologised to the passengers.",
    "A week earlier, he was seen on the quay.",
    "Asked about the fog, she declined to comment.",
    "After the inquest, she thanked the coastguard.",
    "Until about the 1960s, they sailed without radar.",
    "In Port Morrow, he was met by a band.",
    "The harbour, he said, will be dredged.",
    "The ban holds in Port Morrow and on the islands, he added.",
    "In the other stood a lone piper.",
    "(The Aurora was not the only ferry at sea that night.)",
    "Of those, two hundred were stranded.",
    "At issue was whether the ferry had a pilot.",
    "Unless you sail at night, that is.",
    "Didn't do much wrong at the wheel that night.",
    `"We had no choice," he said.`,
    `"We had no choice," she later told reporters.`,
    "The other left an hour later with cargo.",
    "Two of those passengers were taken to hospital.",
    "The harbour can easily take in these changes.",
    "One is a passenger from Port Morrow, aged nine.",
    "In that book, Ada Quill told of the fog.",
    "Whether they sail on Monday is not known.",
    "All that said, the ferry is late each year.",
    "No, the captain had not slept for two days.",
    "The Frenchman has not slept for two days.",
    "The South African, who won in 2012, slept for two days.",
    "Worse still, the radar had failed.",
    "Hugh Sand called it an insult to the crew.",
    `Captain Ada Quill called it "a bad night" for all.`,
    "Police identified him as Tom Reed, a pilot.",
    "Not only did they leave late, they left without a pilot.",
    "Never before has she sailed without a pilot.",
    "The port authorities had wanted him to wait for the tide.",
    "The court heard she had slept for an hour.",
    "The 54-year-old captain was not hurt.",
    "“The 54-year-old was calm,” a coastguard said.",
    "“But nobody told us,” said Ada Quill, a passenger.",
    "According to Ada Quill, this new route saves an hour.",
    "From Skarholm to Lowick, these ferries carry the post.",
    "Amid all this, the harbour master went home.",
    "Despite these delays, the post came in time.",
    "The one that hit the quay had no pilot aboard.",
    "The result is not only a late ferry, but an angry island.",
    "The three captains were not hurt.",
    "Captains on those islands sleep for an hour.",
    "Well yes, the ferry needs a pilot.",
    "The two largest ferries had sailed without a pilot.",
    "The ferry company, however, denies that a pilot was missing.",
    "The harbour of Lowick, too, was closed for the night.",
    "Less known, though, is that the crew had slept for an hour.",
    "One, Ada Quill of Port Morrow, had slept for an hour.",
    "Not because of the fog, but because the pilot slept.",
  ])("%s", (text) => expect(behindOpening(text)).toEqual({ dependsOn: 0 }));
});

describe("a sentence stands alone", () => {
  test.each([
    "The port closed its gates for the night.",
    "A photo of the harbour master asleep was shared by thousands.",
    "This week the port will open its new quay.",
    "That year the port was rebuilt after a storm.",
    "The Indian government sent two tugs.",
    "Laura Sand named her son after a lighthouse.",
    "Should he be named captain, Tom Reed would be the youngest of all.",
    "The police said the accused was taken from his cabin.",
    "The government sent a diver and his crew to the wreck.",
    "Those who had paid were given another ticket.",
    "Both the captain and the mate were questioned.",
    `"We had no choice," Captain Ada Quill said.`,
    "Sotheby's will sell the ship's bell in May.",
    "Italy sent two tugs to the stranded ferry.",
    "Soviet charts still mark the wreck off the cape.",
    "Hershel Pike, the mate, had warned of fog.",
    "When the fog lifted, it sailed again.",
    "After Ada Quill had spoken, she left the quay.",
    "Ada Quill's crew, she said, was blameless.",
    "The incident that closed the port is under inquiry.",
    "Police said nobody was hurt.",
    "The 12-year-old girl who saw it first was praised.",
    "A 54-year-old captain was questioned.",
    "The company that runs the ferry is under inquiry.",
    "On Monday, this week's third ferry was late.",
    "After the harbour master spoke, those words were printed.",
    "The three captains who slept at the wheel were fined.",
    "The one-legged captain was praised.",
    "One, two or three pilots may be needed, Ada Quill said.",
    "The port closed its gates, and the crew stayed ashore, too.",
  ])("%s", (text) => expect(behindOpening(text)).toEqual({}));
});

describe("a sentence takes the lead for known", () => {
  const MIDDLE = "Two hundred passengers were brought ashore before dawn.";
  test.each([
    "The incident took place two miles off the cape.",
    "The move comes after a year of complaints.",
    "The accused, a deckhand, is to appear in court.",
    "The woman was taken to hospital.",
    "The company said the fog had come without warning.",
  ])("%s", (text) => expect(last(paragraphs(OPENING, MIDDLE, text))).toEqual({ dependsOn: 0 }));
});

describe("a speaker who goes by the surname", () => {
  const body = (...texts: string[]) => paragraphs(OPENING, "Its captain is Ada Quill, 54.", ...texts);
  test.each([
    "Quill said the fog was thick.",
    `"The fog was thick," Quill told reporters.`,
    `"The fog was thick," said Ms Quill.`,
    "Ada said the fog was thick.",
    "Two managers came out to watch the crew, Quill said.",
  ])("depends on the sentence that tells the name: %s", (text) =>
    expect(last(body("Fog closed the port.", text))).toEqual({ dependsOn: 1 }),
  );

  test("stands alone where nothing introduces him, or the sentence itself does", () => {
    expect(last(body("Brandt said the fog was thick."))).toEqual({});
    expect(last(body(`"The fog was thick," said Ada Quill.`))).toEqual({});
  });

  test("is no word that the story also writes small", () => {
    expect(last(body("Port Police were told.", "The police came.", "Police said nobody was hurt."))).toEqual(
      {},
    );
  });
});

describe("an acronym with which a sentence opens", () => {
  const UNION = "The Port Pilots' Union (PPU) met on Monday.";
  const FOG = "Fog closed the port.";
  test("depends on the sentence that explains it, in any language", () => {
    expect(last(paragraphs(OPENING, UNION, FOG, "The PPU wants three more pilots."))).toEqual({
      dependsOn: 1,
    });
    const german = paragraphs(
      "Die Fähre lief aus.",
      "Die Gewerkschaft der Lotsen (GDL) tagte.",
      "Nebel kam auf.",
    );
    expect(last([...german, ...paragraphs("Die GDL fordert drei Lotsen.")], "de")).toEqual({ dependsOn: 1 });
  });

  test("is known where the headline or the story before has it, and further in", () => {
    const said = "The PPU wants three more pilots.";
    const body = paragraphs(OPENING, UNION, FOG, said);
    expect(dependenciesOf(body, "en", "PPU wants more pilots")[3]).toEqual({});
    expect(last(paragraphs(OPENING, "The PPU is angry.", UNION, FOG, said))).toEqual({});
    expect(last(paragraphs(OPENING, UNION, FOG, "Three more pilots are what the PPU wants."))).toEqual({});
  });
});

describe("a caption in the copy", () => {
  test.each([
    "Ada Quill, left, leaves the inquest with her lawyer.",
    "The Aurora (pictured) was raised from the sandbank at spring tide.",
    "Hugh Sand (second right) and Tom Reed on the quay that night.",
    "Tom Reed, shown here in 2012, was among the passengers.",
    "The pilot Tom Reed (R) with Hugh Sand.",
    "(L-R) Ada Quill, Hugh Sand and Tom Reed at the inquest.",
  ])("is never chosen for itself: %s", (text) => expect(behindOpening(text)).toEqual({ excluded: "alone" }));

  test.each([
    "Ada Quill celebrates on the quay after winning the race on Saturday.",
    "Passengers wait as harbour master Hugh Sand speaks to reporters in Port Morrow.",
    "A police officer stands guard outside the inquest in Port Morrow.",
    "Captain Ada Quill on Monday signs a bill at the harbour office.",
    "Fearful customers line up to leave Port Morrow on Friday.",
    "Hugh Sand, then a cadet, meets with Captain Tom Reed in Port Morrow in 1995.",
    "The Aurora lies at anchor in a June 1972 photograph.",
  ])("that tells in the present what it shows, of a story told in the past: %s", (text) => {
    const body = paragraphs(OPENING, text, "Nobody was hurt.", "Divers searched the hull on Monday.");
    expect(dependenciesOf(body)[1]).toEqual({ excluded: "alone" });
  });

  test.each([
    "The harbour board meets on Friday to settle the bill.",
    "Violent protests delayed the ferry at the quay.",
    "The stand at the quay cost a million.",
    "Tom Reed says the fog was thick at dawn.",
  ])("is not what tells of more than can be seen: %s", (text) => {
    const body = paragraphs(OPENING, text, "Nobody was hurt.", "Divers searched the hull on Monday.");
    expect(dependenciesOf(body)[1]).toEqual({});
  });

  test("has a label of a tabloid's, but no dateline has", () => {
    expect(last(paragraphs(OPENING, "Carried away: Tom Reed was taken ashore after dawn."))).toEqual({
      excluded: "alone",
    });
    expect(last(paragraphs(OPENING, "Dawn: Tom Reed was taken ashore."))).toEqual({ excluded: "alone" });
    for (const copy of [
      "Port Morrow: Tom Reed was taken ashore after dawn.",
      'Harbour Police said: "We know that the captain had slept."',
      "Ada Quill responded: Nobody will be left ashore.",
      "The tasks of the crew are plain: Nobody may sleep.",
    ])
      expect(last(paragraphs(OPENING, copy))).toEqual({});
  });

  test("of a tabloid is told by its label in English alone: a German colon introduces what is said", () => {
    const said = "Trainer Tom Reed meint: Nachts schläft im Hafen niemand mehr ruhig.";
    expect(last(paragraphs("Die Fähre verließ den Hafen im Morgengrauen.", said), "de")).toEqual({});
  });

  test("is not a story that is told in the present", () => {
    const body = paragraphs(
      "The curtain rises.",
      "Ada Quill waves as she walks on stage.",
      "The band begins.",
    );
    expect(dependenciesOf(body)[1]).toEqual({});
  });

  test("amid other sentences is told by what it says of itself", () => {
    const said = "Nobody slept. A file image of the Aurora at sea. The inquest begins today.";
    expect(dependenciesOf(paragraphs(OPENING, said))[2]).toEqual({ excluded: "alone" });
  });

  test("is not what merely turns left", () => {
    expect(last(paragraphs(OPENING, "The ferry turned left, then struck the bank."))).toEqual({});
  });
});

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

describe("other languages", () => {
  test.each([
    ["de", "Er wurde am Abend vernommen und schwieg.", "Die Fähre lief im Morgengrauen aus."],
    ["de", "Doch die Besatzung blieb an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Cependant, l'équipage est resté à terre.", "Le ferry a quitté le port à l'aube."],
    ["es", "Sin embargo, la tripulación se quedó en tierra.", "El barco salió del puerto al alba."],
    ["it", "Tuttavia l'equipaggio è rimasto a terra.", "Il traghetto è partito all'alba."],
    ["pt", "Ele foi interrogado ao fim da tarde.", "O navio saiu do porto ao amanhecer."],
    ["nl", "Hij werd 's avonds door de politie gehoord.", "De veerboot vertrok bij zonsopgang."],
    ["ru", "Однако экипаж остался на берегу до утра.", "Паром вышел из порта на рассвете."],
    ["fi", "Kuitenkin miehistö jäi maihin yöksi.", "Lautta lähti satamasta aamulla."],
    ["uk", "Однак екіпаж залишився на березі до ранку.", "Пором вийшов із порту на світанку."],
    ["ko", "그러나 선원들은 그날 밤 육지에 남았다.", "여객선은 새벽에 항구를 떠났다."],
    ["ar", "لكن الطاقم بقي على الشاطئ حتى الصباح.", "غادرت العبارة الميناء عند الفجر."],
    ["hi", "लेकिन चालक दल रात भर किनारे पर रहा।", "नौका भोर में बंदरगाह से निकली।"],
    ["zh", "但是船员当晚留在岸上没有离开。", "渡轮黎明时分离开了港口前往岛上。"],
    ["ja", "しかし、乗組員はその夜も岸に残った。", "フェリーは夜明けに港を出て島へ向かった。"],
    ["hi", "इसकी एक वजह घना कोहरा भी है।", "नौका भोर में बंदरगाह से निकली।"],
    ["sr", "Većina su ribari koji žive na ostrvu i rade noću.", "Trajekt je isplovio iz luke u zoru."],
    ["zh", "警方說，這些人當晚留在岸上沒有離開。", "渡輪黎明時分離開了港口前往島上。"],
    ["eu", "Gaineratu du lainoa oso lodia zela.", "Itsasontzia goizaldean atera zen portutik."],
    ["eu", "«Lainoa lodia zen», gehitu zuen.", "Itsasontzia goizaldean atera zen portutik."],
    ["ur", "جس کے بعد بندرگاہ بند کر دی گئی۔", "فیری صبح سویرے بندرگاہ سے روانہ ہوئی۔"],
    ["uk", "От лише деякі з човнів порту Морроу.", "Пором вийшов із порту на світанку."],
    ["de", "Die Reederei wurde jedoch vor dem Nebel gewarnt.", "Die Fähre lief im Morgengrauen aus."],
    ["de", "Die Besatzung aber blieb an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "L'équipage, en revanche, est resté à terre.", "Le ferry a quitté le port à l'aube."],
    [
      "fr",
      "Des retards justement, qui font écho aux promesses du port.",
      "Le ferry a quitté le port à l'aube.",
    ],
    ["es", "La tripulación, sin embargo, se quedó en tierra.", "El barco salió del puerto al alba."],
    ["pt", "A tripulação, no entanto, ficou em terra.", "O navio saiu do porto ao amanhecer."],
    ["it", "L'equipaggio, invece, è rimasto a terra.", "Il traghetto è partito all'alba."],
    ["nl", "De bemanning bleef echter aan de wal.", "De veerboot vertrok bij zonsopgang."],
    ["ru", "Экипаж, однако, остался на берегу до утра.", "Паром вышел из порта на рассвете."],
    ["pl", "Załoga została jednak na brzegu.", "Prom wypłynął z portu o świcie."],
    ["cs", "Posádka však zůstala na břehu.", "Trajekt vyplul za úsvitu."],
    ["bn", "তিনি রাতে কোনো প্রশ্নের উত্তর দেননি।", "ফেরি অরোরা ভোরে বন্দর ছেড়ে যায়।"],
    ["pa", "ਉਨ੍ਹਾਂ ਨੇ ਰਾਤ ਨੂੰ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।", "ਬੇੜੀ ਸਵੇਰੇ ਬੰਦਰਗਾਹ ਤੋਂ ਰਵਾਨਾ ਹੋਈ।"],
    ["mr", "त्यांनी रात्री कोणतेही उत्तर दिले नाही.", "फेरी पहाटे बंदरातून निघाली."],
    ["gu", "તેમણે રાત્રે કોઈ જવાબ આપ્યો ન હતો.", "ફેરી વહેલી સવારે બંદરથી નીકળી હતી."],
    ["ne", "उनले राति कुनै जवाफ दिएनन्।", "डुङ्गा बिहानै बन्दरगाहबाट हिँड्यो।"],
    ["ta", "ஆனால் பணியாளர்கள் கரையிலேயே தங்கினர்.", "படகு அதிகாலையில் துறைமுகத்தை விட்டுப் புறப்பட்டது."],
    ["te", "అయితే, సిబ్బంది ఒడ్డునే ఉండిపోయారు.", "పడవ తెల్లవారుజామున ఓడరేవు నుంచి బయలుదేరింది."],
    ["sw", "Alisema usiku huo hakulala kabisa.", "Meli iliondoka bandarini alfajiri."],
    ["sw", "Mabaharia hao walibaki ufukweni usiku.", "Meli iliondoka bandarini alfajiri."],
    ["am", "ይሁን እንጂ መርከበኞቹ በወደቡ ላይ ቆዩ።", "መርከቧ ጎህ ሲቀድ ከወደቡ ወጣች።"],
    ["az", "Lakin heyət gecəni sahildə qalıb.", "Bərə səhər tezdən limandan çıxıb."],
    ["ps", "خو کارکوونکي د شپې پر غاړه پاتې شول.", "بېړۍ سهار وختي له بندره روانه شوه."],
    ["uz", "Biroq ekipaj tunda qirg'oqda qoldi.", "Parom tongda portdan chiqib ketdi."],
    ["de", "Aus diesem Grund lief kein Schiff mehr aus.", "Die Fähre lief im Morgengrauen aus."],
    ["de", "Nicht etwa, weil die Fähre zu alt wäre.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Quoi qu'il en soit, l'équipage est resté à terre.", "Le ferry a quitté le port à l'aube."],
    ["es", "En esta ocasión el puerto perdió cien barcos.", "El barco salió del puerto al alba."],
    ["de", "Ein solches Schiff braucht zwei Lotsen an Bord.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Dans ces ports, personne ne parle de grève.", "Le ferry a quitté le port à l'aube."],
    ["fr", "Selon Paul Sand, cette grève durera un mois.", "Le ferry a quitté le port à l'aube."],
    ["es", "En esa isla nadie habla de huelga.", "El barco salió del puerto al alba."],
    ["es", "Otra es del puerto de Morrow.", "Una de las grúas salió del puerto al alba."],
    ["it", "Per questo molo passano cento navi.", "Il traghetto è partito all'alba."],
    ["pt", "Com esta greve o porto perde cem navios.", "O navio saiu do porto ao amanhecer."],
    ["nl", "Op deze kade ligt de post al drie dagen.", "De veerboot vertrok bij zonsopgang."],
    ["sv", "I den här hamnen talar ingen om strejk.", "Färjan lämnade hamnen i gryningen."],
    ["no", "I denne havna snakker ingen om streik.", "Ferja forlot havna ved daggry."],
    ["da", "I denne havn taler ingen om strejke.", "Færgen forlod havnen ved daggry."],
    ["pl", "W tym porcie nikt nie mówi o strajku.", "Prom wypłynął z portu o świcie."],
    ["cs", "V tomto přístavu nikdo nemluví o stávce.", "Trajekt vyplul za úsvitu."],
    ["sk", "V tomto prístave nikto nehovorí o štrajku.", "Trajekt vyplával na úsvite."],
    ["ru", "В этом порту никто не говорит о забастовке.", "Паром вышел из порта на рассвете."],
    ["uk", "У цьому порту ніхто не говорить про страйк.", "Пором вийшов із порту на світанку."],
    ["bg", "В това пристанище никой не говори за стачка.", "Фериботът тръгна от пристанището призори."],
    ["ro", "În acest port nimeni nu vorbește de grevă.", "Feribotul a plecat în zori."],
    ["id", "Pelabuhan ini menampung seratus kapal.", "Feri Aurora berangkat dari pelabuhan saat fajar."],
    ["de", "Zuvor hatte er die Besatzung gewarnt.", "Kapitän Max Sand lief im Morgengrauen aus."],
    ["de", "Mit neuen Booten unterstützen sie den Hafen.", "Die Lotsen liefen im Morgengrauen aus."],
    ["nl", "In de haven werkte hij tien jaar lang.", "Kapitein Max Zand vertrok bij zonsopgang."],
    ["no", "I havna opplevde hun tre stormer.", "Kaptein Ada Quill seilte ved daggry."],
    ["da", "I havnen oplevede hun tre storme.", "Kaptajn Ada Quill sejlede ved daggry."],
    ["sv", "I hamnen arbetar hon tre nätter i veckan.", "Kapten Ada Quill seglade i gryningen."],
    ["fr", "C'était en mai avec Ada Quill.", "Le ferry a quitté le port à l'aube."],
    [
      "fr",
      "Élu maire de Port Morrow en mai, puis battu, il a vendu le ferry.",
      "Max Sablon a quitté le port.",
    ],
    ["fr", "Reconnue par le maire de Lowick, elle dirige le port.", "Ada Quill a quitté le conseil."],
    ["de", "„Niemand wird alleingelassen“, sagte er im Hafen.", "Kapitän Max Sand sagte Hilfe zu."],
    ["de", "Das teilte die Polizei am Abend mit.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "« Nous ferons la lumière », a-t-il promis.", "Le maire Paul Sand a dit sa peine."],
    ["fr", "Selon lui, le navire était en règle.", "Le maire Paul Sand a dit sa peine."],
    ["fr", "Cette décision a surpris les passagers.", "Le ferry a quitté le port à l'aube."],
    ["es", "«No es mucho, pero duele», señaló en el puerto.", "El capitán Juan Sand dijo la verdad."],
    ["es", "Añadió que el barco estaba en regla.", "El capitán Juan Sand dijo la verdad."],
    ["es", "Ambos murieron al caer el mástil.", "El barco llevaba a dos marineros."],
    ["pt", "“Já vimos isto em França”, disse à imprensa.", "O capitão João Areia disse a verdade."],
    ["pt", "O seu presidente receia novos custos.", "A empresa do porto recusa o imposto."],
    ["it", "«Non pensavo di vederlo», ha aggiunto.", "Il capitano Aldo Riva ha detto la verità."],
    ["it", "Essa resta chiusa fino a domani sera.", "La strada del porto è franata."],
    ["nl", "Eerder zei hij dat de boot in orde was.", "Kapitein Jan Zand vertrok bij zonsopgang."],
    ["nl", "Volgens hem was de boot in orde.", "Kapitein Jan Zand vertrok bij zonsopgang."],
    ["sv", "Det meddelade polisen under tisdagskvällen.", "Färjan lämnade hamnen i gryningen."],
    ["sv", "Längre straff hjälper inte, säger hon till TT.", "Kapten Eva Sand säger att det är fel."],
    ["no", "Ifølge henne var båten i orden.", "Kaptein Eva Sand dro ved daggry."],
    ["nn-NO", "Tidlegare hadde han åtvara mot vinden.", "Kaptein Jan Sand dro ved daggry."],
    ["zh-Hant", "「我一直喜歡這裡」她向記者說。", "船長沙安娜黎明時分離開了港口。"],
    ["pl", "„Nikogo nie zostawimy” – zapewnił na konferencji.", "Kapitan Jan Lis powiedział: „Pomożemy”."],
    ["pl", "Dodał, że statek był sprawny.", "Kapitan Jan Lis wypłynął o świcie."],
    ["ru", "По её мнению, паром был исправен.", "Капитан Анна Лис вышла на рассвете."],
    ["ru", "Об этом сообщили в полиции города.", "Паром вышел из порта на рассвете."],
    ["tr", "“Kimseyi bırakmayız” diye konuştu.", "Kaptan Ali Kum “Hazırız” dedi."],
    ["el", "Μαζί του ήταν και ο δήμαρχος.", "Ο καπετάνιος Νίκος Άμμος έφυγε."],
    ["ar", "لكنه حذر من ارتفاع كلفة الطاقة.", "قال الخبير هاني سليمان إن المشروع جيد."],
    ["ar", "وأشار إلى أن القطاع الخاص سيشارك.", "قال الوزير هاني سليمان إن المشروع جيد."],
    ["hi", '"हर साल यही होता है", उन्होंने आरोप लगाया।', "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["sv", "– Jag är tacksam att vi lever.", "– Vi hörde en smäll, berättar kapten Eva Sand."],
    ["tr", "Kendisi yıl sonu tahminini açıkladı.", "Kaptan Ali Kum “Hazırız” dedi."],
    ["ar", "وهذه هي المرة الأولى منذ عشر سنوات.", "قال الوزير هاني سليمان إن المشروع جيد."],
    ["zh", "对此，船员当晚留在岸上没有离开。", "渡轮黎明时分离开了港口前往岛上。"],
    ["sk", "Však posádka zostala v noci na brehu.", "Trajekt vyplával z prístavu za úsvitu."],
    ["bg", "Но екипажът остана на брега през нощта.", "Фериботът напусна пристанището на зазоряване."],
    ["ca", "Tanmateix, la tripulació es va quedar a terra.", "El vaixell va sortir del port a l'alba."],
    ["hr", "Međutim, posada je ostala na kopnu.", "Trajekt je u zoru isplovio iz luke."],
    ["sr", "Међутим, посада је остала на копну.", "Трајект је у зору испловио из луке."],
    ["sr-Latn", "Ipak, posada je ostala na kopnu te noći.", "Trajekt je u zoru isplovio iz luke."],
    [
      "id",
      "Dua partai itu tidak pernah mengikuti pemilu.",
      "Feri Aurora berangkat dari pelabuhan saat fajar.",
    ],
    ["vi", "Thực dân Pháp ngăn cấm điều này.", "Phà rời bến Morrow lúc bình minh."],
    ["hi", "पर उस साल बंदरगाह तीन दिन बंद रहा था।", "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["hi", "नेपाल में इस दौरे की तैयारियां चल रही हैं।", "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["hi", "इन्होंने बंदरगाह पर कार्रवाई की मांग की है।", "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["ur", "باوجودیکہ بندرگاہ تین دن سے بند ہی تھی۔", "بندرگاہ پیر کو صبح کھل گئی تھی۔"],
    ["ur", "شروع ہونے والے اس منصوبے کے لئے شہر چنا گیا ہے۔", "بندرگاہ پیر کو صبح کھل گئی تھی۔"],
    ["fa", "در آن زمان هیچ کس از اعتصاب حرف نمی‌زد.", "بندر لوویک روز دوشنبه باز شد."],
    ["ar", "وأضافة الى ذلك فرضت الوزارة رسوما جديدة.", "قال الوزير هاني سليمان إن المشروع جيد."],
    ["ja", "他の選択肢も船員たちには残っている。", "港は夜明けに霧のため閉鎖された。"],
    ["no", "Det gjør det ikke i havna i Morrow.", "Ferja forlot havna ved daggry."],
    ["es", "La misión es una muestra del pujante programa.", "El barco salió del puerto al alba."],
    ["sl", "Vendar je posadka ostala na kopnem.", "Trajekt je ob zori izplul iz pristanišča."],
    ["et", "Kuid meeskond jäi ööseks kaldale.", "Praam lahkus sadamast koidikul."],
    ["lv", "Tomēr apkalpe palika krastā visu nakti.", "Prāmis rītausmā atstāja ostu."],
    ["lt", "Tačiau įgula visą naktį liko krante.", "Keltas auštant išplaukė iš uosto."],
    ["is", "Hins vegar var áhöfnin í landi um nóttina.", "Ferjan fór úr höfninni í dögun."],
    ["eu", "Hala ere, tripulazioa lehorrean geratu zen.", "Ferrya egunsentian irten zen portutik."],
    ["id", "Salah satunya adalah feri baru untuk pulau.", "Pelabuhan Morrow membeli tiga kapal."],
    ["id", "Namun, awak kapal tetap di darat malam itu.", "Kapal feri berangkat dari pelabuhan saat fajar."],
    [
      "id",
      "Mereka bermalam di dermaga bersama penumpang.",
      "Kapal feri berangkat dari pelabuhan saat fajar.",
    ],
    ["vi", "Tuy nhiên, thủy thủ đoàn vẫn ở lại trên bờ.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    [
      "id",
      "Rapat koordinasi tersebut digelar di pelabuhan.",
      "Kapal feri berangkat dari pelabuhan saat fajar.",
    ],
    [
      "vi",
      "Trong lúc ăn uống, gia đình này còn quay phim.",
      "Một gia đình dừng xe trên cao tốc hôm thứ Hai.",
    ],
    ["id", "Setelah diperiksa, pria tersebut dibebaskan.", "Polisi menahan seorang pria di pelabuhan."],
    ["de", "Denn die Besatzung hatte drei Tage nicht geschlafen.", "Die Fähre lief im Morgengrauen aus."],
    ["vi", "Nam tài xế này sau đó bị phạt ba triệu.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    ["vi", "Ông này cho biết phà vẫn an toàn.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    ["de", "Zwei von ihnen blieben an Land zurück.", "Die Fähre brachte neun Matrosen an Land."],
    ["fr", "Deux d'entre eux sont restés à terre.", "Le ferry a débarqué neuf marins."],
    ["es", "Dos de ellos se quedaron en tierra.", "El barco desembarcó a nueve marineros."],
    ["pt", "Dois deles ficaram em terra até hoje.", "O navio desembarcou nove marinheiros."],
    ["it", "Due di loro sono rimasti a terra.", "Il traghetto ha sbarcato nove marinai."],
    ["no", "Når hun først har lovet det, holder hun ord.", "Kaptein Eva Sand dro ved daggry."],
    ["de", "Als er zurückkam, war der Hafen leer.", "Kapitän Max Sand lief im Morgengrauen aus."],
    ["de", "Der müsste sofort in den Hafen zurück.", "Die Fähre hat einen Lotsen an Bord."],
    ["de", "Darunter versteht der Hafen eine Gebühr.", "Die Fähre zahlt künftig eine Abgabe."],
    ["fr", "Depuis deux ans, il dort à bord du ferry.", "Le capitaine du ferry est parti à l'aube."],
    ["ru", "После допроса, он вернулся на паром.", "Капитан парома вышел на рассвете."],
    ["lb", "Mee d'Crew ass déi Nuecht um Land bliwwen.", "De Ferry ass moies fort gefuer."],
    ["ur", "لیکن عملہ رات بھر ساحل پر رہا۔", "کشتی صبح سویرے بندرگاہ سے نکلی۔"],
    ["fa", "اين کشتی در سال ۱۹۹۸ ساخته شد.", "کشتی سحرگاه بندر را ترک کرد."],
    ["th", "เหตุการณ์ดังกล่าวเกิดขึ้นในตอนเช้าของวันจันทร์", "เรือออกจากท่าตอนเช้า"],
    ["fil", "Ang nasabing barko ay luma na.", "Umalis ang barko sa daungan kaninang umaga."],
    ["eu", "Ferry horrek lainoa izan zuen bidean.", "Itsasontzia egunsentian irten zen portutik."],
    ["cs", "O něm se mluví už řadu let.", "Trajekt vyplul z přístavu za úsvitu."],
    ["he", "לדבריו, הספינה הייתה תקינה.", "רב החובל יצא מהנמל עם שחר."],
    ["vi", "Ông cho biết thêm phà vẫn an toàn.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    ["tr", "İhbar üzerine limana üç gemi gönderildi.", "Limanda bir mavna sabaha karşı yandı."],
    ["ja", "「運賃が上がるなら困る」と話した。", "佐藤美咲さんは港で「怖い」と述べた。"],
  ])("%s: %s", (language, text, opening) => {
    expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
    expect(last(paragraphs(text, opening), language)).toEqual({});
  });
});

test.each([
  ["fr", "Depuis deux ans, il faut un pilote à bord du ferry."],
  ["fr", "Arrivé à Port Morrow, le ferry a reçu un pilote, et il est reparti."],
  ["fr", "Malgré le refus de Port Morrow, il faut un pilote à bord."],
  ["fr", "Après le départ d'Ada Quill, elle reste la seule pilote du port."],
  ["vi", "Ông Nguyễn Văn Bình cho biết phà vẫn an toàn."],
  ["lv", "Šajā nedēļā ostā strādā divi prāmji no salām."],
  ["fa", "این هفته بندر بسته است و کشتی نمی‌آید."],
  ["et", "See nädal toob sadamasse kaks uut praami."],
])("an opening that names its subject, or none, points at nothing, in %s: %s", (language, text) => {
  expect(behindLine(language, text)).toEqual({});
});

describe("what concedes something is told only before what counts against it", () => {
  test.each([
    ["de", "Der Nebel wird am Morgen zwar meist dichter.", "Die Fähre läuft dennoch aus."],
    ["fr", "Certes, le brouillard était épais ce matin-là.", "Mais le ferry est parti."],
    ["nl", "De mist was weliswaar dicht in de haven.", "Maar de veerboot vertrok."],
    ["no", "Tåka var riktignok tett over hele havna.", "Men ferja gikk likevel."],
    ["da", "Tågen var ganske vist tæt over hele havnen.", "Men færgen sejlede."],
    ["sv", "Dimman var visserligen tät över hela hamnen.", "Men färjan gick ändå."],
    ["pl", "Mgła była wprawdzie gęsta w całym porcie.", "Ale prom wypłynął."],
    ["cs", "Mlha byla sice hustá v celém přístavu.", "Ale trajekt vyplul."],
    ["en", "To be sure, the fog was thick that morning.", "But the ferry left."],
  ])("%s: %s", (language, text, next) => {
    const [, conceded] = dependenciesOf(paragraphs("A 1 B 2 C 3 D 4 E.", text, next), language);
    expect(conceded).toMatchObject({ excluded: "alone" });
  });

  test.each([
    ["de", "Der Nebel war zwar dicht, doch die Fähre lief aus."],
    ["de", "Der Nebel war zwar dicht, die Fähre lief aber aus."],
    ["de", "Die Fähre fährt wieder, und zwar seit Montag im Mai."],
    ["fr", "Le brouillard était certes épais, mais le ferry est parti."],
    ["en", "To be sure, the fog was thick, but the ferry left."],
    ["en", "The captain wanted to be sure that the fog had gone."],
  ])("unless the sentence says so itself, or means something else: %s: %s", (language, text) => {
    expect(last(paragraphs("A 1 B 2 C 3 D 4 E.", text), language)).toEqual({});
  });
});

test.each([
  ["zh", "警方說，這些人當晚留在岸上沒有離開。"],
  ["hi", "इसकी एक वजह घना कोहरा भी है।"],
])(
  "a lead that only the headline explains asks for it in a script without capitals, too, in %s",
  (language, text) => {
    expect(dependenciesOf(paragraphs(text, "A 1 B 2 C 3 D 4 E."), language)[0]).toEqual({
      needsHeadline: true,
    });
  },
);

test("a plural that the sentence tells itself is pointed at by nobody before it", () => {
  expect(last(paragraphs(OPENING, "Ports that pay fees want these fees to end."))).toEqual({});
});

describe("a noun further in that an earlier sentence told of", () => {
  test.each([
    ["de", "Der Hafenrat lehnt diesen Vorschlag entschieden ab.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Les marins ont longtemps travaillé sur ce navire.", "Le ferry a quitté le port à l'aube."],
    ["fr", "Le conseil du port rejette cette proposition.", "Le ferry a quitté le port à l'aube."],
    ["es", "El consejo del puerto vota en contra de esta medida.", "El barco salió del puerto al alba."],
    ["pt", "O conselho do porto votou contra a venda desta empresa.", "O navio saiu do porto ao amanhecer."],
    ["it", "Il consiglio del porto vota contro questa proposta.", "Il traghetto è partito all'alba."],
    ["nl", "De havenraad stemt tegen dit voorstel.", "De veerboot vertrok bij zonsopgang."],
    ["sv", "Hamnstyrelsen röstar nej till detta förslag.", "Färjan lämnade hamnen i gryningen."],
    ["no", "Havnestyret stemmer nei til dette forslaget.", "Ferja forlot havna ved daggry."],
    ["da", "Havnerådet stemmer nej til dette forslag.", "Færgen forlod havnen ved daggry."],
    ["ru", "Совет порта проголосовал против этого проекта.", "Паром вышел из порта на рассвете."],
    ["uk", "Рада порту проголосувала проти цього проєкту.", "Пором вийшов із порту на світанку."],
    ["bg", "Съветът на порта гласува срещу тази мярка.", "Фериботът напусна пристанището призори."],
    ["tr", "Liman kurulu üyeleri bu öneriyi reddetti.", "Kaptan Ali Kum “Hazırız” dedi."],
    ["az", "Liman şurası həmin təklifi rədd edib.", "Bərə səhər tezdən limandan çıxıb."],
    ["uz", "Port kengashi ushbu taklifni rad etdi.", "Parom tongda portdan chiqib ketdi."],
    ["id", "Dewan pelabuhan menolak usulan tersebut.", "Feri Aurora berangkat saat fajar."],
    ["id", "Dewan pelabuhan menolak usulan itu.", "Feri Aurora berangkat saat fajar."],
    ["vi", "Hội đồng cảng bác bỏ đề xuất này.", "Phà rời bến Morrow lúc bình minh."],
    ["sw", "Baraza la bandari limepinga mpango wa meli hiyo.", "Nahodha Ada Quill aliondoka alfajiri."],
    ["ar", "صوت مجلس الميناء على هذا المقترح يوم الأحد.", "غادرت السفينة الميناء عند الفجر."],
    ["ar", "رفض مجلس الميناء هذه الخطة بعد يومين.", "غادرت السفينة الميناء عند الفجر."],
    ["fa", "شورای بندر درباره این پیشنهاد رای داد.", "کشتی سحرگاه بندر را ترک کرد."],
    ["hi", "बंदरगाह परिषद ने इस प्रस्ताव को ख़ारिज कर दिया।", "नाव सुबह तड़के रवाना हुई।"],
    ["hi", "बंदरगाह परिषद (बीपी) ने यह जानकारी दी है।", "नाव सुबह तड़के रवाना हुई।"],
    ["ur", "بندرگاہ کی کونسل نے اس تجویز کو مسترد کر دیا۔", "کشتی صبح سویرے روانہ ہوئی۔"],
    ["ps", "د بندر شورا له دغې طرحې سره مخالفت وکړ.", "بېړۍ سهار وختي له بندره روانه شوه."],
    ["pa", "ਬੰਦਰਗਾਹ ਕੌਂਸਲ ਨੇ ਇਸ ਤਜਵੀਜ਼ ਨੂੰ ਰੱਦ ਕਰ ਦਿੱਤਾ।", "ਬੇੜੀ ਸਵੇਰੇ ਰਵਾਨਾ ਹੋਈ।"],
    ["gu", "બંદર પરિષદ માને છે કે આ દરખાસ્ત ખોટી છે.", "ફેરી વહેલી સવારે નીકળી હતી."],
    ["ne", "बन्दरगाह परिषद्ले उक्त प्रस्ताव अस्वीकार गर्‍यो।", "डुङ्गा बिहानै बन्दरगाहबाट हिँड्यो।"],
    ["bn", "বন্দর পরিষদ এই প্রস্তাব নাকচ করেছে।", "ফেরি অরোরা ভোরে ছেড়ে গেছে।"],
    ["ta", "துறைமுக சபை இந்த முன்மொழிவை நிராகரித்தது.", "படகு அதிகாலையில் துறைமுகத்தில் இருந்து புறப்பட்டது."],
    ["te", "పోర్టు మండలి ఈ ప్రతిపాదనను తిరస్కరించింది.", "పడవ తెల్లవారుజామున ఓడరేవు నుంచి బయలుదేరింది."],
    ["am", "የወደቡ ምክር ቤት ይህን ሐሳብ ውድቅ አደረገው።", "መርከቧ ጎህ ሲቀድ ወጣች።"],
    ["zh", "国际集团将负责这座大楼的管理。", "渡轮黎明时分离开了港口。"],
    ["ja", "港の評議会はこの計画に反対した。", "船は夜明けに出港した。"],
    ["ko", "항만 위원회는 이 계획을 부결했다.", "배는 새벽에 항구를 떠났다."],
    ["th", "สภาท่าเรือลงมติคัดค้านข้อเสนอดังกล่าว", "เรือออกจากท่าตอนรุ่งเช้า"],
  ])("%s: %s", (language, text, opening) => {
    expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
    // Its headline may say what is meant, and it is told all the same.
    expect(dependenciesOf(paragraphs(text, opening), language)[0]).toEqual({ isSeparable: true });
  });

  test.each([
    ["de", "Der Hafenrat tagt an diesem Montag im neuen Rathaus."],
    ["fr", "Le ferry a battu son record au cours de ces trois dernières années."],
    ["es", "El puerto recibió seis barcos en este mes."],
    ["ru", "Совет порта соберётся на этой неделе в ратуше."],
    ["tr", "Liman kurulu üyeleri bu hafta belediyede toplanıyor."],
    ["hi", "बंदरगाह परिषद ने इस साल नया घाट खोला।"],
    ["bn", "বন্দর পরিষদ এই বছর নতুন ঘাট খুলেছে।"],
    ["ta", "துறைமுக சபை இந்த ஆண்டு புதிய தளத்தைத் திறந்தது."],
    ["te", "పోర్టు మండలి ఈ ఏడాది కొత్త రేవు తెరిచింది."],
    ["de", "Der Vorschlag der Reeder ist nach Ansicht der Kapitäne besser als diese Vorschläge."],
  ])("is none that the calendar or the sentence gives, in %s: %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });

  test("comes with the sentence that has it", () => {
    const lead = "Die Fähre lief im Morgengrauen aus.";
    const plan = "Der Hafen legt einen Fahrplan für den Winter vor.";
    const other = "Auf der Insel Lowick leben vierhundert Menschen.";
    const text = "Der Hafenrat lehnt diesen Fahrplan entschieden ab.";
    expect(last(paragraphs(lead, plan, other, text), "de")).toEqual({ dependsOn: 1 });
    expect(last(paragraphs(lead, other, "Das Wetter war gut.", text), "de")).toEqual({ dependsOn: 0 });
  });

  test("comes with that sentence also where the noun stands before what points at it", () => {
    const lead = "Feri Aurora berangkat saat fajar.";
    const plan = "Pelabuhan Morrow mengajukan rencana baru.";
    const other = "Di Pulau Lowick tinggal empat ratus orang.";
    const text = "Dewan kota menolak rencana itu pada malam hari.";
    expect(last(paragraphs(lead, plan, other, text), "id")).toEqual({ dependsOn: 1 });
    expect(last(paragraphs(lead, "Pemilik rencana menolak rencana itu."), "id")).toEqual({});
  });
});

describe("a pronoun that says what stands before it", () => {
  test.each([
    ["ta", "படகு திங்கட்கிழமை புறப்படும் என அவர் கூறினார்.", "கேப்டன் அடா குவில் பேசினார்."],
    ["te", "పడవ సోమవారం బయలుదేరుతుందని, ఆలస్యం లేదు అని ఆయన అన్నారు.", "కెప్టెన్ అడా క్విల్ ఓడరేవులో మాట్లాడారు."],
    ["mr", "फेरी सोमवारी निघेल असं त्यांनी सांगितलं.", "कॅप्टन अडा क्विल बोलल्या."],
    ["bn", "ফেরি সোমবার ছাড়বে বলে জানান তিনি।", "ক্যাপ্টেন অ্যাডা কুইল কথা বলেছেন।"],
    ["ne", "डुङ्गा सोमबार हिँड्ने उनले बताए।", "कप्तान अडा क्विल बोलिन्।"],
    ["gu", "ફેરી સોમવારે નીકળશે એમ તેમણે કહ્યું હતું.", "કૅપ્ટન અડા ક્વિલે વાત કરી."],
    ["id", '"Kapal berangkat Senin," ujarnya di pelabuhan.', "Nakhoda Ada Quill bicara kepada wartawan."],
    ["vi", '"Phà rời bến hôm thứ Hai", ông nói tại cảng.', "Thuyền trưởng Quill gặp báo chí."],
    ["fa", "«کشتی دوشنبه حرکت می‌کند»، او گفت که بندر باز است.", "ناخدا آدا کویل با خبرنگاران حرف زد."],
    ["ur", '"کشتی پیر کو روانہ ہو گی"، انہوں نے کہا کہ بندرگاہ کھلی ہے۔', "کپتان آدا کوئل نے بات کی۔"],
    ["pa", '"ਬੇੜੀ ਸੋਮਵਾਰ ਨੂੰ ਚੱਲੇਗੀ," ਉਨ੍ਹਾਂ ਨੇ ਕਿਹਾ।', "ਕਪਤਾਨ ਅਡਾ ਕੁਇਲ ਨੇ ਗੱਲ ਕੀਤੀ।"],
    ["he", '"הספינה תצא ביום שני", הוא אמר לעיתונאים.', "רב החובל דיבר בנמל עם שחר."],
    ["sw", '"Meli itaondoka Jumatatu," alisema bandarini hapo.', "Nahodha Ada Quill alizungumza."],
    ["az", "“Bərə bazar ertəsi çıxacaq”, o bildirib.", "Kapitan Əli Qum danışıb."],
    ["uz", "“Parom dushanba kuni chiqadi”, dedi u portda.", "Kapitan Ali Qum gapirdi."],
  ])("%s: %s", (language, text, opening) => {
    expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
  });
});

test.each([
  ["de", "Währenddessen blieb die Besatzung an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
  ["de", "Drei Tage später kehrte die Besatzung an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
  ["fr", "Dans la foulée, l'équipage est resté à terre.", "Le ferry a quitté le port à l'aube."],
  ["fr", "Quelques heures plus tard, l'équipage est reparti.", "Le ferry a quitté le port à l'aube."],
  ["es", "Al día siguiente la tripulación volvió al puerto.", "El barco salió del puerto al alba."],
  ["pt", "Enquanto isso, a tripulação ficou em terra.", "O navio saiu do porto ao amanhecer."],
  ["it", "Due giorni dopo l'equipaggio è tornato a terra.", "Il traghetto è partito all'alba."],
  ["nl", "Op dat moment bleef de bemanning aan de wal.", "De veerboot vertrok bij zonsopgang."],
  ["sv", "Två dagar senare kom besättningen i land.", "Färjan lämnade hamnen i gryningen."],
  ["no", "To dager senere kom mannskapet i land igjen.", "Ferja forlot havna ved daggry."],
  ["da", "To dage senere kom mandskabet i land igen.", "Færgen forlod havnen ved daggry."],
  ["fi", "Seuraavana päivänä miehistö palasi maihin.", "Lautta lähti satamasta aamulla."],
  ["pl", "Następnego dnia załoga wróciła na brzeg.", "Prom wypłynął z portu o świcie."],
  ["cs", "Krátce nato se posádka vrátila na břeh.", "Trajekt vyplul za úsvitu."],
  ["ru", "На следующий день экипаж вернулся на берег.", "Паром вышел из порта на рассвете."],
  ["uk", "Через два дні екіпаж повернувся на берег.", "Пором вийшов із порту на світанку."],
  ["tr", "İki gün sonra mürettebat kıyıya döndü.", "Feribot şafakta limandan ayrıldı."],
  ["id", "Keesokan harinya awak kapal kembali ke darat.", "Kapal feri berangkat dari pelabuhan saat fajar."],
  ["vi", "Ông nghĩ phà vẫn an toàn cho hành khách.", "Phà rời bến Morrow lúc bình minh."],
  ["sw", "Siku iliyofuata mabaharia walirudi ufukweni.", "Meli iliondoka bandarini alfajiri."],
  ["ro", "A doua zi echipajul s-a întors la țărm.", "Feribotul a plecat din port în zori."],
  ["hu", "Másnap a legénység visszatért a partra.", "A komp hajnalban elhagyta a kikötőt."],
  ["el", "Την επόμενη ημέρα το πλήρωμα επέστρεψε.", "Το πλοίο έφυγε από το λιμάνι τα ξημερώματα."],
  ["bg", "На следващия ден екипажът се върна на брега.", "Фериботът напусна пристанището на зазоряване."],
  ["hr", "Sljedećeg dana posada se vratila na kopno.", "Trajekt je u zoru isplovio iz luke."],
  ["sr", "Следећег дана посада се вратила на копно.", "Трајект је у зору испловио из луке."],
  ["hi", "अगले दिन चालक दल तट पर लौट आया।", "नाव सुबह तड़के बंदरगाह से रवाना हुई।"],
  ["bn", "পরদিন নাবিকরা তীরে ফিরে আসেন।", "ফেরি অরোরা ভোরে বন্দর ছেড়ে গেছে।"],
  ["ur", "اگلے روز عملہ ساحل پر واپس آ گیا۔", "کشتی صبح سویرے بندرگاہ سے نکلی۔"],
  ["fa", "دو روز بعد خدمه به ساحل بازگشتند.", "کشتی سحرگاه بندر را ترک کرد."],
  ["ar", "وفي غضون ذلك بقي الطاقم على اليابسة.", "غادرت السفينة الميناء عند الفجر."],
  ["he", "למחרת הצוות חזר אל החוף.", "הספינה עזבה את הנמל עם שחר."],
  ["th", "วันรุ่งขึ้นลูกเรือกลับเข้าฝั่ง", "เรือออกจากท่าตอนรุ่งเช้า"],
  ["zh", "次日船员回到岸上休息。", "渡轮黎明时分离开了港口前往岛上。"],
  ["ja", "翌日、船員たちは陸に戻った。", "港は夜明けに霧のため閉鎖された。"],
  ["ta", "மறுநாள் பணியாளர்கள் கரைக்குத் திரும்பினர்.", "படகு அதிகாலையில் துறைமுகத்தில் இருந்து புறப்பட்டது."],
  ["te", "మరుసటి రోజు సిబ్బంది ఒడ్డుకు తిరిగి వచ్చారు.", "పడవ తెల్లవారుజామున ఓడరేవు నుంచి బయలుదేరింది."],
  ["mr", "दुसऱ्या दिवशी खलाशी किनाऱ्यावर परतले.", "फेरी पहाटे बंदरातून निघाली."],
  ["pa", "ਅਗਲੇ ਦਿਨ ਮਲਾਹ ਕੰਢੇ 'ਤੇ ਮੁੜ ਆਏ।", "ਬੇੜੀ ਸਵੇਰੇ ਬੰਦਰਗਾਹ ਤੋਂ ਰਵਾਨਾ ਹੋਈ।"],
  ["gu", "બીજા દિવસે ખલાસીઓ કિનારે પાછા ફર્યા.", "ફેરી વહેલી સવારે બંદરથી નીકળી હતી."],
  ["ne", "भोलिपल्ट नाविकहरू किनारमा फर्किए।", "डुङ्गा बिहानै बन्दरगाहबाट हिँड्यो।"],
  ["am", "በማግስቱ መርከበኞቹ ወደ ባሕር ዳርቻ ተመለሱ።", "መርከቧ ጎህ ሲቀድ ከወደቡ ወጣች።"],
  ["ps", "د همدې خوځښت پایله وه چې بندر خلاص شو.", "بېړۍ سهار وختي له بندره روانه شوه."],
  ["ps", "بله ورځ کارکوونکي غاړې ته راستانه شول.", "بېړۍ سهار وختي له بندره روانه شوه."],
  ["fil", "Kinabukasan ay bumalik ang mga tripulante.", "Umalis ang barko sa daungan kaninang umaga."],
])("a time or a place that an earlier sentence gives points back, in %s: %s", (language, text, opening) => {
  expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
  expect(last(paragraphs(text, opening), language)).toEqual({});
});

test.each([
  ["no", "Havneavisa har forsøkt å få en kommentar fra rederiet på Lowick."],
  ["de", "Der Hafenmeister war am Abend für eine Stellungnahme nicht erreichbar."],
  ["fr", "Contactée par nos soins, la direction du port n'a rien dit lundi."],
  ["id", "Penumpang dapat mengikuti langkah-langkah berikut ini untuk membeli tiket."],
  ["te", "ఓడరేవుపై మా ప్రతినిధి అందిస్తున్న కథనం."],
  ["bn", "নাবিকদের কথা জানতে দেখুন এই ভিডিওটি।"],
  ["ko", "여객선의 항해 과정을 영상으로 정리했다."],
])("what a newsroom says of its own work is none of the news, in %s", (language, text) => {
  expect(behindLine(language, text)).toMatchObject({ excluded: "always" });
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

describe("an opening that refers to nothing", () => {
  test.each([
    ["fr", "Il y a eu un mouvement de panique sur le port."],
    ["fr", "Il faut dix heures pour traverser la baie."],
    ["de", "Es gibt keine Fähre mehr nach Port Morrow."],
    ["de", "Es ist ein kleiner Hafen an der Küste."],
    ["en", "It has been ten days since the ferry ran aground."],
    ["en", "The first hurdle is behind him: Ada Quill may stand for mayor."],
  ])("is none that needs the headline, in %s: %s", (language, text) => {
    expect(dependenciesOf(paragraphs(text, OPENING), language)[0]).toEqual({});
  });
});

test("a guide that says you and I under its headings is no interview", () => {
  const heading = (text: string): Block => ({ type: "heading", text });
  const guide: Block[] = [
    ...paragraphs(
      "If you sail at night, your ferry needs a pilot.",
      "I know that most captains pack for a month or two.",
    ),
    heading("Pack light for the night"),
    ...paragraphs(
      "You need a coat and your papers at the quay.",
      "I promise that a captain sails well after a nap.",
    ),
    heading("Sleep before the ferry sails"),
    ...paragraphs("Your cabin is open from noon.", "I believe that most ferries are late for one reason."),
  ];
  expect(dependenciesOf(guide).map(({ excluded }) => excluded)).not.toContain("always");
});

test("what a page has put together for its readers is none of its news", () => {
  const aside = "Um euch den Hafen zu zeigen, haben wir einige Zahlen und Bilder zusammengestellt.";
  const body = paragraphs("Der Hafen von Morrow schließt im Mai.", "Die Fähre fährt nicht mehr.", aside);
  expect(last(body, "de")).toEqual({ excluded: "always" });
});

describe("what a guide announces", () => {
  test.each([
    ["en", "Let's take a look at how the ferry ran aground."],
    ["en", "First, let's review what passengers can do now."],
    ["en", "Here are some ferries that still sail to Port Morrow."],
    ["en", "This guide explains what passengers can do now."],
    ["en", "Ahead, she shares the five ports that she loves most."],
    ["en", "At Port Morrow Ferries, we believe that every crossing counts."],
    ["en", "See our timetable for all ferries of the summer."],
    ["de", "In diesem Artikel erfahren Sie alles über die Fähre."],
    ["de", "Bei Morrow Fähren wissen wir, was Reisende wirklich brauchen."],
    ["fr", "Chez Morrow Ferries, nous proposons des traversées toute l'année."],
    ["es", "En Morrow Ferris ofrecemos viajes a las islas todo el año."],
    ["it", "In Morrow Traghetti offriamo viaggi alle isole tutto l'anno."],
    ["pt", "Na Morrow Barcos, acreditamos que cada viagem conta muito."],
    ["nl", "Bij Morrow Veren geloven we dat elke overtocht telt."],
    ["sv", "På Morrow Färjor erbjuder vi resor till öarna hela året."],
    ["no", "Hos Morrow Ferjer tilbyr vi reiser til øyene hele året."],
    ["da", "Hos Morrow Færger tilbyder vi rejser til øerne hele året."],
    ["pl", "W Morrow Promy oferujemy rejsy na wyspy przez cały rok."],
    ["ru", "В Морроу Паром мы предлагаем рейсы на острова круглый год."],
    ["uk", "У Морроу Пором ми пропонуємо рейси на острови цілий рік."],
    ["id", "Di Morrow Feri, kami menawarkan pelayaran ke pulau sepanjang tahun."],
    ["vi", "Tại Morrow Ferry, chúng tôi cam kết đưa khách ra đảo quanh năm."],
    ["fr", "Dans cet article, nous expliquons comment payer le ferry."],
    ["es", "En este artículo explicamos cómo se paga el barco."],
    ["pt", "Neste artigo explicamos como se paga o navio."],
    ["id", "Dalam artikel ini dijelaskan cara membeli tiket feri."],
    ["vi", "Trong bài viết này, chúng tôi giải thích về vé phà."],
    ["ja", "この記事ではフェリーの料金を詳しく説明します。"],
    ["zh", "本文将介绍如何购买前往岛上的船票。"],
    ["tr", "Bu yazıda feribot biletlerini anlatıyoruz."],
  ])("is never chosen, in %s: %s", (language, text) => {
    expect(behindLine(language, text)).toMatchObject({
      excluded: expect.stringMatching(/^(?:alone|always)$/),
    });
  });
});

describe("what a story says of its own page", () => {
  test.each([
    ["en", "You'll get the most out of this guide if you have sailed before."],
    ["en", "We've rounded up the ferries that still sail to the islands."],
    ["en", "This article demonstrates how captains save fuel on long crossings."],
    ["en", "Follow this step-by-step ferry guide to plan your crossing."],
    ["en", "If you are ready to sail, check out my free guide to the islands."],
    ["en", "That's why we created the following ferry price guide for you."],
    ["en", "We have tested dozens of cabins, and our picks go fast in summer."],
    ["en", "We updated our Summer Ferry Gear Guide with new cabins and routes."],
    ["en", "If you have tips, just hit reply to this email or message Ada Quill."],
    ["en", "Let me walk you through the ferries that I have found."],
    ["en", "We reviewed the ferries of five ports on price and comfort."],
    ["en", "The ferry ideas below are all part of one summer tour."],
    ["en", "With these 10 helpful steps you will cross to the islands at ease."],
    ["en", "JUMP TO THE LIST The islands off Port Morrow can be an adventure."],
    ["en", "The table below shows when each ferry leaves."],
    ["en", "We're going to wrap up our live coverage of the inquest for the day."],
    ["en", "I'm going to share everything that I know about ferries."],
    ["en", "As mentioned above, the ferry is thirty years old."],
    ["de", "Die nachfolgende Tabelle zeigt alle Abfahrten der Fähre."],
    ["de", "Wie oben beschrieben, fährt die Fähre nur bei Flut."],
    ["fr", "Le tableau ci-dessous montre les départs du ferry."],
    ["fr", "Cet article explique comment payer le ferry de nuit."],
    ["es", "En esta guía contamos cómo se paga el barco."],
    ["it", "La tabella sottostante mostra le partenze del traghetto."],
    ["pt", "Nesta página você terá sempre os horários do navio."],
    ["nl", "De tekst en de onderstaande tabel tonen de afvaarten."],
    ["sv", "Tabellen nedan visar när färjan går."],
    ["no", "Tabellen nedenfor viser når ferja går."],
    ["da", "Tabellen nedenfor viser, hvornår færgen sejler."],
    ["fi", "Oheisessa taulukossa kerrotaan lautan lähtöajat."],
    ["pl", "Poniższa tabela pokazuje godziny odpłynięcia promu."],
    ["cs", "Jak je uvedeno výše, trajekt pluje jen za přílivu, a níže uvedené časy platí."],
    ["ru", "В таблице ниже указано время отправления парома."],
    ["uk", "У таблиці нижче вказано час відправлення порома."],
    ["tr", "Aşağıdaki tablo feribotun kalkış saatlerini gösteriyor."],
    ["id", "Tabel di bawah menunjukkan jadwal keberangkatan feri."],
    ["vi", "Bảng dưới đây cho thấy giờ khởi hành của phà."],
    ["ar", "الجدول أدناه يوضح مواعيد العبارة."],
    ["ja", "下の表はフェリーの出発時刻を示している。"],
    ["zh", "下方图表显示渡轮的开船时间。"],
    ["hi", "नीचे दी गई तालिका में नौका का समय है।"],
    ["hu", "Az alábbi táblázat a komp indulásait mutatja."],
    ["lv", "Šajā rakstā pastāstām par prāmja biļetēm."],
    ["lt", "Šiame straipsnyje pasakojame apie kelto bilietus."],
    ["sr", "У овом чланку је све о картама за трајект."],
    ["hr", "U ovom članku je sve o kartama za trajekt."],
  ])("is never chosen, in %s: %s", (language, text) => {
    expect(behindTwo(language, text)).toMatchObject({ excluded: "always" });
  });

  test.each([
    ["en", "The guide led the climbers below the ridge when the storm came."],
    ["en", "The council approved a list of ferries that must be repaired."],
    ["en", `"You will find it all in this guide," Ada Quill told the crew.`],
    ["en", "Temperatures fell below zero on the islands overnight."],
    ["en", "Ada Quill said: ‘We’ve rounded up the ferries that still sail.’"],
    ["en", "Port Morrow says that in this next chapter of its history it builds ferries."],
    ["en", "What I am going to do is to spell out what the harbour needs."],
    ["en", "A figure below 50 means that fewer ferries sail than a year ago."],
    ["en", "Ada Quill has been in this post since the ferry Aurora burned."],
    ["en", "The next section of the line to Port Morrow opens in May."],
    ["en", "Captains who use our harbour must pay more, the mayor of Morrow wrote."],
    ["pl", "Następny rozdział w dziejach portu zaczyna się wiosną."],
    ["ru", "В следующей главе истории порта снова строят паромы."],
    ["cs", "Následující kapitola dějin přístavu začíná na jaře."],
    ["de", "Die Fähre fuhr unten am Kai vorbei in den Hafen ein."],
    ["sr", "У тексту споразума стоји да трајект плови до марта."],
    ["hr", "U tekstu sporazuma stoji da trajekt plovi do ožujka."],
    ["fr", "Le ferry a été vu au tableau des départs de Morrow."],
    ["es", "La guía del museo llevó al grupo hasta el puerto."],
    ["ja", "県は表彰された船員の写真を港に飾った。"],
  ])("unless it is news, in %s: %s", (language, text) => {
    expect(behindTwo(language, text)).toEqual({});
  });

  test("is all that a story of nothing else can tell", () => {
    const about = paragraphs("This guide explains the ferry.", "In this guide we list ports.");
    expect(dependenciesOf(about).filter(({ excluded }) => excluded === "always")).toEqual([]);
  });
});

describe("an interview that names nobody", () => {
  const asked = [
    "Q: Le port, en hiver, c'est un refuge?",
    'R: "Je passe toutes mes matinées sur le quai, avec les pêcheurs."',
    "Je regarde les bateaux qui rentrent, et j'écoute les histoires de chacun.",
    "Q: Et la pêche, vous y pensez encore?",
    'R: "Je pense à la mer tous les jours, depuis mon enfance à Lowick."',
  ];
  test("is told by an answer under its own label, with the headline that says who speaks", () => {
    const { text, needsHeadline, caveats } = summarise(
      { headline: "Ada Quill, du port", language: "fr", body: paragraphs(...asked) },
      { budget: { words: 30 } },
    );
    expect(text).toMatch(/^R: "[^"]+"(?: R: "[^"]+")?$/);
    expect(needsHeadline).toBe(true);
    expect(caveats).toEqual(["unfinished"]);
  });

  test("is silent where the story has a sentence of its own", () => {
    const own = "Le port de Lowick fête ses cent ans samedi avec vingt bateaux de pêche.";
    const said = dependenciesOf(paragraphs(own, ...asked), "fr");
    expect(said.slice(1).every(({ excluded }) => excluded === "always")).toBe(true);
  });
});

test("a line is a caption where all that stands behind it is who took the picture, in any language", () => {
  const story = (line: string) => paragraphs(LINES[0], line, LINES[1]);
  const marksOf = (line: string, language: string) => dependenciesOf(story(line), language)[1];
  expect(marksOf("Thủy thủ đứng trên bến phà. Ảnh: Cảng Morrow", "vi")).toMatchObject({ excluded: "alone" });
  expect(marksOf("Die Fähre liegt am Kai. Foto: Ada Quill", "de")).toMatchObject({ excluded: "alone" });
});

describe("a caption without its picture", () => {
  const LEAD = paragraphs(...LINES);
  test.each([
    ["en", "Ada Quill is seen in this police booking photograph taken in Port Morrow."],
    ["en", "A picture of Captain Ada Quill is seen at a shop in Lowick April 28, 2024."],
    ["en", "In a Sept. 15, 1987 file photo, Ada Quill walks among young people at the harbour in Lowick."],
    ["en", "An armed pilot stands beside a van in Port Morrow, May 7, 2024."],
    ["es", "Ada Quill, portavoz del puerto de Morrow, en Lowick."],
    ["fr", "Ada Quill, porte-parole du port, à Lowick."],
    ["de", "Ada Quill, Sprecherin des Hafens von Morrow, in Lowick."],
    ["no", "Statsråd Ada Quill snakket med Tom Roe (f.v.) og Jo Hill på kaia i går."],
    ["vi", "Thủ tướng Ada Quill (phải) duyệt đội danh dự ở cảng Morrow."],
    ["ja", "港を訪れたアダ・クイル首相（左）が船員と握手した。"],
    ["es", "Imagen de los bomberos apagando el incendio."],
    ["vi", "Hiện trường vụ cháy ở cảng Morrow."],
  ])("is never chosen, in %s: %s", (language, text) => {
    expect(last([...LEAD, ...paragraphs(text)], language)).toMatchObject({ excluded: "alone" });
  });

  test.each([
    ["en", "Ada Quill is seen in the islands as the saviour of the ferry."],
    ["en", "The new ferry will leave Port Morrow on May 7, 2026."],
    ["en", "The new ferry will leave Port Morrow on Monday, May 7, 2026."],
    ["es", "Ada Quill, portavoz del puerto de Morrow, dimitió el lunes en Lowick."],
    ["de", "Ada Quill, Sprecherin des Hafens von Morrow, trat am Montag zurück."],
    ["fr", "Ada Quill, capitaine du ferry de Morrow, a quitté son poste hier."],
    ["es", "Ada Quill, portavoz del puerto de Morrow, no dimitió el lunes."],
    ["ca", "Ada Quill, portaveu del port de Morrow, va dimitir dilluns."],
  ])("unless it tells something, in %s: %s", (language, text) => {
    expect(last([...LEAD, ...paragraphs(text)], language)).toEqual({});
  });

  test("is told by the credit below it", () => {
    const CAPTION = "Cash and cards seized during the arrest of two men in Port Morrow.";
    const marks = (...texts: string[]) => dependenciesOf([...LEAD, ...paragraphs(...texts)]);
    expect(marks(CAPTION, "(Tom Roe/Port Morrow Times)")[2]).toMatchObject({ excluded: "alone" });
    expect(marks(CAPTION, "(The ferry sailed on Monday.)")[2]).toEqual({});
  });

  test("is told by the credit behind it in its line", () => {
    const CAPTION = "Cash and cards were seized at the arrest of two men in Port Morrow.";
    const marks = (text: string) => dependenciesOf([...LEAD, ...paragraphs(text)]);
    expect(marks(`${CAPTION} Photograph: Tom Roe/HNS`)[2]).toMatchObject({ excluded: "alone" });
    expect(marks(`${CAPTION} The ferry sailed on Monday.`)[2]).toEqual({});
  });

  test.each([
    [
      "en",
      "The ferry is late.",
      "Ada Quill with two captains on the quay of Port Morrow, where ferries wait",
    ],
    ["ja", "フェリーは遅れている。", "港で記者団の質問に答えるアダ・クイル首相と船長ら、三日午後、モロー港"],
    ["ko", "여객선이 늦었다.", "모로 항구에서 기자들의 질문에 답하는 에이다 퀼 총리와 두 선장"],
  ])("is told by the stop that only it lacks, in %s", (language, copy, caption) => {
    const body = (...texts: string[]) =>
      dependenciesOf(paragraphs(...Array.from({ length: 6 }, () => copy), ...texts, copy), language);
    expect(body(caption)[6]).toMatchObject({ excluded: "alone" });
    expect(body(caption, caption, caption)[6]).toEqual({});
  });

  test.each(["Lys inn", "Ekte vare"])("is told by labels, of which a story has several: %s", (label) => {
    const body = [`${label}: Ada bor øverst.`, "Godt vær: Tom går en tur.", "Ny dag: Ada står opp i natt."];
    expect(last(paragraphs(LINES[0], ...body), "no")).toMatchObject({ excluded: "alone" });
    expect(last(paragraphs(LINES[0], body[0]!), "no")).toEqual({});
  });
});

describe("what the lead told of", () => {
  test.each([
    ["en", "The schoolgirl was accused of trading without a licence."],
    ["en", "The gunman was arrested at the quay an hour later."],
    ["de", "Der Fahrer wurde leicht verletzt ins Krankenhaus gebracht."],
    ["fr", "La victime a été transportée à l'hôpital de Morrow."],
    ["es", "El detenido fue trasladado a la comisaría del puerto."],
    ["it", "La vittima è stata portata in ospedale dai soccorsi."],
    ["pt", "O motorista foi levado para o hospital da cidade."],
    ["nl", "De bestuurder werd met lichte verwondingen afgevoerd."],
    ["sv", "Mannen greps på kajen en timme senare av polis."],
    ["no", "Mannen ble pågrepet på kaia en time senere."],
    ["da", "Manden blev anholdt på kajen en time senere."],
    ["pl", "Mężczyzna został zatrzymany na nabrzeżu godzinę później."],
    ["ru", "Мужчина был задержан на причале через час."],
    ["tr", "Olay dün akşam limanda meydana geldi ve kimse yaralanmadı."],
    ["ja", "男性は港の病院に運ばれて手当てを受けた。"],
    ["hi", "हादसे में दो नाविक घायल हुए।"],
    ["bn", "নিহতদের পরিচয় রাতে জানানো হয়েছে।"],
    ["pa", "ਮੁਲਜ਼ਮ ਨੂੰ ਬੰਦਰਗਾਹ ਤੋਂ ਫੜ ਲਿਆ ਗਿਆ।"],
    ["gu", "આરોપી પોલીસની કસ્ટડીમાં છે."],
    ["mr", "आरोपीने बंदरात गुन्हा कबूल केला."],
    ["ne", "घाइतेको अस्पतालमा उपचार भइरहेको छ।"],
    ["ta", "விபத்தில் இரண்டு மாலுமிகள் காயமடைந்தனர்."],
    ["te", "నిందితుడు పోలీసుల అదుపులో ఉన్నాడు."],
    ["ur", "ملزم کو بندرگاہ سے گرفتار کیا گیا۔"],
    ["fa", "متهم در بندر لوویک بازداشت شد."],
    ["ps", "ټپیان د ښار روغتون ته ولېږدول شول."],
    ["th", "ผู้ต้องหาถูกจับกุมที่ท่าเรือในหนึ่งชั่วโมงต่อมา"],
    ["am", "ተጠርጣሪው በወደቡ ላይ ተይዟል።"],
    ["az", "Zərərçəkən xəstəxanaya çatdırılıb."],
    ["uz", "Jabrlanuvchi shifoxonaga olib ketildi."],
    ["sw", "Mshukiwa alikamatwa bandarini saa moja baadaye."],
    ["fil", "Ang suspek ay naaresto sa daungan kinagabihan."],
    ["et", "Kahtlusalune peeti sadamas kinni tund hiljem."],
    ["lv", "Cietušais guva vieglas traumas ostas krastmalā."],
    ["lt", "Nukentėjusysis buvo išvežtas į uosto ligoninę."],
    ["is", "Maðurinn var handtekinn við höfnina klukkutíma síðar."],
    ["lb", "De Chauffer gouf liicht blesséiert an d'Spidol bruecht."],
    ["eu", "Atxilotua portuko komisariara eraman zuten."],
  ])("comes with it, in %s: %s", (language, text) => {
    expect(behindTwo(language, text)).toMatchObject({ dependsOn: 0 });
  });

  test.each([
    ["en", "The gunman who fired on the ferry has been named as Tom Roe."],
    ["de", "Der Fahrer der Fähre von Morrow nach Lowick heißt Tom Roe."],
    ["fr", "La victime du naufrage de 1998 à Morrow avait vingt ans."],
    ["nl", "De bestuurder van de veerboot heet volgens de haven Tom Roe."],
  ])("unless the sentence says which, in %s: %s", (language, text) => {
    expect(behindTwo(language, text)).toEqual({});
  });
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

describe("a caption that ran into the copy", () => {
  test.each([
    ["fr", "Port Morrow, le 17/10/17 Mais le ferry est resté à quai."],
    ["es", "El puerto de Morrow en 2017 Según la policía, nadie resultó herido."],
    ["ru", "Паром над морем Однако никто из пассажиров не пострадал."],
    ["vi", "Phà rời bến Morrow hôm 27/2/2019 Trong khi đó cảng đã đóng cửa."],
    ["fr", `"Ça renvoie une image triste du port"L'élu a également critiqué le maire.`],
    ["ja", "夜明けの港に停泊するフェリーと船員 港は霧のため正午に閉鎖された。"],
    [
      "sw",
      "Meli iliondoka bandarini alfajiri katika ukungu Meli iliondoka bandarini alfajiri katika ukungu mwaka 2012.",
    ],
    ["vi", "Ảnh: A. Quill Năm 2013, bến phà Morrow đã đóng cửa vì sương mù."],
    ["tr", "Limanda yapılacaklar: 1. Bilet almak herkes için kolay değil."],
    ["fr", "Des marins en vacances dans la régionDeux jeunes hommes ont porté plainte."],
    ["eu", "Morroko portua, «hiri zaharra» Gaur itxi dute kaia lainoagatik."],
    ["en", "'The longest night' The ferry left the harbour at dawn, a day late."],
    [
      "en",
      "What the pilot saw from the bridge that night as the long fog came in There was no light at sea.",
    ],
    ["sw", "Meli ya Morrow bandarini Ingawa kuna ukungu, meli iliondoka bandarini alfajiri."],
    ["az", "Bərə limanda Ancaq heyət gecəni sahildə qalıb və heç yerə getməyib."],
    ["uz", "Parom portda Biroq ekipaj tunda qirg'oqda qoldi va hech qayerga ketmadi."],
    ["fi", "Lautta satamassa Kuitenkin miehistö jäi maihin yöksi ja odotti aamua."],
    ["te", "ఇవి కూడా చదవండి: (మా పేజీని ఫాలో అవ్వండి.)"],
    ["pt", "Legenda da foto, O navio saiu do porto de Morrow ao amanhecer."],
  ])("goes with its sentence, in %s", (language, text) => {
    expect(behindLine(language, text)).toMatchObject({ excluded: "alone" });
  });

  test.each([
    ["fr", "Gerbes de fleurs", "Selon le maire, la marche a réuni trois cents personnes."],
    ["tr", "Ada Quill ", "Ada Quill'in feribotu limandan ayrıldı ve kimse yaralanmadı."],
    ["bn", "কুয়াশায় ঢাকা বন্দর (ফাইল ফটো) ", "মোরো বন্দর কর্তৃপক্ষ রাতে কথা বলেন এবং ফেরি বন্ধ রাখেন।"],
    [
      "en",
      "The ferry Aurora at its quay in the long winter (file picture) ",
      "Ada Quill left the port at dawn, she said.",
    ],
    ["pa", "ਸੰਕੇਤਕ ਤਸਵੀਰ ", "ਬੰਦਰਗਾਹ ਕੌਂਸਲ ਮੁਤਾਬਕ ਬੇੜੀ ਸੋਮਵਾਰ ਸਵੇਰੇ ਰਵਾਨਾ ਹੋਈ।"],
    ["de", "Archivbild ", "Max Sand lief mit der Fähre im Morgengrauen aus."],
    ["tr", "Belediyeyi yönetecek ilk kadın Quill ", "Quill dün göreve başladı ve Quill ailesi kutladı."],
    ["az", "(Arxiv foto) ", "Limanın məlumatına görə, bərə səhər tezdən limandan çıxıb."],
    ["ja", "港に停泊するオーロラ号（資料写真）", "消防によると、港は霧のため正午に閉鎖された。"],
    ["bn", "মোরো জাতীয় বন্দর কর্তৃপক্ষ ", "মোরো জাতীয় বন্দর কর্তৃপক্ষের প্রধান আদা কুইল রাতে কথা বলেন।"],
  ])("is left out where the sentence shows how it begins, in %s", (language, line, sentence) => {
    const body = paragraphs(LINES[0], line + sentence);
    expect(splitSentences(body, language).at(-1)?.text).toBe(sentence);
    expect(last(body, language)).toEqual({});
  });

  test.each([
    ["fr", "Le port de La Rochelle a rouvert lundi, selon « Le port de Morrow »."],
    ["de", "Die Fähre lief nach Angaben der Zeitung Die Welt im Morgengrauen aus."],
    ["en", "Ada Quill told India Today that the ferry will sail, and I agree."],
    ["en", "The ferry of Serie A champions Lowick left for the World Cup in Group A as planned."],
    ["fr", "La compagnie easyJet a annoncé la fin de la ligne vers Morrow."],
    ["ja", "アダ・クイル船長は2012年の霧の夜にモロー港を出たと話した。"],
  ])("is none for a name with a capital, in %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });
});

test("a Korean caption ends with its verb, and the sentence behind it is told without it", () => {
  const body = paragraphs(
    "여객선 오로라호가 새벽에 항구를 떠났다 모로 항만청은 안개가 걷힐 때까지 부두를 닫는다고 밝혔다.",
    "승객 이백 명이 부두에서 기다렸다.",
  );
  const said = splitSentences(body, "ko").map(({ text }) => text);
  expect(said[1]).toBe("모로 항만청은 안개가 걷힐 때까지 부두를 닫는다고 밝혔다.");
  expect(dependenciesOf(body, "ko").map(({ excluded }) => excluded)).toEqual(["alone", undefined, undefined]);
  expect(splitSentences(paragraphs("항구를 닫았다 해도 배는 떠났다."), "ko")).toHaveLength(1);
});

test("a Turkish caption or crosshead ends with its verb, unless that says who speaks", () => {
  const body = paragraphs(
    "Fırtına limanı kapattı, balıkçılar kıyıda bekliyor Feribotlar yarın sabah sefere çıkacak.",
    "Liman kıyısında iki yüz yolcu bekledi.",
  );
  const said = splitSentences(body, "tr").map(({ text }) => text);
  expect(said[1]).toBe("Feribotlar yarın sabah sefere çıkacak.");
  expect(dependenciesOf(body, "tr").map(({ excluded }) => excluded)).toEqual(["alone", undefined, undefined]);
  expect(splitSentences(paragraphs("Liman yarın açılıyor diye anlatıyor Ali Kum."), "tr")).toHaveLength(1);
  expect(
    splitSentences(paragraphs("Geçen yıl kaybolan kadının adı Ada Quill olarak açıklandı."), "tr"),
  ).toHaveLength(1);
});

test("Punjabi words that are written behind an apostrophe open no quotation", () => {
  const body = paragraphs("ਬੇੜੀ ਬੰਦਰਗਾਹ 'ਤੇ ਖੜ੍ਹੀ ਰਹੀ। ਸ਼ਹਿਰ 'ਚ ਧੁੰਦ ਸੀ। ਕੋਈ ਜ਼ਖ਼ਮੀ ਨਹੀਂ ਹੋਇਆ।");
  expect(splitSentences(body, "pa")).toHaveLength(3);
});

test("a gallery that says its captions twice is no part of the copy", () => {
  const [tug, crew] = ["The tug pulls the ferry off the sandbank.", "The crew waits on the quay for news."];
  const body = paragraphs(OPENING, tug, `${tug} Close`, crew, `${crew} Close`, "The port closed its gates.");
  expect(dependenciesOf(body).map(({ excluded }) => excluded)).toEqual([
    undefined,
    "alone",
    "alone",
    expect.anything(),
    "alone",
    "alone",
    expect.anything(),
    undefined,
  ]);
  // A lead that is also the standfirst is told.
  expect(dependenciesOf(paragraphs(OPENING, OPENING, crew))[0]).toEqual({});
});

test("a heading before a colon is no speaker, though such headings return", () => {
  const copy = [
    "The Core Concept: Switches Without Solder",
    "A keyboard lets you change its switches at home.",
    "The Core Concept: Frames Without Screws",
    "The Long View: Keys Without Letters",
  ];
  expect(dependenciesOf(paragraphs(OPENING, ...copy))[2]).toEqual({});
});

test("a pull quote goes, and what says whose words they are stays", () => {
  const words = "There has not been a dry year in the port since the flood";
  const pulled = dependenciesOf(paragraphs(OPENING, `${words}.`, `“${words},” said Ada Quill, a pilot.`));
  expect(pulled.slice(1)).toEqual([{ excluded: "always" }, {}]);
  // Two who are quoted with the same words are no pull quotes.
  expect(last(paragraphs(OPENING, `“${words},” said Tom Reed.`, `“${words},” said Ada Quill.`))).toEqual({});
});

test("what the next sentence calls somebody's view is told with it", () => {
  const said = "The port will be the safest of the whole coast.";
  expect(dependenciesOf(paragraphs(OPENING, said, "That's the hopeful view of its owner."))).toEqual([
    {},
    { excluded: "alone" },
    { dependsOn: 1 },
  ]);
  expect(dependenciesOf(paragraphs(OPENING, said, "That's good news for its owner."))[1]).toEqual({});
});

describe("a day of the calendar is no pointer", () => {
  test.each([
    ["es", "Este lunes el puerto abrirá su nuevo muelle."],
    ["de", "Diese Woche öffnet der Hafen den neuen Kai."],
    ["de", "In diesem Jahr öffnet der Hafen den neuen Kai."],
    ["fr", "Depuis ce lundi, le port a un nouveau quai."],
    ["es", "Esta vez el puerto abrirá su nuevo muelle."],
    ["it", "In questa stagione il porto apre il molo."],
    ["nl", "In dit voorjaar opent de haven de nieuwe kade."],
    ["pl", "W tym roku port otworzy nowe nabrzeże."],
    ["ru", "На этой неделе порт откроет новый причал."],
    ["uk", "На цьому тижні порт відкриє новий причал."],
    ["id", "Bulan ini pelabuhan membuka dermaga baru."],
    ["it", "Questa mattina il porto ha aperto il molo."],
    ["sv", "De två kaptenerna hördes på måndagen."],
    ["da", "Den 5. maj åbner havnen sin nye kaj."],
    ["fr", "Ces derniers jours, le port a reçu six navires."],
    ["fr", "Ce mardi, le port ouvrira son nouveau quai."],
    ["tr", "Bu yıl liman yeni iskelesini açacak."],
    ["ar", "هذا العام يفتح الميناء رصيفه الجديد."],
    ["hi", "इस साल बंदरगाह नया घाट खोलेगा।"],
    ["vi", "Tuần này cảng sẽ mở bến tàu mới."],
    ["ja", "このほど港は新しい岸壁を開いた。"],
    ["ja", "同志社大学は港に新しい施設を開いた。"],
    ["fil", "Se mga pasahero ang naghintay sa daungan."], // no Finnish "se"
    ["fil", "Ja Morales ang kapitan ng barko sa daungan."],
    ["de", "Die „Hafenzeitung“ wichtigster Bericht steht heute im Netz."],
    ["de", "Max Sand sagte, er habe nichts gesehen."],
    ["de", "Der Hafen zahlt dem Kapitän die Reise, damit er bleibt."],
    ["sv", "Hamnen betalar kapten Eva Sand, när hon stannar."],
    ["zh", "气象台预报员刘锦说：“这次降雨时间长、强度大。”"],
    ["zh", "截至5日12时，福建全省共转移群众29.4万人。"],
    ["es", "«Es tarde», dijo en el puerto el capitán Juan Sand."],
    ["el", "«Ήταν αργά», είπε στο λιμάνι ο κ. Νίκος Άμμος."],
  ])("%s: %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });
});

describe("what scripts and marks of other languages are not", () => {
  test.each([
    ["zh", "软件巨头微软公司的IE6网络浏览器在美国的用户不到1%。", "is no heading for its acronym"],
    ["ja", "WHOは港の火災について声明を発表した。", "is no heading for its acronym"],
    ["ko", "NATO는 월요일에 항구 봉쇄를 연장한다고 발표했다.", "is no heading for its acronym"],
    ["ar", "أعلنت شركة BBC أن الميناء سيغلق حتى الثلاثاء.", "is no heading for its acronym"],
    ["sr", `Kompanija „Skua Oil" platiće štetu ribarima u luci.`, "is no half of a quotation"],
    ["sr", `„Luka će biti zatvorena", rekao je Ana Ro u „Tajmsu".`, "is no half of a quotation"],
    ["vi", `“Cảng sẽ đóng cửa đến mùa xuân", bà Quill nói với “Tin Cảng".`, "is no half of a quotation"],
    [
      "it",
      `Il porto resta chiuso per «ragioni di sicurezza", ha detto Ada Quill.`,
      "is no half of a quotation",
    ],
    ["en", `The mayor called it “a dull "idea" at best” and left.`, "is no half of a quotation"],
    ["he", 'ארה"ב תשלח שלוש ספינות גרר לנמל פורט אליס ביום שני.', "is no half of a quotation"],
    ["he", 'מנכ"לית הנמל אמרה: "הנזק עצום ורב".', "is no half of a quotation"],
    ["he", 'כך פורסם הבוקר ב"הארץ" וב"ידיעות אחרונות".', "is no half of a quotation"],
    ["he", 'ארה"ב ובריטניה שלחו סיוע, מסר דובר צה"ל.', "is nobody's words alone"],
  ])("%s: %s %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
    expect(dependenciesOf(paragraphs(text, LINES[0]), language)[0]).toEqual({});
  });

  test("a line in capitals is a heading where a script has small letters", () => {
    expect(last(paragraphs(OPENING, "ΝΕΑ ΓΙΑ ΤΟ ΛΙΜΑΝΙ ΚΑΙ ΤΑ ΝΗΣΙΑ ΤΗΣ."), "el")).toEqual({
      excluded: "alone",
    });
    expect(last(paragraphs(OPENING, "NOTICIAS DE LA 2ª ISLA Y DEL PUERTO DE MORROW."), "es")).toEqual({
      excluded: "alone",
    });
  });

  test.each([
    ["sr", "„Luka će biti zatvorena do proleća."],
    ["sr", `Luka će biti „zatvorena", a brodovi čekaju do proleća" kod mola.`],
    ["en", `The mayor called it “a "dull idea and left the quay at once.`],
  ])("half of a %s quotation is half of one: %s", (language, text) => {
    expect(last(paragraphs(OPENING, text), language)).toEqual({ excluded: "always" });
  });
});

describe("a quotation keeps its speaker", () => {
  test("bare words depend on the sentence that says whose they are", () => {
    const body = paragraphs(
      "Captain Ada Quill spoke to reporters on the quay.",
      `"We had no choice at all that night."`,
    );
    expect(last(body)).toEqual({ dependsOn: 0 });
  });

  test("in single marks too", () => {
    expect(last(paragraphs(OPENING, "'Lower the boats, all of you!'"))).toEqual({ excluded: "always" });
  });

  test("where nobody speaks they are not chosen", () => {
    expect(last(paragraphs(OPENING, `"We had no choice at all that night."`))).toEqual({
      excluded: "always",
    });
  });

  test("a story may open with them, but they are not chosen for themselves", () => {
    expect(dependenciesOf(paragraphs(`"We had no choice at all that night."`, OPENING))).toEqual([
      { excluded: "alone" },
      {},
    ]);
  });

  test("a story that stands in quotation blocks throughout is a story", () => {
    expect(
      dependenciesOf([
        { type: "quote", text: OPENING },
        { type: "quote", text: "The port closed its gates." },
      ]),
    ).toEqual([{}, {}]);
  });

  test("a block of quotation is somebody's words too", () => {
    const body: Block[] = [
      ...paragraphs("Captain Ada Quill said in a statement:"),
      { type: "quote", text: "We had no choice at all that night." },
    ];
    expect(dependenciesOf(body)).toEqual([{ excluded: "alone" }, { dependsOn: 0 }]);
  });

  test("one that runs over paragraphs is left out whole", () => {
    const body = paragraphs(
      OPENING,
      `Captain Ada Quill said: "We had no choice at all that night.`,
      `"The fog was so thick that nobody saw the cape. We waited for hours."`,
      "The port closed its gates for the night.",
    );
    expect(dependenciesOf(body).map(({ excluded }) => excluded)).toEqual(
      [undefined, "always", "always", undefined].toSpliced(2, 1, undefined),
    );
  });
});

describe("a quotation that lost one of its marks", () => {
  const excluded = (copy: string) =>
    dependenciesOf(paragraphs(copy)).map(({ excluded }) => excluded === "always");

  test("at its end: it is over where the reporter is heard again", () => {
    const speech = `Ada Quill said: "The fog was thick that night. Nobody on board saw the cape.`;
    expect(excluded(`${speech} The light was out. "We waited for hours," she said.`)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(excluded(`${speech} The coastguard said the light was out. "We waited," she said.`)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("at its beginning: what was said as we or I before it is no word of the reporter's", () => {
    const news = "The port of Lowick closed its gates. The ferries stay in harbour. Trains run as ever.";
    const end = `The light was out that night," said Ada Quill.`;
    expect(excluded(`${news} We strongly suspect the harbour master. ${end}`)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(excluded(`${news} The Aurora struck a mine in World War I and sank. ${end}`)[3]).toBe(false);
    expect(excluded(`${news} We all know the film. It was called Never Mind". ${news}`)[3]).toBe(false);
    expect(excluded(`We have a list. The coastguard said it was long. ${news} ${end}`)[0]).toBe(false);
  });

  test("a column says I all along", () => {
    expect(
      excluded(`I came at noon. We saw the Aurora. My cabin was cold. The light was out," said Quill.`),
    ).toEqual([false, false, false, true]);
  });
});

test("a heading that lost its break, and its stop, is not chosen for itself", () => {
  const copy =
    "The port closed its gates. Pictures of the ferry Aurora at the quay of LowickThe crew is well.";
  expect(dependenciesOf(paragraphs(copy))).toEqual([{}, { excluded: "alone" }, {}]);
});

describe("a story between two marks", () => {
  test("keeps its sentences: only the halves of the quotation are none", () => {
    const body = paragraphs(
      '"Portua itxita egongo da. Udalak hala esan zuen. Suhiltzaileek lan egin zuten. Alkateak "ikerketa agindu du.',
    );
    const marks = dependenciesOf(body, "eu").map(({ excluded }) => excluded);
    expect(marks).toEqual(["always", undefined, undefined, "always"]);
  });
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

describe("a live page", () => {
  test("an update depends on nothing in another update", () => {
    const body: Block[] = [
      { type: "paragraph", text: "The ferry has left the harbour.", published: "2024-05-01T08:00:00Z" },
      {
        type: "paragraph",
        text: "He was taken ashore by the coastguard.",
        published: "2024-05-01T07:00:00Z",
      },
      { type: "paragraph", text: "He is said to be well.", published: "2024-05-01T07:00:00Z" },
    ];
    expect(dependenciesOf(body)).toEqual([{}, { excluded: "always" }, { dependsOn: 1 }]);
  });
});

describe("a claim that a note in the story has taken back", () => {
  const claim = "Three sharks were seen off Port Morrow, reports on social media said.";
  const news = "The harbour master closed the beach on Monday.";
  const of = (...texts: string[]) => dependenciesOf(paragraphs(...texts));

  test("is told only before the note, where the note does not say it again", () => {
    expect(of(claim, news, "Update: The reports are false.")).toEqual([
      { excluded: "alone" },
      {},
      { dependsOn: 0 },
    ]);
  });

  test("brings nothing along that depends on it", () => {
    expect(of(claim, "The incident happened at noon.", "Update: The reports are false.")[1]).toEqual({
      excluded: "always",
    });
  });

  test("is never chosen, where the note says it again", () => {
    const note = "UPDATE, 3 p.m.: No three sharks were seen off Port Morrow; that was wrong.";
    expect(of(claim, news, note)).toEqual([{ excluded: "always" }, {}, {}]);
    expect(of("Correction: it is untrue that three sharks were seen off Port Morrow.", claim)).toEqual([
      { excluded: "always" },
      { excluded: "always" },
    ]);
  });

  test("stays where somebody in the news denies it, or the note is of something else", () => {
    expect(of(claim, news, "The mayor said the reports are false.")).toEqual([{}, {}, {}]);
    expect(of(claim, news, "Update: The mayor's name was wrong in the caption.")).toEqual([{}, {}, {}]);
    expect(of(claim, news, "Update: The beach is open again.")).toEqual([{}, {}, {}]);
  });
});

describe("a claim that a live page has taken back", () => {
  const claim = "Three men drowned when the ferry Aurora struck the cape, police said.";
  const update = (text: string, published: string): Block => ({ type: "paragraph", text, published });

  test("is never chosen, whichever update stands first", () => {
    const body = [
      update(
        "Police corrected the toll: two men drowned when the ferry Aurora struck the cape.",
        "2024-05-01T09:00:00Z",
      ),
      update("The port is closed for the night.", "2024-05-01T08:30:00Z"),
      update(claim, "2024-05-01T08:00:00Z"),
    ];
    expect(dependenciesOf(body)).toEqual([{}, {}, { excluded: "always" }]);
    expect(dependenciesOf(body.toReversed())[0]).toEqual({ excluded: "always" });
  });

  test("is chosen while only something else was corrected, or a later one repeats it", () => {
    const body = [
      update("A correction: the ferry's captain is Ada Quill.", "2024-05-01T09:00:00Z"),
      update(claim, "2024-05-01T08:00:00Z"),
      update(
        "Police corrected the toll: three men drowned, the ferry struck a rock.",
        "2024-05-01T07:00:00Z",
      ),
    ];
    expect(dependenciesOf(body)[1]).toEqual({});
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

test.each([
  ["en", "The airline had said that a bird had struck its plane late on Monday."],
  ["en", "The move was announced by Ada Quill, the harbour master of Port Morrow."],
  ["tr", "Kaza saat 01.00 sıralarında Morrow limanında meydana geldi."],
])("a lead that takes an event for known is told, and needs the headline, in %s: %s", (language, opening) => {
  const body = paragraphs(opening, OPENING);
  expect(dependenciesOf(body, language)[0]).toEqual({ isSeparable: true });
  const summary = summarise({ body, language }, { budget: { sentences: 1 } });
  expect(summary).toMatchObject({ text: opening, needsHeadline: true });
  expect(summary.caveats).toBeUndefined();
});

test("the story's first sentence may say It, and needs the headline", () => {
  const opening = "It was the longest night of the year.";
  expect(dependenciesOf(paragraphs(opening))).toEqual([{ needsHeadline: true }]);
  expect(last(paragraphs("Photo: Tom Reed", opening, OPENING, OPENING))).toEqual({});
  expect(dependenciesOf(paragraphs("Photo: Tom Reed", opening, OPENING))[1]).toEqual({
    excluded: "alone",
    needsHeadline: true,
  });
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

test("what stands before half a quotation may be the other half, and is not told without what it refers to", () => {
  const said = "Ông ấy là một người cứng rắn, nhưng cũng là một người tốt của cảng Morrow.";
  const lead = `${"Trong khi chờ gặp thuyền trưởng ở cảng Morrow, thị trưởng nhìn vào đoàn tàu và ".repeat(6)}ra về.`;
  const isSeparable = (behind: string) =>
    rank({ language: "vi", body: paragraphs(`${lead} ${said}${behind}`) }).sentences[1]?.isSeparable;
  expect(isSeparable("")).toBe(true);
  expect(isSeparable(' Không hề dễ dàng", thị trưởng nói.')).toBeUndefined();
});

test("Urdu marks what is said with single marks, and half of it is never told", () => {
  const lead = "بندرگاہ پیر کو صبح کھل گئی اور جہاز روانہ ہوئے۔";
  const [, first, inner, last] = dependenciesOf(
    paragraphs(
      `${lead} ایک قیدی نے کہا: ’فوج میری مخالف ہے۔ لوگ یہاں بڑے اچھے ہیں۔ میں گھر جانا چاہتا ہوں‘ اور بیٹھ گیا۔`,
    ),
    "ur",
  );
  expect([first, inner, last].map((mark) => mark?.excluded)).not.toContain(undefined);
  const whole = paragraphs(`${lead} ایک قیدی نے کہا: ’فوج میری مخالف ہے‘ اور وہ بیٹھ گیا۔`);
  expect(dependenciesOf(whole, "ur").at(-1)?.excluded).toBeUndefined();
});

test("a paragraph below a label with a colon needs nothing before it", () => {
  const body = paragraphs(OPENING, "In short:", "Ever more of the ships from Morrow are late.");
  expect(last(body)).toEqual({});
});
