import { capitalise } from './case';
import { inverted, modal } from './duties';
import { have, passive, passiveClause } from './obligations';
import { clauseVerbs } from './zu-clause';

/** What opens a request whose substance stands in a zu-clause behind the comma. */
const PLEASE = new RegExp(
  `^(?:${[
    '(?:Daher|Deshalb|Wir|Ich) (?:bitten|bitte|ersuchen|ersuche)(?: wir| ich)? Sie(?: daher| deshalb| hiermit| höflich| freundlichst| höflichst| nochmals)?(?: darum)?',
    '(?:Wir|Ich) d(?:ürfen|arf) Sie(?: höflich)?(?: darum)? bitten',
    '(?:Wir|Ich) möchten? Sie(?: höflich)?(?: darum)? bitten',
    'Es wird(?: hiermit| höflich| höflichst| freundlich)?(?: darum)? gebeten',
    'Sie werden(?: hiermit| daher| höflich)?(?: darum)? gebeten',
    'Um (?:Ihre|die) Mithilfe wird gebeten und Sie werden gebeten',
  ].join('|')}), `,
  'u',
);

/** "Wir bitten Sie, den Antrag bis … vorzulegen." → "Bitte legen Sie den Antrag bis … vor." */
function please(sentence: string): string | undefined {
  const opening = PLEASE.exec(sentence);
  if (!opening) return undefined;
  const rest = sentence.slice(opening[0].length);
  const verbs = clauseVerbs(rest);
  const [verb, second] = verbs ?? [];
  if (!verb || !verbs || verbs.length > 2 || verb.infinitive === 'sein' || PLEASE_ALREADY.test(rest))
    return undefined;
  const middle = rest
    .slice(0, verb.start)
    .trim()
    .replace(/^(?:doch )/, '');
  const first = ['Bitte', verb.stem, 'Sie', middle, verb.prefix].filter(Boolean).join(' ');
  if (!second) return first + rest.slice(verb.end);
  // "… und einen Termin zu vereinbaren": only with an object of its own
  const object = OWN_OBJECT.exec(rest.slice(verb.end, second.start))?.[1];
  if (!object) return undefined;
  return `${first} und ${[second.stem, 'Sie', object, second.prefix].filter(Boolean).join(' ')}${rest.slice(second.end)}`;
}

const PLEASE_ALREADY = /(?:^|\s)bitte\s/i;
const OWN_OBJECT = /^ und ((?:einen|eine|ein|den|die|das|Ihren|Ihre|alle) [^,;:]*\p{Lu}[\p{L}-]+.*?) ?$/u;

/** "Bei Fragen bitten wir Sie, uns anzurufen." → "Bei Fragen rufen Sie uns bitte an." */
function pleaseWithin(sentence: string): string | undefined {
  const opening =
    /^(\p{Lu}[^.;:]{2,120}?) (?:bitten wir|bitte ich|ersuchen wir) Sie(?: daher| deshalb)?(?: darum)?, /u.exec(
      sentence,
    );
  if (!opening) return undefined;
  const rest = sentence.slice(opening[0].length);
  const verbs = clauseVerbs(rest);
  const verb = verbs?.[0];
  if (!verb || verbs.length !== 1 || verb.infinitive === 'sein' || /(?:^|\s)bitte\s/i.test(rest))
    return undefined;
  const [, pronoun = '', middle = ''] =
    /^((?:sich|uns|mir|mich)(?= |$) ?)?(.*)$/.exec(rest.slice(0, verb.start).trim()) ?? [];
  const words = [opening[1], verb.stem, 'Sie', pronoun.trim(), 'bitte', middle, verb.prefix];
  return words.filter(Boolean).join(' ') + rest.slice(verb.end);
}

/** "Hiermit teile ich Ihnen mit" → "Ich teile Ihnen mit". */
function hereby(sentence: string): string {
  return sentence.replace(
    /^(?:Hiermit|Hierdurch|Mit diesem Schreiben|An dieser Stelle|In diesem Zusammenhang|Im Übrigen) (\p{Ll}+) (ich|wir) /u,
    (_, verb: string, who: string) => `${capitalise(who)} ${verb} `,
  );
}

