import { describeKind } from './rows';

/** Names by what they look like and by the words around, beside those of `person-context.test.ts`. */
describeKind('PERSON', [
  // last names that look like words, short forms of first names
  ['Rückruf bei Siebenhaar erledigt.', 'Siebenhaar'],
  ['Das Gericht lehnte durch Richterin Mehlhose ab.', 'Mehlhose'],
  ['Zeugnis der Vollzugsbediensteten Krumbiegel und Neef', 'Krumbiegel', 'Neef'],
  ['Hallo Michi, hier der Ferdl.', 'Michi', 'Ferdl'],
  ['Trinkwasser, Grundwasser und Lohn sind keine Namen.'],
  ['Vierzehn Völker sind tot, Volker weint.', 'Volker'],
  // what tells father and son apart
  ['Eigentümer ist mein Vater Hajo Tews sen.', 'Hajo Tews sen.'],
  ['Diedrich Meyer III kam', 'Diedrich Meyer III'],
  ['Anton Gruber jun., geboren in Rosenheim', 'Anton Gruber jun.'],
  ['Egon Sommer senden wir den Bescheid.', 'Egon Sommer'],
  // an office, and behind it a name that is a trade too
  ['Fachlehrer Tischler konnte ihn beruhigen.', 'Tischler'],
  ['Der Steinmetz Zimmermann räumt das Grab.', 'Zimmermann'],
  ['Bezirksschornsteinfeger Köhler, Hausmeister Schlosser, beide pünktlich', 'Köhler', 'Schlosser'],
  ['Gesucht: Hausmeister Schlosser (m/w/d)'],
  ['Ausbildung zum Gesellen Tischler beginnt.'],
  ['Was Betreiberinnen und Betreiber von Imbisswagen beachten'],
  ['Florian Kempf und Freundin Joy', 'Florian Kempf', 'Joy'],
  // what somebody is called, and is not
  ['Der Zeuge heißt nicht Winterfeld, sondern Sommerfeld.', 'Winterfeld', 'Sommerfeld'],
  ['Der Halter heißt meines Wissens Ramm.', 'Ramm'],
  ['Er nannte sich auch Kowalczyk.', 'Kowalczyk'],
  ['Er nannte Gründe. Das Fest nennt sich Klangzauber, nicht laut, sondern Musik.'],
  ['Diktat Weidauer Band zwei', 'Weidauer'],
  ['Keine Rechnung schreiben!\nHz. Wendorff', 'Wendorff'],
  ['Das Netz hat 50 Hz. Messung folgt.'],
  ['Entschuldigt fehlten Klüver, van Bebber und Ott.', 'Klüver', 'van Bebber', 'Ott'],
  ['Anwesend sind 12 Mitglieder.'],
  ['Die Herren Sieber und Lauterbach kommen.', 'Sieber', 'Lauterbach'],
  ['Sehr geehrte Damen und Herren'],
  ['Postadresse: Uphoff, Postfach 12', 'Uphoff'],
  ['gesehen: Krohn 3/6\ngebucht: Wollny', 'Krohn', 'Wollny'],
  ['Es war ruhig, Reitmaier will anrufen.', 'Reitmaier'],
  ['Lt. Hrn. Kowalski ist der Antrag vollständig.', 'Kowalski'],
  ['Sitzung: Wagner (Grüne) beantragt Vertagung, Kraus (CDU) spricht dagegen.', 'Wagner', 'Kraus'],
  ['Vertreten sind die Fraktion (CDU) und die Verwaltung (SPD).'],
  ['Teilnahme: Beck, Demir, Oberste-Wilms', 'Beck', 'Demir', 'Oberste-Wilms'],
  ['Grüße von den Kindern Flora und Konrad', 'Flora', 'Konrad'],
  ['Den Kindern Tablets zu kaufen ist teuer.'],
  ['Frau Zhang und Li Wei studieren hier.', 'Zhang', 'Li Wei'],
  ['ein Herr, der sich Adler nannte, rief an', 'Adler'],
  ['Hoyerswerda heißt auch Wojerecy.'],
  ['Mit besten Grüßen aus Gostenhof\nUlf-Dietmar Rühl', 'Ulf-Dietmar Rühl'],
  ['Der Gutachter Lommatzsch stuft es so ein.', 'Lommatzsch'],
  // who signs
  ['Mit freundlichen Grüßen\nWahlamt, Haupt', 'Haupt'],
  ['Gruß aus Bremen, Silvano Koch-Amadori', 'Silvano Koch-Amadori'],
  ['Mit freundlichen Grüßen\nStadtkasse, Zahlstelle'],
  ['Betreff: Obhut\n\nDer Bericht liegt vor.\n\nPröll, Dipl.-Sozialpädagogin (FH)', 'Pröll'],
  // last name first
  ['4 | Abbas, Leila | ja\n5 | Terstappen, Till | fehlt', 'Abbas, Leila', 'Terstappen, Till'],
  ['Er ist dort unter „Kruse, Till“ geführt.', 'Kruse, Till'],
]);

