/**
 * The names of the world's news agencies, and of broadcasters that datelines name in the same way. Datelines,
 * bylines and credits are recognised by them. There are few of them, and they rarely change.
 */

import { compilePattern } from "../languages/patterns.ts";
import { alternatives, phrases } from "../languages/phrases.ts";

const SHORT: ReadonlySet<string> = new Set(
  phrases(`
    AP, AFP, DPA, EFE, ANSA, UPI, PA, AAP, APA, ATS, SDA, KNA, EPD, SID, TASS, RIA, ITAR-TASS, PTI, ANI,
    IANS, KYODO, JIJI, YONHAP, XINHUA, CNS, ANTARA, BERNAMA, CNA, NNA, WAM, SPA, IRNA, ISNA, ANADOLU, AA,
    DHA, IHA, MTI, PAP, CTK, ČTK, TASR, STA, HINA, TANJUG, FENA, BTA, AGERPRES, MEDIAFAX, ELTA, BNS, LETA,
    ETA, STT, NTB, TT, RITZAU, BELGA, ANP, LUSA, EUROPA-PRESS, NOTIMEX, TELAM, TÉLAM, AGI, ADNKRONOS,
    REUTERS, BLOOMBERG, UKRINFORM, UNIAN, INTERFAX, BELTA, APP, UNB, NAN, GNA, APS, MAP, TAP, MENA, PETRA,
    SANA, PNA, VNA, KCNA, ZUMA, EPA, GETTY, RNS, CP, JTA, DPA-AFX, CNN, BBC, NPR, CBS, ABC, NBC, PBS, VOA,
    RFI, DW, NHK, CBC, THOMSON, AWP, RTR, ANGOP, SAPA, RFE/RL, GRACENOTE, IPS, UNI, KUNA, QNA, BNA, TTXVN
  `),
);

/** Names of more than one word, or in other scripts; "the" may stand before them. */
const LONG = alternatives(
  phrases(`
    associated press, (canadian|australian associated|australian|press|united) press,
    (canadian|australian associated|australian|press|united) press (association|international|trust of india),
    associated press association, associated press international, associated press trust of india,
    agence france-presse, agence france presse, thomson reuters, thomson reuters foundation, reuters *,
    press association, deutsche presse-agentur, deutsche presse agentur, agencia efe, europa press,
    kyodo news, jiji press, yonhap news, yonhap news agency, xinhua news agency, anadolu agency,
    bloomberg news, tass, interfax-*, interfax *, dow jones, dow jones newswires, pa media,
    czech news agency, belga news agency, inter press service, ria novosti, риа новости, тасс, интерфакс,
    укринформ, укрінформ
  `),
);
const LONG_NAME = compilePattern(`^${LONG}$`);

/** Agencies and archives that pictures are credited to. */
export const PICTURE_AGENCY_NAMES = phrases(`
  getty, getty images, reuters, afp, ap, ap photo, associated press, epa, epa-efe, efe, dpa, shutterstock,
  alamy, istock, imago, picture alliance, pa images, pa wire, pa media, bloomberg, xinhua, anadolu, tass,
  keystone, belga, anp, ansa, zuma, rex, unsplash, pexels, pixabay, wikimedia, wikimedia commons, flickr,
  nasa
`);
export const PICTURE_AGENCIES = alternatives(PICTURE_AGENCY_NAMES, { isPart: true });
/** As captions of English pages close with them, in brackets or behind a stroke. */
export const PICTURE_AGENCIES_CLOSING = alternatives(phrases("afp, getty, reuters, epa"), { isPart: true });
/** As captions end with them, behind a photographer's name and a stroke. Case counts. */
export const PICTURE_AGENCIES_BEHIND = alternatives(
  phrases(`
    Lusa, LUSA, dpa, Ansa, ANSA, EFE, TT, ANP, PAP, AA, APA, Scanpix, SCANPIX, Ritzau, NTB, Belga, BELGA,
    Keystone, KEYSTONE, ТАСС, РИА Новости
  `),
  { isPart: true },
);
/** The same, before a stroke and the photographer's name. Case counts. */
export const PICTURE_AGENCIES_BEFORE = alternatives(phrases("EFE, ANSA, AFP, AA, PAP, TT, LUSA"), {
  isPart: true,
});
/** In brackets behind a caption, in scripts without capitals. */
export const PICTURE_AGENCIES_IN_BRACKETS = alternatives(
  phrases("रॉयटर्स, एएफपी, एपी, رويترز, أ ف ب, أ ب, الأناضول, فرانس برس"),
  { isPart: true },
);

/**
 * Whether a name is that of a news agency: `Reuters`, `dpa`, `dpa/tmn`, `AP Photo`, `The Associated Press`.
 */
export function isAgency(name: string): boolean {
  const plain = name.trim().replace(/^the /i, "");
  if (plain.length === 0 || plain.length > 60) return false;
  if (LONG_NAME.test(plain)) return true;
  const first = plain.split(/[\s/,]+/)[0] ?? "";
  // "Pa" and "ap" are words and names elsewhere; agencies shout, or write themselves all small (dpa).
  return (
    SHORT.has(first.toUpperCase()) &&
    (first.length > 3 ||
      first === first.toUpperCase() ||
      first === "dpa" ||
      first === "epd" ||
      first === "ots")
  );
}
