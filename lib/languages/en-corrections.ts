/**
 * How English newsrooms note an error in a story of their own: `corrections` of en.ts. All in small letters.
 */
import type { Language } from "./language.ts";

/** What a newsroom calls what it publishes. */
const kinds = [
  "article|story|report|post|piece|page|obituary|column|interview|review|feature|dispatch|recipe|transcript",
  "podcast|newsletter|headline|caption|photo caption|standfirst|chart|graphic|map|item|blog|live blog",
  "liveblog|analysis|explainer|fact(-| |)check|essay|profile|q&a|guide|quiz|list",
].join("|");
/** With a bare "the", most of those are other people's: "The report was revised." */
const ours = [
  `((this|our) (${kinds}|version)`,
  "the (article|story|obituary|headline|caption|photo caption|standfirst))",
].join("|");
const wrongly = "incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely";
const earlier = "earlier|previous|prior|original|initial";
const first = "originally|initially|previously|earlier";
const changed = "amended|corrected|updated|edited|changed|revised|modified|clarified|altered";
const becauseOf = "because of|due to|owing to|through";
const was = "(was|were|has been|have been|is)";
const also = "( since| further| first| subsequently| later| twice| also|)";
/** What an earlier version did, when it is said of a story and not of a bill. */
const said = [
  `${wrongly}|said|stated|gave|had (said|stated|${wrongly})|mis*|suggested|implied|indicated|reported`,
  "referred|described|quoted|attributed|omitted|named|identified|asserted|claimed",
  "contained (a|an|the) (error|mistake|inaccura)|included (a|an|the) (error|mistake|incorrect|wrong)",
].join("|");
const misplaced = "misidentified|misstated|misspelled|misquoted|misattributed";

export const enCorrections = {
  openings: [
    `${ours}( above| below|) ${was}${also}${also} (${changed})`,
    `${ours}( *|) (${first}|${wrongly})( *|) (${said}|read|ran|listed|put|appeared|included|contained)`,
    [
      `(in |)(a|an|the|our|one) (${earlier}|former|first)( *|)`,
      ` (version|edition|headline|caption|post|tweet|graphic)(s|)( of ${ours}|)(,|)`,
      `( (published|posted|online|on|that) …|) (${said})`,
    ].join(""),
    `(in |)(a|an|the|our) (${earlier})( *|) version(s|) of (this |our )`,
    [
      `(${becauseOf}|following) (a|an)( *|) (error|mistake|mix-up)( *( *( *|)|)|),`,
      " (this |the |a |an |our |we |in )",
    ].join(""),
    [
      "in (a|an)( *|)( *|) (story|stories|article|report|brief|headline|caption|column) … ",
      `(${wrongly}|${misplaced})`,
    ].join(""),
    "(when|if|whenever) (we|you) (learn|find|spot|see|notice|believe|make) … (mistake|error|inaccura)",
    [
      `this( *(.|) #|) (${kinds}) (corrects|clarifies|removes|fixes|has been|was|is)( *( *( *|)|)|) `,
      "(to |the |a |in |an )",
    ].join(""),
    `this is (a|the) corrected (version|${kinds})`,
    [
      `(this|earlier) version(s|)( of (this|the|our) (${kinds})|)`,
      " (correct|clarify|clarifies|fix|remove|incorrectly said|said|stated|mis*)",
    ].join(""),
    [
      "the (headline|text|body|introduction|caption|standfirst)(s|)( and( the|) *|)( of this *|)",
      " (was|were|has been|have been) (amended|corrected|changed|updated|edited)",
    ].join(""),
    `(${becauseOf}) …, ((an|a|our|the) (earlier|previous|prior|original) version|this (${kinds}))`,
    [
      "(last |)(updated|amended|corrected|edited|changed|revised)( *| (at|on) …| # …| * # …|)(:|)",
      "(to (correct|clarify|make clear|reflect|remove|fix)|corrects|clarifies)",
    ].join(" "),
    `we (${first}|${wrongly}) (said|reported|stated|wrote|published|described|identified|gave|named)`,
    "an (earlier|previous) edition had *",
    `the original (article|story|post|headline|obituary|version of this *) (${said})`,
    "(a|an|the) (photo |picture |)caption (on|with|in|accompanying|for) (a|an) (earlier|previous)",
    "an (incorrect|wrong) (photograph|photo|picture|image|caption|headline) (was|appeared|accompanied)",
    "(this|the) error (has been|was) (corrected|fixed|amended)",
    [
      "(we|*|the *( *( *( *|)|)|)) (sincerely |deeply |)(regret(s|)|apologi(s|z)e(s|)( *|) for)",
      " (the|this|any|our|that) (error|mistake|confusion|mix-up|inaccuracy)",
    ].join(""),
    `(we|we have|we've) (since |)(amended|corrected|updated) (this|the|our) (${kinds})`,
  ],
  exceptions: ["an (earlier|previous) edition had been"],
  versions: ["version"],
  own: ["this", "our", "the"],
  within: [
    "(as|that) an (earlier|previous) version (said|had it|stated|suggested|claimed)",
    `(earlier|previous|original) version(s|) of (this|our) (${kinds})`,
    [
      "(reported|stated|said|published|misidentified|misstated|misspelled|given)( *|)",
      "(in|with|on) an (earlier|previous) version",
    ].join(" "),
  ],
  reported: [
    [
      "(we|our( *|) (article|story|report|headline|column|piece|obituary|interview)",
      "|(an|this|the) (article|story|report|column|piece|headline)) … ",
      "(reported|said|stated|published|suggested|claimed|alleged|wrote|described|identified)",
    ].join(""),
  ],
  apologies: [
    [
      "(we|the *) (now |fully |wholly |)(accept(s|)|acknowledge(s|)|apologi(s|z)e(s|)|regret(s|)",
      "(are|am|is) (happy|pleased) to (clarify|make clear|correct)",
      "wish(es|) to (clarify|correct|make clear|apologi(s|z)e))",
    ].join("|"),
  ],
} satisfies Partial<Language["corrections"]>;
