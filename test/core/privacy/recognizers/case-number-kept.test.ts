import { describeKind } from './rows';

/** Under what something is kept, papers of a dispute, columns parted by dots, numbers of members. */
describeKind('CASE_NUMBER', [
  ['der Schuldner Sokolow (Kto. V-73-00981) zahlt', 'V-73-00981'],
  ['Förderverein der Praxis: VR 2308, Vorsitz neu', 'VR 2308'],
  ['Die Brille VR 2308 ist neu.'],
  ['Unser Zeichen GZ-418-R', 'GZ-418-R'],
  ['Bei der Polizei läuft es unter VG 2211/25, zuständig ist das Revier.', 'VG 2211/25'],
  ['Das Gnadengesuch unter GnH 118/26 läuft noch.', 'GnH 118/26'],
  ['Ihre Gegendarstellung nehmen wir unter 11.2-O/338 zur Akte.', '11.2-O/338'],
  ['Ich bin Mitglied der Berufsgenossenschaft unter 2601 447 118.', '2601 447 118'],
  ['Er bekam den Bescheid unter 110 20417 8 und unter 110 20471 8.', '110 20417 8', '110 20471 8'],
  ['Versichert ist sie bei uns unter 88 204 117.', '88 204 117'],
  ['Der Vorgang wird unter K7-20118 geführt.', 'K7-20118'],
  ['Sie erreichen uns unter 60 11 82.'],
  ['Die Meldung erreichte uns unter 4711 12.'],
  ['Der Antrag bleibt unter 12.500 Euro.'],
  ['Die Anzeige liegt unter 8115 Klicks.'],
  ['Der Bescheid liegt unter 20 Grad.'],
  // disputes, found things, the dead
  ['FUNDANZEIGE Nr. 63/2025', '63/2025'],
  ['Schiedsstelle der Stadt – Protokoll\nNr. 4/2026', '4/2026'],
  ['Schlichtung 7/25 – Schiedsfrau', '7/25'],
  ['Protokoll Nr. 4/2026 des Bauausschusses'],
  ['† 03.02.2025 Fulda | ev. | Reg. S 28/2025', 'S 28/2025'],
  // accounts and words of a payment
  ['Stichwort SchA 2-14/25', 'SchA 2-14/25'],
  ['Bitte überweisen, Stichwort SW251-4M.', 'SW251-4M'],
  ['Stichwort Sommerfest 2026'],
  ['Säumnis 4.218,66 €, PK 70055.31.', '70055.31'],
  ['PK Müller kam um 12 Uhr.'],
  ['Steuermarke ausgegeben: 4417', '4417'],
  ['2) Ayşe Nur Kaplan (00904) fehlt', '00904'],
  [
    'Kassenzeichen · Schuldner · Rest\n\n0471.2200.318 · Zettler, Korbinian · 1.204,00\n0471.2200.590 · Arslan, Gülay · 388,50',
    '0471.2200.318',
    '0471.2200.590',
  ],
  ['Der Bewohnerparkausweis für GS-TA 119 liegt bereit.'],
]);
