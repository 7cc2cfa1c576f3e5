/** What a sentence needs told before it, in English. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/article.ts";
import { behindOpening, behindTwo, dependenciesOf, last, OPENING, paragraphs } from "./stories.ts";

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

test("a plural that the sentence tells itself is pointed at by nobody before it", () => {
  expect(last(paragraphs(OPENING, "Ports that pay fees want these fees to end."))).toEqual({});
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

test("what the next sentence calls somebody's view is told with it", () => {
  const said = "The port will be the safest of the whole coast.";
  expect(dependenciesOf(paragraphs(OPENING, said, "That's the hopeful view of its owner."))).toEqual([
    {},
    { excluded: "alone" },
    { dependsOn: 1 },
  ]);
  expect(dependenciesOf(paragraphs(OPENING, said, "That's good news for its owner."))[1]).toEqual({});
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

test("the story's first sentence may say It, and needs the headline", () => {
  const opening = "It was the longest night of the year.";
  expect(dependenciesOf(paragraphs(opening))).toEqual([{ needsHeadline: true }]);
  expect(last(paragraphs("Photo: Tom Reed", opening, OPENING, OPENING))).toEqual({});
  expect(dependenciesOf(paragraphs("Photo: Tom Reed", opening, OPENING))[1]).toEqual({
    excluded: "alone",
    needsHeadline: true,
  });
});

test("a paragraph below a label with a colon needs nothing before it", () => {
  const body = paragraphs(OPENING, "In short:", "Ever more of the ships from Morrow are late.");
  expect(last(body)).toEqual({});
});
