import { forms } from '../../words';
import type { Place } from './level';
import { somewhere } from './phrase';
import { isNoted } from './rules-culprit';
import { goesOn, levelOfDeed } from './somebody';

export const AGAINST: ReadonlySet<string> = new Set(['gegen']);

/** What many other things are called, or what is mostly told by those who suffered it. */
const AMBIGUOUS = new Set(
  forms(`
    gewalt betrug+s betruges diebstahl+s diebstähle+n einbruch+s einbruchs einbrüche beihilfe widerstand+s+es bedrohung gefährdung aufenthalts einreise vernachlässigung begünstigung verdächtigung aufforderung glücksspiel+s fahrens wucher+s untreue
    cannabis btm btmg betäubungsmittel+n betäubungsmittelgesetz+es waffengesetz+es waffenrecht doping+s graffiti unterschlagung trunkenheit verstoßes erschleichens vorenthalten vorenthaltens missbrauch+s gewalttat+en drohung+en
    misshandlung+en vergewaltigung+en tätlichkeit+en stalking+s nachstellung übergriff+e+en+s sexueller sexuellen sexuelle kindesmissbrauch+s kindeswohlgefährdung belästigung+en körperverletzung+en beleidigung+en nötigung+en bedrohungen verleumdung+en identitätsdiebstahl+s
    internetbetrug+s kreditkartenbetrug+s enkeltrick+s enkeltrickbetrug+s trickbetrug+s schockanruf+e+s phishing hackerangriff+s cyberangriff+s cybermobbing+s mobbings datenmissbrauch+s abtreibung+en sterbehilfe aussetzung vergiftung+en vergiften ausbeutung sprengung zerstörungswut
    folter foltern sklaverei kriegsverbrechen völkermord+s klauen klauens stehlen stehlens fahrerflucht unfallflucht fahrraddiebstahl+s autodiebstahl+s taschendiebstahl+s kellereinbruch+s wohnungseinbruch+s farbschmierereien schmierereien
    fälschung+en verunglimpfung hilfeleistung üble übler räuberische räuberischer räuberischen vollstreckungsbeamte fahrlässiger exhibitionistischer exhibitionistische verfassungswidriger verfassungsfeindlicher pfandkehr entführung zwangsheirat zwangsprostitution sprengstoffanschlag+s brandanschlag+s
    jugendsünde+n nachrede zwangsarbeit terrorismus extremismus korruption hacking belästigungen autoaufbruch+s schikane provision plünderung+en dealen aneignung verfehlung+en grenzüberschreitung freiheitsentziehung nacktbild+er nacktfotos androhung sabotage schwarzfahren schwarzfahrens euthanasie inzest
  `),
);
/** Who suffered it, who works with it, what is told of it. */
const OTHERS = new Set(
  forms(`
    opfer hereingefallen reingefallen geschädigte+r+n betroffen vorsicht warnt warnung schutz zeuge zeugin zeugen beobachtet erlebt ermittler ermittlerin kommissar kommissarin roman krimi film buch theater theaterstück schulung vortrag fortbildung
    thema hinweis hinweise aufklärung berät beratung beratungsstelle hilft sachbearbeiterin sachbearbeiter versichert nicht-angezeigt stück spielt lied museum märchen forscht studie unterricht lesung erfunden scherzt scherz
  `),
);

/** "die Sache geht als Sozialbetrug an die Staatsanwaltschaft": a deed of somebody named or pointed at, by its plain name. */
export function isDoneBySomebody(place: Place): boolean {
  const { tokens, sentence, index } = place;
  // "Gegen die Wirtin wird wegen Hehlerei vorgegangen"
  if (
    /^(?:wegen|wg)$/.test(tokens[index - (tokens[index - 1]?.text === '.' ? 2 : 1)]?.lower ?? '') &&
    somewhere(tokens, sentence, AGAINST) &&
    !sentence.conditional &&
    sentence.generic.length === 0
  )
    return levelOfDeed(place) >= 1.5;
  if (AMBIGUOUS.has(tokens[index]!.lower) || tokens[index]!.case === 'lower') return false;
  const named = sentence.person || sentence.kin;
  if ((sentence.conditional && !named) || sentence.events.length > 0 || somewhere(tokens, sentence, OTHERS))
    return false;
  // "vor Trickbetrug", "gegen Vandalismus", "Beauftragter für Korruption"
  if (/^(?:vor|gegen|für|über|bei)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  if (tokens[index - 2]?.lower === 'über') return false;
  return levelOfDeed(place) >= 2 || goesOn(place) || isHeaded(place);
}

/** "Trunkenheitsfahrt mit dem Roller, …", "Anzeige wegen Ladendiebstahls, …": what a note is of. */
function isHeaded(place: Place): boolean {
  const { tokens, index, sentence } = place;
  const headed =
    index === sentence.start ||
    (index === sentence.start + 2 &&
      /^(?:anzeige|strafanzeige|verfahren|vorladung|vernehmung|verweis|kündigung|hausverbot|aufhebungsvertrag)$/.test(
        tokens[sentence.start]!.lower,
      ));
  const next = tokens[index + 1]?.lower ?? '';
  return headed && (index > sentence.start || /^(?:mit|durch|gegen)$/.test(next)) && isNoted(place);
}
