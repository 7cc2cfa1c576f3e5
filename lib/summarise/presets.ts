/**
 * What a summary is for, one row a use: the length and the style that fit where it is shown. An app that
 * names a use need not know its limits. A new use is a new row: the contract and the command line list it.
 */
import type { Budget } from "./ranking.ts";
import type { StyleName } from "./styles.ts";

interface Preset {
  readonly budget: Budget;
  readonly style: StyleName;
  /** What the limit is, for the contract. */
  readonly because: string;
}

export const PRESETS = {
  push: {
    budget: { characters: 110 },
    style: "teaser",
    because: "one sentence of at most 110 characters, as a locked screen shows",
  },
  seo: {
    budget: { characters: 160 },
    style: "paragraph",
    because: "at most 160 characters, as search engines print of a page's description",
  },
  social: {
    budget: { characters: 270 },
    style: "paragraph",
    because: "at most 270 characters, so that a post of 300 has room for the link",
  },
  briefing: { budget: { words: 60 }, style: "paragraph", because: "at most 60 words" },
  voice: {
    budget: { sentences: 3 },
    style: "voice",
    because: "three sentences that can be read aloud as they stand",
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as [PresetName, ...PresetName[]];
