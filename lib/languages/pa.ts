/** Punjabi. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const pa = describeLanguage({
  tag: "pa",
  name: "Punjabi",

  credits: {
    captionEnds: phrases(`
      ਫਾਈਲ ਫੋਟੋ, ਫਾਈਲ ਤਸਵੀਰ
    `),
  },
  boilerplate: {
    selfReferences: phrases(`
      (ਬੀਬੀਸੀ ਪੰਜਾਬੀ|ਸਾਡੇ) ਨਾਲ … (ਜੁੜੋ|ਜੁੜ), (ਬੀਬੀਸੀ|ਸਾਨੂੰ) … ਫੋਲੋ ਕਰੋ
    `),
    leftovers: phrases(`
      ਇਹ ਵੀ ਪੜ੍ਹੋ, ਇਹ ਵੀ ਦੇਖੋ, ਇਹ ਵੀ ਵੇਖੋ, ਇਹ ਵੀਡੀਓ ਵੀ ਦੇਖੋ, End of YouTube post
    `),
  },
  backReferences: {
    openings: phrases(`
      ਉਹ, ਉਹਨਾਂ, ਉਨ੍ਹਾਂ, ਉਸ, ਉਸਨੇ, ਉਸਦਾ, ਉਸਦੀ, ਉਸਦੇ, ਇਹ, ਇਸ, ਇਸਦੇ, ਇਸਦਾ, ਇਸਦੀ, ਇਨ੍ਹਾਂ, ਇਸੇ, ਉਸੇ, ਪਰ,
      ਪਰੰਤੂ, ਅਤੇ, ਤੇ, ਹਾਲਾਂਕਿ, ਉੱਥੇ, ਉਥੇ, ਫਿਰ, ਬਾਅਦ ਵਿੱਚ, ਦੂਜੇ ਪਾਸੇ, ਉੱਧਰ, ਉਧਰ, ਦੋਵਾਂ, ਦੋਵੇਂ, ਜਦਕਿ,
      ਜਦੋਂਕਿ, ਕਿਉਂਕਿ, ਨਾਲ ਹੀ, ਉਦੋਂ, ਤਾਂ, ਇਸਤੋਂ, ਅਜਿਹਾ, ਅਜਿਹੀ, ਅਜਿਹੇ, ਇਸੇ ਤਰ੍ਹਾਂ
    `),
    unlessBefore: phrases("ਸਾਲ, ਵਰ੍ਹੇ, ਹਫ਼ਤੇ, ਹਫਤੇ, ਮਹੀਨੇ, ਵਾਰ, ਸਮੇਂ"),
  },
});
