/**
 * Hashes of an article's fields: they tell which fields of two versions differ, and not what the fields say.
 */
import { createHash } from "node:crypto";
import type { Article } from "../article.ts";

/** By the field's name: a short hash of its value. A field that says nothing is absent. */
export type FieldHashes = Record<string, string>;

/**
 * Hashes the fields that readers see. Left out is which upload brought them, and when, and what follows from
 * other fields: the same content sent twice has the same hashes.
 */
export function hashFields(article: Article): FieldHashes {
  const { id, uri, revision, version, versionGuid, versionCreated, published, ...rest } = article;
  const { upload, format, warnings, wordCount, corrected, ...content } = rest;
  const byline = article.byline.map(({ kind: _, ...person }) => person);
  return Object.fromEntries(
    Object.entries({ ...content, byline })
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([field, value]) => [field, hashValue(value)] as const)
      .sort(),
  );
}

/** Whether two versions say the same. */
export function haveSameHashes(one: FieldHashes = {}, other: FieldHashes = {}): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two articles tell readers the same, whichever uploads brought them. */
export function hasSameContent(one: Article, other: Article): boolean {
  return haveSameHashes(hashFields(one), hashFields(other));
}

/** Whether the version with these hashes was a kill. */
export function wasKill({ pubStatus }: FieldHashes): boolean {
  return pubStatus === CANCELED_HASH;
}

/** @returns the names of the fields that differ, sorted */
export function listChangedFields(one: FieldHashes, other: FieldHashes): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => one[field] !== other[field])
    .sort();
}

const CANCELED_HASH = hashValue("canceled");

function hashValue(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 8);
}
