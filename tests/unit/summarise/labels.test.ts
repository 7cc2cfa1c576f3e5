/** Claims with their rating, words with who says them, in every style and length. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../lib/article.ts";
import { rank } from "../../../lib/summarise/index.ts";
import { findDatelineEnd } from "../../../lib/summarise/sentences/dateline.ts";
import { splitSentences } from "../../../lib/summarise/sentences/index.ts";
import { summariesOf } from "../reading/cases.ts";

/** A line a paragraph; "## " opens a heading, "- " a list item. */
const bodyOf = (copy: string): Block[] =>
  copy
    .trim()
    .split(/\n+/)
    .map((line) => {
      if (line.startsWith("## ")) return { type: "heading", text: line.slice(3) };
      return line.startsWith("- ")
        ? { type: "listItem", text: line.slice(2) }
        : { type: "paragraph", text: line };
    });

/** Every text that an app may be given of a story. */
const toldOf = (
  copy: string,
  language = "en",
  headline = "Barge burns in Port Ellis harbour",
  focus = "Port Ellis",
) => [...new Set(summariesOf({ headline, language, body: bodyOf(copy) }, [focus]).map(({ text }) => text))];

/** What is told of one thing without the other; nothing makes up for what is undefined. */
const alone = (told: readonly string[], what: RegExp, needs?: RegExp) =>
  told.filter((text) => what.test(text) && !needs?.test(text));

