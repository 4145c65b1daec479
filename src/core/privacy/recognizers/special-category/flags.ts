import { type Known, wordOf } from '../../lists/word-class';
import type { Token } from '../../text';
import { forms } from '../../words';

/** What a word tells about whom a sentence speaks of; a word may have several of them. */
export const Flag = {
  Self: 1,
  Kin: 2,
  Kins: 4,
  Role: 8,
  Pronoun: 16,
  Possessive: 32,
  Determiner: 64,
  Note: 128,
  Suffers: 256,
  Conditional: 512,
  Generic: 1024,
  Event: 2048,
  Asks: 4096,
  Has: 8192,
  We: 16384,
  /** "Ihnen", told from "ihnen" by its capital. */
  Formal: 32768,
  /** What somebody else tells of one: sei, könne, müsse. */
  Reported: 65536,
  /** What was found out of one: ergab, besteht, wurde festgestellt. */
  Found: 131072,
  /** wird, werden, Gefahr, Risiko, Anspruch: a rule or what is to come. */
  Will: 262144,
  /** derzeit, inzwischen, weiterhin: of one certain time. */
  Now: 524288,
  /** What the reader has told: mitgeteilt, angegeben. */
  Told: 1048576,
} as const;

const FLAGS = new Map<string, number>();
function flag(bits: number, list: string): void {
  for (const word of forms(list)) FLAGS.set(word, (FLAGS.get(word) ?? 0) | bits);
}
flag(Flag.Self, 'ich mich mir bin hab lieg brauch fühl nehm schaff leide my me');
flag(Flag.Pronoun, 'his he she');
flag(Flag.We, 'wir');
flag(Flag.Formal, 'ihnen');
flag(Flag.Self | Flag.Possessive, 'mein+e+en+er+em+es');
flag(
  Flag.Possessive,
  'sein+e+en+er+em+es ihr+e+en+er+em+es unser+e+en+em+es unsre unsere unserer dein+e+en+er+em',
);
flag(Flag.Pronoun, 'er ihm ihn sie seine+n+r+m+s ihr+e+en+er+em+es dessen deren derselbe');
flag(
  Flag.Kin,
  `sohn+es+s sohnemann tochter mutter mama vater+s papa bruder+s schwester ehemann+es+s ehefrau mann+es frau partner+in+s lebensgefährte+n
  lebensgefährtin oma opa großmutter großvater+s enkel+in+s enkelkind schwiegermutter schwiegervater schwiegersohn schwiegertochter onkel
  tante neffe+n nichte cousin cousine freund+in+es nachbar+in+n+s mitbewohner+in mandant+in+en klient+in+en kollege+n kollegin kind+es
  pflegekind stiefsohn stieftochter adoptivsohn schwager schwägerin exmann exfrau zwilling mieter+in+s vermieter+in chef+in jüngste+r
  älteste+r kleine+r große+r betreuer+in arbeitnehmer+in angestellte+r mitarbeiter+in+s schüler+in patient+in+en baby`,
);
flag(Flag.Kins, 'eltern kinder kindern zwillinge söhne töchter großeltern geschwister familie');
flag(
  Flag.Role,
  `antragsteller+in+s patient+in+en kläger+in+s beklagte+r+n klient+in+en mandant+in+en betroffene+r beschuldigte+r+n angeklagte+r+n
  betreute+r+n mieter+in+s schüler+in+s bewerber+in+s mitarbeiter+in+s kollege+n kollegin beschäftigte+r verstorbene+r+n kind+es mutter vater+s
  km kv kindesvater+s kindesmutter kindsvater+s kindsmutter hilfesuchende+r leistungsberechtigte+r leistungsbezieher+in asylbewerber+in+s gefangene+r zeuge+n zeugin
  hilfebedürftige+r kunde+n kundin anrufer+in+s halter+in hundehalter+in bewohner+in+s sohn tochter ehemann ehefrau junge+n mädchen
  mandantschaft pflegling betreuungsperson petent+in+en einsender+in widerspruchsführer+in+s beamte+r beamter beamtin bedienstete+r
  azubi auszubildende+r student+in+en vorsprechende+r täter+in+s tatverdächtige+r+n versicherte+r nachbar+in+n lehrer+in lehrkraft eheleute ehepaar familie lebenspartner+in ehegatte+n
  jährige+r+n+m rentner+in+s oma opa mama papa mutti vati omi opi tante onkel baby bruder schwester enkel+in+s witwe+r beschwerdeführer+in inhaftierte+r
  radfahrer+in+s fußgänger+in+s proband+en+in geschädigte+r+n verletzte+r verunfallte+r melder+in+s hausmeister+in lehrling+s praktikant+en+in
  eigentümer+in+s pächter+in+s wirt+in schuldner+in+s gläubigerin erblasser+in+s vermisste+r+n säugling+s frühchen neugeborene+s neugeborenes bräutigam braut kindergartenkind schulkind pflegekind+es pflegevater
  pflegemutter stiefvater+s stiefmutter adoptivkind vormund mündel+s betreuer+in+s probandin delinquent patientenvertreter aushilfe hausfrau nachmieter+in untermieter+in+s hilfeempfänger+in+s leistungsempfänger+in+s mann+es frau herr herrn nutzer+in+s schwiegermutter schwiegervater großmutter großvater partner+in+s lebensgefährte+n lebensgefährtin cousin+e stiefsohn stieftochter schwager schwägerin`,
);
flag(
  Flag.Determiner,
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses dieser besagte beim vom',
);
flag(Flag.Self | Flag.Has, 'have suffer');
flag(Flag.Conditional, 'if when');
flag(Flag.Note, 'bekl kindesm kindesv pat ast asts klt kd kdn dg dx vd anamnestisch bek va zn stn');
flag(
  Flag.Suffers,
  `leide leidet leiden leidest litt litten gelitten leidend leidende erkrankt erkrankte erkrankten diagnostiziert behandelt operiert erlitt
  erlitten krankgeschrieben verstorben gestorben eingewiesen stationär krankheitsbedingt attestiert überlebt kämpft`,
);
flag(
  Flag.Has,
  `hat habe hatte haben hätte bin ist war sei wurde wird wegen aufgrund nimmt nehme braucht benötigt festgestellt bekam bekommen versorgt
  gesundheitlichen betroffen befindet liegt bescheinigt durch infolge gilt seit kam lag nehmen einnehmen spritzen`,
);
flag(
  Flag.Conditional,
  `beispiel freiwillig wenn falls sofern soweit ob wer jeder jede jedem ggf gegebenenfalls grundsätzlich generell allgemein beispielsweise etwa
  insbesondere gilt gelten`,
);
flag(
  Flag.Generic,
  `menschen personen betroffenen patienten patientinnen kinder kindern eltern angehörige angehörigen bürger bürgerinnen bürgern einwohner
  einwohnerinnen senioren seniorinnen jugendliche jugendlichen frauen männer familien beschäftigte beschäftigten mitarbeitende mitarbeitenden versicherte
  versicherten personenkreis leute leuten erwachsene erwachsenen flüchtlinge flüchtlingen geflüchtete geflüchteten studierende
  haushalte bewerberinnen antragstellerinnen berechtigte antragstellende antragstellenden teilnehmende tiere hunde katzen vögel bäume pflanzen schwerbehinderte
  erkrankte erkrankten bewohnerinnen schülerinnen gäste besucher schwangere stillende risikogruppen niemand kühen rindern schafen schweinen geflügel wildschwein zahl anzahl statistik personengruppen klassen einrichtungen kitas schulen heime`,
);
flag(
  Flag.Event,
  `vortrag vorträge kurs kurse kursus seminar informationsabend informationsveranstaltung infoabend infostand veranstaltung veranstaltungen
  veranstaltungsreihe aktionstag welttag aktionswoche kampagne selbsthilfegruppe selbsthilfegruppen selbsthilfe beratungsstelle
  beratungsangebot sprechstunde informiert informieren informationen aufklärung früherkennung prävention impfung impfungen impfaktion thema
  themen themenabend referent referentin referiert lesung filmvorführung spenden benefiz spendenlauf studie forschung statistik
  ansprechpartner ansprechpartnerin ansprechperson beauftragte beauftragter schulung fortbildung workshop netzwerk stiftung merkblatt broschüre
  flyer plakat richtlinie hotline gruppenangebot moderiert moderation leitet präventionsprogramm stammtisch treff café gesprächskreis
  gottesdienst andacht berät unterrichtet lehrt schult referate fachtag tagung kongress ehrenamtlich inklusionsbeauftragte schwerbehindertenvertretung beirat`,
);
flag(
  Flag.Reported,
  'sei habe könne müsse wolle solle dürfe leide liege nehme lebe komme brauche trinke bekomme stehe wisse sehe höre befinde beziehe besuche sitze gehöre stamme kämpfe konsumiere trage erhalte mache',
);
flag(
  Flag.Found,
  `ergab ergaben ergibt ergeben besteht bestehen festgestellt festgestellten stellte vorliegt vorliegen diagnostiziert diagnostizierte nachgewiesen bestätigt
  bestätigte bescheinigt bescheinigte attestiert attestierte zeigte zeigten zuerkannt anerkannt bewilligt zugrunde lautet  vermerkt eingegangen besserung`,
);
flag(Flag.Will, 'wird werden wurden gefahr risiko anspruch');
flag(Flag.Now, 'derzeit zurzeit momentan inzwischen mittlerweile vorerst weiterhin');
flag(
  Flag.Told,
  'erklärt gesagt angegeben mitgeteilt geschrieben vorgelegt eingereicht berichtet geschildert nachgewiesen',
);
flag(
  Flag.Asks,
  'bitte können müssen sollten dürfen möchten möchte soll sollte muss darf kann legen bringen geben reichen nachzuweisen vorzulegen einzureichen beizufügen anzugeben mitzuteilen verpflichtet fügen teilen senden schicken',
);

/** The flags of a word as one number, looked up once a word; 0 if it tells nothing. */
export function flagsOf(token: Token | Known | undefined): number {
  if (token === undefined) return 0;
  const word = token.word ?? wordOf(token);
  word.flags ??= FLAGS.get(token.lower) ?? 0;
  return word.flags;
}
