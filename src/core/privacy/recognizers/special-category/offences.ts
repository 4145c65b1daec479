import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Offences by their names in law and in speech, by the field of law. Basis: Art. 10 GDPR; StGB, BtMG, WaffG, StVG, AO,
 * AufenthG, TierSchG. Those that other things are called too stand in `crime.ts` as ambiguous.
 */

const AGAINST_PEOPLE = `
  freiheitsentziehung freiheitsberaubung geiselnahme verschleppung menschenraub kindesraub kindstötung tötungsverbrechen kapitaldelikt+e+s kapitalverbrechen doppelmord+es
  raubmord+es ehrenmord+es giftmord+es meuchelmord auftragsmord lustmord insulinmord+es serienmord+e massenmord+es kindsmord muttermord vatermord femizid+s attentat+s mordanschlag+s mordkomplott mordfall
  sexualmord tötungsabsicht messerattacke+n messerangriffe messerstich+e+en messertat messerdrohung messerei kneipenschlägerei+en massenschlägerei wirtshausschlägerei raufhandel+s rauferei+en prügelei+en prügelattacke schlägereien
  tätlichkeit+en handgreiflichkeit+en gewaltausbruch gewaltausbrüche gewaltakt+e gewaltexzess+e gewaltanwendung gewaltdelinquenz gewaltvorfall misshandlungen quälen quälerei säureangriff giftanschlag vergiften vergiftung+en
  zwangsarbeit lohnraub+s ausbeutung arbeitsausbeutung sklaverei leibeigenschaft menschenschmuggel+s organhandel kinderhandel+s frauenhandel+s
  morddrohung+en bombendrohung amokdrohung+en gewaltandrohung+en drohbrief+e+s drohmail+s drohanruf+e drohanrufe drohnachricht+en todesdrohung+en androhung drohungen
  schutzgeld+er schutzgelderpressung wegzoll erpresserbrief lösegeld+es lösegeldforderung mobbings cyberstalking+s cybermobbing+s telefonterror psychoterror
  hausfriedensbruch hausfriedensbruchs landfriedensbruchs landfr widerstandshandlung+en beamtenbeleidigung majestätsbeleidigung präsidentenbeleidigung schmähung verunglimpfungen
  freitodhilfe sterbehilfe euthanasie engelmacherei abtreibung+en kindesaussetzung kindesvernachlässigung kindesunterschiebung
  drangsalierung folter foltern kriegsverbrechen völkermord+s menschlichkeitsverbrechen kriegsverbrecherprozess+es schikane
`;

const SEXUAL = `
  missbrauchsdarstellung+en missbrauchsabbildung+en missbrauchsbilder missbrauchsvideos kinderpornobilder kinderpornografie nacktbild+er nacktfotos nacktaufnahmen spannerei exhibitionismus
  schändung notzucht blutschande inzest sodomie kuppelei unzucht sexting rachepornos rachepornografie deepfake+s vergewaltigungsversuch+s gruppenvergewaltigung kindesschändung
  sexualstrafsache+n sexualstraftat+en sexualtat+en zuhälterei zwangsprostitution grenzüberschreitung übergriffigkeit sittlichkeitsdelikt+s sittlichkeitsverbrechen sittendelikt+s
  voyeurismus upskirting cybergrooming grooming missbrauchstat+en missbrauchsfall missbrauchsvorwürfe+n missbrauchsvorwurf+s vergewaltigungsvorwurf+s
`;

const PROPERTY = `
  wohnungseinbruchdiebstahl+s wohnungseinbruchsdiebstahl+s blitzeinbruch+s geschäftseinbruch+s einbruchsserie einbruchstour+en einbruchswerkzeug einbruchserie raubserie raubzug raubzüge handtaschenraub+es handyraub+s geldtransporterraub
  ladendiebstähle+n ladenklau+s kameradendiebstahl+s mundraub+es kupferdiebstahl+s metalldiebstahl+s buntmetalldiebstahl+s kabeldiebstahl stromdiebstahl+s benzindiebstahl+s tankdiebstahl werkzeugdiebstahl+s datendiebstahl+s kollektendiebstahl grabdiebstahl+s
  diebesgut+es diebesgutes diebestour+en diebestouren diebereien dieberei hehlerware steuerhehlerei entwendung+en aneignung fundunterschlagung veruntreuung+en geldunterschlagung langfingerei plünderung+en
  beutezug beutezüge autoknackerei autoaufbruch+s automatenaufbruch+s automatensprengung+en geldautomatensprengung+en sprengung grabschändung+en friedhofsschändung leichenschändung grabraub raubgräberei raubgrabung+en kunstraub+es kunstfälschung+en
  vandalismus sachbeschädigung+en farbschmierereien farbschmiererei fäkalschmierereien graffitisprühen sprayen sprayens zerstörungswut brandanschlag+s brandlegung+en brandstiftungen zündelei+en molotowcocktail+s brandbeschleuniger
  steinwurf steinewurf flaschenwurf böllerwurf gullydeckelwurf baumfrevel gewässerverunreinigung+en umweltverschmutzung giftmüllverklappung
`;

