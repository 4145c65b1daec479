/** A letter and the places that must be found, by kind: `[[KIND:words]]` in the text. Persons and numbers are invented. */
export const LETTERS: Readonly<Record<string, string>> = {
  'an application for housing benefit': `[[PERSON:Erika Mustermann]]
[[ADDRESS:Musterstraße 12 a]]
41334 Nettetal

Stadt Nettetal
Wohngeldstelle
Doerkesplatz 11
41334 Nettetal

Nettetal, 12.03.2025

Antrag auf Wohngeld, Wohngeldnummer: [[CASE_NUMBER:WG 123456/7]]

Sehr geehrte Frau [[PERSON:Hendricks]],

hiermit beantrage ich Wohngeld ab dem 01.04.2025. Ich bin am [[DATE_OF_BIRTH:12.08.1964]] in [[ADDRESS:Kempen]] geboren und wohne seit dem 01.05.2019 in der [[ADDRESS:Musterstraße 12 a]]. Meine Miete beträgt 642,50 Euro, dazu kommen 120,00 Euro Nebenkosten.
Bitte überweisen Sie den Betrag auf mein Konto [[IBAN:DE02 1203 0000 0000 2020 51]] bei der Beispielbank. Sie erreichen mich unter [[PHONE:02153 9990123]] oder [[EMAIL:erika.mustermann@web.example]].

Mit freundlichen Grüßen

[[PERSON:Erika Mustermann]]`,
  'a reminder from the town treasury': `Stadt Nettetal · Der Bürgermeister · Stadtkasse

Herrn
[[PERSON:Jürgen Küppers]]
[[ADDRESS:Kölner Str. 47]]
[[POSTCODE_CITY:41751 Viersen]]

Kassenzeichen: [[CASE_NUMBER:5.0104.004711.2]]
Mahnung

Sehr geehrter Herr [[PERSON:Küppers]],

die Grundbesitzabgaben für das 1. Quartal 2025 in Höhe von 184,27 EUR waren am 15.02.2025 fällig. Bitte zahlen Sie bis zum 31.03.2025. Nach § 240 AO fallen Säumniszuschläge von 1 Prozent an.

Mit freundlichen Grüßen
Im Auftrag
[[PERSON:Sabine Optenplatz]]`,
  'a mail in lower case': `hallo,

ich bin [[PERSON:mehmet yilmaz]] und habe letzte woche einen bescheid bekommen. mein aktenzeichen ist [[CASE_NUMBER:32.4-2291/24]]. die frist ist am 20.4. können sie mich anrufen, tel [[PHONE:0171 3920001]]? frau [[PERSON:hendricks]] weiß bescheid.

danke
[[PERSON:mehmet yilmaz]]`,
  'an objection against a parking fine': `[[PERSON:Dr. Karl-Heinz Müller-Lüdenscheidt]]
[[ADDRESS:Am Alten Markt 3]], [[POSTCODE_CITY:47906 Kempen]]

Ordnungsamt

Widerspruch, Aktenzeichen [[CASE_NUMBER:OWi 4711/25]]

Sehr geehrte Damen und Herren,

gegen den Bescheid vom 3. Februar 2025 lege ich Widerspruch ein. Mein Fahrzeug, Kennzeichen [[PLATE:VIE-MM 198]], stand nicht vor der Einfahrt. Zeugin ist meine Nachbarin [[PERSON:Olena Schewtschenko]].

Hochachtungsvoll
[[PERSON:Müller-Lüdenscheidt]]`,
  'a note on a telephone call': `Telefonvermerk vom 14.01.2025, 10.15 Uhr

Anruf von Frau [[PERSON:Nguyen]], Mutter von [[PERSON:Linh]]. [[PERSON:Linh]] besucht ab August die Grundschule Lobberich. Frau [[PERSON:Nguyen]] bittet um Rückruf unter [[PHONE:0049 171 3920002]]. Ihr Sohn [[PERSON:Minh]] ist [[SPECIAL_CATEGORY:schwerbehindert]].
Wiedervorlage 21.01.2025.`,
  'a form': `Name: [[PERSON:Kowalski]]
Vorname: [[PERSON:Anna]]
Geburtsdatum: [[DATE_OF_BIRTH:3. Mai 1988]]
Geburtsname: [[PERSON:Nowak]]
Straße, Hausnummer: [[ADDRESS:Lindenallee 5]]
PLZ, Ort: [[POSTCODE_CITY:47929 Grefrath]]
Telefon: [[PHONE:02158/9990456]]
E-Mail: [[EMAIL:a.kowalski@mail.example]]
Steuer-ID: [[TAX_ID:86 095 742 719]]
Rentenversicherungsnummer: [[SOCIAL_SECURITY:65 170839 J 003]]
Personalausweisnummer: [[ID_CARD:T220001293]]
Kontoinhaber: [[PERSON:Anna Kowalski]]
IBAN: [[IBAN:NL91ABNA0417164300]]`,
  'a forwarded mail with headers': `Von: [[PERSON:Maria Russo]] <[[EMAIL:maria.russo@post.example]]>
Gesendet: Montag, 10. März 2025 09:12
An: buergerservice@nettetal.de
Betreff: Ummeldung

Guten Tag,

mein Mann [[PERSON:Luigi]] und ich sind am 01.03.2025 umgezogen, neue Anschrift:
[[ADDRESS:Hochstraße
17]], 41334 Nettetal.

Viele Grüße
[[PERSON:Maria Russo]]`,
  'a letter on a child care place': `Familie [[PERSON:Winter]]
[[ADDRESS:Breyeller Straße 101]]
41334 Nettetal

Sehr geehrte Familie [[PERSON:Winter]],

für Ihre Tochter [[PERSON:Mia]], geboren am [[DATE_OF_BIRTH:04.11.2021]], können wir Ihnen zum 01.08.2025 einen Platz in der Kita Regenbogen anbieten. Bitte melden Sie sich bis zum 15. April 2025 bei Frau [[PERSON:Koch]]. Frau [[PERSON:Koch]] ist vormittags erreichbar.

Freundliche Grüße
i. A. [[PERSON:Peters]]`,
  'a letter to a neighbour over the border': `De heer [[PERSON:Jan Janssen]]
[[ADDRESS:Kerkstraat 12]]
[[POSTCODE_CITY:5911 AB Venlo]]

Sehr geehrter Herr [[PERSON:Janssen]],

Ihr Schreiben vom 02.02.2025 haben wir erhalten. Die Vergnügungssteuer beträgt 75,00 Euro. Für Rückfragen steht Ihnen Herr [[PERSON:Ahmad Al-Khatib]] zur Verfügung.`,
  'a decision with health data': `Sehr geehrter Herr [[PERSON:Popescu]],

Ihrem Antrag auf Eingliederungshilfe vom 07.01.2025 wird stattgegeben. Herr [[PERSON:Popescu]] leidet an einer [[SPECIAL_CATEGORY:schweren Depression]]. Die Bewilligung gilt bis zum 31.12.2025. Az.: [[CASE_NUMBER:50-2/4711]]

Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Klage beim Sozialgericht Düsseldorf erhoben werden.`,
  'a list of participants': `Teilnehmer:
[[PERSON:Kowalski, Anna]]
[[PERSON:Schmitz, Peter]]
[[PERSON:Yılmaz, Ayşe]]
[[PERSON:Papadopoulos, Nikos]]

Frau [[PERSON:Schmitz-Terstappen]] ist entschuldigt. [[PERSON:Kowalski]] bringt die Unterlagen mit.`,
  'a text with noise': `Frau [[PERSON:Erika\u00a0Muster\u00admann]], IBAN [[IBAN:DE02\u200b 1203 0000\n0000 2020 51]], Mail [[EMAIL:еrika@web.de]] oder [[EMAIL:max punkt muster at web punkt de]], \u202bTel. [[PHONE:０２１５３ ９９９０１２３]]\u202c.`,
};