describeKind('PERSON', [
  // animals
  ['Ihr Rüde Hasso ist am Montag ausgerissen.'],
  ['Unsere Luchse heißen Schnurri und Pinsel, der Uhu heißt Hugo.'],
  ['Die Alpakas Lotta und Pepe sowie das Shetlandpony Max'],
  ['Der Hund heißt Max und Frau Meier ruft ihn.', 'Meier'],
  // rows of things, and of persons
  ['Hersteller wie Rosenbauer, Magirus, Ziegler und Lentner sind nicht vorgegeben.'],
  ['Alte Apfelsorten: Roter Boskoop, Jakob Fischer, Ingrid Marie, James Grieve'],
  ['Rassen wie Bullmastiff, Dogo Argentino und Tosa'],
  ['die Mitglieder Bärbel Vetter, Ludwina Faust', 'Bärbel Vetter', 'Ludwina Faust'],
  // quotations
  ['Storchschnabel „Rozanne“, Strauchrose „Jane Phillips“, Hortensie „Annabelle“'],
  ['Der Kurs „Nähen mit Lisa“ fällt aus.'],
  ['Halter laut Zettel „Zbyszek“', 'Zbyszek'],
  ['Die Mülltonne läuft auf „Sinn, Rainer“', 'Sinn, Rainer'],
  // things that bear a name
  ['Bibliothek Heinrich Böll, Seniorendomizil Elisabeth, Chor Les Copains'],
  ['Der Globus stammt aus der Werkstatt Adami.'],
  ['aus der Zeit von Kaiser Wilhelm und Karl dem Großen'],
  ['Beschicker aus Metz, Avignon und Straßburg'],
  ['Can he leave and come back?'],
  ['Im Gebiet Hasenkamp spielt das Kammerorchester Con Brio.'],
  // saints, figures, makers, methods
  ['Eisheilige: Mamertus, Pankratius, Servatius und die Kalte Sophie'],
  ['Das Stück „Frau Holle“ beginnt um elf.'],
  ['Frau Holle aus dem Steueramt ruft zurück.', 'Holle'],
  ['Noten und Werke von Goethe, Schiller und Kleist'],
  ['Übungen nach Alexander'],
  ['Bilder von Erich Kowalski hängen im Flur.', 'Erich Kowalski'],
  ['Das Fest heißt Klangzauber.'],
  ['Der Halter des Hundes heißt Ramm.', 'Ramm'],
  ['Davon weiß der Rat nichts.'],
  // nouns, days, abbreviations
  ['Er hat die Tür vom Jungsklo eingetreten.'],
  ['Stiefel und Helm prüft die Gerätewartung.'],
  ['Die Belege für Heizkessel und Estrich prüft Herr Ruprecht.', 'Ruprecht'],
  ['Bei Ostwind über 5 Bft sagt Nils ab.', 'Nils'],
  ['Montags kommt der Tierarzt.'],
  ['entschuldigt wegen Knie-OP'],
  ['nach Anmeldung. Schulbusse der Linie 91 fahren'],
  // without capitals
  ['wir waren da und der meier hat urlaub, sagt er', 'meier'],
  ['wir fragen die schneider container gmbh, ob sie kommt'],
]);
