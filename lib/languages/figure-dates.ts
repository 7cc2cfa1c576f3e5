/**
 * Months as dates have them, and the sign before decimals, of the languages whose figures are read in
 * words. The platform knows them too (calendar.ts), but a new process takes twenty milliseconds to ask it,
 * for which a reader waits; a test holds the one against the other.
 */
import { phrases } from "./phrases.ts";

export interface FigureDates {
  /** January first, in small letters; a `/` parts the name in full from the short one. */
  readonly months: readonly string[];
  readonly decimal: "." | ",";
}

const BY_TAG: Readonly<Record<string, FigureDates>> = {
  en: {
    months: phrases(`
      january/jan, february/feb, march/mar, april/apr, may, june/jun,
      july/jul, august/aug, september/sep, october/oct, november/nov, december/dec
    `),
    decimal: ".",
  },
  de: {
    months: phrases(`
      januar/jan, februar/feb, märz, april/apr, mai, juni,
      juli, august/aug, september/sept, oktober/okt, november/nov, dezember/dez
    `),
    decimal: ",",
  },
  fr: {
    months: phrases(`
      janvier/janv, février/févr, mars, avril/avr, mai, juin,
      juillet/juil, août, septembre/sept, octobre/oct, novembre/nov, décembre/déc
    `),
    decimal: ",",
  },
  es: {
    months: phrases(`
      enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun,
      julio/jul, agosto/ago, septiembre/sept, octubre/oct, noviembre/nov, diciembre/dic
    `),
    decimal: ",",
  },
  it: {
    months: phrases(`
      gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu,
      luglio/lug, agosto/ago, settembre/set, ottobre/ott, novembre/nov, dicembre/dic
    `),
    decimal: ",",
  },
  pt: {
    months: phrases(`
      janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun,
      julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez
    `),
    decimal: ",",
  },
  nl: {
    months: phrases(`
      januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun,
      juli/jul, augustus/aug, september/sep, oktober/okt, november/nov, december/dec
    `),
    decimal: ",",
  },
  sv: {
    months: phrases(`
      januari/jan, februari/feb, mars, april/apr, maj, juni,
      juli, augusti/aug, september/sep, oktober/okt, november/nov, december/dec
    `),
    decimal: ",",
  },
  no: {
    months: phrases(`
      januar/jan, februar/feb, mars, april/apr, mai, juni,
      juli, august/aug, september/sep, oktober/okt, november/nov, desember/des
    `),
    decimal: ",",
  },
  da: {
    months: phrases(`
      januar/jan, februar/feb, marts/mar, april/apr, maj, juni/jun,
      juli/jul, august/aug, september/sep, oktober/okt, november/nov, december/dec
    `),
    decimal: ",",
  },
  pl: {
    months: phrases(`
      stycznia/sty, lutego/lut, marca/mar, kwietnia/kwi, maja/maj, czerwca/cze,
      lipca/lip, sierpnia/sie, września/wrz, października/paź, listopada/lis, grudnia/gru
    `),
    decimal: ",",
  },
  ru: {
    months: phrases(`
      января/янв, февраля/февр, марта/мар, апреля/апр, мая, июня/июн,
      июля/июл, августа/авг, сентября/сент, октября/окт, ноября/нояб, декабря/дек
    `),
    decimal: ",",
  },
  tr: {
    months: phrases(`
      ocak/oca, şubat/şub, mart/mar, nisan/nis, mayıs/may, haziran/haz,
      temmuz/tem, ağustos/ağu, eylül/eyl, ekim/eki, kasım/kas, aralık/ara
    `),
    decimal: ",",
  },
  id: {
    months: phrases(`
      januari/jan, februari/feb, maret/mar, april/apr, mei, juni/jun,
      juli/jul, agustus/agu, september/sep, oktober/okt, november/nov, desember/des
    `),
    decimal: ",",
  },
};

/** @param tag a primary subtag */
export const findFigureDates = (tag: string): FigureDates | undefined => BY_TAG[tag];
