import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Seeing, hearing, speaking without a voice, and the aids for it. Basis: Art. 4 no. 15 GDPR; ICD-10-GM chapters VII, VIII.
 */
const CLINICAL = forms(`
    blindgeborene+r  resthörig* einohrig* mittelohrschaden hörnervenschaden knalltraumata trommelfelldefekt hochgradigschwerhörige+r ertaubte+r erblindete+r sehbehinderung+en blindheitsnachweis restsehvermögen restsehen netzhautablösungen augenzittern sehnervenentzündung lidlähmung doppeltsehen schielauge lichtsignalklingel hörbrille taschenhörgerät cochleaimplantate cochlear gehörlosenschule blindenschule blindenschüler+in gehörlosenschüler+in stimmbandlähmung kehlkopfverlust kehlkopfentfernung flüsterstimme sprachverlust sehbedarf 
  vollblind* späterblindet* späterblindete+r spätertaubt* spätertaubte+r geburtsblind* stockblind* stocktaub* halbtaub* hörsehbehindert* taubblinde+r lichtschein fingerzählen handbewegungssehen
  tunnelgesichtsfeld röhrengesichtsfeld röhrenblick gesichtsfeldeinschränkung+en gesichtsfeldeinengung gesichtsfeldverlust hornhauttrübung linsentrübung pigmentosa netzhautdegeneration sehnervenschwund optikusatrophie zapfendystrophie
  punktschrift  brailledrucker braillezeile vorlesegerät+s kantenfilterbrille kantenfilter lupenbrille fernrohrlupe fernrohrbrille monokular sehbehindertenlesegerät vergrößerungssoftware
  taststock blindenführhündin   diabeteswarnhund epilepsiehund sprachprozessor+s hörprozessor knochenleitungshörgerät hinterohrgerät
  hochtonabfall hochtonverlust tieftonschwerhörigkeit schallempfindungsschwerhörigkeit schallleitungsschwerhörigkeit innenohrschwerhörigkeit innenohrschaden  hörkurve   lippenlesen lippenabsehen gebärdet gebärdete gebärdend*
  anosmie ageusie stimmlos* stimmprothese sprechkanüle sprechhilfe sprechverstärker+s ösophagusstimme sprechventil talkers  buchstabentafel augensteuerung kommunikationstafel
  farbfehlsichtig* farbsehschwäche farbenfehlsichtigkeit rotgrünblind* rotgrünschwäche nachtsehschwäche blendempfindlich* schwerhörige+r schwersthörig* ohrenkrank* hörsturzes paukenröhrchen
  glasauge+s augenklappe trommelfellperforation trommelfellriss
`);

const TREATED = forms(
  'hörhilfe+n audiogramm+s blindenschreibmaschine großtastentelefon lichtklingel vibrationswecker vibrationskissen hörverstärker leselupe bildschirmlupe sprachausgabegerät',
);

export const SENSE_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [TREATED, 'health'],
  [CLINICAL, 'clinical'],
];
