/** Labels that a newsroom sets over or before a note on its own story: "Correction", "For the record". */

/** A note's label: alone on its line, or before a date and a colon or dash. */
const LABELS =
  "what we got wrong|our mistakes?|for the record|setting the record straight|corrections?(?: and clarifications?)?|clarifications?|corrected|amended|amendment|erratum|errata|editor['’]s note|note (?:from|by) the editors?|retraction|korrektur(?:hinweis)?|berichtigung|richtigstellung|transparenzhinweis|(?:anmerkung|hinweis) der redaktion|anm\\. d\\. red\\.?|rectificatif|rectification|erratum|précision|mise au point|note de la rédaction|ndlr|corrección|rectificación|fe de err(?:ores|atas)|aclaración|nota (?:de la redacción|del editor|aclaratoria)|rettifica|correzione|errata corrige|precisazione|nota della redazione|errata|erramos|correção|retificação|nota (?:da redação|do editor)|correctie|rectificatie|verbetering|noot van de redactie|naschrift|rättelse|förtydligande|rettelse|præcisering|presisering|berigtigelse|korreksjon|oikaisu|korjaus|täsmennys|sprostowanie|korekta|od redakcji|oprava|upřesnění|düzeltme|исправление|уточнение|поправка|от редакции|виправлення|уточнення|від редакції|διόρθωση|تصحيح|تصويب|ملاحظة المحرر|תיקון|סיקון טעות|更正|勘误|编者按|訂正|お詫びと訂正|정정|바로잡습니다";

const LABELLED = new RegExp(
  `^[^\\p{L}"“„«]{0,4}(?:${LABELS})(?:[ ,(]{1,2}[^:：.]{1,40}?\\)?)?\\s?(?:[:：】\\]]|\\s[–—-]{1,2}\\s|[–—]|\\.(?=\\s)|$)`,
  "u",
);
const ALONE = new RegExp(`^[^\\p{L}"“„«]{0,4}(?:${LABELS})[^\\p{L}]{0,4}$`, "iu");

/** How far into a text its label is looked for. */
const HEAD = 260;
/** No label of a note is longer. */
const MAX_LABEL_LENGTH = 60;

/** Whether a text opens with a note's label: "CORRECTED:", which looks like a dateline. */
export const opensWithNoteLabel = (text: string): boolean => LABELLED.test(text.slice(0, HEAD).toLowerCase());

/** Whether a text is a note's label and nothing else. */
export const isNoteLabel = (text: string): boolean => text.length < MAX_LABEL_LENGTH && ALONE.test(text);
