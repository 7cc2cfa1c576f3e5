/** The history's bucket, with every version of every key, and the messages by which it tells of them. */
import type { Uploads } from "../../../lib/aws/uploads.ts";
import type { Happening } from "./history.ts";

export function bucketOf(history: readonly Happening[]): Uploads {
  const byVersion = new Map(history.map((happening) => [happening.event.versionId, happening]));
  const byKey = Map.groupBy(history, ({ event }) => event.key);
  return {
    async read({ versionId }) {
      const bytes = byVersion.get(versionId)?.bytes?.();
      return bytes && { bytes, contentType: undefined, eTag: undefined };
    },
    async current({ key }) {
      const newest = byKey.get(key)?.at(-1);
      return newest?.bytes && { ...newest.event };
    },
    async earlierVersions() {
      return []; // nothing is restored in a history
    },
    async *versionsBefore({ key, sequencer }) {
      const earlier = (byKey.get(key) ?? []).filter(({ event }) => event.sequencer < sequencer);
      for (const { event } of earlier.toReversed()) {
        const isDeletion = event.kind === "delete";
        yield { versionId: event.versionId ?? "", isDeletion };
        if (isDeletion) return;
      }
    },
  };
}

export function messageOf({ event, bytes }: Happening): string {
  const { kind, bucket, key, versionId, sequencer, at } = event;
  const eventName = kind === "put" ? "ObjectCreated:Put" : "ObjectRemoved:DeleteMarkerCreated";
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
