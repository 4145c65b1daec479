import { forms } from '../../words';
import { MORE_LANDS, MORE_ORIGINS, MORE_PEOPLES } from './peoples';
import type { WordKind } from './words';

/*
 * Words of nationality and ethnic origin. Basis: Art. 9 (1) GDPR; § 3 (1) no. 10 BMG for nationality; names of states
 * after the list of the Federal Foreign Office.
 */
const STEMS = `syr türk kurd arab afghan irak iran pers pakistan ind bangladesch nepales chines vietnames thailänd philippin japan korean
  libanes jordan ägypt marokkan tunes alger lib eritre äthiop somal sudan nigerian ghana kamerun kongoles senegales gamb guine mal togo angolan
  kenian brasilian kolumbian venezolan chilen argentin peruan mexikan kuban amerikan kanad engl brit ir schott schwed norweg dän finn
  isländ est lett litau israel palästinens jemenit poln ukrain russ weißruss belaruss moldau moldaw rumän bulgar ungar tschech slowak
  slowen kroat serb bosn kosovar alban mazedon montenegrin griech italien span portugies französ belg niederländ holländ luxemburg
  österreich schweizer georg armen aserbaidschan kasach usbek tadschik tschetschen deutsch jesid afrikan sri-lank tamil bengal südländ osteuropä nordafrikan asiat oriental südosteuropä westafrikan ostafrikan schwarzafrikan lateinamerikan südamerikan mongol kirgis turkmen uigur singhales burmes kambodschan laot indones malays singapur austral neuseeländ malta zypr isländ monegass andorran kanad haitian jamaikan dominikan ecuadorian boliv paraguay uruguay panam costa-rican guatemaltek honduran salvadorian nicaraguan saudi-arab omanisch kuwait katar bahrain emirat simbabw sambi mosambik namib botswan südafrikan madagass ruand burund ugand tansan dschibut tschad gabun äquatorialguine benin burkin ivor liberian sierra-leon mauretan nigr kapverd`;
/** "ägypt. Staatsangehöriger": adjectives that are cut behind the stem, but for those that are words or names. */
export const SHORT_ORIGINS: ReadonlySet<string> = new Set(
  forms(STEMS).filter(
    (stem) =>
      stem.length > 3 && !/^(?:georg|schott|finn|jordan|schweizer|iran|irak|armen|malta|zypr)$/.test(stem),
  ),
);
const ADJECTIVE_ENDINGS = ['isch', 'ische', 'ischen', 'ischer', 'isches', 'ischem'];

/** Adjectives: "syrischer Staatsangehöriger", "kurdischer Herkunft". */
const ORIGIN = [
  ...forms(
    'german french italian spanish portuguese greek british american canadian chinese japanese korean vietnamese hungarian czech slovak croatian bosnian macedonian lithuanian latvian estonian georgian armenian lebanese jordanian egyptian tunisian algerian libyan sudanese cameroonian congolese gambian kurdish palestinian bangladeshi yemeni brazilian colombian venezuelan mexican cuban',
  ),
  ...STEMS.split(/\s+/).flatMap((stem) => forms(ADJECTIVE_ENDINGS.map((ending) => stem + ending).join(' '))),
  ...forms(
    'sudanesisch* südsudanesisch* bolivianisch* botsuanisch* bhutanisch* liechtensteinisch* malawisch* maledivisch* mauritisch* mosambikanisch* omanisch* panamaisch* sambisch* samoanisch* saudisch* surinamisch* taiwanisch* trinidadisch* zentralafrikanisch* dagestanisch* inguschisch* tibetisch* baskisch* katalanisch* sorbisch* friesisch* romanes komorisch* guyanisch* antiguanisch* belizisch* schottisch* walisisch* bretonisch* sizilianisch* sardisch* kretisch* tatarisch* gagausisch* karelisch* jakutisch* paschtunisch* belutschisch* singhalesisch* bengalisch* kaschmirisch* aramäisch* assyrisch* chaldäisch* berberisch* nubisch* oromisch* tigrinisch* deutschrussisch* deutschtürkisch* deutschpolnisch* nordirisch* arabischsprachig* afroamerikanisch* afrikanischstämmig* asiatischstämmig* migrantisch* deutsch* nigerian syrian turkish ukrainian romanian bulgarian afghan iraqi iranian pakistani indian ghanaian moroccan russian serbian albanian somali eritrean ethiopian dutch polish ivorisch* kongolesisch* chilenisch* peruanisch* maltesisch* zyprisch* zypriotisch* senegalesisch* vietnamesisch* nigrisch* nigerianisch* jemenitisch* israelitisch* monegassisch* indonesisch* malaysisch* südkoreanisch* nordkoreanisch* taiwanesisch* albanischstämmig* griechischstämmig* italienischstämmig* vietnamesischstämmig* persischstämmig* ungarischstämmig* rumänischstämmig* ukrainischstämmig* usamerikanisch* französisch* spanisch* englisch* portugiesisch* kosovarisch* ukrainisch* staatenlos* dänisch* ghanaisch* eritreisch* marokkanisch* malisch* litauisch* finnisch* estnisch* lettisch* schweizerisch* italienisch* iranisch* irakisch* indisch* arabisch* libysch* algerisch* tunesisch* türkischstämmig* polnischstämmig* deutschstämmig* afrodeutsch* kurdischstämmig* arabischstämmig* russischstämmig* syrischstämmig* schwarzafrikanisch* nordafrikanisch* nordmazedonisch*',
  ),
];

