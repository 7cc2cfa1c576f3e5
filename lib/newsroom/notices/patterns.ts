/**
 * What notices look like: patterns over the roles of their words, one letter a word or phrase.
 *
 *     K kill      H hold     L release    C story      B until    T a number, a day
 *     k retract   D draft    G advance    W document   p this     f filler: may stand in any notice
 *     E embargo   V cleared  P publish    A please     o for      x a word that no notice has
 *                 N not      U use        R editors    Z lifted
 *
 * `ROLES` in lexicon.ts says which list of words each letter stands for.
 */
import { compilePattern } from "../../languages/patterns.ts";
import { capPattern } from "../../text/capped.ts";
import type { NoticeKind } from "./notice.ts";
import { MAX_LINE } from "./tokens.ts";

interface Verdict {
  readonly kind: NoticeKind;
  /** A notice with all of these … */
  readonly has: readonly RegExp[];
  /** … and without this. */
  readonly hasNot?: RegExp;
  readonly example: string;
}

/** "Embargo lifted", "Released from hold", "Was under embargo". */
const LIFTED = capPattern(MAX_LINE, /[EH][^N]*Z|Z.*[EH]|^[fRpT]*Z[fp]*$/);
/** "Hold until the embargo is lifted", "The embargo has not been lifted". */
const STILL_HELD = capPattern(MAX_LINE, /[BKk]|N.*[ZPULV]|E.*E/);

/** The letters of a line, where "no embargo" is one that was lifted. */
function foldNoEmbargo(letters: string): string {
  return letters.replace(/N[fp]{0,2}E/g, "Z");
}

/** Whether words say, whatever stands beside them, that an embargo or a hold is over. */
export function saysLifted(letters: string): boolean {
  const folded = foldNoEmbargo(letters);
  return LIFTED.test(folded) && !STILL_HELD.test(folded);
}

/**
 * What the words of a notice ask for, where no other words stand beside them. The first row that fits counts.
 */
export const VERDICTS: readonly Verdict[] = [
  { kind: "kill", has: [/K/], hasNot: /N[fp]{0,2}K/, example: "MANDATORY KILL" },
  { kind: "kill", has: [/k/, /[CRA]/], hasNot: /N[fp]{0,2}k/, example: "Please delete this story" },
  { kind: "kill", has: [/N[fpo]{0,3}U/, /[CW]/], hasNot: /[BTDEH]/, example: "Do not use this story" },
  { kind: "lifted", has: [LIFTED], hasNot: STILL_HELD, example: "Embargo lifted" },
  { kind: "embargo", has: [/E/], hasNot: /N[fp]?E/, example: "Strictly embargoed" },
  {
    kind: "embargo",
    has: [capPattern(MAX_LINE, /N[^B]*B.*T|N[^T]*T.*B|T[fo]*NB$/)],
    example: "Not before Friday",
  },
  {
    kind: "hold",
    has: [capPattern(MAX_LINE, /N.*[PULV]|[PUL].*N|V[fp]{0,2}N[fp]{0,2}$/)],
    example: "Not for publication",
  },
  { kind: "hold", has: [/H/], hasNot: /N[fp]?H/, example: "On hold" },
  { kind: "hold", has: [/D/], example: "DRAFT" },
  {
    kind: "release",
    has: [capPattern(MAX_LINE, /G[fo]{0,6}T|G[fo]{0,6}P|L[fo]{0,6}G|^of{0,3}G$/)],
    example: "Advance for Sunday",
  },
  {
    kind: "release",
    has: [capPattern(MAX_LINE, /L.*T|V[fo]*B.*T|o[PU].*T|oT[fT]{0,5}[PU]|[PU][fo]*B.*T|T[^BL]*[BL].*[PU]/)],
    example: "FOR RELEASE January 5, 2024",
  },
];

/** What the words of a notice ask for, by their letters. */
export function judgeNotice(written: string): NoticeKind | undefined {
  const letters = foldNoEmbargo(written);
  return VERDICTS.find(
    ({ has, hasNot }) => has.every((pattern) => pattern.test(letters)) && !hasNot?.test(letters),
  )?.kind;
}

