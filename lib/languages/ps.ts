/** Pashto. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ps = describeLanguage({
  tag: "ps",
  name: "Pashto",

  boilerplate: {
    leftovers: phrases(`
      دا هم ولولئ
    `),
  },
  backReferences: {
    openings: phrases(`
      هغه, هغې, هغوی, هغو, دی, دا, دې, دغه, دغې, دغو, دوی, خو, او, نو, بل لوري, بل خوا, وروسته,
      همداراز, همدارنګه, نوموړی, نوموړي, نوموړې, ځکه, سره له دې, که څه هم, یاد, یادې, یادو, همدا,
      (د|په|له|پر|تر) (دې|دغه|دغې|دغو|هغه|هغې|هغوی|هغو|دوی|نوموړي|نوموړې|یادې|یاد|همدې)
    `),
    exceptions: phrases("دا مهال, د دې کال, په دې وروستیو"),
    unlessBefore: phrases("کال, کلونو, اونۍ, میاشت, وروستیو"),
  },
});
