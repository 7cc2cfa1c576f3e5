import { describe, expect, test } from "vitest";
import {
  classifyFooter,
  filterWithinShare,
  isBoilerplate,
  opensComments,
  opensTail,
} from "../../../lib/newsroom/boilerplate.ts";

describe("furniture between paragraphs", () => {
  test.each([
    "Read more: Harbour fire kills two",
    "READ ALSO | Harbour fire kills two",
    "Related: Harbour fire",
    "Share this article",
    "Share on Facebook",
    "Tweet",
    "Compartir en Facebook",
    "WhatsApp",
    "Print",
    "Advertisement",
    "ADVERTISEMENT",
    "Anzeige",
    "Story continues below",
    "Sign up for our daily newsletter",
    "Get the best stories in your inbox every morning",
    "Follow us on Instagram",
    "Tags: harbour, fire, mayor",
    "3 of 12",
    "We use cookies. Please accept them to go on.",
    "Lesen Sie auch: Feuer im Hafen",
    "À lire aussi : le port brûle, deux morts",
    "Lire aussi Le port brûle : deux morts",
    "Leia também: fogo no porto",
    "📷 Veja também: fotos do porto",
    "Läs också: Brand i hamnen",
    "Читайте также: Пожар в порту",
    "По теме: Пожар в порту",
    "Διαβάστε επίσης: Φωτιά στο λιμάνι",
    "İlgili haber: Limanda yangın neden çıktı?",
    "اقرأ أيضا: حريق في الميناء.. ماذا بعد؟",
    "यह भी पढ़ें: बंदरगाह में आग",
    "【関連記事】港で火災",
    "延伸阅读：港口火灾",
    "（责任编辑：刘洋）",
    "Подписывайтесь на наш канал в Telegram",
  ])("%s", (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  test.each([
    "Twitter seemed a bit confused by the campaign:",
    "Share prices fell for a third day.",
    "Print is not dead, the publisher said.",
    "Related companies paid no tax, the ministry said.",
    "“Sign up for our newsletter,” the mayor joked.",
    "Comments by the mayor angered many.",
    "Trending upwards since May, prices fell in June.",
    "He read: nobody listened.",
    "Lire aussi lentement que lui est un art.",
    "По теме безопасности выступил министр.",
    "关联企业没有纳税。",
    "関連記事を書いた記者は黙っていた。",
  ])("copy stays: %s", (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });

  test("case 28: a cookie notice is never copy, one longer than a story is still no single line of junk", () => {
    expect(isBoilerplate("This site uses cookies; accept all or change your settings.")).toBe(true);
    expect(isBoilerplate(`Cookies ${"help us serve you better and ".repeat(20)} accept`)).toBe(false);
  });
});

describe("the tail of a page", () => {
  test.each(["More from Politics", "Read next", "About the author", "Comments (12)", "Mehr zum Thema"])(
    "%s",
    (line) => {
      expect(opensTail(line)).toBe(true);
    },
  );

  test.each([
    "Related: Harbour fire kills two",
    "Trending topics cost the mayor his seat.",
    "Commentators disagree",
  ])("not %s", (line) => {
    expect(opensTail(line)).toBe(false);
  });
});

describe("the foot of a story", () => {
  test.each([
    ["© 2023 The Gazette. All rights reserved.", "rights"],
    ["Copyright 2023 The Gazette", "rights"],
    ["© RIPRODUZIONE RISERVATA", "rights"],
    ["RIPRODUZIONE RISERVATA © Copyright ANSA", "rights"],
    ["Todos os direitos reservados.", "rights"],
    ["Все права защищены", "rights"],
    ["This material may not be published, broadcast, rewritten or redistributed.", "rights"],
    ["(Reporting by Jane Doe; Editing by John Roe)", "contributors"],
    ["Additional reporting by John Roe", "contributors"],
    ["Gazette writer John Roe contributed to this report.", "contributors"],
    ["___", "separator"],
    ["* * *", "separator"],
    ["ENDS", "separator"],
    ["-30-", "separator"],
    ["- Ende -", "separator"],
  ])("%s is %s", (line, footer) => {
    expect(classifyFooter(line)).toBe(footer);
  });

  test.each(["Copyrights are the mayor's trade.", "Reporting from Kyiv is hard.", "It ends here."])(
    "copy: %s",
    (line) => {
      expect(classifyFooter(line)).toBeUndefined();
    },
  );
});

describe("the fuse", () => {
  const lines = ["one two three four five six seven eight", "junk here", "nine ten"].map((text) => ({
    text,
  }));

  test("a filter may drop up to its share of the words", () => {
    const filtered = filterWithinShare(lines, ({ text }) => text.startsWith("junk"));
    expect(filtered).toEqual({ dropped: [lines[1]], isBlown: false });
  });

  test("a filter that wants more has misread the page, and drops nothing", () => {
    const filtered = filterWithinShare(lines, ({ text }) => text.startsWith("one"));
    expect(filtered).toEqual({ dropped: [], isBlown: true });
  });
});

describe("what a page has under a story", () => {
  test.each([
    "Top Rated Comments",
    "12 Kommentare",
    "Leave a Reply",
    "Most read",
    "Related articles",
    "You may also like",
  ])("%s", (line) => {
    expect(opensComments(line)).toBe(true);
  });

  test.each([
    "Comments made on Friday cost him his seat.",
    "He said: comments are free",
    "Recommended by whom?",
  ])("not %s", (line) => {
    expect(opensComments(line)).toBe(false);
  });
});
