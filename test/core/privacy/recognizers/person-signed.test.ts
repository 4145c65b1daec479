import { describeKind } from './rows';

/** Who signs, speaks, calls and is mentioned in few words. */
describeKind('PERSON', [
  // a name made short, and the word that says so
  ['bewilligt, Karte verschickt, Kürzel Lm', 'Lm'],
  ['Gutschein ausgehändigt. Kürzel Wst / mitgezeichnet', 'Wst'],
  ['Steuermarke ausgegeben: 4417     Kz. Bö\nErmäßigung: nein', 'Bö'],
  ['Namenszeichen: Kl', 'Kl'],
  ['Handzeichen Rmk, 3.4.', 'Rmk'],
  ['Paraphe: Schu', 'Schu'],
  ['Kürzel der Ämter: siehe Anlage'],
  ['Das Kürzel Nato kennt jeder, das Kürzel Amt auch.'],
  ['Kz. VIE-AB 12'],
  ['Handzeichen: Amt'],
  // read out and approved
  ['v. u. g.   O. Backhaus   Lupu Vasile', 'O. Backhaus', 'Lupu Vasile'],
  ['v.g.u.\nHermine Wessolek', 'Hermine Wessolek'],
  ['Vorgelesen und genehmigt\nBackes', 'Backes'],
  ['Selbst gelesen und genehmigt: M. Prokop', 'M. Prokop'],
  ['Der Bericht wurde vorgelesen und genehmigt.'],
  // last names that end as trades do
  ['gez. Radermacher', 'Radermacher'],
  ['i. A. Wannenmacher', 'Wannenmacher'],
  ['gez. Hausmeister'],
  ['Streife: POK Rothmaler', 'Rothmaler'],
  ['PHK Hufschmied übernimmt.', 'Hufschmied'],
  ['Stv. Kdt. Ruess', 'Ruess'],
  ['Bis zum Röntgen nein.\nRückruf erledigt.\n\nLüngen, Hygienekontrolleurin', 'Lüngen'],
  ['Aus dem Rathaus\nNeues vom Tage\n\nBücherei, Stadtmitte'],
  // a name alone at the end, an office, a room or a number behind it
  ['Die Akte fehlt.\n\nBitte senden Sie sie.\n\nStiefenhofer', 'Stiefenhofer'],
  ['Die Akte fehlt.\n\nBitte senden Sie sie.\n\nOpgen-Rhein', 'Opgen-Rhein'],
  ['Die Akte fehlt.\n\nDie Frist läuft.\n\nHillesheim, Rechtspflegerin', 'Hillesheim'],
  ['Die Akte fehlt.\n\nDie Frist läuft.\n\nNörtershäuser, 23-2', 'Nörtershäuser'],
  ['Die Akte fehlt.\n\nDie Frist läuft.\n\nWiebrands, Team 541', 'Wiebrands'],
  ['Die Akte fehlt.\n\nDie Frist läuft.\n\nAdriane Schlich\nZimmer 2.17', 'Adriane Schlich'],
  ['Die Miete fehlt.\n\nIch warte auf Antwort.\n\nG. P.', 'G. P.'],
  ['Beste Grüße\nFriederike v. St.', 'Friederike v. St.'],
  ['Bitte heben Sie den Bescheid auf.\n\nIm Auftrag\nMarder', 'Marder'],
  ['Baugenossenschaft Sonnenhof eG, i. A. Hartung', 'Hartung'],
  ['Gemäß § 5 i. V. m. Anlage 3'],
  ['Das war es.\n\nWir freuen uns.\n\nAbfallkalender'],
  ['Das war es.\n\nWir freuen uns.\n\nHaushaltsplaner'],
  ['Das war es.\n\nWir freuen uns.\n\nFeuerwehrhaus'],
  ['Das war es.\n\nWir freuen uns.\n\nKempen, Rathaus'],
  ['Das war es.\n\nWir freuen uns.\n\nAnsprechpartner, Zimmer 12'],
  // chats
  ['Mo: bin gleich da\nJil: ok\nMo: bring den Schlüssel mit', 'Mo', 'Jil', 'Mo'],
  ['Mo: 8–12\nDi: 8–16\nMo: zu\nDi: auf'],
  ['Az: 14\nNr: 13\nAz: 15\nNr: 16'],
  // who calls
  ['„Ja guten Tach, Overath hier, die Tonne steht noch da.“', 'Overath'],
  ['Der Eingang ist hier.'],
  ['Termin hier, bitte pünktlich.'],
  // behind offices
  ['anw.: Schulleiter Burchard Wöhler; Klassenlehrerin Pinar Er; Mutter', 'Burchard Wöhler', 'Pinar Er'],
  ['Die Dolmetscherin Rute Schäuffele kommt dazu.', 'Rute Schäuffele'],
  ['Arbeitgeber Müller Drogerie, Filiale Viersen'],
  ['Die Probe nimmt Dr. Maler ab.', 'Maler'],
  ['Nachweis des Rabbiners Dr. Feigenbaum liegt bei.', 'Feigenbaum'],
  ["Frau OStR' Cordula Friemann", 'Cordula Friemann'],
  ['Kette mit Mamas Freund'],
  ['Schwimmer: Silber'],
  // cues of few letters
  ['TN: Kessenich, Lütke, Bräuer', 'Kessenich', 'Lütke', 'Bräuer'],
  ['Klingel: Ruck/Waldschmitt', 'Ruck', 'Waldschmitt'],
  ['Klingel: links\nTN: 18 Personen'],
  ['unter Ihrem Mädchennamen Wahl sind Sie eingetragen', 'Wahl'],
  ['Mädchennamen angeben, falls abweichend'],
  ['Bitte an Frau Morgen.', 'Morgen'],
  ['Frau Morgen Doppelpunkt', 'Morgen'],
  ['Bin ich ein Herr. Ich weiß es nicht.'],
  // particles and nicknames inside
  ['Liebe Frau Cavalcanti de Melo, vielen Dank', 'Cavalcanti de Melo'],
  ['Frau Maria do Carmo Teixeira zahlt', 'Maria do Carmo Teixeira'],
  ["Herr Uwe „Käpt'n“ Rickers schläft am Hafen", "Uwe „Käpt'n“ Rickers"],
  ['Frau Waltraud („Walli“) Brors wohnt dort', 'Waltraud („Walli“) Brors'],
  // lists and merchants
  ['Winter, Paula: vegetarisch\nSommer, Ben: alles', 'Winter, Paula', 'Sommer, Ben'],
  ['Abschleppdienst Karl-Heinz Ziegler e. K.', 'Karl-Heinz Ziegler'],
  ['Abel Tesfamariam spielt', 'Abel Tesfamariam'],
  // small letters
  ['wer hat die akte burghardt? ich find sie nicht', 'burghardt'],
  ['die akte ist weg und der antrag auch'],
  ['klingel wessels/öztürk, zweimal klingeln', 'wessels', 'öztürk'],
  // clerks in the entries of a log
  ['02.05.25 / rbe: Kundin erscheint.\n14.07.25 / tgl: Telefonat.', 'rbe', 'tgl'],
  ['3.4.2026 – kmo: Akte angelegt\n5.4.2026 – kmo: abgelegt', 'kmo', 'kmo'],
  ['02.05.25 / neu: Plakat\n14.07.25 / tel: 02153 1234'],
  ['Der Bericht folgt.\n\nDie Frist läuft.\n\nGerlinde Abendschein, Kreisjugendamt', 'Gerlinde Abendschein'],
  ['Die Nummer war falsch.\n\nMit Dank\nN. Fröse', 'N. Fröse'],
]);

