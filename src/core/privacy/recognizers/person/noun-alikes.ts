import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';

/*
 * Words and phrases that lists or cues take for names and that hardly ever are some: judges of fairy tales, drugs, feasts,
 * scripts, brands, countries, towns of two words, abbreviations with their point.
 */

/** Never a name by themselves; a first or last name beside them, or "Herr", speaks for one. */
const NOUNS = words(
  `kadi abi crystal aura skala gestapo stasi bindi jedi kubik mobbing braue schaum mensa spasti alija sureth rindfleisch schweinefleisch narbe
  formanten lupus impetigo flachmänner gullis sohnes eides hausdurchsuchung kolumbianerin kaschube preußin spielecke mäher schulbus behördlich
  angeblich vermutlich mutmaßlich gewalt tode todes aktien schmuck verstrickungsbruchs ausschluss jahresende jahresanfang traffitower
  netti knabe ahmadi jehovas taliban hisbollah hamas islam koran talmud tora bibel thora sunna scharia ashura aschura pessach purim chanukka
  newroz nouruz vesakh diwali holi mizwa kippa tallit hidschab nikab burka sari dirndl salafist ayatollah
  heroin kokain ketamin fentanyl shisha meskalin subutex polamidon methadon morphin tilidin tramadol
  ritalin medikinet elvanse concerta tavor valium nurofen fosamax voltaren marcumar eliquis xarelto lyrica seroquel zyprexa risperdal
  abilify cipralex fluoxetin mirtazapin lithium insulin metformin ozempic wegovy cortison prednisolon humira enbrel methotrexat
  mmst wisc hawik demtect dagestaner dagestanerin wolgatatare tatare tatarin tadschike tadschiken kirgise kirgisen usbeke usbeken turkmene
  tschetschene tschetschenen inguschen halbwaise halbwaisen vollwaise vollwaisen mescheten sympathisant sympathisantin sympathisanten
  gewerkschaftsmann gewerkschaftsfrau singhalesisch tamilisch eifler eiflerin dimili mevlüt mevlid interpol europol alias gogo
  laetare lätare judika palmarum okuli reminiscere invokavit invocavit estomihi sexagesimae septuagesimae quasimodogeniti misericordias
  jubilate kantate cantate rogate exaudi trinitatis epiphanias quasimodo gaudete
  bingo rommé skat doppelkopf canasta lotto toto roulette baccara baccarat blackjack poker kniffel tombola schafkopf binokel
  labskaus grünkohl stippgrütze panhas pumpernickel spätzle knödel döner falafel raclette fondue gulasch
  teddy tasso findefix
  blocker pubertätsblocker männer rüben knollen kontos junius martius drosten landdrost buchstabiertafel`,
);
/** Names beside them count; these are groups of people behind an article, an adjective or a number. */
const GROUPS = words(
  `christen christin methodisten baptisten protestanten adventisten quäker mormonen sachse sachsen hesse hessen friese friesen franke franken
  schwabe schwaben preuße preußen pole polen däne dänen türke türken kurde kurden russe russen jude juden roma sinti`,
);
const BEFORE_GROUP =
  /^(?:als|andere|anderen|deutschen|deutsche|viele|vielen|alle|allen|die|den|unter|zwei|drei|junge|jungen|junger|orthodoxe|koptische|siebenbürger|baltische|aramäische|syrische|gläubige|bekennende|bekennenden|ein|eine|einer|kein|keine)$/;
