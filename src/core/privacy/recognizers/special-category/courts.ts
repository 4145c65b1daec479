import type { WordKind } from './words';
import { forms } from './words';

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

export const COURT_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [[POLICE, TRIAL, PRISON].flatMap(forms), 'prosecuted'],
];
