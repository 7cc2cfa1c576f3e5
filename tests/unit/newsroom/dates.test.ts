import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRelativeDate, parseDate, parseDateLine } from "../../../lib/newsroom/dates.ts";

const berlin = { zone: "Europe/Berlin" };
const utc = { zone: "UTC" };

describe("dates as machines write them", () => {
  test.each([
    ["2023-12-30T21:14:00Z", "2023-12-30T21:14:00Z"],
    ["2023-12-30T21:14Z", "2023-12-30T21:14:00Z"],
    ["2023-12-30T21:14:00.123456+01:00", "2023-12-30T20:14:00Z"],
    ["2023-12-30 21:14:00 +0530", "2023-12-30T15:44:00Z"],
    ["2023-12-30T21:14:00-05", "2023-12-31T02:14:00Z"],
    ["2023-12-30t21:14:00z", "2023-12-30T21:14:00Z"],
    ["2023-12-30T21:14:00+01:00[Europe/Berlin]", "2023-12-30T20:14:00Z"],
    ["2023-12-31T24:00:00Z", "2024-01-01T00:00:00Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"],
    ["20231230T211400+0000", "2023-12-30T21:14:00Z"],
    ["20231230T211400Z", "2023-12-30T21:14:00Z"],
    ["20231230T2114Z", "2023-12-30T21:14:00Z"],
    ["20231230211400+0100", "2023-12-30T20:14:00Z"],
    ["1703970840", "2023-12-30T21:14:00Z"],
    ["1703970840000", "2023-12-30T21:14:00Z"],
    ["Sat, 30 Dec 2023 21:14:00 GMT", "2023-12-30T21:14:00Z"],
    ["Sat, 30 Dec 2023 21:14:00 -0800 (PST)", "2023-12-31T05:14:00Z"],
    ["30 Dec 23 21:14 +0000", "2023-12-30T21:14:00Z"],
    ["Sat Dec 30 21:14:00 CET 2023", "2023-12-30T20:14:00Z"],
  ])("%s", (written, instant) => {
    expect(parseDate(written, utc)).toEqual({ instant, dateOnly: false, zoned: true, ambiguous: false });
  });

  test.each(["2023-12-30", "20231230", "2023-12-30+01:00", "2023-12-30Z", "2023-W52-6", "2023-364"])(
    "%s is a day: midnight UTC, whatever the newsroom's zone",
    (written) => {
      expect(parseDate(written, berlin)).toEqual({
        instant: "2023-12-30T00:00:00Z",
        dateOnly: true,
        zoned: false,
        ambiguous: false,
      });
    },
  );
});

