import { wordOf } from '../../lists/word-class';
import { fitting, perWord } from '../../per-word';
import type { PreparedText, Token } from '../../text';
import { opensQuotation } from './marks';
import type { NamePart } from './name-part';
import { isKnown, partAt } from './name-part';
import { particlesAt } from './particles';
import { isFirmOfTwo, isTradeBefore } from './trades';

const FIRM_AFTER =
  /^(?:gmbh|ag|kg|ohg|ug|gbr|se|mbh|ek|ltd|inc|bv|hotels?|drogerie|markt|märkte|elektrotechnik|bestattungen|kgaa|partg|eg|verlag|stiftung|versicherung|versicherungen|bank|reisen|werft|reederei|bau|gerüstbau|tiefbau|hochbau|gartenbau|straßenbau|metallbau|holzbau|bedachungen|container|containerdienst|entsorgung|recycling|logistik|transporte|gebäudereinigung|haustechnik|sanitär|heizungsbau|baustoffe|sicherheitstechnik|shop|immobilien|apotheke|söhne|co|partner|holding|gruppe|ev|office|versand|discount|moden|optik|reisebüro|energie|automobile|kfz|rechtsanwälte|patentanwälte|notare|architekten|ingenieure|wirtschaftsprüfer|steuerberatung|zn)$/;
const FIRM_BEFORE =
  /^(?:firma|fa|gebr|arge|bietergemeinschaft|buchhandlung|labor|planungsbüro|ingenieurbüro|architekturbüro|steuerbüro|steuerkanzlei|anwaltskanzlei|druckerei|zimmerei|dachdeckerei|malerbetrieb|gerüstbau|containerdienst|fahrschule|reederei|konditorei|fleischerei|baumschule|raumausstatter|bestattungsinstitut|bäckerei|metzgerei|autohaus|gaststätte|hotel|restaurant|verlag|supermarkt|kaufhaus|gärtnerei|schreinerei|tischlerei|spedition|brauerei|apotheke|möbelhaus|optik|elektro|sanitär|haus|schule|grundschule|hauptschule|realschule|gesamtschule|gymnasium|kita|institut|stiftung|straße|platz|halle|preis)$/;

const FIRM_ENDING = /\p{L}{3}(?:bau|technik|handel|transporte|reinigung|dienst|dienste|bestattungen)$/u;

/** "Zuzug Ferrari Giulia", "Neubau Peters, Anna": what somebody does, and no train or firm. */
const WHAT_ONE_DOES =
  /(?:zu|um|weg|aus|ein|be|ent|ab|ver|rück|nach|an|voll)zug(?:e?s)?$|(?:an|um|neu|aus|ein|rück|ab|auf)bau(?:s)?$|(?:früh|spät|nacht|tag|tages|bereitschafts|wochenend|hintergrund|telefon|schalter|innen|außen|sitzungs|zwischen|mittel|aufsichts|pausen|küchen)dienst(?:e?s)?$/;

const isFirmBefore = perWord(
  (lower) => (FIRM_BEFORE.test(lower) || FIRM_ENDING.test(lower)) && !WHAT_ONE_DOES.test(lower),
);
/** What stands right behind the first word of a firm's name. */
export const isFirmBehind = fitting(FIRM_AFTER);
const isAnd = fitting(/^[&+]$/);
/** Marks inside the name of a firm. */
const goesOn = fitting(/^[&.+-]$/);

/** What a free profession calls its rooms: "Anwaltsbüro Nele Brandis" names who works there, "Kanzlei Brandis" a firm. */
const isPractice = fitting(/^(?:\p{L}*kanzlei|\p{L}*büro|\p{L}*praxis|notariat|atelier)$/u);

/** Whether the first of these names a person in full and a practice stands before it. */
export function isOfPractice(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const before = tokens[parts[0]!.from - 1];
  return (
    parts.length > 1 &&
    parts[0]!.entry.first === 'sure' &&
    tokens[parts[0]!.from]!.gap === 'space' &&
    isPractice(before) &&
    !isAnd(tokens[parts.at(-1)!.to + 1])
  );
}

/** "Karl-Heinz Ziegler e. K.": a merchant under the own name. */
function isMerchant(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const at = parts.at(-1)!.to + 1;
  return (
    parts.length > 1 &&
    parts[0]!.entry.first === 'sure' &&
    tokens[at]?.text === 'e' &&
    tokens[at + 1]?.text === '.' &&
    /^K(?:fm|fr)?$/.test(tokens[at + 2]?.text ?? '')
  );
}

