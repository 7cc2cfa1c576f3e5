/** What a sentence needs told before it, in other languages. */
import { describe, expect, test } from "vitest";
import { summarise } from "../../../../lib/summarise/index.ts";
import { behindLine, dependenciesOf, LINES, last, OPENING, paragraphs } from "./stories.ts";

/** It needs the opening before it; where it opens the story itself, it needs nothing. */
function expectPointsBack(language: string, text: string, opening: string): void {
  expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
  expect(last(paragraphs(text, opening), language)).toEqual({});
}

describe("what opens a sentence and points back", () => {
  test.each([
    ["de", "Er wurde am Abend vernommen und schwieg.", "Die Fähre lief im Morgengrauen aus."],
    ["de", "Doch die Besatzung blieb an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Cependant, l'équipage est resté à terre.", "Le ferry a quitté le port à l'aube."],
    ["es", "Sin embargo, la tripulación se quedó en tierra.", "El barco salió del puerto al alba."],
    ["it", "Tuttavia l'equipaggio è rimasto a terra.", "Il traghetto è partito all'alba."],
    ["pt", "Ele foi interrogado ao fim da tarde.", "O navio saiu do porto ao amanhecer."],
    ["nl", "Hij werd 's avonds door de politie gehoord.", "De veerboot vertrok bij zonsopgang."],
    ["ru", "Однако экипаж остался на берегу до утра.", "Паром вышел из порта на рассвете."],
    ["fi", "Kuitenkin miehistö jäi maihin yöksi.", "Lautta lähti satamasta aamulla."],
    ["uk", "Однак екіпаж залишився на березі до ранку.", "Пором вийшов із порту на світанку."],
    ["ko", "그러나 선원들은 그날 밤 육지에 남았다.", "여객선은 새벽에 항구를 떠났다."],
    ["ar", "لكن الطاقم بقي على الشاطئ حتى الصباح.", "غادرت العبارة الميناء عند الفجر."],
    ["hi", "लेकिन चालक दल रात भर किनारे पर रहा।", "नौका भोर में बंदरगाह से निकली।"],
    ["zh", "但是船员当晚留在岸上没有离开。", "渡轮黎明时分离开了港口前往岛上。"],
    ["ja", "しかし、乗組員はその夜も岸に残った。", "フェリーは夜明けに港を出て島へ向かった。"],
    ["hi", "इसकी एक वजह घना कोहरा भी है।", "नौका भोर में बंदरगाह से निकली।"],
    ["sr", "Većina su ribari koji žive na ostrvu i rade noću.", "Trajekt je isplovio iz luke u zoru."],
    ["zh", "警方說，這些人當晚留在岸上沒有離開。", "渡輪黎明時分離開了港口前往島上。"],
    ["eu", "Gaineratu du lainoa oso lodia zela.", "Itsasontzia goizaldean atera zen portutik."],
    ["eu", "«Lainoa lodia zen», gehitu zuen.", "Itsasontzia goizaldean atera zen portutik."],
    ["ur", "جس کے بعد بندرگاہ بند کر دی گئی۔", "فیری صبح سویرے بندرگاہ سے روانہ ہوئی۔"],
    ["uk", "От лише деякі з човнів порту Морроу.", "Пором вийшов із порту на світанку."],
    ["de", "Die Reederei wurde jedoch vor dem Nebel gewarnt.", "Die Fähre lief im Morgengrauen aus."],
    ["de", "Die Besatzung aber blieb an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "L'équipage, en revanche, est resté à terre.", "Le ferry a quitté le port à l'aube."],
    [
      "fr",
      "Des retards justement, qui font écho aux promesses du port.",
      "Le ferry a quitté le port à l'aube.",
    ],
    ["es", "La tripulación, sin embargo, se quedó en tierra.", "El barco salió del puerto al alba."],
    ["pt", "A tripulação, no entanto, ficou em terra.", "O navio saiu do porto ao amanhecer."],
    ["it", "L'equipaggio, invece, è rimasto a terra.", "Il traghetto è partito all'alba."],
    ["nl", "De bemanning bleef echter aan de wal.", "De veerboot vertrok bij zonsopgang."],
    ["ru", "Экипаж, однако, остался на берегу до утра.", "Паром вышел из порта на рассвете."],
    ["pl", "Załoga została jednak na brzegu.", "Prom wypłynął z portu o świcie."],
    ["cs", "Posádka však zůstala na břehu.", "Trajekt vyplul za úsvitu."],
    ["bn", "তিনি রাতে কোনো প্রশ্নের উত্তর দেননি।", "ফেরি অরোরা ভোরে বন্দর ছেড়ে যায়।"],
    ["pa", "ਉਨ੍ਹਾਂ ਨੇ ਰਾਤ ਨੂੰ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।", "ਬੇੜੀ ਸਵੇਰੇ ਬੰਦਰਗਾਹ ਤੋਂ ਰਵਾਨਾ ਹੋਈ।"],
    ["mr", "त्यांनी रात्री कोणतेही उत्तर दिले नाही.", "फेरी पहाटे बंदरातून निघाली."],
    ["gu", "તેમણે રાત્રે કોઈ જવાબ આપ્યો ન હતો.", "ફેરી વહેલી સવારે બંદરથી નીકળી હતી."],
    ["ne", "उनले राति कुनै जवाफ दिएनन्।", "डुङ्गा बिहानै बन्दरगाहबाट हिँड्यो।"],
    ["ta", "ஆனால் பணியாளர்கள் கரையிலேயே தங்கினர்.", "படகு அதிகாலையில் துறைமுகத்தை விட்டுப் புறப்பட்டது."],
    ["te", "అయితే, సిబ్బంది ఒడ్డునే ఉండిపోయారు.", "పడవ తెల్లవారుజామున ఓడరేవు నుంచి బయలుదేరింది."],
    ["sw", "Alisema usiku huo hakulala kabisa.", "Meli iliondoka bandarini alfajiri."],
    ["sw", "Mabaharia hao walibaki ufukweni usiku.", "Meli iliondoka bandarini alfajiri."],
    ["am", "ይሁን እንጂ መርከበኞቹ በወደቡ ላይ ቆዩ።", "መርከቧ ጎህ ሲቀድ ከወደቡ ወጣች።"],
    ["az", "Lakin heyət gecəni sahildə qalıb.", "Bərə səhər tezdən limandan çıxıb."],
    ["ps", "خو کارکوونکي د شپې پر غاړه پاتې شول.", "بېړۍ سهار وختي له بندره روانه شوه."],
    ["uz", "Biroq ekipaj tunda qirg'oqda qoldi.", "Parom tongda portdan chiqib ketdi."],
    ["de", "Aus diesem Grund lief kein Schiff mehr aus.", "Die Fähre lief im Morgengrauen aus."],
    ["de", "Nicht etwa, weil die Fähre zu alt wäre.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Quoi qu'il en soit, l'équipage est resté à terre.", "Le ferry a quitté le port à l'aube."],
    ["es", "En esta ocasión el puerto perdió cien barcos.", "El barco salió del puerto al alba."],
    ["de", "Ein solches Schiff braucht zwei Lotsen an Bord.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Dans ces ports, personne ne parle de grève.", "Le ferry a quitté le port à l'aube."],
    ["fr", "Selon Paul Sand, cette grève durera un mois.", "Le ferry a quitté le port à l'aube."],
    ["es", "En esa isla nadie habla de huelga.", "El barco salió del puerto al alba."],
    ["es", "Otra es del puerto de Morrow.", "Una de las grúas salió del puerto al alba."],
    ["it", "Per questo molo passano cento navi.", "Il traghetto è partito all'alba."],
    ["pt", "Com esta greve o porto perde cem navios.", "O navio saiu do porto ao amanhecer."],
    ["nl", "Op deze kade ligt de post al drie dagen.", "De veerboot vertrok bij zonsopgang."],
    ["sv", "I den här hamnen talar ingen om strejk.", "Färjan lämnade hamnen i gryningen."],
    ["no", "I denne havna snakker ingen om streik.", "Ferja forlot havna ved daggry."],
    ["da", "I denne havn taler ingen om strejke.", "Færgen forlod havnen ved daggry."],
    ["pl", "W tym porcie nikt nie mówi o strajku.", "Prom wypłynął z portu o świcie."],
    ["cs", "V tomto přístavu nikdo nemluví o stávce.", "Trajekt vyplul za úsvitu."],
    ["sk", "V tomto prístave nikto nehovorí o štrajku.", "Trajekt vyplával na úsvite."],
    ["ru", "В этом порту никто не говорит о забастовке.", "Паром вышел из порта на рассвете."],
    ["uk", "У цьому порту ніхто не говорить про страйк.", "Пором вийшов із порту на світанку."],
    ["bg", "В това пристанище никой не говори за стачка.", "Фериботът тръгна от пристанището призори."],
    ["ro", "În acest port nimeni nu vorbește de grevă.", "Feribotul a plecat în zori."],
    ["id", "Pelabuhan ini menampung seratus kapal.", "Feri Aurora berangkat dari pelabuhan saat fajar."],
    ["de", "Zuvor hatte er die Besatzung gewarnt.", "Kapitän Max Sand lief im Morgengrauen aus."],
    ["de", "Mit neuen Booten unterstützen sie den Hafen.", "Die Lotsen liefen im Morgengrauen aus."],
    ["nl", "In de haven werkte hij tien jaar lang.", "Kapitein Max Zand vertrok bij zonsopgang."],
    ["no", "I havna opplevde hun tre stormer.", "Kaptein Ada Quill seilte ved daggry."],
    ["da", "I havnen oplevede hun tre storme.", "Kaptajn Ada Quill sejlede ved daggry."],
    ["sv", "I hamnen arbetar hon tre nätter i veckan.", "Kapten Ada Quill seglade i gryningen."],
    ["fr", "C'était en mai avec Ada Quill.", "Le ferry a quitté le port à l'aube."],
    [
      "fr",
      "Élu maire de Port Morrow en mai, puis battu, il a vendu le ferry.",
      "Max Sablon a quitté le port.",
    ],
    ["fr", "Reconnue par le maire de Lowick, elle dirige le port.", "Ada Quill a quitté le conseil."],
    ["de", "„Niemand wird alleingelassen“, sagte er im Hafen.", "Kapitän Max Sand sagte Hilfe zu."],
    ["de", "Das teilte die Polizei am Abend mit.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "« Nous ferons la lumière », a-t-il promis.", "Le maire Paul Sand a dit sa peine."],
    ["fr", "Selon lui, le navire était en règle.", "Le maire Paul Sand a dit sa peine."],
    ["fr", "Cette décision a surpris les passagers.", "Le ferry a quitté le port à l'aube."],
    ["es", "«No es mucho, pero duele», señaló en el puerto.", "El capitán Juan Sand dijo la verdad."],
    ["es", "Añadió que el barco estaba en regla.", "El capitán Juan Sand dijo la verdad."],
    ["es", "Ambos murieron al caer el mástil.", "El barco llevaba a dos marineros."],
    ["pt", "“Já vimos isto em França”, disse à imprensa.", "O capitão João Areia disse a verdade."],
    ["pt", "O seu presidente receia novos custos.", "A empresa do porto recusa o imposto."],
    ["it", "«Non pensavo di vederlo», ha aggiunto.", "Il capitano Aldo Riva ha detto la verità."],
    ["it", "Essa resta chiusa fino a domani sera.", "La strada del porto è franata."],
    ["nl", "Eerder zei hij dat de boot in orde was.", "Kapitein Jan Zand vertrok bij zonsopgang."],
    ["nl", "Volgens hem was de boot in orde.", "Kapitein Jan Zand vertrok bij zonsopgang."],
    ["sv", "Det meddelade polisen under tisdagskvällen.", "Färjan lämnade hamnen i gryningen."],
    ["sv", "Längre straff hjälper inte, säger hon till TT.", "Kapten Eva Sand säger att det är fel."],
    ["no", "Ifølge henne var båten i orden.", "Kaptein Eva Sand dro ved daggry."],
    ["nn-NO", "Tidlegare hadde han åtvara mot vinden.", "Kaptein Jan Sand dro ved daggry."],
    ["zh-Hant", "「我一直喜歡這裡」她向記者說。", "船長沙安娜黎明時分離開了港口。"],
    ["pl", "„Nikogo nie zostawimy” – zapewnił na konferencji.", "Kapitan Jan Lis powiedział: „Pomożemy”."],
    ["pl", "Dodał, że statek był sprawny.", "Kapitan Jan Lis wypłynął o świcie."],
    ["ru", "По её мнению, паром был исправен.", "Капитан Анна Лис вышла на рассвете."],
    ["ru", "Об этом сообщили в полиции города.", "Паром вышел из порта на рассвете."],
    ["tr", "“Kimseyi bırakmayız” diye konuştu.", "Kaptan Ali Kum “Hazırız” dedi."],
    ["el", "Μαζί του ήταν και ο δήμαρχος.", "Ο καπετάνιος Νίκος Άμμος έφυγε."],
    ["ar", "لكنه حذر من ارتفاع كلفة الطاقة.", "قال الخبير هاني سليمان إن المشروع جيد."],
    ["ar", "وأشار إلى أن القطاع الخاص سيشارك.", "قال الوزير هاني سليمان إن المشروع جيد."],
    ["hi", '"हर साल यही होता है", उन्होंने आरोप लगाया।', "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["sv", "– Jag är tacksam att vi lever.", "– Vi hörde en smäll, berättar kapten Eva Sand."],
    ["tr", "Kendisi yıl sonu tahminini açıkladı.", "Kaptan Ali Kum “Hazırız” dedi."],
    ["ar", "وهذه هي المرة الأولى منذ عشر سنوات.", "قال الوزير هاني سليمان إن المشروع جيد."],
    ["zh", "对此，船员当晚留在岸上没有离开。", "渡轮黎明时分离开了港口前往岛上。"],
    ["sk", "Však posádka zostala v noci na brehu.", "Trajekt vyplával z prístavu za úsvitu."],
    ["bg", "Но екипажът остана на брега през нощта.", "Фериботът напусна пристанището на зазоряване."],
    ["ca", "Tanmateix, la tripulació es va quedar a terra.", "El vaixell va sortir del port a l'alba."],
    ["hr", "Međutim, posada je ostala na kopnu.", "Trajekt je u zoru isplovio iz luke."],
    ["sr", "Међутим, посада је остала на копну.", "Трајект је у зору испловио из луке."],
    ["sr-Latn", "Ipak, posada je ostala na kopnu te noći.", "Trajekt je u zoru isplovio iz luke."],
    [
      "id",
      "Dua partai itu tidak pernah mengikuti pemilu.",
      "Feri Aurora berangkat dari pelabuhan saat fajar.",
    ],
    ["vi", "Thực dân Pháp ngăn cấm điều này.", "Phà rời bến Morrow lúc bình minh."],
    ["hi", "पर उस साल बंदरगाह तीन दिन बंद रहा था।", "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["hi", "नेपाल में इस दौरे की तैयारियां चल रही हैं।", "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["hi", "इन्होंने बंदरगाह पर कार्रवाई की मांग की है।", "नेता वीरेंद्र सचदेव ने कहा कि सफाई नहीं हुई।"],
    ["ur", "باوجودیکہ بندرگاہ تین دن سے بند ہی تھی۔", "بندرگاہ پیر کو صبح کھل گئی تھی۔"],
    ["ur", "شروع ہونے والے اس منصوبے کے لئے شہر چنا گیا ہے۔", "بندرگاہ پیر کو صبح کھل گئی تھی۔"],
    ["fa", "در آن زمان هیچ کس از اعتصاب حرف نمی‌زد.", "بندر لوویک روز دوشنبه باز شد."],
    ["ar", "وأضافة الى ذلك فرضت الوزارة رسوما جديدة.", "قال الوزير هاني سليمان إن المشروع جيد."],
    ["ja", "他の選択肢も船員たちには残っている。", "港は夜明けに霧のため閉鎖された。"],
    ["no", "Det gjør det ikke i havna i Morrow.", "Ferja forlot havna ved daggry."],
    ["es", "La misión es una muestra del pujante programa.", "El barco salió del puerto al alba."],
    ["sl", "Vendar je posadka ostala na kopnem.", "Trajekt je ob zori izplul iz pristanišča."],
    ["et", "Kuid meeskond jäi ööseks kaldale.", "Praam lahkus sadamast koidikul."],
    ["lv", "Tomēr apkalpe palika krastā visu nakti.", "Prāmis rītausmā atstāja ostu."],
    ["lt", "Tačiau įgula visą naktį liko krante.", "Keltas auštant išplaukė iš uosto."],
    ["is", "Hins vegar var áhöfnin í landi um nóttina.", "Ferjan fór úr höfninni í dögun."],
    ["eu", "Hala ere, tripulazioa lehorrean geratu zen.", "Ferrya egunsentian irten zen portutik."],
    ["id", "Salah satunya adalah feri baru untuk pulau.", "Pelabuhan Morrow membeli tiga kapal."],
    ["id", "Namun, awak kapal tetap di darat malam itu.", "Kapal feri berangkat dari pelabuhan saat fajar."],
    [
      "id",
      "Mereka bermalam di dermaga bersama penumpang.",
      "Kapal feri berangkat dari pelabuhan saat fajar.",
    ],
    ["vi", "Tuy nhiên, thủy thủ đoàn vẫn ở lại trên bờ.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    [
      "id",
      "Rapat koordinasi tersebut digelar di pelabuhan.",
      "Kapal feri berangkat dari pelabuhan saat fajar.",
    ],
    [
      "vi",
      "Trong lúc ăn uống, gia đình này còn quay phim.",
      "Một gia đình dừng xe trên cao tốc hôm thứ Hai.",
    ],
    ["id", "Setelah diperiksa, pria tersebut dibebaskan.", "Polisi menahan seorang pria di pelabuhan."],
    ["de", "Denn die Besatzung hatte drei Tage nicht geschlafen.", "Die Fähre lief im Morgengrauen aus."],
    ["vi", "Nam tài xế này sau đó bị phạt ba triệu.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    ["vi", "Ông này cho biết phà vẫn an toàn.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    ["de", "Zwei von ihnen blieben an Land zurück.", "Die Fähre brachte neun Matrosen an Land."],
    ["fr", "Deux d'entre eux sont restés à terre.", "Le ferry a débarqué neuf marins."],
    ["es", "Dos de ellos se quedaron en tierra.", "El barco desembarcó a nueve marineros."],
    ["pt", "Dois deles ficaram em terra até hoje.", "O navio desembarcou nove marinheiros."],
    ["it", "Due di loro sono rimasti a terra.", "Il traghetto ha sbarcato nove marinai."],
    ["no", "Når hun først har lovet det, holder hun ord.", "Kaptein Eva Sand dro ved daggry."],
    ["de", "Als er zurückkam, war der Hafen leer.", "Kapitän Max Sand lief im Morgengrauen aus."],
    ["de", "Der müsste sofort in den Hafen zurück.", "Die Fähre hat einen Lotsen an Bord."],
    ["de", "Darunter versteht der Hafen eine Gebühr.", "Die Fähre zahlt künftig eine Abgabe."],
    ["fr", "Depuis deux ans, il dort à bord du ferry.", "Le capitaine du ferry est parti à l'aube."],
    ["ru", "После допроса, он вернулся на паром.", "Капитан парома вышел на рассвете."],
    ["lb", "Mee d'Crew ass déi Nuecht um Land bliwwen.", "De Ferry ass moies fort gefuer."],
    ["ur", "لیکن عملہ رات بھر ساحل پر رہا۔", "کشتی صبح سویرے بندرگاہ سے نکلی۔"],
    ["fa", "اين کشتی در سال ۱۹۹۸ ساخته شد.", "کشتی سحرگاه بندر را ترک کرد."],
    ["th", "เหตุการณ์ดังกล่าวเกิดขึ้นในตอนเช้าของวันจันทร์", "เรือออกจากท่าตอนเช้า"],
    ["fil", "Ang nasabing barko ay luma na.", "Umalis ang barko sa daungan kaninang umaga."],
    ["eu", "Ferry horrek lainoa izan zuen bidean.", "Itsasontzia egunsentian irten zen portutik."],
    ["cs", "O něm se mluví už řadu let.", "Trajekt vyplul z přístavu za úsvitu."],
    ["he", "לדבריו, הספינה הייתה תקינה.", "רב החובל יצא מהנמל עם שחר."],
    ["vi", "Ông cho biết thêm phà vẫn an toàn.", "Chuyến phà rời cảng lúc bình minh hôm thứ Hai."],
    ["tr", "İhbar üzerine limana üç gemi gönderildi.", "Limanda bir mavna sabaha karşı yandı."],
    ["ja", "「運賃が上がるなら困る」と話した。", "佐藤美咲さんは港で「怖い」と述べた。"],
  ])("%s: %s", expectPointsBack);
});

test.each([
  ["fr", "Depuis deux ans, il faut un pilote à bord du ferry."],
  ["fr", "Arrivé à Port Morrow, le ferry a reçu un pilote, et il est reparti."],
  ["fr", "Malgré le refus de Port Morrow, il faut un pilote à bord."],
  ["fr", "Après le départ d'Ada Quill, elle reste la seule pilote du port."],
  ["vi", "Ông Nguyễn Văn Bình cho biết phà vẫn an toàn."],
  ["lv", "Šajā nedēļā ostā strādā divi prāmji no salām."],
  ["fa", "این هفته بندر بسته است و کشتی نمی‌آید."],
  ["et", "See nädal toob sadamasse kaks uut praami."],
])("an opening that names its subject, or none, points at nothing, in %s: %s", (language, text) => {
  expect(behindLine(language, text)).toEqual({});
});

describe("what concedes something is told only before what counts against it", () => {
  test.each([
    ["de", "Der Nebel wird am Morgen zwar meist dichter.", "Die Fähre läuft dennoch aus."],
    ["fr", "Certes, le brouillard était épais ce matin-là.", "Mais le ferry est parti."],
    ["nl", "De mist was weliswaar dicht in de haven.", "Maar de veerboot vertrok."],
    ["no", "Tåka var riktignok tett over hele havna.", "Men ferja gikk likevel."],
    ["da", "Tågen var ganske vist tæt over hele havnen.", "Men færgen sejlede."],
    ["sv", "Dimman var visserligen tät över hela hamnen.", "Men färjan gick ändå."],
    ["pl", "Mgła była wprawdzie gęsta w całym porcie.", "Ale prom wypłynął."],
    ["cs", "Mlha byla sice hustá v celém přístavu.", "Ale trajekt vyplul."],
    ["en", "To be sure, the fog was thick that morning.", "But the ferry left."],
  ])("%s: %s", (language, text, next) => {
    const [, conceded] = dependenciesOf(paragraphs("A 1 B 2 C 3 D 4 E.", text, next), language);
    expect(conceded).toMatchObject({ excluded: "alone" });
  });

  test.each([
    ["de", "Der Nebel war zwar dicht, doch die Fähre lief aus."],
    ["de", "Der Nebel war zwar dicht, die Fähre lief aber aus."],
    ["de", "Die Fähre fährt wieder, und zwar seit Montag im Mai."],
    ["fr", "Le brouillard était certes épais, mais le ferry est parti."],
    ["en", "To be sure, the fog was thick, but the ferry left."],
    ["en", "The captain wanted to be sure that the fog had gone."],
  ])("unless the sentence says so itself, or means something else: %s: %s", (language, text) => {
    expect(last(paragraphs("A 1 B 2 C 3 D 4 E.", text), language)).toEqual({});
  });
});

test.each([
  ["zh", "警方說，這些人當晚留在岸上沒有離開。"],
  ["hi", "इसकी एक वजह घना कोहरा भी है।"],
])(
  "a lead that only the headline explains asks for it in a script without capitals, too, in %s",
  (language, text) => {
    expect(dependenciesOf(paragraphs(text, "A 1 B 2 C 3 D 4 E."), language)[0]).toEqual({
      needsHeadline: true,
    });
  },
);

describe("a noun further in that an earlier sentence told of", () => {
  test.each([
    ["de", "Der Hafenrat lehnt diesen Vorschlag entschieden ab.", "Die Fähre lief im Morgengrauen aus."],
    ["fr", "Les marins ont longtemps travaillé sur ce navire.", "Le ferry a quitté le port à l'aube."],
    ["fr", "Le conseil du port rejette cette proposition.", "Le ferry a quitté le port à l'aube."],
    ["es", "El consejo del puerto vota en contra de esta medida.", "El barco salió del puerto al alba."],
    ["pt", "O conselho do porto votou contra a venda desta empresa.", "O navio saiu do porto ao amanhecer."],
    ["it", "Il consiglio del porto vota contro questa proposta.", "Il traghetto è partito all'alba."],
    ["nl", "De havenraad stemt tegen dit voorstel.", "De veerboot vertrok bij zonsopgang."],
    ["sv", "Hamnstyrelsen röstar nej till detta förslag.", "Färjan lämnade hamnen i gryningen."],
    ["no", "Havnestyret stemmer nei til dette forslaget.", "Ferja forlot havna ved daggry."],
    ["da", "Havnerådet stemmer nej til dette forslag.", "Færgen forlod havnen ved daggry."],
    ["ru", "Совет порта проголосовал против этого проекта.", "Паром вышел из порта на рассвете."],
    ["uk", "Рада порту проголосувала проти цього проєкту.", "Пором вийшов із порту на світанку."],
    ["bg", "Съветът на порта гласува срещу тази мярка.", "Фериботът напусна пристанището призори."],
    ["tr", "Liman kurulu üyeleri bu öneriyi reddetti.", "Kaptan Ali Kum “Hazırız” dedi."],
    ["az", "Liman şurası həmin təklifi rədd edib.", "Bərə səhər tezdən limandan çıxıb."],
    ["uz", "Port kengashi ushbu taklifni rad etdi.", "Parom tongda portdan chiqib ketdi."],
    ["id", "Dewan pelabuhan menolak usulan tersebut.", "Feri Aurora berangkat saat fajar."],
    ["id", "Dewan pelabuhan menolak usulan itu.", "Feri Aurora berangkat saat fajar."],
    ["vi", "Hội đồng cảng bác bỏ đề xuất này.", "Phà rời bến Morrow lúc bình minh."],
    ["sw", "Baraza la bandari limepinga mpango wa meli hiyo.", "Nahodha Ada Quill aliondoka alfajiri."],
    ["ar", "صوت مجلس الميناء على هذا المقترح يوم الأحد.", "غادرت السفينة الميناء عند الفجر."],
    ["ar", "رفض مجلس الميناء هذه الخطة بعد يومين.", "غادرت السفينة الميناء عند الفجر."],
    ["fa", "شورای بندر درباره این پیشنهاد رای داد.", "کشتی سحرگاه بندر را ترک کرد."],
    ["hi", "बंदरगाह परिषद ने इस प्रस्ताव को ख़ारिज कर दिया।", "नाव सुबह तड़के रवाना हुई।"],
    ["hi", "बंदरगाह परिषद (बीपी) ने यह जानकारी दी है।", "नाव सुबह तड़के रवाना हुई।"],
    ["ur", "بندرگاہ کی کونسل نے اس تجویز کو مسترد کر دیا۔", "کشتی صبح سویرے روانہ ہوئی۔"],
    ["ps", "د بندر شورا له دغې طرحې سره مخالفت وکړ.", "بېړۍ سهار وختي له بندره روانه شوه."],
    ["pa", "ਬੰਦਰਗਾਹ ਕੌਂਸਲ ਨੇ ਇਸ ਤਜਵੀਜ਼ ਨੂੰ ਰੱਦ ਕਰ ਦਿੱਤਾ।", "ਬੇੜੀ ਸਵੇਰੇ ਰਵਾਨਾ ਹੋਈ।"],
    ["gu", "બંદર પરિષદ માને છે કે આ દરખાસ્ત ખોટી છે.", "ફેરી વહેલી સવારે નીકળી હતી."],
    ["ne", "बन्दरगाह परिषद्ले उक्त प्रस्ताव अस्वीकार गर्‍यो।", "डुङ्गा बिहानै बन्दरगाहबाट हिँड्यो।"],
    ["bn", "বন্দর পরিষদ এই প্রস্তাব নাকচ করেছে।", "ফেরি অরোরা ভোরে ছেড়ে গেছে।"],
    ["ta", "துறைமுக சபை இந்த முன்மொழிவை நிராகரித்தது.", "படகு அதிகாலையில் துறைமுகத்தில் இருந்து புறப்பட்டது."],
    ["te", "పోర్టు మండలి ఈ ప్రతిపాదనను తిరస్కరించింది.", "పడవ తెల్లవారుజామున ఓడరేవు నుంచి బయలుదేరింది."],
    ["am", "የወደቡ ምክር ቤት ይህን ሐሳብ ውድቅ አደረገው።", "መርከቧ ጎህ ሲቀድ ወጣች።"],
    ["zh", "国际集团将负责这座大楼的管理。", "渡轮黎明时分离开了港口。"],
    ["ja", "港の評議会はこの計画に反対した。", "船は夜明けに出港した。"],
    ["ko", "항만 위원회는 이 계획을 부결했다.", "배는 새벽에 항구를 떠났다."],
    ["th", "สภาท่าเรือลงมติคัดค้านข้อเสนอดังกล่าว", "เรือออกจากท่าตอนรุ่งเช้า"],
  ])("%s: %s", (language, text, opening) => {
    expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
    // Its headline may say what is meant, and it is told all the same.
    expect(dependenciesOf(paragraphs(text, opening), language)[0]).toEqual({ isSeparable: true });
  });

  test.each([
    ["de", "Der Hafenrat tagt an diesem Montag im neuen Rathaus."],
    ["fr", "Le ferry a battu son record au cours de ces trois dernières années."],
    ["es", "El puerto recibió seis barcos en este mes."],
    ["ru", "Совет порта соберётся на этой неделе в ратуше."],
    ["tr", "Liman kurulu üyeleri bu hafta belediyede toplanıyor."],
    ["hi", "बंदरगाह परिषद ने इस साल नया घाट खोला।"],
    ["bn", "বন্দর পরিষদ এই বছর নতুন ঘাট খুলেছে।"],
    ["ta", "துறைமுக சபை இந்த ஆண்டு புதிய தளத்தைத் திறந்தது."],
    ["te", "పోర్టు మండలి ఈ ఏడాది కొత్త రేవు తెరిచింది."],
    ["de", "Der Vorschlag der Reeder ist nach Ansicht der Kapitäne besser als diese Vorschläge."],
  ])("is none that the calendar or the sentence gives, in %s: %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });

  test("comes with the sentence that has it", () => {
    const lead = "Die Fähre lief im Morgengrauen aus.";
    const plan = "Der Hafen legt einen Fahrplan für den Winter vor.";
    const other = "Auf der Insel Lowick leben vierhundert Menschen.";
    const text = "Der Hafenrat lehnt diesen Fahrplan entschieden ab.";
    expect(last(paragraphs(lead, plan, other, text), "de")).toEqual({ dependsOn: 1 });
    expect(last(paragraphs(lead, other, "Das Wetter war gut.", text), "de")).toEqual({ dependsOn: 0 });
  });

  test("comes with that sentence also where the noun stands before what points at it", () => {
    const lead = "Feri Aurora berangkat saat fajar.";
    const plan = "Pelabuhan Morrow mengajukan rencana baru.";
    const other = "Di Pulau Lowick tinggal empat ratus orang.";
    const text = "Dewan kota menolak rencana itu pada malam hari.";
    expect(last(paragraphs(lead, plan, other, text), "id")).toEqual({ dependsOn: 1 });
    expect(last(paragraphs(lead, "Pemilik rencana menolak rencana itu."), "id")).toEqual({});
  });
});

describe("a pronoun that says what stands before it", () => {
  test.each([
    ["ta", "படகு திங்கட்கிழமை புறப்படும் என அவர் கூறினார்.", "கேப்டன் அடா குவில் பேசினார்."],
    ["te", "పడవ సోమవారం బయలుదేరుతుందని, ఆలస్యం లేదు అని ఆయన అన్నారు.", "కెప్టెన్ అడా క్విల్ ఓడరేవులో మాట్లాడారు."],
    ["mr", "फेरी सोमवारी निघेल असं त्यांनी सांगितलं.", "कॅप्टन अडा क्विल बोलल्या."],
    ["bn", "ফেরি সোমবার ছাড়বে বলে জানান তিনি।", "ক্যাপ্টেন অ্যাডা কুইল কথা বলেছেন।"],
    ["ne", "डुङ्गा सोमबार हिँड्ने उनले बताए।", "कप्तान अडा क्विल बोलिन्।"],
    ["gu", "ફેરી સોમવારે નીકળશે એમ તેમણે કહ્યું હતું.", "કૅપ્ટન અડા ક્વિલે વાત કરી."],
    ["id", '"Kapal berangkat Senin," ujarnya di pelabuhan.', "Nakhoda Ada Quill bicara kepada wartawan."],
    ["vi", '"Phà rời bến hôm thứ Hai", ông nói tại cảng.', "Thuyền trưởng Quill gặp báo chí."],
    ["fa", "«کشتی دوشنبه حرکت می‌کند»، او گفت که بندر باز است.", "ناخدا آدا کویل با خبرنگاران حرف زد."],
    ["ur", '"کشتی پیر کو روانہ ہو گی"، انہوں نے کہا کہ بندرگاہ کھلی ہے۔', "کپتان آدا کوئل نے بات کی۔"],
    ["pa", '"ਬੇੜੀ ਸੋਮਵਾਰ ਨੂੰ ਚੱਲੇਗੀ," ਉਨ੍ਹਾਂ ਨੇ ਕਿਹਾ।', "ਕਪਤਾਨ ਅਡਾ ਕੁਇਲ ਨੇ ਗੱਲ ਕੀਤੀ।"],
    ["he", '"הספינה תצא ביום שני", הוא אמר לעיתונאים.', "רב החובל דיבר בנמל עם שחר."],
    ["sw", '"Meli itaondoka Jumatatu," alisema bandarini hapo.', "Nahodha Ada Quill alizungumza."],
    ["az", "“Bərə bazar ertəsi çıxacaq”, o bildirib.", "Kapitan Əli Qum danışıb."],
    ["uz", "“Parom dushanba kuni chiqadi”, dedi u portda.", "Kapitan Ali Qum gapirdi."],
  ])("%s: %s", (language, text, opening) => {
    expect(last(paragraphs(opening, text), language)).toEqual({ dependsOn: 0 });
  });
});

test.each([
  ["de", "Währenddessen blieb die Besatzung an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
  ["de", "Drei Tage später kehrte die Besatzung an Land zurück.", "Die Fähre lief im Morgengrauen aus."],
  ["fr", "Dans la foulée, l'équipage est resté à terre.", "Le ferry a quitté le port à l'aube."],
  ["fr", "Quelques heures plus tard, l'équipage est reparti.", "Le ferry a quitté le port à l'aube."],
  ["es", "Al día siguiente la tripulación volvió al puerto.", "El barco salió del puerto al alba."],
  ["pt", "Enquanto isso, a tripulação ficou em terra.", "O navio saiu do porto ao amanhecer."],
  ["it", "Due giorni dopo l'equipaggio è tornato a terra.", "Il traghetto è partito all'alba."],
  ["nl", "Op dat moment bleef de bemanning aan de wal.", "De veerboot vertrok bij zonsopgang."],
  ["sv", "Två dagar senare kom besättningen i land.", "Färjan lämnade hamnen i gryningen."],
  ["no", "To dager senere kom mannskapet i land igjen.", "Ferja forlot havna ved daggry."],
  ["da", "To dage senere kom mandskabet i land igen.", "Færgen forlod havnen ved daggry."],
  ["fi", "Seuraavana päivänä miehistö palasi maihin.", "Lautta lähti satamasta aamulla."],
  ["pl", "Następnego dnia załoga wróciła na brzeg.", "Prom wypłynął z portu o świcie."],
  ["cs", "Krátce nato se posádka vrátila na břeh.", "Trajekt vyplul za úsvitu."],
  ["ru", "На следующий день экипаж вернулся на берег.", "Паром вышел из порта на рассвете."],
  ["uk", "Через два дні екіпаж повернувся на берег.", "Пором вийшов із порту на світанку."],
  ["tr", "İki gün sonra mürettebat kıyıya döndü.", "Feribot şafakta limandan ayrıldı."],
  ["id", "Keesokan harinya awak kapal kembali ke darat.", "Kapal feri berangkat dari pelabuhan saat fajar."],
  ["vi", "Ông nghĩ phà vẫn an toàn cho hành khách.", "Phà rời bến Morrow lúc bình minh."],
  ["sw", "Siku iliyofuata mabaharia walirudi ufukweni.", "Meli iliondoka bandarini alfajiri."],
  ["ro", "A doua zi echipajul s-a întors la țărm.", "Feribotul a plecat din port în zori."],
  ["hu", "Másnap a legénység visszatért a partra.", "A komp hajnalban elhagyta a kikötőt."],
  ["el", "Την επόμενη ημέρα το πλήρωμα επέστρεψε.", "Το πλοίο έφυγε από το λιμάνι τα ξημερώματα."],
  ["bg", "На следващия ден екипажът се върна на брега.", "Фериботът напусна пристанището на зазоряване."],
  ["hr", "Sljedećeg dana posada se vratila na kopno.", "Trajekt je u zoru isplovio iz luke."],
  ["sr", "Следећег дана посада се вратила на копно.", "Трајект је у зору испловио из луке."],
  ["hi", "अगले दिन चालक दल तट पर लौट आया।", "नाव सुबह तड़के बंदरगाह से रवाना हुई।"],
  ["bn", "পরদিন নাবিকরা তীরে ফিরে আসেন।", "ফেরি অরোরা ভোরে বন্দর ছেড়ে গেছে।"],
  ["ur", "اگلے روز عملہ ساحل پر واپس آ گیا۔", "کشتی صبح سویرے بندرگاہ سے نکلی۔"],
  ["fa", "دو روز بعد خدمه به ساحل بازگشتند.", "کشتی سحرگاه بندر را ترک کرد."],
  ["ar", "وفي غضون ذلك بقي الطاقم على اليابسة.", "غادرت السفينة الميناء عند الفجر."],
  ["he", "למחרת הצוות חזר אל החוף.", "הספינה עזבה את הנמל עם שחר."],
  ["th", "วันรุ่งขึ้นลูกเรือกลับเข้าฝั่ง", "เรือออกจากท่าตอนรุ่งเช้า"],
  ["zh", "次日船员回到岸上休息。", "渡轮黎明时分离开了港口前往岛上。"],
  ["ja", "翌日、船員たちは陸に戻った。", "港は夜明けに霧のため閉鎖された。"],
  ["ta", "மறுநாள் பணியாளர்கள் கரைக்குத் திரும்பினர்.", "படகு அதிகாலையில் துறைமுகத்தில் இருந்து புறப்பட்டது."],
  ["te", "మరుసటి రోజు సిబ్బంది ఒడ్డుకు తిరిగి వచ్చారు.", "పడవ తెల్లవారుజామున ఓడరేవు నుంచి బయలుదేరింది."],
  ["mr", "दुसऱ्या दिवशी खलाशी किनाऱ्यावर परतले.", "फेरी पहाटे बंदरातून निघाली."],
  ["pa", "ਅਗਲੇ ਦਿਨ ਮਲਾਹ ਕੰਢੇ 'ਤੇ ਮੁੜ ਆਏ।", "ਬੇੜੀ ਸਵੇਰੇ ਬੰਦਰਗਾਹ ਤੋਂ ਰਵਾਨਾ ਹੋਈ।"],
  ["gu", "બીજા દિવસે ખલાસીઓ કિનારે પાછા ફર્યા.", "ફેરી વહેલી સવારે બંદરથી નીકળી હતી."],
  ["ne", "भोलिपल्ट नाविकहरू किनारमा फर्किए।", "डुङ्गा बिहानै बन्दरगाहबाट हिँड्यो।"],
  ["am", "በማግስቱ መርከበኞቹ ወደ ባሕር ዳርቻ ተመለሱ።", "መርከቧ ጎህ ሲቀድ ከወደቡ ወጣች።"],
  ["ps", "د همدې خوځښت پایله وه چې بندر خلاص شو.", "بېړۍ سهار وختي له بندره روانه شوه."],
  ["ps", "بله ورځ کارکوونکي غاړې ته راستانه شول.", "بېړۍ سهار وختي له بندره روانه شوه."],
  ["fil", "Kinabukasan ay bumalik ang mga tripulante.", "Umalis ang barko sa daungan kaninang umaga."],
])("a time or a place that an earlier sentence gives points back, in %s: %s", expectPointsBack);

describe("a day of the calendar is no pointer", () => {
  test.each([
    ["es", "Este lunes el puerto abrirá su nuevo muelle."],
    ["de", "Diese Woche öffnet der Hafen den neuen Kai."],
    ["de", "In diesem Jahr öffnet der Hafen den neuen Kai."],
    ["fr", "Depuis ce lundi, le port a un nouveau quai."],
    ["es", "Esta vez el puerto abrirá su nuevo muelle."],
    ["it", "In questa stagione il porto apre il molo."],
    ["nl", "In dit voorjaar opent de haven de nieuwe kade."],
    ["pl", "W tym roku port otworzy nowe nabrzeże."],
    ["ru", "На этой неделе порт откроет новый причал."],
    ["uk", "На цьому тижні порт відкриє новий причал."],
    ["id", "Bulan ini pelabuhan membuka dermaga baru."],
    ["it", "Questa mattina il porto ha aperto il molo."],
    ["sv", "De två kaptenerna hördes på måndagen."],
    ["da", "Den 5. maj åbner havnen sin nye kaj."],
    ["fr", "Ces derniers jours, le port a reçu six navires."],
    ["fr", "Ce mardi, le port ouvrira son nouveau quai."],
    ["tr", "Bu yıl liman yeni iskelesini açacak."],
    ["ar", "هذا العام يفتح الميناء رصيفه الجديد."],
    ["hi", "इस साल बंदरगाह नया घाट खोलेगा।"],
    ["vi", "Tuần này cảng sẽ mở bến tàu mới."],
    ["ja", "このほど港は新しい岸壁を開いた。"],
    ["ja", "同志社大学は港に新しい施設を開いた。"],
    ["fil", "Se mga pasahero ang naghintay sa daungan."], // no Finnish "se"
    ["fil", "Ja Morales ang kapitan ng barko sa daungan."],
    ["de", "Die „Hafenzeitung“ wichtigster Bericht steht heute im Netz."],
    ["de", "Max Sand sagte, er habe nichts gesehen."],
    ["de", "Der Hafen zahlt dem Kapitän die Reise, damit er bleibt."],
    ["sv", "Hamnen betalar kapten Eva Sand, när hon stannar."],
    ["zh", "气象台预报员刘锦说：“这次降雨时间长、强度大。”"],
    ["zh", "截至5日12时，福建全省共转移群众29.4万人。"],
    ["es", "«Es tarde», dijo en el puerto el capitán Juan Sand."],
    ["el", "«Ήταν αργά», είπε στο λιμάνι ο κ. Νίκος Άμμος."],
  ])("%s: %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
  });
});

describe("what scripts and marks of other languages are not", () => {
  test.each([
    ["zh", "软件巨头微软公司的IE6网络浏览器在美国的用户不到1%。", "is no heading for its acronym"],
    ["ja", "WHOは港の火災について声明を発表した。", "is no heading for its acronym"],
    ["ko", "NATO는 월요일에 항구 봉쇄를 연장한다고 발표했다.", "is no heading for its acronym"],
    ["ar", "أعلنت شركة BBC أن الميناء سيغلق حتى الثلاثاء.", "is no heading for its acronym"],
    ["sr", `Kompanija „Skua Oil" platiće štetu ribarima u luci.`, "is no half of a quotation"],
    ["sr", `„Luka će biti zatvorena", rekao je Ana Ro u „Tajmsu".`, "is no half of a quotation"],
    ["vi", `“Cảng sẽ đóng cửa đến mùa xuân", bà Quill nói với “Tin Cảng".`, "is no half of a quotation"],
    [
      "it",
      `Il porto resta chiuso per «ragioni di sicurezza", ha detto Ada Quill.`,
      "is no half of a quotation",
    ],
    ["en", `The mayor called it “a dull "idea" at best” and left.`, "is no half of a quotation"],
    ["he", 'ארה"ב תשלח שלוש ספינות גרר לנמל פורט אליס ביום שני.', "is no half of a quotation"],
    ["he", 'מנכ"לית הנמל אמרה: "הנזק עצום ורב".', "is no half of a quotation"],
    ["he", 'כך פורסם הבוקר ב"הארץ" וב"ידיעות אחרונות".', "is no half of a quotation"],
    ["he", 'ארה"ב ובריטניה שלחו סיוע, מסר דובר צה"ל.', "is nobody's words alone"],
  ])("%s: %s %s", (language, text) => {
    expect(behindLine(language, text)).toEqual({});
    expect(dependenciesOf(paragraphs(text, LINES[0]), language)[0]).toEqual({});
  });

  test("a line in capitals is a heading where a script has small letters", () => {
    expect(last(paragraphs(OPENING, "ΝΕΑ ΓΙΑ ΤΟ ΛΙΜΑΝΙ ΚΑΙ ΤΑ ΝΗΣΙΑ ΤΗΣ."), "el")).toEqual({
      excluded: "alone",
    });
    expect(last(paragraphs(OPENING, "NOTICIAS DE LA 2ª ISLA Y DEL PUERTO DE MORROW."), "es")).toEqual({
      excluded: "alone",
    });
  });

  test.each([
    ["sr", "„Luka će biti zatvorena do proleća."],
    ["sr", `Luka će biti „zatvorena", a brodovi čekaju do proleća" kod mola.`],
    ["en", `The mayor called it “a "dull idea and left the quay at once.`],
  ])("half of a %s quotation is half of one: %s", (language, text) => {
    expect(last(paragraphs(OPENING, text), language)).toEqual({ excluded: "always" });
  });
});

test.each([
  ["en", "The airline had said that a bird had struck its plane late on Monday."],
  ["en", "The move was announced by Ada Quill, the harbour master of Port Morrow."],
  ["tr", "Kaza saat 01.00 sıralarında Morrow limanında meydana geldi."],
])("a lead that takes an event for known is told, and needs the headline, in %s: %s", (language, opening) => {
  const body = paragraphs(opening, OPENING);
  expect(dependenciesOf(body, language)[0]).toEqual({ isSeparable: true });
  const summary = summarise({ body, language }, { budget: { sentences: 1 } });
  expect(summary).toMatchObject({ text: opening, needsHeadline: true });
  expect(summary.caveats).toBeUndefined();
});
