/** Kinds of stories, told by what anyone can see of them: a ranking has to beat the leading sentences on each. */
import type { Sentence } from "../../../lib/summarise/ranking.ts";

type Kind = (said: readonly Sentence[], text: string) => boolean;

const share = (said: readonly Sentence[], pattern: RegExp) =>
  said.filter(({ text }) => pattern.test(text)).length / (said.length || 1);

/** A news lead tells who did what: it has a name and a verb of the past, or a source. */
const NEWS = /\b(?:said|says|announced|according|killed|arrested|died|won|will|has|have|had|was|were)\b/;

export const kinds: Readonly<Record<string, Kind>> = {
  "short, up to 8 sentences": (said) => said.length <= 8,
  "long, from 40 sentences": (said) => said.length >= 40,
  "opens with a scene or a question": ([first]) =>
    first !== undefined &&
    (/[?!]["”]?$|^["“]|^(?:It|He|She|They|I|You|We|When|Imagine)\b/.test(first.text) ||
      !NEWS.test(first.text)),
  "a lead of up to 12 words": ([first]) => (first?.text.split(/\s+/).length ?? 99) <= 12,
  "a lead of 35 words and more": ([first]) => (first?.text.split(/\s+/).length ?? 0) >= 35,
  "a third of it quoted": (said) => share(said, /["“][^"”]{20,}/) >= 1 / 3,
  "in the first person": (said) =>
    share(said, /^(?:I|We|My|Our)\b|[ (](?:I|I'm|I've|my)\b(?![^"]*"[^"]*$)/) >= 0.2,
  "updates with their times": (_, text) =>
    (text.match(/\b\d{1,2}[:.]\d{2} ?(?:am|pm|GMT|BST|IST|ET)\b/gi)?.length ?? 0) >= 4,
  "figures in every other sentence": (said) => share(said, /\d/) >= 0.5,
  sport: (_, text) =>
    (text.match(/\b(?:goals?|match|coach|league|striker|innings|wickets?|season|champions?)\b/gi)?.length ??
      0) >= 6,
};
