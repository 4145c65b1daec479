import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import { isGeneral } from './general';
import type { Place } from './level';
import { levelOf } from './level';
import { endsAsAttribute } from './little-words';
import { PERSON_NOUN } from './phrase';
import type { Sentence } from './sentence';

/*
 * Somebody whom a sentence points at by what they are: "der Lagerist", "die Küsterin", "unser Kassenwart". Nobody in
 * particular is "ein Radfahrer", and many are "die Radfahrer".
 */

const pointsAtOne = fitting(
  /^(?:der|dem|den|des|unser(?:e[nrms]?)?|unsre[nrms]?|(?:mein|dein|sein|ihr)(?:e[nrms]?)?|dieser|diesem|diesen|beim|vom|zum)$/,
);
const pointsAtHer = fitting(/^(?:die|diese|der|unsere|unsre|zur|(?:mein|dein|sein|ihr)(?:er?|en)?)$/);
const isPersonByEnding = fitting(
  /(?:er|ist|ant|ent|eur|ör|or|mann|wart|chef|ling|bub|junge|kumpel|schütze|bote|gehilfe|nachbar|verlobter?|schützling|(?:ältere|jüngere|jugendliche|betreute|angestellte|verlassene|reisende|bedienstete|geselle|kollege)n?|lotse|hirte|insasse|leiter|knecht|pate|rat|herr|onkel)$/,
);
const isWomanByEnding = fitting(
  /(?:(?:er|ist|ant|ent|eur|or|wart|leit|rät|köch|ärzt|bot|ur|log|chef|eig|rt)in|frau|kraft|person|schwester|tochter|(?:putz|aus|küchen|arzt|haushalts|sprechstunden)hilfe|dame)$/,
);
const isOfAge = fitting(
  /^(?:jährige[rnm]?|(?:acht|neun|zehn|elf|zwölf)jährige[rnm]?|\p{L}{3,9}zehnjährige[rnm]?)$/u,
);

/** Words that end like those of persons. */
const THINGS = new Set(
  forms(`
    keller+s fenster+s computer+s winter+s sommer+s container+s ordner+s zähler+s fehler+s körper+s alter+s lager+s messer+s koffer+s schalter+s bagger+s roller+s sender+s drucker+s rechner+s zimmer+s
    hammer becher teller garten eimer anhänger+s scooter+s laster+s transporter+s trecker+s dampfer kalender+s rucksack ranger finger+s kater+s hamster acker+s weiher+s tiger adler felder dörfer häuser länder bücher
    server+s router+s browser+s filter+s poster+s papier+s meter+s liter+s zettel splitter puffer theater+s center+s ticker letter opfer+s muster+s wasser+s feuer+s wetter+s donner nummer kammer mauer trauer dauer feier steuer leiter
    september oktober november dezember ober unter ausländer güter männer kinder eltern bürger einwohner anwohner besucher gäste verbraucher kunden wähler zuschauer teilnehmer leser hörer
    dokument+s instrument+s moment+s prozent parlament+s fundament+s apartment appartement+s element+s argument+s medikament+s talent+s patent+s trend kontinent konsument regiment
    motor+s sektor+s traktor+s faktor+s tresor+s monitor+s korridor+s reaktor+s ort vor humor labor+s flur+s rat+es vorrat+s hausrat beirat+s stadtrat+s rathaus apparat+s automat+s
    bart start zart art gegenwart geist verdienst dienst mist liste frist christ obst herbst rest mandant+en kontrast granit
    frühling+s schilling zwilling pfifferling betrieb kredit
    gemeinderat kreistag bundesrat ministerrat elternrat betriebsrat personalrat sicherheitsrat aufsichtsrat hilfe ersthilfe nothilfe beihilfe sozialhilfe jugendhilfe eingliederungshilfe familienhilfe arbeitskraft kaufkraft rechtskraft
    bürgermeister sachbearbeiter ermittler ansprechpartner beauftragter täter richter staatsanwalt minister landrat referent experte kommissar polizist verletzter zeuge gutachter dezernent moderator autor dieb einbrecher betrüger räuber unbekannter hacker
    bürgermeisterin ansprechpartnerin richterin polizistin autorin referentin zeugin
  `),
);

