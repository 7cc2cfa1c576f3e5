/**
 * The answers of the HTTP API, field by field. The contract (openapi.ts) is made from these schemas, and the
 * embedded stack checks every answer against them.
 */
import * as z from "zod/mini";
import { Article, Instant, PubStatus, Upload } from "../article.ts";
import { describe, describeAs } from "../described.ts";
import { Receipt, RecordedDecision, UploadReport } from "../ingest/receipt.ts";
import { Sentence, Summary } from "../summarise/ranking.ts";
import { PUBLIC_NAMES, type PublicRecord as PublicFields } from "../summarise/record-fields.ts";
import { SummaryRecord } from "../summarise/record-schema.ts";
import { WrittenSummary } from "../summarise/written-schema.ts";
import { ToldDraft, WaitingDraft } from "../writer/draft-schema.ts";

const Links = z.object({
  self: describe(z.string(), "The summary."),
  article: describe(z.string(), "The whole article."),
});

const IS_PUBLIC = Object.fromEntries(PUBLIC_NAMES.map((name) => [name, true])) as Record<
  keyof PublicFields,
  true
>;
const PublicRecord = z.pick(SummaryRecord, IS_PUBLIC);

const Summarised = z.extend(PublicRecord, {
  summary: describe(
    z.union([Summary, WrittenSummary]),
    "What was asked for; of `method` `written` where a model wrote it.",
  ),
  links: describe(Links, "Paths of this API."),
});

const Next = describe(z.optional(z.string()), "The `cursor` of the next page; absent on the last.");

const Listed = z.extend(Summarised, {
  story: describe(
    z.optional(
      z.object({
        storyId: describe(z.string(), "Its id."),
        others: describe(z.int(), "How many other articles tell it."),
        links: describe(z.object({ self: describe(z.string(), "The story.") }), "Paths of this API."),
      }),
    ),
    "With `fold=story`: the story, where others tell it, too.",
  ),
});

const Summaries = z.object({
  summaries: describe(z.array(Listed), "The latest first."),
  next: Next,
});

const Receipts = z.object({
  receipts: describe(z.array(UploadReport), "The latest first."),
  next: Next,
});

const Version = z.object({
  revision: Article.shape.revision,
  versionCreated: Article.shape.versionCreated,
  pubStatus: Article.shape.pubStatus,
  embargoedUntil: Article.shape.embargoedUntil,
  headline: Article.shape.headline,
  standfirst: Article.shape.standfirst,
  byline: Article.shape.byline,
  body: Article.shape.body,
  upload: describe(z.pick(Upload, { key: true, at: true }), "The upload that brought it."),
});

const Versions = z.object({
  versions: describe(z.array(Version), "The one that stands first, then the newest first."),
});

const UploadForm = z.object({
  url: describe(z.url(), "Where to post it to."),
  fields: describe(z.record(z.string(), z.string()), "Its fields, to be sent as they are before the file."),
  key: describeAs(UploadReport.shape.key, z.string()),
  expires: describe(Instant, "Until when it is taken."),
  maxBytes: describe(z.int(), "Of the file; a larger one is refused."),
});

const Reading = z.object({
  article: describe(z.optional(Article), "The article that the file would become."),
  dropped: describe(
    z.optional(
      z.array(
        z.object({
          rule: describe(
            z.string(),
            "The rule that leaves it out: `caption`, `credit`, `footer` and the like.",
          ),
          text: describe(z.string(), "The line."),
        }),
      ),
    ),
    "What would be left out of the body, in the order of the file.",
  ),
  summary: describe(z.optional(Summary), "Its summary, as apps get it who ask for nothing else."),
  notChosen: describe(
    z.optional(
      z.array(
        z.extend(Sentence, {
          outcome: describe(
            z.enum(["excluded", "dependent", "ranked-lower"]),
            "`excluded`: no summary may have it; `dependent`: it needs another sentence that is not in the " +
              "summary; `ranked-lower`: other sentences say more.",
          ),
          rule: describe(z.optional(z.string()), "The name of the rule that says so."),
          because: describe(z.string(), "Why, for people."),
        }),
      ),
    ),
    "The other sentences of the body, each with the reason.",
  ),
  items: describe(
    z.optional(z.array(z.string())),
    "Of a file of many stories: what each is called, the first thousand; `article` tells the first of them.",
  ),
  rejection: describeAs(Receipt.shape.rejection, Receipt.shape.rejection),
});

