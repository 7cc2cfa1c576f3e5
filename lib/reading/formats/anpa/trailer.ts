/** The trailer of an agency transmission: what stands between ETX and EOT, mostly a time. */

import { findMonth } from "../../../newsroom/months.ts";
import { tidy } from "../../../text/characters.ts";

/**
 * When it was sent. AP: `AP-WF-11-13-13 1509GMT`, month first. ANSA: `11-LUG-22 18:33`. IPTC 7901:
 * `071341 GMT Okt 15`, day and time, perhaps the zone, month and year. Kyodo: `KWS-21:37-09-12-18`, where the
 * dateline's month tells which number is the day.
 */
export function findSendingTime(trailer: string, dateline: string | undefined): string | undefined {
  const line = tidy(trailer.slice(0, 200));
  const ap = /-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d) ?GMT/.exec(line);
  if (ap) return `${completeYear(ap[3])}-${ap[1]}-${ap[2]}T${ap[4]}:${ap[5]}:00Z`;
  const iptc = /(?<!\d)(\d\d)(\d\d)(\d\d)\s(?:([A-Z]{2,5})\s)?(\p{L}{3,9})\.?\s(\d\d)(?!\d)/u.exec(line);
  if (iptc && findMonth(iptc[5] ?? "")) {
    const zone = iptc[4] === undefined ? "" : ` ${iptc[4]}`;
    return `${iptc[1]} ${iptc[5]} ${completeYear(iptc[6])} ${iptc[2]}:${iptc[3]}${zone}`;
  }
  const written = /(?<!\d)(\d{1,2})-(\p{L}{3,9})-(\d\d) (\d\d:\d\d)(?!\d)/u.exec(line);
  if (written && findMonth(written[2] ?? ""))
    return `${written[1]} ${written[2]} ${completeYear(written[3])} ${written[4]}`;
  const clock = /(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(line);
  if (!clock) return undefined;
  const [, hour, minute, first = "", second = "", year] = clock;
  const monthFirst = Number(second) > 12 || dateline?.endsWith(`-${first}-${second}`) === true;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return `${completeYear(year)}-${month}-${day}T${hour}:${minute}:00`;
}

/** The year of two digits. The standards are of 1979, so 79 is 1979. */
function completeYear(figures: string | undefined): string {
  return `${Number(figures) < 79 ? "20" : "19"}${figures}`;
}