const isEvery = fitting(/^jede/);

const NEAR = 6;
const POINTED = new WeakMap<Sentence, boolean>();

/** Whether the sentence, no rule and no news of an event, points at somebody. */
export function isOfSomebody({ tokens, sentence, index }: Place): boolean {
  if (sentence.generic.some((at) => Math.abs(at - index) <= NEAR)) return false;
  return pointsAt(tokens, sentence);
}

/**
 * Whether some one person stands in a sentence, for phrases that say by themselves what they are of: also where the
 * sentence asks ("kann", "bitte") or counts ("nach jeder Stufe"). Basis: Art. 4 no. 1 GDPR.
 */
export function hasSomebody(place: Place): boolean {
  const { sentence: s, tokens, index } = place;
  // "Angehörige informiert" behind it says nothing of whom it is of.
  if (s.generic.some((at) => at <= index) || s.events.length > 0 || isGeneral(place)) return false;
  if (tokens[s.end - 1]!.text === '?') return false;
  if (s.theyHave) return true;
  if (s.conditional && !isEvery(tokens[s.condition])) return false;
  return s.role || s.note || (s.pronoun && !s.you) || pointsAt(tokens, s);
}

/** Asked once a sentence. */
function pointsAt(tokens: readonly Token[], sentence: Sentence): boolean {
  let pointed = POINTED.get(sentence);
  if (pointed === undefined) {
    pointed = readsPointer(tokens, sentence);
    POINTED.set(sentence, pointed);
  }
  return pointed;
}

function readsPointer(tokens: readonly Token[], sentence: Sentence): boolean {
  const { start, end, conditional, events } = sentence;
  if (conditional || events.length > 0) return false;
  for (let at = start; at < end; at++) if (isSomebody(tokens, at, start)) return true;
  return false;
}

const mayBeShe = fitting(/(?:in|e)$/);

function isSomebody(tokens: readonly Token[], at: number, start: number): boolean {
  const { kind, lower, case: written } = tokens[at]!;
  if (kind !== 'word') return false;
  if (isOfAge(tokens[at])) return true;
  if (written !== 'capital' || THINGS.has(lower)) return false;
  const he = isPersonByEnding(tokens[at]);
  const she = isWomanByEnding(tokens[at]);
  if (!he && !she && !PERSON_NOUN.has(lower) && !isRole(lower)) return false;
  let before = at - 1;
  while (before > start && before > at - 3 && isAttribute(tokens[before]!)) before--;
  if (before < start) return false;
  const pointer = tokens[before];
  return she || mayBeShe(tokens[at]) ? pointsAtOne(pointer) || pointsAtHer(pointer) : pointsAtOne(pointer);
}

const isAnyOrNo = fitting(/^(?:eine?[nrms]?|keine?[nrms]?)$/);

function isAttribute(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.case === 'lower' &&
    endsAsAttribute(token) &&
    !pointsAtOne(token) &&
    !isAnyOrNo(token)
  );
}

/** "…; das Amt spricht von Tierquälerei": of whom the sentence before spoke. */
export function goesOn({ tokens, sentences, sentence }: Place): boolean {
  if (sentence.conditional || sentence.asks || sentence.generic.length > 0 || sentence.events.length > 0)
    return false;
  if (sentence.start === 0 || tokens[sentence.start]!.gap === 'paragraph') return false;
  const before = sentences.at(sentence.start - 1);
  if (before.generic.length > 0 || before.conditional || before.events.length > 0) return false;
  return before.person || before.kin || before.theyHave || before.role || pointsAt(tokens, before);
}

/** How sure it is that somebody is spoken of, those pointed at among them. */
export function levelOfDeed(place: Place): number {
  const level = levelOf(place, true);
  return level < 2 && isOfSomebody(place) ? 2 : level;
}
