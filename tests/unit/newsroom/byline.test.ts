import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDesk, findOrganisation, looksLikeByline, parseByline } from "../../../lib/newsroom/byline.ts";
import { findSigners } from "../../../lib/newsroom/mixed-byline.ts";

const names = (byline: string) => parseByline(byline).map(({ name }) => name);

describe("who a byline names", () => {
  test.each([
    ["By Jane Doe", ["Jane Doe"]],
    ["by: Jane Doe", ["Jane Doe"]],
    ["Jane Doe", ["Jane Doe"]],
    ["By PAUL BYRNE and ALMA CATALANO", ["PAUL BYRNE", "ALMA CATALANO"]],
    ["By Ann Lee, Bo Chen & Cy Dow", ["Ann Lee", "Bo Chen", "Cy Dow"]],
    ["Von Benjamin Fischer und Marcus Theurer", ["Benjamin Fischer", "Marcus Theurer"]],
    ["Par Loïc Le Clerc et Anne Dupuis", ["Loïc Le Clerc", "Anne Dupuis"]],
    ["Por Ana Pérez y Luis García", ["Ana Pérez", "Luis García"]],
    ["Por José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Di Lucia Verdi e Paolo Neri", ["Lucia Verdi", "Paolo Neri"]],
    ["Door Jan de Vries en Piet Bakker", ["Jan de Vries", "Piet Bakker"]],
    ["Text von Anna Kubišta", ["Anna Kubišta"]],
    ["ByJ.R. Stone", ["J.R. Stone"]],
    ["Byron Katz", ["Byron Katz"]],
    ["Words by J.R. Stone", ["J.R. Stone"]],
    ["Sarah O'Brien and Ludwig van den Berg", ["Sarah O'Brien", "Ludwig van den Berg"]],
    ["Michael L. Anderson, PhD, Carla Dobkin, MD", ["Michael L. Anderson, PhD", "Carla Dobkin, MD"]],
    ["Perry Bacon Jr.", ["Perry Bacon Jr."]],
    ["松村太郎", ["松村太郎"]],
    ["Par Camille Delorme, avec AFP", ["Camille Delorme"]],
    ["Haber: Ayşe Yıldırım", ["Ayşe Yıldırım"]],
    ["लेखक: राहुल शर्मा", ["राहुल शर्मा"]],
    ["كتب: أحمد عبد الرحمن", ["أحمد عبد الرحمن"]],
    ["Текст: Мария Климова", ["Мария Климова"]],
    ["Της Μαρίας Παπαδοπούλου", ["Μαρίας Παπαδοπούλου"]],
    ["Text: Anna-Karin Lindqvist/TT", ["Anna-Karin Lindqvist"]],
    ["Van onze verslaggever Marloes van den Berg", ["Marloes van den Berg"]],
    ["Tekst af Jens Holm", ["Jens Holm"]],
    ["Autorka: Anna Nowak", ["Anna Nowak"]],
    ["Autrice : Camille Delorme", ["Camille Delorme"]],
    ["By Jane Doe and Jane Doe", ["Jane Doe"]],
    ["By Jane Doe with John Roe", ["Jane Doe", "John Roe"]],
    ["Anna Kubišta im Gespräch mit Max Muster", ["Anna Kubišta", "Max Muster"]],
    ["Jane Doe @janedoe", ["Jane Doe"]],
    ["Autorin: Anna Kubišta, Projektleiterin", ["Anna Kubišta"]],
  ])("%s", (byline, people) => {
    expect(names(byline)).toEqual(people);
  });

  test("case 20: ABBY is not BY and A", () => {
    expect(names("ABBY GOODENOUGH")).toEqual(["ABBY GOODENOUGH"]);
    expect(looksLikeByline("ABBY GOODENOUGH")).toBe(false);
    expect(names("BYRON BYERS")).toEqual(["BYRON BYERS"]);
  });

  test("case 21: place, role and agency go with the person", () => {
    expect(parseByline("By Jane Doe in KYIV")).toEqual([{ name: "Jane Doe", place: "KYIV" }]);
    expect(parseByline("Jane Doe, AP Science Writer")).toEqual([
      { name: "Jane Doe", organisation: "AP", role: "Science Writer" },
    ]);
    expect(parseByline("By Jane Doe in Kyiv and John Roe in Moscow")).toEqual([
      { name: "Jane Doe", place: "Kyiv" },
      { name: "John Roe", place: "Moscow" },
    ]);
    expect(parseByline("By Jane Doe, Health and Science Correspondent")).toEqual([
      { name: "Jane Doe", role: "Health and Science Correspondent" },
    ]);
    expect(parseByline("Jane Doe for the Daily Planet")).toEqual([
      { name: "Jane Doe", organisation: "Daily Planet" },
    ]);
    expect(parseByline("By Jane Doe (Reuters)")).toEqual([{ name: "Jane Doe", organisation: "Reuters" }]);
  });

  test("case 22: what stands around a name is nobody", () => {
    expect(names("Jane Doe | 2 hours ago")).toEqual(["Jane Doe"]);
    expect(names("Jane Doe • 5 min read • 12 comments")).toEqual(["Jane Doe"]);
    expect(names("By Jane Doe, jane@example.org, @janedoe")).toEqual(["Jane Doe"]);
    expect(names("Posted by Jane Doe on https://example.org")).not.toContain("https://example.org");
    expect(names("Photo: Jane Doe")).toEqual([]);
    expect(names("By Staff")).toEqual([]);
    expect(names("By Jane Doe and Staff Writers")).toEqual(["Jane Doe"]);
  });

  test("case 23: an organisation is no author, it is the source", () => {
    for (const byline of ["By The Associated Press", "Reuters", "Von dpa", "Daily Planet News Agency"]) {
      expect(parseByline(byline)).toEqual([]);
      expect(findOrganisation(byline)).toBeTruthy();
    }
    expect(findOrganisation("By The Associated Press")).toBe("The Associated Press");
    expect(findOrganisation("By Jane Doe, Reuters")).toBeUndefined();
    expect(findOrganisation("By Staff")).toBeUndefined();
  });
});

