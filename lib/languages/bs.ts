/** Bosnian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const bs = describeLanguage({
  tag: "bs",
  name: "Bosnian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
});
