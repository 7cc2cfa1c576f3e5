/**
 * Deliveries: the uploads that brought one and the same content. The first of them counts as the version; of
 * the later ones only their metadata is kept.
 */
import type { Article } from "../article.ts";
import { orderFields } from "../article-fields.ts";

/** What an upload states beside the content: two uploads of the same content differ in it. */
export type Delivery = Pick<Article, "versionCreated" | "upload" | "format" | "warnings"> &
  Partial<Pick<Article, "version" | "versionGuid" | "published" | "wordCount">>;

/** By revision. */
export type Deliveries = Record<string, Delivery>;

/** Later deliveries of one version that are kept, and how many characters of them as JSON. */
const MAX_REDELIVERIES = 50;
const MAX_REDELIVERY_CHARACTERS = 8_000;

/** The metadata of the upload that brought an article. */
export function pickDelivery(article: Article): Delivery {
  const { version, versionGuid, versionCreated, published, upload, format, warnings, wordCount } = article;
  return {
    ...(version !== undefined && { version }),
    ...(versionGuid !== undefined && { versionGuid }),
    versionCreated,
    ...(!isUndated(article) && { published }),
    upload,
    format,
    warnings,
    ...(wordCount !== undefined && { wordCount }),
  };
}

/** Every delivery of an article, the first one included. */
export function listDeliveries(article: Article | undefined, redeliveries: Deliveries = {}): Deliveries {
  return { ...(article && { [article.revision]: pickDelivery(article) }), ...redeliveries };
}

/**
 * The article as its first delivery brought it.
 *
 * @param deliveries all that are known
 * @param since a revision: deliveries up to it do not count any more
 * @returns the article and its later deliveries; undefined when no delivery counts
 */
export function pickFirstDelivery(
  article: Article | undefined,
  deliveries: Deliveries,
  since = "",
): { article: Article; redeliveries: Deliveries | undefined } | undefined {
  const [first, ...later] = Object.entries(deliveries)
    .filter(([revision]) => revision > since)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (!article || !first) return undefined;
  const [revision, delivery] = first;
  const { version, versionGuid, versionCreated, published, upload, format, warnings, wordCount, ...content } =
    article;
  return {
    article: orderFields({ published, ...content, ...delivery, revision }),
    redeliveries: limitRedeliveries(later),
  };
}

/** Whether the article states no date of publication. */
export function isUndated(article: Article): boolean {
  return article.warnings.some(({ code }) => code === "date-guessed");
}

/** Keeps the newest, as far as they fit. @param deliveries the oldest first */
function limitRedeliveries(deliveries: readonly [revision: string, Delivery][]): Deliveries | undefined {
  let left = MAX_REDELIVERY_CHARACTERS;
  const kept = deliveries
    .slice(-MAX_REDELIVERIES)
    .reverse()
    .filter((delivery) => {
      left -= JSON.stringify(delivery).length;
      return left >= 0;
    });
  return kept.length > 0 ? Object.fromEntries(kept.reverse()) : undefined;
}