describe("a claim is told with its rating, or not at all", () => {
  test.each([
    [
      "de",
      "Behauptung: Die Marine zündete die Barke an.\nBewertung: Falsch. Das Feuer brach im Pumpenraum aus.\nDie Feuerwehr zählte am Freitag vierzig Einsatzkräfte.",
    ],
    [
      "fr",
      "AFFIRMATION : La marine a mis le feu à la barge du port.\nVERDICT : Faux. Le feu a pris dans la salle des pompes.\nLes pompiers ont compté quarante hommes sur le quai.",
    ],
    [
      "es",
      "Bulo: La marina prendió fuego a la barcaza del puerto.\nVeredicto: Falso. El fuego empezó en la sala de bombas.\nLos bomberos llevaron cuarenta hombres al muelle.",
    ],
    [
      "it",
      "AFFERMAZIONE: La marina ha incendiato la chiatta del porto.\nVERDETTO: Falso. Il fuoco è partito dalla sala pompe.\nI vigili del fuoco hanno portato quaranta uomini sul molo.",
    ],
    [
      "pt",
      "ALEGAÇÃO: A marinha incendiou a barcaça do porto de propósito.\nVEREDITO: Falso. O fogo começou na sala das bombas.\nOs bombeiros levaram quarenta homens para o cais.",
    ],
    [
      "lb",
      "BEHAAPTUNG: D'Marine huet de Schlepper am Hafen ugefaang.\nBEWÄERTUNG: Falsch. D'Feier huet am Pompelsall ugefaangen.\nD'Pompjeeën hunn véierzeg Mann op de Quai bruecht.",
    ],
    [
      "bs",
      "TVRDNJA: Mornarica je zapalila teglenicu u luci grada.\nOCJENA: Netačno. Vatra je počela u pumpnoj stanici.\nVatrogasci su doveli četrdeset ljudi na obalu.",
    ],
    [
      "nl",
      "BEWERING: De marine stak de brandstofbark in de haven in brand.\nOORDEEL: Onwaar. De brand begon in een pompkamer.\nDe brandweer bracht veertig man naar de kade.",
    ],
    [
      "sv",
      "PÅSTÅENDE: Flottan satte eld på pråmen i hamnen.\nOMDÖME: Falskt. Branden började i ett pumprum.\nRäddningstjänsten skickade fyrtio man till kajen.",
    ],
    [
      "fi",
      "VÄITE: Laivasto sytytti proomun sataman laiturissa.\nARVIO: Väärä. Palo alkoi pumppuhuoneesta.\nPelastuslaitos lähetti laiturille neljäkymmentä miestä.",
    ],
    [
      "pl",
      "TWIERDZENIE: Marynarka podpaliła barkę w porcie.\nOCENA: Fałsz. Ogień wybuchł w pompowni.\nStrażacy wysłali na nabrzeże czterdziestu ludzi.",
    ],
    [
      "tr",
      "İDDİA: Donanma limandaki mavnayı ateşe verdi.\nSONUÇ: Yanlış. Yangın pompa odasında başladı.\nİtfaiye rıhtıma kırk kişi gönderdi.",
    ],
    [
      "ru",
      "Утверждение: Военный флот поджёг баржу в гавани.\nВердикт: Неправда. Пожар начался в насосной.\nПожарные отправили на причал сорок человек.",
    ],
    [
      "el",
      "ΙΣΧΥΡΙΣΜΟΣ: Το ναυτικό έβαλε φωτιά στη φορτηγίδα του λιμανιού.\nΣΥΜΠΕΡΑΣΜΑ: Ψευδές. Η φωτιά ξεκίνησε από το αντλιοστάσιο.\nΗ πυροσβεστική έστειλε σαράντα άνδρες στην προβλήτα.",
    ],
    [
      "sk",
      "TVRDENIE: Námorníctvo zapálilo bárku v prístave.\nHODNOTENIE: Nepravda. Oheň vznikol v čerpacej stanici.\nHasiči poslali na nábrežie štyridsať mužov.",
    ],
    [
      "bg",
      "ТВЪРДЕНИЕ: Флотът подпали баржата в пристанището.\nОЦЕНКА: Невярно. Огънят е тръгнал от помпената станция.\nПожарните изпратиха на кея четиридесет души.",
    ],
    [
      "ca",
      "AFIRMACIÓ: La marina va calar foc a la barcassa del port.\nVEREDICTE: Fals. El foc va començar a la sala de bombes.\nEls bombers van portar quaranta homes al moll.",
    ],
    [
      "hr",
      "TVRDNJA: Mornarica je zapalila teglenicu u luci.\nOCJENA: Netočno. Vatra je izbila u crpnoj stanici.\nVatrogasci su na gat poslali četrdeset ljudi.",
    ],
    [
      "sr",
      "ТВРДЊА: Морнарица је запалила баржу у луци.\nОЦЕНА: Нетачно. Ватра је избила у црпној станици.\nВатрогасци су на кеј послали четрдесет људи.",
    ],
    [
      "sl",
      "TRDITEV: Mornarica je zažgala barko v pristanišču.\nOCENA: Napačno. Ogenj je izbruhnil v črpalnici.\nGasilci so na pomol poslali štirideset mož.",
    ],
    [
      "id",
      "KLAIM: Angkatan laut membakar tongkang di pelabuhan.\nKESIMPULAN: Hoaks. Api bermula di ruang pompa kapal itu.\nPemadam kebakaran mengirim empat puluh orang ke dermaga.",
    ],
    [
      "lt",
      "TEIGINYS: Laivynas padegė baržą uoste.\nVERDIKTAS: Melas. Gaisras kilo siurblinėje.\nUgniagesiai į krantinę atsiuntė keturiasdešimt vyrų.",
    ],
    [
      "is",
      "FULLYRÐING: Sjóherinn kveikti í prammanum í höfninni.\nNIÐURSTAÐA: Rangt. Eldurinn kom upp í dæluhúsinu.\nSlökkviliðið sendi fjörutíu menn á bryggjuna.",
    ],
    [
      "eu",
      "BAIEZTAPENA: Armadak su eman zion portuko txalupari.\nONDORIOA: Gezurra. Sua ponpa gelan hasi zen.\nSuhiltzaileek berrogei gizon bidali zituzten kaira.",
    ],
  ])("in %s", (language, copy) => {
    const [claim, rating] = copy.split("\n").map((line) => line.slice(0, line.indexOf(".") + 1));
    const told = toldOf(copy, language);
    expect(
      told.filter(
        (text) => text.includes(claim!.split(/: | : /)[1]!) && !text.includes(`${claim} ${rating}`),
      ),
    ).toEqual([]);
    expect(told.some((text) => text.includes(rating!))).toBe(true);
    expect(told.filter((text) => text !== "")).not.toEqual([]);
  });

  test("a myth beside the fact stays out, and the fact is told", () => {
    const told = toldOf(`Harbour fever has come back to Port Ellis after nine years.
- Myth: You catch it from herring that was landed in the harbour.
- Fact: You catch it from brackish water that gets into a wound.
- Rumour 2: Children under five are safe from it.
- False. Three of the eleven patients are under five.`);
    expect(alone(told, /from herring/)).toEqual([]);
    expect(alone(told, /are safe/, /are safe from it\. False\./)).toEqual([]);
    expect(told.some((text) => text.includes("Fact: You catch it"))).toBe(true);
  });

  test("claim and verdict in one paragraph are one sentence", () => {
    const [first, second] = splitSentences(
      bodyOf("Claim: The mayor fled to Spain. Verdict: False. She opened a school in Port Ellis."),
    );
    expect(first?.text).toBe("Claim: The mayor fled to Spain. Verdict: False.");
    expect(second?.text).toBe("She opened a school in Port Ellis.");
  });

  test.each([
    [
      "en",
      `"The dam will burst tonight," says a message that went round on WhatsApp on Monday. It is false. The dam was inspected last week, the harbour office said.\nPolice are looking for the sender of it.`,
      /dam will burst/,
      /It is false\./,
    ],
    [
      "en",
      "Four hundred people have drowned, posts on Facebook claimed on Monday.\nThat is not true: nobody has been hurt at all.\nThe dam was inspected last week by two engineers.",
      /have drowned/,
      /That is not true/,
    ],
    [
      "en",
      "The mayor fled to Spain on Saturday with the harbour fund, a Facebook post said.\nThe woman in the photograph is an actress from Herring Bay.\nOur ruling: We rate the claim Pants on Fire!",
      /fled to Spain/,
      /Pants on Fire/,
    ],
    [
      "nl",
      "Op Facebook gaat een bericht rond dat beweert dat de marine de bark in brand stak. Dat klopt niet. De brand begon in een pompkamer, zegt de brandweer.",
      /in brand stak/,
      /Dat klopt niet\./,
    ],
    [
      "it",
      "La marina ha incendiato una chiatta, secondo un messaggio che circola su WhatsApp. È una bufala. L'incendio è partito dalla sala pompe, dicono i vigili.",
      /incendiato/,
      /È una bufala\./,
    ],
    [
      "fr",
      "Une vidéo partagée plus de 200 000 fois affirme qu'un laser a été utilisé. C'est faux. Le feu a pris dans la salle des pompes, disent les pompiers.",
      /un laser/,
      /C'est faux\./,
    ],
    [
      "pt",
      "Circula uma mensagem que afirma que o limão cura a febre em dois dias. É falso. A febre é tratada com antibióticos, disse o hospital de Port Ellis.",
      /limão/,
      /É falso\./,
    ],
  ])("a post that is refuted, in %s: %#", (language, copy, claim, rating) => {
    const told = toldOf(copy, language);
    expect(alone(told, claim, rating)).toEqual([]);
    expect(told.some((text) => rating.test(text))).toBe(true);
  });

  test("what a headline calls a rumour is told before its denial", () => {
    const told = toldOf(
      "The savings bank will close on Friday, according to a rumour that spread on Monday.\nThe ministry of finance called it nonsense and said that deposits are safe.\nPeople queued outside three branches of the bank on Monday morning.",
      "en",
      "Rumour of bank closure is not true, says ministry",
      "bank",
    );
    expect(alone(told, /will close on Friday/, /called it nonsense/)).toEqual([]);
  });

  test("headings that name a claim and a verdict do as labels do", () => {
    const told = toldOf(`## What was claimed
Drinking sea water cures harbour fever in two days.
## Our verdict
This is not correct. Sea water can make patients of all ages worse.
Two people were taken to hospital in April after drinking it.`);
    expect(alone(told, /sea water cures/)).toEqual([]);
    expect(told.some((text) => text.includes("Sea water can make"))).toBe(true);
  });

  test("what each side said is a claim beside the truth", () => {
    const told = toldOf(`The two candidates met in the town hall on Sunday.
WHAT ROE SAID: "My opponent took 40,000 crowns from Skua Oil."
THE TRUTH: The money went to his party, and it was declared.
1. Myth: Lemon juice cures harbour fever in two days.
Fact: It is treated with antibiotics for two weeks.
CLAIM: "Crime is at its lowest for 30 years."
There is no evidence for this. Police have kept figures since 2011 only.`);
    expect(alone(told, /My opponent took/)).toEqual([]);
    expect(alone(told, /Lemon juice/, /Fact: It is treated/)).toEqual([]);
    expect(alone(told, /Crime is at/, /There is no evidence/)).toEqual([]);
    expect(told.some((text) => text.includes("THE TRUTH: The money"))).toBe(true);
  });

  test("a false alarm is news, and no fact check", () => {
    const [lead] = rank({
      headline: "Bomb threat at school was false alarm",
      language: "en",
      body: bodyOf(
        "A caller said on Monday that there was a bomb in the school of Port Ellis.\nPolice found nothing in any of the rooms.\nA video shows a man of 22 laughing as he is led away.",
      ),
    }).sentences;
    expect(lead).not.toHaveProperty("excluded");
  });
});

