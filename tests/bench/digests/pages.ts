/**
 * Briefings to be read as an editor reads them: `npm run bench -- digests --pages 1` (or 2, … for other
 * stories; `--seed 1` draws them in another order).
 *
 * Made as a user gets them: each text is an upload, which is read, ranked, put into the window of the
 * grouping and told by the rules of `GET /briefing`. Half of them have events that several articles tell
 * among English news, half are of other languages and of saved pages. No event or text is in two pages of
 * two rounds, while they last.
 */

import type { Known } from "../../../lib/grouping/known.ts";
import { listTopStories } from "../../../lib/grouping/top.ts";
import { formatInstant } from "../../../lib/instant.ts";
import { readArticle } from "../../../lib/reading/index.ts";
import { printArticle } from "../../../lib/stories/grouping/print.ts";
import { StoryWindow } from "../../../lib/stories/grouping/window.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import {
  type BriefedStory,
  type Briefing,
  composeBriefing,
  rankStories,
  selectUnread,
} from "../../../lib/summarise/stories/index.ts";
import { makeSummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { randomOf, shuffled } from "../faults/history.ts";
import { savedPages } from "../reading/corpus.ts";
import { pairs } from "../summaries/pairs.ts";
import { readEvents, type ToldArticle } from "./events.ts";

const PAGES = 10;
const EVENTS_A_PAGE = 4;
const STORIES = 40;
const NOW = new Date("2024-05-01T12:00:00Z");
const HOURS = 20;
const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 20_000_000 };

/** What an upload is made of. */
interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Asked {
  readonly name: string;
  readonly words: number;
  readonly per: 1 | 2;
  readonly style: "paragraph" | "voice";
}

const ASKED: readonly Omit<Asked, "name">[] = [
  { words: 300, per: 1, style: "paragraph" },
  { words: 200, per: 1, style: "paragraph" },
  { words: 300, per: 2, style: "paragraph" },
  { words: 120, per: 1, style: "paragraph" },
  { words: 300, per: 1, style: "voice" },
];

export interface BriefedPage extends Asked {
  readonly articles: readonly ToldArticle[];
  readonly stories: readonly BriefedStory[];
  readonly briefing: Briefing;
}

/**
 * @param round from 1 on
 * @param seed how the stories are drawn: of one seed no round has a story of another, while they last
 */
export async function* briefPages(round: number, seed = 0): AsyncGenerator<BriefedPage> {
  const randomBy = (n: number) => randomOf(1000 * seed + n);
  const english = ["inshorts", "fundus_en"].flatMap(sendAll);
  const strangers = shuffled(english, randomBy(3));
  const events = shuffled(readEvents() ?? [], randomBy(4));
  for (let n = 0; n < PAGES; n++) {
    const from = (round - 1) * PAGES + n;
    const told = takeAt(events, from * EVENTS_A_PAGE, EVENTS_A_PAGE).flatMap(({ name, articles }) =>
      articles.map((article, at) => send(`${name}.${at}`, { ...article, language: "en" })),
    );
    const others = STORIES - EVENTS_A_PAGE;
    const sent = [...told, ...takeAt(strangers, from * others, others)];
    yield await brief(sent, { name: `events ${n + 1}`, ...ASKED[n % ASKED.length]! }, from);
  }
  for (const [n, [name, all]] of listOthers().entries()) {
    const sent = takeAt(shuffled(all, randomBy(5)), (round - 1) * STORIES, STORIES);
    yield await brief(sent, { name, ...ASKED[n % ASKED.length]! }, round * 100 + n);
  }
}

/** Round and round, where there are not enough. */
const takeAt = <One>(all: readonly One[], from: number, count: number): One[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, n) => all[(from + n) % all.length]!);

function listOthers(): (readonly [string, Sent[]])[] {
  const pages = (set: "aeb" | "fundus") => savedPages([set]) ?? [];
  const sent = (set: "aeb" | "fundus") =>
    pages(set).map(({ id, bytes }) => ({ name: `${set} ${id}`, bytes }));
  const french = sendAll("orangesum_fr");
  const middle = french.length >> 1;
  return [
    ["German", sendAll("fundus_de")],
    ["French", french.slice(0, middle)],
    ["French, others", french.slice(middle)],
    ["Indonesian", sendAll("detik_id")],
    ["Turkish", sendAll("tes_tr")],
    ["Norwegian", ["norsumm_no", "fundus_mixed"].flatMap(sendAll)],
    ["Vietnamese", sendAll("vietnews_vi")],
    ["pages by publisher", sent("fundus")],
    ["pages in English", sent("aeb")],
    ["many languages", sendAll("xlsum_mixed")],
  ];
}

