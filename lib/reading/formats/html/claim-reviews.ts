/**
 * A fact check's claim and its rating, which a page states for machines (ClaimReview), at the head
 * of its copy.
 */
import { findLanguage } from "../../../languages/index.ts";
import { endsSentence, foldLine } from "../../../text/words.ts";
import type { DraftBlock } from "../../draft.ts";
import { isOfType, listNodes, readText, type Statement } from "./jsonld.ts";

/** A page that lists more is a list of other stories. */
const MAX_REVIEWS = 8;
const MAX_CLAIM_LENGTH = 480;
const MAX_RATING_LENGTH = 80;

interface ClaimReview {
  claim: string;
  rating: string;
}

/**
 * The body with each claim that the page rates in one paragraph with its rating, so that neither is told
 * alone. The box that shows them is left out.
 *
 * @param nodes the page's JSON-LD
 * @param url the page's own: what it states of other pages is left out
 * @param language BCP 47, as far as the page states it
 */
export function withClaimReviews(
  body: readonly DraftBlock[],
  nodes: readonly Statement[],
  url: string | undefined,
  language: string | undefined,
): DraftBlock[] {
  const reviews = claimReviews(nodes, url);
  if (reviews.length === 0 || reviews.length > MAX_REVIEWS) return [...body];
  const own = findLanguage(language)?.claims.reviewLabels ?? [];
  const [claimLabel, ratingLabel] = own.length > 0 ? own : findLanguage("en")!.claims.reviewLabels;
  const told = reviews.map(({ claim, rating }) => ({
    type: "paragraph" as const,
    text: `${claimLabel}: ${whole(claim)} ${ratingLabel}: ${stopped(rating)}`,
  }));
  const boxed = new Set(reviews.flatMap(({ claim, rating }) => [foldLine(claim), foldLine(rating)]));
  const isBox = ({ type, text }: DraftBlock) => type !== "heading" && boxed.has(foldLine(text));
  const isBoxLabel = ({ type, text }: DraftBlock, next: DraftBlock | undefined) =>
    next !== undefined && isBox(next) && (type === "heading" || text.length < 25);
  const rest = body.filter((block, at) => !isBox(block) && !isBoxLabel(block, body[at + 1]));
  return [...told, ...rest];
}

function claimReviews(nodes: readonly Statement[], url: string | undefined): ClaimReview[] {
  const found = new Map<string, ClaimReview>();
  for (const node of nodes) {
    if (!isOfType(node, /^(?:https?:\/\/schema\.org\/)?ClaimReview$/i) || isOfAnother(node, url)) continue;
    const claim = readText(node.claimReviewed)?.trim();
    const rating = listNodes(node.reviewRating, nodes).map(
      (one) => readText(one.alternateName) ?? readText(one.name),
    )[0];
    if (!claim || !rating || claim.length > MAX_CLAIM_LENGTH || rating.length > MAX_RATING_LENGTH) continue;
    found.set(foldLine(claim), { claim, rating: rating.trim() });
  }
  return [...found.values()];
}

function isOfAnother(node: Statement, url: string | undefined): boolean {
  const own = url === undefined ? null : URL.parse(url);
  const stated = own && URL.parse(readText(node.url) ?? "", own.href);
  return (
    stated !== null && own !== null && readText(node.url) !== undefined && stated.pathname !== own.pathname
  );
}

const stopped = (text: string) => (endsSentence(text) ? text : `${text}.`);

/** A claim of several sentences is one quotation. */
const whole = (claim: string) =>
  /[.!?。！？]\s/.test(claim) && !/^["“„«]/.test(claim) ? `“${stopped(claim)}”` : stopped(claim);
