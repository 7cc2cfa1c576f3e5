/** What a story says of its own page, and a newsroom of its own work. */
import { describe, expect, test } from "vitest";
import { behindLine, behindTwo, dependenciesOf, last, paragraphs } from "./stories.ts";

test.each([
  ["no", "Havneavisa har forsøkt å få en kommentar fra rederiet på Lowick."],
  ["de", "Der Hafenmeister war am Abend für eine Stellungnahme nicht erreichbar."],
  ["fr", "Contactée par nos soins, la direction du port n'a rien dit lundi."],
  ["id", "Penumpang dapat mengikuti langkah-langkah berikut ini untuk membeli tiket."],
  ["te", "ఓడరేవుపై మా ప్రతినిధి అందిస్తున్న కథనం."],
  ["bn", "নাবিকদের কথা জানতে দেখুন এই ভিডিওটি।"],
  ["ko", "여객선의 항해 과정을 영상으로 정리했다."],
])("what a newsroom says of its own work is none of the news, in %s", (language, text) => {
  expect(behindLine(language, text)).toMatchObject({ excluded: "always" });
});

test("what a page has put together for its readers is none of its news", () => {
  const aside = "Um euch den Hafen zu zeigen, haben wir einige Zahlen und Bilder zusammengestellt.";
  const body = paragraphs("Der Hafen von Morrow schließt im Mai.", "Die Fähre fährt nicht mehr.", aside);
  expect(last(body, "de")).toEqual({ excluded: "always" });
});

describe("what a guide announces", () => {
  test.each([
    ["en", "Let's take a look at how the ferry ran aground."],
    ["en", "First, let's review what passengers can do now."],
    ["en", "Here are some ferries that still sail to Port Morrow."],
    ["en", "This guide explains what passengers can do now."],
    ["en", "Ahead, she shares the five ports that she loves most."],
    ["en", "At Port Morrow Ferries, we believe that every crossing counts."],
    ["en", "See our timetable for all ferries of the summer."],
    ["de", "In diesem Artikel erfahren Sie alles über die Fähre."],
    ["de", "Bei Morrow Fähren wissen wir, was Reisende wirklich brauchen."],
    ["fr", "Chez Morrow Ferries, nous proposons des traversées toute l'année."],
    ["es", "En Morrow Ferris ofrecemos viajes a las islas todo el año."],
    ["it", "In Morrow Traghetti offriamo viaggi alle isole tutto l'anno."],
    ["pt", "Na Morrow Barcos, acreditamos que cada viagem conta muito."],
    ["nl", "Bij Morrow Veren geloven we dat elke overtocht telt."],
    ["sv", "På Morrow Färjor erbjuder vi resor till öarna hela året."],
    ["no", "Hos Morrow Ferjer tilbyr vi reiser til øyene hele året."],
    ["da", "Hos Morrow Færger tilbyder vi rejser til øerne hele året."],
    ["pl", "W Morrow Promy oferujemy rejsy na wyspy przez cały rok."],
    ["ru", "В Морроу Паром мы предлагаем рейсы на острова круглый год."],
    ["uk", "У Морроу Пором ми пропонуємо рейси на острови цілий рік."],
    ["id", "Di Morrow Feri, kami menawarkan pelayaran ke pulau sepanjang tahun."],
    ["vi", "Tại Morrow Ferry, chúng tôi cam kết đưa khách ra đảo quanh năm."],
    ["fr", "Dans cet article, nous expliquons comment payer le ferry."],
    ["es", "En este artículo explicamos cómo se paga el barco."],
    ["pt", "Neste artigo explicamos como se paga o navio."],
    ["id", "Dalam artikel ini dijelaskan cara membeli tiket feri."],
    ["vi", "Trong bài viết này, chúng tôi giải thích về vé phà."],
    ["ja", "この記事ではフェリーの料金を詳しく説明します。"],
    ["zh", "本文将介绍如何购买前往岛上的船票。"],
    ["tr", "Bu yazıda feribot biletlerini anlatıyoruz."],
  ])("is never chosen, in %s: %s", (language, text) => {
    expect(behindLine(language, text)).toMatchObject({
      excluded: expect.stringMatching(/^(?:alone|always)$/),
    });
  });
});

