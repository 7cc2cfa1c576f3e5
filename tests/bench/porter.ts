/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980) with the amendments
 * of NLTK's default mode, because the ROUGE figures that the field prints (PyPI rouge-score) stem with that one.
 */

const irregular = new Map(
  Object.entries({
    sky: ["sky", "skies"],
    die: ["dying"],
    lie: ["lying"],
    tie: ["tying"],
    news: ["news"],
    inning: ["innings", "inning"],
    outing: ["outings", "outing"],
    canning: ["cannings", "canning"],
    howe: ["howe"],
    proceed: ["proceed"],
    exceed: ["exceed"],
    succeed: ["succeed"],
  }).flatMap(([stem, forms]) => forms.map((form) => [form, stem] as const)),
);

function isConsonant(word: string, at: number): boolean {
  const letter = word[at]!;
  if ("aeiou".includes(letter)) return false;
  return letter !== "y" || at === 0 || !isConsonant(word, at - 1);
}

/** Porter's m: how many times a run of vowels is followed by a run of consonants. */
function measure(stem: string): number {
  let m = 0;
  let afterVowel = false;
  for (let at = 0; at < stem.length; at++) {
    const consonant = isConsonant(stem, at);
    if (consonant && afterVowel) m++;
    afterVowel = !consonant;
  }
  return m;
}

function hasVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at++) if (!isConsonant(stem, at)) return true;
  return false;
}

function endsDoubleConsonant(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** Porter's *o: consonant, vowel, consonant, the last not w, x or y. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last === 1) return !isConsonant(word, 0) && isConsonant(word, 1);
  return (
    last > 1 &&
    isConsonant(word, last - 2) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last) &&
    !"wxy".includes(word[last]!)
  );
}

type Rule = readonly [suffix: string, replacement: string, holds?: (stem: string) => boolean];

/** The first rule whose suffix fits decides, whether or not its condition holds. */
function apply(word: string, rules: readonly Rule[], holds: (stem: string) => boolean): string {
  for (const [suffix, replacement, own] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    return (own ?? holds)(stem) ? stem + replacement : word;
  }
  return word;
}

function plural(word: string): string {
  if (word.endsWith("ies") && word.length === 4) return word.slice(0, -1);
  const rules: Rule[] = [
    ["sses", "ss"],
    ["ies", "i"],
    ["ss", "ss"],
    ["s", ""],
  ];
  return apply(word, rules, () => true);
}

function pastAndGerund(word: string): string {
  if (word.endsWith("ied")) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = ["ed", "ing"].find(
    (ending) => word.endsWith(ending) && hasVowel(word.slice(0, -ending.length)),
  );
  if (!suffix) return word;
  const stem = word.slice(0, -suffix.length);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDoubleConsonant(stem)) return "lsz".includes(stem.at(-1)!) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function finalY(word: string): string {
  return apply(word, [["y", "i"]], (stem) => stem.length > 1 && isConsonant(stem, stem.length - 1));
}

const doubleSuffixes: readonly Rule[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["fulli", "ful"],
  ["logi", "log", (stem) => measure(`${stem}l`) > 0],
];

function doubleSuffix(word: string): string {
  if (word.endsWith("alli") && measure(word.slice(0, -4)) > 0) return doubleSuffix(word.slice(0, -2));
  return apply(word, doubleSuffixes, (stem) => measure(stem) > 0);
}

const adjectival: readonly Rule[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

const residual: readonly Rule[] = [
  ...["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent"].map(
    (suffix): Rule => [suffix, ""],
  ),
  ["ion", "", (stem) => measure(stem) > 1 && /[st]$/.test(stem)],
  ...["ou", "ism", "ate", "iti", "ous", "ive", "ize"].map((suffix): Rule => [suffix, ""]),
];

function finalE(word: string): string {
  return apply(word, [["e", ""]], (stem) => measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem)));
}

function finalL(word: string): string {
  return apply(word, [["ll", "l"]], (stem) => measure(`${stem}l`) > 1);
}

const stems = new Map<string, string>();

/** The stem of one lower-case English word. */
export function stem(word: string): string {
  const fixed = irregular.get(word);
  if (fixed) return fixed;
  if (word.length <= 2) return word;
  let known = stems.get(word);
  if (known === undefined) {
    known = finalY(pastAndGerund(plural(word)));
    known = apply(doubleSuffix(known), adjectival, (rest) => measure(rest) > 0);
    known = finalL(finalE(apply(known, residual, (rest) => measure(rest) > 1)));
    stems.set(word, known);
  }
  return known;
}
