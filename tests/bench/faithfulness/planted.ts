/** Faults planted in sentences that people wrote: what a forest can learn from where labels are scarce. */

import type { ReadSentence, Word } from "../../../lib/faithfulness/read.ts";
import { enAssertions } from "../../../lib/languages/en-assertions.ts";
import type { Thesaurus } from "../../train/faithfulness/related.ts";

export type Random = () => number;

/** Verbs beside which a speaker is named. */
const SAYS = /\b(?:said|says|told|added|asked|wrote|warned|explained)\b/;

/** The name right beside a verb of saying. */
function findSpeaker({ text, names }: ReadSentence): readonly Word[] | undefined {
  return names.find((name) => {
    const [start, end] = [name[0]!.start, name.at(-1)!.end];
    return SAYS.test(text.slice(Math.max(0, start - 7), start)) || SAYS.test(text.slice(end, end + 10));
  });
}

/** A sentence with a fault, and where it is. */
export interface PlantedFault {
  readonly kind: (typeof PLANTED_KINDS)[number] | (typeof QUOTATION_KINDS)[number];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the forests learn from; a `synonym` is no fault. */
export const PLANTED_KINDS = [
  "name",
  "otherName",
  "nameSwap",
  "figure",
  "date",
  "negation",
  "negationGone",
  "opposite",
  "word",
  "storyWord",
  "pronoun",
  "insertion",
  "hedgeGone",
  "sibling",
  "synonym",
] as const;

/** What is planted in quotations, to be measured. */
export const QUOTATION_KINDS = ["quotation", "speaker"] as const;

/** What other sentences lend: names and words of the same story and of others. */
export interface Lenders {
  readonly own: readonly ReadSentence[];
  readonly others: readonly ReadSentence[];
  readonly thesaurus?: Thesaurus;
}

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

const opposites = new Map<string, string[]>();
for (const pair of enAssertions.opposites) {
  const [left, right] = pair.split("/").map((side) => side.split(" "));
  for (const [at, word] of left!.entries())
    opposites.set(word, [...(opposites.get(word) ?? []), right![at] ?? right!.at(-1)!]);
  for (const [at, word] of right!.entries())
    opposites.set(word, [...(opposites.get(word) ?? []), left![at] ?? left!.at(-1)!]);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const PRONOUNS: Readonly<Record<string, readonly string[]>> = {
  he: ["she", "they"],
  she: ["he", "they"],
  his: ["her", "their"],
  her: ["his", "their"],
  him: ["her", "them"],
  they: ["he", "she"],
  their: ["his", "her"],
  it: ["they"],
  its: ["their"],
};
const AUXILIARIES = new Set(
  "is are was were has have had will would can could did does do should may might".split(" "),
);

export function plant(
  kind: PlantedFault["kind"],
  sentence: ReadSentence,
  lenders: Lenders,
  random: Random,
): PlantedFault | undefined {
  const { text, words } = sentence;
  const put = (start: number, end: number, by: string): PlantedFault | undefined => {
    const written =
      /^\p{Lu}/u.test(text.slice(start, end)) && start === 0 ? by.charAt(0).toUpperCase() + by.slice(1) : by;
    if (written === text.slice(start, end)) return undefined;
    return {
      kind,
      text: text.slice(0, start) + written + text.slice(end),
      start,
      end: start + Math.max(1, written.length),
    };
  };
  const putWord = (word: Word | undefined, by: string | undefined) =>
    word && by ? put(word.start, word.end, by) : undefined;
  switch (kind) {
    case "name":
    case "otherName": {
      const name = pick(sentence.names, random);
      if (!name) return undefined;
      const keys = new Set(words.map(({ key }) => key));
      const from = kind === "name" ? lenders.own : lenders.others;
      const names = from
        .flatMap((one) => one.names.map((other) => ({ one, other })))
        .filter(({ other }) => other.length === name.length && other.every(({ key }) => !keys.has(key)));
      const lent = pick(names, random);
      return (
        lent &&
        put(
          name[0]!.start,
          name.at(-1)!.end,
          lent.one.text.slice(lent.other[0]!.start, lent.other.at(-1)!.end),
        )
      );
    }
    case "nameSwap": {
      if (sentence.names.length < 2) return undefined;
      const [one, other] = [sentence.names[0]!, sentence.names.at(-1)!];
      const [a, b, c, d] = [one[0]!.start, one.at(-1)!.end, other[0]!.start, other.at(-1)!.end];
      if (text.slice(a, b) === text.slice(c, d) || b > c) return undefined;
      return {
        kind,
        text: text.slice(0, a) + text.slice(c, d) + text.slice(b, c) + text.slice(a, b) + text.slice(d),
        start: a,
        end: a + d - c,
      };
    }
    case "figure": {
      const word = pick(
        words.filter(({ isFigure }) => isFigure),
        random,
      );
      if (!word) return undefined;
      const digits = word.text.replace(/\d/g, (digit, at) =>
        random() < 0.6 || at === 0 ? String(1 + Math.floor(random() * 9)) : digit,
      );
      return putWord(word, digits === word.text ? `${word.text}0` : digits);
    }
    case "date": {
      const word = pick(
        words.filter(({ text }) => MONTHS.includes(text) || DAYS.includes(text)),
        random,
      );
      return putWord(
        word,
        pick(
          (MONTHS.includes(word?.text ?? "") ? MONTHS : DAYS).filter((day) => day !== word?.text),
          random,
        ),
      );
    }
    case "negation": {
      const word = pick(
        words.filter(({ lower }) => AUXILIARIES.has(lower)),
        random,
      );
      return word && !/^ not\b/.test(text.slice(word.end)) ? put(word.end, word.end, " not") : undefined;
    }
    case "negationGone": {
      const word = words.find(({ lower }) => lower === "not" || lower === "never");
      if (word) return put(word.start, word.end + 1, "");
      const short = words.find(
        ({ lower }) => lower.endsWith("n't") && lower !== "can't" && lower !== "won't",
      );
      return short && put(short.end - 3, short.end, "");
    }
    case "opposite": {
      const word = pick(
        words.filter(({ lower }) => opposites.has(lower)),
        random,
      );
      return putWord(word, pick(opposites.get(word?.lower ?? "") ?? [], random));
    }
    case "word":
    case "storyWord": {
      const word = pick(
        words.filter(
          (one) => !one.isEmpty && !one.isName && !one.isFigure && !one.isCapital && one.text.length > 3,
        ),
        random,
      );
      if (!word) return undefined;
      const ending = /(?:ed|ing|s|ly|)$/.exec(word.lower)![0];
      const from = kind === "word" ? lenders.others : lenders.own;
      const lent = from
        .flatMap((one) => one.words)
        .filter(
          (one) =>
            !one.isEmpty &&
            !one.isName &&
            !one.isFigure &&
            !one.isCapital &&
            one.text.length > 3 &&
            one.key !== word.key &&
            /(?:ed|ing|s|ly|)$/.exec(one.lower)![0] === ending,
        );
      return putWord(word, pick(lent, random)?.text);
    }
    case "sibling":
    case "synonym": {
      const { thesaurus } = lenders;
      const word = pick(
        words.filter(
          (one) => !one.isEmpty && !one.isName && !one.isFigure && !one.isCapital && one.text.length > 3,
        ),
        random,
      );
      if (!word || !thesaurus) return undefined;
      const [, base = "", ending = ""] = /^(.*?)(ed|ing|s|)$/.exec(word.lower)!;
      for (const lemma of [word.lower, base, `${base}e`, base.slice(0, -1)]) {
        const lent = pick(kind === "sibling" ? thesaurus.siblings(lemma) : thesaurus.synonyms(lemma), random);
        if (!lent) continue;
        const isWhole = lemma === word.lower;
        return putWord(
          word,
          isWhole || ending === "" ? lent : (ending === "s" ? lent : lent.replace(/e$/, "")) + ending,
        );
      }
      return undefined;
    }
    case "quotation": {
      const inside = words.filter(
        (one) =>
          !one.isEmpty && sentence.quoted.some(({ start, end }) => one.start >= start && one.end <= end),
      );
      const word = pick(inside, random);
      const lent = lenders.others
        .flatMap((one) => one.words)
        .filter((one) => !one.isEmpty && one.key !== word?.key);
      return putWord(word, pick(lent, random)?.text);
    }
    case "speaker": {
      const isQuoted = (word: Word) =>
        sentence.quoted.some(({ start, end }) => word.start >= start && word.end <= end);
      const speaker = sentence.quoted.length > 0 ? findSpeaker(sentence) : undefined;
      if (!speaker || isQuoted(speaker[0]!)) return undefined;
      const keys = new Set(words.map(({ key }) => key));
      const others = lenders.own
        .flatMap(({ names }) => names)
        .filter((name) => name.every(({ key }) => !keys.has(key)));
      const by = pick(others, random)
        ?.map(({ text }) => text)
        .join(" ");
      return by ? put(speaker[0]!.start, speaker.at(-1)!.end, by) : undefined;
    }
    case "pronoun": {
      const word = pick(
        words.filter(({ lower }) => lower in PRONOUNS),
        random,
      );
      return putWord(word, pick(PRONOUNS[word?.lower ?? ""] ?? [], random));
    }
    case "hedgeGone": {
      const match = /\b(may|might|could) (be|have)\b/.exec(text);
      return match
        ? put(match.index, match.index + match[0].length, match[2] === "be" ? "is" : "has")
        : undefined;
    }
    case "insertion": {
      const other = pick(lenders.others, random);
      const long =
        other && /(?: (?:in|on|at|for|after|with|from|by) [^,.;:"“”]{4,40})(?=[.,])/.exec(other.text)?.[0];
      const end = /[.!?]?["”]?$/.exec(text)!.index;
      if (!long) return undefined;
      return put(end, end, long);
    }
  }
}
