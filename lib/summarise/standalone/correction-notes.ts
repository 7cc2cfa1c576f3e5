/**
 * A newsroom's notes on its own story: "An earlier version said …". They tell readers of yesterday what was wrong;
 * who reads a summary never saw it, and told in part they repeat the error.
 */
import type { Block } from "../../article.ts";
import type { Sentence } from "../ranking.ts";
import { isNoteLabel, opensWithNoteLabel } from "../sentences/index.ts";
import { pointsBack } from "./back-references.ts";

/** What a newsroom calls what it publishes. */
const STORY =
  "article|story|report|post|piece|page|obituary|column|interview|review|feature|dispatch|recipe|transcript|podcast|newsletter|headline|caption|photo caption|standfirst|chart|graphic|map|item|blog|live ?blog|analysis|explainer|fact[ -]?check|essay|profile|q&a|guide|quiz|list";
/** With a bare "the", most of those are other people's: "The report was revised." */
const OURS = `(?:this|our) (?:${STORY}|version)|the (?:article|story|obituary|headline|caption|photo caption|standfirst)`;
const WRONGLY = "incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely";
/** What an earlier version did, when it is said of a story and not of a bill. */
const SAID = `${WRONGLY}|said|stated|gave|had (?:said|stated|${WRONGLY})|mis\\p{L}+|suggested|implied|indicated|reported|referred|described|quoted|attributed|omitted|named|identified|asserted|claimed|contained (?:an?|the) (?:error|mistake|inaccura)|included (?:an?|the) (?:error|mistake|incorrect|wrong)`;

