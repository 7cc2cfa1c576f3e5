/** English. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const en: Language = {
  tag: "en",
  name: "English",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases(`
      Mr, Mrs, Ms, Mx, Messrs, Dr, Drs, Prof, Gen, Col, Lt, Sgt, Capt, Cpl, Pvt, Maj, Cmdr, Cdr, Cmdt, Adm,
      Brig, Rev, Hon, Gov, Lieut, Amb, Sen, Sens, Rep, Reps, Pres, Supt, Det, Insp, Const, Ald, Cllr, Msgr,
      Fr, Br, St, Sts, Mt, Ft, Pt, Pte, Gp, Wg, Flt, Sqn, mr, mrs, dr, prof, al-hajj, vs, v, cf, viz, e.g,
      i.e, eg, ie, approx, incl, esp
    `),
    ownTitles: [],
    titlesThatEnd: phrases("St, Dr, Ft, Mt, Pt, Gen, Const, v"),
    beforeNumber: phrases(`
      No, Nos, no, nos, Art, art, arts, Arts, Fig, fig, Figs, figs, Sec, sec, Secs, Sect, p, pp, P, s, vol,
      Vol, vols, ch, Ch, chap, Chap, par, para, c, ca, fl, ver, Ver, Rev, Op, op, tel, Tel, ext, Apt, apt,
      Ste, Rm, Hwy, Rte, Rt, St, ISBN, Rs, Re, Tk
    `),
    ownBeforeNumber: [],
    dates: phrases(`
      Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri,
      Sat, Sun
    `),
    trailing: phrases(`
      Inc, Ltd, Co, Corp, Cos, Bros, Jr, Sr, Esq, LLC, PLC, Plc, plc, Pty, Assn, Assoc, Dept, dept, Div, Univ,
      Ave, Blvd, Rd, Ln, Ct, Pl, Sq, sq, Pkwy, Ala, Ariz, Ark, Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan,
      Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, Okla, Ore, Pa, Penn, Tenn, Tex, Va, Vt, Wash,
      Wis, Wyo, Ont, Que, Man, Sask, Alta, Eng, Aust, al, est, govt, Govt, Intl, Natl, Mfg, Tech, Sci, Med,
      Ph, Nat, Elec, Mem, Fed
    `),
    afterHour: phrases(`
      ET, EST, EDT, CT, CST, CDT, MT, MST, MDT, PT, PST, PDT, AKST, HST, GMT, UTC, BST, CET, CEST, IST, JST,
      SGT, HKT, AEST, AEDT, AWST, NZST, SAST, WAT, EAT, Eastern, Central, Mountain, Pacific, Alaska, Hawaii,
      Greenwich, London, Moscow, Beijing, Tokyo
    `),
    series: phrases(`
      Plan, plan, Vitamin, vitamin, vitamins, Hepatitis, hepatitis, Group, group, Class, class, Type, type,
      Grade, grade, Category, category, Block, block, Section, section, Appendix, Schedule, schedule, Exhibit,
      exhibit, Title, War, Part, part, Phase, Division, Route, Figure, figure, Table, table, Team, team,
      Channel, Gate, gate, Terminal, terminal, Building, building, Wing, Zone, zone, Tier, tier, Model, Act,
      Level, and, or, than, as, to, of, do, did, am
    `),
    openers: phrases(`
      The, A, An, He, She, It, They, We, You, I, His, Her, Its, Their, Our, My, Your, This, That, These,
      Those, There, Here, In, On, At, By, For, From, With, Without, As, After, Before, Since, When, While, If,
      Although, Though, Because, Until, Unless, But, And, Or, So, Yet, Nor, However, Meanwhile, Also, Then,
      Now, Later, Earlier, Still, Despite, According, What, Who, Why, How, Where, Which, Some, Many, Most,
      Several, Few, All, Both, Each, Every, Another, Other, Others, More, Not, Once, Even, During, Under,
      Over, Among, Between, Instead, Such, Today, Yesterday, Perhaps, It's, He's, She's, They're, We're, I'm,
      There's, That's, Is, Are, Was, Were, Do, Does, Did, Has, Have, Had, Can, Could, Will, Would, Should,
      Let, To, Of
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
