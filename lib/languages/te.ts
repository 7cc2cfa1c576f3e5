/** Telugu. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const te = describeLanguage({
  tag: "te",
  name: "Telugu",

  credits: {
    captionEnds: phrases(`
      ఫైల్ ఫొటో, ఫైల్ ఫోటో, ఎడమ నుంచి కుడికి
    `),
  },
  boilerplate: {
    selfReferences: phrases(`
      (మమ్మల్ని|బీబీసీ తెలుగును) … (ఫాలో|సబ్‌స్క్రైబ్), (కథనం|సమాచారం) (అందిస్తున్న|అందిస్తారు)
    `),
    leftovers: phrases(`
      ఇవి కూడా చదవండి, ఇవి కూడా చూడండి, ఇది కూడా చదవండి
    `),
  },
  backReferences: {
    openings: phrases(`
      ఆయన, ఆమె, అతను, అతడు, అతని, ఆయనకు, ఆయన్ను, ఆమెకు, ఆమెను, వారు, వారి, వారిని, వాళ్లు, వీరు, వీరి,
      వారిద్దరూ, అది, ఇది, ఇవి, అవి, దీని, దీనికి, దీనిపై, దీంతో, దీనితో, దాని, దానికి, దానిపై, దాంతో,
      ఈ, ఆ, అక్కడ, అక్కడి, అక్కడా, అప్పుడు, అప్పటి, అయితే, కానీ, కాని, మరియు, అలాగే, అందుకే, అందువల్ల,
      అనంతరం, మరోవైపు, ఇందుకు, ఇందులో, అందులో, ఎందుకంటే, ఇద్దరూ, తరువాత, తర్వాత, అదే, ఇదే, అందుకు,
      దాదాపు ఇదే
    `),
    unlessBefore: phrases("ఏడాది, వారం, నెల, సంవత్సరం, రోజు"),
  },
});
