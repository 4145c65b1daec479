import { describeKind } from './rows';

/** What looks like a name and is none by what stands around it, beside persons in the same place. */
describeKind('PERSON', [
  // words, towns and bodies
  ['Die Salami und die Skala liegen in der Arena.'],
  ['In Bälde fährt die Tram wieder, die Liga beginnt im Mai.'],
  ['Die Reise nach Sierra Leone und Costa Rica ist ausgebucht.'],
  ['Der Vortrag über den Dalai Lama fällt aus.'],
  ['In Krefeld-Oppum hält der Zug nicht.'],
  ['Die Strecke Kempen–Hendricks ist gesperrt.'],
  // prepositions before which hardly a name stands
  ['Die Ware kommt per Lore, die Post aus Odessa.'],
  ['Der Termin ist im Franziskus, Station 3.'],
  ['Aus Marias Sicht war es anders.', 'Maria'],
  ['Das kam von Maria Kowalski und aus Anna Kowalski wurde nichts.', 'Maria Kowalski', 'Anna Kowalski'],
  // ways of writing
  ['Rückl. n. n., Verst. liegt bei, Schw. kommt später'],
  ['Der Kollege vom ED-Dienst hat angerufen.'],
  ['Das Messgerät TraffiTower steht an der Schule.'],
  ['Die MS Loreley fährt ab Rees.'],
  ['Der Bote Herr McDonald kommt.', 'McDonald'],
  // salutations before other nouns
  ['Seine Frau Kolumbianerin, er selbst Deutscher'],
  ['Seine Frau Karin kommt mit.', 'Karin'],
  ['Familie Hartung zieht um.', 'Hartung'],
  ['Wer in der Familie Gewalt ausübt, findet hier Hilfe.'],
  // firms
  ['Die Weberei Delius und Juwelier Hendricks stehen leer.'],
  ['Gärtnerei Anna Müller, Inhaberin', 'Anna Müller'],
  ['Mit der Baugesellschaft Wolff & Müller gibt es Streit.'],
  ['Eheleute Wolff & Müller sind erschienen.', 'Wolff', 'Müller'],
  ['Los 1 ging an Heitkamp, Los 2 an Dohrmann.'],
  ['Der Schlüssel ging an Heitkamp.', 'Heitkamp'],
  ['Fortuna Dilkrath spielt gegen Concordia Lötsch.'],
  ['Produkte von Dr. Oetker fehlen, Dr. Kowalski auch.', 'Kowalski'],
  // rows and what is said of them
  ['Arnold, Bernhard und Christoph heißen die drei Glocken.'],
  ['Arnold, Bernhard und Christoph heißen die drei Söhne.', 'Arnold', 'Bernhard', 'Christoph'],
  ['Anna, Gala und Selma sind frühe Speisekartoffeln.'],
  ['Anna, Klara und Selma sind im Garten.', 'Anna', 'Klara', 'Selma'],
  ['Paul, Emil und Theo waren 2024 die beliebtesten Vornamen.'],
  ['Kaltenbach, Meerbach und Rothenbach sind Gewässer zweiter Ordnung.'],
  ['Klaus, das Maskottchen aus Schaumstoff, bleibt im Lager.'],
  ['Klaus, der Hausmeister, bleibt hier.', 'Klaus'],
  ['Klaus, das Kind von nebenan, bleibt hier.', 'Klaus'],
  // sayings
  ['Vater Rhein und Meister Petz auf dem Plakat'],
  ['Erster Preis: eine Ballonfahrt'],
  ['Frank und frei: eine Reihe zur Meinungsfreiheit'],
  ['Die Iris blüht im Stadtgarten.'],
  ['Der Chatbot der Stadt heißt Netti.'],
  ['Ein Pilz namens Hallimasch breitet sich aus.'],
  ['Ein Mann namens Hallimasch wartet.', 'Hallimasch'],
]);
