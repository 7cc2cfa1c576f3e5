/** Answers with a whole article, as this service has it or as ninjs. */
import { type Answer, negotiate, readPathParameter } from "../http.ts";
import { redactArticle } from "../public-fields.ts";
import { mediaTypesOf, NINJS } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";
import { requireVisible } from "./visible.ts";

export async function getArticle(
  { request }: Asked<"getArticle">,
  { articles, now, access }: ApiServices,
): Promise<Answer> {
  const type = negotiate(request, mediaTypesOf("getArticle"));
  const found = requireVisible(await articles.findArticle(readPathParameter(request, "id"), now()), now());
  const article = access === "public" ? redactArticle(found) : found;
  if (type !== NINJS) return { body: article, type };
  const { toNinjs } = await import("../ninjs.ts");
  return { body: toNinjs(article), type };
}
