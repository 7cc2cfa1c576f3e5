/** Bulgarian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const bg: Language = {
  tag: "bg",
  name: "Bulgarian",
  ...NONE,

  status: {
    ...NONE.status,
    kill: ["анулиран*", "оттеглен*", "отменен*"],
    retract: ["оттеглете", "премахнете", "изтрийте"],
    embargo: ["ембарго"],
    hold: ["задръжте", "изчакайте", "поверително", "за вътрешно ползване"],
    draft: ["чернова", "работен вариант"],
    not: ["не", "без", "забранено", "забранена"],
    publish: ["публик*", "използв*", "разпростран*", "излъчв*", "печат"],
    story: ["новина", "новината", "материал", "материала", "статия", "статията", "текст"],
    please: ["моля", "молим"],
    editors: ["внимание", "редакция", "редакции", "редактори", "важно", "спешно"],
    until: ["до", "преди", "след"],
    for: ["за"],
    this: ["тази", "този", "това"],
    filler: ["се", "да", "е", "са", "на", "в", "и", "или", "от", "ч", "часа", "г"],
  },

  moments: {
    ...NONE.moments,
    locales: ["bg"],
  },
  bylines: {
    ...NONE.bylines,
    labels: ["автор"],
  },
  credits: {
    ...NONE.credits,
    labels: ["фото"],
  },
};
