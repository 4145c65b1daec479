import type { Telling } from './tellings';

/*
 * Parties, convictions and what shows them. Basis: Art. 9 (1) GDPR (political opinions); names after the list of
 * parties of the Federal Returning Officer and the reports of the Federal Office for the Protection of the Constitution.
 */

/** What somebody has to do with a party. */
const PARTISAN =
  /(?:mitglied|partei(?:buch|freund|eintritt|austritt)|beigetreten|eingetreten|ausgetreten|beitritt|austritt|übertritt|übergetreten|übergelaufen|angehör|gehört|zugehörig|ortsvorsitz|vorsitzende|ehrenvorsitz|vorstand|schatzmeister|kassier|beisitz|kandid|(?:ersatz|wahl|mit)bewerber|listenplatz|landesliste|beitr[aä]g|anhänger|wähler|wählt|gewählt hat|kreuz bei|sympath|abgeordnet|funktionär|wahlkampf|plakat|spende|überw|unterstütz|rückt|nachrück|vorschlag|ticket|genoss|freunde|praktikum|verteilt|flyer|fahne|fan(?= |$)|nahe(?= |$)|jugend|bin (?:\S{1,12} ){0,3}in|war (?:\S{1,12} ){0,3}in|mitarbeiter|referent|trommelt|wirbt|geworben|kämpft (?:\S{1,12} ){0,2}für|schwärm|sprecher|ankreuz|verehr|unterschrift|sammelt|zugeneigt|infostand|aufkleber|herz für|feier|veranstaltung|treffen|sommerfest|parteitag|stammtisch|grillfest|spitzel|(?:ist|sei|war) (?:\S{1,12} )?(?:für|gegen) (?:die |den )?_)/;

/** Heads of states and of parties. */
const FIGURE =
  '(?:nawalny|orb[aá]n|erdo[gğ]an|putin|trump|assad|öcalan|atatürk|trotzki|lenin|stalin|che|che guevara|guevara|castro|ch[aá]vez|maduro|bolsonaro|wagenknecht|höcke|weidel|honecker|hitler|gaddafi|khomeini|chamenei|netanjahu|selenskyj|milei|kickl|meloni|salvini|bandera|mussolini|allende|pinochet|imamoğlu|demirtaş|lukaschenko|tichanowskaja|modi|mugabe|tito|kadyrow|gülen|imran khan|mao|wilders|le pen|merkel|habeck|lindner|scholz|merz|söder|baerbock)';

