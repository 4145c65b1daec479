/** A citizen's mail as it arrives, with what must be found in it and what must not. Persons and numbers are invented. */
export interface CitizenMail {
  readonly text: string;
  /** Every personal value, as often as it stands there it must be covered. */
  readonly personal: readonly string[];
  /** Words that look like something personal and are none. */
  readonly harmless: readonly string[];
}

export const MAILS: Readonly<Record<string, CitizenMail>> = {
  'on waste': {
    text: `Von: Max Mustermann <max.mustermann@example.org>
Gesendet: Montag, 5. Oktober 2026 10:12
An: NetteBetrieb <abfall@nettetal.de>
Betreff: Restmülltonne nicht geleert, Kundennummer 4711-0815

Sehr geehrte Damen und Herren,

unsere Restmülltonne in der Musterstraße 12 wurde am Donnerstag nicht geleert. Die Nummer der Tonne weiß ich nicht, die Kd.-Nr. steht oben. Im Oktober war das schon einmal so. Wann wird die Tonne geholt?

Mit freundlichen Grüßen
Max Mustermann

Musterstraße 12 · 41334 Nettetal
Tel.: 02153 9990123
M: 0171 3920001

Am Fr., 2. Okt. 2026 um 08:15 Uhr schrieb NetteBetrieb <abfall@nettetal.de>:
> Guten Tag, Herr Mustermann,
> die Leerung wird am Montag nachgeholt.
> Ihre Stadt Nettetal, Doerkesplatz 11, 41334 Nettetal, Tel. 02153 898-0`,
    personal: [
      'Max Mustermann',
      'max.mustermann@example.org',
      '4711-0815',
      'Musterstraße 12',
      '02153 9990123',
      '0171 3920001',
      'Mustermann',
    ],
    harmless: [
      'NetteBetrieb',
      'abfall@nettetal.de',
      'Restmülltonne',
      'Oktober',
      'Donnerstag',
      'Stadt Nettetal',
      'Doerkesplatz 11',
      '41334 Nettetal',
      '02153 898-0',
      '10:12',
    ],
  },
  'to the registry office': {
    text: `From: "Yılmaz, Mehmet" <m.yilmaz@mail.example>
Sent: Tuesday, October 6, 2026 8:03 PM
To: standesamt@nettetal.de
Cc: Elif Yılmaz <elif@mail.example>
Subject: Geburtsurkunde

Guten Abend,

ich brauche zwei Geburtsurkunden für unsere Tochter Defne, geboren am 14.03.2026 im Krankenhaus Lobberich. Meine Frau Elif kann sie am Mittwoch abholen. Was kostet eine Urkunde? Aktenzeichen G 214/2026.

Gruß, Mehmet Yılmaz
Mobil +49 171 3920002

-----Ursprüngliche Nachricht-----
Von: Standesamt
Gesendet: Montag, 5. Oktober 2026 10:12
An: Yılmaz, Mehmet
Betreff: AW: Geburtsurkunde

Sehr geehrter Herr Yılmaz,
bitte nennen Sie uns den Tag der Geburt.
Das Standesamt im Rathaus Lobberich hat montags geöffnet.`,
    personal: [
      'Yılmaz, Mehmet',
      'm.yilmaz@mail.example',
      'Elif Yılmaz',
      'elif@mail.example',
      'Defne',
      '14.03.2026',
      'Elif',
      'G 214/2026',
      'Mehmet Yılmaz',
      '+49 171 3920002',
      'Yılmaz',
    ],
    harmless: [
      'standesamt@nettetal.de',
      'Geburtsurkunde',
      'Mittwoch',
      'Standesamt',
      'Rathaus Lobberich',
      'October 6, 2026',
      'Tuesday',
    ],
  },
  'on day-care fees': {
    text: `Hallo Frau Koch,

die Elternbeiträge für Mia und Jonas wurden im September doppelt abgebucht. Das Buchungszeichen ist 5.0104.004711.2, das Kassenzeichen 010.0471.1. Bitte überweisen Sie auf DE02 1203 0000 0000 2020 51 zurück.

Ab wann gilt die Geschwisterermäßigung in der Kita Regenbogen?

LG Sabine
--
Sabine Winter-Öztürk
Breyeller Straße 101, 41334 Nettetal
T: 02153/9990456
F: 02153/9990457
sabine.winter@mail.example

Gesendet mit der WEB.DE Mail App

Am 01.10.26 um 09:40 schrieb Anna Koch:
> Guten Morgen Frau Winter-Öztürk, bitte nennen Sie mir Ihr Buchungszeichen. Jugendamt, Fachbereich Kinder und Familie`,
    personal: [
      'Koch',
      'Mia',
      'Jonas',
      '5.0104.004711.2',
      '010.0471.1',
      'DE02 1203 0000 0000 2020 51',
      'Sabine',
      'Sabine Winter-Öztürk',
      'Breyeller Straße 101',
      '02153/9990456',
      '02153/9990457',
      'sabine.winter@mail.example',
      'Anna Koch',
      'Winter-Öztürk',
    ],
    harmless: [
      'Elternbeiträge',
      'September',
      'Geschwisterermäßigung',
      'Kita Regenbogen',
      'WEB.DE Mail App',
      'Jugendamt',
      'Fachbereich',
      '41334 Nettetal',
      'Guten Morgen',
    ],
  },
  'on housing benefit': {
    text: `Betreff: Wohngeld, Ihr Zeichen: 50-2/4711, Wohngeldnummer WG 123456/7

Sehr geehrte Damen und Herren,

ich heiße Olena Schewtschenko und habe am 1. September Wohngeld beantragt. Bis zum Jobcenter-Bescheid hatte ich die BG-Nummer 36502//0001234. Die Miete beträgt 642,50 Euro. Welche Unterlagen fehlen noch? Mein Vermieter ist Herr Terstappen.

Mit freundlichen Grüßen
O. Schewtschenko

Olena Schewtschenko
Lindenallee 5
47929 Grefrath
Handy 0171 3920003

Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.`,
    personal: [
      '50-2/4711',
      'WG 123456/7',
      'Olena Schewtschenko',
      '36502//0001234',
      'Terstappen',
      'O. Schewtschenko',
      'Lindenallee 5',
      '47929 Grefrath',
      '0171 3920003',
    ],
    harmless: ['Wohngeld', '1. September', '642,50 Euro', 'Jobcenter', 'Android', 'K-9 Mail'],
  },
  'on a building permit': {
    text: `Von: Architekturbüro Beispiel [mailto:post@architekt.example]
Gesendet: Freitag, 2. Oktober 2026 11:47
An: 'bauamt@nettetal.de'
Cc: Jürgen Küppers; Terstappen, Birgit
Betreff: Bauantrag Az. 63-00815-26, Carport Hochstraße 17

Sehr geehrte Frau Hendricks,

anbei der Lageplan für den Carport der Eheleute Küppers, Hochstraße 17. Ihr Schreiben vom 15.09.2026, Vorgangsnummer 2026-004711, haben wir erhalten. Reicht die Statik als PDF? Bis wann müssen wir die Brandschutzwand nachweisen?

Freundliche Grüße aus Kempen

i. A. Dipl.-Ing. Karl-Heinz van Dijk
Architekt
Am Alten Markt 3
47906 Kempen
Fon +49 (0) 2152 999012
Fax +49 (0) 2152 999013
www.architekt.example`,
    personal: [
      'post@architekt.example',
      'Jürgen Küppers',
      'Terstappen, Birgit',
      '63-00815-26',
      'Hochstraße 17',
      'Hendricks',
      'Küppers',
      '2026-004711',
      'Karl-Heinz van Dijk',
      'Am Alten Markt 3',
      '47906 Kempen',
      '+49 (0) 2152 999012',
      '+49 (0) 2152 999013',
    ],
    harmless: [
      'bauamt@nettetal.de',
      'Bauantrag',
      'Lageplan',
      'Carport',
      'Brandschutzwand',
      '15.09.2026',
      'Freitag',
      'Architekt',
    ],
  },
  'on parking': {
    text: `Guten Tag,

mein Auto (VIE-MM 198) stand am 28.09. auf dem Parkplatz am Rathaus. Ich hatte den Anwohnerparkausweis Nr. 2026/0471 ausgelegt. Trotzdem kam die Verwarnung, Fallnummer 4711/26, Ticket 0815-4711. Wie lege ich Einspruch ein?

Viele Grüße
Piotr
Piotr Kowalczyk
0157 35990001

On Mon, Oct 5, 2026 at 10:12 AM Ordnungsamt <ordnungsamt@nettetal.de> wrote:
> Sehr geehrter Herr Kowalczyk,
> nennen Sie bitte das Kennzeichen.

Am 04.10.2026 um 21:30 schrieb Piotr Kowalczyk <piotr.k@post.example>:
>> Hallo, wo muss ich mich melden?`,
    personal: [
      'VIE-MM 198',
      '2026/0471',
      '4711/26',
      '0815-4711',
      'Piotr',
      'Piotr Kowalczyk',
      '0157 35990001',
      'Kowalczyk',
      'piotr.k@post.example',
    ],
    harmless: [
      '28.09.',
      'Parkplatz',
      'Rathaus',
      'Ordnungsamt',
      'ordnungsamt@nettetal.de',
      'Oct 5, 2026',
      'Verwarnung',
    ],
  },
  'on an event': {
    text: `---------- Forwarded message ---------
Von: TV Beispiel e. V. <vorstand@tv.example>
Date: Mo., 5. Okt. 2026 um 10:12 Uhr
Subject: Martinszug
To: <kultur@nettetal.de>

Liebe Frau Peters,

unser Verein möchte am 11. November einen Martinszug durch Breyell veranstalten. Ansprechpartnerin: Birgit Hellwig, erreichbar unter 0171 3920004. Wir rechnen mit 250 Kindern. Brauchen wir eine Genehmigung und wer sperrt die Hochstraße?

Unsere Mitgliedsnummer beim Stadtsportverband ist 0047-11, die Vertragsnummer der Versicherung VH 4711 0815.

Mit sportlichen Grüßen
Birgit Hellwig, 1. Vorsitzende
TV Beispiel e. V. | Sportweg 3 | 41334 Nettetal | Tel 02153 9990789 | birgit.hellwig@tv.example`,
    personal: [
      'vorstand@tv.example',
      'Peters',
      'Birgit Hellwig',
      '0171 3920004',
      '0047-11',
      'VH 4711 0815',
      'Sportweg 3',
      '02153 9990789',
      'birgit.hellwig@tv.example',
    ],
    harmless: [
      'kultur@nettetal.de',
      'Martinszug',
      '11. November',
      'Breyell',
      '250 Kindern',
      'Stadtsportverband',
      'Vorsitzende',
      '41334 Nettetal',
    ],
  },
  'on dog tax': {
    text: `Hallo,

unser Hund Bello ist im August gestorben, bitte melden Sie ihn ab. Hundesteuermarke 1234, Steuermarke Nr. 4711, Kassenzeichen 01.0815.4. Bekomme ich die Hundesteuer für das vierte Quartal zurück? Die Marke schicke ich mit der Post.

Danke und Gruß
Ayşe Demir-Schmitz

Tel. privat: 02153 9990321
Mobil: 0151 23456789
An der Kleinbahn 7, 41334 Nettetal
Geb. 12.08.1964

Von meinem iPhone gesendet

Anfang der weitergeleiteten Nachricht:

> Von: Stadtkasse Nettetal <kasse@nettetal.de>
> Datum: 1. Oktober 2026 um 10:12:33 MESZ
> An: ayse.demir@mail.example
> Betreff: Hundesteuer 2026
>
> Sehr geehrte Frau Demir-Schmitz, bitte zahlen Sie 96,00 Euro.`,
    personal: [
      '1234',
      '4711',
      '01.0815.4',
      'Ayşe Demir-Schmitz',
      '02153 9990321',
      '0151 23456789',
      'An der Kleinbahn 7',
      '12.08.1964',
      'ayse.demir@mail.example',
      'Demir-Schmitz',
    ],
    harmless: [
      'August',
      'Hundesteuer',
      'vierte Quartal',
      'iPhone',
      'kasse@nettetal.de',
      'Stadtkasse',
      '96,00 Euro',
      '1. Oktober 2026',
      '41334 Nettetal',
    ],
  },
  'in lower case from a phone': {
    text: `hallo liebes bürgerbüro,

ich bin anna nowak und brauche einen termin am montag. meine nummer ist 0171 3920005, die vorgangsnummer 815/26. personalausweis T220001293 ist abgelaufen.

vg anna

von meinem handy gesendet`,
    personal: ['anna nowak', '0171 3920005', '815/26', 'T220001293', 'anna'],
    harmless: ['bürgerbüro', 'montag', 'termin'],
  },
  'with the name in the letterhead and a formal signature': {
    text: `Dr. Ingrid Hoffmann
Rechtsanwältin
Hauptstraße 5 | 41751 Viersen
Telefon: 02162 99901-0 | Telefax: 02162 99901-99
E-Mail: kanzlei@hoffmann.example

An die Stadt Nettetal, Rechtsamt
Unser Zeichen: 0815/26 HO
Ihr Zeichen: 30-4711

In Sachen Bogdan Popescu ./. Stadt Nettetal

Sehr geehrte Kolleginnen und Kollegen,

ich vertrete Herrn Popescu, geb. am 3. Mai 1988, wohnhaft Lindenallee 5, 47929 Grefrath. Steuer-ID 86 095 742 719. Bitte gewähren Sie Akteneinsicht bis zum 31. Oktober.

Hochachtungsvoll

Dr. Ingrid Hoffmann
Rechtsanwältin

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese E-Mail.`,
    personal: [
      'Ingrid Hoffmann',
      'Hauptstraße 5',
      '41751 Viersen',
      '02162 99901-0',
      '02162 99901-99',
      'kanzlei@hoffmann.example',
      '0815/26 HO',
      '30-4711',
      'Bogdan Popescu',
      'Popescu',
      '3. Mai 1988',
      'Lindenallee 5',
      '47929 Grefrath',
      '86 095 742 719',
    ],
    harmless: ['Rechtsanwältin', 'Rechtsamt', 'Akteneinsicht', '31. Oktober', 'Stadt Nettetal', 'Adressat'],
  },
};
