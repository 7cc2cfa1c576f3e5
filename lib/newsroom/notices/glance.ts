/**
 * One look at a line before it is read as a notice: most lines of copy have no word that decides anything in
 * a notice of any language. A look goes over the letters once and keeps nothing of them. In doubt the answer
 * is yes, and whoever asked reads on.
 */
import { lazily, memoize } from "../../text/memoize.ts";
import { MIXED } from "./disguise.ts";
import { listWeighing, MIN_STEM, type WordWeights } from "./lexicon.ts";
import { foldWord, MAX_KNOWN_LINES } from "./tokens.ts";

/** Whether a line may have a word that is deciding in a notice; if not, `weighWords` finds no language. */
export function mayDecide(line: string): boolean {
  return (look(line) & DECIDES) !== 0;
}

/** Whether a line may have a word of an embargo. */
export function maySpeakOfEmbargo(line: string): boolean {
  return (look(line) & EMBARGOES) !== 0;
}

/** Whether words of a line may ask something of editors; if not, `weighWords` finds no `asking`. */
export function mayAsk(line: string): boolean {
  const found = look(line);
  return (found & ASKS) !== 0 || ((found & REFUSES) !== 0 && (found & REFUSED) !== 0);
}

/** What the words of a line may do, a bit each. */
const [DECIDES, EMBARGOES, ASKS, REFUSES, REFUSED] = [1, 2, 4, 8, 16];
const ANYTHING = 31;

function bitsOf({ deciding, embargoing, asking, refusing, publishing }: WordWeights): number {
  return (
    (deciding.length > 0 ? DECIDES : 0) |
    (embargoing.length > 0 ? EMBARGOES : 0) |
    (asking.length > 0 ? ASKS : 0) |
    (refusing.length > 0 ? REFUSES : 0) |
    (publishing.length > 0 ? REFUSED : 0)
  );
}

/** By digest, the bits of words and of beginnings of words; and the digests of those beginnings' heads. */
const loadBits = lazily(() => {
  const [words, stems, heads] = [new Map<number, number>(), new Map<number, number>(), new Set<number>()];
  for (const { word, isStem, weights } of listWeighing()) {
    const [into, key] = [isStem ? stems : words, digest(word)];
    into.set(key, (into.get(key) ?? 0) | bitsOf(weights));
    if (isStem) heads.add(digest(word.slice(0, MIN_STEM)));
  }
  return { words, stems, heads, not: words.get(digest("not")) ?? 0 };
});

const BASIS = 0x811c_9dc5;
const addTo = (sum: number, unit: number) => Math.imul(sum ^ unit, 0x0100_0193);
/** As many bits as a number has that the engine keeps in a word. */
const close = (sum: number) => sum >>> 2;

function digest(word: string): number {
  let sum = BASIS;
  for (let at = 0; at < word.length; at++) sum = addTo(sum, word.charCodeAt(at));
  return close(sum);
}

/** No letter; a letter that is written as several; what is not read by itself: then a look tells nothing. */
const [APART, SEVERAL, STRANGE] = [0, 1, 2];
/** From Latin to Arabic, and the letters of Vietnamese: behind them scripts without spaces begin. */
const isOfAlphabet = (unit: number) => unit <= 0x6ff || unit >= 0x1e00;
const SIGNS = 0x2100;

/** By their code, the letters that words of notices have for them (`foldWord`): one, or a few. */
const loadLetters = lazily(() => {
  const several = new Map<number, string>();
  const letters = Uint16Array.from({ length: SIGNS }, (_, unit) => {
    const sign = String.fromCharCode(unit);
    const plain = sign.normalize("NFKC");
    if (!/[\p{L}\p{M}]/u.test(plain)) return APART;
    const folded = plain === sign && isOfAlphabet(unit) && /\p{L}/u.test(sign) ? foldWord(sign) : "";
    if (folded.length > 1) several.set(unit, folded);
    return folded === "" ? STRANGE : folded.length > 1 ? SEVERAL : folded.charCodeAt(0);
  });
  return { letters, several };
});

/** More letters that stand alone may make a word (disguise.ts). */
const MAX_LONE = 3;
/** "don't" is "not". */
const NEGATED = /n['’]t/i;

const look = memoize((line: string): number => {
  const { words, stems, heads, not } = loadBits();
  const { letters, several } = loadLetters();
  let found = NEGATED.test(line) ? not : 0;
  let sum = BASIS;
  let length = 0;
  let start = 0;
  let lone = 0;
  let isHeaded = false;
  let isOther = false;
  for (let at = 0; at <= line.length; at++) {
    const unit = at < line.length ? line.charCodeAt(at) : APART;
    const letter = unit < SIGNS ? letters[unit]! : STRANGE;
    if (letter === STRANGE) return ANYTHING;
    if (letter !== APART) {
      if (length === 0) start = at;
      const parts = letter === SEVERAL ? several.get(unit)! : undefined;
      for (let part = 0; part < (parts?.length ?? 1); part++) {
        sum = addTo(sum, parts?.charCodeAt(part) ?? letter);
        length++;
        if (length === MIN_STEM) isHeaded = heads.has(close(sum));
        if (isHeaded) found |= stems.get(close(sum)) ?? 0;
      }
      isOther ||= unit >= 0x370;
    } else if (length > 0) {
      found |= words.get(close(sum)) ?? 0;
      lone = at - start === 1 ? lone + 1 : 0;
      if (lone > MAX_LONE) return ANYTHING;
      sum = BASIS;
      length = 0;
      isHeaded = false;
    }
  }
  return isOther && MIXED.test(line) ? ANYTHING : found;
}, MAX_KNOWN_LINES);
