import { describe, expect, test } from "vitest";
import { findNotice } from "../../../lib/newsroom/line-notices.ts";
import { decideStatus } from "../../../lib/newsroom/status.ts";

/** The status that lines give a story. */
const readStatus = (lines: string[]) => decideStatus(lines.flatMap((line) => findNotice(line) ?? []));

const kind = (line: string) => findNotice(line)?.kind;

describe("case 15: a kill is a kill as editors write it", () => {
  test.each([
    "KILL",
    "MANDATORY KILL",
    "MANDATORY KILL: Harbour fire",
    "Mandatory kill - harbour fire, 2nd lead",
    "EDITORS: KILL",
    "ATTENTION EDITORS: Please kill this story",
    "WITHDRAWAL: Harbour fire",
    "STORY WITHDRAWN",
    "Editors: this story has been withdrawn.",
    "Do not use the story headlined Harbour fire",
    "KILL. Do not use.",
    "Eds: Kill the 0900 story on the harbour fire",
  ])("%s", (line) => {
    expect(kind(line)).toBe("kill");
  });

  test.each([
    "KILL THE BILL, PROTESTERS SAY",
    "WITHDRAWAL FROM KABUL COMPLETE",
    "Withdrawal: why the troops left",
    "Kill switch found in buses",
    "Killed miner was 19",
    "RECALL: 500 cars back in the shop",
    "Kill Bill returns to cinemas",
  ])("a story about one is a story: %s", (line) => {
    expect(kind(line)).toBeUndefined();
  });
});

describe("case 13: embargoes", () => {
  test.each([
    ["EMBARGOED UNTIL 0001 GMT FRIDAY, JANUARY 5, 2024", "0001 GMT FRIDAY, JANUARY 5, 2024"],
    ["Embargoed to 0001 Friday", "0001 Friday"],
    ["Strictly embargoed until 6 a.m. on 5 January 2024", "6 a.m. on 5 January 2024"],
    ["EMBARGO: Not for publication before 18:00 CET, 5 January 2024", "18:00 CET, 5 January 2024"],
    ["Embargo: 5 January 2024 00:01 GMT", "5 January 2024 00:01 GMT"],
    ["Sperrfrist: 30.12.2023, 18 Uhr", "30.12.2023, 18 Uhr"],
    ["NOT FOR PUBLICATION BEFORE 6 p.m. Sunday", "6 p.m. Sunday"],
    ["Not for release until 5 January 2024", "5 January 2024"],
    ["UNDER EMBARGO UNTIL MONDAY", "MONDAY"],
  ])("%s", (line, until) => {
    expect(findNotice(line)).toEqual({ kind: "embargo", text: line, until });
  });

  test.each([
    "Embargo: Friday 0600",
    "Embargo: tomorrow, 6am",
    "Sperrfrist: Freitag, 19.00 Uhr",
    "EMBARGO - 6PM TONIGHT",
    "Press embargo Friday, 5 January 2024 at 06:00 CET",
    "[Embargo: 27.11., 19.00 Uhr]",
  ])("a moment alone behind the word is its end, whatever day it may be: %s", (line) => {
    expect(kind(line)).toBe("embargo");
  });

  test("a release at an hour is an embargo; one on a day, or at once, is a date", () => {
    expect(findNotice("FOR RELEASE 12:01 A.M. EST, FRIDAY, JAN. 5, 2024")).toMatchObject({
      kind: "embargo",
      until: "12:01 A.M. EST, FRIDAY, JAN. 5, 2024",
    });
    expect(kind("For release after 6 a.m. on 5 January 2024")).toBe("embargo");
    expect(kind("FOR RELEASE January 5, 2024")).toBe("release");
    expect(kind("FOR IMMEDIATE RELEASE")).toBeUndefined();
    expect(kind("For release of the hostages by 10 a.m. on 5 January 2024")).toBeUndefined();
  });

  test("one without a time is an embargo all the same, and no date is invented", () => {
    expect(readStatus(["EMBARGOED"])).toEqual({ edNote: "EMBARGOED", embargoed: true, notice: "EMBARGOED" });
    expect(readStatus(["Embargoed to 0001 Friday"])).toMatchObject({
      embargoed: true,
      embargoedUntil: "0001 Friday",
      edNote: "Embargoed to 0001 Friday",
    });
  });

  test.each([
    "Embargo on Russian oil takes effect",
    "EMBARGO ON RUSSIAN OIL TAKES EFFECT",
    "Embargo: what we know",
    "Embargo: Friday deadline looms for oil",
    "Embargo may hurt Russia",
    "EU embargo to start on 5 December",
    "Embargoed wines reach Moscow",
    "Not for use in Iran: the sanctions explained",
    "Cuba embargo until 2030, says minister",
  ])("a story about one is a story: %s", (line) => {
    expect(kind(line)).toBeUndefined();
  });
});

describe("case 17: corrections and notes are for editors, not for readers", () => {
  test.each([
    ["CORRECTION: Harbour fire", "correction"],
    ["CLARIFICATION", "correction"],
    ["(Corrects spelling of mayor's name in paragraph 3)", "correction"],
    ["(Adds quotes, background)", "correction"],
    ["Eds: Adds details from the scene", "note"],
    ["EDITOR'S NOTE: This story contains descriptions of violence", "note"],
  ])("%s", (line, expected) => {
    expect(kind(line)).toBe(expected);
  });

  test("they change nothing about whether the story may run", () => {
    expect(readStatus(["CORRECTION: Harbour fire", "Harbour fire kills two"])).toEqual({
      edNote: "CORRECTION: Harbour fire",
    });
  });

  test.each([
    "Correction officers go on strike",
    "CORRECTION OFFICERS GO ON STRIKE",
    "Updates to the tax code pass",
  ])("%s is a headline", (line) => {
    expect(kind(line)).toBeUndefined();
  });
});

test("of two embargoes the one that says when it ends counts", () => {
  expect(readStatus(["STRICTLY EMBARGOED", "EMBARGOED UNTIL 5 JANUARY 2024"])).toMatchObject({
    embargoedUntil: "5 JANUARY 2024",
  });
});

test("a kill beats an embargo beats a note", () => {
  expect(readStatus(["Eds: note", "EMBARGOED UNTIL 5 JANUARY 2024", "KILL"])).toMatchObject({
    pubStatus: "canceled",
    embargoed: true,
    notice: "KILL",
  });
});

test("held copy without a time is withheld", () => {
  expect(readStatus(["HOLD FOR RELEASE"])).toMatchObject({
    pubStatus: "withheld",
    notice: "HOLD FOR RELEASE",
  });
});
