/** Gujarati. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const gu = describeLanguage({
  tag: "gu",
  name: "Gujarati",

  credits: {
    captionEnds: phrases(`
      ફાઇલ ફોટો, ફાઇલ તસવીર
    `),
  },
  boilerplate: {
    selfReferences: phrases(`
      (તમે|આપ) અમને … ફોલો
    `),
    leftovers: phrases(`
      તમે આ વાંચ્યું કે નહીં, આ પણ વાંચો, આ વાંચ્યું કે નહીં, આ પણ જુઓ
    `),
  },
  backReferences: {
    openings: phrases(`
      તે, તેઓ, તેમણે, તેણે, તેમના, તેમની, તેમનું, તેમનો, તેના, તેની, તેનું, તેનો, તેને, તેમને, આ, આવી,
      આવા, આવું, એ, એમણે, એમ, પરંતુ, પણ, અને, જોકે, તેથી, એટલે, ત્યારે, ત્યાં, ત્યાર બાદ, ત્યારબાદ,
      બીજી તરફ, બીજી બાજુ, જેમાં, જેના, જેથી, વધુમાં, સાથે જ, બંને, બન્ને, આમ, છતાં, કારણ કે, દરમિયાન,
      અહીં, તેમાં, આથી, આમાં
    `),
    unlessBefore: phrases("વર્ષે, વર્ષ, અઠવાડિયે, મહિને, વખતે, સપ્તાહે"),
  },
});
