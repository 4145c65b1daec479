import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * How children grow, learn and speak, autism, and the school and work of disabled people.
 * Basis: Art. 4 no. 15 GDPR; ICD-10-GM F70 to F98; AO-SF (NRW) for support at school.
 */
const CLINICAL = forms(`
  spätsprecher+in sprachentwicklungsverzögerungen frühgeborenes extremfrühchen schulverweigerer schulverweigerin schulphobisch* sprechscheu sprechunwillig* lautmalerei lallphase sprachverständnisstörung sprachverständnis wortschatzdefizit wortschatzarmut wortfindung wortfindungsstörung+en artikulationsprobleme näseln näselnd* stammeln stammelt stammelnd*
  bewegungsunruhe bewegungsdrang koordinationsstörung+en gleichgewichtsstörung tonusregulation tonusregulationsstörung rumpfhypotonie hemisyndrom tollpatschigkeit mehrfachbehindert spastische zerebralparetisch* cerebralparetisch* spina querschnittkind mikrozephalie makrozephalie hydrocephaluskind stoffwechselentgleisung gensyndrom mikrodeletion mikrodeletionssyndrom chromosomenanomalie chromosomenstörung
  lernzieldifferent zieldifferent* förderschulbedürftig* sonderschulbedürftig* sprachheilklasse lernbehindertenschule geistigbehindertenschule körperbehindertenschule förderbedürftig* schulbegleitungsbedarf beschulungsunfähig* ruhepausenbedarf kurzbeschulung kurzbeschult*
  enkopresis enuresis meltdown+s overload reizüberflutung reizüberflutet* reizoffenheit reizfilterschwäche neurodivergenz neurodivers* neurodiversität autismustherapie autismusambulanz
  aspergerautist+in aspie hochfunktional* inselbegabung zappelphilipp hks
  balbuties balbutienstherapie stottertherapie stottersymptomatik stotternd* stottere stottern dyslalie+n sigmatismus schetismus kappazismus rhotazismus dysgrammatismus dysgrammatisch*
  dysphonie dysarthrie dysarthrophonie dysarthrisch* anarthrie aphonie rhinophonie dysphasie dyspraxie dyspraktisch* sprachentwicklungsstörung+en sprachentwicklungsverzögert* sprachentwicklungsauffälligkeiten
  artikulationsstörung+en lautbildungsstörung+en lautfehlbildung sprechstörung+en redeflussstörung+en sprachheilkindergarten sprachheilambulanz sprachheiltherapie sprachheilzentrum sprachheilgruppe
  hörverarbeitungsstörung verarbeitungsstörung+en wahrnehmungsverarbeitungsstörung verarbeitungsschwäche wahrnehmungsschwäche wahrnehmungsstörung+en
  entwicklungsrückstand+es entwicklungsrückstände entwicklungsalter+s entwicklungsstörungen entwicklungsauffälligkeit+en entwicklungsauffällig* entwicklungsdefizit+e entwicklungsretardiert* entwicklungsretardierung
  visuomotorik visuomotorisch* graphomotorik grafomotorik graphomotorisch* grobmotorisch* feinmotorisch* muskeltonus muskelhypotonie hypoton* hyperton* zehenspitzengang zehengang schädeldeformität helmtherapie
  regulationsstörung regulationssprechstunde schreibaby schreiambulanz schreibabyambulanz fütterstörung fütterungsstörung gedeihstörung bindungsstörung+en bindungsgestört*
  verhaltensauffälligkeit+en verhaltensstörung+en verhaltensgestört* teilleistungsschwäche+n teilleistungsstörung+en rechenstörung mathematikschwäche rechtschreibstörung rechtschreibschwäche lesestörung leseschwäche
  intelligenzgemindert* intelligenzquotient+en imbezil* oligophrenie grenzbegabt* schwachbegabt* minderbegabte+r schwachsinn schwachsinns mongoloid*
  sprachentwicklungsrückstand sprachrückstand sprachauffällig* sprachauffälligkeit+en sprachverweigerung sprechverweigerung sprechangst
  wfbm werkstattbeschäftigte+r behindertenwerkstatt lebenshilfewerkstatt tagesförderstätte förderschüler+in+s sonderschüler+in hilfsschüler+in integrationskind+es inklusionskind+es
  integrationshelfer+in+s  inklusionshelfer+in einzelintegration einzelassistenz aosf unterstützungsbedarf+s
  förderdiagnostik neuropädiatrie neuropädiater+in kinderneurologe kinderneurologin entwicklungsneurologisch* sozialpädiatrisch*
  frühchenkind hirnhautentzündungsfolgen aufmerksamkeitsdefizitstörung aufmerksamkeitsspanne konzentrationsspanne  tics vokaltics
  hyperakusis geräuschempfindlich* berührungsempfindlich* reizempfindlich* geräuschüberempfindlichkeit
  kieferspalte gaumenspalte lippenspalte wolfsrachen hasenscharte bettnässend* einnässe einkote wutanfällen autoaggression+en autoaggressionen fremdaggression+en fremdaggressionen
`);

/** Of a person who stands in the sentence. */
const SAID = forms(`
  minderbegabt* zurückgeblieben* entwicklungsgestört* lernbeeinträchtigt* hyperaktive+r zappelig* frühgeborene+r unkonzentriert* ablenkbar konzentrationsschwach* wahrnehmungsgestört* nichtsprechend* nonverbal* stumme+r
`);

const TREATED = forms(`
         inklusionsassistenz inklusionsassistent+in schulbegleiter 
  hortbegleitung kitaassistenz integrationsplatz inklusionsplatz eingliederungshilfeplatz autismuszentrum ergotherapeutin psychomotorik mototherapie reittherapie hundetherapie
  fachpraktiker+in
`);

export const CHILD_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [TREATED, 'health'],
  [SAID, 'state'],
  [CLINICAL, 'clinical'],
];
