import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Words of religion, conviction, union, party, sexual life and the body's data. Basis: Art. 9 (1), Art. 4 no. 13 and 14
 * GDPR; Art. 140 GG with Art. 136 (3) WRV for religion, Art. 9 (3) GG for unions.
 */

/** Adjectives: "ist katholisch", "jüdischen Glaubens", "eine muslimische Familie". */
const BELIEF = forms(`
  muslimisch* moslemisch* islamisch* jüdisch* katholisch* evangelisch* protestantisch* orthodox* buddhistisch* hinduistisch* alevitisch*
  jesidisch* yezidisch* ezidisch* christlich* atheistisch* konfessionslos* freikirchlich* baptistisch* mennonitisch* sunnitisch*
  schiitisch* salafistisch* mormonisch* lutherisch* reformiert* neuapostolisch* altkatholisch* gläubig* religiös* rechtsextrem* linksextrem*
  rechtsradikal* linksradikal* islamistisch* kommunistisch* gewerkschaftlich koptisch* bahaitisch* konvertiert* getauft* ungetauft* übergetreten* ungläubig* anthroposophisch* esoterisch* pietistisch* methodistisch* calvinistisch* zoroastrisch* taoistisch* sikh* christlichorthodox* griechischorthodox* russischorthodox* syrischorthodox* rumorthodox konfessionsfrei* freireligiös* areligiös* agnostisch* fundamentalistisch* strengreligiös* wahabitisch* dschihadistisch* radikalisiert* antisemitisch* rechtsgerichtet* linksgerichtet* faschistisch* marxistisch* völkisch* muslim jewish catholic dunkelhäutig* strenggläubig*
  mosaisch* israelitisch* anglikanisch* presbyterianisch* pfingstlerisch* evangelikal* adventistisch* hussitisch* maronitisch* chaldäisch* drusisch* ismailitisch*
  altlutherisch* altreformiert* uniert* ibaditisch* sufisch* shintoistisch* bekenntnislos* bekenntnisfrei* kirchenlos* religionslos* glaubenslos* kalvinistisch* herrnhutisch* waldensisch* altgläubig* christadelphisch* dissidentisch* gemeinschaftslos*
  apostolisch* unitarisch* quäkerisch* chassidisch* ultraorthodox* wahhabitisch* gottgläubig* bibeltreu* tiefgläubig* lutheranisch*
  kirchensteuerpflichtig* parteilos* sozialistisch* trotzkistisch* nationalistisch* nationalsozialistisch* monarchistisch* sozialdemokratisch* kirchlich-engagiert*
  protestant buddhist sunni shia shiite orthodoxe
`);
/** Nouns for a person: "sie ist Muslima", "als Jude". */
const BELIEVER = forms(`
  muslim+e+en+in+a+innen moslem+s jude+n jüdin+nen christ+en+in katholik+en+in protestant+en+in buddhist+en+in hindu+s hinduist+en+in alevit+en+in
  jeside+n jesidin+nen yezide+n yezidin ezide+n ezidin sunnit+en+in schiit+en+in atheist+en+in mormone+n mormonin baptist+en+in mennonit+en
  salafist+en islamist+en reichsbürger+in+s+n neonazi+s kommunist+en+in anarchist+en+in kopte+n gewerkschafter+in+s gewerkschaftsmitglied+er+s
  parteimitglied+er+s parteifreund+in anthroposoph+en+in esoteriker+in sikh+s agnostiker+in ungläubige+r methodist+en+in calvinist+en+in pietist+en orthodoxe+r freikirchler+in evangelikale+r freidenker+in pegidaanhänger identitärer linksextremist+en+in rechtsextremist+en+in rechtsradikale+r linksradikale+r autonome+r selbstverwalter querdenker+in wiccas satanist+in scientologe scientologin waldorfianer dschihadist salafistin islamistin extremist+in faschist+in nazi+s marxist+in adventist+en+in bahai konvertit+en+in
  mennonitin+nen pietistin koptin+nen hussitin maronitin+nen trotzkistin stalinistin monarchistin nationalistin anthroposophinnen ezidinnen yezidinnen alevitinnen katholikinnen protestantinnen
  ahmadiyya druse+n drusin maronit+en+in anglikaner+in lutheraner+in quäker+in+n presbyterianer+in pfingstler+in+n hussit+en hugenotte+n waldenser+in muslimbruder
  konfirmand+en+in kommunionkind+er firmling+e messdiener+in ministrant+en+in taufpate+n taufpatin ordensfrau ordensmann ordensschwester+n klosterschwester+n nonne+n mönch+e+s diakonisse+n laienprediger
  pfingstchrist+en+in wiedergeborener freichrist+en muslimbrüder
  sozialist+en+in trotzkist+en stalinist+en maoist+en monarchist+en nationalist+en nationalsozialist+en burschenschafter+in burschenschaftler parteigenosse+n parteigenossin impfgegner+in impfverweigerer impfverweigerin verschwörungstheoretiker+in identitäre+n preppers zionist+en
  sozialdemokrat+en+in christdemokrat+en+in
  hooligan+s pegidist+en hassprediger gotteskrieger
`);
/** Membership and rites, which a person has. */
const MEMBERSHIP = forms(`
  vertrauensfrau vertrauensmann vertrauensmanns
  betet beten hautfarbe gebetsraum gebetszeiten fastet bibelkreis hauskreis moscheeverein kirchengemeinderat glaubensgründen glaubenswechsel gewerkschaftsmitgliedschaft gewerkschaftssekretär+in+s gewerkschaftstag+es+s gewerkschaftsversammlung gewerkschaftsarbeit gewerkschaftsaustritt gewerkschaftsbeitritt gewerkschaftsvertreter+in gewerkschaftsfunktionär+in parteimitgliedschaft kirchenaustritt+s kirchenaustritte kirchenmitglied+s christentum+s taufschein+s beschneidung kirchenwiedereintritt moscheebesuch+e
  parteibuch parteieintritt kopftuch+s ramadan ramadans freitagsgebet gewerkschaftsbeitrag gewerkschaftsbeiträge
  konversion religionswechsel zuckerfest+es+s opferfest+es+s fastenbrechen+s fastenmonat+s bayram pessach chanukka schabbat+s iftar
  hidschab+s hijab burka niqab nikab kippa turban+s gebetsteppich kirchgang+s kirchenbeitritt+s wiedereintritt+s
  muharrem muharrems aschura muharremfasten hizirfasten ridvan diwali divali vaisakhi vesakh kurban mevlid nouruz nourus
  kippur newroz nowruz purim davidstern+s abschiebungsverbot+s abschiebeverbot+s abschiebungsanordnung abschiebungsandrohung flüchtlingseigenschaft flüchtlingsstatus asylantrag+s koran
  glaubenskurs konfirmandenunterricht kommunionunterricht firmunterricht mitgliedsbuch parteispende+n parteiaustritt+s
`);
const SEXUAL = forms(`
  homosexuell* heterosexuell* schwul* lesbisch* bisexuell* transsexuell* transgender transident* transgeschlechtlich* nichtbinär* nonbinär* intersexuell*
  intergeschlechtlich* asexuell* pansexuell* queer homosexualität bisexualität transsexualität transidentität transgeschlechtlichkeit
  intersexualität geschlechtsangleichung+en geschlechtsumwandlung geschlechtsdysphorie lesbe transfrau transmann sexarbeiterin
  sexarbeiter prostituierte+n sexualleben impotenz geschlechtsidentität geschlechtseintrag+s gleichgeschlechtlich* lebenspartnerschaft asexualität frauenpaar+s männerpaar+s regenbogenfamilie homoehe
  schwuchtel+n tunte transe vergewaltigt* seitensprung swingerclub sexualstörung pornosucht callgirl bordellbesuch+e geschlechtskrankheit+en polyamor+ös sexualpartner+in+s sexsucht
  pädophil* pädophilie geoutet* outing coming-out transition deadname binär transjunge+n transmädchen drag-queen crossdresser domina escortdame zwangsprostituierte
  geschlechtsangleichend* sexuellübergriffig* intimleben erektionsprobleme gay lesbian bisexual sexarbeit
`);
/** Data of the body itself, or of its inheritance. */
const BODY = forms(`
  brca genträger+in gesichtserkennung iriserkennung stimmerkennung dnaspur fingerabdruck+s fingerabdrücke+n gentest+s genanalyse+n dna erbkrankheit+en gendefekt+s netzhautscan irisscan gesichtsscan
  vaterschaftstest+s abstammungsgutachten+s speichelprobe+n blutprobe+n dnaprobe genmutation+en chromosomenstörung stimmprofil
  gesichtsgeometrie handvenenscan abstammungsuntersuchung blutgruppe erbanlage+n erbgut
`);

