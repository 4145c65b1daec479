import type { EventKind } from './date';

/**
 * How a word dates a life: a verb has its date in the same clause; a noun right beside it, names and articles between; a
 * state needs "seit"; a child is "vom 3.5."; of a phrase the other words of the clause must fit.
 */
export type Way = 'verb' | 'noun' | 'state' | 'child' | 'phrase' | 'birthday';

export interface LifeWord {
  readonly kind: EventKind;
  readonly way: Way;
  /** It is said of nobody but one person or couple, whoever the sentence names. */
  readonly own: boolean;
  readonly phrase?: RegExp;
}

const WORDS = new Map<string, readonly LifeWord[]>();

/** What a word (lower case) says of a life. */
export function lifeWords(lower: string): readonly LifeWord[] | undefined {
  return WORDS.get(lower);
}

function add(kind: EventKind, way: Way, list: string, own = false, phrase?: RegExp): void {
  const one: LifeWord = { kind, way, own, ...(phrase && { phrase }) };
  for (const word of list.trim().split(/\s+/)) WORDS.set(word, [...(WORDS.get(word) ?? []), one]);
}

// births
add(
  'birth',
  'verb',
  'geboren geborene geborener geborenen geborenes gebar gebaren entband entbunden geschlüpft gepurzelt totgeboren',
);
add(
  'birth',
  'noun',
  `entbindung niederkunft kaiserschnitt sectio notsectio geburt erstgeburt frühgeburt hausgeburt spontangeburt klinikgeburt zwillingsgeburt
  volljährigkeit taufe geburtstagskind sturzgeburt wassergeburt lebendgeburt geburtsstunde geburtsmoment`,
);
add('birth', 'noun', 'geburtseintrag geburtsanzeige geburtsbescheinigung geburtszeitpunkt', true);
add('birth', 'phrase', 'welt', false, /(?:zur|auf (?:der|die)) welt/u);
add('birth', 'phrase', 'licht', false, /licht der welt/u);
add('birth', 'phrase', 'ankunft', false, /ankunft (?:von|unser|ihr|mein|uns|des (?:kleinen|babys|jungen))/u);
add(
  'birth',
  'phrase',
  'zwillinge drillinge baby töchterchen söhnchen stammhalter nachwuchs',
  false,
  /(?:kam|kamen|gekommen|ist da|sind da|geschlüpft|bekommen|gekriegt)(?!\p{L})/u,
);
add(
  'birth',
  'phrase',
  'holten geholt',
  false,
  /(?:baby|kind|sohn|tochter|mädchen|junge|kaiserschnitt|sectio)/u,
);
add(
  'birth',
  'child',
  `bub junge mädchen kleine kleiner säugling neugeborene neugeborenes baby zwilling zwillinge jüngste jüngster älteste ältester große
  großer mittlere erstgeborene nesthäkchen frühchen sonntagskind sohn tochter enkel enkelin enkelkind kind`,
);
add(
  'birth',
  'phrase',
  'siebenmonatskind frühchen frühgeburt sonntagskind wunschkind nachzügler frühgeborenes neugeborenes',
  false,
  /(?:gekommen|geholt|kam|kamen|vom)(?!\p{L})/u,
);
add(
  'birth',
  'phrase',
  'baby kind sohn tochter zwillinge mädchen jungen buben',
  false,
  /(?:bekamen|bekam|gekriegt|kriegten|kriegte|ist da|sind da|schenkte|geschenkt)(?!\p{L})/u,
);
add('birth', 'phrase', 'gekommen', false, /zu (?:früh|spät) gekommen/u);
add(
  'birth',
  'phrase',
  'er sie ich',
  false,
  /(?:er|sie|ich)(?: selbst| selber)? (?:ist|bin|war) vom \d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9}\.? )(?:19[2-8]\d|[3-8]\d)(?!\d| (?:an|bis|ab)(?!\p{L}))/u,
);
// ages that somebody reaches
const AGE =
  '(?:\\d{1,3}|zehn|elf|zwölf|\\p{Ll}{3,7}zehn|\\p{Ll}{0,12}(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert|volljährig|mündig)';
