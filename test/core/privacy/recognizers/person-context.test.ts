import { describeKind } from './rows';

/** What stands around a name, and what only looks like one. */
describeKind('PERSON', [
  // labels, whatever short word they begin with
  ['Antragsteller: Kühn', 'Kühn'],
  ['Angenommen: Pütz, 7:48', 'Pütz'],
  ['Familienname . . . . . . El Amrani', 'El Amrani'],
  ['sachlich richtig: Bloemen; rechnerisch richtig: Kwiatkowska', 'Bloemen', 'Kwiatkowska'],
  ['Betriebsarzt: Dr. med. Farhad Rostami, LANR 509968701', 'Farhad Rostami'],
  ['Vornamen Kilian  Geburtsname ./.\nBetriebsstätte Fulda', 'Kilian'],
  // particles
  ['3. te Heesen, Sönke', 'te Heesen, Sönke'],
  ['Bitte teilen Sie mir mit, ob El Khatib kommt.', 'El Khatib'],
  ['Aleksandra Nowak-van der Beek', 'Aleksandra Nowak-van der Beek'],
  ['Herrn Hubertus von Spee-Lennartz', 'Hubertus von Spee-Lennartz'],
  ['ich bin Mehmet Yilmaz', 'Mehmet Yilmaz'],
  ['ein Herr Graf aus Kempen', 'Graf'],
  ['Der Notar Dr. Freiherr von Twickel', 'Freiherr von Twickel'],
  // last name first
  ['PHAM, Van Duc', 'PHAM, Van Duc'],
  ['Jansen-Winkeln, Gertrud', 'Jansen-Winkeln, Gertrud'],
  // offices, also cut short
  ["Polizei war da (PK'in Lobato).", 'Lobato'],
  ['Urkunden unterschreibt Bgm.in Göß am Freitag.', 'Göß'],
  ['Der Orgelbauer Schlagheck hat sie gefunden.', 'Schlagheck'],
  ['Laut Gutachter Ellerkamp ist der Schaden alt.', 'Ellerkamp'],
  ['ein Gespann von Bauer Bernd Vogel', 'Bernd Vogel'],
  ['Den Eigentümern Zinsen zu erlassen'],
  ['Auf dem Foto trägt der Fahrer Vollbart.'],
  ['Bitte melden bei Knubben, Tel. 02153 44 55', 'Knubben'],
  ['Bitte melden im Rathaus, Tel. 02153 44 55'],
  ['Mo früh Wessling, spät Kühlkampen', 'Wessling', 'Kühlkampen'],
  ['Die Feuerwehr kam früh Morgens, spät Abends'],
  ['abgelöst durch LZ Nord (Gruppenführer Rüschenschulte)', 'Rüschenschulte'],
  ['Das Kind lebt bei Pflegeeltern Hermsen.', 'Hermsen'],
  // nicknames
  ['sein Begleiter, Spitzname „Schnappi“', 'Schnappi'],
  ['den alle nur „Pitti Theißen“ rufen', 'Pitti Theißen'],
  ['Ottilie Kern („Otti“)', 'Ottilie Kern', 'Otti'],
  ['die Gruppe heißt „Kleine Engel“'],
  // who speaks
  ['8:02 Popović, will wissen wann', 'Popović'],
  ['Ditmar: kommst du\nIch: ja\nDitmar: gut', 'Ditmar', 'Ditmar'],
  ['Sport: abgesagt\nKultur: findet statt'],
  // letters in boxes
  ['Name  K O V A C      Vorname  M I R J A N A', 'K O V A C', 'M I R J A N A'],
  ['N a m e :  T r i n a   W i l l e k e n s', 'T r i n a   W i l l e k e n s'],
  ['A B C D E'],
  // who signs
  ['Die Akte liegt wieder im Büro auf dem Tisch. Wendlandt', 'Wendlandt'],
  ['Der Fall ist damit nun wirklich erledigt. Danke'],
  // parties
  ['Kaiser ./. Stadt Nettetal', 'Kaiser'],
  ['Zwischensumme 125,00\n./. Entlastungsbetrag 25,00'],
  // couples, and names heard otherwise
  ['Salvatore und Heike Buonocore', 'Salvatore', 'Heike Buonocore'],
  ['eine Frau Rohde oder Rhode', 'Rohde', 'Rhode'],
  ['Mutter der Braut, Mme Kalala, spricht', 'Kalala'],
  // the end of a name, the end of a sentence
  ['Heymanns sagt zu, Frau Heymanns kommt.', 'Heymanns', 'Heymanns'],
  ['Annas neue Adresse', 'Anna'],
  ['Beamter Heiner Overbeck. Versicherung zahlt.', 'Heiner Overbeck'],
  ['Schreiben Sie Ihren Namen. Vermerke sind zu datieren.'],
  // the same name, and the same word
  ['Frau Kran kam. Der Kran schwenkte, Kran lachte.', 'Kran', 'Kran'],
  ['Frau Brömmelhaus kommt um drei.', 'Brömmelhaus'],
  ['An der Bushaltestelle Sittard, Herbert Lang', 'Herbert Lang'],
  // dogs, storms, plays, ships, estates
  ['Der Hund heißt Max. Am Montag lief Max davon.'],
  ['Halter der Mischlingshündin „Bella“'],
  ['Name des Hundes: Otto'],
  ['Rufname: Oskar, Rasse: Dackel'],
  ['Nach dem Sturm Friederike und dem Orkan Kyrill'],
  ['Im Theater läuft „Emilia Galotti“.'],
  ['Das Rettungsboot „Hermann Löns“ legt ab.'],
  ['Lesesaal Erich Kästner'],
  ['Bäckerei Hüsges & Sohn'],
  // abbreviations, days, words of other languages
  ['Am Mo., 6. Jan. 2025'],
  ['Re: Fwd: Termin'],
  ['Street Food, Urban Gardening und Poetry Slam'],
  ['Szanowni Państwo,'],
  ['Dolmetscher: keiner'],
  ['Ein Dauerton von einer Minute heißt Entwarnung.'],
]);