const FRAUD = `
  trickbetrug+s enkeltrick+s enkeltrickbetrug+s schockanruf+e+s anlagebetrug+s kapitalanlagebetrug+s abrechnungsbetrug+s warenkreditbetrug+s arbeitszeitbetrug+s spesenbetrug+s reisekostenbetrug ticketbetrug+s provisionsbetrug
  meldebetrug+s lebensmittelbetrug+s pfändungsbetrug+s elterngeldbetrug+s kindergeldbetrug+s wohngeldbetrug+s impfpassbetrug kautionsbetrug wettbetrug+s spielbetrug+s prozessbetrug+s eingehungsbetrug+s
  zechbetrug+s zechbetrügerei betrügerei+en betrugsmasche betrugsversuch+s betrugsfall betrugsfälle betrugshandlung+en betrugsserie tankbetrügereien gaunerei+en schwindelei+en scheckkartenbetrug+s identitätsmissbrauch+s phishing hackerangriff+s
  cyberangriff+s datenmissbrauch+s ausweismissbrauch+s kartenmissbrauch+s chipkartenmissbrauch+s notrufmissbrauch+s amtsmissbrauch+s kreditkartenmissbrauch+s titelmissbrauchs urkundsdelikt+s dokumentenfälschung+en zeugnisfälschung+en impfpassfälschung
  rezeptfälschung+en unterschriftsfälschung unterschriftenfälschung bilanzfälschung+en wahlfälschung+en tachomanipulation+en plakettenfälschung markenpiraterie produktpiraterie raubkopie+n urheberrechtsverletzung+en geldwäscheverdacht+s
  falschangaben falschangabe falschbeurkundungen scheingeschäft+e scheinrechnung+en scheinvater scheinvaterschaft phantomleistungen schwarzgeld+er schwarzgeldkonto schmiergeld+er bestechungsgeld+er bestechungsversuch+s
  kriegslist abgabenhinterziehung beitragsvorenthaltung lohnsteuerhinterziehung umsatzsteuerhinterziehung sozialversicherungsbetrug+s steuerverkürzung steuerstrafsache+n steuerdelikt+s zolldelikt+s zollvergehen zigarettenschmuggel+s alkoholschmuggel
  bandenschmuggel+s insolvenzbetrug+s gläubigerbegünstigung konkursverschleppung bankrottdelikt+s submissionsabsprachen submissionsbetrug+s preisabsprachen vergabebetrug korruptionssache+n korruptionsaffäre vetternwirtschaft vorteilsgewährung bestechlichkeiten
  geheimnisverrat+s parteispendenaffäre wahlbetrug+s falschaussagen falscheid verstrickungsbruch+s pfandbruch+s unterhaltsentziehung selbstgeldwäsche loverscam vorschussbetrug schneeballsystem
`;

const DRUGS_AND_WEAPONS = `
  drogengeschäft+e+en drogenfund+s drogengeschichten drogenkriminalität drogenlager drogenverkauf+s drogenküche drogenumschlag rauschgiftdelikt+s rauschgiftbesitz+es rauschgiftschmuggel+s heroinhandel+s haschischhandel+s marihuanahandel+s cannabisplantage hanfplantage+n indoorplantage
  tablettenhandel+s anabolikahandel dealens dealen drogendeal+s drogendeals drogenbesitz kokainschmuggel+s cannabisschmuggel+s drogenanbau kiffens betäubungsmittelhandel+s betäubungsmitteldelikt+e
  waffenhandel+s waffendelikt+s waffenfund+s waffenschmuggel sprengstoffbesitz+es sprengstoffanschlag+s rohrbombenbau+s rohrbombe+n bombenbau+s schwarzbrennen schwarzbrennerei schießerei+en amoklauf+s amoktat sprengstoffvergehen
`;