add(
  'birth',
  'phrase',
  'wird werde werden wurde wurden wirst',
  false,
  new RegExp(
    `(?:wird|werde|werden|wurde|wurden|wirst)(?: (?!auf|um|von|bis|gegen|mit|zu|nach|für|ab)[\\p{L}-]{1,20}){0,6} ${AGE}(?: jahre(?: alt)?)?(?=[,!)]|$)|${AGE}(?: jahre(?: alt)?)? (?:wird|werde|werden|wurde)$`,
    'u',
  ),
);
add(
  'birth',
  'phrase',
  'geworden',
  false,
  new RegExp(
    `${AGE}(?: jahre(?: alt)?)? geworden|(?:mutter|vater|mama|papa|eltern|oma|opa|großeltern) geworden`,
    'u',
  ),
);
add('birth', 'phrase', 'lebensjahr', false, /(?:vollend|erreich|beend)/u);
// deaths
add(
  'death',
  'verb',
  'starb verstarb starben verstarben entschlief verschied verblich verschieden verhungerte verunglückte ertranken erstochen erschossen erschlagen ermordet umgekommen ertrunken erfroren erstickt verblutet verhungert erhängt hinübergegangen dahingegangen heimgerufen abberufen weggestorben ertrank erfror erlag erschoss erhängte verblutete verbrannte erstickte verstorben gestorben verschieden entschlafen verunglückt umgebracht getötet',
);
add(
  'death',
  'noun',
  `tod tode todes ableben heimgang hinscheiden dahinscheiden sterbefall todesfall todestag sterbetag todesdatum sterbedatum suizid selbstmord
  exitus letalausgang freitod selbsttötung drogentod hungertod kältetod erstickungstod ertrinkungstod unglückstod heldentod martertod tötung ermordung unfalltod herztod kindstod soldatentod todesstunde sterbestunde`,
);
add(
  'death',
  'noun',
  `todeseintritt todesfeststellung todeszeit todeszeitpunkt sterbezeit sterbezeitpunkt leichenschau leichenfund totenschein todesbescheinigung sterbeurkunde`,
  true,
);
add('death', 'state', 'witwe witwer verwitwet verw witwenstand wwe wwr', true);
add(
  'death',
  'phrase',
  'leben',
  false,
  /(?:ums leben|nahm [^,;]{0,50}das leben|das leben (?:genommen|verloren)|aus dem leben|leben (?:mein|unser|ihr|sein)e?s? )/u,
);
add('death', 'phrase', 'lebt lebte', false, /(?:seit )[^,;]{0,60}nicht mehr/u);
add('death', 'phrase', 'augen', false, /augen (?:für immer|für ewig|zugemacht|geschlossen)/u);
add(
  'death',
  'phrase',
  'gegangen ging',
  false,
  /(?:von uns|von mir|vorausgegangen|in die ewigkeit|über die brücke)/u,
);
add('death', 'phrase', 'aufgewacht wachte', false, /nicht (?:mehr|wieder)/u);
add('death', 'phrase', 'atemzug', false, /letzte/u);
add('death', 'phrase', 'reise', false, /letzte reise/u);
add('death', 'phrase', 'aus', false, /(?:leben|welt) (?:geschieden|gerissen)/u);
add('death', 'phrase', 'herz', false, /herz [^,;]{0,60}(?:stehen|auf(?:gehört)?|still)(?!\p{L})/u);
add('death', 'phrase', 'verlassen verließ', false, /für immer/u);
add('death', 'phrase', 'tödlich', false, /(?:verunglück|stürzte|verletzt|abgestürzt|gestürzt|überfahren)/u);
add(
  'death',
  'phrase',
  'tod tode',
  false,
  /(?:in den tod (?:gefolgt|gestürzt|gesprungen)|zu tode (?:gekommen|gestürzt|kam)|den tod (?:gefunden|fand))/u,
);
add(
  'death',
  'phrase',
  'blieb geblieben',
  false,
  /(?:im (?:krieg|feld|osten)|in russland|auf see|19(?:1[4-8]|39|4[0-5]))/u,
);
add('death', 'phrase', 'heim', false, /(?:ging|gegangen|gerufen|geholt|holte)/u);
add(
  'death',
  'phrase',
  'ein',
  false,
  /(?:schlief|schlummerte) [^,;]{0,80}(?:friedlich|sanft|ruhig|für immer|zu hause|zuhause) ein(?!\p{L})/u,
);
add('death', 'phrase', 'erlöst', false, /(?:leiden|schmerzen|krankheit|wurde)/u);
add(
  'death',
  'phrase',
  'gott herrgott herr',
  false,
  /(?:zu sich|heim)(?: \p{Ll}+)? (?:genommen|gerufen|geholt|gegangen)/u,
);
add(
  'death',
  'phrase',
  'fiel gefallen',
  false,
  /(?:krieg|front|ostfront|westfront|feld|stalingrad|verdun|russland|19(?:1[4-8]|39|4[0-5])|bei \p{L}+)/u,
);
// marriages and partnerships
add(
  'marriage',
  'verb',
  'heiratete heirateten geheiratet ehelichte geehelicht copuliert kopuliert angetraut zwangsverheiratet vermählt vermählten vermählte getraut verpartnert ehelichte ehelichten wiederverheiratet',
);
add(
  'marriage',
  'noun',
  `hochzeit heirat trauung eheschließung eheschliessung vermählung verpartnerung wiederheirat wiederverheiratung zweitehe verehelichung
  hochzeitstag hochzeitsfeier ehejubiläum hochzeitsjubiläum goldhochzeit silberhochzeit diamanthochzeit rubinhochzeit perlenhochzeit
  gnadenhochzeit kronjuwelenhochzeit eichenhochzeit steinhochzeit kupferhochzeit rosenhochzeit petersilienhochzeit blechhochzeit
  porzellanhochzeit leinwandhochzeit saphirhochzeit smaragdhochzeit platinhochzeit`,
);
add(
  'marriage',
  'state',
  'verheiratet verh vh ehepaar eheleute ehe zweitehe ehefrau ehemann lebenspartner lebenspartnerin lebenspartnerinnen lebenspartnern lebenspartnerschaft verpartnert wiederverheiratet getraut',
  true,
);
add('marriage', 'phrase', 'jawort ja-wort ja', false, /(?:jawort|ja-wort|ja gesagt|das ja)/u);
add('marriage', 'phrase', 'stand stande bund', false, /(?:bund|stand|hafen) der ehe/u);
add(
  'marriage',
  'phrase',
  'verheiratet',
  false,
  /verheiratet (?:worden|wurde)|(?:wurde|wurden) [^,;]{0,60}verheiratet/u,
);
add(
  'marriage',
  'phrase',
  'trauung trauungstermin trautermin eheschließung hochzeit',
  false,
  /(?:vorgemerkt|reserviert|eingetragen|notiert|festgelegt|vereinbart|eingeplant|verlegt|verschoben)(?!\p{L})/u,
);
add('marriage', 'phrase', 'ringe', false, /(?:tausch|angesteckt|steckte)/u);
add('marriage', 'noun', 'eheschl ehebuch eheregister heiratsregister traubuch', true);
add('marriage', 'phrase', 'frau mann', false, /(?:zur frau|zum manne?)(?!\p{L})/u);
add(
  'marriage',
  'phrase',
  'ehe',
  false,
  /(?:ehe [^,;]{0,40}(?:geschlossen|schloss|schlossen|eingegangen|eingetragen|registriert|beurkundet)|geschlossen(?:e|en)? ehe|in eine ehe|in die ehe|bund der ehe)/u,
);
add('marriage', 'noun', 'wiederheirat wiederverheiratung zweitehe', true);
add('marriage', 'phrase', 'ehe', true, /(?:in eine|geschlossene|zweite|dritte|erste) ehe (?:am|vom) \d/u);
add('marriage', 'phrase', 'lebenspartnerschaft', false, /(?:begründet|eingegangen|geschlossen|eingetragen)/u);
add(
  'marriage',
  'phrase',
  'hochzeit silberhochzeit goldhochzeit diamanthochzeit rubinhochzeit gnadenhochzeit perlenhochzeit eichenhochzeit ehejubiläum hochzeitstag',
  false,
  /(?:feier|begeh|beg[ai]ng)/u,
);
// birthdays
add(
  'birth',
  'birthday',
  'geburtstag geburtstags geburtstages ehrentag ehrentags wiegenfest wiegenfests jubeltag geburtstagskind geburtstagskindes jubilarin jubilar',
);
add(
  'birth',
  'birthday',
  'achtzehnten zwanzigsten dreißigsten dreissigsten vierzigsten fünfzigsten sechzigsten fünfundsechzigsten siebzigsten fünfundsiebzigsten achtzigsten fünfundachtzigsten neunzigsten fünfundneunzigsten hundertsten',
);
