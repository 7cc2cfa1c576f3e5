/** Nepali. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ne = describeLanguage({
  tag: "ne",
  name: "Nepali",

  credits: {
    captionEnds: phrases(`
      फाइल तस्बिर, फाइल फोटो
    `),
  },
  boilerplate: {
    selfReferences: phrases(`
      (हाम्रो|बीबीसी नेपाली) … (सब्स्क्राइब|हेर्नुहोस्|सुन्नुहोस्)
    `),
    leftovers: phrases(`
      यो पनि पढ्नुहोस्, यी पनि पढ्नुहोस्
    `),
  },
  backReferences: {
    openings: phrases(`
      उनी, उनले, उहाँ, उहाँले, उनको, उनका, उनकी, उनलाई, उनीहरू, उनीहरु, उनीहरूले, उनीहरुले, उनीहरूको,
      उनीहरुको, यो, यस, यसले, यसको, यसका, यसमा, यसरी, यसपछि, यसअघि, यसबाट, यसैले, यही, त्यो, त्यस,
      त्यसले, त्यसको, त्यसका, त्यसपछि, त्यसैले, त्यसरी, त्यसबेला, त्यहाँ, त्यही, तर, अनि, र, तथापि,
      यद्यपि, यी, ती, तिनले, उक्त, सो, अर्कोतर्फ, अर्कोतिर, किनभने, दुवै, जसमा, जसले, वास्तवमै त्यो
    `),
    unlessBefore: phrases("वर्ष, हप्ता, महिना, साता, पटक, याम"),
  },
});
