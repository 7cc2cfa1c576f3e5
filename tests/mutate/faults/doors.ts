/** Faults in what comes by feeds and mail. */
import type { Fault } from "../fault.ts";

const INTERNET = ["tests/unit/aws/internet.test.ts"];
const MAIL = ["tests/unit/ingest/mail.test.ts"];
const RUN = ["tests/unit/feeds/run.test.ts"];

export const DOORS: readonly Fault[] = [
  {
    id: "one-public-address-is-enough",
    harm: "a name with a public address and one inside the network is fetched",
    file: "lib/aws/internet.ts",
    code: "const inside = found.some(({ address }) => !mayReach(address));",
    planted: "const inside = found.every(({ address }) => !mayReach(address));",
    tests: INTERNET,
  },
  {
    id: "carriers-are-public",
    harm: "a carrier's own network is fetched from",
    file: "lib/feeds/addresses.ts",
    code: 'if (parsed.range() !== "unicast") return false;',
    planted: 'if (!["unicast", "carrierGradeNat"].includes(parsed.range())) return false;',
    tests: ["tests/unit/feeds/addresses.test.ts"],
  },
  {
    id: "inflated-is-unbounded",
    harm: "a few kilobytes of gzip fill the function's memory",
    file: "lib/aws/internet.ts",
    code: "    if (size > MAX_FEED_BYTES) throw makeTooLarge();\n    chunks.push(chunk);",
    planted: "    chunks.push(chunk);",
    tests: INTERNET,
  },
  {
    id: "validators-go-elsewhere",
    harm: "one server's ETag is told to another, whose 304 then hides what is new",
    file: "lib/aws/internet.ts",
    code: "writeHeaders(known?.url === asked ? known : undefined)",
    planted: "writeHeaders(known)",
    tests: INTERNET,
  },
  {
    id: "feed-put-again",
    harm: "a feed that has not changed is put again each time",
    file: "lib/feeds/index.ts",
    code: "const isNew = digest !== state.digest;",
    planted: "const isNew = true;",
    tests: RUN,
  },
  {
    id: "two-runs-fetch",
    harm: "two runs at once fetch the same feed",
    file: "lib/feeds/index.ts",
    code: "if (!(await rows.claim(claimed, state?.turn))) return undefined;",
    planted: "await rows.claim(claimed, state?.turn);",
    tests: RUN,
  },
  {
    id: "verdict-below-counts",
    harm: "results that a sender wrote count as those of SES",
    file: "lib/ingest/mail/verdicts.ts",
    code: 'if (at < reached || (at === reached && method !== "dkim")) return undefined;',
    planted: "if (at < reached) return undefined;",
    tests: MAIL,
  },
  {
    id: "two-senders",
    harm: "of a mail with two From the first counts, and its reader sees the other",
    file: "lib/ingest/mail/index.ts",
    code: "if (!from || others.length > 0 || from.value.length > 1_000) return undefined;",
    planted: "if (!from || from.value.length > 1_000) return undefined;",
    tests: MAIL,
  },
  {
    id: "other-address-checked",
    harm: "DMARC of one domain lets in a mail that says it is from another",
    file: "lib/ingest/mail/index.ts",
    code: 'if (dmarc.domain !== domain) return "what was checked is another address";',
    planted: "",
    tests: MAIL,
  },
];
