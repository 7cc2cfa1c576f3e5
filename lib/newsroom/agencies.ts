/**
 * The news agencies of the world, and the broadcasters that put their names into datelines as agencies do: a
 * closed trade of long-lived names, and the only words that a dateline, a byline or a credit can be told by. Knowledge of the field, not of any one page.
 */

const SHORT = new Set(
  (
    "AP AFP DPA EFE ANSA UPI PA AAP APA ATS SDA KNA EPD SID TASS RIA ITAR-TASS PTI ANI IANS KYODO JIJI YONHAP XINHUA " +
    "CNS ANTARA BERNAMA CNA NNA WAM SPA IRNA ISNA ANADOLU AA DHA IHA MTI PAP CTK ČTK TASR STA HINA TANJUG FENA BTA " +
    "AGERPRES MEDIAFAX ELTA BNS LETA ETA STT NTB TT RITZAU BELGA ANP LUSA EUROPA-PRESS NOTIMEX TELAM TÉLAM ANSA AGI " +
    "ADNKRONOS REUTERS BLOOMBERG UKRINFORM UNIAN INTERFAX BELTA APP UNB NAN GNA APS MAP TAP MENA PETRA SANA PNA VNA KCNA " +
    "ZUMA EPA GETTY RNS CP JTA DPA-AFX CNN BBC NPR CBS ABC NBC PBS VOA RFI DW NHK CBC THOMSON AWP RTR ANGOP SAPA RFE/RL GRACENOTE IPS"
  ).split(" "),
);

const LONG =
  /^(the )?(associated press|(canadian|australian associated|australian|press|united) press( association| international| trust of india)?|agence france[- ]presse|thomson reuters( foundation)?|reuters \w+|press association|deutsche presse[- ]agentur|agencia efe|europa press|kyodo news|jiji press|yonhap news( agency)?|xinhua news agency|anadolu agency|bloomberg news|tass|interfax[- ]\w+|dow jones( newswires)?|pa media|czech news agency|belga news agency|inter press service|ria novosti|риа новости|тасс|интерфакс|укринформ|укрінформ)$/i;

/**
 * Whether a name is that of a news agency: `Reuters`, `dpa`, `dpa/tmn`, `AP Photo`, `The Associated Press`.
 */
export function isAgency(name: string): boolean {
  const plain = name.trim().replace(/^the /i, "");
  if (plain.length === 0 || plain.length > 60) return false;
  if (LONG.test(plain)) return true;
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
