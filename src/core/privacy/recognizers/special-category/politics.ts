import type { Telling } from './tellings';

/*
 * Parties, movements, convictions and what shows them. Basis: Art. 9 (1) GDPR (political opinions); names after the list of
 * parties of the Federal Returning Officer and the reports of the Federal Office for the Protection of the Constitution.
 */

/** What somebody has to do with a party. */
const PARTISAN =
  /(?:mitglied|partei(?:buch|freund|eintritt|austritt)|beigetreten|eingetreten|ausgetreten|beitritt|austritt|übertritt|übergetreten|übergelaufen|angehör|gehört|zugehörig|ortsvorsitz|vorsitzende|ehrenvorsitz|vorstand|schatzmeister|kassier|beisitz|kandid|(?:ersatz|wahl|mit)bewerber|listenplatz|landesliste|beitr[aä]g|anhänger|wähler|wählt|gewählt hat|kreuz bei|sympath|abgeordnet|funktionär|wahlkampf|plakat|spende|überw|unterstütz|rückt|nachrück|vorschlag|ticket|genoss|freunde|praktikum|verteilt|flyer|fahne|fan(?= |$)|nahe(?= |$)|jugend|bin (?:\S{1,12} ){0,3}in|war (?:\S{1,12} ){0,3}in|mitarbeiter|referent)/;