const isProfession = fitting(
  /^(?:rechtsanwälte|patentanwälte|notare|architekten|ingenieure|wirtschaftsprüfer|steuerberatung)$/,
);
const isParty = fitting(
  /^(?:bauherr|mandant|eigentümer|käufer|verkäufer|kläger|beklagter?|mieter|vermieter|antragsteller)(?:n|in)?$/,
);
const isInfinitive = fitting(/\p{L}{3}e[lr]?n$/u);

/** "Petra Kowalski Rechtsanwälte einschalten", "Mandant Yilmaz Rechtsanwälte Kolb": no part of the name. */
function isAskedFor(tokens: readonly Token[], parts: readonly NamePart[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    isParty(tokens[parts[0]!.from - 1]) ||
    (next?.kind === 'word' && next.gap === 'space' && next.case === 'lower' && isInfinitive(next))
  );
}

const isFirmOfSeveral = fitting(/^(?:arge|firma|fa|bietergemeinschaft|kanzlei|\p{L}*büro)$/u);
const isHeir = fitting(
  /^(?:zn|zoon|zonen|fils|frères|figli|sons|sohn|söhne|töchter|tochter|kollegen|kolleginnen|partner|cie)$/,
);

/** Whether the name belongs to a company, a school or another thing. */
export function isFirm(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  if (isOfPractice(tokens, parts) || isMerchant(tokens, parts) || isOwnersGenitive(tokens, parts.at(-1)!))
    return false;
  const before = tokens[parts[0]!.from - 1];
  const short = before?.text === '.' ? tokens[parts[0]!.from - 2] : undefined;
  // "Fa. Heinrich Schmitz"; any other dot ends a sentence.
  const beforeWord = before?.text === '.' ? (short && short.text.length < 4 ? short : undefined) : before;
  const { gap, start } = tokens[parts[0]!.from]!;
  // Wider gaps part the cells of a table.
  const beside = gap === 'space' && start - (before?.end ?? 0) < 2;
  if (beside && isFirmBefore(beforeWord)) return true;
  if (isTradeBefore(tokens, parts) || isFirmOfTwo(tokens, parts)) return true;
  // "Arge Schmitz/Juchem"
  if (beforeWord?.text === '/' && isFirmOfSeveral(tokens[parts[0]!.from - 3])) return true;
  for (let at = parts.at(-1)!.to + 1; at <= parts.at(-1)!.to + 4; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return false;
    // "Kind: Malik   Gruppe: Frösche"
    if (token.start - tokens[at - 1]!.end > 2) return false;
    if (isFirmBehind(token)) return !(isProfession(token) && isAskedFor(tokens, parts, at));
    if (isAnd(tokens[at - 1]) && isHeir(token)) return true;
    if (token.kind === 'word' && token.case === 'lower') return false;
    if (token.kind === 'mark' && !goesOn(token)) return false;
    // "… Overbeck. Versicherung": the sentence ends here; "… Söhne u. Co" goes on.
    if (token.text === '.' && (tokens[at - 1]?.text.length ?? 0) > 3 && tokens[at + 1]?.gap === 'space')
      return false;
  }
  return false;
}

