/** Answers with a whole article, as this service has it or as ninjs. */
import { type Answer, chooseMediaType, readPathParameter } from "../http.ts";
import { redactArticle } from "../redaction.ts";
import { listMediaTypes, NINJS } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";
import { requireVisible } from "./visible.ts";

export async function getArticle(
  { request }: Asked<"getArticle">,
  { articles, now, access }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("getArticle"));
  const told = await articles.findTold(readPathParameter(request, "id"), now());
  const found = requireVisible(told && told !== "gone" ? told.article : told, now());
  const article = access === "public" ? redactArticle(found) : found;
  if (type !== NINJS) return { body: article, type };
  const { toNinjs } = await import("../ninjs.ts");
  return { body: toNinjs(article, told === "gone" ? undefined : told?.written), type };
}
