/** Amharic. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const am = describeLanguage({
  tag: "am",
  name: "Amharic",

  backReferences: {
    openings: phrases(`
      ይህ, ይህም, ይህንን, ይህን, ይህንንም, በዚህ, ለዚህ, ከዚህ, ከዚህም, በዚያ, ከዚያ, ከዚያም, ያ, እሱ, እሷ, እነሱ, እነርሱ, እርሳቸው,
      እሳቸው, እርሱ, እርሷ, የእርሳቸው, የእሱ, የእሷ, የእነሱ, እነዚህ, እነዚህን, እነዚህንም, ይህች, ይህቺ, ነገር ግን, ግን, ሆኖም, እና, እናም,
      ስለዚህ, በሌላ በኩል, ምክንያቱም, እዚያ, አያይዘውም, በተጨማሪም, ሁለቱም, እንዲሁም, ይሁን እንጂ, ይሁንና, ሌላው
    `),
    unlessBefore: phrases("ዓመት, አመት, ሳምንት, ወር, ጊዜ"),
  },
});