const TRAFFIC = `
  alkoholfahrten drogenfahrten promillefahrt+en rauschfahrt+en trunkenheitsdelikt+en unfallfluchten verkehrsunfallflucht fahrerfluchten führerscheindelikt führerscheinentzug+s autorennen kraftfahrzeugrennen straßenverkehrsdelikt+e fahruntüchtigkeit
  schwarzfahrten geisterfahrt kennzeichenmissbrauch tachobetrug+s versicherungsverstoß verkehrsstraftat+en verkehrsstrafsache bahnverkehrsgefährdung luftverkehrsgefährdung raserunfall
`;

const STATE_AND_OTHERS = `
  fahnenflucht desertion republikflucht fluchthilfe wehrkraftzersetzung rundfunkverbrechen hitlergruß+es hakenkreuzschmierereien hakenkreuztattoo+s volksverhetzungen hetzkommentar+e+en hasskommentar+e+en hassposting+s hasskriminalität hassrede staatsgefährdung rassenschande
  terrorfinanzierung terrorunterstützung terrorplanung terroranschlag+s wehrmittelsabotage agententätigkeit landesverräterei geheimdienstlich sitzblockade+n hausbesetzung+en denunziation reichsbürgerdelikt einfuhrschmuggel
  tierquälereien tiermisshandlung+en tierschutzverstoß tierschutzverstöße tierschutzdelikt artenschutzvergehen artenschutzdelikt giftköder+n wilderns schwarzangeln schwarzfischen fischfrevel umweltverbrechen umweltstraftat
  passvergehen ausländerstraftat schleusungen schleuserkriminalität schlepperei menschenschleusung visumserschleichung aufenthaltserschleichung scheinehen scheinadoption doppelehe vielehe baugefährdung totenruhe
  lärmterror brandschutzvergehen gefangenenmeuterei ausbruchsversuch+s gefängnisausbruch+s knastmeuterei kartellabsprachen jugenddelinquenz delinquenz straftatbestand vorstraftaten straftatenserie jugendsünde jugendverfehlung+en verfehlung+en serienstraftaten bandenkriminalität clankriminalität beschaffungskriminalität kleinkriminalität wirtschaftsstraftat+en wirtschaftskriminalität
  amtsdelikt+s dienststraftat dienstvergehen eidbruch+s verbrechens bagatelldelikt+e+s jugenddelikt+e sittenstrolch klimaprotest eigentumsdelikt eigentumsdelikte körperverletzungsfolge
`;

const MORE = `
  love-scamming lovescamming romance-scam romance-scamming scamming skimming vishing smishing spoofing doxing doxxing swatting carding scheckreiterei wechselreiterei schwindelsammlung spendenschwindel hütchenspiel bauernfängerei
  notwehrüberschreitung notwehrexzess+es kindstötung+en gattenmord+es dreifachmord+es totschlagsdelikt urkundenvernichtung aktenvernichtung beweismittelvernichtung beweismittelunterdrückung gebührenüberhebung abgabenüberhebung identitätstäuschung parteiverrat+s mandantenverrat insidervorwurf+s insidergeschäft+e+en marktmanipulation+en kursmanipulation+en
  amtspersonenbeleidigung polizistenbeleidigung politikerbeleidigung wählerbestechung wählernötigung wählertäuschung stimmenkauf+s abgeordnetenbestechung mandatsträgerbestechung embargoverstoß embargoverstöße embargobruch+s sanktionsbruch feldfrevel forstfrevel holzfrevel jagdfrevel bandendelikt+e raubdelikt+e rohheitsdelikt+e aussagedelikt+e staatsschutzdelikt+e internetdelikt+e cyberdelikt+e
  hehlereiverdacht grabfrevel kirchenfrevel bilderfrevel hostienfrevel gotteslästerung blasphemie homosexuellenparagraf ehebruch+s kulturgutschmuggel+s elfenbeinschmuggel+s tierschmuggel+s welpenhandel+s pillenhandel+s lachgashandel+s fentanylhandel+s crystalhandel+s
  bandendiebstähle stalkingfall gewaltfantasie+n tötungsfantasie+n amokfantasie+n amokplanung+en anschlagsplanung+en anschlagsplan+s anschlagspläne umsturzplanung+en umsturzpläne putschversuch+s terrorpropaganda dschihadismus wiederbetätigung
`;

