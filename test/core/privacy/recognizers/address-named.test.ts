import { describeKind } from './rows';

/** Addresses without a street's ending, rooms and containers of residents, places of a birth or a death; things that look so stay. */
describeKind('ADDRESS', [
  // where somebody lives
  ['Ich wohne in der Wohn-Gruppe, Mühlenfeld 5.\nIch habe einen Bus-Pass.', 'Mühlenfeld 5'],
  ['Wir bewohnen seit 1998 das Eckhaus Ziegelanger 1. Durch die Straße', 'Ziegelanger 1'],
  ['Hof am Hang, Hinterwies 1, Gemeinde Gstadt', 'Hinterwies 1'],
  ['Holger Racky\nAußerhalb 3, Ortsteil Eppenhain', 'Außerhalb 3'],
  ['Außerhalb 3 der Fälle ist nichts bekannt.'],
  ['Wörndl Katharina, Sonnleiten 22, Abholung 6.50 Uhr', 'Sonnleiten 22'],
  ['c/o Pohl, Saline Theodorshalle 21, 55543 Bad Kreuznach', 'Saline Theodorshalle 21'],
  ['Turnier in Sporthalle 3, 41751 Viersen'],
  // rooms and containers
  ['Danke schön\nMehari Gebremedhin, Container 14', 'Container 14'],
  ['Die Familie aus Container 6 braucht Betten.', 'Container 6'],
  ['Er ist beim Spargelhof beschäftigt, Unterkunft im Container 9.', 'Container 9'],
  ['Herr Kern holt Container 3 mit dem Altglas.'],
  ['Bewohner: Otto Wiesel (Zi. 214)', 'Zi. 214'],
  ['Ansprechpartner: Otto Wiesel (Zi. 214)'],
  ['Er wohnt über dem Lokal (Zollgasse 1, Dachkammer).', 'Zollgasse 1', 'Dachkammer'],
  ['Die Polizei ließ Ihre Wohnung (Rückgebäude, 2. Stock) öffnen.', 'Rückgebäude, 2. Stock'],
  ['Der Baum fiel auf das Gartenhaus Im Bruch 41, 53879 Euskirchen.', 'Im Bruch 41'],
  // births and deaths
  ['Geburtstag 7.7.87, Geburtsort Bad Hersfeld', 'Bad Hersfeld'],
  ['Gestorben ist er bei Ihnen, in Eutin, am 30. Nov. 1951.', 'Eutin'],
  ['Gestorben ist er, wie ich nun lese, am 19. Januar in Eisenhüttenstadt.', 'Eisenhüttenstadt'],
  [
    'Hildegard Tappe\n* 19. Juli 1931 Gütersloh\n† 2. Januar 2025, zwischen 3 und 5 Uhr, Rietberg',
    'Gütersloh',
    'Rietberg',
  ],
  ['Sitzungen:\n* 19. Juli 2026 Gütersloh'],
  ['Kevin Hartleib, geb. 04.04.1996, Buch-Nr. 1187/22/4'],
  // doses and ranks
  ['17.25 Ebrahimi, Farid | Insulin 12 E | nüchtern'],
  ['Ebrahimi, Farid | Ramipril 5 | morgens'],
  ['Ebrahimi, Farid | Lötsch 12 E | Klingel defekt', 'Lötsch 12 E'],
  ['Ticket INC-004417 | Prio 3 | gemeldet 07:58'],
  // wings where somebody lives
  ['Herr Jansen ist in das Gartenhaus, Lindenweg 4, gezogen.', 'Gartenhaus', 'Lindenweg 4'],
  ['Das Hinterhaus (links) bewohnt Herr Ott.', 'Hinterhaus'],
  ['Unser Hinterhaus rechts bewohnt seit Mai Frau Nguyen Thi Lan.', 'Hinterhaus rechts'],
  ['Familie Weber, ein Gartenhaus, Am Bruch 41, 41334 Nettetal', 'Gartenhaus', 'Am Bruch 41'],
  ['Frau Öztürk bewohnt das Hinterhaus, 2. OG', 'Hinterhaus, 2. OG'],
  ['Sie wohnt Feldweg 12, das Hinterhaus 1. OG rechts', 'Feldweg 12', 'Hinterhaus 1. OG rechts'],
  // halls
  ['Kletterhalle 1, 41747 Viersen'],
  ['Konzerthalle 2, 41747 Viersen'],
  ['Ausstellungshalle 3, 41747 Viersen'],
]);