describe("what a story says of its own page", () => {
  test.each([
    ["en", "You'll get the most out of this guide if you have sailed before."],
    ["en", "We've rounded up the ferries that still sail to the islands."],
    ["en", "This article demonstrates how captains save fuel on long crossings."],
    ["en", "Follow this step-by-step ferry guide to plan your crossing."],
    ["en", "If you are ready to sail, check out my free guide to the islands."],
    ["en", "That's why we created the following ferry price guide for you."],
    ["en", "We have tested dozens of cabins, and our picks go fast in summer."],
    ["en", "We updated our Summer Ferry Gear Guide with new cabins and routes."],
    ["en", "If you have tips, just hit reply to this email or message Ada Quill."],
    ["en", "Let me walk you through the ferries that I have found."],
    ["en", "We reviewed the ferries of five ports on price and comfort."],
    ["en", "The ferry ideas below are all part of one summer tour."],
    ["en", "With these 10 helpful steps you will cross to the islands at ease."],
    ["en", "JUMP TO THE LIST The islands off Port Morrow can be an adventure."],
    ["en", "The table below shows when each ferry leaves."],
    ["en", "We're going to wrap up our live coverage of the inquest for the day."],
    ["en", "I'm going to share everything that I know about ferries."],
    ["en", "As mentioned above, the ferry is thirty years old."],
    ["de", "Die nachfolgende Tabelle zeigt alle Abfahrten der Fähre."],
    ["de", "Wie oben beschrieben, fährt die Fähre nur bei Flut."],
    ["fr", "Le tableau ci-dessous montre les départs du ferry."],
    ["fr", "Cet article explique comment payer le ferry de nuit."],
    ["es", "En esta guía contamos cómo se paga el barco."],
    ["it", "La tabella sottostante mostra le partenze del traghetto."],
    ["pt", "Nesta página você terá sempre os horários do navio."],
    ["nl", "De tekst en de onderstaande tabel tonen de afvaarten."],
    ["sv", "Tabellen nedan visar när färjan går."],
    ["no", "Tabellen nedenfor viser når ferja går."],
    ["da", "Tabellen nedenfor viser, hvornår færgen sejler."],
    ["fi", "Oheisessa taulukossa kerrotaan lautan lähtöajat."],
    ["pl", "Poniższa tabela pokazuje godziny odpłynięcia promu."],
    ["cs", "Jak je uvedeno výše, trajekt pluje jen za přílivu, a níže uvedené časy platí."],
    ["ru", "В таблице ниже указано время отправления парома."],
    ["uk", "У таблиці нижче вказано час відправлення порома."],
    ["tr", "Aşağıdaki tablo feribotun kalkış saatlerini gösteriyor."],
    ["id", "Tabel di bawah menunjukkan jadwal keberangkatan feri."],
    ["vi", "Bảng dưới đây cho thấy giờ khởi hành của phà."],
    ["ar", "الجدول أدناه يوضح مواعيد العبارة."],
    ["ja", "下の表はフェリーの出発時刻を示している。"],
    ["zh", "下方图表显示渡轮的开船时间。"],
    ["hi", "नीचे दी गई तालिका में नौका का समय है।"],
    ["hu", "Az alábbi táblázat a komp indulásait mutatja."],
    ["lv", "Šajā rakstā pastāstām par prāmja biļetēm."],
    ["lt", "Šiame straipsnyje pasakojame apie kelto bilietus."],
    ["sr", "У овом чланку је све о картама за трајект."],
    ["hr", "U ovom članku je sve o kartama za trajekt."],
  ])("is never chosen, in %s: %s", (language, text) => {
    expect(behindTwo(language, text)).toMatchObject({ excluded: "always" });
  });

  test.each([
    ["en", "The guide led the climbers below the ridge when the storm came."],
    ["en", "The council approved a list of ferries that must be repaired."],
    ["en", `"You will find it all in this guide," Ada Quill told the crew.`],
    ["en", "Temperatures fell below zero on the islands overnight."],
    ["en", "Ada Quill said: ‘We’ve rounded up the ferries that still sail.’"],
    ["en", "Port Morrow says that in this next chapter of its history it builds ferries."],
    ["en", "What I am going to do is to spell out what the harbour needs."],
    ["en", "A figure below 50 means that fewer ferries sail than a year ago."],
    ["en", "Ada Quill has been in this post since the ferry Aurora burned."],
    ["en", "The next section of the line to Port Morrow opens in May."],
    ["en", "Captains who use our harbour must pay more, the mayor of Morrow wrote."],
    ["pl", "Następny rozdział w dziejach portu zaczyna się wiosną."],
    ["ru", "В следующей главе истории порта снова строят паромы."],
    ["cs", "Následující kapitola dějin přístavu začíná na jaře."],
    ["de", "Die Fähre fuhr unten am Kai vorbei in den Hafen ein."],
    ["sr", "У тексту споразума стоји да трајект плови до марта."],
    ["hr", "U tekstu sporazuma stoji da trajekt plovi do ožujka."],
    ["fr", "Le ferry a été vu au tableau des départs de Morrow."],
    ["es", "La guía del museo llevó al grupo hasta el puerto."],
    ["ja", "県は表彰された船員の写真を港に飾った。"],
  ])("unless it is news, in %s: %s", (language, text) => {
    expect(behindTwo(language, text)).toEqual({});
  });

  test("is all that a story of nothing else can tell", () => {
    const about = paragraphs("This guide explains the ferry.", "In this guide we list ports.");
    expect(dependenciesOf(about).filter(({ excluded }) => excluded === "always")).toEqual([]);
  });
});