const AUXILIARY =
  /^(.*) (müssen|können|dürfen|sollen|haben|sind|werden|hat|ist|wird|muss|kann|darf|soll)([.!])$/u;

/** "Wir weisen Sie darauf hin, dass Sie … müssen." → "Bitte beachten Sie: Sie müssen …" */
function notice(sentence: string): string | undefined {
  const opening =
    /^(?:Es wird (?:vorsorglich |ausdrücklich |nochmals )?darauf hingewiesen|(?:Wir weisen|Ich weise) (?:Sie )?(?:vorsorglich |ausdrücklich |nochmals |bereits jetzt )?darauf hin|(?:Vorsorglich|Ergänzend|Ausdrücklich) weisen wir (?:Sie )?darauf hin|Wir machen Sie darauf aufmerksam|Es ist (?:zu beachten|darauf zu achten)|Zu beachten ist), dass /.exec(
      sentence,
    );
  if (!opening) return undefined;
  const clause = sentence.slice(opening[0].length);
  const plain = `Bitte beachten Sie, dass ${clause}`;
  const [, body, finite, stop] = AUXILIARY.exec(clause) ?? [];
  if (!body || !finite || /[,;:]/.test(body)) return plain;
  const subject = /^(?:Sie|wir|ich|es)(?= )/.exec(body)?.[0];
  // two verbs at the end ("haben stellen müssen") stand in another order
  if (!subject || /(?<![\p{L}])(?:haben|hat|hätten?|sein|worden)(?![\p{L}])/u.test(body)) return plain;
  return `Bitte beachten Sie: ${capitalise(subject)} ${finite}${body.slice(subject.length)}${stop}`;
}

/** "Zur Vermeidung von Mahnkosten bitten wir …" → "Um Mahnkosten zu vermeiden, bitten wir …" */
function purpose(sentence: string): string {
  return sentence
    .replace(/^Zur Vermeidung von (\p{Lu}[\p{L}-]+) (?=\p{Ll})(?!und |oder |sowie )/u, 'Um $1 zu vermeiden, ')
    .replace(/^Im Verhinderungsfalle? (?=\p{Ll})/u, 'Wenn Sie nicht kommen können, ')
    .replace(/^Bei Nichtzahlung (?=\p{Ll})/u, 'Wenn Sie nicht zahlen, ')
    .replace(
      /^Bei (?:Nichtbeachtung|Missachtung|Zuwiderhandlung) (?=(?:kann|können|wird|werden|müssen|muss|droht|drohen) )/u,
      'Wenn Sie das nicht beachten, ',
    )
    .replace(/^Bei Nichterscheinen (?=\p{Ll})/u, 'Wenn Sie nicht kommen, ')
    .replace(/(?<![\p{L}])([Nn]ach|[Bb]ei) erfolgter (?=\p{Lu}\p{Ll}+ung(?![\p{L}]))/u, '$1 der ')
    .replace(/(?<![\p{L}])([Nn]ach|[Bb]ei) erfolgtem (?=\p{Lu})/u, '$1 dem ');
}

/** Turns the roundabout requests of official letters into direct ones. */
export function directRequests(sentence: string): string {
  const start = hereby(purpose(sentence));
  return passiveClause(changed(start));
}

function changed(sentence: string): string {
  const noted = notice(sentence);
  if (noted) return noted.replace(/(?<=^Bitte beachten Sie: ).*$/s, (clause) => have(clause) ?? clause);
  return (
    please(sentence) ??
    pleaseWithin(sentence) ??
    modal(sentence) ??
    inverted(sentence) ??
    passive(sentence) ??
    have(sentence) ??
    sentence
  );
}

/** Only demands that are softened: used for a friendlier wording. */
export function politeRequest(sentence: string): string | undefined {
  return please(
    sentence.replace(
      /^(?:Sie werden(?: hiermit)? aufgefordert|(?:Wir fordern|Ich fordere) Sie(?: hiermit)? auf), /,
      'Wir bitten Sie, ',
    ),
  );
}
