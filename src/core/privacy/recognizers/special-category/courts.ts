import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * What police, prosecutors, courts and prisons do with somebody. Basis: Art. 10 GDPR; StPO, JGG, StVollzG, BZRG, FeV.
 */

/** From the suspicion to the charge. */
const POLICE = `
  anfangsverdacht+s tatverdacht+s tatverdachts tatvorwurf tatvorwurfs tatvorwürfe+n tötungsverdacht+s mordverdacht+s betrugsverdacht+s bestechungsverdacht+s korruptionsverdacht+s diebstahlsverdacht+s veruntreuungsverdacht+s missbrauchsverdacht+s terrorverdacht+s drogenverdacht+s geldwäscheverdacht+s brandstiftungsverdacht
  mordvorwurf+s betrugsvorwurf+s korruptionsvorwurf+s untreuevorwurf+s diebstahlsvorwurf+s verdachtskündigung hausdurchsuchung+en wohnungsdurchsuchung+en durchsuchungsbeschluss+es durchsuchungsbeschlusses durchsuchungsbefehl+s beschuldigtenvernehmung+en beschuldigtenanhörung beschuldigteneigenschaft schweigerecht+s
  fahndungsliste fahndungsaufruf fahndungsfoto+s phantombild steckbrief+s steckbrieflich kriminalakte+n strafakten ermittlungsakte+n ermittlungsvorgang+s kriminalpolizeilich+e lichtbildvorlage+n wahllichtbildvorlage gegenüberstellung täterbeschreibung täterprofil
  diebstahlsanzeige+n betrugsanzeige+n körperverletzungsanzeige steuerstrafverfahren+s selbstanzeige+n polizeigeschichten straftatverdacht haftrichter+s haftrichterin ermittlungsrichter+s ermittlungsrichterin strafverfolgung strafbefehlsverfahren+s strafantritt+s gewahrsamnahme ingewahrsamnahme+n polizeizelle ausnüchterungszelle arrestzelle
  haftfähig haftfähigkeit haftunfähig haftunfähigkeit haftgrund haftgründe haftgründen haftvorführung vorführbefehl+s vorführungsbefehl untersuchungsgefängnis+ses uhaft erzwingungshaft ordnungshaft beugehaft zwangshaft auslieferungshaft abschiebegewahrsam ausreisegewahrsam festnahmeersuchen vollstreckungshaftbefehl+s vorführhaftbefehl+s sitzungshaftbefehl sicherungshaftbefehl+s
`;

/** The trial and its end. */
const TRIAL = `
  strafprozess+es strafprozesses mordprozess+es betrugsprozess+es strafverhandlung+en strafsachen jugendstrafverfahren+s jugendstrafsache+n jugendgerichtsverhandlung+en jugendkammersitzung jugendrichterweisung strafurteil+s strafurteile landgerichtsurteil+s drogenurteil+s betrugsurteil+s abrechnungsbetrugsurteil+s mordurteil+s
  anklagebank anklageschrift+en anklagepunkt+e+en anklageerhebung schuldspruch+s schuldspruchs strafmaß strafmaßes strafrahmen strafarrest+s strafverfügung+en strafvollstreckung strafrest+s strafende strafzeit strafzeitberechnung gesamtstrafe gesamtgeldstrafe+n gesamtfreiheitsstrafe+n einheitsjugendstrafe+n einzelstrafe+n untreuestrafe steuerstrafe+n zuchthausstrafe+n todesstrafe mindeststrafe
  vorbewährung bewährungsauflagen bewährungswiderruf+s bewährungsaufsicht bewährungsplan bewährungsstrafen bewährungsbeschluss+es bewährungsverstoß bewährungsversagen bewährungsbericht+s bewährungsende bewährungsverfahren strafaussetzungen halbstrafe halbstrafenantrag zweidrittelstrafe zweidrittelzeitpunkt endstrafe reststrafen strafrestes restfreiheitsstrafen gnadengesuch+s gnadenantrag+s gnadenerweis
  jugendarreste dauerarrests warnschussarrest+s ungehorsamsarrest+s kurzarrest+s freizeitarreste wochenendarreste beugearrest+s jugendarrestanstalt arbeitsauflage+n arbeitsweisung+en betreuungsweisung+en meldeauflage+n geldauflage+n kautionsauflage diversionsverfahren+s sozialstundenableistung strafstunden strafstundendienst erziehungsregister+s
  schuldunfähigkeit steuerungsunfähig unterbringungsbefehl maßregelkrankenhaus maßregelvollzugs maßregelvollzugsklinik lockerungsstufe+n tätertherapie tätertraining täterprogramm+s antiaggressionstraining+s antigewalttraining+s rückkehrverbot+s wohnungsverweisung+en stadionverbot+s meldeauflagen betretungsverbote gefährderansprachen gewaltschutzbeschluss+es
  mpu führerscheinsperre abstinenznachweis+e+en alkoholgutachten blutalkoholgutachten blutalkoholkonzentration strafregisterauszug+s strafregistereintrag+s strafregistereinträge registereintrag+s vorverurteilungen voreintragung+en vorstrafenliste vorstrafenregisters strafregisterauskunft haftbescheinigung+en haftzeitenbescheinigung+en verurteilungen rechtsfolge
  strafunmündig* einziehungsentscheidung strafklageverbrauch
`;

