/** Serbian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";
import { SHARED_BOILERPLATE } from "./serbo-croatian.ts";

export const sr = describeLanguage({
  tag: "sr",
  name: "Serbian",

  assertions: {
    negations: phrases(`
      не, није, нису, нема, никад, никада, нико, ништа, ни, нити, без, ne, nije, nisu, nema, nikad, nikada,
      niko, ništa, ni, niti, bez
    `),
    hedges: phrases("можда, наводно, вероватно, možda, navodno, verovatno"),
  },
  status: {
    kill: phrases(`
      повучено, повучена, повучен, повлачи се, повлачимо, повлачење, поништено, поништена, поништава се,
      опозвано, опозвана, сторнирано
    `),
    retract: phrases(`
      повуци, повуците, повући, уклони, уклоните, уклонити, обрисати, обришите, избрисати, избришите,
      занемарите, занемарити, поништити, игнорирајте, игноришите, неважећи, неважеће, неважећа, баците,
      бацити, избриши, обриши, скините, скинути, уништите, одбаците, не узимати у обзир, поништавамо,
      ништавно
    `),
    embargo: ["ембарго", "ембарга", "ембаргом", "под ембаргом", "ембарг*"],
    approval: phrases(`
      одобрењ*, одобрен*, сагласност*, дозвол*, ауторизоване, проверен*
    `),
    lifted: ["ембарго укинут", "ембарго скинут", "укинут", "истекао", "истекло", "престао"],
    hold: phrases(`
      чекати, чека, чекајте, чекамо, сачекајте, сачекати, задржати, задржите, на чекању, интерно, за
      интерну употребу, за интерне потребе, не дирати, чека одобрење, чека потврду, још не, не пуштати, не
      пуштајте, не стављати, не стављајте, нека одстоји, нека одлежи, нека лежи, чекамо сагласност,
      сачекајмо, задржано, задржавамо, држати, држите, држимо, у фиоци, у фиоку, на леду, замрзнуто,
      закључано, блокирано, блокиран, блокирана, обустављено, обуставити, обуставите, забрана објављивања,
      судска забрана, медијска тишина, тајно, поверљив*, само за штампано издање, само за штампу, само за
      информацију, не слати, не шаљите, не качити, не качите, код адвоката, код правника, недостаје
      одобрење, недостаје сагласност
    `),
    draft: phrases(`
      нацрт, радна верзија, радни материјал, радни текст, у изради, сиров текст, сирово, без лектуре,
      нелекторисан*, недовршен*, незавршен*, пробни текст, тестни текст, неодобрен*, неауторизован*,
      непроверен*, непотпун*
    `),
    cleared: phrases(`
      одобрено, одобрен, одобрена, проверено, ауторизовано, потврђено, потврђен, лекторисано
    `),
    not: phrases(`
      не, није, нису, немојте, немој, без, забрањено, забрањена, забрана, никада, никад, нипошто, не сме,
      ни, није намењен
    `),
    none: ["без", "никад", "никада", "ни"],
    publish: phrases(`
      објав*, публицир*, емитов*, штамп*, делити, делите, ширити, ширите, преносити, преносите, пуштати,
      пуштајте, пустити, стављати, стављајте, ставити, јавност, јавности, портал, порталу, изађе, изаћи,
      излази, слати, послати, шаљите, качити, качите, окачити, прослеђив*, проследи*, сајт, сајту
    `),
    use: ["корист*", "употребљав*", "употреб*"],
    release: ["за објаву", "за објављивање", "за емитовање", "слободно од", "време објаве"],
    story: phrases(`
      вест, вести, чланак, чланка, текст, текста, прилог, прилози, материјал, материјала, фотографија,
      фотографије, фотографију, снимка, снимак, видео, верзија, информације, подаци, садржај, прича,
      верзију, објаву
    `),
    parts: phrases(`
      фотографија, фотографије, фотографију, снимка, снимак, видео, потпис, наслов, графика
    `),
    document: phrases(`
      извештај, саопштење, говор, документ, изјава, саопштење за јавност, саопштење за медије
    `),
    please: phrases(`
      молимо, молим, моле се, моли се, моли, молимо вас, љубазно молимо
    `),
    editors: phrases(`
      редакција, редакције, редакцији, редакцијама, уредништво, уредништва, уредништвима, уредници,
      уредницима, уреднику, пажња, важно, хитно, напомена, клијентима, претплатници, претплатницима, медији,
      медије, медијима, новинари, новинарима, обавештење, упозорење
    `),
    until: phrases(`
      до, пре, док, након, после, од, тек, осим, чим
    `),
    notBefore: phrases(`
      тек након, тек после, не пре, тек када, тек кад, само након, најраније
    `),
    for: ["за"],
    this: ["ово", "овај", "ова", "ову", "овог", "овога", "наш", "наша", "нашу"],
    filler: phrases(`
      и, или, у, на, о, је, су, да, било, бити, буде, може, могу, сме, треба, мора, само, строго, одмах,
      још, увек, сати, сата, сат, дана, се, с, са, из, због, грешка, грешке, погрешка, погрешно, објаве,
      понедељка, уторка, среде, четвртка, петка, суботе, недеље, намењено, намењен*, намијењен*, адвоката,
      изјаве, даљег, главног, уредника, службе, правне, претходну, свих, сајтова, нетачан, озбиљне, садржи
    `),
    refusals: phrases(`
      (molimo|molim) (da |)(još |)(ne objavljivati|ne objavljujete|ne objavljujte), (još |)(ne
      objavljujte|nemojte objavljivati|ne puštajte), (молимо|молим) (да |)(још |)(не објављивати|не
      објављујете|не објављујте), (још |)(не објављујте|немојте објављивати)
    `),
    fieldNames: ["uputstvo", "napomena", "упутство", "напомена"],
    fieldWords: phrases(`
      status, stanje, faza, odobrenje, pravna služba, статус, стање, фаза, одобрење, правна служба
    `),
    fieldNeeds: phrases(`
      (odobreno|odobren|objavljeno|objavljen|spremno|provereno),
      (одобрено|одобрен|објављено|објављен|спремно|проверено), objaviti, za objavu, odobrenje, за објаву,
      одобрење
    `),
    fieldHolds: phrases(`
      nacrt, skica, na čekanju, čeka, u (pripremi|toku|obradi|izradi), na (proveri|odobrenju), neodobreno,
      neobjavljeno, neprovereno, nije (odobreno|spremno|provereno), zadržano, нацрт, скица, на чекању, чека,
      у (припреми|току|обради|изради), на (провери|одобрењу), неодобрено, необјављено, непроверено, није
      (одобрено|спремно|проверено), задржано
    `),
    fieldBeside: phrases(`
      provera, lektura, redakcija, teksta, tekst, članka, članak, štampa, web, objave, провера, лектура,
      текста, текст, чланка, штампа
    `),
    fieldLacks: phrases("nedostaje, čeka se, čeka, fali, недостаје, чека се, чека"),
    fieldDone: phrases(`
      dato, dobijeno, ok, u redu, gotovo, završeno, objavljeno, odobreno, nije (potrebno|nužno), bez
      primedbi, дато, готово, завршено, објављено, одобрено, није потребно, без примедби
    `),
    fieldSwitches: ["privatno"],
    fieldOff: phrases("ne, nema, nijedan, još ne, bez, не, нема, ниједан, још не, без"),
    fieldOn: ["da", "да"],
    heldFolders: ["nacrti", "neobjavljeno", "нацрти", "необјављено"],
  },
  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["sr", "sr-Latn"],
  },

  credits: {
    captionEnds: phrases(`
      arhivska fotografija, архивска фотографија
    `),
  },
  boilerplate: {
    rights: ["sva prava zadržana"],
    announcements: [
      ...SHARED_BOILERPLATE.announcements,
      ...phrases(`
        (ево|доносимо|погледајте|прочитајте|сазнајте) (шта|како|који|које|вам|још|и)
      `),
    ],
    selfReferences: [
      ...SHARED_BOILERPLATE.selfReferences,
      ...phrases(`
        у (овом|нашем) (чланку|тексту|водичу),
        (доносимо|издвојили смо|објашњавамо) (вам|за вас|како),
        (прочитајте|погледајте|сазнајте|пратите) (и|више|још|нас|наш*)
      `),
    ],
    unseen: [
      ...SHARED_BOILERPLATE.unseen,
      ...phrases(`
        (види|видите|погледајте) (доле|горе|испод|изнад|фотографију|видео|табелу|мапу),
        (доле|горе) (наведен*|описан*|поменут*|приказан*),
        (табели|графикону|мапи|фотографији|видеу|слици) (испод|изнад|доле|горе),
        (кликните|кликом) (овде|на),
        на (фотографији|слици|снимку) (је|су|се види|изнад|испод|лево|десно)
      `),
    ],
    leftovers: [
      ...SHARED_BOILERPLATE.leftovers,
      ...phrases(`
        ПРОЧИТАЈТЕ ЈОШ, Прочитајте још, Прочитајте и, Прочитајте више, Прескочи и настави читање,
        Аутор фотографије, Потпис испод фотографије, Autor fotografije, Potpis ispod fotografije
      `),
    ],
    invitations: ["прочитајте још", "pročitajte još"],
    editorNotes: ["контакт за медије", "kontakt za medije"],
    contactLabels: ["контакт"],
  },
  sentences: {
    openers: phrases(`
      U, Na, Za, Od, Do, Iz, Po, Pri, Nakon, Prije, Pre, Kada, Kad, Ako, Ali, Dok, Jer, On, Ona, Oni, To,
      Ovaj, Ova, Ovo, Prema, Također, Takođe, Međutim, Ipak, Kako, Zbog, Tokom, Tijekom, Osim, Sada, Danas,
      Nije, Jedan, У, На, За, Од, До, Из, По, При, Након, После, Пре, Када, Кад, Ако, Али, Док, Јер, Он,
      Она, Они, То, Овај, Ова, Ово, Према, Такође, Међутим, Ипак, Како, Због, Током, Осим, Сада, Данас,
      Није, Један
    `),
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      тврдња, гласина
    `),
    falsehood: phrases(`
      нетачно, лаж, неистина
    `),
    rating: phrases(`
      оцена, закључак
    `),
    truth: phrases(`
      истина, чињеница, чињенице
    `),
    asker: phrases(`
      питање, новинар, новинарка, водитељ, водитељка, pitanje, voditeljka
    `),
    answer: phrases(`
      одговор, odgovor
    `),
    notes: phrases(`
      исправка
    `),
  },
  speakers: {
    telling: phrases(`
      рекао, рекла, изјавио, изјавила, казао, казала, rekao, rekla, izjavio, izjavila, kazao, kazala
    `),
    first: phrases(`
      ја, ми, мени, мене, нас, нама, мој, моја, наш, наша, ja, mi, meni, mene, nas, nama, moj, moja, naš,
      naša
    `),
    second: phrases(`
      ви, вас, вама, ваш, ваша, vi, vas, vama, vaš, vaša
    `),
  },
  claims: {
    denying: phrases(`
      demantova*, demantuje*, poriče, poriču, демантова*, демантује*, пориче, поричу
    `),
    denials: phrases(`
      није (тачно|истина), нетачн, неистин
    `),
    verdicts: phrases(`
      то (је|није), to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      у (претходној|ранијој) верзији (чланка|текста), u (prethodnoj|ranijoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    contrasts: phrases("međutim, pak, међутим, пак"),
    events: phrases(`
      muškarac, žena, vozač, vozačica, žrtva, osumnjičeni, osumnjičenik, optuženi, nesreća, incident,
      mladić, devojka, glumac, glumica, pevač, pevačica, kompanija, studija, napadač, мушкарац, жена,
      возач, жртва, осумњичени, оптужени, несрећа, инцидент, младић, девојка, глумац, глумица, певач,
      певачица, компанија, студија, нападач
    `),
    eventVerbs: phrases(`
      je, su, nije, se, bio, bila, će, takođe, ima, kazao, је, су, није, се, био, била, ће, такође,
      има
    `),
    openings: phrases(`
      od tada, tada, tamo, (sledećeg|istog) dana, dan (ranije|kasnije), ubrzo (potom|nakon toga), uprkos
      tome, naprotiv, dakle, prema (njegovim|njenim|njihovim) rečima, pritom, zbog toga,
      (dva|tri|četiri|pet|nekoliko) (dana|sata|sati|nedelje|nedelja|meseca|meseci|godine|godina)
      (kasnije|ranije), од тада, тада, тамо, (следећег|истог) дана, убрзо (потом|након тога), упркос томе,
      напротив, дакле, према (његовим|њеним|њиховим) речима, притом, због тога,
      (većina|mnogi|neki|jedan|jedna|dvoje|troje) (je|su|njih|ih|od njih), većinom su,
      (већина|многи|неки|један|једна) (је|су|њих|их|од њих), већином су,
      али, а, и, или, међутим, такође, осим тога, зато, стога, потом, затим, након тога, ипак,
      у међувремену, он, она, оно, они, његов, његова, њен, њена, њихов, њихова, овај, ова, ово, ови, тај,
      та, то, према (њему|њој|њима), ali, a, i, ili, međutim, takođe, osim toga, zato, stoga, potom, zatim,
      nakon toga, ipak, u međuvremenu, on, ona, ono, oni, njegov, njegova, njen, njena, njihov, njihova,
      ovaj, ova, ovo, ovi, taj, ta, to, prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases(`
      недеља, недеље, месец, година, године, викенд, пут, пута, nedelja, nedelje, mesec, godina, godine,
      vikend, put, puta
    `),
  },
  bylines: {
    colonLabels: ["аутор", "пише", "piše"],
  },
  publication: {
    updated: ["ажурирано", "ažurirano"],
    published: ["објављено", "objavljeno"],
  },
  mail: {
    closings: ["с поштовањем"],
    greetings: ["поштовани", "добар дан"],
    releases: ["саопштење за јавност", "saopštenje za javnost", "saopštenje za medije"],
  },
});