const NAMED_THING =
  /^(?:djk|sv|tsv|sc|ssv|tus|fc|vfl|vfb|vfr|kg|sg|tv|tvg|bsv|bv|rsv|mgv|kc|gsv|msv|spvgg|biene|feuerwehrmann|kaspertheater|standesamt|amtsgericht|landgericht|oberlandesgericht|finanzamt|ortschaftsrat|ortsbeirat|bezirksvertretung|gemarkung|forstrevier|polizeirevier|polizeiinspektion|polizeidirektion|rettungshubschrauber|charge|impfstoff|marke|spiel|ms|vw|villa|burg|schloss|gut|raum|app|marken?|birne|apfelsorten?|rasse|rassen|modell|modelle|fabrikat|hersteller|lieferanten|lieferant|stiftung|gebiet|areal|winzerhof|weinhof|ziegenhof|biohof|obsthof|spargelhof|pferdehof|sound|zirkus|foto|typ|urząd|gelateria|trattoria|ristorante|osteria|zweirad|schuhhaus|modehaus|eiscafé|café|zeche|schacht|stollen|strammer|\p{L}*chor|\p{L}*orchester|\p{L}*ensemble|pegel|pizza|konsole|fenster|türen|dach|burgfräulein|legende|sage|märchen|bezirk|ortsteil|weiler|marktordnung|methoden|arche|unwetter|lex|sturm(?:s|es|tiefs)?|stürmen?|orkane?n?s?|tiefs?|hochs?|sankt|st|morbus|chorea|mairie|renault|citroën|peugeot|hyundai|opel|ford|toyota|mazda|nissan|skoda|seat|fiat|dacia|avenue|boulevard|hund|kater|katze|hündin|pferd|pony)$|(?:wanderzirkus|lesesaal|saal|theater|bühne|sammlung|museum|galerie|werkstatt|werkstätten|bibliothek|bücherei|mediathek|domizil|residenz|turm|möbel|edeka|rewe|akademie|kolleg|gymnasium|lyzeum|methode|skala|syndrom|orgel|glocke|gemälde|denkmal|mahnmal|brunnen|campus|stele|kanal|schleuse|mühle|gutshof|ferienhof|reiterhof|bauernhof|reisebüro|autohaus|möbelhaus|baumarkt|supermarkt|filiale|markthalle|baugruppe|genossenschaft|studio|agentur|beamer|drucker|kopierer|scanner|babyschale|kinderwagen|fahrrad|rollstuhl|klavier|flügel|traktor|mähdrescher|weingut|confiserie|manufaktur|brauerei|imkerei|töpferei|hofladen|kanzlei|verein|büros?|werk|gerät|leiter|drucker|roboter|boot|dampfer|haus|heim|hospital|krankenhaus|klinik|klinikum|hort|krippe|talsperre|schule|kirche|kapelle|kita|kindergarten|stift|wohngruppe|wohnbereich|station|zentrum|sturmtief|orkan|hurrikan|grill|imbiss|restaurant|gaststätte|gasthof|hotel|pizzeria|café|bestattungshaus|bestattungen|metzgerei|bäckerei|drogerie|apotheke|hochhaus|stadion|halle|pfarrei|gemeinde|bistum|tief|hagel|schiff|zug|haltestelle|siedlung|park|quartier|baugebiet|gewerbegebiet|rue|via|ulica|calle|maschine|lader|mäher|spreizer|streuer|(?:block|quer)flöte|geige|trompete|saxof?ph?on|gitarre|trommel|menü|kino|kreuzung|zufahrt|taxi|club|kiosk|kneipe|catering|transporter|(?:lasten|dienst|fahr)rad|roboter|maskottchen|saft|honig|marmelade|bund|armbanduhr|brille|jacke|rucksack|koffer|teddy|stuhl|sessel|regal|schrank|leuchte|lampe|sofa|rollator|pflegebett|matratze|(?:trau|besprechungs|sitzungs|konferenz|tagungs|kamin)zimmer|(?:seminar|besprechungs|sitzungs|tagungs|mehrzweck|gruppen|kurs|veranstaltungs)raum|foyer|bistro|grillhaus|wirtshaus|gasthaus|rose|hortensie|clematis|flieder|dahlie|tulpe|pfingstrose|magnolie|zierapfel|felsenbirne|mirabelle|apfelsorte|kartoffel|weinsorte|rebsorte|filet|crêpe|pfirsich|schnitzel|torte|likör|schnaps|sekt|limonade|ketchup|senf|chips|kekse|schokolade|tonnenleger|kutter|barkasse|löschboot|lok|lokomotive|draisine|bagger|unimog|trecker|kran|pumpe|säge|bohrhammer|fräse|coverband|rockband|bigband|dj|trio|quartett|quintett|software|fachverfahren|programm|plattform|chatbot|sprachassistent|assistentin?|skulptur|plastik|oper|operette|musical|komödie|tragödie|roman|krimi|hörspiel|film)(?:e?n|s)?$/u;

const isSaint = fitting(/^(?:st|hl|skt)$/);

/** The dot of "St. Peter"; any other one ends a sentence. */
function isSaintsDot(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && isSaint(tokens[at - 1]);
}

const isNamed = perWord((lower) => NAMED_THING.test(lower) && !WHAT_ONE_DOES.test(lower));
/** "Restaurant Da Enzo", "Gasthof Zum Anton" */
const isOfHouse = fitting(/^(?:da|zum|zur|bei|chez|don|el|la)$/);
const joinsThings = fitting(/^(?:,|und|&)$/);

const isOfOne = fitting(
  /^(?:ist|war|hat|hatte|geht|ging|wird|kommt|besucht|wohnt|lebt|bleibt|braucht|möchte|soll|kann)$/,
);

const ESTATE = /^(?:gut|burg|schloss|villa|ms|lex|hortensie|dahlie|magnolie|clematis)$/;
/** Things that are named in rows: "die Stürme Kyrill, Friederike und Eberhard". */
const areNamed = fitting(
  /^(?:stürmen?|orkanen?|tiefs|hochs|schiffen?|marken|apfelsorten|sorten|sturm|orkan|räumen?|kitas?|\p{L}*manufaktur|\p{L}*brauerei|kanzlei)$/u,
);
const WEATHER = /^(?:sturm|sturmtief|orkan|tief|hoch|hurrikan|unwetter)(?:e?s)?$/;

