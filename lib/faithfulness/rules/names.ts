/** Names of a sentence against those of the sentences that it cites, and who stands in whose place. */
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import { PASSIVE } from "../lexis.ts";
import type { ReadSentence, Word } from "../read.ts";
import type { StoryIndex } from "../story.ts";

/** A pronoun means who was named at most so many sentences before. */
const ANTECEDENTS = 2;

/** Finds names that the cited sentences, and those that they refer to, do not have. */
export function checkNames(story: StoryIndex, evidence: Evidence): Finding[] {
  const { sentence, cited, rests } = evidence;
  const near = [...cited, ...rests.flatMap((at) => listAntecedents(story, at))];
  const said = new Set(near.flatMap(({ words }) => words.map(({ key }) => key)));
  return sentence.names.flatMap((name) => {
    const lacking = name.filter((word) => !isSaid(story, said, word));
    if (lacking.length === 0 || isInitialism(name, near)) return [];
    // "Ana Lima", where the cited sentence has Lima and the story says elsewhere that she is Ana.
    const isFuller = lacking.length < name.length && standsTogether(story, name);
    return isFuller
      ? []
      : [
          describe(
            name,
            lacking.every(({ key }) => !story.places.has(key)),
          ),
        ];
  });
}

function describe(name: readonly Word[], isNew: boolean): Finding {
  const [start, end] = [name[0]!.start, name.at(-1)!.end];
  const written = name.map(({ text }) => text).join(" ");
  const where = isNew ? "the story" : "the sentences that this rests on";
  return { code: "name", message: `“${written}” is not in ${where}.`, start, end, isFault: true };
}

/** Those before a sentence that speaks of somebody whom it does not name. */
function listAntecedents(story: StoryIndex, at: number): readonly ReadSentence[] {
  const { names } = story.sentences[at]!;
  return names.length > 0 && at > 0
    ? story.sentences.slice(at - 1, at)
    : story.sentences.slice(Math.max(0, at - ANTECEDENTS), at);
}

function isSaid(story: StoryIndex, said: ReadonlySet<string>, { key }: Word): boolean {
  return said.has(key) || story.findAkin(key).some((akin) => said.has(akin));
}

/** All words of a name, beside one another in one place of the story. */
function standsTogether(story: StoryIndex, name: readonly Word[]): boolean {
  const [first, ...more] = name;
  return (story.places.get(first!.key) ?? []).some(({ sentence, word }) => {
    const { words } = story.sentences[sentence]!;
    return more.every(({ key }, at) => words[word + 1 + at]?.key === key);
  });
}

/** "FA" of a Football Association, and the other way round. */
function isInitialism(name: readonly Word[], near: readonly ReadSentence[]): boolean {
  const letters = (words: readonly Word[]) => words.map(({ text }) => text[0]!.toLowerCase()).join("");
  if (name.length > 1) {
    const own = letters(name);
    return near.some(({ words }) => words.some(({ lower, isCapital }) => isCapital && lower === own));
  }
  const { lower, text } = name[0]!;
  if (text !== text.toUpperCase() || text.length < 2) return false;
  return near.some(({ names }) => names.some((other) => other.length > 1 && letters(other) === lower));
}

/** A name or a figure between the words between which the story has another one. */
export function checkSwaps({ edits, closest }: Evidence): Finding[] {
  return edits.flatMap(({ own, theirs, before, behind }): Finding[] => {
    if (before + behind < MIN_FRAME || !closest) return [];
    const [ours, others] = [own, theirs].map((words) => words.filter(({ isEmpty }) => !isEmpty));
    if (ours!.length === 0 || others!.length === 0) return [];
    if (!isOneKind(ours!) || !isOneKind(others!) || ours!.length > MAX_SWAPPED) return [];
    if (ours![0]!.isFigure !== others![0]!.isFigure || shares(ours!, others!)) return [];
    const [start, end] = [ours![0]!.start, ours!.at(-1)!.end];
    const [written, instead] = [ours!, others!].map((words) => words.map(({ text }) => text).join(" "));
    const message = `The story has “${instead}” where this has “${written}”.`;
    return [{ code: "whose-figure", message, start, end, isFault: true }];
  });
}

/** So many words around must be the same. */
const MIN_FRAME = 4;
const MAX_SWAPPED = 4;
const isOneKind = (words: readonly Word[]) =>
  words.every(({ isFigure }) => isFigure) || words.every(({ isName, isCapital }) => isName || isCapital);
const shares = (one: readonly Word[], other: readonly Word[]) =>
  one.some(({ key }) => other.some((word) => word.key === key));

/** Two names that both have, in the other order, around the same words. */
export function checkRoles({ sentence, cited }: Evidence): Finding[] {
  for (const other of cited) {
    const known = sentence.names.flatMap((name) => {
      const last = name.at(-1)!;
      const there = other.words.findIndex(({ key, isName }) => isName && key === last.key);
      return there < 0 ? [] : [{ last, own: sentence.words.indexOf(last), there }];
    });
    for (const [at, first] of known.entries())
      for (const second of known.slice(at + 1)) {
        if (second.there >= first.there || first.last.key === second.last.key) continue;
        const between = sentence.words.slice(first.own + 1, second.own);
        const theirs = other.words.slice(second.there + 1, first.there);
        const verbs = between.filter(({ isEmpty, isName }) => !isEmpty && !isName);
        const isTurned = isPassive(between) !== isPassive(theirs);
        if (
          isTurned ||
          verbs.length === 0 ||
          !verbs.every(({ key }) => theirs.some((word) => word.key === key))
        )
          continue;
        const [before, behind] = [second.last.text, first.last.text];
        const message = `In the story “${before}” comes before “${behind}”: who did it to whom?`;
        return [{ code: "roles", message, start: first.last.start, end: second.last.end, isFault: true }];
      }
  }
  return [];
}
const isPassive = (words: readonly Word[]) => words.some(({ kinds }) => kinds & PASSIVE);
