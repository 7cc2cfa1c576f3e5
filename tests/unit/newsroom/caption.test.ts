import { describe, expect, test } from "vitest";
import { isSourceLine, looksLikeCaption, parseCredit, splitCaption } from "../../../lib/newsroom/caption.ts";

describe("lines that are a credit and nothing else", () => {
  test.each([
    ["Photo: Jane Doe / Reuters", "Jane Doe / Reuters"],
    ["Photograph: Jane Doe/The Gazette", "Jane Doe/The Gazette"],
    ["Image credit: Jane Doe", "Jane Doe"],
    ["Photo by Jane Doe", "Jane Doe"],
    ["PHOTO BY JANE DOE", "JANE DOE"],
    ["Courtesy of Jane Doe", "Jane Doe"],
    ["Bild: dpa", "dpa"],
    ["Foto: Jana Novák/ČTK", "Jana Novák/ČTK"],
    ["Crédit photo : AFP", "AFP"],
    ["Source: Telegram", "Telegram"],
    ["© AFP", "AFP"],
    ["(c) Jane Doe", "Jane Doe"],
    ["Getty Images", "Getty Images"],
    ["Reuters", "Reuters"],
    ["Jane Doe | Getty", "Jane Doe | Getty"],
    ["Jane Doe via AP", "Jane Doe via AP"],
    ["Credit: Jane Doe.", "Jane Doe"],
    ["Image courtesy of the harbour office", "the harbour office"],
  ])("%s", (line, credit) => {
    expect(parseCredit(line)).toBe(credit);
  });

  test.each([
    "Source close to the talks said no.",
    "Sources said the deal was off.",
    "Photo of the day shows a cat.",
    "Pictures from the scene show smoke.",
    "Video: what happened on the night of the fire, and why nobody saw the smoke that rose from the harbour.",
    "Credit rating agencies were not amused.",
    "Image problems haunt the party",
    "The firm, via Reuters, declined to comment on the story of the week.",
    "",
  ])("copy is none: %s", (line) => {
    expect(parseCredit(line)).toBeUndefined();
  });
});

describe("a caption and the credit behind it", () => {
  test.each([
    [
      "Smoke over the harbour. Source: Telegram (Port Channel No.1)",
      "Smoke over the harbour.",
      "Telegram (Port Channel No.1)",
    ],
    ["A street after the storm. (AP Photo/Jane Doe)", "A street after the storm.", "AP Photo/Jane Doe"],
    ["A street after the storm (Reuters)", "A street after the storm", "Reuters"],
    ["The mayor speaks. Photo: Jane Doe", "The mayor speaks.", "Jane Doe"],
    ["The mayor speaks. Photograph: Jane Doe/Getty Images", "The mayor speaks.", "Jane Doe/Getty Images"],
    ["The mayor speaks (Photo by Jane Doe)", "The mayor speaks", "Jane Doe"],
    ["The mayor speaks. (Photo: Jane Doe / Reuters)", "The mayor speaks.", "Jane Doe / Reuters"],
    ["The mayor speaks. Jane Doe/AFP", "The mayor speaks.", "Jane Doe/AFP"],
    ["The mayor speaks. Jane Q. Doe / Getty Images", "The mayor speaks.", "Jane Q. Doe / Getty Images"],
    ["The mayor speaks. Jane Doe via Reuters", "The mayor speaks.", "Jane Doe via Reuters"],
    ["The mayor speaks. © Jane Doe AFP", "The mayor speaks.", "Jane Doe AFP"],
    ["The mayor speaks © AFP", "The mayor speaks", "AFP"],
    ["Der Bürgermeister spricht. Foto: dpa", "Der Bürgermeister spricht.", "dpa"],
  ])("%s", (line, caption, credit) => {
    expect(splitCaption(line)).toEqual({ caption, credit });
  });

  test.each([
    "The mayor speaks to reporters.",
    "The mayor (left) speaks",
    "The mayor and his deputy (Labour) speak",
    "The source of the fire is unknown",
  ])("without a credit it stays whole: %s", (line) => {
    expect(splitCaption(line)).toEqual({ caption: line });
  });

  test.each([
    ["150 letters", "A".repeat(150)],
    ["a slug", "the-ferry-to-skarholm-will-sail-again-from-monday-".repeat(20)],
    ["initials", "J.".repeat(500)],
    ["single letters", "a b ".repeat(250)],
  ])("a long run behind the last sentence is no credit: %s", (_, run) => {
    const line = `The ferry at the quay. ${run}=1`;
    expect(splitCaption(line)).toEqual({ caption: line });
  });
});

describe("captions by what they say", () => {
  test.each([
    "Pictured: the harbour before the fire",
    "File photo: the harbour before the fire",
    "In this file photo, the mayor opens the harbour.",
    "The mayor opens the harbour. (AP Photo/Jane Doe)",
    "The mayor opens the harbour / AFP",
    "Symbolbild: ein Hafen bei Nacht",
    "Fahrgäste warten am Hafen auf eine Fähre. Foto: Jana Novák/dpa",
    "Pożar hali przy ul. Długiej w porcie. Fot. PAP/Jan Lis",
    "Deslizamento no porto — Foto: Divulgação/Prefeitura",
    "La alcaldesa, durante la visita al puerto. EFE/ J. J. Prado",
    "O ministro na visita ao porto DANIEL ROCHA/Lusa",
    "La frana vista dal porto (foto Ansa)",
    "बंदरगाह में आग के बाद धुआँ (फोटो: पीटीआई)",
    "رئيس الوزراء خلال افتتاح الميناء (رويترز)",
    "图为乘客在港口候船。",
    "Minister De Jager bij aankomst in de haven. © ANP/Bart Maat",
    "港の前で会見する知事＝１２日、東京都港区（山田太郎撮影）",
    "新华社记者 张晨霖 摄",
    "From left to right: Ada Quill, Hugh Sand and Tom Reed",
    "Clockwise from top left: the quay, the barge, the crane",
  ])("%s", (line) => {
    expect(looksLikeCaption(line)).toBe(true);
  });

  test.each([
    "Above all, the mayor wants peace.",
    "The mayor opened the harbour on Sunday.",
    "He said so (twice).",
    "Er zeigte auf ein Foto: die Fähre brannte.",
    "La città ha scelto la foto Ansa del porto.",
    "In this town nobody sleeps.",
    "Right to privacy is not absolute, the court says",
    "Left to themselves, the islanders built a quay.",
    "Top to toe in black, the mourners walked to the harbour.",
  ])("copy: %s", (line) => {
    expect(looksLikeCaption(line)).toBe(false);
  });
});

test("a source line says so", () => {
  expect(isSourceLine("Source: city council")).toBe(true);
  expect(isSourceLine("Photo: Jane Doe")).toBe(false);
});