const DEBATE = `The two candidates for mayor met in the town hall on Sunday night.
MODERATOR: Where did the money of the campaign come from?
ROE: I paid for it from my savings and from nothing else. My opponent took 40,000 crowns from Skua Oil in March.
HILL: The mayor owns two flats in Skarholm. They are not in the register of the council.
MODERATOR: The harbour burned on Friday, and nobody has resigned.
ROE: The fire was set by people who wanted the insurance.`;

describe("no words without who says them", () => {
  test("a debate", () => {
    const told = toldOf(DEBATE);
    expect(alone(told, /opponent took/, /ROE: I paid .* My opponent took/)).toEqual([]);
    expect(alone(told, /the register/, /HILL: The mayor owns two flats in Skarholm\. They/)).toEqual([]);
    expect(alone(told, /nobody has resigned|Where did/)).toEqual([]);
    expect(told.some((text) => text.includes("HILL: The mayor owns"))).toBe(true);
  });

  test.each([
    [
      "en",
      "PROSECUTION: The three men lit the deck. They wanted the money of the insurers.\nDEFENCE: The pump was old and had burned before. Nobody lit anything on that night.",
      /wanted the money/,
      /PROSECUTION: The three men/,
    ],
    [
      "de",
      "STAATSANWALTSCHAFT: Die drei Männer gossen Diesel über das Deck. Sie wollten das Geld der Versicherung.\nVERTEIDIGUNG: Die Pumpe war alt und schlecht.",
      /wollten das Geld/,
      /STAATSANWALTSCHAFT: Die drei/,
    ],
    [
      "en",
      "Ann Roe (Liberal): The minister has lied to this house three times. Skua Oil paid for his house in Spain.\nTom Reed (Minister for Ports): The house knows all of my accounts.",
      /paid for his house/,
      /Ann Roe \(Liberal\): The minister/,
    ],
    [
      "en",
      "Ada Low, 44, teacher: The company burned its own boat. The mayor knew it all along, everybody says.\nTom Ash, 61, pilot: The pump was old and broken in March.",
      /mayor knew it/,
      /Ada Low, 44, teacher: The company/,
    ],
    [
      "en",
      "THE COURT: The jury will hear the pilot on Tuesday. He has been ill since the night of the fire.\nMR. LOW: The state calls Jo Harrow to the stand.\nTHE COURT: The witness may sit down over there.",
      /has been ill/,
      /THE COURT: The jury/,
    ],
  ])("parties and witnesses, in %s: %#", (language, copy, words, party) => {
    const told = toldOf(
      `Port Ellis, a town of nine thousand, talks of nothing but the fire.\n${copy}`,
      language,
    );
    expect(alone(told, words, party)).toEqual([]);
    expect(told.some((text) => words.test(text))).toBe(true);
  });

  test.each([
    [
      "answers under a letter",
      "Jo Harrow has run the harbour for 22 years.\nQ: When did you know of the fire?\nA: I knew of it at ten past eleven on Friday. The pilot called the harbour office.\nQ: The union says that the pump was broken in March.\nA: Nobody had told the harbour office of any pump.",
    ],
    [
      "court reporters' letters",
      "Jo Harrow took the stand in Skarholm on Tuesday.\nQ. Were you on the bridge at eleven?\nA. I saw the smoke before the flames came up.\nQ. The harbour master had been drinking all day.\nA. There was one glass of wine at dinner.",
    ],
    [
      "letters without a stop",
      "Jo Harrow took the stand in Skarholm on Tuesday.\nQ Mr. Harrow, were you on the bridge at eleven?\nA I saw the smoke before the flames came up.\nQ The harbour master had been drinking all day.\nA There was one glass of wine at dinner.",
    ],
    [
      "questions as headings",
      "Jo Harrow has run the harbour for 22 years.\n## When did you know of the fire?\nAt ten past eleven. The pilot called me at home that night.\n## You should have closed the harbour in March.\nI had no power to close it without the ministry.",
    ],
    [
      "questions as paragraphs",
      "Jo Harrow has run the harbour for 22 years. He spoke to Ada Quill.\nYou took 40,000 crowns from Skua Oil in March.\nI never took a crown from them, and everybody knows it.\nYour predecessor resigned over much less than this.\nI have a port to rebuild and an election to win.",
    ],
    [
      "answers in quotation marks",
      'Jo Harrow has run the harbour for 22 years.\nWhen did you know of the fire?\n"At ten past eleven. The pilot rang the office that night."\nYou should have closed the harbour in March.\n"The ministry alone has the power to close it."\nWill you resign?\n"The inquiry must be over before that."',
    ],
    [
      "questions that are numbered",
      "The harbour committee met in Skarholm on Monday.\nQ14 Ann Roe: When did the letter of March come in?\nQ15 Ann Roe: The minister was told of the pump in March.\nQ16 Ann Roe: The minister was asleep in April, too.",
    ],
    [
      "names over opinions",
      "We asked people who know the harbour.\n## JO HARROW, HARBOUR MASTER\nThe town has nothing else than the harbour, and I love it.\n## ANN ROE, MAYOR\nHalf of the berths are empty for most of the year.",
    ],
    [
      "for and against",
      "The council votes on Thursday on the harbour.\n## FOR\nThe harbour costs the town 4 million crowns a year.\n## AGAINST\nThe harbour feeds half of the town's pensioners.",
    ],
    [
      "readers' letters",
      "Readers write about the fire in the harbour.\nSir, Your report on the fire was a disgrace to the town. The mayor knew of the pump.\nSir, The harbour master drinks, and everybody on the quay knows it.",
    ],
  ])("nobody is heard whom no sentence names: %s", (_, copy) => {
    const [introduction, ...rest] = splitSentences(bodyOf(copy));
    const told = toldOf(copy);
    const heard = rest.filter(({ block }) => block > introduction!.block).map(({ text }) => text);
    expect(told.filter((text) => heard.some((words) => text.includes(words)))).toEqual([]);
    expect(told.some((text) => text.startsWith(introduction!.text))).toBe(true);
  });

  test.each([
    [
      "en",
      "The minister, Tom Reed, answered on Friday.\nAda Quill: Minister, you promised fishermen 2,000 crowns each.\nTom Reed: We had a fire and a flood in one year. Parliament votes on it next week.\nAda Quill: Skua Oil paid for your holiday in Spain.\nTom Reed: I paid for it myself, and I have the receipts.",
      /you promised|paid for your/,
      /Tom Reed: We had a fire/,
      /Parliament votes/,
    ],
    [
      "de",
      "Die Bürgermeisterin Ann Roe über den Brand im Hafen.\nSPIEGEL: Frau Roe, Sie haben im März 40.000 Kronen angenommen.\nRoe: Ich habe nie eine Krone von der Firma bekommen. Die Marine war vierzig Meilen entfernt.\nSPIEGEL: Treten Sie jetzt zurück?\nRoe: Ich bleibe bis zur Wahl im Herbst im Amt.",
      /angenommen|Treten Sie/,
      /Roe: Ich habe nie/,
      /Die Marine war/,
    ],
    [
      "fr",
      "La maire Ann Roe répond aux accusations de la presse.\nLe Monde : Vous avez reçu 40 000 couronnes de Skua Oil.\nAnn Roe : Je n'ai jamais reçu une couronne de cette société. La marine était à quarante milles.\nLe Monde : Allez-vous démissionner ?\nAnn Roe : Je resterai jusqu'aux élections de l'automne.",
      /Vous avez reçu|démissionner/,
      /Ann Roe : Je n'ai/,
      /La marine était/,
    ],
  ])("who asks is not heard, who answers is named, in %s", (language, copy, questions, name, later) => {
    const told = toldOf(copy, language);
    expect(alone(told, questions)).toEqual([]);
    expect(alone(told, later, name)).toEqual([]);
    expect(told.some((text) => name.test(text))).toBe(true);
  });

  test("what a newsroom answers itself is told with its label", () => {
    const told = toldOf(
      "Q: What is harbour fever?\nA: Harbour fever is an infection from brackish water.\nQ: How is it treated?\nA: Doctors treat it with antibiotics for two weeks.",
    );
    expect(told.some((text) => text.includes("A: Harbour fever is an infection"))).toBe(true);
  });

  test("a newsroom's we under questions of its own is copy", () => {
    const told = toldOf(`A barge burned in Port Ellis on Friday night.
## What happened?
The barge caught fire at 11 p.m. after a pump overheated. We spoke to three witnesses.
## Was anybody hurt?
Nobody was hurt. Three boats were lost in the fire.
## What can readers do?
Keep away from the quay. Our reporters will be there on Monday.`);
    expect(told.some((text) => text.includes("The barge caught fire at 11 p.m."))).toBe(true);
  });

  test("questions behind a double dash, as Japanese papers set them, are not heard", () => {
    const told = toldOf(
      "ポートエリス港で金曜の夜、燃料船が燃えた。\n――三月に港を閉めるべきでした。\n私にはその権限がありませんでした。\n――なぜ閉めなかったのですか。\n省に二度手紙を書きました。",
      "ja",
    );
    expect(alone(told, /べきでした|権限|手紙/)).toEqual([]);
  });

  test("a columnist who says I and you is no interview", () => {
    const body = bodyOf(`I was six when my father took me to the quay for the first time.
You could smell the herring from the station on any day.
I have been back a hundred times since, and you hear less singing.
You would not know the place today.
I think that closing it would be a mistake.`);
    expect(rank({ language: "en", body }).sentences.map(({ excluded }) => excluded)).not.toContain("always");
  });

  test("a reporter closes the story that a reporter opened", () => {
    const { sentences: ranked } = rank({
      language: "en",
      body: bodyOf(`${DEBATE}\nThe election is on Thursday in all four wards.`),
    });
    expect(ranked.at(-1)).not.toHaveProperty("dependsOn");
  });

  test("greetings are no news", () => {
    const told = toldOf(
      "ADA QUILL, HOST: What can you see?\nSAM ASH, BYLINE: Good evening, Ada.\nASH: Forty firefighters have been on the quay since midnight.\nQUILL: And who was hurt?\nASH: You're welcome, Ada, as always.",
    );
    expect(alone(told, /Good evening|welcome/)).toEqual([]);
  });
});