const StoryStatus = z.object({
  articleId: PublicRecord.shape.articleId,
  revision: PublicRecord.shape.revision,
  pubStatus: describeAs(UploadReport.shape.pubStatus, PubStatus),
  visible: UploadReport.shape.visible,
  embargoedUntil: UploadReport.shape.embargoedUntil,
  message: describe(z.string(), "How it stands now: for people."),
  decision: describe(
    z.optional(RecordedDecision),
    "The last one: the one that was just made, or a later one.",
  ),
});

const Decisions = z.object({
  decisions: describe(
    z.array(z.extend(RecordedDecision, { articleId: PublicRecord.shape.articleId })),
    "The latest first.",
  ),
  next: Next,
});

const Drafts = z.object({
  drafts: describe(z.array(WaitingDraft), "Those that wait for a person, the latest first."),
  next: Next,
});

const StoryRole = describe(
  z.enum(["lead", "follow", "copy"]),
  "`lead` tells it best, `copy` has nearly the text of one released earlier.",
);

const StoryBase = z.object({
  storyId: describe(
    z.string(),
    "Stays while the story grows. Of a story that one article tells: the article's.",
  ),
  headline: describeAs(PublicRecord.shape.headline, z.optional(z.string())),
  opened: describe(Instant, "When the first of its articles was released."),
  grew: describe(Instant, "When the last of them was."),
  closed: describe(z.optional(z.literal(true)), "Nothing was added for days, and no more is looked for."),
  languages: describe(z.array(z.string()), "Of its articles."),
  sources: describe(z.array(z.string()), "Agencies and sites that tell it."),
  sections: describe(z.array(z.string()), "Where newsrooms filed it."),
  count: describe(z.int(), "How many articles tell it."),
  links: describe(z.object({ self: describe(z.string(), "The story.") }), "Paths of this API."),
});

const StoryArticle = z.object({
  articleId: PublicRecord.shape.articleId,
  revision: PublicRecord.shape.revision,
  headline: PublicRecord.shape.headline,
  published: PublicRecord.shape.published,
  released: describe(Instant, "When readers could first see it."),
  source: PublicRecord.shape.source,
  language: PublicRecord.shape.language,
  role: StoryRole,
  links: describe(
    z.object({
      summary: describe(z.string(), "Its summary."),
      article: describe(z.string(), "The whole article."),
    }),
    "Paths of this API.",
  ),
});

const CitedSentence = z.extend(Sentence, {
  articleId: describe(z.string(), "The article that it stands in."),
  revision: describe(z.string(), "The version of the article: `block`, `start` and `end` are of this one."),
});

const ToldFigure = z.extend(CitedSentence, {
  value: describe(z.string(), "The figure, as the sentence has it."),
  at: describe(Instant, "When the article was released."),
});

const Difference = z.object({
  of: describe(
    z.string(),
    "What the figures count, in a word of the sentence; empty where it names nothing.",
  ),
  values: describe(z.array(ToldFigure), "The newest first."),
});

const StoryDigest = z.object({
  text: describe(z.string(), "The sentences, as a paragraph; empty where the budget holds none."),
  words: describe(z.int(), "Words of the text."),
  sentences: describe(z.array(CitedSentence), "Verbatim, each with its article and place."),
  differ: describe(z.array(Difference), "What articles say differently: each value with who says so."),
});

const StoryElsewhere = z.object({
  language: describe(z.string(), "The primary subtag of its tag (BCP 47)."),
  storyId: StoryBase.shape.storyId,
  links: StoryBase.shape.links,
});

const Story = z.extend(StoryBase, {
  articles: describe(z.array(StoryArticle), "By release, the first first; of many, the lead and the newest."),
  alsoIn: describe(
    z.array(StoryElsewhere),
    "The same event in other languages: an agency files both under one, and they share a name or a figure.",
  ),
  digest: describe(StoryDigest, "What its articles tell together, of those that stand now."),
  timeline: describe(
    z.array(z.extend(CitedSentence, { at: describe(Instant, "When the article was released.") })),
    "What each article added, in order.",
  ),
});

const Stories = z.object({
  stories: describe(
    z.array(z.extend(StoryBase, { lead: describe(Summarised, "The article that tells it best.") })),
    "The one that grew last first.",
  ),
  next: Next,
});

const Briefing = z.object({
  words: describe(z.int(), "Of all sentences together."),
  stories: describe(
    z.array(
      z.extend(StoryDigest, {
        storyId: StoryBase.shape.storyId,
        headline: StoryBase.shape.headline,
        sources: StoryBase.shape.sources,
        grew: StoryBase.shape.grew,
        links: StoryBase.shape.links,
      }),
    ),
    "The one that matters most first.",
  ),
  leftOut: describe(
    z.array(z.string()),
    "Ids of stories that are not told: no room was left, or no sentence plainly tells their news.",
  ),
});

