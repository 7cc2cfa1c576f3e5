/** What the contract has beside routes.ts: words for people, parameters of the path, examples. */
import { PROBLEMS } from "./problems.ts";
import type { RouteName } from "./routes.ts";

export interface Operation {
  summary: string;
  description: string;
  /**
   * The parameter of the path: one of `among`, or any; `example` says where in examples.json a
   * real one stands.
   */
  path?: {
    name: string;
    description: string;
    among?: readonly string[];
    example?: readonly [name: string, field: string];
  };
  /** Where an answer leads: parameters of another operation, and where their values stand in the answer. */
  leadsTo?: Record<string, { operationId: RouteName; parameters: Record<string, string> }>;
}

/** The names of examples in examples.json, by what is answered. */
export const EXAMPLES: Record<string, string> = {
  Summarised: "summary",
  Summaries: "summaries",
  JsonFeed: "json-feed",
  Atom: "atom",
  Stories: "stories",
  Story: "story",
  Briefing: "briefing",
  Article: "article",
  Ninjs: "ninjs",
  Versions: "versions",
  Receipts: "receipts",
  Receipt: "receipt",
  UploadForm: "upload-form",
  Decisions: "decisions",
  Drafts: "drafts",
  Draft: "draft",
  ProblemMeaning: "problem",
};

const id: Operation["path"] = {
  name: "id",
  description: "An article's id, as lists and receipts tell it.",
  example: ["summary", "articleId"],
};

const summary: NonNullable<Operation["leadsTo"]>[string] = {
  operationId: "getSummary",
  parameters: { id: "$response.body#/articleId" },
};
const article: NonNullable<Operation["leadsTo"]>[string] = {
  operationId: "getArticle",
  parameters: { id: "$response.body#/articleId" },
};

/** Pages and their files are for people and their browsers: the contract, which is for programs, has none. */
type PageRoute =
  | "getDocs"
  | "getDocsAsset"
  | "getDesk"
  | "getDeskFile"
  | "getHealth"
  | "getRobots"
  | "getIcon";
export type OperationId = Exclude<RouteName, PageRoute>;