describe("dates as people write them", () => {
  test.each([
    ["Dec. 30, 2023 9:14 p.m. ET", "2023-12-31T02:14:00Z"],
    ["Updated 9:14 AM EST, Sat December 30, 2023", "2023-12-30T14:14:00Z"],
    ["July 4, 2023, 9 p.m. ET", "2023-07-05T01:00:00Z"],
    ["Dec 30, 2023, 9 p.m. Pacific Time", "2023-12-31T05:00:00Z"],
    ["30 December 2023 21:14 GMT", "2023-12-30T21:14:00Z"],
    ["Published 21:14 BST, 30 Jun 2023", "2023-06-30T20:14:00Z"],
    ["Saturday 30 December 2023 09.14 GMT", "2023-12-30T09:14:00Z"],
    ["21:14 Dec 30, 2023 GMT", "2023-12-30T21:14:00Z"],
    ["21.14 GMT 30 December 2023", "2023-12-30T21:14:00Z"],
    ["0914 GMT, 30 December 2023", "2023-12-30T09:14:00Z"],
    ["30.12.2023, 21:14 MEZ", "2023-12-30T20:14:00Z"],
    ["30 December 2023, 21:14 (UTC+2)", "2023-12-30T19:14:00Z"],
    ["30 December 2023 21:14 Asia/Tokyo", "2023-12-30T12:14:00Z"],
  ])("%s", (written, instant) => {
    expect(parseDate(written, berlin)).toMatchObject({ instant, dateOnly: false, zoned: true });
  });

  test.each([
    ["30. Dezember 2023, 21.14 Uhr"],
    ["30 de diciembre de 2023 a las 21:14 h"],
    ["le 30 décembre 2023 à 21h14"],
    ["30 dicembre 2023, ore 21.14"],
    ["30 de dezembro de 2023, 21h14"],
    ["30 december 2023 21:14"],
    ["30 grudnia 2023, 21:14"],
    ["30. prosince 2023 21:14"],
    ["30 декабря 2023 г., 21:14"],
    ["30 грудня 2023, 21:14"],
    ["30 Aralık 2023 21:14"],
    ["30 Δεκεμβρίου 2023, 21:14"],
    ["30. joulukuuta 2023 21.14"],
    ["2023. december 30. 21:14"],
    ["2023年12月30日 21時14分"],
    ["2023년 12월 30일 21:14"],
    ["30/12/2023 21:14"],
    ["12/30/23 9:14 PM"],
  ])("%s is in the newsroom's own zone, which is told", (written) => {
    expect(parseDate(written, berlin)).toEqual({
      instant: "2023-12-30T20:14:00Z",
      dateOnly: false,
      zoned: false,
      ambiguous: false,
    });
  });

  test("of two clocks in one line the first counts, in the zone of a city", () => {
    expect(
      parseDate("16:00 London time / 11:00 US Eastern Time on Friday 5 January 2024", berlin)?.instant,
    ).toBe("2024-01-05T16:00:00Z");
    expect(parseDate("6 p.m. New York time, 5 January 2024", berlin)?.instant).toBe("2024-01-05T23:00:00Z");
  });

  test("noon and midnight are times", () => {
    expect(parseDate("December 30, 2023 at noon", utc)?.instant).toBe("2023-12-30T12:00:00Z");
    expect(parseDate("30 December 2023, midnight", utc)?.instant).toBe("2023-12-30T00:00:00Z");
    expect(parseDate("30. Dezember 2023, mittags", utc)?.instant).toBe("2023-12-30T12:00:00Z");
    expect(parseDate("12:05 a.m., Dec 30, 2023", utc)?.instant).toBe("2023-12-30T00:05:00Z");
  });

  test("a day without a year is the one nearest to the reference; without a reference it is none", () => {
    expect(parseDate("Dec 30", utc)).toBeUndefined();
    expect(parseDate("Dec 30", { ...utc, reference: "2024-01-02T00:00:00Z" })?.instant).toBe(
      "2023-12-30T00:00:00Z",
    );
    expect(parseDate("Jan 2, 9 a.m.", { ...utc, reference: "2023-12-30T00:00:00Z" })?.instant).toBe(
      "2024-01-02T09:00:00Z",
    );
  });
});

describe("a time of four digits", () => {
  const near = { ...utc, reference: "2023-12-28T12:00:00Z" };

  test.each([
    ["2200 Thursday January 4", "2024-01-04T22:00:00Z"],
    ["2000 THURSDAY, JANUARY 4", "2024-01-04T20:00:00Z"],
    ["1930 on Thursday 4 January", "2024-01-04T19:30:00Z"],
    ["2000 GMT Thursday January 4", "2024-01-04T20:00:00Z"],
    ["Thursday 4 January at 2000", "2024-01-04T20:00:00Z"],
    ["0001, 4 January", "2024-01-04T00:01:00Z"],
    ["4 January, 0600", "2024-01-04T06:00:00Z"],
  ])("is no year: %s", (written, instant) => {
    expect(parseDate(written, near)).toMatchObject({ instant, dateOnly: false, ambiguous: false });
  });

  test("is a year where a year stands", () => {
    expect(parseDate("4 January 2000", near)).toMatchObject({
      instant: "2000-01-04T00:00:00Z",
      ambiguous: false,
    });
  });

  test("that may be one or not is told to be unread", () => {
    expect(parseDate("4 January 2024 2230", near)).toMatchObject({ dateOnly: true, unread: true });
  });
});

