/** Greek. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const el: Language = {
  tag: "el",
  name: "Greek",

  status: {
    kill: phrases(`
      ανακαλείται, ανάκληση, ανακλήθηκε, ακυρώνεται, ακύρωση, ακυρώθηκε, αποσύρεται, απόσυρση, αποσύρθηκε
    `),
    retract: phrases(`
      ανακαλούμε, ακυρώστε, αποσύρετε, διαγράψτε, διαγραφή, διαγράφεται, αγνοήστε, αφαιρέστε, αποσύρουμε
    `),
    embargo: ["εμπάργκο", "εμπαργκο", "embargo"],
    hold: phrases(`
      κρατήστε, αναμονή, σε αναμονή, εκκρεμεί, εμπιστευτικό, εσωτερική χρήση, για εσωτερική χρήση, αναστολή,
      σταματήστε, περιμένετε
    `),
    draft: ["προσχέδιο", "πρόχειρο", "σχέδιο κειμένου", "ανεπεξέργαστο", "υπό επεξεργασία"],
    cleared: ["εγκεκριμένο", "ελεγμένο", "εγκρίθηκε"],
    not: ["μη", "μην", "δεν", "όχι", "απαγορεύεται", "χωρίς", "ποτέ"],
    publish: phrases(`
      δημοσι*, μετάδοση, μεταδ*, αναπαραγωγή, διανομή, διαδίκτυο, ιστοσελίδα, ανάρτηση, αναρτ*, κοινοποι*
    `),
    use: ["χρήση", "χρησιμοποι*"],
    release: ["προς δημοσίευση", "για δημοσίευση", "ελεύθερο", "δημοσίευση"],
    advance: [],
    story: phrases(`
      είδηση, ειδήσεις, άρθρο, κείμενο, ρεπορτάζ, τηλεγράφημα, φωτογραφία, βίντεο, θέμα
    `),
    document: ["έκθεση", "ανακοίνωση", "ομιλία", "έγγραφο"],
    please: ["παρακαλούμε", "παρακαλώ", "παρακαλείσθε", "παρακαλείστε"],
    editors: phrases(`
      προσοχή, συντάκτες, σύνταξη, συνδρομητές, συνδρομητών, πελάτες, σημαντικό, επείγον, εσωτερικό, μμε,
      σημείωση
    `),
    until: ["έως", "μέχρι", "πριν", "πριν από", "ως", "από", "εωσ"],
    for: ["για", "προς"],
    this: ["αυτή", "αυτό", "αυτό το", "αυτή η", "μας", "παραπάνω"],
    filler: phrases(`
      το, τη, την, της, του, των, τα, τις, τον, η, ο, οι, σε, στο, στη, στην, στις, στον, και, ή, είναι, να,
      αυστηρό, αυστηρά, ακόμη, μόνο, αμέσως, άμεσα, λάθος, λόγω, νομικούς, λόγους, ώρα, ώρας, π, μ, νεωτέρας,
      έγκριση, λήγει, από
    `),
    embargoOnly: [],
    labels: ["προσοχή"],
    noteLabels: [],
  },
  moments: {
    today: ["σήμερα"],
    tomorrow: ["αύριο"],
    late: ["βράδυ"],
    noon: [],
    midnight: [],
    between: ["ώρα"],
    opensHour: [],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [["Europe/Athens", ["ελλάδας", "ελλάδος", "αθηνών", "αθήνας"]]],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: ["ώρα"],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: {
    ...NONE.bylines,
    by: ["του", "της"],
    openings: ["γράφει (ο|η)"],
  },
  credits: {
    ...NONE.credits,
    labels: ["φωτογραφία"],
    sources: ["πηγή"],
    behindCaption: ["Φωτογραφία"],
  },
  boilerplate: {
    ...NONE.boilerplate,
    invitations: phrases(`
      διαβάστε (επίσης|ακόμα|ακόμη), δείτε (επίσης|ακόμα|ακόμη)
    `),
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: {
    ...NONE.transcripts,
    heard: ["γέλια", "χειροκροτήματα"],
  },
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: NONE.sentences,
  backReferences: {
    openings: phrases(`
      ο ίδιος, η ίδια, οι ίδιοι, μαζί (του|της|τους), παράλληλα, μάλιστα, στη συνέχεια, εκείν(ος|η|ο|οι),
      ακόμ(α|η), αντίθετα, συγκεκριμένα, σύμφωνα με (τον ίδιο|την ίδια), γι' αυτό, αυτ(όν|ήν|ούς),
      ο τελευταίος, η τελευταία, (πρόσθεσε|τόνισε|σημείωσε|δήλωσε|υπογράμμισε|ανέφερε|είπε) (ότι|πως), αλλά,
      και, όμως, ωστόσο, επίσης, επιπλέον, έτσι, αυτός, αυτή, αυτό, αυτοί, αυτές, αυτά
    `),
    exceptions: [],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: [],
    saidByPronounAfterComma: [],
    saidByNobody: phrases(
      "είπε, δήλωσε, τόνισε, σημείωσε, πρόσθεσε, υπογράμμισε, αναρωτήθηκε, ανέφερε, κατέληξε",
    ),
    saidBefore: phrases("σε, στο, στη, στην, στον, κατά"),
    saidAlone: [],
    bodies: [],
    events: [],
    eventVerbs: [],
    nationals: [],
    nationalities: [],
    nationalVerbs: [],
    namingVerbs: [],
  },
  speech: NONE.speech,
  speakers: {
    telling: ["είπε", "δήλωσε"],
    first: ["εγώ", "μου", "με", "εμείς", "μας"],
    second: ["εσείς", "σας", "εσύ", "σου"],
    greetings: [],
    letters: [],
    interviews: ["συνέντευξη"],
  },
  labels: {
    claim: ["ισχυρισμός", "μύθος", "φήμη"],
    falsehood: ["ψευδές", "ψέμα"],
    rating: ["συμπέρασμα", "ετυμηγορία"],
    truth: ["αλήθεια", "γεγονός", "η αλήθεια"],
    asker: ["ερώτηση", "δημοσιογράφος"],
    answer: ["απάντηση"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: ["διόρθωση"],
    teasers: [],
  },
  claims: {
    denials: ["ψευδ", "ψέμα", "δεν ισχύει"],
    carriers: [],
    tellings: [],
    attributions: [],
    repeats: [],
    verdicts: ["αυτό"],
    factChecks: [],
    noes: [],
  },
  corrections: {
    openings: ["σε (προηγούμενη|αρχική) (έκδοση|εκδοχή)"],
    stories: [],
    changes: [],
    versions: [],
    of: [],
    own: [],
  },

  words: NONE.words,
  names: {
    ...NONE.names,
    calendar: phrases(`
      δευτέρας, τρίτης, τετάρτης, πέμπτης, παρασκευής, σαββάτου, κυριακής
    `),
  },
};
