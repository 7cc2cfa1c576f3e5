/** What a file's name or content type claims it is: a hint for a warning, never the truth. */
import type { FormatName } from "../article.ts";
import type { Format, Source } from "./draft.ts";

/**
 * The formats that a file's name claims, or else its content type; the likeliest first. Undefined when
 * neither claims one. The name counts before the content type, because most upload tools guess the
 * type from it.
 */
export function findClaimedFormats(
  { key, contentType }: Pick<Source, "key" | "contentType">,
  formats: readonly Format[],
): readonly FormatName[] | undefined {
  const extension = /\.(\w{1,10})$/.exec(key)?.[1]?.toLowerCase();
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  const suffix = type && /\+\w{1,20}$/.exec(type)?.[0];
  const byName = extension && formats.filter(({ extensions }) => extensions.includes(extension));
  const byType = (stated: string | undefined) =>
    stated ? formats.filter(({ mediaTypes }) => mediaTypes.includes(stated)) : [];
  const claimed = [byName || [], byType(type), byType(suffix)].find((rows) => rows.length > 0);
  return (
    claimed && [...claimed.map(({ name }) => name), ...claimed.flatMap(({ alsoHolds = [] }) => alsoHolds)]
  );
}
