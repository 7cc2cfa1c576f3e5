import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText, decode, decodeEntities, repairMojibake, tidy } from "../../../lib/text/characters.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** UTF-16 by hand: the platform only encodes UTF-8. */
function utf16(text: string, order: "le" | "be", mark = false): Uint8Array {
  const codes = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  ];
  return Uint8Array.from(
    codes.flatMap((code) => (order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

describe("decoding an upload", () => {
  test("case 1: undeclared windows-1252 keeps its quotes and dashes, with a warning", () => {
    const read = decode(latin("The mayor\x92s plan \x96 \x93it works\x94 \x96 costs 5 million."));
    expect(read.text).toBe("The mayor’s plan – “it works” – costs 5 million.");
    expect(read.encoding).toBe("windows-1252");
    expect(read.warnings.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  test("case 2: declared UTF-8, in truth windows-1252: falls back and says so", () => {
    const read = decode(latin("Caf\xe9 owners protest"), "utf-8");
    expect(read.text).toBe("Café owners protest");
    expect(read.warnings.map(({ code }) => code)).toEqual(["encoding-mismatch"]);
  });

  test("declared Latin-1, in truth UTF-8: the bytes win", () => {
    const read = decode(utf8("Café owners"), "ISO-8859-1");
    expect(read.text).toBe("Café owners");
    expect(read.warnings.map(({ code }) => code)).toEqual(["encoding-mismatch"]);
  });

  test("a few stray bytes do not cost a UTF-8 file its letters", () => {
    const page = Uint8Array.from([
      ...utf8("Köln, München, Zürich, Düsseldorf, Würzburg: "),
      0x93,
      0x41,
      0x94,
    ]);
    expect(decode(page).text).toBe("Köln, München, Zürich, Düsseldorf, Würzburg: “A”");
    expect(decode(page).warnings.map(({ code }) => code)).toEqual(["encoding-guessed"]);
    expect(decode(page, "utf-8").warnings.map(({ code }) => code)).toEqual(["encoding-mismatch"]);
  });

  test("nor does the end of a file that was cut in the middle of a letter", () => {
    const whole = utf8("Köln, München, Zürich, Düsseldorf, Würzbü");
    expect(decode(whole.subarray(0, -1)).text).toBe("Köln, München, Zürich, Düsseldorf, Würzb");
  });

  test("a declared encoding is kept over one bad byte in a hundred", () => {
    const copy = [...latin("\xcf\xf0\xe8\xe2\xe5\xf2".repeat(40)), 0x98];
    expect(decode(Uint8Array.from(copy), "windows-1251").encoding).toBe("windows-1251");
  });

  test("a declaration that holds is followed without a word", () => {
    expect(decode(latin("Caf\xe9"), "iso-8859-1")).toEqual({
      text: "Café",
      encoding: "windows-1252",
      warnings: [],
    });
    expect(decode(latin("\xcf\xf0\xe8\xe2\xe5\xf2"), "windows-1251").text).toBe("Привет");
  });

  test("an unknown declaration is no declaration, but is told", () => {
    const read = decode(utf8("Zürich"), "klingon-8");
    expect(read.text).toBe("Zürich");
    expect(read.warnings[0]?.message).toContain("klingon-8");
  });

  test("case 3: a byte order mark is no part of the story", () => {
    expect(decode(latin("\xef\xbb\xbfHeadline"))).toEqual({
      text: "Headline",
      encoding: "utf-8",
      warnings: [],
    });
  });

  test("UTF-16 is read by its mark, and without one by its NULs", () => {
    for (const order of ["le", "be"] as const) {
      for (const mark of [true, false]) {
        const read = decode(utf16("Bürger wählen neu", order, mark));
        expect(read).toEqual({ text: "Bürger wählen neu", encoding: `utf-16${order}`, warnings: [] });
      }
    }
  });

  test("an XML file that says UTF-16 and is UTF-8 is read as what it is", () => {
    expect(decode(utf8("Zürich"), "utf-16").text).toBe("Zürich");
  });

  test("line ends are one kind", () => {
    expect(decode(utf8("one\r\ntwo\rthree\n")).text).toBe("one\ntwo\nthree\n");
  });

  test("decomposed letters are composed", () => {
    expect(decode(utf8("Zu\u0308rich")).text).toBe("Zürich");
  });

  test("never throws, and always gives NFC without carriage returns", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.string(), { nil: undefined }),
        (bytes, declared) => {
          const { text } = decode(bytes, declared);
          expect(text).toBe(text.normalize("NFC"));
          expect(text).not.toContain("\r");
        },
      ),
    );
  });

  test("any text that was UTF-8 comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\r\0\u001b\ufeff]/.test(text));
        expect(decode(utf8(text)).text).toBe(text.normalize("NFC"));
      }),
    );
  });
});