/** How a note opens, by language: the first words of its sentence. */
const OPENINGS = [
  // English
  `(?:${OURS})(?: above| below)? (?:was|has been|have been|is) (?:since |further |first |subsequently |later |twice |also )*(?:amended|corrected|updated|edited|changed|revised|modified|clarified|altered)\\b`,
  `(?:${OURS})(?: \\p{L}+)? (?:originally|initially|previously|earlier|${WRONGLY}) (?:\\p{L}+ )?(?:${SAID}|read|ran|listed|put|appeared|included|contained)`,
  `(?:in )?(?:an?|the|our|one) (?:earlier|previous|prior|original|initial|former|first) (?:\\p{L}+ )?(?:versions?|editions?|headline|caption|post|tweet|graphic)(?: of (?:${OURS}))?,?(?: (?:published|posted|online|on|that) [^.]{0,40}?)? (?:${SAID})`,
  `(?:in )?(?:an?|the|our) (?:earlier|previous|prior|original|initial) (?:\\p{L}+ )?versions? of (?:this|our) `,
  `(?:because of|due to|owing to|through|following) an? (?:\\p{L}+ )?(?:error|mistake|mix-up)(?: \\p{L}+){0,3}, (?:this|the|an?|our|we|in)\\b`,
  `in an? (?:\\p{L}+ ){0,2}(?:story|stories|article|report|brief|headline|caption|column)\\b[^.]{0,120}\\b(?:${WRONGLY}|misidentified|misstated|misspelled|misquoted|misattributed)`,
  "(?:when|if|whenever) (?:we|you) (?:learn|find|spot|see|notice|believe|make)\\b[^.]{0,60}\\b(?:mistakes?|errors?|inaccura\\p{L}+)",
  `this (?:\\p{L}{3,9}\\.? \\d{1,2} )?(?:${STORY}) (?:corrects|clarifies|removes|fixes|has been|was|is) (?:\\p{L}+ ){0,3}(?:to |the |a |in |an )`,
  `this is (?:a|the) corrected (?:version|${STORY})|(?:this|earlier) versions?(?: of (?:this|the|our) (?:${STORY}))? (?:corrects?|clarif(?:y|ies)|fix(?:es)?|removes?|(?:incorrectly )?said|stated|mis\\p{L}+)`,
  "the (?:headline|text|body|introduction|caption|standfirst)s?(?: and (?:the )?\\p{L}+)?(?: of this \\p{L}+)? (?:was|were|has been|have been) (?:amended|corrected|changed|updated|edited)",
  `(?:because of|due to|owing to|through) [^.,]{4,80}, (?:(?:an|a|our|the) (?:earlier|previous|prior|original) version|this (?:${STORY}))`,
  "(?:last )?(?:updated|amended|corrected|edited|changed|revised)(?: (?:at|on))?(?: [\\p{L}\\d.:]{1,9},?){0,5}:? (?:to (?:correct|clarify|make clear|reflect|remove|fix)|corrects|clarifies)\\b",
  `we (?:originally|initially|previously|earlier|${WRONGLY}) (?:said|reported|stated|wrote|published|described|identified|gave|named)`,
  "an (?:earlier|previous) edition had (?!been)",
  `the original (?:article|story|post|headline|obituary|version of this \\p{L}+) (?:${SAID})`,
  "(?:an?|the) (?:photo |picture )?caption (?:on|with|in|accompanying|for) an? (?:earlier|previous)|an (?:incorrect|wrong) (?:photograph|photo|picture|image|caption|headline) (?:was|appeared|accompanied)",
  `(?:this|the) error (?:has been|was) (?:corrected|fixed|amended)`,
  `(?:we |\\p{L}+ |the (?:\\p{L}+ ){1,4})(?:sincerely |deeply )?(?:regrets?|apologi[sz]es?(?: \\p{L}+)? for) (?:the|this|any|our|that) (?:error|mistake|confusion|mix-up|inaccuracy)`,
  `we (?:have|'ve)? ?(?:since )?(?:amended|corrected|updated) (?:this|the|our) (?:${STORY})`,
  // German
  "(?:in )?eine[rs]? (?:frühere|vorherige|erste|ältere|ursprüngliche|vorige)[nr]? (?:version|fassung)(?: (?:des|dieses|unseres|der) (?:artikels|textes|beitrags|berichts|nachrufs|meldung|geschichte))? (?:hieß|stand|war|wurde|haben|hatten|hatte|gab|schrieben|lautete)",
  "in der (?:ursprünglichen|ersten|früheren) (?:version|fassung)",
  "(?:dieser|der) (?:artikel|text|beitrag|nachruf|bericht)|diese (?:meldung|geschichte)",
  "in (?:diesem|dem) (?:artikel|text|beitrag) (?:hieß|stand|war|haben|hatten)",
  // French
  "(?:dans )?(?:une|la) (?:première |précédente )?version (?:précédente|antérieure|initiale|originale|de (?:cet|l'))|(?:dans )?une (?:première|précédente) version",
  "(?:cet article|cette (?:dépêche|page)|ce texte) (?:a été|comportait|indiquait|contenait|affirmait|mentionnait)",
  // Spanish, Italian, Portuguese
  "(?:en )?una (?:primera )?versión (?:anterior|previa|inicial)|(?:en )?una primera versión|(?:en )?la versión (?:original|anterior)",
  "(?:este (?:artículo|texto)|esta (?:noticia|información|nota)) (?:ha sido|fue|se ha|decía|indicaba|afirmaba)",
  "(?:in )?una (?:precedente|prima) versione|(?:in )?una versione precedente|nella versione (?:originale|precedente)",
  "questo articolo (?:è stato|riportava|diceva|affermava|indicava)",
  "(?:(?:em|n)?uma|em uma|na|a) (?:primeira )?versão (?:anterior|prévia|inicial|original)",
  "(?:este (?:artigo|texto)|esta (?:reportagem|matéria|notícia)) (?:foi|dizia|informava|afirmava)",
  // Dutch, Swedish, Danish, Norwegian, Finnish
  "(?:in )?een (?:eerdere|vorige|oudere|eerste) versie",
  "(?:dit (?:artikel|bericht|stuk|verhaal)|deze (?:pagina|tekst)) (?:is|werd|vermeldde|stelde)",
  "(?:i )?en tidigare version|(?:i )?en tidligere (?:version|versjon|utgave)|i den (?:ursprungliga|oprindelige|opprinnelige)",
  "(?:artikeln|texten|artiklen|teksten|artikkelen|saken)(?: \\p{L}+)? (?:har|er|blev|ble) (?:\\p{L}+ )?(?:uppdatera|rätta|korriger|ändra|opdatere|rette|ændre|oppdater|endre)\\p{L}*",
  "(?:jutun |artikkelin |tekstin )?(?:aiemmassa|aikaisemmassa|alkuperäisessä) versiossa",
  // Polish, Czech, Turkish, Russian, Ukrainian, Greek
  "we? (?:poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji|(?:poprzednia|wcześniejsza|pierwotna) wersja|(?:ten )?(?:artykuł|tekst) został (?:\\p{L}+ )?(?:poprawiony|zaktualizowany|zmieniony)",
  "(?:v )?(?:předchozí|původní|dřívější|starší) verz[ei]",
  "(?:bu )?(?:haberin|yazının|makalenin) (?:önceki|ilk|eski)",
  "в (?:\\p{L}+ )?(?:предыдущей|первоначальной|ранней|прежней|первой) (?:версии|редакции)|[ув] (?:попередній|первісній|першій) версії",
  "σε (?:προηγούμενη|αρχική) (?:έκδοση|εκδοχή)",
  // Arabic, Chinese, Japanese, Korean
  "(?:جاء |ورد )?في (?:نسخة|صيغة) سابقة|本文(?:早前|此前|先前|早期|较早)|(?:此前|早前|先前)版本|(?:当初|以前|初出)の?(?:記事|版)|이전 (?:기사|버전)",
];

