import { describeKind } from './rows';

/** What stands among things, before or behind them, and bears a name; beside persons in the same form. */
describeKind('PERSON', [
  // rows of things and of persons
  ['Ausgeschenkt werden Riesling, Kerner, Burgunder und Dornfelder.'],
  ['Es gibt Bleistifte, Ordner, Lampen, Markus und Stühle.'],
  ['Fahrten nach Kempen, Viersen, Straelen und Richmond'],
  ['Mit dabei: Anna, Kerner, Markus und Ortega', 'Anna', 'Kerner', 'Markus', 'Ortega'],
  ['Es kommen die Eltern, der Hund und Markus.', 'Markus'],
  ['Ordner, Lampen, Markus Bielmeyer und Stühle', 'Markus Bielmeyer'],
  // the thing before bears the name
  ['Bürostuhl Markus und Leuchte Tolomeo sind bestellt.'],
  ['Die Trauung ist im Trauzimmer Anna.'],
  ['Wir treffen uns im Restaurant Da Enzo.'],
  ['Die Hortensie Annabelle blüht.'],
  ['Das Café „Tante Emma“ öffnet um neun.'],
  ['Unsere Tante Emma öffnet um neun.', 'Emma'],
  // a practice and who owns it, a firm
  ['Anwaltsbüro Nele Brandis, Wallring 3', 'Nele Brandis'],
  ['Steuerbüro Sigrun Philippi', 'Sigrun Philippi'],
  ['Das Architekturbüro Winkens & Partner plant.'],
  ['Kanzlei Brandis, Wallring 3'],
  // offices, towns, abbreviations
  ['Von: Bürgerservice Emmerich'],
  ['Von: Bürgerservice Emmerich Kowalski', 'Emmerich Kowalski'],
  ['Er liegt in seiner Geburtsstadt Keren.'],
  ['Der Weg zwischen Greven und Simonshook ist gesperrt.'],
  ['Bei der DAK Moers liegt der Antrag.'],
  ['Beste Grüße\nPhilippi\nStBin', 'Philippi'],
  ['Beste Grüße\nJohn McKay', 'John McKay'],
  ['Liebe KI, bitte antworte.'],
  ['Liebe Ky, bitte antworte.', 'Ky'],
  // labels that hold a word
  ['Angenommen: Altöl'],
  ['Was wurde zugesagt: Prüfung des Antrags'],
  ['Angenommen: Rehbein', 'Rehbein'],
  ['Teilnehmende: Haupt- und Personalamt, IT'],
  ['Teilnehmende: Haupt und Kowalski', 'Haupt', 'Kowalski'],
  // clubs, makes, works, kings, commentaries
  ['Gefördert werden DJK Fortuna Dilkrath und KG Fidele Heide.'],
  ['Spinnmaschine Jenny und Radlader Kramer'],
  ['Der Verein (Hannes fragen) zahlt, die Säge (Stihl) nicht.', 'Hannes'],
  ['Grafiken von Miró, Chagall und Kollwitz'],
  ['Umleitung über Daimlerstraße, Robert Bosch Straße und Ring'],
  ['Die Max Planck Gesellschaft forscht.'],
  ['Kaiser Wilhelm II. besuchte die Stadt.'],
  ['Vgl. Kopp/Schenke, VwGO, § 80; Grüneberg, BGB, § 535'],
  ['Vgl. Grüneberg, Bauamt', 'Grüneberg'],
  ['Marken wie Camp David, Vero Moda'],
  ['Antragstellerin Dreyer, Vera wartet.', 'Dreyer, Vera'],
  ['Der Energieberater erklärt Photovoltaik, Wärmepumpen und Dämmung.'],
  ['Die Eltern des Bräutigams zahlen.'],
  [
    'Anna, Peter und Klara kommen. Ich arbeite bei Iveco in Schicht, Klara wohnt bei Tsakiridis im Haus.',
    'Anna',
    'Peter',
    'Klara',
    'Klara',
    'Tsakiridis',
  ],
  ['Das Orchester spielt Grieg, Dvořák und Smetana.'],
  ['Es erklingen „Maria durch ein Dornwald ging“, „Ihr Kinderlein kommet“.'],
  // insults
  ['Er wurde „Schlaftablette“ genannt.'],
  ['Er wurde „Schnappi“ genannt.', 'Schnappi'],
  ['sher geehrte damen udn herren'],
  ['Die häufigsten Familiennamen am Ort sind Jansen, Peters und Heinen.'],
]);
