import { describeKind, findingsOf } from './rows';

describeKind('CASE_NUMBER', [
  ['Geschäftsnummer: 12 XIV(B) 44/25', '12 XIV(B) 44/25'],
  ['Unterbringung 12 XIV (L) 44/25', '12 XIV (L) 44/25'],
  ['AG Helmstedt, 7 XVII G 118/25', '7 XVII G 118/25'],
  ['Betreuung, 12 XVII M 345/24', '12 XVII M 345/24'],
  ['verurteilt (253 Cs 820 Js 40117/24)', '253 Cs 820 Js 40117/24'],
  ['Urteil 12 Ds - 4 Js 118/25', '12 Ds - 4 Js 118/25'],
  ['Strafsache 12 Ds 345/24', '12 Ds 345/24'],
  ['das Verfahren 12 C 345/24', '12 C 345/24'],
  ['3 Ca 1234/23', '3 Ca 1234/23'],
  ['S 12 AS 345/24', 'S 12 AS 345/24'],
  ['S 12 AS 345/24 ER', 'S 12 AS 345/24 ER'],
  ['L 7 AS 12/22 B ER', 'L 7 AS 12/22 B ER'],
  ['XVII 234/19', 'XVII 234/19'],
  ['Betreuungsgericht 12 XVII 234/19', '12 XVII 234/19'],
  ['4 Js 1234/23', '4 Js 1234/23'],
  ['26 K 1234/24', '26 K 1234/24'],
  ['26 L 1234/24.A', '26 L 1234/24.A'],
  ['VI-2 U 3/20', 'VI-2 U 3/20'],
  ['I-20 U 12/23', 'I-20 U 12/23'],
  ['9b F 12/24', '9b F 12/24'],
  ['Nachlasssache VI 123/20', 'VI 123/20'],
  ['12 F 345/24 EASO', '12 F 345/24 EASO'],
  ['12 C 345/2024', '12 C 345/2024'],
  ['Insolvenzverfahren 95 IK 123/23', '95 IK 123/23'],
  ['Amtsgericht Nettetal, Az. 12 C 345/24, Beschluss vom 3.4.2024', '12 C 345/24'],
  ['Das Amtsgericht hat mit Urteil vom 3.3.2024 (12 C 345/23) entschieden', '12 C 345/23'],
  ['StA Krefeld 4\u00a0Js\u00a01234/23', '4\u00a0Js\u00a01234/23'],
  ['BVerwG, Urteil vom 27.06.2013, 5 C 23.12'],
  ['BVerwG, Urteil vom 27.06.2013 – 5 C 23/12'],
  ['BGH XII ZB 1/20'],
  ['BGH, Beschluss vom 1.2.2020, 4 StR 12/20'],
  ['BSG, Urteil vom 1.2.2020 - B 4 AS 12/19 R'],
  ['OVG NRW, Beschluss vom 12.01.2021, 4 A 1234/20'],
  ['LSG NRW, Beschluss vom 3.3.2022, L 7 AS 12/22 B ER'],
  ['VG Köln, Urteil vom 3.4.2021 - 12 K 345/20'],
  ['Urteil vom 3.4.2021 - 12 K 345/20 -, juris Rn. 12'],
  ['vgl. dazu 12 K 345/20'],
  [
    'nach ständiger Rechtsprechung (BVerwG, Urteil vom 1.1.2020, 5 C 23.12; OVG NRW, Beschluss vom 1.2.2021, 4 A 12/20)',
  ],
  ['Vorlage 12 K 345/24'],
  ['Maßstab 1 M 1/20'],
  ['C 12/24 und F 3/24'],
  ['im Schuljahr 2024/25'],
  ['TOP 3 B 4/5'],
  ['Familiengericht Eberswalde, 3.1 F 277/25', '3.1 F 277/25'],
  ['Aktenzeichen 33 Ds 559 Js 40718/25 jug.', '33 Ds 559 Js 40718/25 jug.'],
  ['Die Regel 3.1 F steht im Handbuch.'],
  ['Rechtsantragstelle AG Pirmasens, II 90/25', 'II 90/25'],
  ['Amtsgericht Duderstadt: 7 XVII 203/25 (K)', '7 XVII 203/25 (K)'],
  ['Halle II 90/25 bleibt zu'],
]);

describe('a file reference of a court', () => {
  it('is clearer where a proceeding is spoken of', () => {
    expect(findingsOf('Strafsache 12 Ds 345/24', 'CASE_NUMBER')).toMatchObject([
      { confidence: 0.9, reason: 'cue' },
    ]);
    expect(findingsOf('12 Ds 345/24', 'CASE_NUMBER')).toMatchObject([{ confidence: 0.75, reason: 'format' }]);
    expect(findingsOf('26 K 1234/24', 'CASE_NUMBER')).toMatchObject([{ confidence: 0.7, reason: 'format' }]);
  });
});
