import type { Telling } from './tellings';

/*
 * The status of residence as lists, forms and notes write it: alone in a cell ("| Gestattung |"), behind a label ("Aufenthalt:
 * Daueraufenthalt-EU"), at the head of a remark ("Niederlassungserlaubnis seit 2019"), with somebody who has it. Cells and
 * labels end the words around, so `^` is where a cell begins. Basis: Art. 9 (1) GDPR (ethnic origin); § 4, §§ 60a, 81 AufenthG,
 * § 55 AsylG.
 */
const OPENS_CELL =
  '^_(?:$| (?:seit|bis|nach|liegt|vorhanden|gültig|erteilt|verlängert|abgelaufen|läuft|befristet|unbefristet|eu|wegen|gem|gemäß|vom|beantragt))';

export const RESIDENCE_NOTES: readonly Telling[] = [
  [
    'person',
    'aufenthaltsgestattung aufenthaltserlaubnis niederlassungserlaubnis daueraufenthaltserlaubnis daueraufenthalt duldung gestattung ausbildungsduldung fiktionsbescheinigung fiktion grenzübertrittsbescheinigung schutzstatus aufenthaltskarte aufenthaltsberechtigung ankunftsnachweis subsidiär abschiebungsverbot flüchtlingsschutz visum',
    new RegExp(OPENS_CELL),
    /gebühr|_ (?:nach|gemäß) (?:baurecht|landesbauordnung)/,
  ],
  [
    'person',
    'aufenthaltsgestattung aufenthaltserlaubnis niederlassungserlaubnis fiktionsbescheinigung duldung daueraufenthaltserlaubnis',
    /(?:mit|besitz|besitzt|besitze|hat|habe|hatte|haben|inhaber|inhaberin|lebt|erhielt|bekam|seine|ihre|meine|unsere|deren|dessen|zur|der|die) (?:\S{1,12} ){0,3}_(?! nummer| nr| v| \S{0,14}\d| können| erhalten| wird| werden| gilt| beträgt)/,
    /wer|gebühr|antrag auf|voraussetzung|können|erhalten|müssen/,
  ],
  [
    'person',
    'geduldet geduldete geduldeter geduldeten ausreisepflichtig vollziehbar bleibeberechtigt',
    /(?:derzeit|momentan|aktuell|nur|weiter|weiterhin|lediglich|bis \S{1,9}|seit \S{1,9}|hier|er|sie|noch|als|nach wie vor|ist|sind|sei|bin|war) (?:\S{1,12} ){0,2}_|^_(?:$| (?:bis|seit|nach|wegen|ausreisepflichtig))/,
    /parken|hund|grill|feuer|plakat|bebauung|nutzung|lärm|verhalten|baulich/,
  ],
  [
    'person',
    'duldung',
    /(?:aus|trotz|ohne|während|nach) (?:der|seiner|ihrer|meiner) _/,
    /denkmal|baurecht|grenzbau|überbau|leitung/,
  ],
  [
    'person',
    'dublin',
    /^_(?:$| (?:italien|spanien|griechenland|kroatien|bulgarien|rumänien|polen|ungarn|österreich|frankreich|schweden|dänemark|litauen|lettland|malta|slowenien|belgien|niederlande|schweiz|norwegen))/,
  ],
  [
    'person',
    'asyl',
    /_ (?:\S{1,9} )?(?:bekommen|erhalten|gewährt|beantragt|gestellt|abgelehnt|gefunden|gesucht)(?= |$)/,
    /müssen|können|tier/,
  ],
];