const sendAll = (set: string): Sent[] =>
  (["train", "dev"] as const)
    .flatMap((part) => pairs(set, part))
    .flatMap(({ id, title, text, language }) =>
      title === undefined ? [] : [send(`${set} ${id}`, { title, text, language, source: `${set}-${id}` })],
    );

/** As ninjs 3. */
function send(
  name: string,
  { title, text, source, language }: { title: string; text: string; source: string; language: string },
): Sent {
  const escaped = (any: string) => any.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== "");
  const item = {
    standard: { name: "ninjs", version: "3.0" },
    uri: `urn:bench:${name.replaceAll(" ", ":")}`,
    type: "text",
    pubStatus: "usable",
    language,
    headlines: [{ role: "main", value: title }],
    infoSources: [{ name: source }],
    bodies: [
      {
        role: "html",
        contentType: "text/html",
        value: paragraphs.map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`).join(""),
      },
    ],
  };
  return { name, bytes: Buffer.from(JSON.stringify(item)) };
}

async function brief(sent: readonly Sent[], asked: Asked, seed: number): Promise<BriefedPage> {
  const random = randomOf(seed);
  const articles: ToldArticle[] = [];
  for (const { name, bytes } of sent) {
    const at = new Date(NOW.getTime() - random() * HOURS * 3_600_000);
    const told = await receive(name, bytes, formatInstant(at));
    if (told) articles.push(told);
  }
  const window = new StoryWindow();
  const upserts = articles.map(({ article, released }) => ({
    id: article.id,
    released,
    print: printArticle(article),
  }));
  window.update({ upserts, removals: [] }, formatInstant(NOW));
  const stories = new Map(articles.map(({ article: { id } }) => [id, window.storyOf(id)!]));
  const known = new Map(
    articles.map(({ article: { id, language, source, section, urgency }, released }) => [
      id,
      { id, released, language, source, section, urgency },
    ]),
  );
  const top = [
    ...listTopStories({ window, articles: known, stories } as unknown as Known, NOW).values(),
  ].flat();
  const now = formatInstant(NOW);
  const byId = new Map(articles.map((told) => [told.article.id, told]));
  const told = selectUnread(top, asked.words, now).map(
    ({ storyId, articles: ids, urgency }): BriefedStory => {
      const members = ids.map(
        (id, at) => ({ ...byId.get(id)!, role: at === 0 ? "lead" : "follow" }) as const,
      );
      const releases = members.map(({ released }) => released).sort();
      return {
        storyId,
        members,
        sources: [...new Set(members.flatMap(({ record }) => record.source ?? []))].sort(),
        opened: releases[0]!,
        grew: releases.at(-1)!,
        urgency,
      };
    },
  );
  const ranked = rankStories(told, now);
  return {
    ...asked,
    articles,
    stories: ranked,
    briefing: composeBriefing(ranked, asked.words, asked.per, asked.style),
  };
}

async function receive(name: string, bytes: Uint8Array, at: string): Promise<ToldArticle | undefined> {
  const upload = { bucket: "bench", key: name, sequencer: "01", size: bytes.length, at };
  const reading = await readArticle(bytes, upload, NEWSROOM).catch(() => undefined);
  if (!reading) return undefined;
  const { article } = reading;
  return { article, record: makeSummaryRecord(article, digestArticle(article)), role: "lead", released: at };
}

/** A page with what it takes to judge it: how each story's lead begins. */
export function printPage({ name, words, per, style, stories, briefing }: BriefedPage): void {
  console.log(`\n## ${name}: ${words} words, ${per} a story, ${style}; ${briefing.words} told`);
  for (const [n, { storyId, headline, text, differ, sentences }] of briefing.stories.entries()) {
    const { members } = stories.find((story) => story.storyId === storyId)!;
    console.log(`${n + 1}. [${members.length}] ${headline}\n   > ${text}`);
    for (const { of, values } of differ)
      console.log(
        `   differ ${of}: ${values.map(({ value, source, text }) => `${value} (${source}) ${text}`).join(" | ")}`,
      );
    const own = members.find(({ record }) => record.articleId === sentences[0]!.articleId)!;
    const opening = own.record.ranking.sentences
      .slice(0, 8)
      .map((sentence) => sentence.text)
      .join(" ");
    console.log(`   (${sentences.map(({ block }) => block).join(",")}) ${opening.slice(0, 700)}`);
  }
  const missing = briefing.leftOut.map(
    (id) => stories.find(({ storyId }) => storyId === id)!.members[0]!.record.headline,
  );
  console.log(`left out: ${missing.map((headline) => headline?.slice(0, 50)).join(" | ")}`);
}
