/**
 * Succession: which edition of a story stands, once another arrives. A pure join: the same editions, in any
 * order and however often, end in the same standing one. Everything that must not be lost or reordered hangs
 * on this one function, so that it can be tested without a store.
 */
import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { Article, Instant } from "./article.ts";

/** What became of an upload that could be read. */
export const Outcome = z.enum(["created", "updated", "unchanged", "superseded", "withdrawn"]);
export type Outcome = z.infer<typeof Outcome>;

/** Killed by its sender, or its file deleted. */
export const Gone = z.enum(["canceled", "withdrawn"]);
export type Gone = z.infer<typeof Gone>;

/** A story at one revision: its article, or, when it is gone, only the fact. */
export const Edition = z.object({
  revision: z.string(),
  /** The earliest event known of this story, late ones included. An undated story was published then. */
  firstSeen: Instant,
  gone: z.optional(Gone),
  article: z.optional(Article),
});
export type Edition = z.infer<typeof Edition>;

export interface Succession {
  standing: Edition;
  /** The edition that no longer stands, or never did; undefined when nothing was replaced. */
  past: Edition | undefined;
  outcome: Outcome;
}

/**
 * @param standing what stands so far; undefined when nothing does
 * @returns what stands from now on, and what became of `incoming`
 */
export function succeed(standing: Edition | undefined, incoming: Edition): Succession {
  if (!standing) {
    return { standing: dated(incoming), past: undefined, outcome: incoming.gone ? "withdrawn" : "created" };
  }
  const [firstSeen = incoming.firstSeen] = [standing.firstSeen, incoming.firstSeen].sort();
  if (incoming.revision < standing.revision) {
    return { standing: dated({ ...standing, firstSeen }), past: incoming, outcome: "superseded" };
  }
  return {
    standing: dated({ ...incoming, firstSeen }),
    past: incoming.revision === standing.revision ? undefined : standing,
    outcome: outcomeOf(standing, incoming),
  };
}

function outcomeOf(standing: Edition, incoming: Edition): Outcome {
  if (incoming.gone) return "withdrawn";
  if (standing.gone) return "created";
  return contentDigest(standing.article) === contentDigest(incoming.article) ? "unchanged" : "updated";
}

/** A correction of an undated story keeps the day on which the story first came. */
function dated(edition: Edition): Edition {
  const { article, firstSeen } = edition;
  if (!article || !isUndated(article)) return edition;
  return { ...edition, article: { ...article, published: firstSeen } };
}

function isUndated(article: Article): boolean {
  return article.warnings.some(({ code }) => code === "date-guessed");
}

/** What an article says, whatever upload brought it: equal digests are the same story unchanged. */
function contentDigest(article: Article | undefined): string {
  if (!article) return "";
  const { upload: _, revision: __, published, versionCreated, ...content } = article;
  const times = isUndated(article) ? {} : { published, versionCreated };
  return createHash("sha256")
    .update(JSON.stringify([content, times]))
    .digest("base64url");
}
