import type { Telling } from './tellings';

/*
 * Movements, the far right, sovereign citizens, and what is fought over abroad. Basis: Art. 9 (1) GDPR (political
 * opinions); names after the reports of the Federal Office for the Protection of the Constitution.
 */
export const MOVEMENTS: readonly Telling[] = [
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
    /(?:mit|bei|auf|beim|zum|zur|zu|zu diesen|am|vom|auf der|auf dem|von der|ordner|teilnahme|an der|des|der|ihrer|seiner|redner|rednerin|anmelder|anmelderin|personalien|in der) (?:\S{1,12} )?_|_ (?:\S{1,12} ){0,4}(?:teilgenommen|angemeldet|organisiert|mitgelaufen|dabei|personalien|für den frieden)/,
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
    /(?:als|bin|ist|sei|war|alter|alte|überzeugter|überzeugte|eingefleischter|bekennender) (?:ein |eine |alter |ein alter )?_(?= |$)|(?:stramme|glühende|echte|gestandene|eingefleischte|eiserne|waschechte|unverbesserliche)[rn]? _(?= |$)|(?:sei|bin) (?:\S{1,12} ){1,3}eine? _(?= |$)/,
    /verteidiger|außen|_ (?:arm|bein|fuß|hand|knie|nachbar|seite|flügel|spieler|rand|teil|winkel|politiker)/,
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
    /(?:bei|für|der|den|dem|zu|zur|umfeld der|mitglied|von den|grauen?|tamil|gegen die|als) (?:\S{1,12} )?_ (?:\S{1,12} ){0,4}(?:gekämpft|gedient|angehör|nahe|zwangsrekrutiert|angeschlossen|miliz|flaggen|fahnen?|tiger|bestreitet|unterstützt|zuzurechnen|zugerechnet)|(?:diente|kämpfte|umfeld|mitglied|gehört\S?|bei|steht|sympath\S{0,14}|unterstütz\S{0,14}|war|anhänger|eine von|einer von|geld für|gespendet|spenden|feier) (?:\S{1,12} ){0,5}(?:bei den|der|den|die) (?:grauen )?(?:is )?_(?= |$)|(?:eine[r]? von der|geld für die|sammelt für die|gesammelt für die) _/,
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
