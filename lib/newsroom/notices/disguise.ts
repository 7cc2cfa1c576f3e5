/**
 * Lines whose letters are set so that no word is found in them: "E M B A R G O", "e.m.b.a.r.g.o", in bold or
 * squared letters, or with letters of another script that look the same.
 */

/** Cyrillic and Greek letters that look like these. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["АВЕЅІЈКМНОРСТУХавеѕіјкмнорстухԁԛԜһ", "ABESIJKMHOPCTYXabesijkmhopctyxdqWh"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν", "ABEZHIKMNOPTYXopv"],
  ].flatMap(([from, to]) => Array.from(from!, (letter, index) => [letter, to![index]!])),
);
/** Letters in squares and circles, which Unicode does not decompose. */
const SQUARED = /[\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const FIRST_SQUARED = [0x1f130, 0x1f150, 0x1f170];

/** A word of letters from two scripts. */
export const MIXED = /[A-Za-z][\u0370-\u04ff\u0500-\u052f]|[\u0370-\u04ff\u0500-\u052f][A-Za-z]/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters that stand alone, each behind the same kind of gap; words are further apart. */
const SPREAD = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_·-]{1,2}\p{L}(?![\p{L}\p{N}])){3,60}/gu;

/**
 * The line with its words as they are meant; most lines are as they were written.
 *
 * @param splitRun finds the words in a run of letters without gaps
 */
export function undisguise(written: string, splitRun: (run: string) => string | undefined): string {
  const plain = written.normalize("NFKC").replace(SQUARED, (letter) => {
    const code = letter.codePointAt(0)!;
    const first = FIRST_SQUARED.findLast((start) => start <= code)!;
    return String.fromCharCode(0x41 + code - first);
  });
  const joined = plain.replace(SPREAD, (letters) => joinLetters(letters, splitRun));
  return MIXED.test(joined) ? joined.replace(WORD, unmix) : joined;
}

/** "D O  N O T" is two words. One gap between all letters says nothing of where words end. */
function joinLetters(letters: string, splitRun: (run: string) => string | undefined): string {
  const words = letters.split(/ {2,}/).map((word) => word.replace(/[ .*_·-]/g, ""));
  return words.length > 1 ? words.join(" ") : (splitRun(words[0]!) ?? words[0]!);
}

/** A word of mixed letters in the script that all of them can be, Latin before Cyrillic. */
function unmix(word: string): string {
  if (!MIXED.test(word)) return word;
  const latin = Array.from(word, (letter) => ALIKE[letter] ?? letter).join("");
  if (!/[^A-Za-z]/.test(latin)) return latin;
  return Array.from(word, (letter) => CYRILLIC[letter] ?? letter).join("");
}
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALIKE)
    .filter(([letter]) => letter >= "\u0400")
    .map(([letter, latin]) => [latin, letter]),
);
