import type { Telling } from './tellings';

/*
 * The status of residence as lists, forms and notes write it: alone in a cell ("| Gestattung |"), behind a label ("Aufenthalt:
 * Daueraufenthalt-EU"), at the head of a remark ("Niederlassungserlaubnis seit 2019"), with somebody who has it. Cells and
 * labels end the words around, so `^` is where a cell begins. Basis: Art. 9 (1) GDPR (ethnic origin); § 4, §§ 60a, 81 AufenthG,
 * § 55 AsylG.
 */
export const RESIDENCE_NOTES: readonly Telling[] = [
  [
    'person',
    'aufenthaltsgestattung aufenthaltserlaubnis niederlassungserlaubnis daueraufenthaltserlaubnis daueraufenthalt duldung gestattung ausbildungsduldung fiktionsbescheinigung schutzstatus abschiebungsverbot flüchtlingsschutz visum',
    /^_(?= |$)|_ (?:liegt vor|vorhanden|erloschen|widerrufen|abgelaufen)/,
    /gebühr|^_ (?:wird|werden|kann|können|ist|sind|erhalten|müssen|dürfen|darf|für|oder|und|kostet|gilt|beantragen|nummer|nr|\S{0,14}\d)|_ \S{0,8}\d\S{4,12}|_ \S{1,2} \d/,
  ],
  [
    'person',
    'aufenthaltsgestattung fiktionsbescheinigung duldung',
    /(?:mit|nur|lediglich|besitz|besitzt|besitze|hat|habe|hatte|haben|inhaber|inhaberin|lebt|erhielt|bekam|seine|ihre|meine|unsere|deren|dessen) (?:\S{1,12} ){0,3}_(?! nummer| nr| v| \S{0,14}\d| können| erhalten| wird| werden| gilt| beträgt)/,
    /wer|gebühr|antrag auf|voraussetzung|können|erhalten|müssen/,
  ],
  [
    'person',
    'geduldet geduldete geduldeter geduldeten ausreisepflichtig vollziehbar bleibeberechtigt',
    /(?:derzeit|momentan|aktuell|nur|weiter|weiterhin|lediglich|bis \S{1,9}|seit \S{1,9}|hier|er|sie|noch|als|nach wie vor|ist|sind|sei|bin|war) (?:\S{1,12} ){0,2}_|^_(?:$| (?:bis|seit|nach|wegen|ausreisepflichtig))/,
    /voraus|parken|hund|grill|feuer|plakat|bebauung|nutzung|lärm|verhalten|baulich/,
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
