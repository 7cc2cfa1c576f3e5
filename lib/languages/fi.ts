/** Finnish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fi = describeLanguage({
  tag: "fi",
  name: "Finnish",

  words: {
    perMinute: 161,
  },
  rights: {
    machines: phrases(`
      tekoäly*, koneoppimi*, koneelli*, automaatti*, generatiivi*, kielimalli*, tiedonlouhin*, algoritm*
    `),
    rewriting: phrases("tiivistel*, muoka*, lyhen*"),
  },
  assertions: {
    negations: phrases(`
      ei, en, et, emme, ette, eivät, älä, eikä, eivätkä, ilman, koskaan, kukaan, mitään
    `),
    hedges: phrases(`
      ehkä, mahdollisesti, todennäköisesti, ilmeisesti, väitetty, epäilty, saattaa, voisi
    `),
  },
  status: {
    kill: phrases(`
      peruttu, perutaan, peruutettu, peruutus, mitätöity, mitätöidään, vedetty pois, kill, peruu, peruuttaa,
      perui, on peruttu, vetää pois
    `),
    retract: phrases(`
      poistettava, poistakaa, poista, poistetaan, poistettu, perukaa, peru, vedetään pois, hylätkää,
      mitätöikää, poistamaan, poistakaa se, jättäkää huomiotta, mitätön, vedetty takaisin, vedetään
      takaisin, vedämme takaisin, perumme, hylätään, hylkää, jätetään huomiotta, unohtakaa, heittäkää pois,
      peruuttakaa
    `),
    embargo: phrases(`
      embargo, embargon, embargossa, julkaisukielto, julkaisukiellossa, embargoa, embargoon
    `),
    approval: phrases(`
      hyväksynyt, hyväksyntää, hyväksyntä, hyväksynnän, lupaa, lupa, luvan, oikoluettu, lupaan, suostumus,
      suostumusta
    `),
    lifted: phrases(`
      päättynyt, purettu, rauennut, ohi, kumottu
    `),
    embargoOver: phrases(`
      poistettu embargo, embargo poistettu
    `),
    hold: phrases(`
      odottaa, odota, odottakaa, pidä, luottamuksellinen, vain sisäiseen käyttöön, sisäinen, keskeytetty, ei
      vielä, pitoon, hold, odottakaa julkaisun kanssa, ei ole vahvistettu, ei ole hyväksytty, odottaa
      vahvistusta, pitäkää, pidetään, hyväksyttävänä, odotetaan, odottaa hyväksyntää, odottaa lupaa, odottaa
      juristin, pidetään laatikossa, pidetään jäissä, pitäkää juttua, pitäkää tämä, pöytälaatikossa,
      pöytälaatikkoon, odotamme, antakaa olla, anna olla, pidätetään, pidättäkää, pidättäkää juttua,
      jäädytetty, pysäytetty, pysäyttäkää, uutispimento, luottamuksellista, vain paperilehteen, vain
      lehteen, vain printtiin, ei verkkoon, vain taustaksi, vain tiedoksi, lakimies lukee, juristi lukee,
      juristilla, lakimiehellä
    `),
    draft: phrases(`
      luonnos, raakaversio, keskeneräinen, työversio, editoimaton, tarkistamaton, työpaperi, työasiakirja,
      raakateksti, oikolukematon, ei oikoluettu, testijuttu, testiteksti, koejuttu, hyväksymättä,
      tarkistamatta
    `),
    cleared: ["hyväksytty", "tarkistettu", "valmis", "vahvistettu"],
    not: phrases(`
      ei, älä, älkää, eivät, ilman, kielletty, kielto, koskaan, ettei, ei saa
    `),
    none: ["ilman", "koskaan"],
    publish: phrases(`
      julkais*, julkisuuteen, levit*, lähet*, paina*, verkossa, verkkoon, netissä, nettiin, jaettavaksi,
      julkinen, laita, laittako, laittakaa, jakaa, jakako, ulos, lähett*, julkist*, välitt*, jaeta, näytt*,
      esit*
    `),
    use: ["käyt*"],
    release: ["julkaistavissa", "julkaisuvapaa", "vapaa", "vapautuu"],
    advance: ["maanantain lehteen", "sunnuntain lehteen", "lauantain lehteen"],
    story: phrases(`
      juttu, jutun, juttua, uutinen, uutisen, uutista, artikkeli, artikkelin, teksti, tekstin, kuva, kuvan,
      video, versio, sähke, tiedote, tiedotteen, tiedot, sisältö, uutisesta, tekstiä, version
    `),
    parts: ["kuva", "kuvan", "kuvia", "kuvat", "video", "kuvateksti", "grafiikka", "otsikko"],
    document: ["raportti", "puhe", "asiakirja", "lehdistötiedote", "mediatiedote"],
    conditions: ["jos", "kun", "mikäli"],
    please: phrases(`
      pyydämme, pyydetään, ystävällisesti, olkaa hyvä, olkaa ystävällisiä
    `),
    editors: phrases(`
      huom, huomio, toimitus, toimitukset, toimituksille, toimitukselle, asiakkaille, tilaajille, tärkeää,
      kiireellinen, median
    `),
    after: ["jälkeen"],
    until: phrases(`
      asti, saakka, ennen, kunnes, alkaen, jälkeen, ennen kuin, niin kauan kuin, ellei
    `),
    notBefore: phrases(`
      vasta, aikaisintaan, vain jälkeen
    `),
    for: ["varten"],
    this: ["tämä", "tätä", "tämän", "yllä oleva", "meidän", "sen"],
    filler: phrases(`
      on, ovat, ole, saa, voi, vielä, vain, heti, välittömästi, virhe, virheellinen, klo, kello, päättyy,
      ja, tai, se, tiukka, ehdoton, missään, muodossa, maanantaina, tiistaina, keskiviikkona, torstaina,
      perjantaina, lauantaina, sunnuntaina, maanantaihin, tiistaihin, tiistaita, maanantaita, kanssa,
      koskeva, uutinen on, sitä, juristin, lakimiehen, torstaihin, keskiviikkoon, perjantaihin, lauantaihin,
      sunnuntaihin, tarkoitet*, tarkoitus, lakimies, päätoimittajan, aiempi, siinä, vakavia, virheitä,
      kaikilta, sivuilta, eteenpäin, määräämä, toistaiseksi
    `),
    embargoOnly: ["julkaisukiel*"],
    labels: ["huom", "toimituksille", "huomio toimituksille"],
    doubts: phrases(`
      julkaisukielto, ennen kuin (omai*|perhe*|lähei*), (omai*|perhe*) ei, jäissä, (lähetetty|lähti)
      vahingossa, väärä versio, älä koske, odottaa *, vasta kun
    `),
    refusals: phrases(`
      (älä|älkää) (vielä |)(julkaise|julkaisko), (älä|älkää) (laita|laittako) (vielä |)(verkkoon|ulos), ei
      saa julkaista ennen, ei julkaistavaksi ennen
    `),
    fieldNames: ["ohje", "ohjeet", "huomautus"],
    fieldWords: phrases(`
      tila, julkaisutila, artikkelin tila, status, hyväksyntä, lakiasiat, juridinen, julkaisulupa
    `),
    fieldNeeds: phrases(`
      (on |)(hyväksytty|julkaistu|valmis|tarkastettu|tarkistettu|vapautettu), julkaise, julkaisulupa,
      hyväksyntä
    `),
    fieldHolds: phrases(`
      ei vielä,
      luonnos, kesken, odottaa, odottaa *, tarkistettavana, hyväksyttävänä, keskeneräinen, ei
      (valmis|hyväksytty|tarkistettu|julkaistavaksi), julkaisematon, pidossa, hyllytetty, vedos
    `),
    fieldBeside: phrases(`
      tarkastus, tarkistus, jutun, artikkelin, toimitus*, paino, verkko, julkaisu*, tekstin, lakimiehen,
      oikoluku*
    `),
    fieldLacks: phrases("puuttuu, odottaa, odotetaan, avoin, auki, tarkistettava, luettava"),
    fieldDone: phrases(`
      annettu, ok, julkaistu, saatu, kunnossa, tehty, ei
      (tarvita|tarpeen|huomautettavaa|ongelmia|muutoksia)
    `),
    fieldSwitches: ["yksityinen"],
    fieldOff: phrases("ei, ei ole, ei mitään, ei vielä, puuttuu"),
    fieldOn: ["kyllä", "joo"],
    heldFolders: ["luonnokset", "julkaisemattomat"],
  },
  moments: {
    today: ["tänään"],
    tomorrow: ["huomenna"],
    late: ["illalla", "jälkeen"],
    between: ["aamulla", "illalla", "yöllä", "klo"],
    opensHour: ["klo"],
    beforeHour: ["klo"],
    locales: ["fi"],
  },
  zones: {
    places: [["Europe/Helsinki", ["suomen"]]],
    afterPlace: ["aikaa"],
  },

  bylines: {
    roles: ["reportteri", "toimittaja", "päätoimittaja"],
    desks: ["toimitus"],
    and: ["ja"],
    openings: ["teksti"],
    colonLabels: ["toimittaja"],
  },
  credits: {
    stockPictures: ["arkistokuva", "kuvituskuva"],
    captionEnds: phrases(`
      arkistokuva, kuvituskuva
    `),
    captionSides: ["vas.", "oik.", "vasemmalla", "oikealla"],
    labels: ["kuva", "kuvat", "valokuva", "valokuvat"],
    behindCaption: ["Kuva"],
  },
  boilerplate: {
    rights: ["kaikki oikeudet pidätetään"],
    feedFooters: ["artikkeli … julkaistiin ensimmäisen*"],
    selfReferences: phrases(`
      tässä (artikkelissa|jutussa|oppaassa|blogissa|kirjoituksessa|podcastissa|uutiskirjeessä),
      (tämä|tämän) (artikkeli|opas|blogi|juttu|kirjoitus) (kertoo|selittää|näyttää|käsittelee|on|auttaa),
      (lue|katso|tilaa|seuraa) (lisää|myös|meitä|uutiskirje*|koko),
      kiitos (lukemisesta|seuraamisesta|että),
      (kerromme|esittelemme|näytämme|kokosimme|listasimme) (sinulle|tässä|tähän|alla), ota yhteyttä
    `),
    unseen: phrases(`
      (katso|ks.|lue) (alta|alla|yltä|kuva|video|taulukko|kuvio|grafiikka|juttu alta),
      (alla|yllä) (oleva*|olevassa|olevasta|mainit*|kuvat*|näkyvä*),
      (oheinen|oheisessa|oheisesta|seuraavassa)
      (taulukko|taulukossa|kuva|kuvassa|kuvio|video|videossa|luku|luvussa|kartta), kuten (edellä|yllä),
      (klikkaa|napsauta|paina) (tästä|tätä|tähän),
      (kuvassa|videolla|videossa) (näkyy|näkyvä*|on|oikealla|vasemmalla), kuten otsikko
    `),
    leftovers: phrases(`
      LUE MYÖS, Lue myös, LUE LISÄÄ, Lue lisää, Juttu jatkuu, Artikkeli jatkuu
    `),
    announcements: phrases(`
      tässä artikkelissa, (tässä|nämä) (ovat|on|kaikki|listaus), (lue|katso) (myös|lisää|tästä|kuvat)
    `),
    headings: ["lue myös"],
    buttons: ["jaa"],
    pageLabels: phrases(`
      lukuaika … (min|minuutti|minuuttia), # (min|minuutin) (lukuaika|luettava)
    `),
    advertisements: phrases(`
      mainos
    `),
    paywalls: phrases(`
      oletko jo tilaaja, (kirjaudu|tilaa) … (jatkaaksesi|lukeaksesi)
    `),
    embedConsents: phrases(`
      (ulkoinen|ulkoista|upotettu|upotettua) sisältö* … (eväst*|suostumu*)
    `),
    colonInvitations: ["lue lisää", "katso myös"],
    editorNotes: ["lisätiedot", "lisätietoja", "yhteystiedot", "lisätietoja antaa"],
  },
  mail: {
    headers: ["lähetetty", "vastaanottaja", "aihe"],
    fromHeaders: ["lähettäjä"],
    devices: ["lähetetty"],
    closings: ["terveisin", "ystävällisin terveisin"],
    greetings: ["hei", "moi"],
    prefixes: ["vs", "vl"],
    organisations: ["oy"],
    releases: ["tiedote", "lehdistötiedote", "mediatiedote"],
  },
  deskLabels: {
    day: ["päivämäärä"],
    caption: ["kuvateksti"],
  },
  transcripts: {
    heard: ["naurua", "nauraa", "aplodeja", "musiikkia"],
  },
  publication: {
    published: ["julkaistu"],
    updated: ["päivitetty"],
  },

  sentences: {
    openers: phrases(`
      Tämä, Se, Myös, Mutta, Kun, Jos, Kuitenkin, Hän, He, Viime, Nyt, Näin, Silti, Lisäksi, Toisaalta,
      Siksi, Vaikka, Tällä, Ensimmäinen, Samalla, Myöhemmin, Sitten, Useat, Monet, Ennen, Vuonna
    `),
    ownTitles: ["mm", "esim", "ns", "ym"],
    hasOrdinalStop: true,
  },
  backReferences: {
    contrasts: phrases("kuitenkin, puolestaan, sen sijaan"),
    pronounsBehindComma: phrases(`
      hän, he
    `),
    events: phrases(`
      mies, nainen, kuljettaja, uhri, epäilty, syytetty, tapaus, onnettomuus, poika, tyttö, yhtiö,
      pariskunta, näyttelijä, laulaja, tutkimus
    `),
    eventVerbs: phrases(`
      on, oli, ei, sai, kuoli, tapahtui, vietiin, otettiin, tuomittiin, joutui, kertoi, kiisti
    `),
    openings: phrases(`
      sillä välin, (seuraavana|edellisenä|samana) päivänä, jälkimmäinen, pian sen jälkeen, päinvastoin,
      niinpä, tällaiset, sama koskee, (kaksi|kolme|neljä|viisi|muutamaa|muutama)
      (päivää|tuntia|minuuttia|viikkoa|kuukautta|vuotta) myöhemmin,
      mutta, ja, tai, kuitenkin, myös, lisäksi, siksi, sitten, hän, he, se, ne, hänen, heidän, sen, niiden,
      tämä, nämä, tuo, tätä, tämän, tässä, tästä, tähän, näitä, näiden, nuo, noita, siinä, siitä, siihen,
      sitä, niitä, niissä, heitä, häntä, hänellä, heillä, hänen mukaansa, heidän mukaansa, sen sijaan,
      toisaalta, samalla, samaan aikaan, tämän jälkeen, sen jälkeen, sitä ennen, näin ollen, joten, silti,
      siitä huolimatta, esimerkiksi, molemmat, kumpikin, yksi heistä, siellä, silloin, tuolloin, vaan,
      eikä, kyseinen, kyseessä, tällainen, sellainen
    `),
    exceptions: phrases(`
      tänä (vuonna|kesänä|talvena), tällä (viikolla|kaudella), tässä kuussa, sen verran
    `),
    unlessBefore: phrases(`
      vuonna, viikolla, kesänä, talvena, kaudella, kuussa
    `),
  },
  speech: {
    attributes: phrases(`
      sanoo, sanoi, kertoo, kertoi, kirjoittaa
    `),
    dash: "comma",
    dashVerbs: phrases("sano(o|i), kerto(o|i), totea(a|i|), totesi, arvioi, pohtii, kuvailee"),
  },
  speakers: {
    telling: ["sanoo", "kertoo"],
    first: ["minä", "minun", "minua", "minulle", "me", "meidän", "meitä"],
    second: ["sinä", "sinun", "te", "teidän", "teitä", "teille"],
    greetings: ["kiitos*"],
    interviews: ["haastattelu"],
  },
  labels: {
    claim: ["väite", "myytti", "huhu"],
    rating: ["arvio", "johtopäätös"],
    truth: ["totuus", "tosiasia"],
    asker: ["kysymys", "toimittaja", "juontaja"],
    answer: ["vastaus"],
    notes: ["oikaisu", "korjaus", "täsmennys"],
  },
  claims: {
    denying: phrases(`
      kiistä*, kiisti, kiistivät
    `),
    denials: ["valhetta", "ei pidä paikkaansa", "perätön"],
    tellings: ["väittä*"],
    verdicts: ["se on", "tämä", "väite"],
    factChecks: ["faktantarkistus*"],
    noes: ["ei"],
    reviewLabels: ["Väite", "Arvio"],
  },
  corrections: {
    openings: ["(jutun |artikkelin |tekstin |)(aiemmassa|aikaisemmassa|alkuperäisessä) versiossa"],
  },
  wires: {
    signOffs: ["loppu"],
  },
});
