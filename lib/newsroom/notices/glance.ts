/**
 * One look at a line before it is read as a notice: most lines of copy have no word that decides anything in
 * a notice of any language. A look goes over the letters once and keeps nothing of them. In doubt the answer
 * is yes, and whoever asked reads on.
 */
import { lazily } from "../../text/memoize.ts";
import { MIXED } from "./disguise.ts";
import { listWeighing, MIN_STEM } from "./lexicon.ts";
import { foldWord } from "./tokens.ts";

/** Whether a line may have a word that is deciding in a notice; if not, `weighWords` finds no language. */
export function mayDecide(line: string): boolean {
  return (look(line) & DECIDES) !== 0;
}

/** Whether a line may have a word of an embargo. */
export function maySpeakOfEmbargo(line: string): boolean {
  return (look(line) & EMBARGOES) !== 0;
}

/** What the words of a line may do, a bit each. */
const [DECIDES, EMBARGOES] = [1, 2];
const ANYTHING = DECIDES | EMBARGOES;

/** By digest, the bits of words and of beginnings of words; and the digests of those beginnings' heads. */
const loadBits = lazily(() => {
  const [words, stems, heads] = [new Map<number, number>(), new Map<number, number>(), new Set<number>()];
  for (const { word, isStem, isOfEmbargo } of listWeighing()) {
    const [into, key] = [isStem ? stems : words, digest(word)];
    into.set(key, (into.get(key) ?? 0) | (isOfEmbargo ? ANYTHING : DECIDES));
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

/** No letter; and what is not read by itself, so that a look tells nothing of the line. */
const [APART, STRANGE] = ["", undefined];
/** From Latin to Arabic, and the letters of Vietnamese: behind them scripts without spaces begin. */
const isOfAlphabet = (unit: number) => unit <= 0x6ff || unit >= 0x1e00;
const SIGNS = 0x2100;

/** Signs by their code: letters as words of notices have them (`foldWord`). */
const loadLetters = lazily(() =>
  Array.from({ length: SIGNS }, (_, unit) => {
    const sign = String.fromCharCode(unit);
    const plain = sign.normalize("NFKC");
    if (!/[\p{L}\p{M}]/u.test(plain)) return APART;
    return plain === sign && isOfAlphabet(unit) && /\p{L}/u.test(sign) ? foldWord(sign) || STRANGE : STRANGE;
  }),
);

/** More letters that stand alone may make a word (disguise.ts). */
const MAX_LONE = 3;
/** "don't" is "not". */
const NEGATED = /n['’]t/i;

function look(line: string): number {
  const { words, stems, heads, not } = loadBits();
  const letters = loadLetters();
  let found = NEGATED.test(line) ? not : 0;
  let [sum, length, start, lone] = [BASIS, 0, 0, 0];
  let [isHeaded, isOther] = [false, false];
  for (let at = 0; at <= line.length; at++) {
    const unit = at < line.length ? line.charCodeAt(at) : 0;
    const letter = letters[unit];
    if (letter === STRANGE) return ANYTHING;
    if (letter !== APART) {
      if (length === 0) start = at;
      for (let part = 0; part < letter.length; part++) {
        sum = addTo(sum, letter.charCodeAt(part));
        length++;
        if (length === MIN_STEM) isHeaded = heads.has(close(sum));
        if (isHeaded) found |= stems.get(close(sum)) ?? 0;
      }
      isOther ||= unit >= 0x370;
    } else if (length > 0) {
      found |= words.get(close(sum)) ?? 0;
      lone = at - start === 1 ? lone + 1 : 0;
      if (lone > MAX_LONE) return ANYTHING;
      [sum, length, isHeaded] = [BASIS, 0, false];
    }
  }
  return isOther && MIXED.test(line) ? ANYTHING : found;
}
