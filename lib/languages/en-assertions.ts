/** How sure an English sentence is of what it says; groups/assertions.ts explains the lists. */
import type { Language } from "./language.ts";
import { phrases } from "./phrases.ts";

export const enAssertions: Language["assertions"] = {
  negations: phrases(`
    not, no, never, nor, neither, none, nobody, nothing, nowhere, without, cannot, hardly, barely, scarcely,
    unable, didnt, doesnt, wasnt, isnt, wont, cant, couldnt, wouldnt, hasnt, havent, hadnt, arent, werent,
    dont
  `),
  negatingEndings: ["n't", "n’t"],
  refusals: phrases(`
    fail, fails, failed, failing, failure, refuse, refuses, refused, refusing, refusal, deny, denies,
    denied, denying, denial, lack, lacks, lacked, lacking, reject, rejects, rejected, unable, stop, stopped,
    avoid, avoids, avoided, avoiding, prevent, prevented, prevents, miss, missed, missing, rarely, seldom,
    few, little, false, untrue, impossible, unlikely, unclear, unknown, unaware, innocent, instead, rather,
    ruled
  `),
  hedges: phrases(`
    may, might, could, would, should, allegedly, alleged, alleges, alleging, reportedly, apparently,
    apparent, seemingly, likely, unlikely, possibly, possible, probably, perhaps, maybe, suspected,
    suspects, suspect, supposedly, purportedly, purported, believed, believes, thought, expected, expects,
    expect, potential, potentially, claimed, claims, claim, estimated, presumed, rumoured, rumored,
    unconfirmed, suggests, suggested, suggest, appeared, appears, appear, seems, seemed, seem, accused,
    fears, feared, hopes, hoped, plans, planned, proposed, considering
  `),
  attributions: phrases(`
    says, said, say, saying, told, tells, according, accused, accuses, alleged, alleges, alleging,
    allegedly, claimed, claims, claiming, reported, reports, reportedly, believes, believed, thinks, added,
    adds, argued, argues, insisted, insists, warned, warns, denied, denies, suggested, suggests, announced,
    announces, stated, states, tweeted, wrote, writes, described, describes, confirmed, confirms, admitted,
    admits, called, calls, urged, urges, testified, predicted, predicts, estimates, estimated, spokesman,
    spokeswoman, spokesperson
  `),
  causes: phrases(`
    because, due, caused, causes, causing, cause, owing, thanks, therefore, hence, consequently, resulting,
    resulted, results, led, leads, leading, prompted, prompting, triggered, triggering, triggers, sparked,
    sparking, forced, forcing, blamed, blames, blaming, amid, after, following
  `),
  comparatives: phrases(`
    more, most, less, least, fewer, fewest, higher, highest, lower, lowest, bigger, biggest, larger,
    largest, smaller, smallest, longer, longest, shorter, shortest, older, oldest, younger, youngest,
    better, best, worse, worst, greater, greatest, faster, fastest, slower, slowest, earlier, earliest,
    later, latest, first, last, only, double, doubled, twice, half, halved, triple, tripled, record, all,
    every, entire, entirely, majority, minority, many, few, several, some, always
  `),
  passives: ["by"],
  futures: phrases("will, shall, won't, going, tomorrow, upcoming"),
  counts: phrases(`
    1 first single once sole, 2 second both pair couple twice duo double twin twins, 3 third trio triple
    treble thrice hat-trick, 4 fourth quartet, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth
    decade, 12 dozen
  `),
  opposites: phrases(`
    rise rises rose risen rising up/fall falls fell fallen falling down, increase increases increased
    increasing/decrease decreases decreased decreasing decline declined declining, increase increased
    increasing/reduce reduces reduced reducing reduction cut cuts, grow grows grew grown growing
    growth/shrink shrinks shrank shrunk shrinking, gain gains gained gaining/lose loses lost losing loss,
    win wins won winning/lose loses lost losing, win wins won winning victory/defeat defeats defeated, beat
    beats/lost losing, accept accepts accepted accepting/reject rejects rejected rejecting refuse refused,
    approve approves approved approving approval/reject rejects rejected rejecting disapprove disapproved,
    agree agrees agreed agreeing/disagree disagrees disagreed refuse refused, allow allows allowed allowing
    permit permits permitted/ban bans banned banning forbid forbids forbade forbidden prohibit prohibits
    prohibited prevent prevents prevented block blocked, support supports supported supporting/oppose
    opposes opposed opposing opposition reject rejected, praise praises praised praising/criticise
    criticises criticised criticize criticizes criticized condemn condemns condemned slam slammed blame
    blamed, welcome welcomes welcomed/condemn condemns condemned criticise criticised criticize criticized,
    confirm confirms confirmed confirming admit admits admitted/deny denies denied denying, guilty convicted
    convict/innocent acquitted cleared, jail jailed imprisoned/freed released acquitted, arrested
    detained/released freed, begin begins began begun start starts started starting/end ends ended finish
    finishes finished stop stops stopped, open opens opened opening/close closes closed closing shut, arrive
    arrives arrived arriving/leave leaves left leaving depart departed, enter enters entered entering join
    joins joined/leave leaves left leaving quit quits exit exits, before/after, earlier/later, first/last,
    early/late, more/less fewer, most/least fewest, higher highest high/lower lowest low, larger largest
    bigger biggest large big/smaller smallest small, longer longest long/shorter shortest short, older
    oldest old/younger youngest young new, better best/worse worst, good/bad, strong stronger/weak weaker,
    hot hotter/cold colder, rich/poor, fast faster quick quickly/slow slower slowly, safe/dangerous unsafe,
    success successful successfully succeed succeeds succeeded/failure failed fail fails unsuccessful
    unsuccessfully, alive survived survive survives surviving/dead died killed, male man men boy boys/female
    woman women girl girls, father husband son brother king/mother wife daughter sister queen, he him
    his/she her hers, north northern/south southern, east eastern/west western, left/right, north
    northern/east eastern west western, south southern/east eastern west western, inside/outside,
    above/below, over/under, over more/almost nearly, buy buys bought buying/sell sells sold selling, import
    imports imported/export exports exported, lend lent/borrow borrowed, public/private,
    national/international foreign, domestic/foreign international, local/national, known/unknown,
    able/unable, likely/unlikely, possible/impossible, legal/illegal, popular/unpopular, happy/unhappy,
    fair/unfair, official/unofficial, expected/unexpected, positive/negative, optimistic/pessimistic, hope
    hopes hoped/fear fears feared, love loves loved like likes/hate hates hated dislike dislikes disliked,
    help helps helped/hinder hinders hindered harm harms harmed, attack attacks attacked/defend defends
    defended, include includes included including/exclude excludes excluded excluding, majority/minority,
    maximum/minimum, add adds added/remove removes removed, hire hires hired appoint appoints appointed/fire
    fires fired sack sacked dismiss dismissed, encourage encourages encouraged/discourage discourages
    discouraged, improve improves improved improving improvement/worsen worsens worsened worsening
    deteriorate deteriorated, strengthen strengthens strengthened/weaken weakens weakened, expand expands
    expanded/shrink reduce reduced, build builds built/destroy destroys destroyed demolish demolished,
    create created/destroy destroyed, extend extends extended/shorten shortened, remember remembers/forget
    forgets forgot, push/pull, peace peaceful/war violent, day/night, morning/evening night, winter/summer,
    always/never rarely, often/rarely seldom, everyone everybody all/nobody none few, many/few, rare/common,
    minor/major, temporary/permanent, easy easier/difficult hard harder, heavy heavier/light lighter, wide
    wider/narrow narrower, doubled double/halved half, profit profits/loss losses, debt/surplus,
    surplus/deficit, ally allies/enemy enemies, friend friends/enemy enemies, employer/employee,
    teacher/student, victim/perpetrator suspect, sooner/later, ahead/behind, present/absent, true/false,
    innocent/guilty, live lived/die died, deny denied/allow allowed grant granted
  `),
};

