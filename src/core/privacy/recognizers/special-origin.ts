import type { WordKind } from './special-words';
import { forms } from './special-words';

/*
 * Words of nationality and ethnic origin. Basis: Art. 9 (1) GDPR; § 3 (1) no. 10 BMG for nationality; names of states
 * after the list of the Federal Foreign Office.
 */
const STEMS = `syr türk kurd arab afghan irak iran pers pakistan ind bangladesch nepales chines vietnames thailänd philippin japan korean
  libanes jordan ägypt marokkan tunes alger lib eritre äthiop somal sudan nigerian ghana kamerun kongoles senegales gamb guine mal togo angolan
  kenian brasilian kolumbian venezolan chilen argentin peruan mexikan kuban amerikan kanad engl brit ir schott schwed norweg dän finn
  isländ est lett litau israel palästinens jemenit poln ukrain russ weißruss belaruss moldau moldaw rumän bulgar ungar tschech slowak
  slowen kroat serb bosn kosovar alban mazedon montenegrin griech italien span portugies französ belg niederländ holländ luxemburg
  österreich schweizer georg armen aserbaidschan kasach usbek tadschik tschetschen deutsch jesid afrikan sri-lank tamil bengal`;
const ADJECTIVE_ENDINGS = ['isch', 'ische', 'ischen', 'ischer', 'isches', 'ischem'];

/** Adjectives: "syrischer Staatsangehöriger", "kurdischer Herkunft". */
const ORIGIN = [
  ...STEMS.split(/\s+/).flatMap((stem) => forms(ADJECTIVE_ENDINGS.map((ending) => stem + ending).join(' '))),
  ...forms(
    'deutsch* französisch* spanisch* englisch* portugiesisch* kosovarisch* ukrainisch* staatenlos* dänisch* ghanaisch* eritreisch* marokkanisch* malisch* litauisch* finnisch* estnisch* lettisch* schweizerisch* italienisch* iranisch* irakisch* indisch* arabisch* libysch* algerisch* tunesisch* türkischstämmig* polnischstämmig* deutschstämmig* afrodeutsch* kurdischstämmig* arabischstämmig* russischstämmig* syrischstämmig* schwarzafrikanisch* nordafrikanisch* nordmazedonisch*',
  ),
];

/** Nouns for a person: "ist Ukrainerin", "der Syrer". */
const PEOPLE = forms(`
  syrer+in+s türke+n türkin kurde+n kurdin araber+in afghane+n afghanin iraker+in iraner+in perser+in pakistaner+in pakistani inder+in
  vietnamese+n vietnamesin chinese+n chinesin libanese+n libanesin ägypter+in marokkaner+in tunesier+in algerier+in libyer+in
  eritreer+in äthiopier+in somalier+in sudanese+n nigerianer+in ghanaer+in kameruner+in kongolese+n senegalese gambier guineer malier
  togoer angolaner kenianer brasilianer+in kolumbianer+in venezolaner+in amerikaner+in kanadier+in engländer+in brite+n britin ire irin
  schwede+n schwedin norweger+in däne+n dänin finne finnin este+n lette+n litauer+in israeli palästinenser+in pole+n polin ukrainer+in+innen
  russe+n russin weißrusse+n moldauer+in rumäne+n rumänin bulgare+n bulgarin ungar+n ungarin tscheche+n tschechin slowake+n slowakin
  slowene+n slowenin kroate+n kroatin serbe+n serbin bosnier+in kosovare+n kosovarin kosovoalbaner+in albaner+in mazedonier+in
  montenegriner+in grieche+n griechin italiener+in spanier+in portugiese+n portugiesin franzose+n französin belgier+in niederländer+in+s
  holländer+in luxemburger+in österreicher+in schweizer+in georgier+in armenier+in aserbaidschaner+in tschetschene+n tschetschenin
  deutsche deutscher deutschtürke deutschtürkin russlanddeutsche+r+n afrikaner+in roma romni sinti sintiza sinto romafamilie spätaussiedler+in+s
  tamile+n jenische+r staatenlose+r
`);

/** States and regions people come from. */
const LAND = forms(`
  syrien türkei afghanistan irak iran ukraine russland polen rumänien bulgarien albanien kosovo serbien bosnien mazedonien nordmazedonien
  montenegro kroatien griechenland italien spanien portugal ungarn moldau moldawien georgien armenien aserbaidschan tschetschenien
  kasachstan usbekistan tadschikistan pakistan indien bangladesch nepal china vietnam libanon jordanien ägypten marokko tunesien algerien
  libyen eritrea äthiopien somalia sudan nigeria ghana kamerun kongo senegal gambia guinea mali togo angola kenia kolumbien venezuela
  palästina jemen kurdistan belarus weißrussland sowjetunion jugoslawien lettland litauen estland brasilien kuba mexiko vietnam aleppo
  damaskus homs kabul bagdad mossul charkiw kiew kyjiw mariupol cherson donezk odessa gaza rojava sindschar
`);

export const ORIGIN_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [LAND, 'land'],
  [ORIGIN, 'origin'],
  [PEOPLE, 'people'],
];

/** Nouns that make an adjective of a state a person's: "türkische Staatsangehörigkeit", "kurdischer Abstammung". */
export const ORIGIN_NOUNS: ReadonlySet<string> = new Set(
  forms(
    `staatsangehörige+r+n staatsangehörigkeit+en staatsbürger+in+s staatsbürgerschaft+en nationalität herkunft abstammung volkszugehörigkeit
    flüchtling+s geflüchtete+r+n wurzeln abkunft volksgruppe ethnie minderheit migrationshintergrund asylbewerber+in+s asylsuchende+r
    kriegsflüchtling+s vertriebene+r staatszugehörigkeit pass reisepass`,
  ),
);
