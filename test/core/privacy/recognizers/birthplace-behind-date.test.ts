import { describeKind } from './rows';

/** The place of a birth or a death that only stands beside its date. */
describeKind('ADDRESS', [
  ['Herr Anas Shehadeh (20.08.1990, Latakia) will seine Fahrerlaubnis umschreiben.', 'Latakia'],
  ['Eleftheria Papadimitriou, 14/3/1994, Ioannina, Ledigkeitsbescheinigung liegt vor', 'Ioannina'],
  [
    'Mein Mann ist am 28.11.1995 in Konya geboren, ich am 06.06.1997 in Krefeld. Reicht das?',
    'Konya',
    'Krefeld',
  ],
  ['Sterbedatum und -ort: 14.12.2025, Duisburg', 'Duisburg'],
  ['Wojtek Lewandowski;1983-11-30;Opole;Zuzug 2026-02-01', 'Opole'],
  ['Geburtsdatum: 16.02.1974   Ort: Poltawa', 'Poltawa'],
  ['geb.          28.2.2025       Ort  Potsdam', 'Potsdam'],
  ['geboren am / in ........ 19.01.2019 / Hannoversch Münden', 'Hannoversch Münden'],
  ['Geburtstag 19.5.1938, Geburtsort Gleiwitz. Die Witwe kommt morgen.', 'Gleiwitz'],
  ['1 | Popescu, Dragoș | 17.10.1985 | Râmnicu Vâlcea | zu Besuch', 'Râmnicu Vâlcea'],
  ['Herr Rahmati (geb. 20.08.1990, Kundus) bittet um Umzug.', 'Kundus'],
  ['Mehmet Aksoy - 12.03.1985 - Kayseri', 'Kayseri'],
  ['geboren ......... 02.02.2026, 04:37 Uhr\n  Ort ............. Emsdetten\nMutter', 'Emsdetten'],
  // the place before the date
  ['Mehmet Aksoy, geb. Kayseri 12.03.1985', 'Kayseri'],
  ['Geboren: Bacău, am 3.5.1990', 'Bacău'],
  ['* Pirna 3.4.1950 † Kempen 2.2.2020', 'Pirna', 'Kempen'],
  ['† Venlo, 12.11.2024', 'Venlo'],
  ['Anna Ott, geb. Hagen 12.3.1950'],
  ['Name\tgeb. am\tgeb. in\nMüller, Jan\t01.02.1990'],
  ['geb. / Stand\n1 / Aßfalg, Korbinian / 09.02.21 / zweite Impfung'],
  // who, where and what else stands beside a date of birth
  ['Mila (12.3.2015, Seepferdchen) schwimmt.'],
  ['Rawan Al-Masri (17.9.2010, Palästinenserin) kommt Montag.'],
  ['Kevin Zander, geb. 11.02.15, Kl. 2, Pestalozzi-Grundschule'],
  ['Heike Stammen, 17.11.1970, Schulmensa'],
  ['Oskar Bender, geb. 30.11.1975, Kd.-Nr. 365C119472'],
  ['Jana Weiß, geb. 3.4.1990, Studentin, ledig'],
  ['Unsere Ehe wurde am 4. August 2006 in Brüggen geschlossen.'],
  ['Verheiratet seit 5.7.2019, Enugu'],
  ['geb. 4.8.1976, wohnt in Brüggen'],
  ['Der Antrag vom 20.08.2020, Krefeld, liegt vor.'],
  ['geb. 3.4.1990, Rentner'],
]);