/** Nouns for a person: "ist Ukrainerin", "der Syrer". */
const PEOPLE = forms(`
  sudanese+n sudanesin südsudanese+n südsudanesin singhalese+n singhalesin singalese+n sri-lanker+in tschader+in belutsche+n belutschin leoner+in nepalese+n nepalesin syrer+in+s türke+n türkin kurde+n kurdin araber+in afghane+n afghanin iraker+in iraner+in perser+in pakistaner+in pakistani inder+in
  vietnamese+n vietnamesin chinese+n chinesin libanese+n libanesin ägypter+in marokkaner+in tunesier+in algerier+in libyer+in
  eritreer+in äthiopier+in somalier+in nigerianer+in ghanaer+in kameruner+in kongolese+n senegalese gambier guineer malier
  togoer angolaner kenianer brasilianer+in kolumbianer+in venezolaner+in amerikaner+in kanadier+in engländer+in brite+n britin ire irin
  schwede+n schwedin norweger+in däne+n dänin finne finnin este+n lette+n litauer+in israeli palästinenser+in pole+n polin ukrainer+in+innen
  russe+n russin weißrusse+n moldauer+in rumäne+n rumänin bulgare+n bulgarin ungar+n ungarin tscheche+n tschechin slowake+n slowakin
  slowene+n slowenin kroate+n kroatin serbe+n serbin bosnier+in kosovare+n kosovarin kosovoalbaner+in albaner+in mazedonier+in
  montenegriner+in grieche+n griechin italiener+in spanier+in portugiese+n portugiesin franzose+n französin belgier+in niederländer+in+s
  holländer+in luxemburger+in österreicher+in schweizer+in georgier+in armenier+in aserbaidschaner+in tschetschene+n tschetschenin
  deutsche deutscher deutschtürke deutschtürkin russlanddeutsche+r+n afrikaner+in roma romni sinti sintiza sinto romafamilie spätaussiedler+in+s
  tamile+n jenische+r staatenlose+r südkoreaner+in japaner+in koreaner+in thailänder+in thai+s philippiner philippina philippinerin filipino filipina indonesier+in malaysier+in mongole+n mongolin usbeke+n usbekin
  kasache+n kasachin kirgise+n kirgisin tadschike+n tadschikin turkmene+n uigure+n uigurin tatare+n jesidinnen kurden kurdinnen syrerinnen afghaninnen ukrainerinnen polinnen russinnen türkinnen rumäninnen bulgarinnen
  chilene+n chilenin peruaner+in argentinier+in mexikaner+in kubaner+in venezolanerin ecuadorianer+in bolivianer+in dominikaner+in jamaikaner+in haitianer+in isländer+in zypriot+en zypriotin liechtensteiner+in moldawier+in
  unionsbürger+in+s asylbewerber+in asylsuchende+r kriegsflüchtling+s bootsflüchtling+s kontingentflüchtling+s flüchtling geflüchtete+r geduldete+r
  gambierin guineerin malierin togoerin togolese angolanerin kenianerin ugander+in tansanier+in ruander+in burundier+in senegalesin südsudanese südafrikaner+in namibier+in simbabwer+in mosambikaner+in sambier+in liberianer+in sierraleoner ivorer+in
  kongolesin tschader nigrer mauretanier+in jemenit+en jemenitin saudi+s omaner kuwaiter jordanier+in palästinenserinnen israelin israelis sri-lanker tamilin bengale+n bangladescher+in burmese+n rohingya kambodschaner+in laote us-amerikaner australier+in neuseeländer+in
  nordmazedonier+in kosovo-albaner aserbaidschanerin siebenbürger+in wolgadeutsche+r donauschwabe+n sorbe+n sorbin friese+n aramäer+in assyrer+in chaldäer+in berber+in tuareg hazara paschtune+n tadschikischer igbo yoruba
  kanake+n zigeuner+in neger+in polacke+n deutsch-russe+n russlanddeutsch+er italo-deutsche+r halbtürke+n halbitaliener halbgrieche lettin estin maltese+n ladiner katalane+n katalanin baske+n baskin schotte+n schottin waliser+in nordire+n
  scheißtürke+n scheißkurde+n scheißjude+n scheißpole+n drecksjude+n judensau kanacke+n kanaken
  kosovo-albanerin mazedone+n mazedonin bosniake+n bosniakin herzegowiner wallone+n flame+n südtiroler+in turkmenin gagause+n krimtatare+n osseten inguschen lesgier talysch belutschen punjabi gujarati
  peul malinke soninke bambara diola serer mossi tutsi hutu lingala somalier+in+innen
  ashkali aschkali gorani torbesche+n bosniaken
  tigrinya tigray oromo amhare+n fulbe hausa wolof mandinka akan zulu maori inuit indigene+r mestize kreole+n+in
  beniner burkiner salvadorianer gabuner honduraner kapverdier nicaraguaner panamaer paraguayer singapurer taiwaner uruguayer+in tibeter+in
  laotin malteserin togolesin belarussin weißrussin belarusse+n bretone+n sizilianer+in sarde+n kreter sudetendeutsche+r banater schlesier+in ostpreuße+n bessarabiendeutsche+r karpatendeutsche+r
  westafrikaner ostafrikaner nordafrikaner südamerikaner lateinamerikaner osteuropäer südosteuropäer asiat+en+in araberinnen katarer emirati südländer+in drittstaatler+in drittstaatsangehörige+r
`);

