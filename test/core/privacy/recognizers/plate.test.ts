import { DISTRICTS } from '../../../../src/core/privacy/recognizers/plate/districts';
import { describeKind } from './rows';

describeKind('PLATE', [
  ['Falschparker MG_KT_418', 'MG_KT_418'],
  ['Diplomatenschild 0-118-22', '0-118-22'],
  ['Ersatzfahrzeug: HS TP 8, Tür klemmt', 'HS TP 8'],
  ['den Wagen (MÖ NC 305) wegfahren', 'MÖ NC 305'],
  ['Motorrad mg kx7, ohne Licht', 'mg kx7'],
  ['Tanklöschfahrzeug TLF 3000, Golf GTI 2024'],
  ['Rettungswagen RTW 1 und Linienbus NE 22'],
  ['Pkw mit dem Kz. VIE AB 123 parkt', 'VIE AB 123'],
  ['Autonr. VIE XX 12', 'VIE XX 12'],
  ['Sein Auto aus Sevilla, Kennzeichen 4471 KLM', '4471 KLM'],
  ['Der Pkw 4471 KLM stand dort', '4471 KLM'],
  ['Das Fahrzeug hat 1998 CCM und 4500 PKW kamen'],
  ['Der Wartburg MK 14-82 ist zugelassen', 'MK 14-82'],
  ['Fahrer des VW Golf, amtl. Kz. HST-RK 188', 'HST-RK 188'],
  ['Der E-Scooter hatte das Schild, vorgelesen: 472 HBT.', '472 HBT'],
  ['Der Roller kostet 250 EUR, siehe § 973 BGB'],
  ['08:40 B-SN 7071 abgelaufen', 'B-SN 7071'],
  [
    '08:40 WST-R 912 Parkscheibe\n08:45 OL-X 417\n09:02 CLP AX 21 E Ladesäule\n10:50 DW 4K219 ausländ.',
    'WST-R 912',
    'OL-X 417',
    'CLP AX 21 E',
    'DW 4K219',
  ],
  ['09:02 CLP AX 21 Ladesäule'],
  ['Pkw Skoda NR-TW 471, Fahrer verletzt', 'NR-TW 471'],
  ['Dutch plate 48-BXK-3', '48-BXK-3'],
  ['(registration 191-D-40218)', '191-D-40218'],
  ['VIE – A B  9 1 2 – Beklagter –', 'VIE – A B  9 1 2'],
  ['den roten fiat vie go 615', 'vie go 615'],
  ['Kfz MG-VH 97O', 'MG-VH 97O'],
  ['Sein Auto VIEXP31 ist weg', 'VIEXP31'],
  ['mit dem auto ab er 20 kommt'],
  ['Das Auto ist da, VIEXP31 ist ein Code eines anderen Textes, der weit weg steht.', 'VIEXP31'],
  ['Kennzeichen (UA): AA 4417 KX', 'AA 4417 KX'],
  ['Fahrzeug: KK MH 512. Messgerät: PoliScan', 'KK MH 512'],
  ['fährt einen grauen golf, kk-rs 188.', 'kk-rs 188'],
  ['früher war VlE-HR 44 dran', 'VlE-HR 44'],
  ['Kees uit Venlo, VN-481-Z', 'VN-481-Z'],
  ['im Skoda (B 17 FLO, rumänisch)', 'B 17 FLO'],
  ['Kennzeichen VIE-MM 198', 'VIE-MM 198'],
  ['Der Pkw KR AB 1234 stand dort', 'KR AB 1234'],
  ['VIE-AB 123E', 'VIE-AB 123E'],
  ['VIE – AB 123', 'VIE – AB 123'],
  ['VIE-AB123', 'VIE-AB123'],
  ['MG-XY 99H', 'MG-XY 99H'],
  ['kennzeichen vie-ab 12', 'vie-ab 12'],
  ['Kennzeichen: vieab123', 'vieab123'],
  ['Kennzeichen V I E - A B 1 2 3', 'V I E - A B 1 2 3'],
  ['Kennzeichen:\nVIE-AB 123', 'VIE-AB 123'],
  ['Fahrzeug D:XY 99', 'D:XY 99'],
  ['Kfz-Kennzeichen\tHalter\nVIE-AB 123\tAnna', 'VIE-AB 123'],
  ['VIE\u2011AB\u00a0123', 'VIE\u2011AB\u00a0123'],
  ['Auto mit niederländischem Kennzeichen AB-123-C', 'AB-123-C'],
  ['Der Transporter 1-ABC-234 parkte', '1-ABC-234'],
  ['polnisches Kennzeichen WA 12345', 'WA 12345'],
  ['Kennzeichen (A) W-12345X', 'W-12345X'],
  ['Der Wagen VIE–NT–482 stand dort', 'VIE–NT–482'],
  ['Gesehen wurde VIE–NT–482', 'VIE–NT–482'],
  ['Gesehen wurde VIE NT482 am Markt', 'VIE NT482'],
  ['Gesehen wurde VIE.NT.482 am Markt', 'VIE.NT.482'],
  ['Der Pkw VIE.NT.48 parkt', 'VIE.NT.48'],
  ['Dienststelle VIE.NT.48'],
  ['Raum B-A.12'],
  ['Typ AB CD123'],
  ['DIN A 4 und DIN-A 3'],
  ['DIN-EN 1234'],
  ['QQ-AB 123'],
  ['EN ISO 9001'],
  ['TOP A 12'],
  ['EG-VO 1907'],
  ['Bebauungsplan Ka-12 und Lo-257'],
  ['B 221, A 61, L 373'],
  ['Das Kennzeichen wird am Schalter 3 ausgegeben'],
  ['BK-NR 2108'],
  ['Auto mit MS·HH·1188 parkt im Halteverbot', 'MS·HH·1188'],
  ['UN-A 8812 blauer Polo', 'UN-A 8812'],
  ['Mietwagen mit Hamburger Nummer HH-RA 2217', 'HH-RA 2217'],
  ['Halteranfrage zu EN-S 7', 'EN-S 7'],
  ['DO-IT 2026: Messe für Handwerk'],
  ['UN-A 8812 Resolution'],
  ['Jemand hat dem Hexenwagen (UL WG 1118) die Scheibe eingeschlagen.', 'UL WG 1118'],
  ['Vom Unimog (UN-BH 218) fiel ein Gitter.', 'UN-BH 218'],
  ['hatte nie ein auto mit ge ms 1318', 'ge ms 1318'],
  ['ein auto mit am ende 1000 km'],
  ['ihr auto (sw wr 1958) steht da', 'sw wr 1958'],
  ['Er kommt mit dem Wagen PGN 4H72.', 'PGN 4H72'],
  ['VIE-AB 1 parkte im Halteverbot', 'VIE-AB 1'],
  ['VIE-AB 1 liegt vor'],
  ['Kosten pro Schild mit Mast 214 Euro'],
]);

describe('the districts', () => {
  it('are one to three capitals each, some hundreds of them', () => {
    expect(DISTRICTS.size).toBeGreaterThan(700);
    for (const district of DISTRICTS) expect(district).toMatch(/^[A-ZÄÖÜ]{1,3}$/);
  });

  it.each(['VIE', 'KR', 'KK', 'GV', 'GEL', 'MG', 'D', 'LÜN', 'ÜB', 'SÄK', 'MUC', 'BW', 'NRW', 'THW'])(
    'hold %s',
    (district) => {
      expect(DISTRICTS.has(district)).toBe(true);
    },
  );

  it.each(['QQ', 'TÜB', 'XY', 'SS', 'KZ'])('do not hold %s', (code) => {
    expect(DISTRICTS.has(code)).toBe(false);
  });
});