export const POLITICS: readonly Telling[] = [
  // Parties
  [
    'person',
    'cdu csu spd fdp afd bsw npd dkp mlpd Volt ödp fwg uwg piratenpartei linkspartei tierschutzpartei zentrumspartei PDS KPD nsdap SED WASG DVU REP werteunion humanisten familienpartei klimaliste bürgerunion wählergruppe wählergemeinschaft christdemokraten sozialdemokraten liberalen HDP AKP CHP MHP PKK fidesz PiS VMRO UDK SVP PVV wilders FPÖ ÖVP SPÖ KPÖ PSOE Vox podemos syriza jobbik ANC Likud ZANU IPOB HTS PTI Awami KDP PUK SNS SDA HDZ SMER PSD AUR GERB DPS ökodemokraten nationaldemokraten basisdemokraten freidemokraten',
    PARTISAN,
  ],
  [
    'person',
    'piraten basis republikaner partei humanisten',
    /(?:mitglied|zugunsten|beitrag|spende|kandid\S{0,14}|unterstützungsunterschrift|listenplatz|landesliste) (?:\S{1,12} ){0,3}_|_ abgeordnete/,
  ],
  [
    'person',
    'partei',
    /(?:heimat|familien) _(?= (?:gelesen|gewählt|reicht|mitglied|wo|für)|$)|an die _ (?:wo|gespendet|überwiesen)/,
  ],
  [
    'person',
    'linken linke linkspartei',
    /(?:partei die|an die|büro (?:\S{1,20} ){0,4}der|abgeordneten der|interventionistischen?|bei der|in der|für die|aus der|zur|punks und|und) _(?= |$)(?! (?:seite|hand|spur|fahr|straßen|ufer|knie|fuß|schulter|bein|arm|auge|hüfte|ohr|brust|niere))/,
  ],
  [
    'person',
    'grünen bündnis',
    /(?:bei den|zu den|mitglied der|für die|von den|fraktion|kandidat\S{0,14} der) _(?= |$)(?! \S{1,20}(?:tonne|welle|wiese|garten))/,
  ],
  ['person', 'liberalen', /jungen? _/],
  [
    'person',
    'union',
    /(?:an die|wahlkampfhelfer der|stammwähler der|jungen?|bei der|mitglied der|für die|senioren|frauen|mittelstands) _(?= |$)(?! (?:busting|berlin))/,
  ],
  ['person', 'wähler wählern wählerin', /freien? _|freier _/],
  [
    'person',
    'ratsmandat fraktion',
    /_ (?:\S{1,12} ){0,3}(?:zurück|austritt|ausgetreten|gewechselt)|(?:trat|tritt|austritt|ausgetreten) (?:\S{1,12} ){0,3}(?:aus der )_|ratsherr (?:\S{1,12} ){0,3}_/,
  ],
  [
    'person',
    'stammwähler stammwählerin nichtwähler nichtwählerin wechselwähler wechselwählerin protestwähler protestwählerin parteifreunde parteifreunden parteigenossen juso-vorsitzender spitzenkandidat spitzenkandidatin ersatzbewerber ersatzbewerberin ersatzkandidat ersatzkandidatin listenkandidat listenkandidatin direktkandidat direktkandidatin',
    /^/,
  ],
  [
    'person',
    'jusos juso julis linksjugend solid jungsozialisten',
    /_ (?:vorsitz|mitglied|sprecher|kreis|ortsgruppe|gruppe)|(?:bei den|zum|als|der|mitglied) _/,
  ],
  [
    'person',
    'rot grün schwarz braun gelb blauen gelber roter schwarzer grüner',
    /(?:wählt|wähle|wählte|gewählt) (?:\S{1,12} ){0,8}(?:nur |immer )_|kreuz bei den _|(?:schon immer|immer|überzeugter|alter) (?:ein )?_ gewesen/,
  ],
  [
    'person',
    'parteibuch',
    /_ (?:\S{1,12} )?(?:vorhanden|rot|schwarz|der|abgegeben)|(?:mit|sein|ihr|das|ohne|falsches?) _/,
  ],
  ['person', 'rosen', /rote _ (?:\S{1,12} )?(?:verteil|an)|(?:verteil\S{1,4}|tür) (?:\S{1,12} ){0,3}rote _/],
  ['person', 'alternative alternativen', /jungen? _(?= |$)(?! (?:kultur|energie|wohn))/],
  ['person', 'PARTEI', /(?:die|der|für|bei|zur) _/],
  [
    'person',
    'fraktionslos fraktionslose fraktionsloser parteilose parteiloser einzelbewerber einzelbewerberin',
    /_/,
    /antrag|fraktion|gremium/,
  ],
  [
    'person',
    'schwarz rot grün gelb blau',
    /_ (?:gelb|grün|rot|schwarz|blau)? ?(?:\S{1,12} ){0,2}(?:ankreuz\S{0,5}|angekreuzt|gewählt|wähl\S{1,3})(?= |$)/,
    /formular|feld|kästchen/,
  ],
  [
    'person',
    'zentrum',
    /(?:wählt|wähle|wählte|stimmt für|mitglied im|stimme) (?:\S{1,12} ){0,6}(?:das |beim |im |dem )?_/,
    /kultur|einkauf|jugend/,
  ],
  // Heads of states and of parties: their name is a person's, what somebody thinks of them stands before it
  [
    'person',
    'fan fans anhänger anhängerin herz bild bilder foto fotos porträt poster plakat plakate büste freund freundin parolen witze witz artikel proteste protest kundgebung demo wahlkampf flugblätter sticker tattoo fahne shirt',
    new RegExp(`_ (?:\\S{1,9} )?(?:von|für|mit|gegen|über|um|auf) (?:\\S{1,9} )?${FIGURE}(?= |$)`),
    /buch|vortrag|lesung|ausstellung|unterricht|referat|biografie/,
  ],
  [
    'person',
    'hält halte hielt halten',
    new RegExp(
      `_ (?:es (?:\\S{1,9} )?mit|zu) (?:\\S{1,9} )?${FIGURE}|(?:zu|es mit) (?:\\S{1,9} )?${FIGURE} _`,
    ),
  ],
  [
    'person',
    'verehrt verehrte bewundert bewunderte wählt wählte gewählt unterstützt unterstützte hasst schwärmt stimmte schwört glaubt',
    new RegExp(`${FIGURE} (?:\\S{1,9} ){0,2}_|_ (?:für |hinter |zu |den |die |auf |an )?${FIGURE}(?= |$)`),
    /buch|vortrag/,
  ],
  // Parties whose names are words too
  [
    'person',
    'republikaner republikanern',
    /(?:bei|zu|von|mitglied|kandidat|wählt|wählte) (?:den|der|die) _(?= |$)/,
    /usa|amerika|senat|trump/,
  ],
  [
    'person',
    'heimat',
    /(?:partei|an|für|mitglied der|bei der) (?:die )?_ (?:vormals|ehemals|früher|ex|npd)|partei die _/,
  ],
  [
    'person',
    'wölfe wölfen',
    /(?:bei|feier|treffen|mitglied|anhänger|sympathi\S{1,12}|fahne|gruß|zeichen|nähe|umfeld|verein|moschee|zu|gehört) (?:\S{1,12} ){0,3}(?:den|der) grauen _|grauen _ (?:\S{1,12} ){0,2}(?:gruß|zeichen|nahe)/,
  ],
  [
    'person',
    'königstreuer königstreue kaisertreuer kaisertreue reichstreuer verfassungstreuer reichsdeutsche staatenloser selbstverwalterin',
    /(?:ist|sei|bin|als|einfach|nur|nennt sich|bekennender|ein|eine) _(?= |$)/,
  ],
  [
    'person',
    'deutschland ausländer',
    /_ (?:den deutschen|raus|erwache)(?= |$) ?(?:\S{1,14} ){0,3}(?:skandiert\S{0,2}|gegrölt|grölte\S{0,1}|gerufen|rief\S{0,2}|gebrüllt|gesungen|gesprüht|geschrieben|geschrien)/,
  ],
  // Convictions
  [
    'person',
    `dissident+en+in+innen regimegegner+in+s regimekritiker+in+s regierungskritiker+in oppositionelle+r oppositionspolitiker+in systemkritiker+in kriegsdienstverweigerer wehrdienstverweigerer wehrdienstverweigerin deserteur+s fahnenflüchtige+r
    feministin+nen feminist pazifist+en+in revolutionär+in linksliberale+r linksalternative+r altlinker rechtsaußen linksaußen wutbürger+in putinversteher+in putinfreund reichsbürgerin holocaustleugner+in klimaleugner+in klimaaktivist+en+in umweltaktivist+en+in menschenrechtsaktivist+en+in menschenrechtler+in
    tierrechtler+in tierrechtsaktivist+en+in friedensaktivist+en+in atomkraftgegner+in abtreibungsgegner+in waldbesetzer+in hausbesetzer+in klimakleber+in coronaleugner+in maskenverweigerer maskenverweigerin maskengegner+in staatsleugner+in selbstverwalterin prepper punk punks autonome+r+n antifaschist+en+in
    antizionist+en+in separatist+en+in unabhängigkeitskämpfer+in guerillakämpfer+in exilpolitiker+in gülenist+en+in kemalist+en+in monarchist+en+in royalist+en+in libertär+er patriot+en+in nationalist+en+in volksverhetzer rassist+en+in antisemit+en+in leninist maoistin trotzkist bolschewik stalinist
    islamisten salafisten dschihadisten gefährder+s reichsbannermann reichsbürgers blockwart parteisekretär+in parteifunktionär+in politkommissar erdoğan-anhänger wahlkampfhelfer+in parteisoldat
    antikapitalist+en+in antimilitarist+en+in antiimperialist+en+in antideutsche+r altachtundsechziger+in achtundsechziger+in altkommunist+en+in altlinke altnazi+s altgrüner altsozialist biafraner+in anarchosyndikalist+en peronist+en+in chavist+en+in sandinist+en+in castrist baathist+en franquist+en falangist+en hindunationalist+en+in zionist+en+in panarabist panturkist
    deutschnationale+r nationalbolschewist trumpist+en putinist+en tierbefreier+in klimaleute+n klimaschützer+in klimaterrorist+en+in klimachaot+en ökoaktivist+en+in ökosozialist+in ökoterrorist+en kernkraftgegner+in gentechnikgegner+in jagdgegner+in windkraftgegner+in lebensschützer+in lebensrechtler+in montagsdemonstrant+en+in montagsspaziergänger+in gegendemonstrant+en+in gelbweste+n
    guerillero+s guerillera freiheitskämpfer+in widerstandskämpfer+in bürgerrechtler+in frauenrechtler+in oppositionsführer+in regimegegnerinnen systemgegner+in systemfeind+e+in putschist+en+in aufständische+r staatsfeind+e+in volksverräter globalist+en globalisierungsgegner+in kapitalismuskritiker+in kriegsgegner+in rüstungsgegner+in
    ortsgruppenleiter+s blockleiter+s zellenleiter+s gauleiter+s kreisbauernführer ortsbauernführer jungvolkführer sa-mann ss-mann parteigenosse+n pimpf hitlerjunge+n jungmädel bdm-mädel bdm-führerin stasispitzel+s stasi-spitzel ddr-bürgerrechtler pionierleiter+in fdj-sekretär fdjler jungpionier+e+in thälmannpionier+e sympathisantin`,
    /_/,
    /theater|fotograf|gymnasium/,
  ],
  [
    'person',
    'aktivist aktivistin anhänger anhängerin fan funktionär funktionärin unterstützer unterstützerin befürworter befürworterin gegner sympathisant sympathisantin sympathien kontakte',
    /(?:putin|trump|assad|akp|erdoğan|erdogan|pkk|afd|gülen|wilders|orban|le pen|hamas|hisbollah|mao|stalin|castro|pis|regime\S{0,14}|regierung\S{0,14}) _|_ (?:für (?:wilders|menschenrechte|frauenrechte|tierrechte|putin|trump|demokratie)|des angriffs|der kameradschaft|von (?:putin|trump|erdogan)|zur (?:rechten|linken|grauzone|szene|neonazi|salafist|islamist|extremist))/,
  ],
  [
    'person',
    'kontakten kontakt',
    /(?:extremistische[nr]?|rechtsextreme[nr]?|linksextreme[nr]?|salafistische[nr]?|islamistische[nr]?|verfassungsfeindliche[nr]?) _/,
  ],
  [
    'person',
    'ansichten gedankengut einstellung weltbild memes parolen sprüche witze posts äußerungen gesinnung haltung kommentare chats inhalte symbole',
    /(?:verfassungsfeindlich|rassistisch|rechtsextrem|rechtsradikal|völkisch|nationalistisch|antisemitisch|fremdenfeindlich|extremistisch|demokratiefeindlich|linksextrem|nazi|remigrations|rechte|linke|reichsbürger|islamistisch)(?:e[nrms]?)? _/,
  ],
  [
    'person',
    'remigrationsparolen naziparolen nazisprüche nazisymbole umvolkung remigration reichsdeutscher ariernachweis bananenfresser',
  ],
  [
    'person',
    'grundordnung',
    /(?:zweifel\S{0,14}|ablehn\S{0,14}|gegen die|leugne\S{0,14}|verachte\S{0,14}|bekenn\S{0,14}|an der|lehnt) (?:\S{1,16} ){0,4}_|_ (?:\S{1,12} ){0,2}(?:an|ab|infrage)(?= |$)/,
  ],
  [
    'person',
    'demokratie regierung bundesrepublik staat republik',
    /(?:abfällig über die|existenz der|misstraut der|der|gegen die|gegen den) _ (?:\S{1,12} ){0,2}(?:misstraut|bestreitet|leugnet|hetzt|geäußert|geschimpft|wettert)|abfällig über (?:die|den) _|(?:leugnet|bestreitet|bestritt|leugnete) die existenz der _|(?:äußert\S{0,14}|hetzt|schimpft) (?:\S{1,12} ){0,5}(?:über die|gegen die) _/,
  ],
  [
    'person',
    'holocaust',
    /(?:leugne\S{0,14}|bestreite\S{0,14}|verharmlos\S{0,14}|relativier\S{0,14}) (?:\S{1,12} ){0,2}_|_ (?:\S{1,12} ){0,2}(?:geleugnet|leugne|bestritten|verharmlost)/,
  ],
  [
    'person',
    'antisemitisch rassistisch ausländerfeindlich fremdenfeindlich rechtsextremistisch linksextremistisch nationalistisch demokratiefeindlich staatsfeindlich regierungsfeindlich regierungskritisch regierungskritischer regierungskritische regierungskritischen linksaußen linksalternativ linksgrün linksversifft rechtslastig rechtsaußen linkslastig rechtsnational',
  ],
  [
    'person',
    'politisch politische politischer politischem',
    /_ (?:verfolgt|verfolgte[rn]? (?:\S{1,9} )?(?:aus|und|in)|inhaftiert|aktiv (?:gegen|bei|für)|gefangene[rn]?|exponiert)|aus _[nr]? gründen (?:\S{1,12} ){0,4}(?:verfolgt|verhaftet|geflohen|inhaftiert)/,
  ],
  [
    'person',
    'verfolgung verfolgt',
    /politische[nr]? _|(?:vom regime|von der regierung|vom geheimdienst|als oppositionelle\S?|wegen (?:seiner|ihrer) (?:politischen )?(?:meinung|überzeugung|herkunft|ethnie|volkszugehörigkeit)) _/,
  ],
  [
    'person',
    'regime regimes mullah junta machthaber dekret',
    /(?:gegen das|gegen die|vom|vor dem|per|unter dem|durch das) (?:\S{1,12} )?_(?: regime)?/,
  ],
  ['person', 'wahl', /(?:die|eine) _ (?:\S{1,9} )?(?:für gefälscht|gefälscht|gestohlen|boykott)/],
  [
    'person',
    'wehrpflicht todesstrafe atomkraft kohle erdgas gasleitung klima castortransporte castor castortransport autobahn krieg regierung corona ampel',
    /(?:abschaffung der|protest\S{0,14} gegen (?:den|die|das)?|demonstrier\S{0,14} gegen (?:den|die|das)?|gegen (?:den|die|das)|klebt\S{0,14} sich (?:\S{1,9} ){0,2}|fürs?(?: das)?|wut auf die|blockad\S{0,14}) _ (?:\S{1,12} ){0,4}(?:gewesen|demonstriert|an den|an die|angekettet|gesessen|auf die straße|ein|blockier|protestiert|auf den gleisen|die auffahrt)|abschaffung der _|wut auf die _/,
  ],
  [
    'person',
    'kettete angekettet festgeklebt anketten festgekettet blockierte abgeseilt festgeklebte',
    /(?:sich|bagger|gleis|baum|klima|straße|lützerath|protest|wut|kohle|ampel|nazi|autobahn) (?:\S{1,12} ){0,6}_|_ (?:sich|mit dem trecker|\S{1,12} ){0,3}(?:protest|an den|an die|wut|aus)/,
  ],
  [
    'person',
    'hetze',
    /(?:postet|verbreitet|teilt|schreibt|postete|verbreitete|teilte|rechte|braune) (?:\S{1,12} ){0,3}_|_ gegen (?:geflüchtete|flüchtlinge|ausländer|juden|muslime|migranten|den staat)/,
  ],
  [
    'person',
    'hetzt hetzte gehetzt',
    /_ (?:\S{1,12} ){0,2}gegen|gegen (?:\S{1,12} ){0,3}_/,
    /hund|wild|katze/,
  ],
  [
    'person',
    'reiches reichs',
    /(?:ausweis|pass|führerschein|personenausweis|urkunde|staatsangehörigkeit|bürger) (?:\S{1,12} ){0,2}deutschen _/,
  ],
  [
    'person',
    'assad saddam gaddafi lukaschenko mugabe',
    /_ (?:armee|regime|gegner|anhänger)|(?:armee|soldat|offizier|truppen|protest\S{0,3}|gegen|für) (?:von |gegen )?_/,
  ],
  ['person', 'desertiert desertierte fahnenflucht fahnenflüchtig', /_/],
  ['person', 'SS', /(?:waffen|bei der|in der) _/],
  ['person', 'kaiser', /wieder einen _/],
  [
    'person',
    'bundesrepublik brd grundgesetz staat',
    /(?:erkennt|erkenne|lehnt|lehne|anerkennt) (?:\S{1,12} ){0,4}_ (?:\S{1,12} ){0,3}(?:nicht an|ab)(?= |$)|anerkennung der _|_ (?:nicht|ablehn\S{0,5})(?: anerkenn\S{1,4})/,
  ],
  [
    'person',
    'rundfunkbeitrag gez grundsteuer steuern',
    /aus (?:überzeugung|protest|gewissensgründen) (?:\S{1,12} ){0,2}_/,
  ],
  [
    'person',
    'weltregierung systemmedien lügenpresse systempresse deepstate chemtrails plandemie umsturzplänen umsturzpläne tag',
    /(?:geheime[n]?|vom|von der|der|über|die|mit|am) _ (?:kartell|x)|(?:geheime[nr]? |von der |über |an |mit )_(?= |$)(?! (?:\d|der|des|im|an))/,
  ],
  [
    'person',
    'israelfahne palästinafahne palästinaflagge regenbogenfahne russlandfahne russlandflagge deutschlandfahne konföderiertenflagge kurdenfahne reichsfahne',
  ],
  [
    'person',
    'sozialismus kommunismus kapitalismus faschismus marxismus imperialismus laizismus zionismus liberalismus',
    /(?:ablehnung|gegen den|feind|anhänger|glaubt|überzeugt|bekenn\S{0,4}|für den|im|vom) (?:des |den |an den |zum )?_(?= |$)|_ (?:über alles|abgelehnt|ablehn\S{0,3}|verachte\S{0,2})/,
    /geschichte|ausstellung|vortrag|opfer|unterricht|museum/,
  ],
  [
    'person',
    'partei',
    /gegen die _ (?:in )?(?:hanoi|peking|china|vietnam|havanna|moskau|damaskus)|_ austritt/,
  ],
  [
    'person',
    'wahlkampf',
    /für (?:die |den |das )?(?:\S{1,14} ){1,2}_(?= |$)(?: (?:gemacht|mach\S{1,3}|geführt|geholfen|unterwegs))?|_ (?:für|gegen) (?:die |den )?\S/,
    /plakate sind|standort|stände|sondernutzung|plakatierung/,
  ],
  [
    'person',
    'transparent schild plakat banner',
    /(?:hielt|trug|hält|mit|malte|zeigte) (?:\S{1,12} ){0,2}_ (?:gegen|für) (?:rechts|nazis|rassismus|den krieg|krieg|frieden|die regierung|die ampel|abschiebung\S{0,2}|putin|israel|palästina)/,
  ],
  [
    'person',
    'aufkleber sticker button anstecker',
    /_ (?:stoppt|nein|grün nein|afd|fck|kein mensch|atomkraft|gegen nazis|gegen rechts|refugees|antifa|pace|free|ami|freie sachsen)/,
  ],
  ['person', 'danke', /(?:grüne?|atomkraft|afd|windkraft|spd|cdu|ampel|krieg|migration) nein _/],
  [
    'person',
    'behörde behörden gerichte staat gesetze',
    /erkenn\S{0,4} (?:\S{1,12} )?(?:die |den )?_ nicht an|unterwirft sich keine[rnm] _/,
  ],
  [
    'person',
    'reiches reichs',
    /(?:generalbevollmächtigte\S{0,2}|kanzler|reichskanzler|beauftragte\S{0,2}|vertreter|minister|souverän|angehörige\S{0,2}) des (?:deutschen|zweiten) _/,
  ],
  ['person', 'flügel', /(?:im|vom|zum|dem|aufgelösten) _ (?:um|der afd)/],
  [
    'person',
    'flugblatt flugblätter flugblättern flugschriften',
    /_ (?:gegen|wider) |(?:verbotene|regimekritische|antifaschistische|kommunistische)[nrs]? _/,
    /ordnungswidrig|werbung/,
  ],
  [
    'person',
    'guerilla guerrilla separatisten rebellen aufständischen kontras maquis',
    /(?:bei|zu|mit|für|von|gegen|sympathisant\S{0,4}|anhänger|der|mitglied|kämpfer) (?:den |der )?_/,
    /film|geschichte|gardening|marketing/,
  ],
  ['person', 'ustascha ustaša tschetnik tschetniks bandera graue-wölfe banderist', /_/],
  ['person', 'wagner', /_ (?:söldner\S{0,2}|kämpfer\S{0,2}|truppen?|leuten?)(?= |$)/],
  [
    'person',
    'musik bands konzerte',
    /(?:rechte|rechtsextreme|nazi|rechtsradikale)[nr]? _/,
    /konzerte? im|verbot/,
  ],
  ['person', 'toujours', /amour _/, /dj|konzert|chor/],
  [
    'person',
    'spartakus reichsbanner rotfront rotfrontkämpferbund stahlhelm hitlerjugend HJ BDM SA FDJ falken pionierverband jungvolk volkssturm MSB KBW RAF SDS KJVD USPD SAPD eiserne-front',
    /(?:im|in|beim|bei|der|dem|zur|zum|vom|von der|einem|als|dann|war|mit) _/,
    /lehrgang|eröffnung|ausstellung|am sa|sa so/,
  ],
  [
    'person',
    'friedensbewegung antiatombewegung studentenbewegung frauenbewegung umweltbewegung hausbesetzerszene bürgerrechtsbewegung demokratiebewegung oppositionsbewegung unabhängigkeitsbewegung ökobewegung antikriegsbewegung arbeiterbewegung startbahnbewegung',
    /(?:in|bei|aus|wegen|seit|mit|für|von|zu|an) (?:der )?_|(?:aktiv|engagiert|angehör\S{0,3}|überwacht|mitglied)/,
    /ausstellung|vortrag|geschichte|archiv der/,
  ],
  [
    'person',
    'kategorie mitläufer minderbelasteter belasteter hauptschuldiger',
    /_ (?:iv |iii )?mitläufer|(?:als|kategorie iv|stufe iv|kategorie) _|_ eingestuft/,
    /reifen|führerschein|hotel/,
  ],
  ['person', 'delegitimierung', /prüffall|verdachtsfall|beobacht/],
  ['person', 'gelände', /ende _/],
  [
    'person',
    'hass wut zorn',
    /_ auf die (?:ampel|ampelkoalition|regierung|politik(?:er)?|grünen|altparteien|merkel)/,
  ],
];
