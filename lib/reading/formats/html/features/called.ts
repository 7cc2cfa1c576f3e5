/** In which boxes a passage stands, and what these are called. */
import { KIND_NAMES, NO_KINDS } from "../class-names.ts";
import { LANDMARKS } from "./surroundings.ts";
import type { FeatureGroup } from "./view.ts";

export const called: FeatureGroup = {
  names: [
    ...LANDMARKS.map((tag) => `in <${tag}>`),
    ...KIND_NAMES.map((kind) => `up to ${kind}`),
    ...KIND_NAMES.map((kind) => `wrapped as ${kind}`),
    "articles",
    "alike",
    "boxOdds",
    "parentOdds",
    "grandparentOdds",
    "bestOdds",
    "worstOdds",
    "totalOdds",
    "parentLinkShare",
    "grandparentLinkShare",
  ],
  on({ passages, surroundings, names }) {
    return (row, at) => {
      const { box, wrapper } = passages[at]!;
      const own = surroundings.get(box)!;
      const parent = box.parent ? surroundings.get(box.parent)! : own;
      const grandparent = box.parent?.parent ? surroundings.get(box.parent.parent)! : parent;
      for (const is of own.landmarks) row.push(is);
      for (const steps of own.kinds) row.push(steps);
      for (const is of wrapper ? names.kindsOf(wrapper) : NO_KINDS) row.push(is);
      row.push(
        own.articles,
        Math.min(30, own.alike),
        own.own,
        parent.own,
        grandparent.own,
        own.best,
        own.worst,
        own.total,
        parent.linkShare,
        grandparent.linkShare,
      );
    };
  },
};
