/** Swahili. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sw = describeLanguage({
  tag: "sw",
  name: "Swahili",

  status: {
    kill: ["imeondolewa", "imefutwa", "habari imeondolewa", "imebatilishwa"],
    retract: phrases(`
      futeni, futa, ifutwe, iondolewe, ondoeni, tunaondoa, tumeiondoa, puuzeni, puuza, si halali, tupeni
    `),
    embargo: ["embargo", "zuio la uchapishaji"],
    hold: phrases(`
      usichapishe, msichapishe, isichapishwe, yasichapishwe, zisichapishwe, usitangaze, msitangaze,
      usirushe, msirushe, subiri, msubiri, tunasubiri, inasubiri, siri, imesitishwa, zuia, ishikilieni,
      shikilia, ishikiliwe, subirini, isubiri, imezuiliwa, imezuia, imesimamishwa, imegandishwa, ni siri,
      kwa gazeti tu, kwa taarifa tu, si ya kuchapishwa, si kwa uchapishaji, idhini bado, bila idhini,
      haijakamilika, haijaidhinishwa, msitumie, usitumie, msisambaze, usisambaze, usitume, msitume,
      msiweke, usiweke, isitumike, isitangazwe, isirushwe, isiwekwe, hadi taarifa zaidi, marufuku
      kuchapisha, idhini ya kisheria bado, bado idhini,
      kwa matumizi ya ndani tu
    `),
    draft: phrases(`
      rasimu, haijahaririwa, haijaidhinishwa, rasimu ghafi, haijakaguliwa, nakala ya majaribio, habari ya
      majaribio, ghafi
    `),
    approval: phrases(`
      idhini, ruhusa, kibali
    `),
    not: ["si", "siyo", "bila"],
    publish: phrases(`
      kuchapisha, kuchapishwa, kutangaza, kutangazwa, kurusha, kurushwa, ichapishwe, itangazwe, irushwe,
      mtandaoni, kusambaza, kutuma, kutumwa
    `),
    use: phrases(`
      kutumia, kutumika
    `),
    story: phrases(`
      habari, makala, taarifa, nakala
    `),
    conditions: ["kama", "iwapo", "ikiwa"],
    please: ["tafadhali", "tunaomba", "naomba"],
    editors: phrases("wahariri, mhariri, angalizo, tahadhari, dawati, ilani"),
    until: phrases("hadi, mpaka, kabla, kabla ya, baada ya"),
    filler: phrases(`
      ya, wa, na, kwa, ni, hii, hiyo, saa, asubuhi, jioni, mchana, usiku, bado, kwanza, sasa, tu, kwenye,
      tovuti, zote, sahihi, za, zaidi, wakili, mkuu, kisheria, imekwisha
    `),
    refusals: phrases(`
      (tafadhali |)(usichapishe|msichapishe|usitangaze|msitangaze), (tafadhali
      |)(usirushe|msirushe|isichapishwe|yasichapishwe|zisichapishwe)
    `),
    fieldNames: ["maagizo", "maelekezo", "maelezo"],
    fieldWords: phrases("hali, hadhi, hatua, idhini, kibali, kisheria, sheria"),
    fieldNeeds: phrases(`
      (imeidhinishwa|imechapishwa|tayari|imekaguliwa), idhini, kibali, kuchapishwa, ichapishwe
    `),
    fieldHolds: phrases(`
      rasimu, inasubiri, inasubiri *, inasubiriwa, inakaguliwa, inahaririwa, haijaidhinishwa,
      haijachapishwa, haijakaguliwa, haijakamilika, bado, isichapishwe, usichapishe, msichapishe,
      imesitishwa, imezuiwa
    `),
    fieldBeside: phrases("habari, makala, ukaguzi, uhariri"),
    fieldLacks: phrases("inasubiri, inahitaji, haijatolewa, haipo"),
    fieldDone: phrases(`
      imetolewa, imekamilika, imechapishwa, imeidhinishwa, tayari, haihitajiki, hakuna
      (tatizo|pingamizi)
    `),
    fieldOff: phrases("hapana, hakuna, bado, sio, bila"),
    fieldOn: ["ndiyo", "ndio"],
    heldFolders: ["rasimu"],
  },
  credits: {
    stockPictures: phrases("picha ya maktaba"),
    captionEnds: phrases(`
      picha ya maktaba
    `),
  },
  boilerplate: {
    selfReferences: phrases(`
      (ukurasa|tovuti) (wetu|yetu) (wa|ya), bonyeza hapa
    `),
    leftovers: phrases(`
      Soma pia, Soma zaidi, Pia unaweza kusoma, Unaweza kusoma pia, Unaweza pia kusoma,
      Unaweza kutazama
    `),
  },
  sentences: {
    openers: phrases(`
      Hata, Lakini, Ingawa, Baada, Kabla, Wakati, Kwa, Katika, Aidha, Hii, Hatua, Hilo, Hili, Kuna,
      Ni, Ikiwa, Iwapo, Pia, Sasa, Tangu, Mnamo, Huku, Licha, Kulingana, Kufuatia, Hivyo, Mwaka, Bado,
      Alisema, Amesema, Anasema, Wengi
    `),
  },
  backReferences: {
    demonstrativesWithin: ["hiyo", "hilo", "huyo", "hicho", "hao", "hizo"],
    saidByPronoun: phrases("(ali|wali|ana|wana|ame|wame|aka)(sema|ongeza|eleza|dai|ambia)"),
    events: phrases(`
      ajali, tukio, mshukiwa, washukiwa, mtuhumiwa, watuhumiwa, mwathiriwa, waathiriwa, majeruhi, marehemu,
      shambulio
    `),
    openings: phrases(`
      tangu (wakati huo|hapo), siku iliyofuata, siku moja (kabla|baadaye), muda mfupi baadaye, licha ya
      (hayo|hilo), badala yake, matokeo yake, kulingana naye, kutokana na (hilo|hali hiyo|hayo), katika hali
      hiyo, miongoni mwao, (siku|wiki|miezi|saa|miaka) (mbili|tatu|nne|tano|chache) baadaye, lakini, na,
      hata hivyo, pia, aidha, kwa hiyo, hivyo, yeye, wao, hii, hiyo, hilo, hili, huyo, huyu, hao, hawa,
      hayo, haya, hivi, hizo, hizi, hapo, huko, kisha, baada ya hapo, baadaye, wakati huo, wakati huohuo,
      wote wawili, ingawa, kwani, kwa sababu, kadhalika, vilevile, zaidi ya hayo, kwa mujibu wake, wengine,
      (ali|wali|ame|wame|ana|wana)(sema|ongeza|eleza|dai), akaongeza, akasema, *
      (hizo|hizi|hiyo|hii|hilo|hili|huyo|huyu|hao|hawa|hayo|haya|hicho|hiki|hivyo|hivi|huo)
    `),
    exceptions: phrases("(wiki|mwaka|mwezi|siku|majira|msimu) (hii|huu|hizi|haya)"),
  },
});