export const OFFENCES: readonly (readonly [readonly string[], WordKind])[] = [
  [
    [AGAINST_PEOPLE, SEXUAL, PROPERTY, FRAUD, DRUGS_AND_WEAPONS, TRAFFIC, STATE_AND_OTHERS, MORE].flatMap(
      forms,
    ),
    'crime',
  ],
];

/** How compounds of offences end, with what may stand before; beside a word of justice as the others. */
export const OFFENCE_ENDINGS: readonly (readonly [ending: string, before: RegExp])[] = [
  ['bestechung', /../],
  ['veruntreuung', /../],
  ['verleumdung', /../],
  ['beleidigung', /../],
  ['schändung', /../],
  ['entführung', /../],
  ['beraubung', /../],
  ['plünderung', /../],
  ['schlägerei', /../],
  ['stecherei', /../],
  ['schleusung', /../],
  ['verbrechen', /../],
  ['geiselnahme', /../],
  ['bedrohung', /^(?:messer|waffen|nachbarn|todes|nachbarschafts|beamten)s?$/],
  ['vernichtung', /^(?:urkunden|beweis|beweismittel|akten|beleg)$/],
  ['unterdrückung', /^(?:urkunden|beweis|beweismittel|brief)$/],
  ['täuschung', /^(?:identitäts|herkunfts|vaterschafts|behörden|alters|anlage)$/],
  [
    'manipulation',
    /^(?:tacho|wahl|zähler|abgas|bilanz|noten|spiel|kassen|stimmzettel|urkunden|rezept|akten|beweis)$/,
  ],
  ['überhebung', /^(?:gebühren|abgaben)$/],
  ['anmaßung', /^(?:amts|titel|berufs)$/],
  ['entziehung', /^(?:kindes|kinds|unterhalts|strom|pfandsachen)$/],
  ['mord', /^(?!.*(?:selbst|ruf|justiz|frei|insekten|vogel)$)../],
  ['tötung', /^(?:kinds|kindes|tier|neugeborenen|säuglings|gatten|eltern|partner|patienten|geschwister)$/],
  [
    'raub',
    /^(?:geld|bank|auto|handy|kunst|kinds|kindes|kassen|tankstellen|straßen|post|laden|schmuck|vieh|lohn|kirchen)$/,
  ],
  ['klau', /^(?!(?:hans|heinz|karl|ernst|franz|peter|georg|josef|sankt)$).{4}/],
  [
    'einbruch',
    /^(?:wohnungs|keller|kiosk|garagen|gartenlauben|lauben|schul|büro|laden|firmen|geschäfts|haus|villen|apotheken|container|auto|kirchen|vereinsheim|praxis|baustellen|kita)$/,
  ],
  [
    'aufbruch',
    /^(?:auto|automaten|kassen|opferstock|briefkasten|spind|schließfach|keller|tresor|zigarettenautomaten)$/,
  ],
  [
    'handel',
    /^(?:drogen|waffen|menschen|rauschgift|organ|kinder|frauen|kokain|heroin|haschisch|cannabis|marihuana|tabletten|anabolika|pillen|betäubungsmittel|amphetamin|crystal|btm|elfenbein|steroid)$/,
  ],
  [
    'besitz',
    /^(?:waffen|drogen|btm|rauschgift|kokain|heroin|cannabis|haschisch|kinderporno|sprengstoff|munitions|betäubungsmittel|falschgeld)$/,
  ],
  ['fahrt', /^(?:trunkenheits|alkohol|promille|drogen|rausch|geister|schwarz|amok|suff|fluchtwagen)$/],
  [
    'vergehen',
    /^(?:steuer|zoll|waffen|drogen|umwelt|verkehrs|jagd|sittlichkeits|sprengstoff|eigentums|sexual|devisen|tierschutz|urkunden)$/,
  ],
  ['attacke', /^(?:messer|säure|pfefferspray|prügel|axt|beil|gift|reizgas|brand)$/],
  ['anschlag', /^(?:brand|sprengstoff|mord|farb|bomben|säure|buttersäure|gift|rohrbomben)$/],
  ['drohung', /^(?:mord|bomben|amok|todes|gewalt|anschlags|brandstiftungs)$/],
  ['trick', /^(?:enkel|wechsel|wechselgeld|zettel|wasserglas|polizisten|handwerker|teppich)$/],
  ['pornografie', /^(?:kinder|jugend|tier|gewalt)$/],
  ['pornographie', /^(?:kinder|jugend|tier|gewalt)$/],
];
