/** Words that stand as a label before a colon, in the languages of newsrooms. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/[|\n]/).flatMap((word) => folded(word.trim()) || []));
}

/** Small letters without accents, as capitals often go without them: "ΑΛΗΘΕΙΑ", "REALITE". */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** What others say, and what the story goes on to rate. */
export const CLAIM = list(`claim|claims|claimed|what was claimed|what they claim|what they say|the claim
  allegation|myth|rumour|rumor|fiction|misconception|hearsay|viral claim|viral post|behauptung
  die behauptung|mythos|gerücht|irrtum|irrglaube|märchen|affirmation|allégation|l'affirmation|ce qu'on dit
  idée reçue|mythe|rumeur|intox|légende|afirmación|la afirmación|lo que dicen|lo que se dice|mito
  affermazione|l'affermazione|cosa dicono|diceria|alegação|a alegação|o que dizem|boato|bewering|gerucht
  fabel|påstående|påståendet|myt|rykte|påstand|påstanden|myte|rygte|väite|myytti|huhu|twierdzenie|teza|mit
  plotka|tvrzení|mýtus|fáma|iddia|efsane|söylenti|утверждение|миф|слух|вброс|твердження|міф|чутка|ισχυρισμός
  μύθος|φήμη|الادعاء|ادعاء|خرافة|إشاعة|شائعة|הטענה|טענה|מיתוס|שמועה|दावा|मिथक|अफवाह|谣言|謠言|传言|傳言|网传|網傳|流言|说法
  主張|誤解|噂|주장|소문|오해|klaim|mitos|afirmație|állítás|tévhit|tuyên bố|tin đồn`);

/** Such a label rates what follows it. */
export const FALSE = list(`false|fake|fake news|hoax|wrong|untrue|not true|misleading|falsch|unwahr
  irreführend|faux|fausse|trompeur|falso|bulo|engañoso|errado|enganoso|bufala|fuorviante|onwaar|nep|onjuist
  falskt|falsk|osant|usant|fałsz|nieprawda|nepravda|lež|yanlış|yalan|ложь|неправда|фейк|ψευδές|ψέμα|كذب|زائف
  שקר|झूठ|फर्जी|虚假|不实|不實|誤り|虚偽|デマ|거짓|hoaks|salah|fals|hamis`);

/** What the newsroom says of it. */
export const RATING = list(`assessment|verdict|the verdict|ruling|our ruling|our rating|our verdict|rating
  conclusion|our conclusion|finding|findings|result|fact check|fact-check|rated|bewertung|urteil|fazit
  einschätzung|einordnung|ergebnis|faktencheck|évaluation|jugement|notre verdict|veredicto|calificación
  valoración|conclusión|giudizio|valutazione|verdetto|conclusione|veredito|avaliação|classificação|conclusão
  oordeel|beoordeling|conclusie|bedömning|omdöme|slutsats|vurdering|konklusion|konklusjon|dom|arvio
  johtopäätös|ocena|werdykt|wniosek|hodnocení|verdikt|závěr|değerlendirme|sonuç|вывод|вердикт|оценка
  висновок|оцінка|συμπέρασμα|ετυμηγορία|الحكم|التقييم|الخلاصة|النتيجة|מסקנה|דירוג|निष्कर्ष|结论|結論|判定|评级|결론|판정
  kesimpulan|ítélet|értékelés|concluzie|kết luận`);

/** What it puts in its place. */
export const TRUTH = list(`fact|facts|the fact|the facts|truth|the truth|reality|true|correct|what we know
  what is true|fakt|fakten|die fakten|tatsache|wahrheit|wahr|richtig|realität|wirklichkeit|fait|faits
  les faits|vérité|la vérité|réalité|vrai|info|hecho|hechos|los hechos|realidad|verdad|la verdad|verdadero
  fatto|fatti|i fatti|verità|la verità|realtà|vero|fato|fatos|os fatos|facto|factos|verdade|a verdade
  realidade|verdadeiro|feit|feiten|de feiten|waarheid|waar|werkelijkheid|fakta|faktum|sanning|sant
  verklighet|sandhed|sannhet|totuus|tosiasia|fakty|prawda|rzeczywistość|pravda|skutečnost|gerçek|doğru|факт
  факты|правда|истина|реальность|факти|істина|αλήθεια|γεγονός|η αλήθεια|الحقيقة|الحقائق|האמת|העובדות|सच
  सच्चाई|तथ्य|真相|事实|事實|真実|事実|사실|진실|adevăr|realitate|tény|valóság|sự thật`);

