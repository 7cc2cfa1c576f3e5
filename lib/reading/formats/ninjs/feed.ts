/**
 * The news items in what a feed answers: the item itself, a list of items, or an object that holds either
 * under a name of its own (`{ "item": [ … ] }`, `{ "data": { "item": { … } } }`).
 */
import { Rejection } from "../../../rejection.ts";
import type { FoundItem, Trace } from "../../draft.ts";
import { nameObject } from "../feeds/names.ts";
import { parsePubStatus } from "../wire/newscodes.ts";
import { Properties } from "./properties.ts";

/** What every item has one of, and no answer around it. */
const OF_AN_ITEM = /^(?:uri|guid|headlines?|body_\w+|bodies|versioncreated|pubstatus|type)$/i;
const HOLDERS = ["item", "items", "data", "results", "articles"];
/** Answers wrap once or twice. */
const MAX_DEPTH = 4;

/**
 * The item to read: of several the first, or one that is killed, and a warning tells. A kill that nobody
 * reads leaves its story standing; a story can be sent again.
 *
 * @throws {Rejection} `malformed` when there is none
 */
export function findItem(json: object, trace: Trace): object {
  const items = listItems(json, 0);
  const kill = items.find(
    (item) => parsePubStatus(new Properties(item).text("pubstatus", "status")) === "canceled",
  );
  const first = kill ?? items[0];
  if (first === undefined) throw new Rejection("malformed", "Expected a news item, found an empty list.");
  if (items.length > 1) {
    const which = kill ? "the one that is canceled" : "the first";
    trace.warn("other-stories", `The file holds ${items.length} items; ${which} is read.`);
  }
  return first;
}

/** Each item of a list, to be read alone; undefined where there is but one. */
export function splitItems(json: unknown): FoundItem[] | undefined {
  const items = listItems(json, 0);
  if (items.length < 2) return undefined;
  const encoder = new TextEncoder();
  return items.map((item) => {
    const bytes = encoder.encode(JSON.stringify(item));
    return { name: nameObject(item, bytes), as: "ninjs", bytes };
  });
}

function listItems(json: unknown, depth: number): object[] {
  if (typeof json !== "object" || json === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(json)) return json.flatMap((member) => listItems(member, depth + 1));
  const properties = Object.entries(json);
  if (properties.some(([name]) => OF_AN_ITEM.test(name))) return [json];
  const held = properties.find(([name]) => HOLDERS.includes(name.toLowerCase()));
  // An object that is nothing known is read as an item, which may be one of few words.
  return held === undefined ? [json] : listItems(held[1], depth + 1);
}
