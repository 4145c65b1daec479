import { describeKind } from './rows';

/** Rooms, pitches, hamlets and houses abroad by what stands around them. */
describeKind('ADDRESS', [
  // behind the name of a home
  ['Justizvollzugsanstalt, Haus 3, Zelle 18', 'Haus 3, Zelle 18'],
  ['Besuch bei Frau Ott im Pflegeheim, Zi. 14.', 'Zi. 14'],
  ['Studentenwohnheim, Zimmer 318', 'Zimmer 318'],
  ['Der Betroffene lebt weiter im Haus St. Josef, Zimmer 114.', 'Zimmer 114'],
  ['bisher: ZUE Weeze, Gebäude 14 (nicht mehr aktuell)', 'Gebäude 14'],
  ['Notunterkunft Turnhalle, Bett 14', 'Bett 14'],
  ['Familie Rahmati (Zimmer 9) bittet um Umzug.', 'Zimmer 9'],
  ['Die Familie bekommt Zimmer 14 und Zimmer 15.', 'Zimmer 14', 'Zimmer 15'],
  // pitches and plots
  ['Ich wohne seit elf Jahren dort, Sommer wie Winter, auf Stellplatz 112.', 'Stellplatz 112'],
  ['Er ist wohl auf dem Campingplatz, Reihe D, Platz 8.', 'Reihe D, Platz 8'],
  ['Betroffen sind Parzelle 34 (meine) und Parzelle 41 von Frau Demirtaş.', 'Parzelle 34', 'Parzelle 41'],
  // storeys
  ['Sie schläft dort in der Kammer (Dachgeschoss).', 'Dachgeschoss'],
  ['Frau Ott wohnt oben rechts im 3. Stock.', '3. Stock'],
  ['An das Ordnungsamt\n\nRuhestörung Gartenstraße 52, 1. OG Mitte', 'Gartenstraße 52', '1. OG Mitte'],
  // a word that no list has
  ['Die Birke vor Lötsch 14 muss weg.', 'Lötsch 14'],
  ['Den Hauptwohnsitz möchte ich bei meinen Eltern in Kehr 44 behalten.', 'Kehr 44'],
  ['Frau Op de Beeck von Bistard 4 hat angerufen.', 'Bistard 4'],
  // abroad
  ['Zuhause ist Str. Unirii nr. 9, bl. C2, sc. A, ap. 14.', 'Str. Unirii nr. 9', 'bl. C2, sc. A, ap. 14'],
  ['vermutlich Ulica kralja Tomislava 8, Vukovar', 'Ulica kralja Tomislava 8'],
  ['145 rue de la Gare, bâtiment C, 3e étage', '145 rue de la Gare', 'bâtiment C, 3e étage'],
  ['bul. Vitosha 15, et. 3, ap. 7, Sofia', 'bul. Vitosha 15', 'et. 3, ap. 7'],
  // look-alikes
  ['Herr Koch (Zimmer 9) ist Ihr Ansprechpartner.'],
  ['Bitte melden Sie sich in Zimmer 12 bei Frau Ott.'],
  ['Frau Ott landete auf Platz 8.'],
  ['JVA Waldeck, Station B'],
  ['Nachbar Krause, 2 Stock tiefer'],
  ['Die Kinder von Klasse 8 müssen warten.'],
  ['Eltern von Jonas 8 und Mia 5'],
  ['Das ist mit Windows 11 abgesprochen.'],
  ['Frau Ott ist in Linie 8 gekommen.'],
  ['Der Platz vor Kotten 3 Eichen bleibt frei.'],
]);
