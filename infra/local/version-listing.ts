/** ListObjectVersions, which s3rver does not know: what a bucket keeps of each key, delete markers among it. */
import type S3rver from "@20minutes/s3rver";
import type { ListedVersion, VersionLedger } from "./version-ledger.ts";

const MOST = 1000;

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html */
export function versionListing(ledger: VersionLedger): S3rver.Middleware {
  return async (ctx, next) => {
    const [, bucket = "", key] = ctx.path.split("/");
    if (ctx.method !== "GET" || !("versions" in ctx.query) || key) return next();
    const asked = (name: string) => String(ctx.query[name] ?? "");
    const limit = Math.min(MOST, Number(asked("max-keys") || MOST));
    const found = ledger.versions(decodeURIComponent(bucket), {
      prefix: asked("prefix"),
      keyMarker: asked("key-marker"),
      versionIdMarker: asked("version-id-marker"),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    ctx.type = "application/xml";
    ctx.body = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
      element("Name", bucket),
      element("Prefix", asked("prefix")),
      element("MaxKeys", String(limit)),
      element("IsTruncated", String(last !== undefined)),
      last ? element("NextKeyMarker", last.key) + element("NextVersionIdMarker", last.versionId) : "",
      ...page.map(entry),
      "</ListVersionsResult>",
    ].join("");
  };
}

function entry({ key, versionId, isLatest, at, isDeleteMarker, eTag, size }: ListedVersion): string {
  const about = [
    element("Key", key),
    element("VersionId", versionId),
    element("IsLatest", String(isLatest === 1)),
    element("LastModified", at),
  ].join("");
  if (isDeleteMarker) return `<DeleteMarker>${about}</DeleteMarker>`;
  const bytes = element("ETag", JSON.stringify(eTag)) + element("Size", String(size));
  return `<Version>${about}${bytes}${element("StorageClass", "STANDARD")}</Version>`;
}

function element(name: string, text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<${name}>${escaped.replace(/[^\P{Cc}\t]/gu, (character) => `&#${character.codePointAt(0)};`)}</${name}>`;
}