/** The roles without which no row of REQUESTS fits: one that asks alone, or a refusal and what it refuses. */
export const ASKS = { alone: /[KkEH]/, refusing: /N/, refused: /[PUL]/ };

/** How a request begins, whatever other words follow. The first row that fits counts. */
export const REQUESTS: readonly { kind: NoticeKind; says: RegExp; example: string }[] = [
  {
    kind: "kill",
    says: /^[fxRCpo]{0,6}A[fpoABRxPU]{0,6}[Kk][fpoPUTRxWKk]{0,8}[CW]/,
    example: "Clients are asked to kill the Harbour fire story",
  },
  {
    kind: "kill",
    says: /^[fR]{0,4}(?:R[fRAo]{0,6}[Kk][fp]*|A[fRAo]{0,6}(?:K[fp]*|kf?p))x/,
    example: "Editors, please disregard our Harbour lead",
  },
  { kind: "kill", says: /^[RAf]{0,4}[Kk][fpPoT]{0,4}[CW]/, example: "Kill the 0900 story on the harbour" },
  { kind: "kill", says: /^[RA]{0,3}[Kk][fp]{1,2}x{1,2}C$/, example: "Kill the harbour fire story" },
  { kind: "kill", says: /^[fR]{0,2}[Kk][fpC]{0,3}A/, example: "Kill it please, the harbour never burnt" },
  {
    kind: "kill",
    says: /^f{0,2}p?[fT]?C[Tx]{0,3}f{1,4}[Kk]/,
    example: "The story is withdrawn, the harbour never burnt",
  },
  {
    kind: "kill",
    says: /^[fp]{0,3}C[fx]{1,5}[Kk][fp]{0,4}N[fpo]{0,3}[PU]/,
    example: "The story on the harbour is withdrawn and not to be used",
  },
  {
    kind: "kill",
    says: /^[fx]{1,5}[Kk]f?p[fT]?C/,
    example: "The Associated Press has withdrawn its story about a fire",
  },
  {
    kind: "kill",
    says: /A[fpoTR]{0,3}N[fpo]{0,2}[PU][fp]{0,4}C/,
    example: "Please do not use the story about the harbour",
  },
  {
    kind: "kill",
    says: /A.{0,3}C.{0,12}N[fpo]{0,2}[PU]/,
    example: "Gelieve het bericht over Brussel niet te gebruiken",
  },
  {
    kind: "kill",
    says: /^[fR]{0,3}A[fpo]{0,2}[PU][fp]{0,2}N[fp]{0,2}C/,
    example: "Vänligen använd inte artikeln om hamnen",
  },
  {
    kind: "kill",
    says: /N[fpo]{0,2}[PU][fp]{0,4}C.{0,12}A|C.{0,12}N[fpo]{0,2}[PU][fp]?A/,
    example: "Do not use the story about the harbour, please",
  },
  {
    kind: "kill",
    says: /^[fAR]{0,3}N[fpo]{0,2}U[fp]{0,2}C/,
    example: "Do not use the story headlined Harbour fire",
  },
  {
    kind: "hold",
    says: /^[fR]{0,3}A[fpo]{0,3}N[fpo]{0,3}[PUL]/,
    example: "Please don't use this yet, Sarah is on it",
  },
  {
    kind: "hold",
    says: /^[fR]{0,3}N[fpo]{0,2}[PUL][fpo]{0,4}A/,
    example: "Desk - don't publish this yet please, Sarah is on it",
  },
  {
    kind: "hold",
    says: /^[fxRpo]{0,4}A[fpoAR]{0,3}H[fpT]{0,3}[CW]|^[RA]{0,3}H[fp]{0,2}C/,
    example: "Please hold item dpa 123",
  },
  {
    kind: "hold",
    says: /^[fARCpoH]{0,5}N[fpo]{0,3}[PUL][fCo]{0,3}B/,
    example: "Do not run until I have spoken to Dave",
  },
  {
    kind: "hold",
    says: /^[fARCpo]{0,5}N[fo]{0,2}B[fopxC]{1,5}[PUL]f*$/,
    example: "Not before the verdict for publication",
  },
  {
    kind: "hold",
    says: /^[fRAop]{0,4}[PUL][fp]{0,2}NB/,
    example: "To be published only after the hearing",
  },
  {
    kind: "hold",
    says: /R[fpo]{0,3}[PUL][fp]{0,2}NB/,
    example: "The academy asks all outlets to publish no earlier than the ceremony",
  },
  {
    kind: "hold",
    says: /^R{0,2}Hf?pf?A(?:x|f|N|$)/,
    example: "Hold this one please, Sarah has to ring",
  },
  { kind: "hold", says: /^[fAR]{0,4}H[fCPp]{0,3}B/, example: "Hold this until Dave has called" },
  { kind: "embargo", says: /^[fARCp]{0,4}E[fo]?B/, example: "Embargoed until the minister has spoken" },
];

