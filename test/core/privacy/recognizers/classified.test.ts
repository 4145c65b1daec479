import { describeKind } from './rows';

describeKind('CLASSIFIED', [
  ['VS-NUR FÜR DEN DIENSTGEBRAUCH\n\nText', 'VS-NUR FÜR DEN DIENSTGEBRAUCH'],
  ['Text\nVS-NfD\nText', 'VS-NfD'],
  ['GEHEIM\nText', 'GEHEIM'],
  ['Vertraulich\n\nText', 'Vertraulich'],
  ['- vertraulich -\nText', 'vertraulich'],
  ['Nichtöffentliche Sitzung\nTOP 1', 'Nichtöffentliche Sitzung'],
  ['nichtöffentlich\n', 'nichtöffentlich'],
  ['Vorlage zur nichtöffentlichen Sitzung des Rates\n', 'nichtöffentlichen Sitzung des Rates'],
  ['Betreff: VERTRAULICH', 'VERTRAULICH'],
  ['Wir behandeln Ihre Daten vertraulich.'],
  ['Das Wahlgeheimnis gilt. Die Wahl ist geheim.'],
  ['In nichtöffentlicher Sitzung wurde beraten.'],
  ['Einladung: Der Rat berät morgen in nichtöffentlicher Sitzung.'],
  ['Vertrauliche Geburt nach § 25 SchKG'],
]);
