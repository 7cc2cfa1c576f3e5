/** What WordPress and Ghost say of a post: whether it is published, and when. */

/** Words of both systems for a post that everybody can read. */
const OUT = /^(?:publish|published)$/;

/** Why a post of this status is not out; undefined of one that is. */
export function explainStatus(status: string): string | undefined {
  return OUT.test(status) ? undefined : `its status is "${status.slice(0, 40)}"`;
}

/** A time that is written without a zone and is of UTC: `2024-01-31 09:30:00`. A draft has one of zeros. */
export function readUtc(written: string | undefined): string | undefined {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,6})?Z?$/.exec(written?.trim() ?? "") ?? [];
  return day === undefined || day.startsWith("0000") ? undefined : `${day}T${time}Z`;
}
