/** Places and countries whose time newsrooms state, by the IANA zone whose clock they follow, as they are written. */
export const ZONE_PLACES: Readonly<Record<string, string>> = {
  UTC: "greenwich, coordinated universal, universal, гринвичу, гринвічем, غرينتش",
  "Europe/London":
    "london, uk, british, britain, londres, londra, londen, londoner, britische, britischer, britisk, лондонскому, ロンドン, 伦敦, 런던",
  "Europe/Dublin": "dublin, irish, ireland, dublín, irlande, irlanda",
  "Europe/Lisbon": "lisbon, lisboa, portuguese, portugal, lisbonne",
  "Europe/Brussels":
    "brussels, central european, mitteleuropäischer, bruxelles, bruselas, belgian, belgique, belgische, brusselse, brüsseler",
  "Europe/Paris": "paris, french, france, parigi, parís, pariser, française, парижскому, パリ, 巴黎, 파리",
  "Europe/Berlin":
    "berlin, german, deutscher, deutsche, berliner, berlín, berlino, берлинскому, ベルリン, 柏林",
  "Europe/Vienna": "vienna, austrian, wiener, österreichischer, vienne, viena",
  "Europe/Zurich":
    "geneva, zurich, zürich, zürcher, bern, swiss, schweizer, suisse, genève, svizzera, ginebra, genf, genfer",
  "Europe/Amsterdam": "amsterdam, dutch, nederlandse, amsterdamse",
  "Europe/Madrid": "madrid, spanish, españa, peninsular, peninsular española, espagne, мадридскому",
  "Europe/Rome": "rome, italian, roma, italia, italiana, romana",
  "Europe/Stockholm": "stockholm, swedish, svensk",
  "Europe/Oslo": "oslo, norwegian, norsk",
  "Europe/Copenhagen": "copenhagen, danish, dansk",
  "Europe/Helsinki": "helsinki, finnish, suomen, eastern european, osteuropäischer",
  "Europe/Warsaw": "warsaw, polish, polskiego, warszawskiego",
  "Europe/Prague": "prague, czech, středoevropského",
  "Europe/Budapest": "budapest, hungarian, magyar",
  "Europe/Bucharest": "bucharest, romanian, româniei, bucureștiului",
  "Europe/Athens": "athens, greek, ελλάδας, ελλάδος, αθηνών, αθήνας",
  "Europe/Kyiv": "kyiv, kiev, київським, киевскому, україни, ukrainian",
  "Europe/Minsk": "minsk, минскому",
  "Europe/Moscow": "moscow, московскому, moscou, moscú, mosca, moskauer, 莫斯科, モスクワ",
  "Europe/Istanbul": "istanbul, ankara, turkish, turkey, türkiye, türkei, turquie",
  "Africa/Johannesburg": "johannesburg, pretoria, south african, south africa, cape town",
  "Africa/Lagos": "lagos, nigerian, nigeria, abuja, west africa, west african",
  "Africa/Maputo": "central africa, central african, harare, lusaka, maputo",
  "Africa/Nairobi": "nairobi, kenyan, east africa, east african",
  "Africa/Cairo": "cairo, egyptian, القاهرة, مصر",
  "Asia/Riyadh": "riyadh, saudi, makkah, mecca, مكة, السعودية, الرياض",
  "Asia/Dubai": "dubai, uae, gulf, الإمارات",
  "Asia/Tehran": "tehran, iranian, iran, تهران",
  "Asia/Jerusalem": "israel, jerusalem, israeli, tel aviv, ישראל",
  "Asia/Karachi": "pakistan, karachi, islamabad",
  "Asia/Kolkata": "india, indian, delhi, new delhi, mumbai, भारतीय",
  "Asia/Kathmandu": "nepal, nepali, kathmandu",
  "Asia/Dhaka": "dhaka, bangladesh",
  "Asia/Bangkok": "bangkok, thai, thailand, indochina",
  "Asia/Jakarta": "jakarta, western indonesia",
  "Asia/Singapore": "singapore",
  "Asia/Kuala_Lumpur": "kuala lumpur, malaysian, malaysia",
  "Asia/Manila": "manila, philippine, philippines",
  "Asia/Hong_Kong": "hong kong, 香港",
  "Asia/Shanghai":
    "beijing, shanghai, china, chinese, pekín, pékin, pequim, пекинскому, 北京, 中国, 中國, 베이징",
  "Asia/Taipei": "taipei, taiwan, 台北, 台灣, 台湾",
  "Asia/Tokyo": "tokyo, japan, japanese, tokio, 日本, 東京, 东京, 도쿄, 일본",
  "Asia/Seoul": "seoul, korea, korean, south korean, 韓国, 韩国, 首尔, ソウル, 한국, 서울",
  "Australia/Sydney":
    "sydney, canberra, melbourne, hobart, australian eastern, aus eastern, シドニー, 悉尼, 시드니",
  "Australia/Brisbane": "brisbane, queensland",
  "Australia/Adelaide": "adelaide, australian central",
  "Australia/Darwin": "darwin",
  "Australia/Perth": "perth, australian western",
  "Pacific/Auckland": "auckland, wellington, new zealand, nz",
  "America/New_York":
    "eastern, us eastern, new york, nueva york, new york city, washington, boston, toronto, ottawa, este, l'est, ニューヨーク, 纽约, 뉴욕",
  "America/Chicago": "central, us central, chicago",
  "America/Denver": "mountain, us mountain, denver",
  "America/Los_Angeles": "pacific, us pacific, los angeles, san francisco, seattle, vancouver",
  "America/Halifax": "atlantic, halifax",
  "America/Mexico_City": "mexico, mexico city, méxico, ciudad de méxico",
  "America/Bogota": "bogotá, colombia, colombian",
  "America/Lima": "lima, perú, peru",
  "America/Santiago": "santiago, chile, chilean",
  "America/Argentina/Buenos_Aires": "buenos aires, argentina, argentine",
  "America/Sao_Paulo": "brasília, brasilia, brazil, brasil, são paulo, rio de janeiro",
};

/** Words behind a place's name: "Sydney time", "Berliner Zeit", "Türkiye saatiyle", "по московскому времени". */
export const BEHIND_PLACE = "time zeit tijd tid saati saatiyle saatine времени часом aikaa समयानुसार".split(
  " ",
);
/** Words that say what clock a place has, between its name and "time". */
export const CLOCK_KINDS = "standard daylight summer mean winter".split(" ");
/** Words before a place's name: "hora de Madrid", "heure de Paris", "ora di Roma". */
export const BEFORE_PLACE = "heure hora horario ora czasu ώρα توقيت بتوقيت שעון".split(" ");
export const LITTLE_BEFORE_PLACE = "de del da do di d des la le the el oficial".split(" ");
/** Names that need no such word. */
export const ZONE_SHORT_NAMES: Readonly<Record<string, string>> = {
  мск: "Europe/Moscow",
  tsi: "Europe/Istanbul",
};
