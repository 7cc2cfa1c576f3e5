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
  sentences: {
    captionClosers: phrases("دی, ده, دي, کړ, کړه, شو, شوه, شول, کوي, کړي"),
    captionJoiners: phrases(`
      چې, او, خو, یا, ځکه, که, نه, هم, دی, ده, دي, و, وو, وه, شي, به, لکه, تر, ترڅو, کله, نو, بلکې
    `),
    clauseOpeners: phrases("چې, که, کله, ځکه, لکه, څوک"),
  },
  backReferences: {
    events: phrases(`
      پېښه, پېښې, په پېښه کې, په دې پېښه کې, په برید کې, په حادثه کې, ټپیان, برید کوونکی, برید کوونکو
    `),
    openings: phrases(`
      هلته, سربېره پر دې, (بله|هماغه) ورځ, یوه ورځ (مخکې|وروسته), دواړه, لږ وروسته, برعکس, په پایله کې, د
      ده, بلخوا, له بلې خوا, په ورته وخت کې, دلته, یانې,
      هغه, هغې, هغوی, هغو, دی, دا, دې, دغه, دغې, دغو, دوی, خو, او, نو, بل لوري, بل خوا, وروسته,
      همداراز, همدارنګه, نوموړی, نوموړي, نوموړې, ځکه, سره له دې, که څه هم, یاد, یادې, یادو, همدا,
      (د|په|له|پر|تر) (دې|دغه|دغې|دغو|هغه|هغې|هغوی|هغو|دوی|نوموړي|نوموړې|یادې|یاد|همدې)
    `),
    exceptions: phrases("دا مهال, د دې کال, په دې وروستیو"),
    unlessBefore: phrases("کال, کلونو, اونۍ, میاشت, وروستیو"),
  },
});
