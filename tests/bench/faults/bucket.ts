/** The history's bucket, with every version of every key, and the messages by which it tells of them. */
import type { UploadBucket } from "../../../lib/aws/bucket.ts";
import { COPIED, type UploadEvent } from "../../../lib/ingest/s3-events.ts";
import type { Happening } from "./history.ts";

/** @param isOver whether the versions are gone that are deleted for good in the end */
export function bucketOf(history: readonly Happening[], isOver = false): UploadBucket {
  const removed = new Set(
    history.filter(({ event }) => isOver && event.kind === "removal").map(({ event }) => event.versionId),
  );
  const kept = history.filter(({ event }) => event.kind !== "removal" && !removed.has(event.versionId));
  const byVersion = new Map(kept.map((happening) => [happening.event.versionId, happening]));
  const byKey = Map.groupBy(kept, ({ event }) => event.key);
  const before = ({ key, sequencer }: UploadEvent) =>
    (byKey.get(key) ?? []).filter(({ event }) => event.sequencer < sequencer).toReversed();
  return {
    async read({ versionId }) {
      const bytes = byVersion.get(versionId)?.bytes?.();
      return bytes && { bytes, contentType: undefined, eTag: undefined };
    },
    async findCurrent({ key }) {
      const newest = byKey.get(key)?.at(-1);
      return newest?.bytes && { versionId: newest.event.versionId, eTag: undefined, size: undefined };
    },
    async listEarlierVersions(event) {
      return before(event).flatMap(({ event: { versionId }, bytes }) =>
        bytes && versionId ? versionId : [],
      );
    },
    async *listVersionsBefore(deletion) {
      if (deletion.versionId === undefined) return; // there is no marker from which to look back
      for (const { event } of before(deletion)) {
        const isDeletion = event.kind === "delete";
        yield { versionId: event.versionId ?? "", isDeletion };
        if (isDeletion) return;
      }
    },
  };
}

const NAMES: Record<UploadEvent["kind"], string> = {
  put: "ObjectCreated:Put",
  delete: "ObjectRemoved:DeleteMarkerCreated",
  removal: "ObjectRemoved:Delete",
};

export function messageOf({ event, bytes }: Happening): string {
  const { kind, bucket, key, versionId, sequencer, at, mayRestore } = event;
  const eventName = mayRestore ? COPIED : NAMES[kind];
  const object = {
    key: encodeURIComponent(key).replaceAll("%20", "+"),
    versionId,
    sequencer,
    size: bytes?.().length,
  };
  return JSON.stringify({
    Records: [{ eventName, eventTime: at, s3: { bucket: { name: bucket }, object } }],
  });
}