export const OPERATIONS: Record<OperationId, Operation> = {
  getSummary: {
    summary: "The summary of a story",
    description:
      "Sentences that stand verbatim in the story, in its order, within the budget asked for: 3 " +
      "sentences unless told otherwise. Nothing is cut to fit; where the budget holds no whole sentence, " +
      "or the story says nothing of the `focus`, the text is empty.",
    path: id,
    leadsTo: { article },
  },
  listSummaries: {
    summary: "Summaries, latest first",
    description: [
      "Filters combine. Walk the pages by `next`, or by the Link header: no story comes twice, and new " +
        "arrivals do not disturb the walk. The last page has no `next`; a page may be short, or empty, and " +
        "still have one: one request looks through so much and no more, and no page is larger than four " +
        "megabytes. Without filters a page is never empty while a story that can be read is left. Nothing " +
        "is listed before its time of release. The order is that of release, whatever is filtered, " +
        "`changedSince` too.",
      "A story that several articles tell is shown once. Of the articles that the filters let through, " +
        "the one is shown that was released first, so that a copy which arrives later changes nothing; " +
        "where that one is killed, withheld or corrected into another story, the next stands in for it. " +
        "Articles that share a form but name other people, places or figures are stories of their own, and " +
        "so is whatever comes after eight that tell the same. `all=true` shows every copy. Who keeps a " +
        "copy of everything asks with `all=true` and `changedSince`.",
      "`fold=story` shows each event once, though several articles tell it in words of their own: the " +
        "newest of those that the filters let through, with `story`, which leads to the others.",
    ].join("\n\n"),
    leadsTo: {
      next: { operationId: "listSummaries", parameters: { cursor: "$response.body#/next" } },
      summary: { operationId: "getSummary", parameters: { id: "$response.body#/summaries/0/articleId" } },
    },
  },
  getJsonFeed: {
    summary: "The same list as JSON Feed 1.1",
    description: "As /summaries answers `Accept: application/feed+json`, for readers that take only a URL.",
  },
  getAtomFeed: {
    summary: "The same list as an Atom feed",
    description: "As /summaries answers `Accept: application/atom+xml`, for readers that take only a URL.",
  },
  getArticle: {
    summary: "A story as it was read",
    description:
      "In the vocabulary of this service, or as IPTC ninjs 3.1. A sentence of a summary is " +
      "`body[block].text.slice(start, end)`, in UTF-16 units.",
    path: id,
  },
  listVersions: {
    summary: "What a story said, version by version",
    description:
      "The version that stands first, then those before it, the newest first, at most 20, as long as " +
      "they are kept (`revisionDays`). Also of a story that is held or under embargo. Of a story that " +
      "was killed or withdrawn nothing is kept.",
    path: id,
  },
  listStories: {
    summary: "Stories, the one that grew last first",
    description:
      "A story is an event, told by one article or more. Articles are grouped within a minute or so of " +
      "their release, by what they tell, within a language. A story stands where its newest article does; " +
      "of the articles that the filters let through, that is. Walk the pages by `next`, or by the Link " +
      "header.",
    leadsTo: {
      next: { operationId: "listStories", parameters: { cursor: "$response.body#/next" } },
      story: { operationId: "getStory", parameters: { id: "$response.body#/stories/0/storyId" } },
    },
  },
  getStory: {
    summary: "A story that one or more articles tell",
    description:
      "Who tells it, what they tell together (sentences verbatim, each with its article; 120 words unless " +
      "told otherwise), where their figures differ, and what each article added. All of it is of the " +
      "articles that stand at the moment of asking: what was killed or put under embargo is in none of it. " +
      "An article's id leads to the story that it is in.",
    path: {
      name: "id",
      description: "A story's id, or that of one of its articles.",
      example: ["story", "storyId"],
    },
  },
  getBriefing: {
    summary: "The stories that matter most, a sentence each",
    description:
      "Stories are ranked by how many sources tell them, how fast they grow, how new they are, and the " +
      "urgency that articles state. Every story is told in one sentence as long as there is room, then in " +
      "two where two are asked for; nothing is told twice, and a story of one article of which no sentence " +
      "plainly says what its headline announces comes last, or is left out. Sentences are verbatim, each " +
      "with its article, and those of an article that was killed are gone with the next request. As JSON, " +
      "as Atom, as Markdown, and as plain text for mail; with `style=voice` the plain text is what is read " +
      "aloud.",
    leadsTo: {
      story: { operationId: "getStory", parameters: { id: "$response.body#/stories/0/storyId" } },
    },
  },
  getNamedBriefing: {
    summary: "A briefing that this newsroom has named",
    description: "As /briefing, with what the operator has set under this name.",
    path: { name: "name", description: "The name, as the parameter `briefings` of the stage has it." },
  },
  listReceipts: {
    summary: "What became of uploads, latest first",
    description:
      "The receipt of each event: a key that was uploaded three times is there three times, newest " +
      "first. Filters combine, and `prefix` is by letter and case. Walk the pages by `next`, or by the " +
      "Link header. A filter that lets hardly anything pass is looked through page by page, so that a " +
      "page may be short, or empty, and still have a `next`. What stands of each story is told as it is " +
      "at the moment of asking. After a rejected upload the story that stood before is told by its own " +
      "receipt, or where the key is asked for singly.",
    leadsTo: { next: { operationId: "listReceipts", parameters: { cursor: "$response.body#/next" } } },
  },
  postUploadForm: {
    summary: "A form with which a browser uploads a file",
    description:
      "Post `fields` as multipart/form-data to `url`, then `Content-Type` if it is known, and last the " +
      "file as `file`: S3 answers 204. The key is the desk's prefix, the folder, and the name; a file " +
      "that is uploaded under a key that is there already is a new version of it. A form lets in one " +
      "key, no more than `maxBytes`, until `expires`, and nothing when anything of it is changed. With " +
      "`access=jwt` the token needs the scope `desk`, or `upload:` and a prefix of keys, such as " +
      "`upload:desk/sport/`. Then ask `/uploads/{key}` what became of it. Stages of `access=public` " +
      "have no such route.",
    leadsTo: {
      receipt: { operationId: "getReceipt", parameters: { key: "$response.body#/key" } },
    },
  },
  getReceipt: {
    summary: "What became of an upload",
    description:
      "The receipt of the newest event of an object's key: what became of it then, and, as it stands at " +
      "the moment of asking, whether the story is out; if not, why, and until when.",
    path: {
      name: "key",
      description: "The object's key, slashes and all; a slash may be written %2F.",
      example: ["receipt", "key"],
    },
    leadsTo: { summary, article },
  },
  postReading: {
    summary: "How a file would be read",
    description:
      "Of a file of at most 4 MB, which is the body as it is: the article that it would become, what would " +
      "be left out of it and by which rule, and a summary, with the sentences that it leaves out and why; " +
      "or the rejection. Nothing of it is kept.",
  },
  postStatus: {
    summary: "Hold, kill or release a story",
    description:
      "The desk takes a story out of sight (until a time, where one is given), takes it back, or lets " +
      "readers see it again. It is so with the next request to any route, whatever version comes after: " +
      "only the desk undoes it. A release also lifts a hold that was read from the copy; it ends no " +
      "embargo, and undoes no kill or deletion by who sent the story.",
    path: id,
  },
  listDrafts: {
    summary: "Written summaries that wait for a person, latest first",
    description:
      "Of stories that stand and that readers may see: what was corrected, held or killed since is not in " +
      "it, so that a page may be short, or empty, and still have a `next`.",
    leadsTo: {
      next: { operationId: "listDrafts", parameters: { cursor: "$response.body#/next" } },
      draft: { operationId: "getDraft", parameters: { id: "$response.body#/drafts/0/articleId" } },
    },
  },
  getDraft: {
    summary: "What a model wrote of a story, and what the check found",
    description:
      "Each sentence with the sentences of the story that it rests on, what the check found in it, and how " +
      "doubtful it is; who approved, edited or rejected it, and what it said then.",
    path: id,
  },
  postApproval: {
    summary: "Approve, edit or reject a written summary",
    description:
      "An approved text is what readers get from the next request on, until the story changes. An edit is " +
      "checked again: where all of it stands it is approved with that, otherwise it waits. What does not " +
      "stand is approved only with `despite`. A text of a version that no longer stands is a conflict.",
    path: id,
  },
  listDecisions: {
    summary: "What the desk decided, latest first",
    description:
      "Who held, killed or released a story, when and why. All decisions are kept; of those on one story " +
      "the newest counts.",
    leadsTo: { next: { operationId: "listDecisions", parameters: { cursor: "$response.body#/next" } } },
  },
  getContract: {
    summary: "This document",
    description: "The contract of this API, OpenAPI 3.1.",
  },
  getProblem: {
    summary: "What a type of problem means",
    description: "What `type` in an error names.",
    path: {
      name: "type",
      description: "The last part of a problem's `type`.",
      among: Object.keys(PROBLEMS),
    },
  },
};