describe("case 42: day and month that could change places", () => {
  test("a number above twelve decides", () => {
    expect(parseDate("30/04/2024", utc)).toMatchObject({ instant: "2024-04-30T00:00:00Z", ambiguous: false });
    expect(parseDate("04/30/2024", utc)).toMatchObject({ instant: "2024-04-30T00:00:00Z", ambiguous: false });
  });

  test("then the language and its country", () => {
    expect(parseDate("03/04/2024", { ...utc, language: "en-US" })).toMatchObject({
      instant: "2024-03-04T00:00:00Z",
      ambiguous: false,
    });
    expect(parseDate("03/04/2024", { ...utc, language: "en_GB" })).toMatchObject({
      instant: "2024-04-03T00:00:00Z",
      ambiguous: false,
    });
    expect(parseDate("03/04/2024", { ...utc, language: "fr" })?.instant).toBe("2024-04-03T00:00:00Z");
  });

  test("then nothing does: the newsroom's own habit, flagged", () => {
    expect(parseDate("03/04/2024", utc)).toMatchObject({ instant: "2024-04-03T00:00:00Z", ambiguous: true });
    expect(parseDate("03/04/2024", { zone: "America/New_York" })).toMatchObject({
      instant: "2024-03-04T00:00:00Z",
      ambiguous: true,
    });
    expect(parseDate("03/04/2024", { ...utc, language: "en" })?.ambiguous).toBe(true);
  });

  test("full stops are always day first, and equal numbers are no question", () => {
    expect(parseDate("03.04.2024", utc)).toMatchObject({ instant: "2024-04-03T00:00:00Z", ambiguous: false });
    expect(parseDate("04/04/2024", utc)?.ambiguous).toBe(false);
  });
});

describe("zones", () => {
  test("IST is India's, Israel's or Ireland's: the newsroom decides, else it is flagged", () => {
    expect(parseDate("14:00 IST, 5 June 2023", { zone: "Asia/Kolkata" })).toMatchObject({
      instant: "2023-06-05T08:30:00Z",
      ambiguous: false,
    });
    expect(parseDate("14:00 IST, 5 June 2023", { zone: "Europe/Dublin" })).toMatchObject({
      instant: "2023-06-05T13:00:00Z",
      ambiguous: false,
    });
    expect(parseDate("14:00 IST, 5 June 2023", utc)?.ambiguous).toBe(true);
  });

  test.each([
    ["30 November 2026, 10am Sydney time", "2026-11-29T23:00:00Z"],
    ["10.30pm AEDT, Sunday 29 November 2026", "2026-11-29T11:30:00Z"],
    ["2230 AEDT Sunday 29 November 2026", "2026-11-29T11:30:00Z"],
    ["1000 Brussels time, 30 November 2026", "2026-11-30T09:00:00Z"],
    ["5.30 pm Indian Standard Time on 30 November 2026", "2026-11-30T12:00:00Z"],
    ["mardi 1er décembre 2026 à 18h00 (HEURE DE PARIS)", "2026-12-01T17:00:00Z"],
    ["12:00 (HORA DE MADRID) DEL 30 DE NOVIEMBRE DE 2026", "2026-11-30T11:00:00Z"],
    ["ÀS 10H DE SEGUNDA-FEIRA, 30 DE NOVEMBRO DE 2026 (HORA DE BRASÍLIA)", "2026-11-30T13:00:00Z"],
    ["alle 12 (ora di Roma) del 30 novembre 2026", "2026-11-30T11:00:00Z"],
    ["30 Νοεμβρίου 2026, 12:00 ώρα Ελλάδας", "2026-11-30T10:00:00Z"],
    ["10:00 МСК 30 НОЯБРЯ 2026 ГОДА", "2026-11-30T07:00:00Z"],
    ["10.00 по московскому времени 30 ноября 2026 года", "2026-11-30T07:00:00Z"],
    ["30 Kasım 2026 saat 10:00 Türkiye saatiyle", "2026-11-30T07:00:00Z"],
    ["30.11.2026 10:00 (TSİ)", "2026-11-30T07:00:00Z"],
    ["2026年11月30日午後3時（日本時間）", "2026-11-30T06:00:00Z"],
    ["北京时间2026年11月30日10时", "2026-11-30T02:00:00Z"],
    ["2026년 11월 30일(월) 오후 3시 (한국시간)", "2026-11-30T06:00:00Z"],
    ["30. November 2026, 10 Uhr Berliner Zeit", "2026-11-30T09:00:00Z"],
    ["1 July 2026, 10am London time", "2026-07-01T09:00:00Z"],
  ])("a place's time follows its clock: %s", (written, instant) => {
    expect(parseDate(written, { zone: "America/Lima" })).toMatchObject({
      instant,
      zoned: true,
      ambiguous: false,
    });
  });

  test.each([
    ["30 November 2026, 10:00 (Ruritanian time)", "RURITANIAN"],
    ["10am Ruritania time on 30 November 2026", "RURITANIA"],
    ["30 November 2026, 10:00 XQT", "XQT"],
    ["30 de novembro de 2026, 10h (hora de Ruritânia)", "RURITÂNIA"],
  ])("a zone that nobody knows is not passed over: %s", (written, unknownZone) => {
    expect(parseDate(written, utc)).toMatchObject({ ambiguous: true, unknownZone });
  });

  test("a local time knows summer from winter", () => {
    expect(parseDate("2023-07-01T12:00", berlin)?.instant).toBe("2023-07-01T10:00:00Z");
    expect(parseDate("2023-12-01T12:00", berlin)?.instant).toBe("2023-12-01T11:00:00Z");
  });

  test("an hour that the clock change shows twice, or never, is still an instant", () => {
    expect(parseDate("2024-10-27T02:30", berlin)?.instant).toBe("2024-10-27T00:30:00Z");
    expect(parseDate("2024-03-31T02:30", berlin)?.instant).toBe("2024-03-31T01:30:00Z");
  });
});