/** Feasts behind "am", "an", "zum". */
const FEASTS = words(
  'bayram muharrem cem ramazan hidrellez kurban cuma advent neujahr jom rosch tabaski eid',
);
/** Towns and lands that are names too, behind "aus". */
const TOWNS = words(
  `odessa suweida dersim vigo colombo isfahan kerala mossul aleppo homs hama idlib raqqa kabul herat lagos accra santiago lima bogota medellin
  san santa la paz manila jaipur kumanovo tetovo florenz siena verona pisa petra gaza hebron basra erbil zakho urmia maschhad tabriz schiraz
  paris sofia varna valencia vienna asuncion salvador florida virginia carolina georgia nepal chad tonga samoa`,
);
/** Names of illnesses behind "Morbus", "Typ", "auf". */
const EPONYMS = words(
  'wilson duchenne becker crohn bechterew basedow parkinson alzheimer hodgkin menière meniere scheuermann perthes fabry gaucher pompe asperger tourette huntington addison cushing raynaud whipple behçet behcet osler',
);
const isClearEponym = fitting(
  /^(?:scheuermann|perthes|bechterew|crohn|parkinson|alzheimer|hodgkin|tourette|asperger|basedow|huntington|dupuytren|sudeck|marfan)$/,
);
const OF_ILLNESS = /^(?:morbus|typ|auf|syndrom|m|an|disease)$/;
/** Abbreviations with their point. */
const CUT = words(
  'vorarb polier hausm sachb sb sgl vors mitarb angest beschäft amtm amtsr insp oberinsp hptm oblt obergefr brandm hauptw prakt auszub techn gärtn schlosserm maurerm meistr verwang bew verst rückl schw sev pat franz geschw nachb bekl mdt klt zust antr beschl verm anm erl bearb',
);
const PHRASES = new Set(
  `sierra leone|novi sad|colonia dignidad|castel volturno|boko haram|ave maria|dalai lama|costa blanca|costa brava|costa rica|upper river|
  lower river|donum vitae|pro familia|santa muerte|tausi melek|nam myoho|rosch ha|jom kippur|buenos aires|san salvador|porto alegre|
  los angeles|burkina faso|puerto rico|sri lanka|abu dhabi|addis abeba|hong kong|new york|tel aviv|al qaida|al kaida|hare krishna|alma mater|
  stabat mater|via dolorosa|santa fe|monte cassino|santa cruz|tay sachs|guillain barré|guillain barre|bell skala|julian calendar|
  exterritoriales gebiet|vater unser|inschallah|allahu akbar|notre dame|monte carlo|rio grande|costa del|el salvador|san marino|san francisco|
  san diego|santo domingo|porto novo|port said|port sudan|cap anamur|creutzfeldt jakob|charcot marie|pfeiffersches drüsenfieber|blaues kreuz|
  anonyme alkoholiker|rotes kreuz|weißer ring|grauer star|grüner star|malo id|lupus erythematodes|impetigo contagiosa|herpes zoster|
  prader willi|osgood schlatter|ehlers danlos|noonan syndrom|cornelia de|angelman syndrom|duchenne becker|guillain barré|stevens johnson|
  sjögren larsson|wolff parkinson|lennox gastaut|silver russell|smith magenis|legg calvé|hallervorden spatz|ramsay hunt|lewy body|
  cao dai|raksha bandhan|ganesh chaturthi|durga puja|millî görüş|milli görüş|red notice|grünen minna|grüne minna|family green|
  angina pectoris|diabetes mellitus|delirium tremens|anorexia nervosa|bulimia nervosa|ulcus cruris|pityriasis versicolor`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** Whether a candidate's words are none of a name here. `evident` where a salutation or a signature speaks for one. */
export function isNounAlike(
  tokens: readonly Token[],
  first: number,
  last: number,
  evident: boolean,
): boolean {
  const { lower } = tokens[first]!;
  if (first === last && CUT.has(lower) && isCut(tokens, last)) return true;
  if (first === last && isThanks(tokens[first]) && endsMail(tokens, first)) return true;
  if (evident) return false;
  const before = tokens[first - 1];
  // "Dalai Lama", where "Lama" alone was taken.
  if (first === last && before?.case === 'capital' && PHRASES.has(`${before.lower} ${lower}`)) return true;
  for (let at = first; at === first || (at < last && at < first + MOST_WORDS); at++) {
    const next = nextWord(tokens, at);
    if (next && PHRASES.has(`${tokens[at]!.lower} ${next}`)) return true;
  }
  if (isCompound(tokens, first, last)) return true;
  if (first !== last) return false;
  if (NOUNS.has(lower)) return !isNamed(tokens, first);
  const lead = before?.lower ?? '';
  if (GROUPS.has(lower)) return BEFORE_GROUP.test(lead) && !isNamed(tokens, first);
  if (FEASTS.has(lower)) return /^(?:am|an|zum|beim|vom|vor)$/.test(lead);
  if (TOWNS.has(lower)) return lead === 'aus' && !isNamed(tokens, first);
  if (isClearEponym(tokens[first]) && /^(?:hat|habe|haben|mit|wegen|durch|an|bei)$/.test(lead)) return true;
  return EPONYMS.has(lower) && OF_ILLNESS.test(lead);
}

/** Thanks and farewells of other languages in a line of their own. */
const isThanks = oneOf(
  words(
    `mulțumesc multumesc mulţumesc mersi teşekkürler teşekkür tesekkürler tesekkurler sağol sagol dziękuję dziekuje dzięki dzieki hvala obrigado obrigada
 faleminderit köszönöm koszonom děkuji dekuji ďakujem dakujem grazie gracias gràcies merci thanks thx shukran choukran спасибо дякую благодаря
 хвала ευχαριστώ efcharisto spasibo dyakuyu diakuju blagodarya ačiū aciu paldies aitäh kiitos takk bedankt dankjewel spasiba motšakkeram
 arigato xièxie xiexie mahadsanid yekenyeley zor supas multzumesc
 pozdrawiam pozdrav saluti saludos salutations selamlar saygılar saygılarımla saygilarimla cumprimentos groetjes groeten hilsen hälsningar
 üdvözlettel pozdravy поздрав привет вітаю`,
  ),
);

const isBeforeThanks = fitting(/^(?:[.!?,)]|danke?|grüßen?|gruß|voraus|mühe|hilfe)$/);

/** Behind a sentence or a formula; in a list stand families. */
const endsMail = (tokens: readonly Token[], at: number) =>
  at === 0 || (startsLine(tokens[at]!) && isBeforeThanks(tokens[at - 1]));

/** Phrases begin no farther inside of what looks like a name. */
const MOST_WORDS = 4;

/** "Mesalazin-Schaum": a hyphen and a noun that nobody is called. */
function isCompound(tokens: readonly Token[], first: number, last: number): boolean {
  if (last !== first + 2 || tokens[first + 1]!.text !== '-' || tokens[last]!.gap !== 'none') return false;
  const { german, name } = wordOf(tokens[last]!);
  return german && name.first === 'no' && name.last === 'no' && wordOf(tokens[first]!).name.first !== 'sure';
}

function isCut(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '.' && tokens[at + 1]!.gap === 'none' && tokens[at]!.case !== 'lower';
}

/** The next word, a hyphen between left out. */
function nextWord(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1];
  return next?.kind === 'word' ? next.lower : undefined;
}

/** A name or an initial right before: "Anna Aura", "K. Schaum". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === '.') return tokens[at - 2]?.text.length === 1;
  return (
    before?.kind === 'word' &&
    before.case === 'capital' &&
    before.gap !== 'paragraph' &&
    /^(?:herrn?|frau|familie|fam|eheleute)$/.test(before.lower)
  );
}