export const POLITICS: readonly Telling[] = [
  // Parties
  [
    'person',
    'cdu csu spd fdp afd bsw npd dkp mlpd Volt ödp fwg uwg piratenpartei linkspartei tierschutzpartei zentrumspartei PDS KPD nsdap SED WASG DVU REP werteunion humanisten familienpartei klimaliste bürgerunion wählergruppe wählergemeinschaft christdemokraten sozialdemokraten liberalen HDP AKP CHP MHP PKK fidesz PiS VMRO UDK SVP PVV wilders FPÖ ÖVP SPÖ KPÖ',
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
  // Convictions
  [
    'person',
    `dissident+en+in+innen regimegegner+in+s regimekritiker+in+s regierungskritiker+in oppositionelle+r oppositionspolitiker+in systemkritiker+in kriegsdienstverweigerer wehrdienstverweigerer wehrdienstverweigerin deserteur+s fahnenflüchtige+r
    feministin+nen feminist pazifist+en+in revolutionär+in linksliberale+r linksalternative+r altlinker rechtsaußen linksaußen wutbürger+in putinversteher+in putinfreund reichsbürgerin holocaustleugner+in klimaleugner+in klimaaktivist+en+in umweltaktivist+en+in menschenrechtsaktivist+en+in menschenrechtler+in
    tierrechtler+in tierrechtsaktivist+en+in friedensaktivist+en+in atomkraftgegner+in abtreibungsgegner+in waldbesetzer+in hausbesetzer+in klimakleber+in coronaleugner+in maskenverweigerer maskenverweigerin maskengegner+in staatsleugner+in selbstverwalterin prepper punk punks autonome+r+n antifaschist+en+in
    antizionist+en+in separatist+en+in unabhängigkeitskämpfer+in guerillakämpfer+in exilpolitiker+in gülenist+en+in kemalist+en+in monarchist+en+in royalist+en+in libertär+er patriot+en+in nationalist+en+in volksverhetzer rassist+en+in antisemit+en+in leninist maoistin trotzkist bolschewik stalinist
    islamisten salafisten dschihadisten gefährder+s reichsbannermann reichsbürgers blockwart parteisekretär+in parteifunktionär+in politkommissar erdoğan-anhänger wahlkampfhelfer+in parteisoldat`,
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
  // Movements
  [
    'person',
    'pegida querdenken hogesa identitären fridays extinction antifa attac pro-palästina palästina-demo blm femen lützerath dannenröder klimacamp hambacher',
    /(?:bei|mit|auf|zur|der|die|zu|für|in|von|vom|als|gegen|an) (?:\S{1,12} )?_(?! \d)|_ (?:for|gegen rechts|rebellion|gruppe|kundgebung|demo|bewegung|aktivist|gelände)/,
  ],
  ['person', 'generation', /letzten? _/],
  ['person', 'omas', /_ gegen rechts/],
  [
    'person',
    'bewegung',
    /identitären? _|(?:letzte|reichsbürger|querdenker|klima|friedens|hippie|siedler|gülen|hizmet)\S{0,14} _/,
  ],
  ['person', 'hilfe', /roten? _/],
  ['person', 'plattform', /kommunistischen? _/],
  [
    'person',
    'gegendemo gegendemonstration gegenkundgebung friedensdemo klimademo klimastreik schulstreik schulstreiks corona-protest coronaprotest+e+en montagsdemo montagsdemonstration montagsspaziergang ostermarsch ostermarsches bauernprotest+e+en naziaufmarsch naziaufmarschs aufmarsch+s aufmärsche aufmärschen neonaziaufmarsch maikundgebung maiumzug maidemo mahnwache friedensmahnwache sitzblockade menschenkette montagsdemos',
    /(?:mit|bei|auf|beim|zum|zur|am|vom|auf der|auf dem|von der|ordner|teilnahme|an der|des|der|ihrer|seiner|redner|rednerin|anmelder|anmelderin|personalien|in der) (?:\S{1,12} )?_|_ (?:\S{1,12} ){0,4}(?:teilgenommen|angemeldet|organisiert|mitgelaufen|dabei|personalien|für den frieden)/,
  ],
  [
    'person',
    'kundgebung demo demonstration protesten protest',
    /(?:anmelder|anmelderin|redner|rednerin|ordner|ordnerin|mitgelaufen|festgenommen|eingekesselt|future|teilgenommen|war|ging|geht|teilnahme|corona|trug) (?:\S{1,12} ){0,5}_|_ (?:\S{1,16} ){0,6}(?:mitgelaufen|festgenommen|eingekesselt|teilgenommen|mitgegangen|teil(?= |$))|(?:nahm|nimmt|nehme) (?:\S{1,12} ){0,3}an (?:der|einer) _/,
  ],
  [
    'person',
    'nazis nazi rechts',
    /gegen (?:_)(?= (?:gruppe|demonstrier\S{0,14}|aktiv))|(?:blockade des|parteifreunde von|stramm|nach|fck) _|grauzone _ außen|_ (?:außen|radikal|aufmarsch)/,
  ],
  ['file', 'nzs acab fck', /fck _|_ (?:nzs|afd|cops)|^_$/],
  [
    'person',
    'linksaußen linksgrün zecke',
    /(?:stramm|grüne|linke|rote|als) _|_ (?:versifft|beschimpft|genannt)/,
  ],
  [
    'person',
    'bürgerbegehren bürgerinitiative einwohnerantrag unterschriftenliste petition',
    /(?:unterschriftenliste|unterschrieben|unterzeichn\S{0,14}|zweitunterzeichn\S{0,14}|vertrauensperson|unterzeichner\S{0,14}|initiator\S{0,14}|sprecher\S{0,14}) (?:\S{1,16} ){0,3}_|_ (?:\S{1,16} ){0,6}(?:unterschrieben|unterzeichnet|lfd)/,
  ],
  ['person', 'häuser haus', /_ besetzt(?! (?:und|ist|sind|wird|bis))/],
  [
    'person',
    'wg szene milieu',
    /(?:autonomen?|linken?|rechten?|linksautonomen?|kameradschafts|antifa|neonazi|reichsbürger|hooligan|salafisten|islamisten) _/,
  ],
  [
    'person',
    'vermummung vermummt',
    /_ (?:\S{1,12} ){0,3}(?:gegendemo|demo|personalien|schal)|(?:demo|kundgebung) (?:\S{1,12} ){0,4}_/,
  ],
  // The far right, sovereign citizens
  [
    'person',
    `reichsbürgerszene reichsbürgermilieu reichsbürgerbewegung kameradschaft kameradschaftsszene neonaziszene hooliganszene rechtsrock rechtsrockkonzert+e nazitattoo+s hakenkreuz+es hakenkreuzfahne+n hakenkreuztattoo hakenkreuzbinde hitlergruß+es hitlerbild reichsflagge+n reichskriegsflagge+n
    reichsadler ss-rune runen runenkette siegrune siegrunen wolfsangel wolfsgruß+es keltenkreuz nazikleidung volksverhetzung naziflagge naziaufkleber nazisticker thor steinar lebenderklärung lebendmeldung lebenderklärer brd-gmbh staatsschutzdelikt+en
    reichspersonenausweis reichsführerschein reichsbürgerausweis fantasieausweis phantasieausweis fantasiedokument+e fantasiepass exterritorial exterritoriales verfassungsfeind+in`,
    /_/,
    /siedlerbund|siedlergemeinschaft|staatsschutz(?:es)? der|konzert im|wald/,
  ],
  [
    'person',
    'Liberaler Liberale Konservativer Konservative Linker Rechter Rechte Linke Grüner Roter Schwarzer Kämpfer Rebell Revoluzzer Radikaler Radikale Alternativer',
    /(?:als|bin|ist|sei|war|alter|alte|überzeugter|überzeugte|eingefleischter|bekennender) (?:ein |eine |alter |ein alter )?_(?= |$)/,
    /_ (?:arm|bein|fuß|hand|knie|nachbar|seite|flügel|spieler|rand|teil|winkel|politiker)/,
  ],
  ['person', 'siedler', /völkische[rn]? _/],
  [
    'person',
    'staatsschutz',
    /(?:prüfung durch den|vorladung|vorgeladen|vernommen|ermittelt|bekannt beim|akte beim|vom) (?:\S{1,12} ){0,2}_|_ ermittelt gegen/,
  ],
  ['person', 'schein', /antrag auf (?:den |einen )?gelben _/],
  ['file', 'königreich', /_ (?:deutschland|bayern|preußen|sachsen)/],
  ['person', 'gmbh', /brd _/],
  ['person', 'deutschland', /personal der firma _|_ gmbh/],
  ['person', 'brd', /_ (?:personal|system|gmbh|regime|ausweis)/],
  ['person', 'preußen preuße', /freistaats? _|stolzer _/],
  ['file', 'gebiet', /exterritoriales _/],
  [
    'person',
    '88',
    /(?:eine|die|der zahl|zahl) _ (?:im nacken|auf|am|tätowiert|an)|(?:tattoo|tätowiert|nacken) (?:\S{1,12} ){0,3}_/,
  ],
  ['person', 'compact', /_ (?:abonnent|leser|magazin|heft)/],
  ['person', 'rune runen', /ss _/],
  ['person', 'adolf', /(?:rüden|hund|dackel|kater) _|nennt (?:\S{1,12} ){0,4}_/],
  [
    'person',
    'ausländer',
    /_ raus (?:\S{1,12} ){0,2}(?:singt|sang|rief|ruft|gerufen|gegrölt|grölte|gebrüllt|geschrien)/,
  ],
  ['person', 'kennzeichen', /verwendens? von _(?! verfassungswidriger organisationen wird)/],
  ['person', 'patrioten', /(?:blase der|den|bei den) _/],
  ['person', '130', /(?:tatverdacht|verdacht|vorwurf|wegen|anzeige) (?:\S{1,12} ){0,2}_ stgb/],
  [
    'person',
    'wahlplakaten wahlplakate wahlplakat',
    /(?:sachbeschädigung|beschädig\S{0,14}|abgerissen|zerstör\S{0,14}|beschmier\S{0,14}|geklebt|aufgehängt) (?:\S{1,12} ){0,3}_|_ (?:\S{1,12} ){0,3}(?:geklebt|abgerissen|zerstört|beschmiert|beschädigt|aufgehängt)/,
  ],
  ['person', 'plakate', /_ (?:geklebt|für die (?:afd|cdu|spd|fdp|grünen|linke))/],
  // Abroad
  [
    'person',
    `hisbollah hamas ypg ypj peschmerga peshmerga muslimbruderschaft muslimbrüdern wölfen wölfe ülkücü gülen-bewegung gülenbewegung hizmet milli-görüs kalifat kalifatsstaat mudschahedin ltte al-qaida al-nusra al-shabaab boko-haram taliban milizen miliz wagner asow freikorps
    roten-khmer farc sendero volksmudschahedin komala kdpi pjak dhkp tkp contras unita frelimo tigers IS`,
    /(?:bei|für|der|den|dem|zu|zur|umfeld der|mitglied|von den|grauen?|tamil|gegen die|als) (?:\S{1,12} )?_ (?:\S{1,12} ){0,4}(?:gekämpft|gedient|angehör|nahe|zwangsrekrutiert|angeschlossen|miliz|flaggen|fahnen?|tiger|bestreitet|unterstützt|zuzurechnen|zugerechnet)|(?:diente|kämpfte|umfeld|mitglied|gehört\S?|bei|steht|sympath\S{0,14}|unterstütz\S{0,14}|war|anhänger) (?:\S{1,12} ){0,5}(?:bei den|der|den|die) (?:grauen )?(?:is )?_(?= |$)/,
  ],
  ['person', 'miliz', /is _|(?:schiitischen|bewaffneten|kurdischen|einer) _/],
  [
    'person',
    'stasi staatssicherheit',
    /(?:akte|akten|für die|im|bei der|mitarbeiter|der) (?:\S{1,12} ){0,3}_/,
  ],
  ['person', 'mitarbeiter IM', /inoffizielle[rn]? _/],
  ['person', 'generalsekretär', /dem _ (?:\S{1,12} ){0,3}hand/],
  ['person', 'solidarność kpdwest'],
  [
    'person',
    'artikel artikeln',
    /(?:regierungskritische|regimekritische|oppositionelle|systemkritische)[rn]? _/,
  ],
  [
    'person',
    'angriffskrieg angriffs',
    /(?:befürwort\S{0,14}|unterstütz\S{0,14}|rechtfertig\S{0,14}) (?:des|den|\S{1,12} ){0,2}_/,
  ],
  [
    'person',
    'maske masken',
    /(?:verweiger\S{0,14}|weiger\S{0,14}) (?:\S{1,12} ){0,6}_ (?:\S{1,12} ){0,6}(?:regierung|diktatur|staat)/,
  ],
];
