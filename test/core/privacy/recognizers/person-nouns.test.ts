import { describeKind } from './rows';

/** Nouns, feasts, towns and groups that lists take for names, and names like them that stay. */
describeKind('PERSON', [
  ['Er hat wegen Betrugs vorm Kadi gestanden.'],
  ['Nach dem Abi zieht sie aus.'],
  ['Sie nimmt Crystal, sagt die Oma.'],
  ['Migräne mit Aura, zwei Tage im Monat'],
  ['Am Muharrem trauern wir zwölf Tage.'],
  ['Der Pass aus Sierra Leone kam spät.'],
  ['Der Besuch des Dalai Lama ist im Mai.'],
  ['Sie bekam als junge Christin kein Abitur.'],
  ['Sie las das mit anderen Christen.'],
  ['Er kam aus Odessa an.'],
  ['Sturz, Bew. vor dem Bett aufgefunden'],
  ['Herr Kadi wohnt hier.', 'Kadi'],
  ['Cem Yılmaz rief an.', 'Cem Yılmaz'],
  ['Frau Aura Lopez kommt.', 'Aura Lopez'],
  ['Herr Christen zieht um.', 'Christen'],
  ['Odessa Klein wohnt hier.', 'Odessa Klein'],
]);
