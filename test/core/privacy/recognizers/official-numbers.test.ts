import { describeKind } from './rows';

/* Numbers of goods, budgets, samples, errors and statistics in papers of an authority, beside those of a case. */

describeKind('CASE_NUMBER', [
  ['Fehlermeldungen, bitte die Bescheide drucken:\nWG-2025-00412 Kolb, Petra', 'WG-2025-00412'],
  ['Es kommt ein Fehlercode. Es betrifft die Akten\nBG-118827-24', 'BG-118827-24'],
  ['Fehlerliste der Bußgeldstelle, bitte prüfen:\nK-2024-118827 Kolb, Petra', 'K-2024-118827'],
  ['Kostenstelle 4711 Bauhof, Unfall Sven Lux, Personalnummer 118827', '118827'],
  ['Kostenstelle Jugendamt für Ben Kolb, Fallnummer 2024-118', '2024-118'],
  ['Mein Antrag auf Erlass der Hundesteuer vom 27.11.2024, 15.39-03102/2, Sven Lux', '15.39-03102/2'],
  ['Ihr Erlass der Gebühr vom 03.04.2024 – 32.1-118827/24', '32.1-118827/24'],
  ['Mit Rundschreiben vom 3.4.2024 – 51-118827-24 ist die Akte von Ben Kolb.', '51-118827-24'],
  ['Unser Mandant 004218, Herr Lux, hat den Bescheid über Ihr System erhalten.', '004218'],
  ['Petra Kolb 32/118/471, Sven Lux 51/224/812, beide Widerspruch.', '32/118/471', '51/224/812'],
  ['Petra Kolb 2025/12-K, bitte Wohngeld prüfen', '2025/12-K'],
  ['Sven Lux 99041234567812 Versicherung', '99041234567812'],
  ['LeiKa-Schlüssel\n99107023017000 Hilfe zum Lebensunterhalt\n99102013104000 Hundesteuer'],
  ['Fehlerprotokoll Lohnlauf\nPN-004711-22 Petra Kolb, Steuer-ID fehlt', 'PN-004711-22'],
  ['Leistung | Name | Betrag\nWG-2025-00412 | Kolb, Petra | 412', 'WG-2025-00412'],
  ['Mitgliedsnummer der Gruppe 118827, Petra Kolb', '118827'],
  ['Therapie-Sitzung Nr. 4711-22 Sven Lux', '4711-22'],
  ['Investitionsfall 2024-118827', '2024-118827'],
  ['Fragen zur Investition 118827-24-K von Sven Lux', '118827-24-K'],
  ['Restmüll 80/120/240 l: Bezirke 1–4'],
  ['nur Ports 80/443/993 offen'],
  ['Vorgang 240/120/80 liegt bei', '240/120/80'],
  ['Probe 2025-11-W3 wurde wegen Trübung verworfen.'],
  ['LeiKa: 99107023017000 Hilfe zum Lebensunterhalt'],
  ['Fehlerliste Wohngeld\n\nWG-0102 Pflichtfeld leer.\nORA-01555 Momentaufnahme zu alt'],
  ['Offene Anträge\n\nWG-0102 Müller, Unterlagen fehlen', 'WG-0102'],
  ['Fehlercodes und Akten: Ihr Bescheid WG-0102 liegt bei.', 'WG-0102'],
  ['Meldung „KB5041580 konnte nicht installiert werden“'],
  ['Transponder der Baureihe 3064 ersetzen die Schlüssel'],
  ['Transponder 3064 wurde verloren', '3064'],
  ['Nr. 00431–00436 Hainbuchen, Pflanzjahr 2021'],
  ['Eine Rückforderung nach Nr. 8.2.3 ANBest-P ist nicht veranlasst.'],
  ['Sachkonten: 6771000, 7128000, 5480040012'],
  ['Verpflichtungsermächtigung VE 2026-06-0042: 1.250.000'],
  ['RdErl. MI v. 27.11.2014 – 15.39-03102/2'],
  ['Schnittstelle ePayBL, Mandant 0042'],
  ['Mandant 0042 bittet um Rückruf', '0042'],
  ['Stadtbücherei\nZeile | Konto | Bezeichnung | Ansatz 2026\n04 | 4321000 | Benutzungsgebühren | 18.400'],
  ['Stadtbücherei, Ihr Konto 4321000: zwei Medien überfällig', '4321000'],
  ['Der amtliche Regionalschlüssel lautet 051660016016.'],
]);

describeKind('BANK_ACCOUNT', [
  ['Sven Lux, Konto 1234567, Ertrag aus Verkauf überweisen.', '1234567'],
  ['Lux, Sven: Konto 45678 gebucht am 3.4.', '45678'],
  ['Verwahrkonto 118827 bei uns, Nachlass Erna Petersen', '118827'],
  ['Vorschusskonto 45679 Sven Lux', '45679'],
  ['Der Schuldner Lux, Sven hat zwei Konten: Konto 5271 und 5431.', '5271'],
  ['nur noch über Rückstellung (Konto 2890100)'],
  ['Forderungen stehen auf Konto 1791000 der Bilanz.'],
  ['konto 5271 und 5431, alles über 800 € netto einzeln'],
  ['sein Konto 2890100 bei der Sparkasse', '2890100'],
  ['Bitte auf das Konto 2890100, BLZ 32050000', '2890100', '32050000'],
]);

describeKind('PHONE', [
  ['Herr Lux, Schlüssel 02152 118827, ist tagsüber daheim.', '02152 118827'],
  ['Der Verein verkauft Honig und andere Produkte: 02152 118827, nach Petra Kolb fragen.', '02152 118827'],
  ['Fragen zu den Artikeln 02152 118827, Sven Lux.', '02152 118827'],
  ['Mieter | Objekt | Schlüssel\nKolb | Garten 4 | 02152 118827', '02152 118827'],
  ['Fach | Artikelnummer | Gegenstand | Soll\nB-02 | 0815 4600 17 | Druckschlauch B 75 | 55'],
  ['Name | Nummer | Ort | Tag\nKoch | 02153 4600 17 | Lobberich | Mo', '02153 4600 17'],
  ['BV 0712/24-03 Kita-Bedarfsplan'],
  ['AF 03843-2025 Schulwegsicherheit'],
  ['Produkte: 060101 / 060205 / 060310-4'],
  ['Der amtliche Regionalschlüssel lautet 051660016016.'],
  ['Schieber 02163-12 am Nordkanal'],
  ['Frau Schieber, 02163 571200', '02163 571200'],
]);

describeKind('PLATE', [
  ['Imbisswagen mit Feuerlöscher nach DIN EN 3 und DIN EN 1004'],
  ['Imbisswagen DIN-AB 304', 'DIN-AB 304'],
]);