/** Who asks. */
export const ASKER = list(`question|interviewer|moderator|host|co-host|presenter|anchor|newsreader
  reporter|a reporter|journalist|chair|frage|interviewerin|moderatorin|moderation|reporterin|journalistin
  redaktion|journaliste|présentateur|présentatrice|modérateur|animateur|pregunta|periodista|entrevistador
  entrevistadora|moderador|moderadora|presentador|domanda|giornalista|intervistatore|moderatore|conduttore
  pergunta|jornalista|apresentador|vraag|verslaggever|presentator|fråga|programledare|spørgsmål|spørsmål
  programleder|journalisten|kysymys|toimittaja|juontaja|pytanie|dziennikarz|prowadzący|otázka|moderátor|soru
  sunucu|muhabir|вопрос|корреспондент|ведущий|ведущая|журналист|питання|запитання|ведучий|кореспондент
  ερώτηση|δημοσιογράφος|سؤال|المذيع|المحاور|שאלה|מראיין|प्रश्न|सवाल|पत्रकार|问|問|提问|记者|記者|主持人|司会|聞き手|質問|질문|문
  기자|사회자|tanya|întrebare|kérdés|hỏi|phóng viên`);

/** Who answers, unnamed. */
export const ANSWER = list(`answer|response|antwort|réponse|respuesta|risposta|resposta|antwoord|svar
  vastaus|odpowiedź|odpověď|cevap|yanıt|ответ|відповідь|απάντηση|جواب|الإجابة|תשובה|उत्तर|जवाब|答|回答|答案|답|답변
  대답|jawab|răspuns|válasz|đáp`);

/** Parties, and others who are heard: none of them is a place. */
export const PARTY = list(`prosecution|prosecutor|prosecutors|prosecuting|defence|defense|defendant
  the defendant|accused|the accused|witness|the witness|judge|the judge|the court|court|jury|counsel
  attorney|plaintiff|claimant|respondent|coroner|expert|speaker|audience|government|opposition|minister
  mayor|police|union|company|council|for|against|pro|contra|man|woman|staatsanwalt|staatsanwältin
  staatsanwaltschaft|anklage|verteidigung|verteidiger|verteidigerin|zeuge|zeugin|angeklagter|angeklagte
  richter|richterin|gericht|regierung|accusation|parquet|procureur|procureure|défense|témoin|prévenu|accusé
  juge|avocat|fiscalía|fiscal|acusación|defensa|testigo|acusado|juez|abogado|gobierno|accusa|difesa
  testimone|imputato|giudice|avvocato|procura|governo|acusação|promotoria|promotor|testemunha|réu|ré|juiz
  openbaar ministerie|aanklager|officier van justitie|verdediging|getuige|verdachte|rechter|advocaat
  åklagare|åklagaren|försvaret|försvarare|vittne|vittnet|den åtalade|domare|domaren|anklageren|anklager
  forsvaret|forsvarer|vidne|vidnet|vitne|vitnet|tiltalte|dommer|dommeren|aktor|świadek|sędzia|прокурор
  обвинение|защита|адвокат|свидетель|подсудимый|судья`);

/** What stands before a name in a label, and before none of a place's. */
export const TITLES = list(`defendant|witness|judge|justice|prosecutor|attorney|counsel|juror|mayor
  minister|president|senator|officer|mr|mrs|ms|dr|sen|rep|gov|prof|zeuge|zeugin|richter|richterin
  angeklagter|angeklagte|staatsanwalt|staatsanwältin|verteidiger|verteidigerin|herr|frau|témoin|juge
  procureur|maître|testigo|juez|jueza|fiscal|teste|giudice|juiz|getuige|rechter|vittne|domare|vidne|dommer
  świadek|sędzia|свидетель|судья`);

/** What stands in capitals before a colon and is nobody's. */
export const TEASERS = list(`exclusive|breaking|breaking news|update|updated|watch|video|photo|photos
  gallery|live|analysis|opinion|comment|review|preview|explainer|report|special report|read|note|notes
  summary|poll|quiz|listen|podcast|interview|recap|in pictures|just in|developing|alert|warning
  spoiler alert|eilmeldung|exklusiv|kommentar|exclusif|direct|exclusiva|última hora|esclusiva|exclusivo`);