/** Their genitive, dative plural and feminine plural. */
const MORE_PEOPLE = PEOPLE.flatMap((word) =>
  /[^e]er$/.test(word) ? [`${word}s`, `${word}in`, `${word}innen`] : /in$/.test(word) ? [`${word}nen`] : [],
);

/** States and regions people come from. */
const LAND = forms(`
  syrien türkei afghanistan irak iran ukraine russland polen rumänien bulgarien albanien kosovo serbien bosnien mazedonien nordmazedonien
  montenegro kroatien griechenland italien spanien portugal ungarn moldau moldawien georgien armenien aserbaidschan tschetschenien
  kasachstan usbekistan tadschikistan pakistan indien bangladesch nepal china vietnam libanon jordanien ägypten marokko tunesien algerien
  libyen eritrea äthiopien somalia sudan nigeria ghana kamerun kongo senegal gambia guinea mali togo angola kenia kolumbien venezuela
  palästina jemen kurdistan belarus weißrussland sowjetunion jugoslawien lettland litauen estland brasilien kuba mexiko aleppo
  damaskus homs kabul bagdad mossul charkiw kiew kyjiw mariupol cherson donezk odessa gaza rojava sindschar thailand japan korea südkorea philippinen indonesien mongolei kirgisistan turkmenistan chile peru argentinien bolivien ecuador haiti jamaika südsudan südafrika namibia simbabwe mosambik sambia liberia sierra elfenbeinküste tschad niger mauretanien benin burkina ruanda burundi uganda tansania dschibuti gabun saudi-arabien slowakei slowenien tschechien frankreich belgien niederlanden niederlande schweden norwegen dänemark finnland irland england großbritannien usa amerika australien österreich schweiz sri tibet myanmar burma mogadischu asmara teheran addis lagos accra dakar conakry freetown donbass lwiw lemberg dnipro saporischschja butscha idlib latakia rakka hasaka deir herat kundus masar kandahar erbil kirkuk dohuk karatschi lahore pristina skopje tirana grosny tiflis eriwan baku
  eswatini swasiland lesotho guyana surinam suriname belize samoa tonga fidschi kiribati vanuatu tuvalu nauru osttimor neuguinea rica rico verde arabien emiraten emirate lanka trinidad tobago barbados bahamas grenada dominica kapverden komoren malediven seychellen somaliland kirgistan andorra monaco liechtenstein brunei äquatorialguinea sansibar
  botswana israel malaysia bhutan gambias westjordanland gazastreifen luxemburg schottland wales island malta zypern laos kambodscha singapur taiwan hongkong nordkorea oman katar kuwait bahrain panama uruguay paraguay nicaragua honduras guatemala salvador kanada neuseeland mauritius madagaskar malawi kirgisien zentralafrika dagestan inguschetien srilanka nordirak nordsyrien ostukraine westukraine schlesien siebenbürgen
  syria turkey iraq russia poland romania bulgaria albania serbia bosnia georgia armenia india lebanon egypt morocco tunisia algeria libya ethiopia cameroon yemen palestine
`);

