/**
 * Made news: of each kind two events of one week, each told by two desks in their own words. What one event's tellings
 * share is the event; what the two events share is only their kind.
 */

/** Headline and copy. */
type Telling = readonly [headline: string, copy: string];

export interface LookAlikes {
  readonly kind: string;
  readonly language: string;
  readonly events: readonly (readonly [Telling, Telling])[];
}

export const LOOK_ALIKES: readonly LookAlikes[] = [
  {
    kind: "ferry accidents",
    language: "en",
    events: [
      [
        [
          "Ferry with 84 aboard runs aground off Malin Head",
          "A ferry carrying 84 people ran aground near Malin Head early on Tuesday after its engine failed, the Irish coastguard said. Helicopters lifted passengers off the Atlantic Pearl, and two crew members were taken to hospital in Letterkenny. Norlink, the operator, said it was investigating.",
        ],
        [
          "All safe after Atlantic Pearl hits rocks in Donegal",
          "Passengers described hours of fear on board the Atlantic Pearl, which struck rocks off Malin Head in the dark. All 84 on the Norlink ship were brought to safety by coastguard crews; two sailors with broken bones are in Letterkenny hospital.",
        ],
      ],
      [
        [
          "Ferry collides with tanker in Izmir bay, 31 hurt",
          "Thirty-one people were hurt when a commuter ferry collided with a tanker in the bay of Izmir on Wednesday evening, the governor's office said. The Karaburun was on its way to Konak pier in fog when it struck the Liberian-flagged Ocean Merit.",
        ],
        [
          "Turkey: fog blamed for crash of Karaburun and tanker",
          "Investigators in Izmir questioned the captain of the Karaburun after his ferry ran into the tanker Ocean Merit in thick fog. Of the 31 injured commuters six remain in hospital, the governor said. Services to Konak pier stay suspended.",
        ],
      ],
    ],
  },
  {
    kind: "murder trials",
    language: "en",
    events: [
      [
        [
          "Baker jailed for life over killing of business partner",
          "Colin Prewett was jailed for life on Thursday for the murder of his business partner Dean Hallam at their Stockport bakery. Manchester Crown Court heard that Prewett, 47, had run up debts of £90,000 and feared that Hallam would go to the police.",
        ],
        [
          "Prewett must serve 22 years for Stockport bakery murder",
          "A judge told Colin Prewett he would serve at least 22 years for battering Dean Hallam to death in the bakery they ran together in Stockport. Hallam's widow said outside the Manchester court that no sentence could bring him back.",
        ],
      ],
      [
        [
          "Nurse found guilty of murdering husband in Cardiff",
          "A jury at Cardiff Crown Court found Rhian Bevan guilty of murdering her husband Gareth with insulin taken from the ward where she worked. Bevan, 39, will be sentenced next month. The prosecution said that she had stood to inherit his farm.",
        ],
        [
          "Insulin murder: Rhian Bevan convicted",
          "Rhian Bevan showed no emotion as jurors in Cardiff convicted her of killing her husband, the farmer Gareth Bevan. The nurse had injected him with stolen insulin, the court was told. Judge Owen Pryce warned her to expect life.",
        ],
      ],
    ],
  },
  {
    kind: "football matches",
    language: "en",
    events: [
      [
        [
          "Late Okafor goal sends Rovers through",
          "Samuel Okafor headed in a corner three minutes from time as Ashford Rovers beat Kingsmere Town 2-1 to reach the semi-finals of the County Cup. Kingsmere had led through Luca Bianchi before half-time at Mill Lane.",
        ],
        [
          "Kingsmere out of County Cup after Mill Lane drama",
          "Kingsmere Town threw away a lead at Mill Lane and are out of the County Cup. Luca Bianchi's volley had put them ahead, but Ashford Rovers equalised from the spot, and Okafor struck in the 87th minute for a 2-1 win.",
        ],
      ],
      [
        [
          "Harbour City held by ten-man Wexley",
          "Harbour City missed the chance to go top of the Southern League when they were held 0-0 by Wexley United, who played an hour with ten men. Goalkeeper Ivo Petrov saved a penalty from Jamie Stroud at the Quayside Ground.",
        ],
        [
          "Petrov the hero as Wexley take point at Quayside",
          "Ten-man Wexley United clung on for a goalless draw at Harbour City thanks to Ivo Petrov, who kept out Jamie Stroud's penalty. Defender Tom Ashby had been sent off after half an hour at the Quayside Ground.",
        ],
      ],
    ],
  },
  {
    kind: "earthquakes",
    language: "en",
    events: [
      [
        [
          "Earthquake of magnitude 6.4 hits Mindoro",
          "An earthquake of magnitude 6.4 struck the Philippine island of Mindoro on Monday, killing at least nine people in Calapan, the disaster agency said. Rescuers dug through a collapsed market. No tsunami warning was issued.",
        ],
        [
          "Market collapses in Calapan as quake shakes Mindoro",
          "At least nine shoppers died when a market hall in Calapan fell in during a strong earthquake on Mindoro. The Philippine disaster agency put the magnitude at 6.4. Soldiers joined rescuers in the search for survivors.",
        ],
      ],
      [
        [
          "Earthquake of magnitude 5.9 damages villages near Patras",
          "An earthquake of magnitude 5.9 shook western Greece on Tuesday, damaging dozens of houses in villages near Patras. Nobody was hurt, the fire service said, but the Rio bridge was closed for checks for several hours.",
        ],
        [
          "Rio bridge shut after strong tremor in western Greece",
          "Engineers inspected the Rio-Antirrio bridge after a tremor of 5.9 rattled Patras and cracked walls in villages of Achaia. The Greek fire service reported no injuries. Schools in Patras remain closed on Wednesday.",
        ],
      ],
    ],
  },
  {
    kind: "factory fires",
    language: "en",
    events: [
      [
        [
          "Blaze destroys Halden paint works",
          "Fire destroyed the Halden paint works in Dunmore on Sunday night and sent black smoke over the town. Some 200 residents were told to leave their homes. Chief fire officer Ruth Kilbride said that barrels of solvent had exploded.",
        ],
        [
          "Dunmore families return home after solvent fire",
          "Two hundred people of Dunmore were allowed home after firefighters put out the fire at the Halden works, where solvent barrels blew up one after another. The air is safe, said Ruth Kilbride, who led the operation.",
        ],
      ],
      [
        [
          "Five missing after fire in Gazipur garment factory",
          "Five workers were missing after a fire tore through a garment factory in Gazipur outside Dhaka on Monday. The owner of Rupali Knitwear was detained, police said. Survivors told reporters that the exits had been locked.",
        ],
        [
          "Locked doors trapped workers at Rupali Knitwear",
          "Families waited outside the burnt shell of Rupali Knitwear in Gazipur, where five of their own have not been seen since Monday's fire. Women who escaped said the doors were locked. Police in Dhaka hold the owner.",
        ],
      ],
    ],
  },
  {
    kind: "results of companies",
    language: "en",
    events: [
      [
        [
          "Vantor profit falls 18% as chip demand weakens",
          "Chip maker Vantor said on Wednesday that its third-quarter profit fell 18 per cent to $412 million because carmakers ordered less. Chief executive Mira Castell cut the outlook for the year. Shares fell 7 per cent.",
        ],
        [
          "Vantor shares slide on weak orders from carmakers",
          "Vantor cut its forecast after carmakers reduced orders for its chips. Profit in the third quarter came to $412 million, down 18 per cent. Demand will return in spring, promised Mira Castell, but investors sold the shares.",
        ],
      ],
      [
        [
          "Brightwell raises outlook after strong third quarter",
          "Supermarket chain Brightwell raised its outlook on Thursday as third-quarter profit rose 11 per cent to £268 million. Chief executive Tom Harker pointed to own brands and said that it would open 40 shops next year.",
        ],
        [
          "Own brands lift Brightwell profit to £268m",
          "Shoppers turning to own-brand goods drove Brightwell's profit up 11 per cent to £268 million in the quarter. The grocer now plans 40 new shops, Tom Harker told analysts, and expects a better year than it had thought.",
        ],
      ],
    ],
  },
  {
    kind: "strikes",
    language: "en",
    events: [
      [
        [
          "Tram drivers in Norwick to strike on Friday",
          "Tram drivers in Norwick will walk out on Friday in a dispute over night shifts, their union Unitas said. Talks with the operator Citytram broke down on Tuesday. Some 90,000 passengers use the trams each day.",
        ],
        [
          "No trams in Norwick on Friday as talks fail",
          "Commuters in Norwick face a day without trams after Citytram and the union Unitas failed to agree on night shifts. The walkout on Friday will hit 90,000 people, and the city council has asked for extra buses.",
        ],
      ],
      [
        [
          "Ward staff at Saint Brigid's vote for strike",
          "Nurses and porters at Saint Brigid's hospital in Callow voted by 83 per cent to strike over staffing, the Health Workers' Alliance announced. Emergency care would continue. The trust called the vote disappointing.",
        ],
        [
          "Callow hospital: 83% back walkout over staffing",
          "Saint Brigid's hospital in Callow is heading for its first strike after 83 per cent of nurses and porters backed action. The Health Workers' Alliance blames empty posts; the trust said that it was disappointed.",
        ],
      ],
    ],
  },
  {
    kind: "deaths of artists",
    language: "en",
    events: [
      [
        [
          "Jazz pianist Elias Thornbury dies at 81",
          "Elias Thornbury, the pianist whose album Blue Harbour brought jazz to a wide audience, has died at 81 at his home in Bristol, his family said. He recorded more than 40 albums and played with Della Marsh for twenty years.",
        ],
        [
          "Obituary: Elias Thornbury, who made Blue Harbour",
          "With Blue Harbour in 1969 Elias Thornbury became the best-known jazz pianist of his time. He died in Bristol on Sunday, aged 81. The singer Della Marsh, his partner on stage for two decades, called him irreplaceable.",
        ],
      ],
      [
        [
          "Sculptor Ingeborg Falk dies at 90",
          "The sculptor Ingeborg Falk, known for her steel figures on the harbour of Gothenburg, has died at 90, her gallery announced on Monday. Falk represented Sweden at the Venice Biennale and taught in Stockholm for thirty years.",
        ],
        [
          "Ingeborg Falk, sculptor of Gothenburg's steel giants, is dead",
          "Ingeborg Falk's steel giants have watched over the port of Gothenburg since 1978. The Swedish sculptor died at the weekend at the age of 90, her gallery said. A show of her late work opens in Stockholm in May.",
        ],
      ],
    ],
  },
  {
    kind: "Zugunfälle",
    language: "de",
    events: [
      [
        [
          "Regionalzug entgleist bei Altenbeken: 14 Verletzte",
          "Bei Altenbeken ist am Dienstagmorgen ein Regionalzug entgleist. Nach Angaben der Bundespolizei wurden 14 Menschen verletzt, zwei davon schwer. Der Zug der Westfalenbahn war auf einen umgestürzten Baum geprallt. Die Strecke nach Paderborn bleibt gesperrt.",
        ],
        [
          "Baum auf den Gleisen: Westfalenbahn verunglückt",
          "Ein umgestürzter Baum hat den Unfall der Westfalenbahn bei Altenbeken verursacht. Vierzehn Fahrgäste kamen verletzt in Kliniken nach Paderborn. Die Bundespolizei geht davon aus, dass die Strecke bis Donnerstag gesperrt ist.",
        ],
      ],
      [
        [
          "Straßenbahnen stoßen in Leipzig zusammen",
          "Am Leipziger Augustusplatz sind am Mittwoch zwei Straßenbahnen zusammengestoßen. 23 Menschen wurden leicht verletzt, teilten die Leipziger Verkehrsbetriebe mit. Eine Weiche war nach ersten Erkenntnissen falsch gestellt.",
        ],
        [
          "Falsche Weiche führte zum Unfall am Augustusplatz",
          "Nach dem Zusammenstoß zweier Bahnen am Augustusplatz haben die Leipziger Verkehrsbetriebe eine falsch gestellte Weiche als Ursache genannt. 23 Fahrgäste hatten in Leipzig leichte Verletzungen erlitten.",
        ],
      ],
    ],
  },
  {
    kind: "procès",
    language: "fr",
    events: [
      [
        [
          "L'ancien maire de Valmont condamné à trois ans de prison",
          "Le tribunal de Grenoble a condamné mercredi Bernard Lacaze, ancien maire de Valmont, à trois ans de prison pour détournement de fonds publics. Il avait payé avec l'argent de la commune les travaux de sa villa, selon le parquet.",
        ],
        [
          "Détournement de fonds : Bernard Lacaze fait appel",
          "Condamné à Grenoble à trois ans de prison, Bernard Lacaze a annoncé qu'il ferait appel. L'ex-maire de Valmont nie avoir fait payer par la commune les travaux de sa villa. Son avocate dénonce un jugement politique.",
        ],
      ],
      [
        [
          "Rennes : vingt ans de réclusion pour le meurtre d'Élodie Kervella",
          "La cour d'assises de Rennes a condamné jeudi Yann Le Dantec à vingt ans de réclusion pour le meurtre d'Élodie Kervella, étudiante tuée en 2021 à Saint-Malo. Il avait reconnu les faits au premier jour de l'audience.",
        ],
        [
          "Meurtre d'Élodie Kervella : Yann Le Dantec condamné",
          "Yann Le Dantec passera vingt ans en prison pour avoir tué Élodie Kervella à Saint-Malo. Les jurés de Rennes ont suivi les réquisitions. La famille de l'étudiante s'est dite soulagée par le verdict.",
        ],
      ],
    ],
  },
  {
    kind: "incendios",
    language: "es",
    events: [
      [
        [
          "Un incendio arrasa 800 hectáreas en la sierra de Loarre",
          "Un incendio forestal ha arrasado 800 hectáreas en la sierra de Loarre, en Huesca, y ha obligado a desalojar a los vecinos de Sarsamarcuello. El consejero Manuel Blasco pidió ayuda a la Unidad Militar de Emergencias.",
        ],
        [
          "Desalojado Sarsamarcuello por el fuego de Loarre",
          "Los vecinos de Sarsamarcuello pasaron la noche en un polideportivo de Huesca por el fuego que avanza en Loarre. Las llamas han quemado ya 800 hectáreas, según Manuel Blasco, que espera a los militares.",
        ],
      ],
      [
        [
          "Tres muertos al arder un edificio en Badajoz",
          "Tres personas murieron el lunes en el incendio de un edificio de viviendas del barrio de San Roque, en Badajoz. Los bomberos rescataron a doce vecinos por las ventanas. El alcalde, Ignacio Vera, decretó dos días de luto.",
        ],
        [
          "Luto en Badajoz por las víctimas de San Roque",
          "Badajoz guarda dos días de luto por los tres muertos del incendio de San Roque. El alcalde Ignacio Vera visitó a los vecinos rescatados por los bomberos. Una estufa pudo causar el fuego.",
        ],
      ],
    ],
  },
  {
    kind: "terremoti",
    language: "it",
    events: [
      [
        [
          "Scossa di magnitudo 4,8 nel Casertano, crolla il campanile di Riardo",
          "Una scossa di terremoto di magnitudo 4,8 ha colpito martedì il Casertano. A Riardo è crollato il campanile della chiesa, nessun ferito. La Protezione civile ha allestito una tendopoli per 150 sfollati.",
        ],
        [
          "Riardo, notte in tenda per 150 sfollati",
          "Notte in tenda per 150 abitanti di Riardo dopo il terremoto che ha fatto crollare il campanile. La Protezione civile parla di decine di case lesionate nel Casertano. La scossa, di magnitudo 4,8, è stata avvertita fino a Napoli.",
        ],
      ],
      [
        [
          "Forte scossa al largo delle Eolie, paura a Lipari",
          "Una forte scossa di magnitudo 5,1 è stata registrata mercoledì al largo delle Eolie. Paura a Lipari, dove i turisti sono scesi in strada e una frana ha interrotto la strada per Canneto. Il sindaco Marco Saltalamacchia ha chiuso le scuole.",
        ],
        [
          "Eolie, frana dopo il sisma: isolata Canneto",
          "La frana provocata dal sisma ha isolato Canneto, sull'isola di Lipari. Le scuole restano chiuse per ordine del sindaco Saltalamacchia. La scossa di 5,1 al largo delle Eolie ha spaventato i turisti.",
        ],
      ],
    ],
  },
  {
    kind: "jogos",
    language: "pt",
    events: [
      [
        [
          "Ferroviária vence Náutico e avança na Copa do Brasil",
          "Com dois gols de Thiaguinho, a Ferroviária venceu o Náutico por 2 a 0 na noite de quarta-feira, em Araraquara, e avançou às oitavas da Copa do Brasil. O técnico Elano Moura elogiou a defesa.",
        ],
        [
          "Thiaguinho decide, e Náutico está fora da Copa do Brasil",
          "O Náutico está eliminado da Copa do Brasil. Em Araraquara, Thiaguinho marcou duas vezes e deu a vaga à Ferroviária de Elano Moura. A torcida pernambucana protestou depois da derrota por 2 a 0.",
        ],
      ],
      [
        [
          "Remo e Chapecoense empatam em Belém",
          "Remo e Chapecoense empataram em 1 a 1 no Mangueirão, em Belém, pela Série B. Pavani abriu o placar de falta, e Perotti igualou de cabeça aos 44 minutos do segundo tempo. O Remo segue em quarto lugar.",
        ],
        [
          "Gol de Perotti no fim cala o Mangueirão",
          "A Chapecoense arrancou o empate com o Remo no Mangueirão com um gol de Perotti aos 44 minutos. Pavani tinha feito de falta o gol dos donos da casa. Em Belém, 30 mil torcedores saíram frustrados.",
        ],
      ],
    ],
  },
  {
    kind: "branden",
    language: "nl",
    events: [
      [
        [
          "Grote brand verwoest meubelzaak in Deventer",
          "Een grote brand heeft dinsdagavond meubelzaak Van Riemsdijk in Deventer verwoest. De brandweer liet veertig woningen ontruimen vanwege asbest. Burgemeester Ron König sprak van een zwarte dag voor de binnenstad.",
        ],
        [
          "Asbest na brand bij Van Riemsdijk: bewoners mogen terug",
          "Bewoners van veertig woningen in Deventer mogen weer naar huis. Na de brand bij meubelzaak Van Riemsdijk was asbest vrijgekomen. Burgemeester König bezocht de binnenstad en prees de brandweer.",
        ],
      ],
      [
        [
          "Dode bij brand in flat Hoogvliet",
          "Bij een brand in een flat in Hoogvliet is woensdag een 71-jarige man om het leven gekomen. De politie Rotterdam onderzoekt of een scooter in het trappenhuis is aangestoken. Zes bewoners ademden rook in.",
        ],
        [
          "Politie Rotterdam zoekt brandstichter van Hoogvliet",
          "De politie Rotterdam zoekt getuigen van de brand in Hoogvliet, waarbij een man van 71 omkwam. Vermoedelijk stak iemand een scooter aan in het trappenhuis van de flat. Een beloning is uitgeloofd.",
        ],
      ],
    ],
  },
  {
    kind: "rättegångar",
    language: "sv",
    events: [
      [
        [
          "Fängelse för bedrägeri mot Röda Korset i Borås",
          "Borås tingsrätt dömer Lennart Hagström till fyra års fängelse för grovt bedrägeri mot Röda Korset. Den tidigare kassören tog enligt domen 3,2 miljoner kronor. Hagström nekar och överväger att överklaga.",
        ],
        [
          "Kassören Lennart Hagström dömd till fyra år",
          "Lennart Hagström, tidigare kassör i Röda Korset i Borås, får fyra års fängelse. Tingsrätten anser bevisat att han förde över 3,2 miljoner till egna konton. Försvararen säger att domen ska överklagas.",
        ],
      ],
      [
        [
          "Livstid för mordet på taxiförare i Gävle",
          "En 28-årig man döms till livstids fängelse för mordet på taxiföraren Farid Nazari i Gävle. Åklagaren Karin Sundell kallade dådet en ren avrättning. Knivhuggen utdelades i bilen vid Söderhjälmska parken.",
        ],
        [
          "Mordet på Farid Nazari: 28-åring får livstid",
          "Gävle tingsrätt dömer 28-åringen till livstid för att ha mördat taxiföraren Farid Nazari. Familjen grät när domen lästes. Åklagare Karin Sundell var nöjd med straffet.",
        ],
      ],
    ],
  },
  {
    kind: "onnettomuudet",
    language: "fi",
    events: [
      [
        [
          "Linja-auto suistui tieltä Kuusamossa, 17 loukkaantui",
          "Linja-auto suistui tieltä Kuusamossa tiistaina aamulla, ja 17 matkustajaa loukkaantui. Pohjolan Liikenteen auto oli matkalla Rukalle. Poliisin mukaan tie oli peilijäässä.",
        ],
        [
          "Kuusamon bussiturman syynä peilijää",
          "Poliisi pitää peilijäätä syynä Kuusamon bussiturmaan, jossa loukkaantui 17 ihmistä. Rukalle matkannut Pohjolan Liikenteen linja-auto suistui ojaan tiistaina. Kuljettaja ei ollut humalassa.",
        ],
      ],
      [
        [
          "Kalastajan vene upposi Merikarvialla",
          "Kaksi kalastajaa pelastettiin merestä keskiviikkona, kun heidän veneensä upposi Merikarvialla. Rajavartioston helikopteri nosti miehet Ouran saarten luota. Toinen vietiin Porin sairaalaan.",
        ],
        [
          "Rajavartiosto pelasti kalastajat Merikarvian edustalla",
          "Rajavartioston helikopteri pelasti kaksi miestä uponneesta veneestä Merikarvian edustalla. Kalastajat olivat laskemassa verkkoja Ouran saarilla. Toista hoidetaan Porissa alilämpöisenä.",
        ],
      ],
    ],
  },
  {
    kind: "wypadki",
    language: "pl",
    events: [
      [
        [
          "Wybuch gazu w kamienicy w Bytomiu, cztery osoby ranne",
          "W kamienicy przy ulicy Katowickiej w Bytomiu we wtorek wybuchł gaz. Cztery osoby zostały ranne, a 36 mieszkańców ewakuowano. Prezydent miasta Mariusz Wołosz zapowiedział pomoc dla rodzin.",
        ],
        [
          "Bytom: 36 ewakuowanych po wybuchu przy Katowickiej",
          "Po wybuchu gazu przy Katowickiej 36 mieszkańców Bytomia spędziło noc w hotelu. Cztery ranne osoby leżą w szpitalu. Prezydent Mariusz Wołosz obiecał rodzinom mieszkania zastępcze.",
        ],
      ],
      [
        [
          "Zderzenie autobusu z ciężarówką pod Suwałkami",
          "Pod Suwałkami autobus PKS zderzył się w środę z litewską ciężarówką. Zginął kierowca autobusu, dziewięciu pasażerów trafiło do szpitala. Droga do Budziska była zamknięta przez sześć godzin.",
        ],
        [
          "Śmierć kierowcy PKS na drodze do Budziska",
          "Prokuratura w Suwałkach przesłuchała kierowcę litewskiej ciężarówki, z którą zderzył się autobus PKS. Na drodze do Budziska zginął kierowca autobusu, a dziewięć osób zostało rannych.",
        ],
      ],
    ],
  },
  {
    kind: "пожары",
    language: "ru",
    events: [
      [
        [
          "Пожар на складе в Подольске потушен",
          "Пожар на складе бытовой техники в Подольске потушен, сообщили в МЧС во вторник. Огонь охватил 12 тысяч квадратных метров. Пострадал один пожарный, его доставили в больницу имени Боткина.",
        ],
        [
          "МЧС: площадь пожара в Подольске составила 12 тысяч метров",
          "Склад бытовой техники в Подольске выгорел полностью. Площадь пожара достигла 12 тысяч квадратных метров, уточнили в МЧС. Пострадавший пожарный находится в больнице Боткина.",
        ],
      ],
      [
        [
          "В Казани эвакуировали торговый центр «Кольцо»",
          "Из торгового центра «Кольцо» в Казани в среду эвакуировали 800 человек из-за задымления в кинозале. По словам мэра Ильсура Метшина, загорелась проводка. Никто не пострадал.",
        ],
        [
          "Проводка стала причиной задымления в «Кольце»",
          "Причиной задымления в казанском торговом центре «Кольцо» стала проводка в кинозале, сообщил мэр Ильсур Метшин. В среду из здания вывели 800 посетителей, пострадавших нет.",
        ],
      ],
    ],
  },
];