describe("what is no date", () => {
  test.each([
    "",
    "yesterday",
    "2 hours ago",
    "Embargoed to 0001 Friday",
    "Feb 30, 2023",
    "2023-02-29",
    "31/04/2023",
    "2023-13-01",
    "2023-12-30T25:00:00Z",
    "30 Dec 2023 21:74",
    "21:14 GMT",
    "2023-W54-1",
    "Room 2023, 4th floor",
    "call 0171 555 0101",
    "v1.2.3",
    "5 ago",
  ])("%j", (written) => {
    expect(parseDate(written, berlin)).toBeUndefined();
  });

  test("nor is a paragraph, however many dates it holds", () => {
    expect(parseDate(`On 30 December 2023 ${"the army said ".repeat(20)}`, utc)).toBeUndefined();
  });
});

describe("any moment that is written down reads back as itself", () => {
  const moments = fc.date({ min: new Date("1981-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const toSecond = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`;

  test("as ISO 8601, RFC 2822, epoch and compact", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const instant = toSecond(moment);
        const seconds = Math.floor(moment.getTime() / 1000);
        for (const written of [
          moment.toISOString(),
          moment.toUTCString(),
          instant.replace(/[-:]/g, ""),
          String(seconds),
          String(seconds * 1000),
        ]) {
          expect(parseDate(written, berlin)?.instant).toBe(instant);
        }
      }),
    );
  });

  test("with a named month, in the languages of Europe, in any zone", () => {
    const languages = [
      "en-GB",
      "en-US",
      "de",
      "fr",
      "es",
      "it",
      "pt",
      "nl",
      "sv",
      "da",
      "pl",
      "ru",
      "uk",
      "tr",
      "el",
    ];
    const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"];
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...languages),
        fc.constantFrom(...zones),
        (moment, language, zone) => {
          const day = new Intl.DateTimeFormat(language, {
            timeZone: zone,
            day: "numeric",
            month: "long",
            year: "numeric",
          }).format(moment);
          const time = new Intl.DateTimeFormat("en-GB", {
            timeZone: zone,
            hour: "2-digit",
            minute: "2-digit",
            second: "2-digit",
          }).format(moment);
          const read = parseDate(`${day}, ${time}`, { zone, language });
          const again = new Intl.DateTimeFormat("en-GB", {
            timeZone: zone,
            dateStyle: "short",
            timeStyle: "medium",
          });
          // The wall clock, not the instant: in the hour that a clock change shows twice there are two.
          expect(read && again.format(new Date(read.instant))).toBe(again.format(moment));
        },
      ),
    );
  });

  test("and no text makes it throw or invent a shape", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9TZ:.\-+/ apm]{0,40}$/)),
        (text) => {
          const read = parseDate(text, berlin);
          if (read) expect(read.instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        },
      ),
    );
  });
});