/** "This story must not be published before …" asks to wait, although it begins as a kill. */
const MUST_WAIT = /^[^N]*N[^PUL]*[PUL].*B/;

/**
 * What a line or a part of it asks for that begins as a request, by its letters. "Please do not use the text,
 * it is on hold" takes nothing back.
 */
export function judgeRequest(letters: string): NoticeKind | undefined {
  const kind = REQUESTS.find(({ says }) => says.test(letters))?.kind;
  return kind === "kill" && (MUST_WAIT.test(letters) || (/H/.test(letters) && !/[Kk]/.test(letters)))
    ? "hold"
    : kind;
}

/**
 * Of words of a notice: whether they ask editors for something, or say what happens to a story. "It was
 * killed" does not.
 */
export const ASKS_EDITORS = capPattern(
  MAX_LINE,
  /[CRA].*[KkHED]|[KkHED].*[CRA]|N[^PU]*[PU].*A|A[^N]*N.*[PU]/,
);

/** Of words of a notice among others: whether they speak of a story or to editors, or forbid publication. */
export const SPEAKS_OF_STORY = capPattern(
  MAX_LINE,
  /^Ho?[PL]+$|[CRA].*[KkHED]|[KkHED].*[CRA]|D.*D|N.*[PUL]|E.*[BT]/,
);

/** What sentences of a covering note say in passing: "… our release, which is under embargo until 6 am". */
export const IN_PASSING: readonly { kind: NoticeKind; says: RegExp }[] = [
  { kind: "embargo", says: /E/ },
  {
    kind: "hold",
    says: capPattern(MAX_LINE, /N[fpo]{0,3}[PUL].*[BA]|[AR].{0,6}N[fpo]{0,3}[PUL]|N.{0,3}V/),
  },
  {
    kind: "hold",
    says: capPattern(MAX_LINE, /[AR][fpo]{0,3}H|H[fo]?p.*[BTA]|^[RA]?H[fpo]{0,2}[pC]|H[fpB]{0,4}[PUL]|CfH/),
  },
  { kind: "kill", says: /[AR][fpo]{0,3}[Kk][fo]?[pC]/ },
];

/**
 * What a sentence of a note for editors says that no reader sees: who writes there writes of the story.
 * What it refuses is publishing itself, not one use of it ("Not for use in Japan").
 */
