import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Deeds as verbs: what somebody did ("hat gefälscht"), and how it was found out ("wurde erwischt"). Basis: Art. 10 GDPR.
 */

/** "hat …": of who does it. */
const DONE = `
  gefälscht verfälscht nachgemacht nachgeahmt frisiert manipuliert gefakt fingiert vorgetäuscht erschwindelt ertrogen erlogen erfunden umetikettiert gepanscht gestreckt geschummelt geschwindelt
  abgezweigt abgezwackt veruntreut geplündert leergeräumt leergeplündert geprellt ausgenommen abgezockt abgezogen ausgespäht ausspioniert ausgeforscht ausgebeutet erpresst angepumpt eingesackt eingesteckt unterschlug bereichert
  entwendet beklaut geklaut gemopst stibitzt gestohlen mitgehen entrissen weggerissen abgeknöpft abgepresst abgeluchst abgegaunert erleichtert erbeutet gehehlt verhökert vertickt gedealt geschmuggelt geschleust eingeschleust eingeschmuggelt
  eingebrochen eingestiegen eingedrungen aufgebrochen aufgehebelt aufgeschlitzt geknackt kurzgeschlossen ausgeschlachtet ausbaldowert ausgekundschaftet abmontiert abgezapft angezapft angebohrt
  zertrümmert demoliert zerkratzt eingeschlagen eingeworfen abgetreten umgetreten zertreten zerstochen durchgestochen durchgeschnitten zerschnitten zerschlagen beschmiert besprüht vollgesprüht verwüstet sabotiert beschädigt verbrannt versenkt
  gesprayt gewütet randaliert krakeelt angezündet angesteckt abgefackelt gezündelt niedergebrannt gebrandschatzt gesprengt
  geprügelt verprügelt verdroschen eingedroschen durchgehauen verhauen geohrfeigt geboxt gestoßen getreten niedergeschlagen zusammengetreten gekniffen gewürgt erwürgt erstochen zugestochen abgestochen erschossen erschlagen ermordet umgebracht getötet totgefahren totgeschlagen totgetreten erdrosselt erstickt vergiftet
  angespuckt bespuckt angegriffen attackiert angefahren gerammt ausgebremst hinuntergestoßen hinuntergetreten heruntergestoßen geschüttelt misshandelt gequält gefoltert eingesperrt eingeschlossen festgehalten gefesselt entführt verschleppt bedroht abgepasst nachgestellt
  herumgefuchtelt herumgefummelt berührt begrapscht befummelt betatscht entblößt vergewaltigt geschändet genötigt gestalkt verleumdet verunglimpft diffamiert denunziert gehetzt aufgehetzt
  gewildert geschächtet gejagt schwarzgearbeitet schwarzgefahren schwarzgebrannt geschwänzt gehackt angeschafft geschossen verhetzt desertiert abgetrieben ausgesetzt verwahrlost
  gestanden zugestochen abgefüllt verscharrt zerhackt zerstückelt überlistet überfallen bestochen ausgeplaudert zerschossen geblendet
`;

/** The same without an ending of the participle. */
const DOES = `
  klaut klaute stiehlt stahl stalkt stalkte unterschlug dealt dealte vertickt prügelt prügelte randalierte randaliert wilderte zündelte zündelt nachstellt nachstellte begrapschte begrapscht
  erstach erschoss erschlug ermordete vergewaltigte erpresste erpresst fälschte bedrohte bedroht hackte plünderte zertrümmerte demolierte veruntreute betrog verprügelte verprügelt würgte schleuste schmuggelte
`;

/** Things, weather and animals do these too: not without somebody who is named, said or pointed at. */
export const LOOSE = new Set(
  forms(
    `frisiert manipuliert gehackt erfunden gestreckt ausgenommen abgezogen eingesteckt bereichert mitgehen erleichtert eingestiegen eingedrungen geknackt eingeworfen eingeschlagen abgetreten verbrannt versenkt beschädigt angesteckt gesprengt
    gestoßen getreten getötet erstickt vergiftet angegriffen angefahren gerammt geschüttelt eingeschlossen eingesperrt festgehalten gefesselt berührt gehetzt gejagt geschossen abgetrieben ausgesetzt gestanden nachgemacht geblendet abgefüllt aufgebrochen verhauen geprügelt
    zerschnitten zerschlagen überlistet ausgeforscht angeschafft verwahrlost nachgestellt gezündelt erschlagen angepumpt geschwänzt geschummelt angebohrt abmontiert zertreten angezapft abgezapft `,
  ),
);

/** "wurde …": of whom police and courts have. */
const CAUGHT = `
  erwischt ertappt überführt geschnappt abgeführt verknackt verdonnert observiert beschattet abgehört verhört vernommen festgesetzt arretiert abgeurteilt belangt beschuldigt verdächtigt bezichtigt vorgeführt vorgeladen
  aufgegriffen gefasst gesucht ausgeschrieben eingelocht eingebuchtet eingekerkert weggesperrt interniert abgeholt mitgenommen verwarnt amnestiert begnadigt verbannt ausgeliefert
`;

/** Those that are said of things and of other occasions as well. */
export const OTHERWISE = new Set(
  forms(
    'erwischt gefasst gesucht mitgenommen abgeholt belangt aufgegriffen ausgeschrieben vorgeführt vorgeladen verwarnt ausgeliefert verbannt festgesetzt überführt',
  ),
);

export const MISDEED_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [forms(DONE), 'taken'],
  [forms(DOES), 'taken'],
  [forms(CAUGHT), 'caught'],
];
export const MISDEEDS = new Set(forms(DONE));
/** Forms that need no "hat". */
export const FINITE = new Set(forms(DOES));