/** Prison, from the first day to the last. */
const PRISON = `
  haftkrankenhaus+es haftanstalt+en jugendhaftanstalt jugendstrafanstalt jugendgefängnis+ses frauengefängnis+ses jugendknast frauenknast jugendvollzug+s frauenvollzug+s justizvollzugskrankenhaus+es justizkrankenhaus gerichtsgefängnis+ses gefängniskrankenhaus zuchthaus+es internierungslager+s arbeitslager+s straflager+s gefangenenlager kittchen gefängniszelle zellentrakt zellenkoller knasttattoo+s knastaufenthalt+s knaststrafe gefängnisaufenthalt+s haftaufenthalt+s
  haftzeiten haftende haftentlassungen haftschaden haftschäden haftentschädigung haftraum+s haftraumtausch haftverschonungen haftverbüßung haftverkürzung haftlockerung+en haftausgang haftkosten haftstrafen haftbesuch inhaftierung+en freiheitsentzug+s freiheitsstrafen verbüßung strafverbüßung strafhäftling+s verbüßt verbüße verbüsst verbüßte verbüßen abgesessen einsitzend* eingekerkert weggesperrt eingebuchtet*
  freigang+s langzeitausgang hafturlaube sicherungsverwahrtenhaus überbrückungsgeld+es gefangenensprecher+s anstaltskleidung anstaltsleitung anstaltsschlosserei entlassungsschein+s gefangenenbuchnummer justizvollzug+s fußfessel+n aufenthaltsüberwachung ersatzhaft ersatzfreiheitsstrafen
  strafantrittsladung wiedereinlieferung strafunterbrechung vollzugsplan+s vollzugslockerungen vollzugsanstalt haftvermeidung handfesseln
`;