const FeedItem = z.object({
  id: describe(z.string(), "The story's `uri`."),
  url: describe(z.url(), "Its summary in this API."),
  title: describeAs(PublicRecord.shape.headline, z.optional(z.string())),
  content_text: describe(z.string(), "The summary."),
  date_published: describe(z.iso.datetime(), "As `published` of the summary."),
  date_modified: describe(
    z.iso.datetime(),
    "As `versionCreated` of the summary, never before its publication.",
  ),
  authors: describe(
    z.optional(z.array(z.object({ name: describe(z.string(), "One name of it.") }))),
    "The byline.",
  ),
  tags: describe(z.optional(z.array(z.string())), "The section."),
  language: describeAs(PublicRecord.shape.language, z.optional(z.string())),
});

/** @see https://www.jsonfeed.org/version/1.1/ */
const JsonFeed = z.object({
  version: describe(z.literal("https://jsonfeed.org/version/1.1"), "Of JSON Feed."),
  title: describe(z.string(), "The feed's name."),
  home_page_url: describe(z.url(), "The page about this API."),
  feed_url: describe(z.url(), "This page of the feed."),
  next_url: describe(z.optional(z.url()), "The next page; absent on the last."),
  items: describe(z.array(FeedItem), "The latest first."),
});

const ProblemTitle = describe(z.string(), "The type, in words.");
const ProblemStatus = describe(z.int(), "The HTTP status.");

const ProblemDetails = z.object({
  type: describe(z.string(), "Its path says what it means; stable, for programs."),
  title: ProblemTitle,
  status: ProblemStatus,
  detail: describe(z.string(), "What is wrong with this request."),
  instance: describe(z.string(), "The request's id: what to tell the operator."),
  parameter: describe(z.optional(z.string()), "The parameter that is wrong."),
  expected: describe(z.optional(z.string()), "What it should be."),
  found: describe(z.optional(z.string()), "What it was."),
});

const ProblemMeaning = z.object({
  type: describe(z.string(), "As in the `type` of an error."),
  status: ProblemStatus,
  title: ProblemTitle,
  meaning: describe(z.string(), "What the type means, and what to do."),
});

/** An answer of the gateway itself. Our function is not called. */
const GatewayMessage = z.object({ message: describe(z.string(), "For people.") });

/** By name, so that the contract defines each once, and a generated client has names for them. */
export const SCHEMAS = {
  Summarised,
  Summaries,
  Stories,
  Story,
  Briefing,
  JsonFeed,
  Article,
  Receipt: UploadReport,
  Receipts,
  UploadForm,
  Versions,
  Reading,
  StoryStatus,
  Decisions,
  Draft: ToldDraft,
  Drafts,
  ProblemDetails,
  ProblemMeaning,
  GatewayMessage,
};
export type SchemaName = keyof typeof SCHEMAS;

/** On a stage of access=public, an article does not say which object of the bucket it was read from. */
export const PUBLIC_SCHEMAS = { ...SCHEMAS, Article: z.omit(Article, { upload: true }) };

/** Answers whose form another standard defines. */
export const STANDARDS: Record<string, { type: string; externalDocs: { description: string; url: string } }> =
  {
    Atom: {
      type: "string",
      externalDocs: { description: "Atom, RFC 4287", url: "https://www.rfc-editor.org/info/rfc4287" },
    },
    Markdown: {
      type: "string",
      externalDocs: { description: "CommonMark", url: "https://spec.commonmark.org" },
    },
    PlainText: {
      type: "string",
      externalDocs: {
        description: "RFC 2046, section 4.1.3",
        url: "https://www.rfc-editor.org/info/rfc2046",
      },
    },
    Ninjs: {
      type: "object",
      externalDocs: {
        description: "The schema of ninjs 3.1",
        url: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
      },
    },
    Contract: {
      type: "object",
      externalDocs: { description: "OpenAPI 3.1", url: "https://spec.openapis.org/oas/v3.1.1.html" },
    },
  };

/** Finds the schema of an answer by its name in routes.ts; undefined where a standard defines it. */
export function findSchema(answer: string | undefined): SchemaName | undefined {
  return answer !== undefined && Object.hasOwn(SCHEMAS, answer) ? (answer as SchemaName) : undefined;
}