export const IN_NOTE: readonly { kind: NoticeKind; says: RegExp }[] = [
  { kind: "kill", says: /^[fRA]{0,4}[Kk][fpxT]{0,5}C|[AR][fpo]{0,3}[Kk][fo]?[pC]/ },
  { kind: "kill", says: /A[fpoB]{0,4}[Kk][fpo]{0,4}$|[Kk][fp]{0,2}C[^N]{0,16}[Kk][fp]{0,3}$/ },
  {
    kind: "embargo",
    says: capPattern(MAX_LINE, /A[^N]{0,4}L[fo]{0,4}T|E[fop]{0,4}[BT]|[AR][fpoxC]{0,4}E|^[fp]{0,3}E/),
  },
  {
    kind: "hold",
    says: capPattern(MAX_LINE, /N[fpo]{0,4}(?:[PUL][fpoCWTAR]*(?:$|B)|[PL](?!f{1,2}x|P.{0,4}x))/),
  },
  { kind: "hold", says: capPattern(MAX_LINE, /N[fpo]{0,4}U.{0,8}B[fo]{0,3}T|N.{0,3}V|N[fp]{0,3}Z/) },
  { kind: "hold", says: capPattern(MAX_LINE, /[PUL][fpoC]{0,3}N[fpoAR]*$/) },
  { kind: "hold", says: capPattern(MAX_LINE, /[AR][fpoC]{0,4}H|H[fpo]{0,3}[CPLBAp]|^[fRTC]{0,4}H|[Cp]f?H/) },
  // "Pas avant la fermeture des bureaux de vote", "न्याय विभाग की मंजूरी नहीं"
  { kind: "hold", says: /^[fRAC]{0,4}NB|V[fp]{0,2}N[fp]{0,3}$/ },
];

/** What a sentence of a covering note says that may ask to wait: it refuses publishing, or puts it off. */
export const MAY_WAIT = capPattern(
  MAX_LINE,
  /N[^BH]{0,6}[PULV]|[PUL].{0,6}N|[PUL].{0,6}B|B.{0,8}[PUL]|[AR][fpo]{0,4}H|^[fR]*H|E/,
);

/**
 * How such a sentence ends in languages that have the verb last, or one word for "do not publish". In English
 * "held" and "withdrawn" stand there, too. "Limandaki yangın haberini geri çekiyoruz".
 */
export const ENDS_NOTE: readonly { kind: NoticeKind; says: RegExp }[] = [
  { kind: "kill", says: /CK[fp]{0,2}$/ },
  { kind: "hold", says: /[^N]H[fp]{0,2}$/ },
];

/**
 * Of a line that is not part of the story: whether it may ask to hold it. It begins as a refusal or a
 * request, or it says until when.
 */
export const MAY_HOLD = capPattern(
  MAX_LINE,
  compilePattern(
    [
      "^[fRC]*[NA]|^[fAR]*[HKkE]|N.*[PULV]|[PUL].*N|[KkHED].*[CRAB]|^[fp]{0,2}C[fx]{0,3}H|E|L.*[HB]",
      "^[foRT]*B[foRT]*$|^[foR]*T[Tfo]*$",
    ].join("|"),
    "u",
  ),
);

/**
 * Of a line that is not part of the story, in a language other than English: whether it says until when, or
 * asks, and ends with a hold. "फैसले तक रोक कर रखें", "Genel yayın yönetmeninin izni olmadan yayımlanmasın".
 */
export const ENDS_IN_HOLD = /[BAV][^NZ]{0,12}H[fp]{0,2}$|V[fp]{0,2}N[fp]{0,3}$/;

/** How a line refuses something at its beginning; refuses to publish; and, in English, to release. */
export const REFUSES = capPattern(MAX_LINE, /^N.*[PULVHKkBCRA]/);
export const REFUSES_PUBLISHING = /^[fRA]{0,3}N[fpo]{0,2}[PL]/;
export const REFUSES_RELEASE = /^[fRA]{0,3}N[fpo]{0,2}L/;

/** "Do not run until …", "Kill the story", "Desk to hold this until …": what only an editor is asked. */
export const FOR_EDITORS = capPattern(
  MAX_LINE,
  /^[fR]{0,3}o?(?:N[fpo]{0,3}[PUL].*B|[Kk][fp]{0,2}[CW]|H[fpC]{0,3}B)|^f{0,2}Ro?H/,
);

/** How such a line begins. */
export const MAY_ASK_EDITORS = /^[fR]{0,3}o?[NKkH]$/;

/** "The report is not for publication": told of a document, as headlines do. */
export const TOLD_OF_DOCUMENT = /^f{0,2}Wf{0,2}Nf{1,3}o?[fPUL]{1,3}$/;