/** More of them, from the first call of the police to the last day in prison. */
const MORE = `
  vorermittlung+en vorermittlungsverfahren+s strukturermittlung+en eröffnungsbeschluss+es eröffnungsbeschlusses beschuldigtenbelehrung+en beschuldigtenladung fahndungsplakat+s fahndungsplakate fahndungsersuchen fahndungsausschreibung öffentlichkeitsfahndung personenfahndung zielfahndung aufenthaltsermittlung auslieferungsersuchen auslieferungsverfahren+s auslieferungssache+n auslieferungshaftbefehl+s
  polizeihaft sicherungshaft überstellungshaft zurückschiebungshaft zurückweisungshaft durchlieferungshaft organisationshaft untersuchungshaftzeit vorbereitungshaft ausreisehaft unterbindungsgewahrsam präventivgewahrsam sicherheitsgewahrsam schutzhaft einzelhaft isolationshaft dunkelhaft kerkerhaft lagerhaft sippenhaft stasihaft gestapohaft restarrest polizeiarrest
  fluchtgefahr verdunkelungsgefahr verdunklungsgefahr fluchtversuch+s haftdaten haftkostenblatt haftkostenbeitrag+s haftzeugnis haftakte+n haftgrundes haftbeschwerde+n haftprüfungstermin+s haftvermerk haftnummer strafantritts strafaufschub+s strafausstand+s strafmakel+s strafmakelbeseitigung bewährungsfrist+en bewährungsstunden bewährungsgeld bewährungsjahr+e bewährungstreffen
  eigengeldkonto eigengeldkontos entlassungsgeld+es hausgeldkonto anstaltsarzt anstaltsärztin anstaltskirche anstaltspfarrer+s anstaltspsychologin anstaltsbeirat anstaltsessen abteilungsdienst zugangskonferenz zugangsabteilung vollzugskonferenz vollzugsplankonferenz vollzugsplanung gefangenentransport+s gefangenensammeltransport gefangenenbibliothek gefangenentelefon gefangenenakte+n gefangenenpersonalakte langzeitbesuch+s besuchserlaubnis
  jugendstrafanstalten justizanstalt+en kurzstrafenhaus besserungsanstalt+en erziehungslager+s jugendarresthaus arrestvollzug+s arrestantritt+s arrestladung todeszelle todestrakt todesurteil+s todesurteile schafott strafkolonie strafkompanie strafbataillon
  resozialisiert* gnadenbitte gnadenentscheidung gnadenverfahren gnadenwege amnestie+rung strafmilderung strafzumessung strafverschärfung strafurteilen verhandlungstag+s hauptverhandlungstermin+s hauptverhandlungstag sitzungsvertretung pflichtverteidiger+s pflichtverteidigerin pflichtverteidigung
  strafsachenstelle strafvollstreckungskammer erziehungsmaßregel+n zuchtmittel+n täterausgleich täter-opfer-ausgleich+s diversion diversionsgespräch einstellungsverfügung+en einstellungsbescheid+es schuldunfähigkeitsgutachten schuldfähigkeitsgutachten prognosegutachten kriminalprognose tatfolgen tatgeschehen tathergang+s tatbeteiligung tateinlassung tatbeitrag+s
`;

export const COURT_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [[POLICE, TRIAL, PRISON, MORE].flatMap(forms), 'prosecuted'],
];

/** How compounds of them end, with what may stand before. */
export const COURT_ENDINGS: readonly (readonly [ending: string, before: RegExp])[] = [
  [
    'verdacht',
    /^(?:mord|betrugs|diebstahls|terror|missbrauchs|vergewaltigungs|insider|korruptions|bestechungs|untreue|brandstiftungs|spionage|hehlerei|drogen|geldwäsche|tötungs|totschlags|unterschlagungs|veruntreuungs|manipulations|schmuggel|steuerhinterziehungs|schwarzarbeits|misshandlungs|doping|waffen|fälschungs|anfangs|tat|extremismus|dealer|diebes)$/,
  ],
  [
    'vorwurf',
    /^(?:mord|betrugs|diebstahls|missbrauchs|vergewaltigungs|insider|korruptions|bestechungs|untreue|brandstiftungs|spionage|gewalt|belästigungs|stalking|totschlags|unterschlagungs|veruntreuungs|manipulations|misshandlungs|doping|fälschungs|volksverhetzungs|körperverletzungs|nötigungs|steuerhinterziehungs|geldwäsche|folter|tierquälerei|vorteils|wahlfälschungs)$/,
  ],
  [
    'vorwürfe',
    /^(?:mord|betrugs|missbrauchs|vergewaltigungs|korruptions|bestechungs|untreue|gewalt|belästigungs|misshandlungs|manipulations|doping|nötigungs)$/,
  ],
  [
    'prozess',
    /^(?:straf|mord|betrugs|drogen|terror|mafia|korruptions|vergewaltigungs|missbrauchs|indizien|schwurgerichts|totschlags|kriegsverbrecher|steuer|untreue|jugendstraf|berufungsstraf)$/,
  ],
  ['gefängnis', /../],
  ['knast', /../],
  ['zelle', /^(?:gefängnis|haft|arrest|polizei|ausnüchterungs|knast|gewahrsams|todes|dunkel|wachen)$/],
  [
    'vollzug',
    /^(?:straf|jugend|jugendstraf|frauen|justiz|erwachsenen|arrest|jugendarrest|haft|abschiebehaft)$/,
  ],
  [
    'anzeige',
    /^(?:straf|diebstahls|betrugs|körperverletzungs|missbrauchs|selbst|beleidigungs|vergewaltigungs|bedrohungs|nötigungs)$/,
  ],
  ['akte', /^(?:straf|kriminal|ermittlungs|haft|gefangenen|polizei|vollstreckungs|bewährungs|jugendstraf)$/],
];
