import { describeKind } from './rows';

/** Places of birth and death in running text and behind the labels of forms. */
describeKind('ADDRESS', [
  ['Oksana stammt ursprünglich aus Isjum, wo sie am 21. Juni 1983 geboren wurde.', 'aus Isjum'],
  ['Maria kommt aus Kutaissi und wurde dort am 5. Mai 1990 geboren.', 'aus Kutaissi'],
  ['Die Familie stammt aus Herongen, wo der Großvater am 3.4.1921 zur Welt kam.', 'aus Herongen'],
  ['Sie ist aus Stolp in Pommern gebürtig.', 'Stolp in Pommern'],
  ['Peter Janßen, geb. 4. Mai 1848 zu Herongen, gest. 1. Febr. 1916 zu Ypern.', 'Herongen', 'Ypern'],
  ['Auf meinem Ausweis steht als Ort der Geburt „Frankfurt (Oder)“.', 'Frankfurt (Oder)'],
  ['Geburtsort ................ Deir ez-Zor', 'Deir ez-Zor'],
  ['Ort und Tag der Geburt: Homs, 3.5.1980', 'Homs'],
  ['Ihre Geburtsurkunde stammt aus Asmara.', 'Asmara'],
  ['seine geburtsurkunde ist aus tripoli und auf arabisch', 'tripoli'],
  ['geboren in hagen. muss ich das nochmal bezahlen?', 'hagen'],
  ['Er kam am 8. Oktober 1988 im Krankenhaus von Çorum zur Welt.', 'Çorum'],
  ['Mein Kind kam am 27.11.2013 tot zur Welt, im Bethesda in Duisburg.', 'Duisburg'],
  ['geboren in einem Dorf bei Herat', 'Herat'],
  ['Er verstarb am 3.5.2024 zu Hause in Kempen.', 'Kempen'],
  ['zur Welt kam er am 8.8.1941 in Lörrach, der Vater lebte lange in Basel', 'Lörrach'],
  // what else comes from somewhere
  ['Der Verein stammt aus Krefeld und wurde dort 1950 gegründet.'],
  ['Das Holz stammt aus Finnland, wo es geschlagen wurde.'],
  ['Otto I., geboren 912, gestorben 973 in Memleben.'],
  ['die heiratsurkunde ist aus tripoli'],
]);