/** A name for the moment from which a story is free. "Publish until" names an end. */
export const NAMES_RELEASE = /^(?:[fo]{0,3}L[fo]{0,3}|[fopPULC]{0,4}[EHN][fopPULBC]{0,5})$/;

/**
 * How a notice at the foot of a story begins: as a request, a refusal, or with what this text is. "Draft, not
 * approved", "This text is a draft", "Material not for publication".
 */
export const BEGINS_AT_FOOT = compilePattern(
  [
    "^(?:[RNAHDE]|f?[NH]|o?[fp]{0,2}[PUL][fp]{0,2}NB|L[fo]{0,3}N|L.{0,9}H|C[fp]?N",
    "pf{1,3}D|(?:p[CW]|Cp|Wp)[fo]{0,3}(?:D|H|Nf{0,2}V))",
  ].join("|"),
  "u",
);
/**
 * "Kérjük, hogy szerdáig ne hozzák nyilvánosságra", "Nota anulada, rogamos no utilizarla": asks to publish
 * nothing, whatever stands between.
 */
export const ASKS_AT_FOOT = compilePattern(
  [
    "^[fRp]{0,2}(?:C?[Kk][fp]{0,2}|C[fp]{1,2}[Kk][fp]{0,2})?A[^NKkHED]{0,8}",
    "(?:N[fpo]{0,3}[PUL]|[PUL][fp]{0,2}N[fp]{0,3}$|H[fp]{0,2}$|Ef?B)",
  ],
  "u",
);
/** "This briefing note is for background and is not for publication." */
export const REFUSES_THIS =
  /^[fp]{0,2}p[fx]{0,2}[CWRL][^N]{0,8}N[fpo]{0,4}L[fpo]{0,4}(?:$|B)|^p[CW]f{0,3}B[^NEHKk]{1,8}[EH]$/;
/** "(Desk: do not use, figures wrong)", "[hold for verdict]". */
export const REFUSES_AT_FOOT = /^R[fR]{0,2}N[fpo]{0,2}[PU]|^H[fop]/;

/** An embargo anywhere in a sentence, and an embargo on the story itself. */
export const EMBARGO = /E/;
export const EMBARGO_ON_STORY = capPattern(
  MAX_LINE,
  compilePattern(
    [
      "^E|^f{0,2}pf{2,4}E[fo]{0,2}[BT]|^f{0,2}pfpf?E[fo]{0,2}[BT]|[CWLAR]f{0,3}x?f{0,2}E[fo]{0,2}[BT]",
      "^[fp]{0,2}[xCWR][fo]{1,3}(?:E[fo]{0,2}[BT]|[BT][foBT]{1,9}E[fo]{0,2}$)",
    ].join("|"),
    "u",
  ),
);

/** An embargo with its moment, in a script without spaces. */
export const EMBARGO_UNSPACED = capPattern(MAX_LINE, /E.*T|T.*E|H[^T]*T.*B|T[^B]*B.*[HP]|P[^T]*T.*B/);
/** A request to hold in such a script, among other words; and a hold in a note for editors. */
export const ASKS_UNSPACED = /^[fR]{0,3}A[fCR]{0,3}H|B[fT]{0,2}H$/;
export const HOLDS_UNSPACED = /[HED]|B[fT]{0,2}P/;

/**
 * In terms of use: an order to wait, a refusal until something has happened or a day has come, or one of
 * publishing itself ("Not to be published."). Terms forbid copying, resale, and use without permission.
 */
export const ORDERS_IN_TERMS = capPattern(MAX_LINE, /[EDKk]|^[fR]*H|H[^x]{0,9}[BVNTpCR]|[AR][fpo]{0,3}H/);
export const WAITS_IN_TERMS = capPattern(
  MAX_LINE,
  compilePattern(
    [ORDERS_IN_TERMS.source, "N[fpo]{0,3}[PUL].*B|NB.*T|^[fpC]{0,3}N[fpo]{0,3}[PL]$"].join("|"),
    "u",
  ),
);
