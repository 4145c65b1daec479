import { forms } from './words';

/*
 * Whom only the ill see, and where they lie: doctors by their field, departments, houses. Basis: Art. 4 no. 15 GDPR.
 */

/** As `DOCTORS`: "zum Pneumologen", "bei der Gastroenterologin". */
export const MORE_DOCTORS = `frauenarzt frauenarztes frauenärztin augenarzt augenärztin internist+en internistin kieferchirurg+en kieferchirurgin gefäßchirurg+en gefäßchirurgin herzchirurg+en herzchirurgin neurochirurg+en neurochirurgin unfallchirurg+en handchirurg+en viszeralchirurg+en
  pneumologe+n pneumologin lungenfachärztin lungenärztin gastroenterologe+n gastroenterologin endokrinologe+n endokrinologin hämatologe+n hämatologin rheumatologin angiologe+n angiologin phlebologe+n phlebologin proktologe+n proktologin hepatologe+n hepatologin nierenarzt nierenärztin herzspezialist+en herzspezialistin krebsspezialist+en krebsarzt krebsärztin rheumaarzt rheumaärztin venenarzt gelenkspezialist+en wirbelsäulenspezialist+en
  radiologe+n radiologin strahlentherapeut+en strahlentherapeutin nuklearmediziner+s allergologe+n allergologin hautfachärztin immunologe+n immunologin infektiologe+n infektiologin tropenmediziner+in palliativarzt palliativärztin palliativmediziner+in schmerzmediziner+in kinderkardiologe+n kinderkardiologin neuropädiater+in kinderneurologe+n kinderneurologin humangenetiker+in pränataldiagnostiker+in kinderwunschärztin kinderwunscharzt
  physiotherapeut+en physiotherapeutin krankengymnast+en krankengymnastin podologe+n podologin lymphtherapeut+en lymphtherapeutin stomatherapeut+en stomatherapeutin wundmanager+in wundschwester osteopath+en osteopathin heilpraktiker+s heilpraktikerin chiropraktiker+s schlaftherapeut+en diabetesberater+in ernährungsmediziner+in hörakustiker orthopädietechniker sportarzt kieferorthopäde+n kieferorthopädin zahnchirurg+en vertrauensarzt`;

/** Departments and houses: of a person with a verb of lying, coming and going. */
export const WARDS = forms(`
  spital+s sanatorium+s lazarett justizvollzugskrankenhaus+es haftkrankenhaus+es gefängniskrankenhaus jvk brandverletztenzentrum brandverletztenklinik verbrennungszentrum schockraum aufwachraum überwachungsstation wachstation isolierstation infektionsstation weaningstation privatstation aufnahmestation kurzliegerstation
  kinderkardiologie herzchirurgie gefäßchirurgie thoraxchirurgie unfallchirurgie viszeralchirurgie allgemeinchirurgie handchirurgie neurochirurgie kieferchirurgie kinderchirurgie orthopädie rheumatologie rheumaambulanz pneumologie lungenfachklinik lungenklinik gastroenterologie endokrinologie diabetologie hämatologie hämatoonkologie senologie brustzentrum krebszentrum tumorzentrum herzzentrum transplantationszentrum epilepsiezentrum schmerzzentrum mukoviszidoseambulanz wundzentrum gefäßzentrum darmzentrum prostatazentrum
  strahlentherapie nuklearmedizin augenklinik hautklinik frauenklinik kinderklinik zahnklinik herzklinik rheumaklinik parkinsonklinik schlafklinik schlaflabor kreislaufambulanz palliativ palliativstation palliativzimmer kinderonkologie neonatologie neonatalogie frühchenstation frühgeborenenstation kinderintensivstation wöchnerinnenstation wochenstation entbindungsstation neuropädiatrie sozialpädiatrie pädaudiologie phoniatrie humangenetik tropenmedizin tropeninstitut
  herzstation schlaganfallstation krebsklinik tumorambulanz onkoambulanz chemoambulanz tagesambulanz notfallambulanz fachambulanz spezialambulanz hochschulambulanz institutsambulanz gerinnungsambulanz herzambulanz lungenambulanz leberambulanz wundambulanz diabetesambulanz kinderambulanz
  kurheim rehabilitationsklinik rehazentrum rehabilitationszentrum rehaeinrichtung mutterkindklinik frühreha hebammenpraxis dialysepraxis dialysestation onkologiepraxis schmerzpraxis
`);
