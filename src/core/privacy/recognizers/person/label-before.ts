import { fitting } from '../../per-word';
import type { PreparedText } from '../../text';
import { textBefore } from '../cue';

/** Labels of a single word. */
const WORDS =
  /antragsteller(?:in)?|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|bearbeiter(?:in)?|kontoinhaber(?:in)?|teiln|sachbearbeitung|ansprechperson|inhaber(?:in)?|mieter(?:in)?|vermieter(?:in)?|halter(?:in)?|eigentümer(?:in)?|betreuer(?:in)?|kind|mutter|vater|ehegatte|ehefrau|ehemann|zeuge|zeugin|patient(?:in)?|kunde|kundin|mandant(?:in)?|kontakt(?:person)?|(?:post|liefer|rechnungs|haus|melde|zustell)?(?:adresse|anschrift)|diktat(?:zeichen)?|teilnahme|beteiligte?|eingeladen|anmeldungen|zusagen?|absagen?|fehlend|zugesagt|abgesagt|verhindert|mitwirkende|besetzung|kandidat(?:in|en|innen)?|bewerber(?:innen)?|gratulanten|jubilare?|geehrte|gesehen|gebucht|erfasst|freigegeben|angewiesen|abgezeichnet|rückruf|zurückrufen|handzeichen|klingel(?:schild)?|briefkasten|namensschild|mitschrift|tn|melder(?:in)?|hinweisgeber(?:in)?|petent(?:in)?|einwender(?:in)?|grabnutzer(?:in)?|bescheidempfänger(?:in)?|haushaltsvorstand|pflegeperson|bezugsperson|klassenleitung|lehrkraft|schulleitung|gruppenleitung|entwurfsverfasser(?:in)?|tragwerksplaner(?:in)?|unfallgegner(?:in)?|tatverdächtiger?|anzeigeerstatter(?:in)?|verteidiger(?:in)?|antragsgegner(?:in)?|betriebsinhaber(?:in)?|gewerbetreibender?|geschäftsleitung|objektleitung|einsatzleitung|bauleitung|kursleitung|spielleitung|reiseleitung|bereitschaft|rufbereitschaft|wochenenddienst|urlaubsvertretung|krankmeldung|krank|urlaub|verfasser(?:in)?|absender(?:in)?|empfänger(?:in)?|unterzeichner(?:in)?|verstorbener?|teilnehmer(?:in)?|erziehungsberechtigter?|von|from|an|to|cc|bcc|kopie|geburtsname|betroffener?|schüler(?:in)?|person|dozent(?:in)?|beschuldigter?|anwesend(?:e)?|entschuldigt|abwesend|teilnehmende|gäste|kontrolleure?|protokoll(?:ant|führung|führer|führerin)?|erledigt|angenommen|aufgenommen|notiert|geprüft|bearbeitung|betreiber(?:in)?|aushilfe|koch|fahrdienst|fahrer(?:in)?|verteiler|begleitung|vertretung|leitung|durch|autor(?:in)?|referent(?:in)?|vorsitz|schriftführung|beisitzer(?:in)?|schöffen|richter(?:in)?|kläger(?:in)?|bevollmächtigter?|für|inhaber|klient(?:in)?|verstorben|braut|bräutigam|trauzeugen?|paten?|eltern|geschwister|kinder|hausarzt|hausärztin|kinderarzt|kinderärztin|notfallkontakt|mitglieder|vorstand|kassenprüfer|gez|gezeichnet|zahler(?:in)?|schuldner(?:in)?|kommission|jury|auswahlgremium|erschienen|richtig|verfügt|surname|geschädigter?|vorbesitzer(?:in)?|abholberechtigte?|rechnungsempfänger(?:in)?|aufsicht|technik|redaktion|text|foto|bild|druckbuchstaben|hausmeister(?:in)?|fahrzeugführer(?:in)?|angetroffen|verantwortlich|richtigkeit/;

/** Those of several. */
const PHRASES = `auskunft erteilt|es schreibt ihnen|ihr ansprechpartner|rechnung an|sachlich richtig|rechnerisch richtig|sachlich und sachlich richtig|sachlich und rechnerisch richtig|rechnerisch und sachlich richtig|rechnerisch und rechnerisch richtig|übernommen von|weitergeleitet an|im dienst|gesendet von|zu händen|es fehlen|es fehlt|ausgehändigt durch|vertreten durch|es spricht|es führt|für die richtigkeit|given name|given names|gesprochen mit`;

const WHOSE = 'des kindes|des antragstellers|des vaters|des mieters|der mutter|der antragstellerin';
const NAME = `(?:vor- und (?:nach|zu|familien)|nach- und vor|familien|vor|nach|zu|geburts|ruf|haupt)?namen?(?:,? (?:vorname|und vorname|${WHOSE}|der\\/des \\p{L}{3,20}))?`;

/** "Antragsteller/in", "Sachbearbeiter(in)", "Teiln.", "da" in a line of its own. */
const MARKED =
  /(?:antragsteller|sachbearbeiter|ansprechpartner)(?:\/-?in|\*in|:in|\(in\))|bearbeiter(?:\/-?in|\(in\))|kontoinhaber\(in\)|teiln\.|(?<=\n)(?:da|anw\.?)/;

const LABEL = new RegExp(
  `(?<!\\p{L})(?:${NAME}|${WORDS.source}|${PHRASES}|${MARKED.source})(?: ?\\(\\p{L}{1,20}\\))?(?: \\d{1,2}\\.?)? ?$`,
  'u',
);

const lastWords = (phrases: string) =>
  phrases
    .split('|')
    .map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))
    .join('|');

/** Whether a label can end with a word or a mark: what most colons stand behind is told by this alone. */
const mayEndLabel = fitting(
  new RegExp(
    `(?<!\\p{L})(?:\\p{L}*namen?|${lastWords(WHOSE)}|${WORDS.source}|${lastWords(PHRASES)}|in|da|anw)$|^[.)"']$`,
    'u',
  ),
);

const QUOTE = /["']$/;

/** The label that stands right before a colon, in lower case. */
export function labelBefore({ lower, tokens, tokenAt }: PreparedText, colon: number): string | undefined {
  const at = tokenAt(colon) - 1;
  const last = tokens[at];
  // "Name der/des Kindes": any word
  if (!last || (last.kind !== 'number' && !mayEndLabel(last) && tokens[at - 1]?.lower !== 'des'))
    return undefined;
  return LABEL.exec(textBefore(lower, colon).replace(QUOTE, ''))?.[0];
}
