import { describe, expect, test } from "vitest";
import { holdsRating } from "../../../../../lib/summarise/rated-claim.ts";
import { summariesOf } from "../../cases.ts";
import { read } from "../reading.ts";

const PARAGRAPHS = [
  "Lemon juice cures harbour fever in two days, according to a post that was shared 90,000 times in May.",
  "Harbour fever is caused by a bacterium, and it is treated with antibiotics, the health office said.",
  "The hospital of Port Ellis said that it had never given lemon juice to any of its patients.",
];
const pageOf = (statements: readonly object[], box = "", language = "en") =>
  `<!doctype html><html lang="${language}"><head><title>Lemon juice</title>
<link rel="canonical" href="https://check.example/lemon">
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": statements })}</script></head>
<body><article><h1>Does lemon juice cure harbour fever?</h1>${box}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
const review = (claimReviewed: string, alternateName: string, more: object = {}) => ({
  "@type": "ClaimReview",
  claimReviewed,
  reviewRating: { "@type": "Rating", ratingValue: 1, alternateName },
  ...more,
});
const bodyOf = async (page: string) => (await read(page, "lemon.html")).article.body.map(({ text }) => text);
const CLAIM = "Lemon juice cures harbour fever in two days.";

describe("a page's claim and its rating", () => {
  test("open the copy in one paragraph", async () => {
    const body = await bodyOf(pageOf([review(CLAIM, "False")]));
    expect(body).toEqual([`Claim: ${CLAIM} Rating: False.`, ...PARAGRAPHS]);
  });

  test("stand in for the box that shows them", async () => {
    const box = `<div class="claim-box"><h4>Claim</h4><p>${CLAIM}</p><h4>Rating</h4><p>False</p></div>`;
    const body = await bodyOf(pageOf([review(CLAIM, "False")], box));
    expect(body).toEqual([`Claim: ${CLAIM} Rating: False.`, ...PARAGRAPHS]);
  });

  test("are called as the page's language calls them", async () => {
    const body = await bodyOf(pageOf([review(CLAIM, "Falsch")], "", "de-DE"));
    expect(body[0]).toBe(`Behauptung: ${CLAIM} Bewertung: Falsch.`);
  });

  test("a claim of several sentences is one quotation, and told with its rating only", async () => {
    const { article } = await read(
      pageOf([review("The mayor fled. She took the fund with her", "Pants on Fire!")]),
      "mayor.html",
    );
    const [told] = summariesOf(article);
    expect(told?.text).toBe("Claim: “The mayor fled. She took the fund with her.” Rating: Pants on Fire!");
  });

  test.each([
    ["of another page", review(CLAIM, "False", { url: "https://check.example/herring" })],
    [
      "without a rating in words",
      { "@type": "ClaimReview", claimReviewed: CLAIM, reviewRating: { ratingValue: 1 } },
    ],
    ["that is no claim", { "@type": "Review", name: CLAIM, reviewRating: { alternateName: "False" } }],
  ])("a statement %s adds nothing", async (_, statement) => {
    expect(await bodyOf(pageOf([statement]))).toEqual(PARAGRAPHS);
  });

  test("the rating is in every summary, and no claim without it", async () => {
    const { article } = await read(pageOf([review(CLAIM, "False")]), "lemon.html");
    for (const { text } of summariesOf(article))
      expect(text === "" || text.includes("Rating: False.")).toBe(true);
    expect(holdsRating(article.body[0]!.text)).toBe(true);
  });
});

describe("what an interviewer asks in bold or italics is a heading", () => {
  const pageOfTurns = (open: string, close: string, turns: readonly [string, string][]) =>
    `<article><h1>The mayor on the fire</h1><p>Ann Roe has been the mayor of Port Ellis since 2019.</p>${turns
      .map(([asked, said]) => `<p>${open}${asked}${close}</p><p>${said}</p>`)
      .join("")}</article>`;
  const TURNS: [string, string][] = [
    [
      "You took 40,000 crowns from Skua Oil in March and told nobody.",
      "That is not true. I never took a crown from them.",
    ],
    [
      "The navy set the barge on fire, people say.",
      "The navy was forty miles away. I have seen the log of every ship.",
    ],
    [
      "Your predecessor resigned over much less than this.",
      "I am not my predecessor. I have a port to rebuild.",
    ],
  ];

  test.each([
    ["<strong>", "</strong>"],
    ["<b>", "</b>"],
    ["<em>", "</em>"],
  ])("%s", async (open, close) => {
    const { body } = (await read(pageOfTurns(open, close, TURNS), "roe.html")).article;
    expect(body.filter(({ type }) => type === "heading").map(({ text }) => text)).toEqual(
      TURNS.map(([asked]) => asked),
    );
  });

  test("a paragraph in bold here and there is copy", async () => {
    const page = pageOfTurns("<strong>", "</strong>", TURNS.slice(0, 1));
    expect((await read(page, "roe.html")).article.body.some(({ type }) => type === "heading")).toBe(false);
  });
});
