/** A newsroom's notes on its own story: whole or absent. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../../lib/article.ts";
import { splitSentences } from "../../../lib/summarise/sentences/index.ts";
import { findCorrectionNotes } from "../../../lib/summarise/standalone/correction-notes.ts";
import { summariesOf } from "../reading/cases.ts";

const STORY = "Ada Quill, who has died aged 92, was the first woman to report from Skarholm.";
const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: "paragraph", text }));
/** What is left of a body without its notes. */
function left(body: Block[], language?: string): string[] {
  const said = splitSentences(body, language);
  const notes = findCorrectionNotes(said, body, language);
  return said.flatMap(({ text }, at) => (notes.has(at) ? [] : [text]));
}

describe("a note is left out whole", () => {
  test.each([
    [
      "en",
      "This article was amended on 6 May 2024. An earlier version said Quill had been convicted. She was acquitted.",
    ],
    [
      "en",
      "• This obituary was amended on 6 May 2024. Quill was born in Port Ellis, not in Skarholm as stated in an earlier version.",
    ],
    ["en", "An earlier version said Quill had been convicted of theft in 1956. She was acquitted."],
    ["en", "The article originally stated that Quill had been convicted of theft. She was acquitted."],
    ["en", "Corrected on May 6: The article originally stated that Quill was convicted. She was acquitted."],
    [
      "en",
      "CORRECTION, May 6, 2024, 2 p.m.: A previous version of this story said that Quill was convicted. She was not.",
    ],
    [
      "en",
      "*CLARIFICATION: The headline on an earlier version of this story may have suggested a bribe. There was none.",
    ],
    [
      "en",
      "Update 6 May 2024: This story originally reported that Quill was convicted. She was not, and it was changed.",
    ],
    [
      "en",
      "Because of an editing error, an earlier version of this article misidentified the man. He is Lee Hill.",
    ],
    [
      "en",
      "A previous version of this article incorrectly said that she was arrested. She was a witness. The article has been corrected.",
    ],
    [
      "en",
      "In a story published May 4, the Harbour News Service reported erroneously that Quill had been convicted. She was not.",
    ],
    [
      "en",
      "(This story has been updated to remove a reference to Lee Hill, who was wrongly described as a smuggler)",
    ],
    ["en", "(This May 4 story corrects the name of the company in paragraph 2)"],
    [
      "en",
      "On Saturday we reported that Jo Harrow had been arrested. We accept that this was untrue and apologise to him.",
    ],
    ["en", "We regret the error."],
    ["lv", "Raksta sākotnējā versijā bija minēts cits vārds. Viņa bija attaisnota."],
    ["lt", "Ankstesnėje straipsnio versijoje buvo nurodytas kitas vardas. Ji buvo išteisinta."],
    ["is", "Í fyrri útgáfu fréttarinnar stóð annað nafn. Hún var sýknuð."],
    ["eu", "Albiste honen aurreko bertsioan beste izen bat agertzen zen. Absolbitua izan zen."],
    ["fil", "Sa naunang bersyon ng ulat ay mali ang pangalan. Siya ay napawalang-sala."],
    ["et", "Artikli varasemas versioonis oli vale nimi. Ta mõisteti õigeks."],
    ["he", "בגרסה קודמת של הכתבה נכתב שם אחר. היא זוכתה."],
    ["hi", "इस खबर के पिछले संस्करण में दूसरा नाम था। वह बरी हुई थीं।"],
    ["ur", "اس خبر کے پچھلے ورژن میں نام غلط تھا۔ وہ بری ہوئی تھیں۔"],
    ["fa", "در نسخه قبلی این گزارش نام دیگری آمده بود. او تبرئه شد."],
    ["th", "รายงานข่าวก่อนหน้านี้ระบุชื่อผิด เธอพ้นผิดแล้ว"],
    ["lb", "An enger fréierer Versioun vun dësem Artikel stoung en anere Numm. Si gouf fräigesprach."],
    [
      "en",
      "A correction was made on May 6, 2024: An earlier version of this obituary misstated Quill's birthplace. It was Port Ellis.",
    ],
    ["en", "This version of the story corrects the birthplace of Quill. It was Port Ellis."],
    ["en", "This is a corrected version of a story published on Friday."],
    ["en", "The headline and text of this article were amended on 6 May 2024. Quill was acquitted."],
    [
      "en",
      "Due to incorrect information from the family, an earlier version of this obituary said she was born in Skarholm. She was born in Port Ellis.",
    ],
    ["en", "Ada Quill's age was misstated in an earlier version of this article. She was 92."],
    ["en", "Quill was born in Port Ellis, not in Skarholm as an earlier version said."],
    [
      "en",
      "Editor's note: An earlier version of this obituary said that Quill was born in Skarholm. She was born in Port Ellis.",
    ],
    [
      "en",
      "EDITOR'S NOTE — This story was first published on May 4 and said that Quill was convicted. She was not.",
    ],
    [
      "en",
      "Updated 6 May: an earlier version incorrectly stated that Quill was born in Skarholm. She was born in Port Ellis.",
    ],
    ["en", "Updated at 14.20 to correct the place of birth. She was born in Port Ellis."],
    ["en", "NOTE: We originally said Quill was convicted of theft. She was acquitted."],
    ["en", "We originally reported that Quill was convicted of theft. This was wrong."],
    ["en", "Footnote: an earlier version gave her age as 90. She was 92."],
    ["en", "* Amended on 6 May to make clear that Quill was acquitted of theft."],
    ["en", "Clarification 6 May 2024: Quill was tried for theft in 1956. She was acquitted."],
    ["en", "Corrections & clarifications: Quill was acquitted in 1956. We said she was convicted."],
    ["en", "Correction (May 6, 2024): Quill was acquitted in 1956."],
    ["en", "CORRECTED: Quill was acquitted in 1956, not convicted."],
    ["en", "This story has been corrected. A previous version had Quill convicted in 1956."],
    ["en", "A previous version of this obituary was wrong about the trial of 1956. Quill was acquitted."],
    ["en", "An earlier edition had Quill convicted of theft in 1956; she was acquitted."],
    ["en", "The original article claimed that Quill was convicted of theft. She was acquitted."],
    ["en", "The story originally misidentified the harbour master."],
    ["en", "A photo caption on an earlier version misidentified the harbour master. He is Jo Harrow."],
    [
      "en",
      "An incorrect photograph was published with an earlier version of this obituary. It showed another woman.",
    ],
    ["en", "Setting the record straight: Quill was acquitted."],
    ["en", "It was reported in an earlier version that Quill had been convicted. She was acquitted."],
    ["en", "Earlier versions of this story said Quill was convicted. She was acquitted."],
    ["en", "This post has been edited to remove a claim that Quill was convicted. She was acquitted."],
    ["en", "Last updated 6 May 2024: corrects that Quill was acquitted, not convicted."],
    ["en", "We wrongly stated that Quill was convicted. She was acquitted."],
    [
      "en",
      "Our obituary of Ada Quill (4 May) said that she was convicted of theft. She was acquitted. We apologise to her family.",
    ],
    ["de", "In einer früheren Version hieß es, Quill sei 1956 verurteilt worden. Sie wurde freigesprochen."],
    [
      "de",
      "Anmerkung der Redaktion: In einer früheren Fassung stand, Quill sei verurteilt worden. Wir haben den Fehler korrigiert.",
    ],
    [
      "de",
      "Dieser Artikel wurde nachträglich korrigiert. Quill wurde nicht verurteilt, sondern freigesprochen.",
    ],
    [
      "fr",
      "Une version précédente de cet article indiquait que Mme Quill avait été condamnée. Elle a été acquittée.",
    ],
    ["fr", "Rectificatif : Mme Quill n'a pas été condamnée. Nous l'avions écrit par erreur."],
    ["es", "Una versión anterior de este artículo decía que Quill fue condenada por robo. Fue absuelta."],
    ["es", "Fe de errores: Quill no fue condenada en 1956. Fue absuelta."],
    [
      "it",
      "Una precedente versione di questo articolo riportava che Quill era stata condannata. Fu assolta.",
    ],
    ["pt", "Errata: uma versão anterior deste texto dizia que Quill foi condenada. Ela foi absolvida."],
    ["nl", "In een eerdere versie van dit artikel stond dat Quill was veroordeeld. Ze werd vrijgesproken."],
    ["sv", "Rättelse: I en tidigare version av artikeln stod det att Quill dömdes. Hon friades."],
    ["da", "I en tidligere version af artiklen stod der, at Quill var blevet dømt. Hun blev frifundet."],
    ["no", "I en tidligere versjon av saken sto det at Quill ble dømt. Hun ble frikjent."],
    ["fi", "Jutun aiemmassa versiossa kerrottiin, että Quill tuomittiin. Hänet vapautettiin."],
    ["pl", "W poprzedniej wersji tekstu podaliśmy, że Quill została skazana. Została uniewinniona."],
    ["cs", "Oprava: V předchozí verzi článku jsme uvedli, že byla odsouzena. Byla zproštěna viny."],
    ["tr", "Düzeltme: Haberin önceki halinde Quill'in mahkûm olduğu yazılmıştı. Beraat etmişti."],
    ["ru", "В предыдущей версии статьи говорилось, что Квилл осудили. Её оправдали."],
    ["ja", "【訂正】当初の記事で有罪になったとしたのは誤りでした。無罪でした。"],
    ["zh", "更正：本文早前版本称奎尔被判有罪。她被判无罪。"],
  ])("in %s: %s", (language, note) => {
    expect(left(paragraphs(STORY, note), language)).toEqual([STORY]);
  });

  test("with the paragraph behind it that points back at it", () => {
    const body = paragraphs(
      STORY,
      "An earlier version said Quill had been convicted.",
      "She was acquitted of it.",
    );
    expect(left(body)).toEqual([STORY]);
  });

  test.each(["Correction", "What we got wrong", "Berichtigung", "Rectificatif"])(
    "under a heading: %s",
    (text) => {
      const note: Block[] = [
        { type: "heading", text },
        ...paragraphs("Lee Hill was acquitted in 2019. He was never in prison."),
      ];
      expect(left([...paragraphs(STORY), ...note])).toEqual([STORY]);
    },
  );

  test("amid a paragraph that goes on behind it", () => {
    const flat = `${STORY} An earlier version misstated her age as 90. She was 92. She joined the Gazette as a messenger. In 1956 she went to Skarholm. The paper sent no other woman there. Her daughter lives in Port Ellis.`;
    expect(left(paragraphs(flat))[0]).toBe(STORY);
    expect(left(paragraphs(flat)).at(-1)).toBe("Her daughter lives in Port Ellis.");
    expect(left(paragraphs(flat)).join(" ")).not.toMatch(/misstated|She was 92/);
  });
});