describe("a label is no dateline", () => {
  test.each([
    ["CLAIM: The navy set fire to the barge.", "CLAIM: The navy set fire to the barge."],
    ["PROSECUTION: The three men poured diesel.", "PROSECUTION: The three men poured diesel."],
    ["DEFENDANT LEE HILL: The pump burned by itself.", "DEFENDANT LEE HILL: The pump burned by itself."],
    ["NEW DELHI: The government will build a port.", "The government will build a port."],
    ["KYIV, Dec 30 (HNS) - The port closed.", "The port closed."],
  ])("%s", (text, sentence) => {
    expect(splitSentences(bodyOf(`${text}\nThe quay was closed for the night.`))[0]?.text).toBe(sentence);
  });

  test("only the form of the story tells a name from a place", () => {
    expect(findDatelineEnd("HARROW: The quay was closed.")).toBeGreaterThan(0);
    const [first] = splitSentences(bodyOf("HARROW: The quay was closed.\nMERCER: The company must pay."));
    expect(first?.text).toBe("HARROW: The quay was closed.");
  });
});

test("what joins on to another sentence is not told without the label above both", () => {
  const flats = "But the company paid for two flats in Skarholm.";
  const diesel = "The three men poured diesel over the deck.";
  const pump = "Nobody looked after the pump in all those years.";
  const body = bodyOf(
    [
      `WITNESS ADA LOW: ${flats} ${diesel}`,
      `WITNESS ADA LOW: ${flats}`,
      `JUDGE DORA LEE: ${pump} ${diesel}`,
      `JUDGE DORA LEE: ${pump} ${diesel} ${flats}`,
    ].join("\n"),
  );
  for (const { sentences: told } of summariesOf({ language: "en", body }, []))
    for (const { block, start } of told)
      expect(start === 0 || told.some((other) => other.block === block && other.start === 0)).toBe(true);
});