describeKind('PERSON', [
  // without capitals
  ['der nachbar ist laut und frau meyer auch. wenn meyer fragt, halle ist zu', 'meyer', 'meyer'],
  ['guten tag mein name ist äh pjotr grabowiecki ich wohne da', 'pjotr grabowiecki'],
  ['hast du noch die nummer von okonkwo oder nicht', 'okonkwo'],
  ['die eltern von gisela v. d. bruck waren da', 'gisela v. d. bruck'],
  ['guten tag, wann hat das bürgerbüro morgen offen'],
]);

describeKind('PERSON', [
  // who signs a note with the day
  ['Antrag vollständig; bewilligt, Mischke 13.10.', 'Mischke'],
  ['Ich befürworte den Urlaub. Rehbein, 4.11.2025', 'Rehbein'],
  ['Notiz Viehmann, 4.11.: Kasse geschlossen.', 'Viehmann'],
  ['Kempen, 4.3.2025'],
  ['Kirmes 13.10.\nRosenmontag 3.3.\nHalloween, 31.10.'],
  ['bis 13.10. und ab 4.11.: Sperrung'],
  // who does something
  ['Zwerger warnt vor den Kosten.', 'Zwerger'],
  ['GR Zwerger und GRin Lohmiller stimmen zu.', 'Zwerger', 'Lohmiller'],
  ['Besonders traf es den Wald. Schwierig bleibt die Lage. Wählen darf jeder.'],
  ['Ihr Amtsleiter von Bargen sagt das auch.', 'von Bargen'],
  ['Herr Schmied rief an.', 'Schmied'],
  ['Herr Schmied Weber rief an.', 'Weber'],
  // rarer forms
  ['die Großeltern Erna und August Klages', 'Erna', 'August Klages'],
  ['Ab 3. August Klages Halle gesperrt'],
  ['Abgesagt: Lê Minh Châu', 'Lê Minh Châu'],
  ['Patient: Grabow, Lothar   männl.', 'Grabow, Lothar'],
  ['Wir waren in Grabow, Lothar kam nach.', 'Lothar'],
  ['Mit freundlichem Gruß\nW. Hoogland', 'W. Hoogland'],
  ['[09:02] fabian k.: hört mich wer?\n[09:03] ramona: ja', 'fabian k.', 'ramona'],
  // labels behind labels, and things
  ['Vorname: ____________\nAmtsbezeichnung: ________'],
  ['Es schreibt Ihnen: Frau Oltmanns, Durchwahl 0511 168-40', 'Oltmanns'],
  ['Mit freundlichen Grüßen\nIhre Stadtkämmerei'],
  ['Ausführende Firma: Arge Schmitz/Juchem'],
  ['Empfohlen sind die Sorten Jakob, Linda, Annabelle und Sieglinde; Kartoffeln reifen spät, Birnen auch.'],
  ['Wir messen in Volt, Watt, Ampere, Newton, Pascal und Hertz.'],
  ['Liste für Frau OB'],
]);