describe("what others corrected is news", () => {
  test.each([
    ["en", "An earlier version of the bill would have closed the port of Skarholm."],
    ["en", "The report was revised twice before the committee voted on it."],
    ["en", "The list of ships was updated by the harbour office on Friday."],
    ["en", "An earlier version of the ship sank in 1912 with all hands."],
    ["en", "The Harbour Gazette apologised on Monday for a report that called him a drunk."],
    ["en", `"We regret the error," the paper's editor told reporters.`],
    ["en", "The minister corrected his statement: the quay costs 4 million crowns."],
    ["de", "In der ursprünglichen Fassung des Gesetzes war der Hafen nicht genannt."],
    ["fr", "Une version précédente du projet de loi fermait le port de Skarholm."],
    ["es", "Una versión anterior de la ley cerraba el puerto de Skarholm."],
  ])("in %s: %s", (language, text) => {
    expect(left(paragraphs(STORY, text), language)).toEqual([STORY, text]);
  });
});

test("a story that is nothing but its correction is told to the end or not at all", () => {
  const body = paragraphs(
    "In a story published May 4, the service reported erroneously that Quill had been convicted. She was acquitted of all charges.",
  );
  const told = new Set(summariesOf({ language: "en", body }).map(({ text }) => text));
  expect(told).toEqual(new Set(["", body[0]!.text]));
});