test("whatever is said, it is told with its label", () => {
  const speaker = fc.constantFrom("ROE", "HILL", "WITNESS ADA LOW", "PROSECUTION", "JUDGE DORA LEE");
  const sentence = fc.constantFrom(
    "The three men poured diesel over the deck.",
    "Nobody looked after the pump in all those years.",
    "But the company paid for two flats in Skarholm.",
    "I never took a crown from them.",
    "He had a can in his hand at eleven o'clock.",
    "The mayor knew of it in March.",
  );
  const turn = fc.tuple(speaker, fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(turn, { minLength: 3, maxLength: 7 }), (turns) => {
      fc.pre(new Set(turns.map(([name]) => name)).size > 1);
      const body: Block[] = turns.map(([name, said]) => ({
        type: "paragraph",
        text: `${name}: ${said.join(" ")}`,
      }));
      for (const { sentences: told } of summariesOf({ language: "en", body }, ["diesel"])) {
        for (const { block, start } of told)
          expect(start === 0 || told.some((other) => other.block === block && other.start === 0)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

describe("two who take turns before a dash", () => {
  const turns = (language: string) =>
    [
      "Two of the harbour look back.",
      "QUILL - We grew up on a farm behind the harbour. There was little money for boats.",
      "SAND - Our life was full of work at sea. We sailed every day before school.",
      "QUILL - The boats were always late in spring. My brother never minded that at all.",
      "SAND - I still sail with him every summer.",
    ].map((text) => ({ type: "paragraph" as const, text, language }));

  test.each(["en", "cy"])("are shown with their words, in %s", (language) => {
    const told = summariesOf({ headline: "Brothers", language, body: turns(language) }, []);
    const texts = told.map(({ text }) => text);
    expect(texts.some((text) => text.includes("QUILL - We grew up"))).toBe(true);
    expect(alone(texts, /We grew up/, /QUILL - We grew up/)).toEqual([]);
    expect(alone(texts, /little money/, /QUILL - We grew up/)).toEqual([]);
    expect(alone(texts, /We sailed every day/, /SAND - Our life/)).toEqual([]);
  });

  test("and places that a round-up names once are datelines", () => {
    const [first] = splitSentences(bodyOf("SKARHOLM - The ferry ran aground.\nMORROW - The port closed."));
    expect(first?.text).toBe("The ferry ran aground.");
  });
});

test("a verb before a quotation names nobody, though it returns as names do", () => {
  const copy = `Admiral Ada Quill spoke to the paper about the barge on Monday.
Ati: "The crew had no choice at all that night."
The harbour master has said little of it so far.
Ada Quill ati it was the pump room that burned.
Umunyamakuru: Where were they?
She said that it was the pump room that burned.
Ati: "Nobody was on board when the fire began."`;
  expect(alone(toldOf(copy), /Ati: "The crew/, /Admiral Ada Quill spoke/)).toEqual([]);
  expect(alone(toldOf(copy), /Ati: "Nobody/, /She said that it was the pump room/)).toEqual([]);
});

test("an interview whose labels lost their lines, and which begins with an answer, is not the paper's own word", () => {
  const copy = [
    'R: "Je vois comment meurt le port depuis le mois de mars. Les marins attendent leur paie".',
    'Q: Comment vivez-vous la situation de cette île?R: "Je la vis très mal. Le maire est contre le quai neuf. ',
    "La moitié des bateaux sont vendus. Les autres pourrissent dans la vase du port. ",
    "On n'a plus de marins pour sortir les filets en hiver. La criée ferme à midi depuis le mois de janvier. ".repeat(
      4,
    ),
    'Les gens seront seuls devant la mer en hiver".Q: Que ferez-vous?',
    'R: "Je vais rester sur cette île et me battre pour le quai".',
  ].join("");
  const told = summariesOf({ headline: "Ada Quill, de l'île", language: "fr", body: bodyOf(copy) }, []);
  const texts = told.map(({ text }) => text);
  expect(texts.some((text) => text.includes('R: "Je vais rester'))).toBe(true);
  expect(alone(texts, /Le maire est contre|La moitié des bateaux|La criée ferme/)).toEqual([]);
});
