/** Filipino. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fil = describeLanguage({
  tag: "fil",
  name: "Filipino",
  assertions: {
    negations: phrases("hindi, wala, huwag, walang"),
    hedges: phrases("maaaring, umano, posibleng, diumano"),
  },
  status: {
    kill: ["binabawi", "binawi", "kinansela"],
    retract: phrases(`
      burahin, tanggalin, alisin, balewalain, binabawi namin, bawiin, pakibura, pakitanggal, kanselado,
      huwag pansinin, itapon
    `),
    embargo: ["embargo", "naka embargo", "may embargo"],
    approval: phrases(`
      pahintulot, pag apruba, permiso
    `),
    lifted: ["tapos na ang embargo", "tapos na"],
    hold: phrases(`
      hintayin, maghintay, kumpidensyal, huwag muna, hindi pa, itago muna, hawakan muna, pigilin,
      pinipigil, hinihintay, antabayanan, nakabinbin, nakatigil, naka hold, kumpidensiyal,
      lihim, bawal ilathala, bawal ilabas, para sa diyaryo lamang, para sa print lamang, para sa kaalaman
      lamang, hindi para sa paglalathala, hindi pa tapos, hindi pa aprubado, wala pang pag apruba, wala
      pang pahintulot, nang walang pahintulot, huwag ilabas, huwag ilagay, huwag ipasa, huwag ipadala,
      huwag ilathala, huwag iere, huwag i post, huwag gamitin, huwag nang gamitin,
      para sa panloob na gamit lamang
    `),
    draft: phrases("borador, burador, hilaw na kopya, hilaw, hindi pa naiwasto"),
    cleared: ["aprubado", "naaprubahan", "nasuri"],
    not: ["huwag", "hindi", "bawal", "wala", "walang"],
    none: ["wala", "walang", "hindi"],
    publish: phrases(`
      ilathala, ilalathala, mailathala, ilabas, ilalabas, mailabas, i publish, ibahagi, isapubliko,
      ipalabas, iere, i post, ipost, para sa publikasyon, ilagay, ipasa, ipadala, paglalathala, website
    `),
    use: phrases(`
      gamitin, gagamitin, paggamit
    `),
    release: ["para ilathala", "para ilabas"],
    story: phrases(`
      balita, artikulo, kuwento, istorya, teksto, larawan, video, bersyon, kopya
    `),
    parts: ["larawan", "video", "pamagat"],
    document: ["ulat", "pahayag", "press release", "talumpati", "dokumento"],
    conditions: ["kung", "kapag"],
    please: phrases(`
      paki, pakiusap, pakihintay, mangyaring, hinihiling
    `),
    editors: ["paalala", "paunawa", "editor", "mga editor", "desk", "media", "mamamahayag", "mahalaga"],
    until: phrases(`
      hanggang, bago, pagkatapos, simula, hangga t, hanggang sa
    `),
    notBefore: phrases(`
      lamang pagkatapos, pagkatapos lamang
    `),
    for: ["para"],
    this: ["ito", "itong", "aming"],
    filler: phrases(`
      ang, ng, sa, mga, pa, na, muna, lang, lamang, po, at, o, ay, nito, alas, oras, nang, namin, natin,
      tungkol, lahat, site, mali, ni, abogado, patnugot
    `),
    refusals: phrases(`
      (pakiusap |)huwag (munang |muna |pa |)(ilathala|ilabas|i-publish|ipalabas)
    `),
    fieldNames: ["tagubilin", "paalala", "tala"],
    fieldWords: phrases("katayuan, status, kalagayan, yugto, pag-apruba, aprubado, legal"),
    fieldNeeds: ["(aprubado|inaprubahan|nailathala|handa na|handa|nasuri)", "ilathala", "pag-apruba"],
    fieldHolds: phrases(`
      burador, draft, borador, nakabinbin, naghihintay, hinihintay *, sinusuri, hindi pa
      (aprubado|handa|tapos|nailathala), huwag (ilathala|ilabas|muna), pigilan, nakahold
    `),
    fieldBeside: phrases("artikulo, balita, kuwento, desk, editor"),
    fieldLacks: phrases("kulang, naghihintay, kailangan, hinihintay"),
    fieldDone: phrases(`
      tapos na, ibinigay, nailathala, aprubado, handa na, hindi (kailangan|na kailangan), walang
      (problema|puna)
    `),
    fieldOff: phrases("hindi, wala, hindi pa, wala pa, walang"),
    fieldOn: ["oo"],
    heldFolders: ["mga burador"],
  },
  boilerplate: {
    selfReferences: phrases(`
      sa (artikulong|gabay|blog|talang) na ito, (ang |)artikulong ito,
      (basahin|panoorin|sundan|mag-subscribe|tingnan) (din|pa|ang buong|kami|sa aming),
      salamat sa (pagbabasa|pagsubaybay|panonood)
    `),
    unseen: phrases(`
      (tingnan|makikita) (sa (ibaba|itaas)|ang (larawan|video|talahanayan)),
      (nasa|sa) (ibaba|itaas) (ang|na|ay), (larawan|video|talahanayan|listahan|mapa) sa (ibaba|itaas),
      (i-click|mag-click|pindutin) (dito|ang), sa larawang ito
    `),
    leftovers: phrases(`
      BASAHIN DIN, Basahin din
    `),
  },
  sentences: {
    openers: phrases(`
      Ang, Sa, Ayon, Ngunit, Subalit, Pero, Habang, Nang, Noong, Kung, Dahil, Siya, Sila, Kami, Ito, Iyon,
      Si, Sina, Mula, Para, Bukod, Samantala, Gayunman, Matapos, Bago, Isang, May, Mayroon, Hindi, Ayaw,
      Kaya
    `),
  },
  labels: {
    claim: phrases(`
      pahayag
    `),
    falsehood: phrases(`
      peke
    `),
    truth: phrases(`
      katotohanan
    `),
    asker: phrases(`
      tanong
    `),
    answer: phrases(`
      sagot
    `),
    rating: phrases(`
      hatol, konklusyon
    `),
    notes: phrases(`
      pagtatama, paglilinaw
    `),
  },
  backReferences: {
    events: phrases(`
      ang (biktima|mga biktima|suspek|mga suspek|insidente|aksidente|nasawi|mga nasawi|akusado)
    `),
    openings: phrases(`
      mula noon, kinabukasan, kalaunan, bilang tugon, sa kabila nito, ayon sa kaniya, giit niya,
      ngunit, pero, subalit, gayunman, dagdag pa, siya, sila, ito, iyon, ang kanyang, at, o, datapwat,
      kaya, kaya naman, dahil dito, bukod dito, bukod pa rito, pagkatapos nito, bago ito, samantala,
      sa kabilang banda, gayunpaman, sa halip, halimbawa, niya, nila, kanya, kanila,
      ayon sa (kanya|kanila), ang mga ito, ang mga iyon, doon, dito, noon, pareho, kapwa, aniya, anila,
      idinagdag (niya|nila), sinabi (niya|nila), ang naturang, ang nasabing, sa naturang, sa nasabing
    `),
  },
  claims: {
    denials: phrases(`
      hindi totoo, walang katotohanan, peke, huwad, nakaliligaw, walang ebidensya
    `),
    verdicts: phrases(`
      ito ay, iyan ay
    `),
  },
  corrections: {
    openings: phrases(`
      sa (naunang|unang) (bersyon|ulat) (ng|na)
    `),
  },
});