/** A label of any words may stand before: "Update 6 May 2024: This story originally said …" */
const NOTES = OPENINGS.map(
  (opening) => new RegExp(`^[^\\p{L}"“„«]{0,4}(?:[^:.]{2,40}: )?(?:${opening})`, "u"),
);
/** "On Saturday we reported that … We accept that this was untrue." */
const APOLOGY =
  /^\W*(?:we|the \p{L}+) (?:now |fully |wholly )?(?:accepts?|acknowledges?|apologi[sz]es?|regrets?|(?:are|am|is) (?:happy|pleased) to (?:clarify|make clear|correct)|wish(?:es)? to (?:clarify|correct|make clear|apologi[sz]e))\b/iu;
const REPORTED =
  /\b(?:we|our (?:\p{L}+ )?(?:article|story|report|headline|column|piece|obituary|interview)|(?:an|this|the) (?:article|story|report|column|piece|headline))\b[^.]{0,120}\b(?:reported|said|stated|published|suggested|claimed|alleged|wrote|described|identified)\b/iu;
/** A German story that is told of must be told to have changed. */
const GERMAN_STORY = /^\W*(?:dieser|der|diese) (?:artikel|text|beitrag|nachruf|bericht|meldung|geschichte)/;
const CORRECTED_DE =
  /\b(?:korrigiert|geändert|berichtigt|ergänzt|aktualisiert|überarbeitet|fälschlich\p{L}*|fehler\p{L}*)\b/u;

/** "In der ursprünglichen Fassung des Gesetzes": the earlier version of something else. */
const OF_ELSE = new RegExp(
  `(?:version|fassung|versi[oó]n|versione|versão|versie|verz[ei]|wersj[ia]|versjon|utgave)\\p{L}* (?:\\p{L}+ )?${"(?:des|der|de la|de los|del|de l|de|du|della|dello|di|do|da|van|av|af)"}\\b(?! ?(?:dies|unser|artik|text|beitrag|bericht|nachruf|meldung|cet|['’]article|est[ea]|quest|art[ií]|nota|not[ií]cia|reporta|matéria|dit|het artikel|het bericht|this|our|the|denn|detta|den|sak|artikel))`,
  "u",
);

/** "… not in Skarholm as an earlier version said." */
const WITHIN = new RegExp(
  `\\b(?:(?:as|that) an (?:earlier|previous) version (?:said|had it|stated|suggested|claimed)|(?:earlier|previous|original) versions? of (?:this|our) (?:${STORY})|(?:reported|stated|said|published|misidentified|misstated|misspelled|given)(?: \\p{L}+)? (?:in|with|on) an (?:earlier|previous) version)\\b`,
  "u",
);

/** How far into a sentence its opening is looked for. */
const HEAD = 260;

function opensNote(text: string): boolean {
  const head = text.slice(0, HEAD).toLowerCase();
  if (opensWithNoteLabel(text) || (head.includes(" version") && WITHIN.test(head))) return true;
  if (!NOTES.some((note) => note.test(head)) || OF_ELSE.test(head)) return false;
  return !GERMAN_STORY.test(head) || CORRECTED_DE.test(head);
}

/** The apology comes so many sentences behind what is taken back. */
const REPORTED_SOON = [1, 2, 3];
const apologises = (sentence: Sentence | undefined, block: number, ahead: number) =>
  sentence !== undefined && (ahead === 1 || sentence.block === block) && APOLOGY.test(sentence.text);

/** Of a note amid a paragraph that goes on behind it, so many sentences are its own. */
const OWN = 2;
/** A paragraph's end that has no more sentences than this is the note's. */
const CLOSE = 3;

/**
 * The sentences that are a newsroom's note on its story, from the words that open it to the end of the paragraph, with
 * what points back at it from the next.
 *
 * @param said the sentences of `body`, in order
 * @param language BCP 47
 * @returns indices into `said`
 */
export function findCorrectionNotes(
  said: readonly Sentence[],
  body: readonly Block[],
  language: string | undefined,
): ReadonlySet<number> {
  const notes = new Set<number>();
  const isHeaded = (block: number) => {
    const above = body[block - 1];
    return above !== undefined && isNoteLabel(above.text);
  };
  for (let at = 0; at < said.length; at++) {
    const { text, block } = said[at]!;
    const isFirst = said[at - 1]?.block !== block;
    const goesOn =
      notes.has(at - 1) && isFirst && block - said[at - 1]!.block < 3 && pointsBack(text, language);
    const isTakenBack =
      REPORTED_SOON.some((ahead) => apologises(said[at + ahead], block, ahead)) && REPORTED.test(text);
    if (!goesOn && !isTakenBack && !opensNote(text) && !(isFirst && isHeaded(block))) continue;
    let end = at + 1;
    while (said[end]?.block === block) end++;
    const last = isFirst || end - at - 1 <= CLOSE ? end : Math.min(end, at + 1 + OWN);
    for (let own = at; own < last; own++) notes.add(own);
    if (isTakenBack) notes.add(at + 1);
    at = Math.max(last - 1, at);
  }
  return notes;
}