/** "Sturm Friederike", "Morbus Crohn": the first word of what looks like a name is a thing. */
export function isNamedThing(part: NamePart): boolean {
  return isNamed(part) && (!isKnown(part) || WEATHER.test(part.lower) || ESTATE.test(part.lower));
}

/** "Altenheim Maria Hilf", "Sturmtief Ylenia": the thing before bears the name. */
export function isThingBefore(tokens: readonly Token[], part: NamePart): boolean {
  let at = part.from - 1;
  while (
    at > part.from - 4 &&
    (opensQuotation(tokens[at]) ||
      // "Ketten (Stihl)", but "der Verein (Hannes fragen)"
      (tokens[at]?.text === '(' && tokens[part.to + 1]?.text === ')') ||
      isSaintsDot(tokens, at) ||
      (isOfHouse(tokens[at]) && tokens[at - 1]?.case === 'capital'))
  )
    at--;
  // "die Stürme Kyrill, Friederike und Eberhard"
  for (let steps = 0; steps < 3 && joinsThings(tokens[at]); steps++) {
    if (tokens[at - 1]?.case !== 'capital') break;
    // "in die Kita Pusteblume, Lena ist Schulkind"
    if (part.entry.first === 'sure' && tokens[at]?.text === ',' && isOfOne(tokens[part.to + 1])) break;
    if (tokens[at]?.text !== '&' && tokens[at - 2]?.text !== ',' && !areNamed(tokens[at - 2])) break;
    at -= 2;
  }
  const before = tokens[at];
  return (
    before?.kind === 'word' &&
    !(at === part.from - 1 && tokens[part.from]!.start - before.end > 1) &&
    tokens[part.from]?.gap !== 'line' &&
    tokens[part.from]?.gap !== 'paragraph' &&
    isNamed(before) &&
    wordOf(before).name.first !== 'sure'
  );
}

/** "Paul Hartmann AG", "Sanitätshaus Wiegand": whether the word at an offset is one of a firm or a thing. */
export function isOfFirm({ tokens, tokenAt }: PreparedText, start: number): boolean {
  const part = partAt(tokens, tokenAt(start));
  // "LEO VON DER BANK" goes on with a particle.
  if (!part || particlesAt(tokens, part.to + 1) > 0) return false;
  return isThingBefore(tokens, part) || isFirm(tokens, [part]);
}

/** "Betreff: Zaun Rautenberg Hallo Gero": a mail whose lines ran together. */
const isGreeting = fitting(/^(?:hallo|liebe|lieber|sehr|guten|moin|hi|betreff|gesendet|von|an|am)$/);

/** Whether a noun follows that makes the name the first word of a firm: "Müller Drogerie". */
export function isBeforeNoun(tokens: readonly Token[], part: NamePart): boolean {
  const next = partAt(tokens, part.to + 1);
  return (
    next !== undefined &&
    tokens[next.from]?.gap === 'space' &&
    !next.initial &&
    !isGreeting(next) &&
    (next.german || next.common || next.word.thing) &&
    !isKnown(next)
  );
}

/** "Monikas Versicherung": somebody has it; no thing bears the genitive of a first name. */
function isOwnersGenitive(tokens: readonly Token[], part: NamePart): boolean {
  return part.end < tokens[part.to]!.end && part.entry.first === 'sure' && part.entry.last !== 'sure';
}

/** Words around that make the name one of a thing: "Robert Koch-Institut", "Konrad Adenauer Straße". */
export function isOfThing(tokens: readonly Token[], part: NamePart): boolean {
  if (isOwnersGenitive(tokens, part)) return false;
  for (let at = part.to + 1, words = 0; words < 3; words++) {
    at += particlesAt(tokens, at);
    const next = partAt(tokens, at);
    if (!next || tokens[at]?.gap !== 'space') return false;
    if (next.thing || (next.word.thing && next.entry.last !== 'sure'))
      return part.to > part.from || isKnown(part) ? isNameOfThing(tokens, at) : false;
    // "Robert Bosch Straße"
    if (!isKnown(next) && !(words === 0 && part.entry.first === 'sure' && !next.common)) return false;
    at = next.to + 1;
  }
  return false;
}

/** "Anna Haus und Hof" is two things; a thing right after a name and no sentence in between is one. */
function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.case !== 'lower';
}