describe("legacy encodings that nobody declared", () => {
  const copy: [language: string, encoding: string, base64: string, text: string][] = [
    [
      "Russian",
      "windows-1251",
      "w/Ph5fDt4PLu8CDu4evg8fLoIPHu7uH56OssIPfy7iDt7vf8/iDt4OQg8OXj6O7t7uwg4fvr6CDx4ejy+yDh5fHv6Ovu8u3o6uguIM/uIOXj7iDx6+7i4OwsIO/u8fLw4OTg4vjo9SDt5fIsIO3uIO/u4vDl5uTl7fsg6vD7+Ogg5OLz9SDk7uzu4i4gxujy5evoIPDg8fHq4Ofg6+gg5vPw7eDr6PHy4OwsIPfy7iDx6/v44OvoIOLn8Pvi+yDu6u7r7iDv7uvz7e736C4=",
      "Губернатор области сообщил, что ночью над регионом были сбиты беспилотники. По его словам, пострадавших нет, но повреждены крыши двух домов. Жители рассказали журналистам, что слышали взрывы около полуночи.",
    ],
    [
      "Russian",
      "koi8-r",
      "59XCxdLOwdTP0iDPwszB09TJINPPz8LdycwsIN7UzyDOz97YwCDOwcQg0sXHyc/Oz80gwtnMySDTwsnU2SDCxdPQyczP1M7Jy8kuIPDPIMXHzyDTzM/Xwc0sINDP09TSwcTB19vJyCDOxdQsIM7PINDP19LF1sTFztkgy9LZ28kgxNfVyCDEz83P1y4g9snUxczJINLB09PLwdrBzMkg1tXSzsHMydPUwc0sIN7UzyDTzNnbwczJINfa0tnX2SDPy8/MzyDQz8zVzs/eyS4=",
      "Губернатор области сообщил, что ночью над регионом были сбиты беспилотники. По его словам, пострадавших нет, но повреждены крыши двух домов. Жители рассказали журналистам, что слышали взрывы около полуночи.",
    ],
    [
      "Russian",
      "iso-8859-5",
      "s+PR1eDd0OLe4CDe0dvQ4eLYIOHe3tHp2NssIOfi3iDd3ufs7iDd0NQg4NXT2N7d3twg0evb2CDh0dji6yDR1eHf2Nve4t3Y2tguIL/eINXT3iDh297S0NwsIN/e4eLg0NTQ0ujY5SDd1eIsIN3eIN/e0uDV1tTV3esg2uDr6Ngg1NLj5SDU3tze0i4gttji1dvYIODQ4eHa0NfQ29gg1uPg3dDb2OHi0NwsIOfi3iDh2+vo0NvYINLX4OvS6yDe2t7b3iDf3tvj3d7n2C4=",
      "Губернатор области сообщил, что ночью над регионом были сбиты беспилотники. По его словам, пострадавших нет, но повреждены крыши двух домов. Жители рассказали журналистам, что слышали взрывы около полуночи.",
    ],
    [
      "Russian",
      "ibm866",
      "g+OhpeCtoOKu4CCuoaug4eKoIOGurqHpqKssIOfiriCtrufs7iCtoKQg4KWjqK6trqwgoeurqCDhoaji6yChpeGvqKuu4q2oqqguII+uIKWjriDhq66ioKwsIK+u4eLgoKSgouio5SCtpeIsIK2uIK+uouClpqSlresgquDr6KggpKLj5SCkrqyuoi4ghqjipauoIOCg4eGqoKegq6ggpuPgraCrqOHioKwsIOfiriDhq+vooKuoIKKn4Oui6yCuqq6rriCvrqvjra7nqC4=",
      "Губернатор области сообщил, что ночью над регионом были сбиты беспилотники. По его словам, пострадавших нет, но повреждены крыши двух домов. Жители рассказали журналистам, что слышали взрывы около полуночи.",
    ],
    [
      "Ukrainian",
      "windows-1251",
      "0/D/5CDu4+7r7vHo4iwg+e4g+Oru6+gg4rPk6vDo/vL88f8g8yDi5fDl8e2zLiDMs+2z8fLwIO7x4rPy6CDv7v/x7ejiLCD57iDi8bMg4vfo8uXrsyDu8vDo7OD+8vwg7e7isyDvs+Tw8/ft6OroLCDgIL/17bMg8/ftsyDn7O7m8/L8IO3g4vfg8ujx/yDi5O7s4C4=",
      "Уряд оголосив, що школи відкриються у вересні. Міністр освіти пояснив, що всі вчителі отримають нові підручники, а їхні учні зможуть навчатися вдома.",
    ],
    [
      "Ukrainian",
      "koi8-u",
      "9dLRxCDPx8/Mz9PJ1ywg3c8g28vPzMkg16bEy9LJwNTY09Eg1SDXxdLF086mLiDtps6m09TSIM/T16bUySDQz9HTzsnXLCDdzyDX06Yg197J1MXMpiDP1NLJzcHA1Nggzs/XpiDQpsTS1d7OycvJLCDBIKfIzqYg1d7OpiDazc/W1dTYIM7B197B1MnT0SDXxM/NwS4=",
      "Уряд оголосив, що школи відкриються у вересні. Міністр освіти пояснив, що всі вчителі отримають нові підручники, а їхні учні зможуть навчатися вдома.",
    ],
    [
      "Greek",
      "windows-1253",
      "zyDw8fno9fDv9fHj/PIg4e3h6u/f7fnz5SD36OXyIO3d4SDs3fTx4SDj6eEg9Ocg8/Te8enu5yD0+e0g4ePx7/T+7Swg5e3+IOcg4e306fDv69/05fXz5yDm5/TcIPDx/Pnx5fIg5err7+Pd8iDz9Ocg9/7x4SDs3fPhIPP07yDq4evv6uHf8eku",
      "Ο πρωθυπουργός ανακοίνωσε χθες νέα μέτρα για τη στήριξη των αγροτών, ενώ η αντιπολίτευση ζητά πρόωρες εκλογές στη χώρα μέσα στο καλοκαίρι.",
    ],
    [
      "Greek",
      "iso-8859-7",
      "zyDw8fno9fDv9fHj/PIg4e3h6u/f7fnz5SD36OXyIO3d4SDs3fTx4SDj6eEg9Ocg8/Te8enu5yD0+e0g4ePx7/T+7Swg5e3+IOcg4e306fDv69/05fXz5yDm5/TcIPDx/Pnx5fIg5err7+Pd8iDz9Ocg9/7x4SDs3fPhIPP07yDq4evv6uHf8eku",
      "Ο πρωθυπουργός ανακοίνωσε χθες νέα μέτρα για τη στήριξη των αγροτών, ενώ η αντιπολίτευση ζητά πρόωρες εκλογές στη χώρα μέσα στο καλοκαίρι.",
    ],
    [
      "Hebrew",
      "windows-1255",
      "+OD5IOTy6fgg5OXj6fIg4Pru5ewg6+kg5Prn4eX45CDk9unh5fjp+iD69PLsIOLtIOHx5fMg5Pnh5fIsIOzu+OX6IOTk+vDi4+X6IPnsIOfs9yDu5+H46SDk7uXy9uQu",
      "ראש העיר הודיע אתמול כי התחבורה הציבורית תפעל גם בסוף השבוע, למרות ההתנגדות של חלק מחברי המועצה.",
    ],
    [
      "Arabic",
      "windows-1256",
      "w9rh5CDRxu3TIMfhyOHP7ckgw+PTIMPkIMfhzcfd4cfKINPK2uPhIN3tIOTlx+3JIMfhw9PI5tog0dvjIOPax9HWySDI2tYgw9rWx8Egx+HjzOHTIObD5CDH4crQx9/RINPK3+bkIOPMx+TtySDh4djhx8gu",
      "أعلن رئيس البلدية أمس أن الحافلات ستعمل في نهاية الأسبوع رغم معارضة بعض أعضاء المجلس وأن التذاكر ستكون مجانية للطلاب.",
    ],
    [
      "Thai",
      "tis-620",
      "udLCocPRsMG5tcPVu8PQodLI4MHX6M3H0rm51enH6NLiw6fgw9XCuajQ4LvUtM3VoaTD0emn47ngtNfNuaHRucLSwrnhxdCkw9m32KGkuajQ5LTpw9G6y7nRp8rXzeDD1cK548vB6A==",
      "นายกรัฐมนตรีประกาศเมื่อวานนี้ว่าโรงเรียนจะเปิดอีกครั้งในเดือนกันยายนและครูทุกคนจะได้รับหนังสือเรียนใหม่",
    ],
    [
      "Japanese",
      "shift_jis",
      "jnOSt4LNjfCT+oFBkFaCtYKikH2PkYrZgvCXiJROgsyPdILJikqCrYLGlK2VXIK1gr2BQo1IjpaCzY9IgsmOboLcguiBQY5zlq+CqYLngsyK8ZV0guCO84KvlXSCr4LpgsaCooKkgUI=",
      "市長は昨日、新しい図書館を来年の春に開くと発表した。工事は秋に始まり、市民からの寄付も受け付けるという。",
    ],
    [
      "Japanese",
      "euc-jp",
      "u9TEuaTPuvLG/KGiv7ekt6Skv9698bTbpPLN6MevpM691aTLs6ukr6TIyK/JvaS3pL+ho7mpu/akz72ppMu7z6TepOqhorvUzLGkq6TppM6088nVpOK89aSxydWksaTrpMikpKSmoaM=",
      "市長は昨日、新しい図書館を来年の春に開くと発表した。工事は秋に始まり、市民からの寄付も受け付けるという。",
    ],
    [
      "Chinese",
      "gb18030",
      "ytCzpNfyzOzQ+7K80MLNvMrpud29q9Paw/fE6rS6zOy/qrfFoaO5pLPMvavU2sfvzOy/qsq8o6zK0MPx0rK/ydLUvui/7tans9bV4rj2z+7Ev6Gj",
      "市长昨天宣布新图书馆将于明年春天开放。工程将在秋天开始，市民也可以捐款支持这个项目。",
    ],
    [
      "Chinese, traditional",
      "big5",
      "pauq+KxRpNGrxaWst3O5z67RwF2xTqnzqfqmfqxLpNG2fanxoUOkdbV7sU6mYqzupNG2falsoUGlq6XBpF2laaVIrr202qTkq/mzb63TtrWl2KFD",
      "市長昨天宣布新圖書館將於明年春天開放。工程將在秋天開始，市民也可以捐款支持這個項目。",
    ],
    [
      "Korean",
      "euc-kr",
      "vcPA5cC6IL7uwaYgu/UgtbW8rbD8wLsgs7uz4iC6vb+hIL+tsNq02bDtILnfx6XH37TZLiCw+LvntMIgsKHAu7+hIL3DwNu1x7jnIL3Duc616cDHILHius61tSC53sC7IL+5waTAzLTZLg==",
      "시장은 어제 새 도서관을 내년 봄에 열겠다고 발표했다. 공사는 가을에 시작되며 시민들의 기부도 받을 예정이다.",
    ],
    [
      "Polish",
      "windows-1250",
      "QnVybWlzdHJ6IG9ns29zabMgd2N6b3Jhaiwgv2Ugbm93YSBiaWJsaW90ZWthIHpvc3RhbmllIG90d2FydGEgd2lvc265LiBNaWVzemth8WN5IHO5IHphZG93b2xlbmksIGNob+YgYnVkb3dhIGJ5s2EgZHJvv3N6YSBuab8gc2nqIHNwb2R6aWV3YW5vIGkgbW+/ZSBzaeogb3Dzn25p5i4=",
      "Burmistrz ogłosił wczoraj, że nowa biblioteka zostanie otwarta wiosną. Mieszkańcy są zadowoleni, choć budowa była droższa niż się spodziewano i może się opóźnić.",
    ],
    [
      "French",
      "macintosh",
      "TGUgbWFpcmUgYSBhbm5vbmOOIGhpZXIgcXVlIGxhIGJpYmxpb3Roj3F1ZSBvdXZyaXJhaXQgYXUgcHJpbnRlbXBzLiBMZXMgjmyPdmVzII50YWllbnQgdHKPcyBjb250ZW50cywgbZBtZSBzaSBsZSBiiXRpbWVudCBhIGNvnnSOIHBsdXMgY2hlciBxdWUgcHKOdnUu",
      "Le maire a annoncé hier que la bibliothèque ouvrirait au printemps. Les élèves étaient très contents, même si le bâtiment a coûté plus cher que prévu.",
    ],
    [
      "Spanish",
      "macintosh",
      "RWwgYWxjYWxkZSBhbnVuY2mXIGF5ZXIgcXVlIGxhIGJpYmxpb3RlY2EgYWJyaXKHIGVuIG90b5ZvLiBMb3MgdmVjaW5vcyBlc3SHbiBjb250ZW50b3MsIGF1bnF1ZSBsYSBvYnJhIGNvc3SXIG2HcyBkZSBsbyBwcmV2aXN0byB5IHRlcm1pbpcgbWGWYW5hIHkgdGFyZGUu",
      "El alcalde anunció ayer que la biblioteca abrirá en otoño. Los vecinos están contentos, aunque la obra costó más de lo previsto y terminó mañana y tarde.",
    ],
    [
      "French",
      "windows-1252",
      "TGUgbWFpcmUgYSBhbm5vbmPpIGhpZXIgcXVlIGxhIGJpYmxpb3Ro6HF1ZSBvdXZyaXJhaXQgYXUgcHJpbnRlbXBzLiBMZXMg6WzodmVzIOl0YWllbnQgdHLocyBjb250ZW50cywgbeptZSBzaSBsZSBi4nRpbWVudCBhIGNv+3TpIHBsdXMgY2hlciBxdWUgcHLpdnUu",
      "Le maire a annoncé hier que la bibliothèque ouvrirait au printemps. Les élèves étaient très contents, même si le bâtiment a coûté plus cher que prévu.",
    ],
    [
      "German",
      "windows-1252",
      "RGVyIEL8cmdlcm1laXN0ZXIga/xuZGlndGUgZ2VzdGVybiBhbiwgZGFzcyBkaWUgQvxjaGVyZWkgaW0gRnL8aGphaHIg9mZmbmV0LiCER3L232VyIHVuZCBzY2j2bmVykyB3ZXJkZSBzaWUsIHNhZ3RlIGVyLg==",
      "Der Bürgermeister kündigte gestern an, dass die Bücherei im Frühjahr öffnet. „Größer und schöner“ werde sie, sagte er.",
    ],
  ];

  test.each(copy)("%s in %s", (_language, _encoding, base64, text) => {
    const read = decode(new Uint8Array(Buffer.from(base64, "base64")));
    expect(read.text).toBe(text);
    expect(read.warnings.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  test("letters between mark-up are told as well as letters alone", () => {
    const [, , base64, text] = copy.find(([language]) => language === "Chinese")!;
    const markup = latin(`<div class="story"><p id="first-paragraph" style="margin: 0; padding: 0">`);
    const page = Uint8Array.from([
      ...Array(30)
        .fill([...markup])
        .flat(),
      ...Buffer.from(base64, "base64"),
      ...markup,
    ]);
    expect(decode(page).text).toContain(text);
  });

  test("Japanese in seven bits is told by its shift sequence", () => {
    expect(decode(latin("\x1b$B;TD9\x1b(B")).text).toBe("市長");
  });
});

describe("text that was encoded twice", () => {
  test("case 4: TravTalkâ€™s is TravTalk’s", () => {
    expect(repairMojibake("TravTalkâ€™s new owner")).toBe("TravTalk’s new owner");
  });

  test("case 5: one odd character cannot be known and is left", () => {
    expect(repairMojibake("ge‹ntegreerd")).toBe("ge‹ntegreerd");
  });

  test.each([
    ["Ã©tÃ©", "été"],
    ["KÃ¶ln und MÃ¼nchen", "Köln und München"],
    ["the plan â€“ it works", "the plan – it works"],
    ["Le château de Pâques", "Le château de Pâques"],
    ["SÃO PAULO e Ângela", "SÃO PAULO e Ângela"],
  ])("%s reads %s", (broken, repaired) => {
    expect(repairMojibake(broken)).toBe(repaired);
  });

  test("a line is repaired by itself: its neighbours stay as they are", () => {
    expect(repairMojibake("Ã©tÃ©\nété")).toBe("été\nété");
  });

  test("in a line that is half right, the punctuation is repaired", () => {
    expect(repairMojibake("“Right” and the mayorâ€™s")).toBe("“Right” and the mayor’s");
  });

  test("and a sign that stands before a figure", () => {
    expect(repairMojibake("Â£200m for the port’s ship")).toBe("£200m for the port’s ship");
    expect(repairMojibake("«ROMÂ» in the port’s papers")).toBe("«ROMÂ» in the port’s papers");
  });

  test("C1 controls are the windows-1252 characters that they were", () => {
    expect(repairMojibake("the mayor\u0092s")).toBe("the mayor’s");
  });

  test("plain Latin text of any kind is left alone", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZäöüßéèàçñøåÄÖÜ .,’“”–-]*$/), (text) => {
        expect(repairMojibake(text)).toBe(text);
      }),
    );
  });
});