describe("the desk that signs where no person does", () => {
  test.each([
    ["By Staff Writer", "Staff Writer"],
    ["Courier Staff", "Courier Staff"],
    ["HQ Staff Report", "HQ Staff Report"],
    ["Von Redaktion, 24. Januar 2022", "Redaktion"],
    ["Die Sportredaktion", "Die Sportredaktion"],
    ["Redaktion Küstenbote", "Redaktion Küstenbote"],
    ["By Smart Shopping Team", "Smart Shopping Team"],
    ["Par la Rédaction", "la Rédaction"],
  ])("%s", (byline, desk) => {
    expect(findDesk(byline)).toBe(desk);
  });

  test.each([
    "By Jane Doe",
    "Reuters",
    "By The Associated Press",
    "The staff said no. Nobody came.",
    "2 desks",
  ])("%s names none", (byline) => {
    expect(findDesk(byline)).toBeUndefined();
  });
});

describe("whether a line is a byline", () => {
  test.each([
    "By Jane Doe",
    "BY JANE DOE",
    "By Staff",
    "By Reuters",
    "By Jane Doe, Political Editor",
    "Von Benjamin Fischer und Marcus Theurer",
    "By Jane Doe in Kyiv",
    "By Perry Bacon Jr.",
  ])("yes: %s", (line) => {
    expect(looksLikeByline(line)).toBe(true);
  });

  test.each([
    "By 2030 cities will flood",
    "By Sunday, the army had left",
    "By the time they left it was dark",
    "By a river in Spain",
    "Von der Leyen sagt Nein",
    "Di Maria",
    "Par for the course",
    "Text of the agreement",
    "Author of the report resigns",
    "Jane Doe",
    "By Jane Doe was the title of the book.",
  ])("no: %s", (line) => {
    expect(looksLikeByline(line)).toBe(false);
  });
});

test("no text makes it throw; every name it gives stands in the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^By [A-Za-z ,&|().@-]{0,80}$/)),
      (text) => {
        const flat = text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
        for (const { name } of parseByline(text)) expect(flat).toContain(name.replace(/[^\p{L}\p{N}]/gu, ""));
      },
    ),
  );
});

test.each([
  "Par Camille Delorme, avec AFP",
  "Haber: Ayşe Yıldırım",
  "लेखक: राहुल शर्मा",
  "كتب: أحمد عبد الرحمن",
  "Текст: Мария Климова",
  "Της Μαρίας Παπαδοπούλου",
  "Van onze verslaggever Marloes van den Berg",
])("a byline in the way of its country: %s", (line) => {
  expect(looksLikeByline(line)).toBe(true);
});

test.each(["Van Gogh in Arles", "Της νύχτας τα καμώματα", "Haber alındı", "Текст закона готов"])(
  "no byline: %s",
  (line) => {
    expect(looksLikeByline(line)).toBe(false);
  },
);

test("of two roles the first, which stands with the name, is the writer's", () => {
  expect(parseByline("By Jane Doe, Science Editor, Senior Correspondent")).toEqual([
    { name: "Jane Doe", role: "Science Editor" },
  ]);
});

test("a desk's address is nobody, and nobody's newspaper", () => {
  expect(parseByline("By Jane Doe, news@herald.example")).toEqual([{ name: "Jane Doe" }]);
});

test.each([
  ["Par Jeanne Moreau mercredi 14 juin 2023", "Jeanne Moreau"],
  ["Por Ana Omar 14 de junio de 2023", "Ana Omar"],
  ["By Jane Marsh June 14, 2023", "Jane Marsh"],
  ["Von Max Muster Okt. 3, 2023", "Max Muster"],
])("a day behind a name, in any language, is no part of it: %s", (line, name) => {
  expect(findSigners([line], { isNamed: true, isMeta: false })).toEqual([name]);
});