describe("hours and days of other newsrooms", () => {
  const near = { zone: "UTC", reference: "2026-11-28T19:30:00Z" };
  test.each([
    ["30.11., 10 Uhr", "2026-11-30T10:00:00Z"],
    ["30.11.", "2026-11-30T00:00:00Z"],
    ["2026년 11월 30일(월) 12:00", "2026-11-30T12:00:00Z"],
    ["2026年11月30日（月）15:00", "2026-11-30T15:00:00Z"],
    ["30 नवंबर 2026, सुबह 10 बजे", "2026-11-30T10:00:00Z"],
    ["30 नवंबर 2026, शाम 6 बजे", "2026-11-30T18:00:00Z"],
    ["30.11.2026 בשעה 06:00", "2026-11-30T06:00:00Z"],
  ])("%s", (written, instant) => {
    expect(parseDate(written, near)?.instant).toBe(instant);
  });

  test("12.10. behind its preposition is an hour, and no day of October", () => {
    expect(parseDate("Freitag um 12.10.", near)).toBeUndefined();
  });
});

describe("date lines above a story", () => {
  test.each([
    ["Published 30 December 2023", "published"],
    ["First published on Sat 30 Dec 2023 21.14 GMT", "published"],
    ["Dec. 30, 2023", "published"],
    ["Saturday, December 30, 2023", "published"],
    ["December 30, 2023 9:14 PM EST", "published"],
    ["Updated 21:14 GMT", "updated"],
    ["Last modified on Sat 30 Dec 2023 21.14 GMT", "updated"],
    ["Aktualisiert: 30.12.2023, 21:14 Uhr", "updated"],
    ["Publié le 30 décembre 2023 à 21h14", "published"],
    ["Modifié le 30 décembre 2023 à 21h14", "updated"],
    ["Обновлено 30.12.2023 21:14", "updated"],
  ])("%s", (line, kind) => {
    expect(parseDateLine(line)).toEqual({ kind, text: line });
  });

  test.each([
    "By 30 December 2023 the army had left.",
    "On 30 December 2023 something happened here",
    "The summit takes place on 4 May 2024 in Geneva",
    "The tribute to her will be broadcast on Saturday 17 September at 19:00.",
    "The fair will be open from Saturday to January 15 between 11 am and 8pm.",
    "Published authors met in Leipzig",
    "Updated rules confuse voters",
    "Fourteen killed, 111 wounded",
  ])("copy that mentions a date is none: %s", (line) => {
    expect(parseDateLine(line)).toBeUndefined();
  });

  test.each(["2 hours ago", "Updated an hour ago", "vor 3 Stunden", "il y a 2 jours"])(
    "%s is relative",
    (line) => {
      expect(isRelativeDate(line)).toBe(true);
    },
  );
});

test.each([
  ["9 سبتمبر 2024", "2024-09-09"],
  ["5 آذار 2024", "2024-03-05"],
  ["8 अक्टूबर 2023", "2023-10-08"],
  ["28 जून 2024", "2024-06-28"],
  ["3 मई 2024", "2024-05-03"],
])("months of Arabic and Hindi newsrooms: %s", (written, day) => {
  expect(parseDate(written, utc)?.instant).toBe(`${day}T00:00:00Z`);
  expect(parseDateLine(written)?.text).toBe(written);
});