/** ICAO 9303 part 3 (ISO 3166-1 alpha-3) and the codes of German offices, in capitals. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  forms(
    'nl pl ro bg tr ua hu cz hr rs afg alb dza ago arg arm aut aze bel bgd bgr bih blr bra bul can che chl chn civ cmr cod cog col cub cyp cze deu dnk ecu egy eri esp est eth fin fra gbr geo gha gin gmb grc hrv hun idn ind irl irn irq ita jor jpn kaz ken kgz kor kos xkx lbn lbr lby ltu lux lva mar mda mex mkd mli mne mng nga nld nor npl pak per phl pol prt rom rou rum rus rwa sdn sen sle som srb svk svn swe syr tcd tgo tha tjk tkm tun tur tza uga ukr usa uzb ven vnm yem zaf',
  ),
);

export const ORIGIN_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [[...STATE_CODES], 'land'],
  [[...LAND, ...MORE_LANDS], 'land'],
  [[...ORIGIN, ...MORE_ORIGINS], 'origin'],
  [[...PEOPLE, ...MORE_PEOPLE, ...MORE_PEOPLES], 'people'],
];

/** Nouns that make an adjective of a state a person's: "türkische Staatsangehörigkeit", "kurdischer Abstammung". */
export const ORIGIN_NOUNS: ReadonlySet<string> = new Set(
  forms(
    `staatsangehörige+r+n staatsangehörigkeit+en staatsbürger+in+s staatsbürgerschaft+en nationalität herkunft abstammung volkszugehörigkeit
    flüchtling+s geflüchtete+r+n wurzeln abkunft volksgruppe ethnie minderheit migrationshintergrund asylbewerber+in+s asylsuchende+r
    kriegsflüchtling+s vertriebene+r volkszugehörige+r+n landsmann landsfrau landsleute staatler stämmige+r abstammende+r muttersprachler+in staatszugehörigkeit pass reisepass passes reisepasses nationalpass passport nationality citizen national citizenship staatsang staatsangeh staatsangehör staatsangehörigk staatsb staatsbürg stang nat`,
  ),
);