/** Of whom something is told that only persons do or that only happens to them. */
describeKind('PERSON', [
  ['Lütjens ist verstorben.', 'Lütjens'],
  ['Tesfamariam hat geerbt.', 'Tesfamariam'],
  ['Wöhler hat heute angerufen.', 'Wöhler'],
  ['Es sprachen Kuhn, Thiel und Lamm.', 'Kuhn', 'Thiel', 'Lamm'],
  ['Außendienstler Kuhn war da, Politesse Stark auch.', 'Kuhn', 'Stark'],
  ['Die Praxis ist umgezogen, der Schlüssel verschwunden.'],
  ['Post ist umgezogen, Bauhof hat angerufen, Pflegeheim hat zugesagt.'],
  ['Heft 3 ist erschienen.'],
]);

/** Letters alone, abbreviations in lists, small letters behind speakers. */
describeKind('PERSON', [
  ['Herr P. ist der Vater.', 'P.'],
  ['TN: Frau Aydın, KM, KV, Herr Thoß', 'Aydın', 'Thoß'],
  ['Ehepaar Wingert, Fam. Sossna', 'Wingert', 'Sossna'],
  [
    'Conny: hat der schröder angerufen?\nUli: nee, ruf du schröder an, der ist ja immer da',
    'Conny',
    'schröder',
    'Uli',
    'schröder',
  ],
]);