test.each(["+14:30", "-15:00", "+25:00", "GMT+20"])("no clock on earth is at %s", (zone) => {
  expect(parseDate(`2023-12-30 21:14 ${zone}`, berlin)?.zoned).not.toBe(true);
});

describe("dates of other calendars", () => {
  test.each([
    ["令和元年十二月二十日", "2019-12-20"],
    ["平成12年10月30日", "2000-10-30"],
    ["昭和三十九年十月十日", "1964-10-10"],
  ])("%s is the %s of an era", (written, day) => {
    expect(parseDate(written, utc)?.instant.slice(0, 10)).toBe(day);
  });

  test.each([
    ["6 มิถุนายน 2567", "th"],
    ["๖ มิถุนายน ๒๕๖๗", "th"],
    ["วันที่ 6 มิถุนายน พ.ศ. 2567", undefined],
    ["6 มิ.ย. 67", "th"],
    ["06/06/2567", "th"],
    ["2567-06-06", "th"],
    ["6 June 2567 B.E.", "en"],
    ["۱۷ خرداد ۱۴۰۳", "fa"],
    ["پنجشنبه ۱۷ خرداد ۱۴۰۳", undefined],
    ["۱۴۰۳/۰۳/۱۷", "fa"],
    ["1403-03-17", "fa-IR"],
    ["1403/03/17 ماه قبل", "fa"],
    ["1445/11/29 هـ", "ar"],
    ["٦ يونيو ٢٠٢٤", "ar"],
    ["৬ জুন ২০২৪", undefined],
    ["6 ஜூன் 2024", undefined],
    ["6 ივნისი 2024", undefined],
    ["၆ ဇွန် ၂၀၂၄", undefined],
    ["6 جون 2024", undefined],
    ["6. јун 2024.", undefined],
    ["6 tháng 6, 2024", undefined],
    ["ngày 6 tháng 6 năm 2024", "vi"],
    ["令和6年6月6日", undefined],
    ["令和六年六月六日", undefined],
    ["民國113年6月6日", undefined],
    ["二〇二四年六月六日", undefined],
  ])("%s is 6 June 2024", (written, language) => {
    expect(parseDate(written, { ...utc, language })).toMatchObject({ instant: "2024-06-06T00:00:00Z" });
    if (/\p{L}/u.test(written)) expect(parseDateLine(written)?.kind).toBe("published");
  });

  test.each(["4 May 2567", "12/05/2567", "2567-05-04", "1403/03/17", "Published: 4.5.2567"])(
    "%s of no calendar that is known is no day, and no year is made up for it",
    (written) => {
      expect(
        parseDate(written, { ...utc, language: "en", reference: "2026-11-28T19:30:00Z" }),
      ).toBeUndefined();
    },
  );

  test("every day of Thailand's and Iran's calendars is the day of ours that the platform says", () => {
    const day = fc.date({
      min: new Date("1925-06-01T00:00:00Z"),
      max: new Date("2060-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const calendars = fc.constantFrom(["th", "buddhist"], ["fa", "persian"]);
    fc.assert(
      fc.property(day, calendars, (date, [language, calendar]) => {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        });
        expect(parseDate(format.format(date), { ...utc, language })?.instant.slice(0, 10)).toBe(
          date.toISOString().slice(0, 10),
        );
      }),
    );
  });
});

describe("a day without a year", () => {
  const reference = "2026-11-28T19:30:00Z";
  test.each([
    ["4 May", 0, "2026-05-04"],
    ["28 November", 0, "2026-11-28"],
    ["30 November", 0, "2025-11-30"],
    ["30 November", 31, "2026-11-30"],
    ["1 March", 31, "2026-03-01"],
    ["29 February", 0, "2024-02-29"],
    ["۱۷ خرداد", 0, "2026-06-07"],
    ["11月30日", 0, "2025-11-30"],
  ])("%s, at most %i days ahead, is the last such day: %s", (written, ahead, day) => {
    const found = parseDate(written, { ...utc, reference, ahead });
    expect(found).toMatchObject({ instant: `${day}T00:00:00Z`, yearGuessed: true });
  });
});
