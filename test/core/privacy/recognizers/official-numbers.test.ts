import { describeKind } from './rows';

/* Numbers of goods, budgets, samples, errors and statistics in papers of an authority, beside those of a case. */

describeKind('CASE_NUMBER', [
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
  ['nur noch über Rückstellung (Konto 2890100)'],
  ['Forderungen stehen auf Konto 1791000 der Bilanz.'],
  ['konto 5271 und 5431, alles über 800 € netto einzeln'],
  ['sein Konto 2890100 bei der Sparkasse', '2890100'],
  ['Bitte auf das Konto 2890100, BLZ 32050000', '2890100', '32050000'],
]);

describeKind('PHONE', [
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