/** Who is married to whom tells the orientation: "seinem Ehemann", "ihrer Ehefrau". */
const SPOUSE = forms(
  'partnerin partner+s frau ehemann+es+s mann+es lebensgefährte+n lebenspartner+s verlobter ehefrau lebensgefährtin lebenspartnerin gatte+n gattin',
);

export const BELIEF_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [BELIEF, 'belief'],
  [BELIEVER, 'believer'],
  [MEMBERSHIP, 'membership'],
  [SEXUAL, 'sexual'],
  [SPOUSE, 'spouse'],
  [BODY, 'body'],
];

/** Names of parties, unions and faiths, of one or two tokens; in a sentence on membership they are a person's. */
export const GROUPS: ReadonlySet<string> = new Set(
  forms(
    `antifa pegida dgb nsdap bündnis sed wähler wählern religionsgemeinschaft glaubensgemeinschaft volt fwg uwg cdu spd fdp afd csu npd dkp bsw mlpd grünen grüne linke linken linkspartei dbb komba gew ig ver verdi igm gdp gdl
    scientology freikirche pfarrgemeinderat+es presbyterium moschee synagoge kirchenvorstand+es kirchenchor+s reichsbürgerszene beamtenbund+es ngg gewerkschaft+en kirche moscheegemeinde moscheeverein gemeinde partei piratenpartei freimaurer jehovas
    synagogengemeinde pfingstgemeinde pfingstkirche brüdergemeinde baptistengemeinde adventgemeinde mennonitengemeinde brüderverein arbeiterpartei tierschutzpartei zentrumspartei volkspartei nationalisten reichsbürgerbewegung reichsbürgertum querdenkerszene union jusos julis linksjugend ödp evg dpolg bdk vbe dstg burschenschaft freimaurerloge loge sekte moscheegemeinden kirchenchor kirchengemeinderat ditib milligörüs pkk antifa identitären`,
  ),
);
