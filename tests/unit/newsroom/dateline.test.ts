import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDateline } from "../../../lib/newsroom/dateline.ts";

describe("case 24: the dateline at the head of a story", () => {
  test.each([
    ["KYIV, Dec 30 (Reuters) - The", { place: "KYIV", date: "--12-30", agency: "Reuters" }],
    ["WASHINGTON (AP) — The", { place: "WASHINGTON", agency: "AP" }],
    ["Berlin (dpa) - Die", { place: "Berlin", agency: "dpa" }],
    ["Berlin (dpa/tmn) - Die", { place: "Berlin", agency: "dpa/tmn" }],
    ["STOCKHOLM, Aug 29, 2014 (AFP) - The", { place: "STOCKHOLM", date: "2014-08-29", agency: "AFP" }],
    ["ATLANTA, Feb 19 AP - The", { place: "ATLANTA", date: "--02-19", agency: "AP" }],
    ["МОСКВА, 20 ноя - РИА Новости. Мост", { place: "МОСКВА", date: "--11-20", agency: "РИА Новости" }],
    ["BRISBANE, AAP - The", { place: "BRISBANE", agency: "AAP" }],
    ["BRISBANE, Nov 18 AAP - The", { place: "BRISBANE", date: "--11-18", agency: "AAP" }],
    ["PARIS, 30 déc 2023 (AFP) – Le", { place: "PARIS", date: "2023-12-30", agency: "AFP" }],
    ["Madrid, 30 dic (EFE).- El", { place: "Madrid", date: "--12-30", agency: "EFE" }],
    ["(ANSA) - ROMA, 30 DIC - Il", { place: "ROMA", date: "--12-30", agency: "ANSA" }],
    ["BRUSSEL 30/12 (BELGA) = De", { place: "BRUSSEL", date: "--12-30", agency: "BELGA" }],
    ["MOSCOW, December 30. /TASS/. The", { place: "MOSCOW", date: "--12-30", agency: "TASS" }],
    ["27.1.2022 - Die", { date: "2022-01-27" }],
    ["January 27, 2022 – The", { date: "2022-01-27" }],
    ["København /ritzau/: En", { place: "København", agency: "ritzau" }],
    ["Oslo (NTB): Kaien", { place: "Oslo", agency: "NTB" }],
    ["BERLIN/MUNICH, Dec. 30 (AFP) – The", { place: "BERLIN/MUNICH", date: "--12-30", agency: "AFP" }],
    ["WASHINGTON, D.C. -- The", { place: "WASHINGTON, D.C." }],
    ["ST. LOUIS (AP) — The", { place: "ST. LOUIS", agency: "AP" }],
    ["RIO DE JANEIRO, Dec 30 - The", { place: "RIO DE JANEIRO", date: "--12-30" }],
    ["Frankfurt am Main (AFP) – Der", { place: "Frankfurt am Main", agency: "AFP" }],
    ["PARIS — The mayor", { place: "PARIS" }],
    ["TOKYO, Dec. 9, Kyodo - A", { place: "TOKYO", date: "--12-09", agency: "Kyodo" }],
    ["HAYWARD, Calif. (AP) — The", { place: "HAYWARD, Calif.", agency: "AP" }],
    ["SAN FRANCISCO, California (CNN) -- A", { place: "SAN FRANCISCO, California", agency: "CNN" }],
    ["PARIS, France -- World", { place: "PARIS, France" }],
    ["MOSCOW. Dec 30 (Interfax) - The", { place: "MOSCOW", date: "--12-30", agency: "Interfax" }],
    ["McALLEN, Texas (AP) — The", { place: "McALLEN, Texas", agency: "AP" }],
    ["(CNN) -- A", { agency: "CNN" }],
    ["(Harbour Life) -- A", { agency: "Harbour Life" }],
    ["(Reuters) - Shares", { agency: "Reuters" }],
    ["КИЕВ, 30 декабря (Интерфакс) - В", { place: "КИЕВ", date: "--12-30", agency: "Интерфакс" }],
  ])("%s", (paragraph, expected) => {
    const { text, ...dateline } = findDateline(`${paragraph} story goes on from here.`) ?? {};
    expect(dateline).toEqual(expected);
    expect(paragraph.startsWith(text ?? "nothing")).toBe(true);
    expect(paragraph.slice(text?.length)).toMatch(/^ \S+/);
  });

  test("a dash lost in copying is forgiven an agency that is surely one", () => {
    expect(findDateline("London (AFP)Prince Charles arrived")).toEqual({
      text: "London (AFP)",
      place: "London",
      agency: "AFP",
    });
    expect(findDateline("London, Apr 21 (PTI) Lily, a capybara,")).toMatchObject({
      place: "London",
      date: "--04-21",
    });
    expect(findDateline("By Jane Doe Lucknow, Jun 25 (PTI) With half a dozen projects")).toEqual({
      text: "By Jane Doe Lucknow, Jun 25 (PTI)",
      date: "--06-25",
      agency: "PTI",
    });
    expect(findDateline("The World Health Organization (WHO) Director left")).toBeUndefined();
    expect(findDateline("The Associated Press (AP) President left")).toBeUndefined();
  });

  test("case 25: an agency and a day need no city", () => {
    expect(findDateline("Jan 30 (Gracenote) - Results from the second round")).toEqual({
      text: "Jan 30 (Gracenote) -",
      date: "--01-30",
      agency: "Gracenote",
    });
  });
});

describe("case 26: what is no dateline", () => {
  test.each([
    "However, Russia - which had denied it - said nothing.",
    "Mr Smith (Labour) - who lost his seat - is back.",
    "Anna (Maria) - the second of three - left.",
    "London-based firms - all of them - object.",
    "UPDATE - The mayor has resigned.",
    "EXCLUSIVE — Mayor to resign",
    "COVID-19 - what we know",
    "May 5 - a day to remember - is a holiday.",
    "The vote, on Dec 30 - a Saturday - was close.",
    "\u201cKYIV, Dec 30 (Reuters) -\u201d is how it starts.",
    "He / SHE / they said so.",
    "(UPDATE) - The mayor has resigned.",
    "(Adds quotes) -- The mayor has resigned.",
    "Feb 30 (Reuters)",
    "",
  ])("%s", (paragraph) => {
    expect(findDateline(paragraph)).toBeUndefined();
  });
});

test("whatever the paragraph, what is found stands at its head", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{2,8}, [A-Z][a-z]{2} \d{1,2} \([A-Za-z]{2,9}\) - .*$/)),
      (paragraph) => {
        const dateline = findDateline(paragraph);
        if (dateline?.text) expect(paragraph.trimStart().startsWith(dateline.text)).toBe(true);
        if (dateline?.date) expect(dateline.date).toMatch(/^(\d{4}|-)-\d\d-\d\d$/);
      },
    ),
  );
});
