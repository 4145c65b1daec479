import { describeKind } from './rows';

/* What scans, quoted mails and hurried hands put between and for the characters of a number. */

describeKind('IBAN', [
  ['überweisen Sie auf DE04 – 4405 – 0199 – 1070 – 5718 – 85', 'DE04 – 4405 – 0199 – 1070 – 5718 – 85'],
  ['auf DE04440501991\n> 070571885 bitte', 'DE04440501991\n> 070571885'],
]);

describeKind('CREDIT_CARD', [
  ['bezahlt mit 52 49 61 71 82 57 16 88', '52 49 61 71 82 57 16 88'],
  ['bezahlt mit 5 2 4 9 6 1 7 1 8 2 5 7 1 6 8 8', '5 2 4 9 6 1 7 1 8 2 5 7 1 6 8 8'],
  ['bezahlt mit 5249_6171_8257_1688', '5249_6171_8257_1688'],
  ['bezahlt mit 52496171\n82571688', '52496171\n82571688'],
  ['ruf an: +4921635771200'],
  ['Stimmen 52 49 61 71 82 57 16 87'],
]);

describeKind('SOCIAL_SECURITY', [
  ['er hat 1304·1151·W468', '1304·1151·W468'],
  ['RVNR 130411\n> 51W468', '130411\n> 51W468'],
  ['SV-Nr. 13 O4l15l W 468', '13 O4l15l W 468'],
]);

describeKind('HEALTH_INSURANCE', [
  ['versichert bei der AOK, G946 6475 31', 'G946 6475 31'],
  ['versichert bei der AOK, G94664753l', 'G94664753l'],
  ['noch „g946647531“ eingetragen', 'g946647531'],
  ['versichert bei der AOK, G946 6475 32'],
]);

describeKind('PLATE', [
  ['vor meiner garage: 0F-lL 77O, silberner passat', '0F-lL 77O'],
  ['Falschparker, V1E-0L 12o', 'V1E-0L 12o'],
  ['der Golf KR-XY\n210 steht da', 'KR-XY\n210'],
  ['Kennzeichen F – E . 1 0 4 2', 'F – E . 1 0 4 2'],
  ['Der Transporter fährt von 8-10 Uhr 15 Touren.'],
  ['Das Auto der Stufe EURO 5 B 12'],
]);

describeKind('PHONE', [
  ['ruf an: +49 2163 57712OO', '+49 2163 57712OO'],
  ['ruf an: +4921635771200', '+4921635771200'],
  ['Tel.: 02163·577·1200', '02163·577·1200'],
  ['Handy 0171 3\n> 920001', '0171 3\n> 920001'],
]);

describeKind('DATE_OF_BIRTH', [
  ['geb. am 12.08\n.1964', '12.08\n.1964'],
  ['Geburtsdatum: 12.08.19 64', '12.08.19 64'],
  ['geb. am 12.0B.19G4', '12.0B.19G4'],
  ['geb. am 12_08_1964', '12_08_1964'],
  ['geb. 12.08.19 15 Uhr', '12.08.19'],
  ['geb 7. 5. 2oo1', '7. 5. 2oo1'],
  ['Kind 1: Mascha Wolkow        w     24.09.19 Fulda', '24.09.19'],
  ['Mascha Wolkow | w | 24.09.2019 | Fulda', '24.09.2019'],
  ['Kind: Mascha Wolkow (w) 24.09.2019', '24.09.2019'],
  ['Pospiech, Gertrud (*1931-05-23 / +2026-02-08)', '1931-05-23', '2026-02-08'],
  ['He died 9/14/1940 in Ohio.', '9/14/1940'],
  ['Mascha Wolkow m 12 qm'],
]);

describeKind('IP_ADDRESS', [
  ['IP-Adresse: 9l.62.l4O.27', '9l.62.l4O.27'],
  ['Zugriff von 91.62.14O.27', '91.62.14O.27'],
  ['Anmeldung von 91[.]62[.]140[.]27', '91[.]62[.]140[.]27'],
  ['IP 91 punkt 62 punkt 140 punkt 27', '91 punkt 62 punkt 140 punkt 27'],
  ['IP-Adresse: 91.62.\n> 140.27', '91.62.\n> 140.27'],
  ['IP 2OO3:e1:bf1O:44OO:1c2d:8e0f:a1b2:c3d4', '2OO3:e1:bf1O:44OO:1c2d:8e0f:a1b2:c3d4'],
  ['Abschnitt 1.2.l.4 der Satzung'],
  ['Version 9l.6.4.2'],
]);

describeKind('BANK_ACCOUNT', [
  ['Kontonummer: O2O2O51', 'O2O2O51'],
  ['Kontonummer: 0202 – 051', '0202 – 051'],
  ['Kontonummer: 0202_051', '0202_051'],
  ['BIC: BYLADEMl00l', 'BYLADEMl00l'],
  ['Sperrkonto mit 11.904 € oder Bürgschaft'],
  ['Konto: Ossi Bills'],
]);

describeKind('ID_CARD', [
  ['bittet um Verlängerung. Karte YZ0K4T819 läuft Ende April ab', 'YZ0K4T819'],
  ['auf dem Ausweis GS-20871, die Ausleihe ist erledigt'],
  ['Identitätskarte 647 201 188 am Freibad gezeigt', '647 201 188'],
]);
