/** Polish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const pl = describeLanguage({
  tag: "pl",
  name: "Polish",

  words: {
    perMinute: 166,
  },
  rights: {
    machines: phrases(`
      sztuczn* inteligencj*, uczenie maszynowe, uczenia maszynowego, maszynow*, automatyczn*,
      zautomatyzowan*, generatywn*, model* językow*, eksploracj* tekst*, algorytm*
    `),
    machinesInCapitals: phrases("AI"),
    rewriting: phrases("streszcz*, przerab*, skrac*"),
  },
  assertions: {
    negations: phrases("nie, nigdy, nikt, nic, żaden, żadna, żadne, ani, bez"),
    hedges: phrases(`
      może, mogą, mógłby, prawdopodobnie, podobno, rzekomo, rzekomy, domniemany, podejrzany, możliwe
    `),
  },
  status: {
    kill: phrases(`
      anulowana, anulowany, anulowane, anulacja, anulować, wycofana, wycofany, wycofanie, wycofano, cofnięta,
      kill, sprostowanie i wycofanie, anuluje, anulowanie, anulujemy, wycofuje, wycofujemy, anulowanie depeszy
    `),
    retract: phrases(`
      wycofać, usunąć, usunięta, usunięty, usuńcie, skasować, skreślić, zignorować, pominąć, usunięcie,
      niewykorzystywanie, niepublikowanie, nieważna, nieważny, nieważne, unieważnion*, wycofuje się, proszę
      usunąć, usuń, skasujcie, skasuj, wyrzućcie, wyrzucić, zignorujcie, zignoruj, ignorować, nie brać pod
      uwagę, odwołujemy
    `),
    embargo: ["embargo", "pod embargiem", "objęte embargiem", "embarg*"],
    approval: phrases(`
      zgody, zgoda, zgodę, akceptacji, akceptacja, autoryzacji, autoryzacja, zezwolenia, zatwierdzenia,
      zatwierdzony, zaakceptowany, sprawdzony
    `),
    lifted: phrases(`
      zniesione, zniesiono, wygasło, minęło, zakończone, uchylone
    `),
    embargoOver: phrases(`
      embargo zniesione, embargo zniesiono
    `),
    hold: phrases(`
      wstrzymać, wstrzymana, wstrzymany, wstrzymane, czekać, czeka, oczekuje, poufne, do użytku
      wewnętrznego, zawieszone, hold, oczekiwanie, wstrzymanie się, wstrzymać się, wstrzymajcie,
      wstrzymanie, do odwołania, jeszcze nie, przytrzymać, przytrzymajcie, do akceptacji, do autoryzacji, w
      zamrażarce, na razie nie, niech poleży, poczekać, poczekajcie, zaczekać, zaczekajcie, czekamy,
      czekamy na, oczekujemy, wstrzymujemy, wstrzymaj, zablokowan*, zamrożon*, w szufladzie, do szuflady,
      schować do szuflady, na półkę, zakaz publikacji, blokadą informacyjną, cisza medialna, poufny,
      poufna, tajne, tylko do wiadomości, tylko do wydania papierowego, tylko na papier, tylko do papieru,
      tylko druk, nie na stronę, u prawnika, u prawników, prawnik sprawdza, czyta prawnik, nie przekazywać
      dalej, do sprawdzenia, do zatwierdzenia, przed autoryzacją, brak zgody,
      tylko do użytku wewnętrznego
    `),
    draft: phrases(`
      wersja robocza, szkic, brudnopis, projekt tekstu, niezredagowane, w opracowaniu, materiał roboczy,
      tekst roboczy, dokument roboczy, wersję roboczą, roboczy, surowy tekst, surówka, bez korekty,
      niedokończon*, nieskończon*, tekst próbny, próbny tekst, tekst testowy, materiał testowy,
      niesprawdzon*, niezatwierdzon*, nieautoryzowan*, niekompletn*
    `),
    cleared: ["zatwierdzone", "zaakceptowane", "autoryzowane", "zredagowane", "sprawdzone"],
    not: phrases(`
      nie, bez, zakaz, nigdy, zabronione, nieprzeznaczon*, brak
    `),
    none: ["bez", "nigdy"],
    publish: phrases(`
      publik*, opublik*, rozpowszechni*, drukować, druku, emisji, udostępni*, www, wysyłać, upubliczni*,
      wrzuca*, wrzuć*, wstawia*, puszcza*, stronę, ukazał się, ukaże się, ukazać, ukazuje, ukazywać,
      puścić, wysyłajcie, wysłać, przekazywać, wypuszcza*, wypuści*, rozsyłać, na stronę, na stronie, do
      sieci, emitow*, dawać, zamieszcza*, zamieści*
    `),
    use: ["wykorzyst*", "używać"],
    release: ["do druku", "przeznaczone do druku", "do publikacji", "wolne", "do wykorzystania"],
    story: phrases(`
      depesza, depeszę, tekst, tekstu, artykuł, artykułu, materiał, materiału, wiadomość, informacja,
      informacji, notatka, zdjęcie, zdjęcia, wideo, wersja, informacje, treść, depeszy, newsa, news,
      wersję, publikację
    `),
    parts: ["zdjęcie", "zdjęcia", "wideo", "podpis", "grafika", "tytuł"],
    document: phrases(`
      raport, komunikat, przemówienie, dokument, informacja prasowa, komunikat prasowy
    `),
    conditions: ["jeśli", "jeżeli", "gdy", "kiedy"],
    please: phrases(`
      prosimy, proszę, uprasza się, prośba, bardzo prosimy, prosimy o, uprzejmie, uprzejmie prosimy,
      poproszę, proszę o
    `),
    editors: phrases(`
      uwaga, redakcja, redakcje, redakcji, redaktorzy, redaktorów, klienci, abonenci, ważne, pilne,
      wewnętrzne, media, prasa, dla redakcji, uwaga redakcje, do wiadomości redakcji, wiadomości redakcji
    `),
    after: ["po"],
    until: phrases(`
      do, przed, aż do, od, dopóki, po, póki, zanim, do czasu, chyba, do momentu, jak tylko
    `),
    notBefore: phrases(`
      dopiero po, dopiero od, nie wcześniej, nie wcześniej niż, dopiero gdy, dopiero kiedy, tylko po,
      najwcześniej, publikacja dopiero
    `),
    for: ["dla", "na"],
    this: ["ta", "ten", "to", "tę", "tego", "tej", "nasza", "nasz", "powyższa", "powyższy", "swoją"],
    filler: phrases(`
      w, z, i, lub, jest, są, została, został, zostało, być, może, należy, jeszcze, tylko, ścisłe,
      bezwzględne, bezwzględnie, natychmiast, błąd, błędna, godz, godziny, godzina, r, roku, o, się,
      odwołania, żadnej, formie, dnia, poniedziałku, wtorku, środy, czwartku, piątku, soboty, niedzieli, ją,
      jej, tylko do, czasu, o jej, je, fałszywa, prawników, prawnika, działu prawnego, przeznaczon*, objęt*,
      na razie, poprzednia, wszystkich, stron, prawnego, działu, naczelnego, błędny, nich, nim, tym, żeby,
      aby, by, już, dalej
    `),
    labels: ["uwaga", "redakcje", "uwaga redakcje"],
    doubts: phrases(`
      (zakaz|postanowienie) sądu, zakaz publikacji, (aż|dopóki|zanim) (rodzin*|bliscy), (rodzin*|bliscy)
      (jeszcze |)nie, zamrożon*, (wysłan*|poszło) (przez pomyłkę|omyłkowo), zła wersja, nie
      (ruszać|puszczać|wrzucać|wypuszczać), (brak|bez|czekamy na) (zgod*|akceptacj*|autoryzacj*)
    `),
    refusals: phrases(`
      (prosimy|proszę|uprasza się) (jeszcze |)(nie publikować|nie puszczać|nie wrzucać), (nie
      publikujcie|nie puszczajcie|nie wrzucajcie), nie publikować (do czasu|przed|bez)
    `),
    fieldNames: ["instrukcja", "uwaga", "uwagi"],
    fieldWords: phrases(`
      status, stan, status publikacji, etap, akceptacja, zatwierdzenie, prawnik, prawny, dział prawny
    `),
    fieldNeeds: phrases(`
      (zatwierdzony|zatwierdzone|zatwierdzona|opublikowany|opublikowane),
      (zaakceptowany|zaakceptowane|gotowy|gotowe|sprawdzone|sprawdzony), publikować, do publikacji,
      akceptacja, zatwierdzenie
    `),
    fieldHolds: phrases(`
      jeszcze nie,
      szkic, wersja robocza, roboczy, robocza, oczekuje, oczekujący, w
      (trakcie|toku|przygotowaniu|redakcji|akceptacji), do (sprawdzenia|akceptacji|zatwierdzenia|redakcji),
      niezatwierdzony, niezatwierdzone, nieopublikowany, nieopublikowane, nie (publikować|gotowe|gotowy),
      wstrzymany, wstrzymane
    `),
    fieldBeside: phrases(`
      kontrola, korekta, korekty, redakcja, redakcji, tekstu, tekst, artykułu, artykuł, materiału, druk,
      druku, web, publikacji, prawna, prawny, do
    `),
    fieldLacks: phrases(`
      niegotowy, niegotowe, niedokończony, niedokończone,
      brakuje, czeka, czeka na *, oczekiwanie, w oczekiwaniu, do (poprawy|korekty|przeczytania),
      otwarte, wymaga *
    `),
    fieldDone: phrases(`
      udzielona, udzielone, wydana, ok, zrobione, zakończone, zakończony, opublikowane, opublikowany,
      zatwierdzone, zatwierdzony, gotowe, gotowy, gotowa, nie
      (wymaga|wymagana|wymagane|dotyczy|trzeba|potrzeba), (bez|brak) (uwag|zastrzeżeń|zmian)
    `),
    fieldSwitches: phrases("prywatny, prywatne"),
    fieldOff: phrases("nie, brak, żadne, żaden, jeszcze nie, nie dotyczy"),
    fieldOn: ["tak"],
    heldFolders: ["szkice", "wersje robocze", "nieopublikowane", "wstrzymane"],
  },
  moments: {
    today: ["dziś", "dzisiaj"],
    tomorrow: ["jutro"],
    late: ["rano", "wieczór", "wieczorem", "po"],
    between: ["rano", "wieczorem", "godz"],
    opensHour: ["godz"],
    beforeHour: ["godz", "godz."],
    locales: ["pl"],
  },
  zones: {
    places: [["Europe/Warsaw", ["polskiego", "warszawskiego"]]],
    beforePlace: ["czasu"],
  },

  bylines: {
    checked: ["tłumaczenie", "przetłumaczył*", "tłum"],
    posted: ["napisał", "napisała"],
    labels: ["autor", "autorka", "autorzy"],
    desks: ["redakcja"],
    shortAnd: ["i"],
    cardLabels: ["napisane przez", "autor"],
  },
  credits: {
    stockPictures: phrases("zdjęcie (ilustracyjne|archiwalne)"),
    captionEnds: phrases(`
      zdjęcie archiwalne, zdjęcie ilustracyjne, od lewej do prawej
    `),
    captionSides: ["po lewej", "po prawej", "z lewej", "z prawej", "w środku"],
    labels: ["zdjęcie", "foto", "zdjęcia"],
    stopLabels: ["fot."],
    sources: ["źródło"],
    stopBehindCaption: ["Fot.", "fot."],
  },
  boilerplate: {
    rights: ["wszelkie prawa zastrzeżone"],
    feedFooters: ["(artykuł|wpis) … pochodzi z serwisu"],
    selfReferences: phrases(`
      w (tym|niniejszym|naszym|moim)
      (artykule|poradniku|wpisie|przewodniku|tekście|podcaście|tutorialu|poście),
      (ten|niniejszy|nasz) (artykuł|poradnik|wpis|przewodnik)
      (wyjaśnia|pokazuje|pomoże|przedstawia|jest|ma|powstał),
      (podpowiadamy|wyjaśniamy|sprawdzamy|pokazujemy|przedstawiamy|zebraliśmy|przygotowaliśmy)
      (dla|jak|co|kiedy|poniżej|w|listę),
      (sprawdź|zobacz|przeczytaj|czytaj|dowiedz się) (także|też|również|więcej|poniżej|jak|dalej|nasz*),
      (zapisz się|subskrybuj|obserwuj|śledź|zapraszamy|zachęcamy|skontaktuj się) (na|do|nas|nasz*|z nami),
      dziękuj(ę|emy) za (uwagę|lekturę|przeczytanie|wspólne),
      (kończymy|to koniec) (naszą|naszej|relację|relacji)
    `),
    unseen: phrases(`
      (patrz|zob.|zobacz|czytaj) (niżej|wyżej|poniżej|powyżej|zdjęcie|wykres|tabela|mapa|wideo|film),
      (poniższ*|powyższ*)
      (tabel*|wykres*|zdjęci*|map*|film*|wideo|list*|grafik*|akapit*|rozdział*), następn* akapi*,
      (na|w) (zdjęciu|filmie|wideo|nagraniu) (poniżej|powyżej|obok),
      (tabel*|wykres*|zdjęci*|map*|link*|list*) (poniżej|powyżej|obok),
      (wspomnian*|opisan*|wymienion*|przedstawion*) (powyżej|wyżej|poniżej), kliknij,
      jak (wspomniałem|wspomnieliśmy|wspomniano|napisano|pisałem) (wyżej|powyżej), jak głosi tytuł
    `),
    leftovers: phrases(`
      Czytaj też, CZYTAJ TEŻ, Czytaj także, CZYTAJ TAKŻE, Zobacz także, ZOBACZ TAKŻE, Zobacz też,
      Zobacz również, CZYTAJ WIĘCEJ, Dalszy ciąg materiału pod wideo, Dalszy ciąg tekstu
    `),
    announcements: phrases(`
      w * (* |)(* |)(oferujemy|wierzymy|pomagamy|specjalizujemy|rozumiemy),
      w tym (artykule|poradniku), oto (najważniejsze|najlepsze|lista|kilka|nasze|pięć|co),
      (sprawdź|sprawdzamy|zobacz|przeczytaj|poznaj|podpowiadamy|wyjaśniamy)
      (jak|co|gdzie|też|także|listę|ile|kiedy|najlepsze|najważniejsze|czym)
    `),
    pointers: ["czytaj", "zobacz"],
    pointerTails: ["też", "także"],
    headings: phrases(`
      czytaj także, czytaj też, zobacz też, zobacz także
    `),
    buttons: ["udostępnij"],
    advertisements: phrases(`
      reklama
    `),
    commentHeadings: ["komentarze"],
    callTraits: ["zobacz"],
    pageLabels: phrases(`
      czas czytania … (min|minut|minuty|minuta), # (min|minut|minuty) czytania
    `),
    paywalls: phrases(`
      masz już (prenumeratę|konto|dostęp),
      (zaloguj się|zarejestruj się|kup dostęp) … (aby|żeby) (czytać|przeczytać|kontynuować)
    `),
    embedConsents: phrases(`
      (treść|treści) (zewnętrzna|zewnętrzne|zewnętrznych) … (cookies|zgod*|plik*)
    `),
    invitations: ["przeczytaj też", "przeczytaj także", "przeczytaj również"],
    editorNotes: ["kontakt dla mediów", "kontakt prasowy", "biuro prasowe"],
    contactLabels: ["kontakt"],
  },
  transcripts: {
    heard: phrases(`
      śmiech, śmieje się, oklaski, brawa, muzyka, cisza
    `),
  },
  classNames: {
    comments: ["komentarze"],
    otherStories: ["polecane"],
    advertising: ["reklama"],
  },
  publication: {
    published: ["opublikowano"],
    updated: ["zaktualizowano", "aktualizacja", "ostatnia aktualizacja"],
  },

  sentences: {
    openers: phrases(`
      W, Na, Z, Ze, We, Do, Od, Po, Przed, Przy, Za, Dla, Jak, Gdy, Kiedy, Jeśli, Jest, To, Tak, Nie, On,
      Ona, Oni, Jego, Jej, Ich, Tym, Tego, Według, Zdaniem, Podczas, Jednak, Również, Dlatego, Wcześniej,
      Obecnie,
      Ten, Ta, Ale, I
    `),
    titles: ["st", "ul", "tzw", "np", "św"],
    ownTitles: phrases(`
      bryg, mł, gen, płk, ppłk, kpt, kom, podkom, asp, nadkom, hab, inż, mgr, lek, ks, zob, tzn, m.in, im, p
    `),
    ownBeforeNumber: phrases("ok, godz, poz, pkt, ust, par, tel, pok"),
    hasOrdinalStop: false,
  },
  backReferences: {
    concessions: phrases("wprawdzie, co prawda"),
    contrasts: phrases("jednak, natomiast, jednakże, zaś"),
    demonstratives: phrases(`
      t(en|a|ego|ej|emu|ym|ą|ę|e|ych|ymi)
    `),
    beforeDemonstrative: phrases(`
      w, z, na, do, po, od, dla, przy, przed, pod, za, ze, we, o, według, mimo, podczas, wśród
    `),
    pronounsBehindComma: phrases(`
      on, ona, oni
    `),
    events: phrases(`
      mężczyzna, kobieta, kierowca, kierujący, poszkodowany, poszkodowana, podejrzany, podejrzana,
      oskarżony, oskarżona, zatrzymany, ofiara, do zdarzenia, do wypadku, zdarzenie, wypadek, sprawca,
      aktor, aktorka, piosenkarka, firma, spółka, badanie, #-latek, #-latka
    `),
    eventVerbs: phrases(`
      jest, był, była, było, został, została, zostało, ma, miał, miała, nie, zmarł, zmarła, trafił,
      trafiła, doszło, usłyszał, usłyszała, twierdzi, przyznał, grozi, wraz, już
    `),
    openings: [
      ...phrases(`
      w międzyczasie, od tamtej pory, (następnego dnia|dzień wcześniej|dzień później|tego samego dnia),
      wkrótce potem, tak więc, w zamian, zresztą, bowiem, w konsekwencji, (dwa|trzy|cztery|pięć|kilka)
      (dni|godziny|godzin|tygodnie|tygodni|miesiące|miesięcy|lata|lat) (później|wcześniej),
      tymczasem, z kolei, poza tym, w związku z tym, z tego powodu, według (niego|niej|nich), obaj, obie,
      oboje, następnie, mimo to, dzięki temu, w efekcie, tam, wtedy, zatem, tego, tej, tych, wśród nich,
      jak (dodał|podkreślił|zaznaczył|wyjaśnił)(a|), ale, i, a, lub, jednak, natomiast, także, również,
      ponadto, dlatego, więc, potem, on, ona, ono, oni, one, jego, jej, ich, to, ten, ta, te,
      temu, tym, tymi, taki, taka, takie, tacy, stamtąd, wówczas, wcześniej, pomimo tego, z drugiej strony,
      w tym czasie, w rezultacie, przez to, jednocześnie, równocześnie, co więcej, jednemu z nich,
      jeden z nich, jedna z nich, jemu, im, u (niego|niej|nich), z (nim|nią|nimi), o (nim|niej|nich),
      dla (niego|niej|nich), wspomnian*
    `),
      "(dodał|podkreślił|zaznaczył|wyjaśnił|zapewnił|przyznał|ocenił)(a|), (że|iż)",
      "(stwierdził|przypomniał|powiedział)(a|), (że|iż)",
    ],
    saidByNobody: phrases(`
      (powiedział|dodał|zapewnił|podkreślił|stwierdził|zaznaczył|wyjaśnił|ocenił|mówił)(a|), mówi, dodaje,
      podkreśla
    `),
    saidBefore: ["na", "w", "podczas", "po", "przed"],
    exceptions: phrases(`
      (w tym|tego|tym) (roku|tygodniu|miesiącu|sezonie|razem|momencie|stuleciu),
      (w|na|do|od|po|o|przed|za) (tym|tej|tego|ten|tę|te|tych)
      (roku|rok|tydzień|tygodni*|chwil*|lat*|zim*|weekend*|dni*|razem|tle|wieku|sezon*|porze),
      tym (samym|bardziej)
    `),
  },
  speech: {
    attributes: phrases(`
      powiedział, powiedziała, mówi, mówił, mówiła, dodał, dodała, napisał, napisała, podkreślił,
      podkreśliła
    `),
    dash: "dash",
    dashVerbs: phrases(`
      mówi*, powiedział*, doda*, podkreśl*, stwierdz*, zapewni*, zaznacz*, wyjaśni*, tłumacz*, ocenia*,
      ocenił*, opowiada*, relacjonuje*, przyzna*, apeluje*
    `),
  },
  speakers: {
    firstEndings: ["łem", "łam", "liśmy", "łyśmy"],
    telling: ["mówi", "powiedział", "powiedziała"],
    first: ["ja", "mnie", "mi", "moja", "mój", "moje", "my", "nas", "nam", "nasz", "nasza"],
    second: ["pan", "pani", "pana", "panią", "panu", "państwo", "ty"],
    greetings: ["dzień dobry*", "dobry*", "dziękuj*"],
    interviews: ["wywiad", "rozmaw", "rozmow"],
  },
  labels: {
    claim: ["twierdzenie", "teza", "mit", "plotka"],
    falsehood: ["fałsz", "nieprawda"],
    rating: ["ocena", "werdykt", "wniosek"],
    truth: ["fakt", "fakty", "prawda", "rzeczywistość"],
    asker: ["pytanie", "dziennikarz", "prowadzący"],
    answer: ["odpowiedź"],
    party: ["świadek", "sędzia"],
    honorifics: ["świadek", "sędzia"],
    notes: ["sprostowanie", "korekta", "od redakcji"],
  },
  claims: {
    denying: phrases(`
      zaprzecz*, dementuj*, zdementowa*
    `),
    denials: ["fałsz", "nieprawd", "zmyślon"],
    carriers: phrases(`
      wpis, wpisy, wpisach, nagranie, nagrania, zdjęcie, zdjęcia, wiadomoś*, internaut*
    `),
    tellings: ["twierdz*", "według", "rzekomo"],
    attributions: ["powiedział"],
    repeats: ["twierdz*"],
    verdicts: ["to", "nic"],
    factChecks: ["fałsz*", "fejk*"],
    noes: ["nie"],
    reviewLabels: ["Twierdzenie", "Ocena"],
  },
  corrections: {
    openings: phrases(`
      (w|we|) (poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji,
      (poprzednia|wcześniejsza|pierwotna) wersja,
      (ten |)(artykuł|tekst) został (* |)(poprawiony|zaktualizowany|zmieniony)
    `),
    versions: ["wersji", "wersja"],
  },
  deskLabels: {
    caption: ["podpis pod zdjęciem", "podpis"],
  },
  mail: {
    disclaimers: phrases(`
      (ta wiadomość|niniejsza wiadomość) … poufn*
    `),
    headers: ["wysłano", "temat"],
    fromHeaders: ["od"],
    devices: ["wysłane z", "wysłano z"],
    closings: ["z poważaniem", "pozdrawiam", "pozdrowienia"],
    greetings: ["dzień dobry", "cześć"],
    releases: ["informacja prasowa", "komunikat prasowy"],
  },
  wires: {
    signOffs: ["koniec"],
  },
});