/** A country with the words for what is of it. */
export const enCountries = phrases(`
    afghanistan afghan afghans, albania albanian, algeria algerian, america american americans us usa,
    argentina argentine argentinian, australia australian australians, austria austrian, belgium belgian,
    bolivia bolivian, brazil brazilian brazilians, britain british briton britons uk, bulgaria bulgarian,
    cambodia cambodian, canada canadian canadians, chile chilean, china chinese, colombia colombian, croatia
    croatian, cuba cuban, cyprus cypriot, czechia czech, denmark danish dane danes, egypt egyptian
    egyptians, england english, estonia estonian, ethiopia ethiopian, europe european europeans, finland
    finnish finn finns, france french frenchman, georgia georgian, germany german germans, ghana ghanaian,
    greece greek greeks, hungary hungarian, iceland icelandic, india indian indians, indonesia indonesian,
    iran iranian iranians, iraq iraqi iraqis, ireland irish irishman, israel israeli israelis, italy italian
    italians, jamaica jamaican, japan japanese, jordan jordanian, kenya kenyan, korea korean koreans, kuwait
    kuwaiti, latvia latvian, lebanon lebanese, libya libyan, lithuania lithuanian, malaysia malaysian,
    mexico mexican mexicans, morocco moroccan, nepal nepalese nepali, netherlands dutch holland, nigeria
    nigerian, norway norwegian norwegians, pakistan pakistani, palestine palestinian palestinians, peru
    peruvian, philippines philippine filipino filipinos, poland polish pole poles, portugal portuguese,
    qatar qatari, romania romanian, russia russian russians, rwanda rwandan, scotland scottish scot scots,
    serbia serbian serb serbs, slovakia slovak, slovenia slovenian, somalia somali, spain spanish spaniard
    spaniards, sudan sudanese, sweden swedish swede swedes, switzerland swiss, syria syrian syrians, taiwan
    taiwanese, thailand thai, tunisia tunisian, turkey turkish turk turks, uganda ugandan, ukraine ukrainian
    ukrainians, venezuela venezuelan, vietnam vietnamese, wales welsh welshman, yemen yemeni, zimbabwe
    zimbabwean
  `);
