/** Which screen the page shows, as its address has it behind the `#`: links and Back lead to it. */

export type Screen =
  | { name: "wire"; articleId?: string }
  | { name: "stories"; storyId?: string }
  | { name: "briefing" }
  | { name: "drafts"; articleId?: string }
  | { name: "uploads" }
  | { name: "decisions" }
  | { name: "try" };

/** What stands for a headline where there is none. */
export const UNTITLED = "Without a headline";

/** The screens, with what their tabs say. */
export const TABS = {
  wire: "Wire",
  stories: "Stories",
  briefing: "Briefing",
  drafts: "Drafts",
  uploads: "Uploads",
  decisions: "Decisions",
  try: "Try",
} as const;

/** What only the newsroom's own people are told. */
const OF_DESK: readonly string[] = ["drafts", "uploads", "decisions", "try"];

/**
 * The tabs that who looks may use, by name.
 *
 * @param hasDrafts whether a model writes on this stage
 */
export function listTabs(isDesk: boolean, hasDrafts: boolean): [name: string, told: string][] {
  return Object.entries(TABS).filter(
    ([name]) => (isDesk || !OF_DESK.includes(name)) && (hasDrafts || name !== "drafts"),
  );
}

/** @param hash such as `#/stories/abc`; what is none of ours is the wire */
export function readScreen(hash: string): Screen {
  const [name = "", id = ""] = hash.replace(/^#\/?/, "").split("/").map(decode);
  if (name === "stories") return id ? { name, storyId: id } : { name };
  if (name === "briefing" || name === "uploads" || name === "decisions" || name === "try") return { name };
  if (name === "drafts") return id ? { name, articleId: id } : { name };
  return name === "wire" && id ? { name, articleId: id } : { name: "wire" };
}

export function writeScreen(screen: Screen): string {
  const id = "articleId" in screen ? screen.articleId : "storyId" in screen ? screen.storyId : undefined;
  return id ? `#/${screen.name}/${encodeURIComponent(id)}` : `#/${screen.name}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
