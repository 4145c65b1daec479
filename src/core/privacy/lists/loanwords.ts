import { words } from '../words';

/**
 * Words of other languages that stand with a capital in the texts of a German town: events, computers, shops, and how
 * letters in other languages begin. Side by side they look like a name that no list knows.
 */
const LOANWORDS = words(
  `monday tuesday wednesday thursday saturday sunday january february july october december
  access account action active adventure air alert angel animal art artist award awareness baby back backup ball band basic beach
  beat best bike biking birds block blog blues board body book books boost bootcamp box brain brand break breakfast bridge broadcast
  brunch budget bug business button cable cafeteria call camp campus car card care career cargo case cash cashless casting cell chance
  change charity chat check church circle citizen city class classic clean cleanup click climate cloud club coach coaching code
  coffee college comedy comic community company concept concert connect consul content contest control cooking corner country
  course cover crash creative crew cross culture cup cut cyber dance data database date day days deal delivery demo department design
  desktop dinner direct disco discovery display district diversity doc dog dream drink drive drop early earth easy editor education
  electro email emergency empowerment energy engine english entertainment entry environment escape event events exchange expert
  exhibition experience explorer express extra factory fair fake family fan farm fashion feedback festival file film fire first
  fitness flash flat flow flyer folk food football foundation fresh friday friend friends fun funk future gallery game games gaming
  garage garden gardening gate gift girl girls global go goal good gospel green group growth guard guest guide gym hall
  handy happening happy hardware health heart help helpdesk heroes highlight hiking hill hip hit hobby home hop hot hotline hour
  house houses hub human ideas image impact inbox indoor info innovation inside insight international internet island jam jazz job
  joy jumping jungle key keynote kick kids kit kitchen know lab label language laptop launch layout leader leadership league learning
  level library life lifestyle light line link list live living lobby local lock login logistics look lounge love low lunch magic mail
  main maker manager management map march market marketing master match media meeting membership memory message mind minute mobile
  mobility model modern moment money monitoring motion motor mountain move movement movie music my network new news newsletter next
  night nights number off office official old online open opening options orchestra order organic original our outdoor output over
  oversight package page panel paper parade park partner partnership party pass path pay payment people performance person phone
  photo pick picnic picture place plan planet planner plant platform play player playground plug plus podcast poetry point pool pop
  portal post power practice premium presentation press pride prime print privacy pro problem product production professional profile
  program project projects property public publishing pumptrack puzzle quality queen question quick quiz race radio rally raspberry
  ready real record recovery recycling relax rent repair report rescue research reset resort rest review ride riders right ring rise
  river road rock room rooms rooftop royal run running safe safety sale sales school science scooter score screen scrum sea search
  season second secret security self senior sense service services session set setup share sharing ship shirt shop shopping short
  show showcase shuttle side sign silent single skate skater skill skills slam sleep slot small smart snack social society soft
  software solar solution solutions song soul sound source south space speaker special speed spirit sport sports spot spring stage
  standard star start startup state station status stay step stick stop storage store story stream street streetfood strong student
  studio style summer summit sun super supply support surf survey sustainability swap sweet swim swing system table tablet talk talks
  target task tea team tech technology teen teens that theme think thinking thursday ticket tickets time tiny tip tipps together
  tool tools top topic touch tour tourism toy track trade trail trailer training transfer transport travel treat trend trial truck
  trucks trust unit united unity university update upload urban user vegan version video view village vintage vision visit voice
  volunteer volunteers voucher waffle waiting war warm watch water wave way web webinar website wedding week weekend welcome
  well wellness west wheel white wild wireless women wood work worker workflow working workout workshop world writing yard
  year your youth zero zone
  sayın belediye belediyesi szanowni szanowna szanowny państwo panie dzień dobry estimados estimada estimado señores gentili gentile
  egregio signori geachte beste groetjes groeten heren dames dear sir sirs madam madame messieurs bonjour buongiorno merhaba
  börek pierogi injera falafel döner dürüm lahmacun baklava köfte hummus couscous tabouleh bulgur pita gyros souvlaki tzatziki mezze
  ćevapčići cevapcici burek pljeskavica ajvar piroggen borschtsch blini pelmeni goulash paprikasch lángos langos kebab kebap pide
  simit ayran halva sushi ramen wok curry naan samosa biryani chutney tofu tempeh kimchi pho taco burrito quesadilla tortilla paella
  tapas antipasti bruschetta focaccia pizza pasta lasagne tiramisu gelato crêpe crêpes quiche croissant baguette raclette fondue
  vonovia klarna paypal zalando payback schufa creditreform nintendo playmobil lego zelda pokémon pokemon minecraft fortnite roblox
  thalia hugendubel osiander hoymiles deye growatt fronius huawei samsung lenovo thinkpad kyocera ricoh epson xerox
  logitech jabra cisco aruba fortinet sophos veeam vmware citrix kaspersky jira confluence nextcloud
  whatsapp telegram insta instagram facebook tiktok youtube twitter threads snapchat linkedin xing zoom webex skype meridol
  riester rürup partgmbb partmbb gewst insonvo ezb kfw bafa dekra tüv adac fresenius synlab dexcom
  rummikub carcassonne monopoly scrabble kniffel dobble catan halma domino
  viessmann buderus vaillant braas kaldewei geberit hansgrohe grohe stihl husqvarna hilti kärcher rosenbauer magirus
  haix uvex philips zeiss leitz liebherr würth steiff märklin schuco dallmayr tchibo melitta maggi nestlé danone
  ferrero lindt hussel thyssenkrupp rheinmetall daimler maybach velux sennheiser grundig telefunken blaupunkt pelikan
  edding esselte legamaster schlingmann lentner jungheinrich fendt junkers wilo grundfos schüco veka rehau rigips
  ytong poroton xella novoferm gira hekatron kettler schleich siku wiking herpa kalkhoff babboe birkenstock deichmann
  gabor ibuprofen paracetamol ramipril metformin aspirin söhngen boso octenisept bepanthen fenistil voltaren corsa
  zafira mondeo octavia fabia passat caddy touran ducato kangoo twingo clio yaris crafter combi strabag eurovia
  bilfinger hochtief goldbeck
  flixbus blablacar nextbike jobrad
  amazon ebay kleinanzeigen temu shein aliexpress ikea poco
  influvac influsplit vaxigrip efluelda fluad tetra priorix repevax boostrix comirnaty spikevax shingrix prevenar gardasil
  goldgeist nyda jacutin infectopedicul pedicul fluid forte retard
  уважаемые шановні euregio gemeente mairie municipio ayuntamiento urząd comune voyage bon jom newroz`,
);

export function isLoanword(lower: string): boolean {
  return LOANWORDS.has(lower);
}