describe("character references in plain text", () => {
  test("case 6: decoded twice, because agencies escape twice", () => {
    expect(decodeEntities("&amp;quot;No&amp;quot;, she said")).toBe('"No", she said');
  });

  test("but not three times: that text is about references", () => {
    expect(decodeEntities("&amp;amp;amp;")).toBe("&amp;");
  });

  test("an ampersand in a name is none", () => {
    expect(decodeEntities("AT&T, Marks & Spencer and ?a=1&copy=2")).toBe(
      "AT&T, Marks & Spencer and ?a=1&copy=2",
    );
  });
});

describe("a clean line", () => {
  test("case 7: every kind of space is one space, spelled-out ones too", () => {
    expect(tidy("\u00a0KYIV,\u2009Dec\u202f30\t–\\u00a0 Text\u3000")).toBe("KYIV, Dec 30 – Text");
  });

  test("what cannot be seen is not there", () => {
    expect(tidy("Fi\u00adre\u200bmen\ufeff \u0007put\u200e out")).toBe("Firemen put out");
  });

  test("a dash that was encoded twice is repaired before its controls are gone", () => {
    expect(tidy("LIMA \u00e2\u0080\u0094 The port’s board met.")).toBe("LIMA — The port’s board met.");
    expect(tidy("LIMA \u00e2\u0080\u0094 Nobody came.")).toBe("LIMA — Nobody came.");
  });

  test("joiners stay where they spell: in Persian and in emoji", () => {
    expect(tidy("می\u200cخواهم")).toBe("می\u200cخواهم");
    expect(tidy("👩\u200d🚒")).toBe("👩\u200d🚒");
    expect(tidy("fire\u200dmen")).toBe("firemen");
  });

  test("is clean whatever comes: NFC, no controls, no doubled spaces; and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = tidy(text);
        expect(line).toBe(line.normalize("NFC").trim());
        expect(line).not.toMatch(/[\u0000-\u001f\u007f\u200b\ufeff]| {2}/);
        expect(line.isWellFormed()).toBe(true);
        expect(tidy(line)).toBe(line);
      }),
    );
  });
});

test("a text that is too long is cut at a word, never within a character", () => {
  expect(cutText("short", 10)).toEqual({ text: "short", cut: false });
  expect(cutText("one two three four", 14)).toEqual({ text: "one two three", cut: true });
  expect(cutText("aaaaaaaaa😀", 10).text).toBe("aaaaaaaaa");
});

test("bytes without a NUL are no UTF-16, whatever is claimed of them", () => {
  const copy = "The harbour reopened on Friday.\n";
  expect(decode(new TextEncoder().encode(copy), "utf-16le").text).toBe(copy);
});
