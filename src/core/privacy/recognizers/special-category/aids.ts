import { forms } from '../../words';

/* Aids, and states of those treated. A medicine's name stands in lists/medicines.ts. */

/** Aids and papers that tell of an illness: general words, which give way to a plain one beside them. */
export const AIDS = forms(`
  blindengeld+es landesblindengeld+es gehörlosengeld+es sehbehindertengeld blindenhilfe führhund blindenführhund+s blindenhund+s seniorenmobil krankenfahrstuhl zahnersatz stützstrümpfe rolli rolstoel wheelchair elektrorollstuhl rollstuhlnutzer+in gehhilfe+n gehstock krücke+n unterarmgehstützen gehgestell gehwagen pflegerollstuhl
  blindenstock langstock hörgeräteträger+in hörsystem hörimplantat beinprothese armprothese augenprothese treppenlift badewannenlifter
  mutterpass mutterpasses impfpass+es trachealkanüle+n defibrillator herzdefi inkontinenzmaterial inkontinenzvorlage+n inkontinenzhose+n inkontinenzartikel+n inkontinenzeinlage inkontinenzslip+s inkontinenzversorgung vorlagenwechsel sauerstoffflasche medikamentenplan 
  schwerbehindertenparkausweis behindertenpass allergiepass krankenschein+s haftfähigkeit reiseunfähigkeit
  reisefähigkeit verhandlungsunfähigkeit prüfungsunfähigkeit schuldunfähigkeit schulunfähigkeit dienstunfähigkeitsbescheinigung sportbefreiung 
  pflegegutachten krankenhausentlassung gesundheitsprobleme gesundheitsproblem
  krankheitszeiten erkrankungsbild pflegeleistungen  
  heimsauerstoff flüssigsauerstoff sauerstoffkonzentrator+s langzeitsauerstofftherapie krankenhaustage dioptrien orthese+n hörprothese+n sehprothese+n kniegelenksprothese+n stimmprothese+n gehstütze+n rollstuhlrampe spreizhose kompressionsstrümpfe+n bildschirmlesegerät screenreader patientenlifter treppenraupe duschstuhl
  toilettenstuhl inkontinenzeinlagen portkatheter blasenkatheter insulinpen halskrause treppenlifter
  beatmungsgerät+s sauerstoffkonzentrator hörgeräte+n hörgeräteakustiker pflegehilfsmittel+n
`);

/** Words that say how a person is, besides those of `special-health.ts`. */
export const MORE_STATE = forms(`
  medikamentenabhängig* betäubungsmittelabhängig* alkoholsüchtig* kokainabhängig* kokainsüchtig* tablettensüchtig* suchtgefährdet* substanzabhängig* trunksüchtig* 
  kettenraucher+in starkraucher+in volltrunken* bekifft rückfällig* verwirrt* desorientiert* altersverwirrt* demenzerkrankt* alzheimerkrank* parkinsonkrank*
  hirnverletzt* sterbenskrank* todgeweiht* chronischkrank* rheumakrank* asthmakrank* leberkrank* magenkrank* muskelkrank* mukoviszidosekrank*
  aidskrank* hivpositiv* coronapositiv* nervenkrank* geisteskrank* gemütskrank* suchtbelastet* psychotisch* wahnhaft*
  paranoid* hyperaktiv* verhaltensauffällig* entwicklungsverzögert* minderbegabt* geistigbehindert* autoaggressiv* selbstverletzend* lebensmüde
  sehschwach* kurzsichtig* nachtblind* farbenblind* erblindet* ertaubt* hochgradigschwerhörig* taubblind* hörbeeinträchtigt* sehbeeinträchtigt*
  gehörgeschädigt* sprachbehindert* sprachgestört* stumm stottert legasthenisch* kleinwuchs hinkt humpelt gehunfähig* gehschwach* gebrechlich* 
  beinamputiert* armamputiert* oberschenkelamputiert* unterschenkelamputiert* schwachsichtig* rekonvaleszent* rekonvaleszentin tumorfrei* krebsfrei* anfallsfrei* rezidivfrei* metastasenfrei* erwerbsminderungsrentner+in frührentner+in invalidenrentner+in erwerbsunfähigkeitsrentner+in einarmig* einbeinig* doppelamputiert* spastisch* gelenkkrank* rückenkrank* wirbelsäulengeschädigt*
  contergangeschädigt* impfgeschädigt* impfgeschädigte+r hirntot* komatös* bewusstlos* ohnmächtig* beatmet* tracheotomiert* künstlichernährt* reanimiert* transplantiert* lungentransplantiert* nierentransplantiert* herztransplantiert* lebertransplantiert*
  immungeschwächt* immunsupprimiert* laktoseintolerant* glutenintolerant* nussallergisch* asthmatisch* rheumatisch* chronischkranker
  übergewichtig* untergewichtig* fettleibig* magersüchtige+r bulimisch* depressive+r selbstmordgefährdet* traumatisierte+r kriegstraumatisiert* unfruchtbar* zeugungsunfähig*
  hochschwangere+n entbunden ungeimpft* geimpft* positivgetestet* haftunfähig* reiseunfähig* verhandlungsunfähig* prozessunfähig* schuldunfähig* geschäftsunfähig* testierunfähig* schulunfähig* sportunfähig* berufsunfähig* arbeitsunfähige erwerbsgeminderte+r frühverrentet* krankgemeldete
  schwerkriegsbeschädigt* kriegsversehrt* kriegsblind* schwerverletzt* schwerstverletzt* leichtverletzt* querschnittgelähmte+r
  stotterte gestottert lispelt lispelte humpelte gehumpelt hinkte gehinkt erblindete ertaubte kollabierte kollabiert halluziniert halluzinierte fieberte gefiebert erbrach gekotzt krampfte gekrampft hyperventilierte hyperventiliert benommen zittrig bettlägrig* senil genesen* frühgeboren* abstinent* hochsensibel hochsensibl* schulängstlich* sterilisiert* sterilisieren tobsüchtig* einnässend* eingenässt eingekotet gelallt lallte lallt schwermütig* manisch-depressiv* lebensmüde* schwerkranke+r pflegebedürftige+r blinde+r gehörlose+r
  bluter epileptikerin dialysepatient+in krebspatient+in demenzpatient+in schlaganfallpatient+in hivpatient schmerzpatient+in herzpatient+in diabetespatient+in psychiatriepatient+in
  risikopatient+in alzheimerpatient+in parkinsonpatient+in rheumatiker+in mspatient+in hämophiler migränepatient+in pflegefall legastheniker+in stotterer alkoholikerin junkie+s drogenabhängige+r+n drogensüchtige+r+n suchtkranke+r+n alkoholkranke+r+n spielsüchtige+r
  pregnant disabled zwanger gehandicapt enceinte handicapé handicapée diabétique aveugle sourd malade chronischkranke* fremdgefährdend* eigengefährdend* suizidgefährdete+r psychischkrank* schmerzkrank* alkoholgefährdet* unterernährt* mangelernährt* dehydriert* sediert* 
`);
