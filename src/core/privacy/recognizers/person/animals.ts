import { fitting, perWord } from '../../per-word';
import type { Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { isNamedSo } from './marks';
import { Near } from './near';
import { isSalutation } from './salutation';

const ANIMALS = words(
  `hund hunde hundes hunds hündin rüde rüden welpe welpen katze katzen kater katers mieze mietze miez kätzchen kätzin pferd pferde pferdes pony ponys stute stuten
  wallach wallachs hengst tier tiere tieres papagei esel terrier pudel dackel teckel dogge labrador retriever mischling boxer
  collie beagle mops husky rottweiler dobermann pinscher spitz schnauzer setter bernhardiner chihuahua kaninchen hamster
  meerschweinchen wellensittich ziege ziegen ziegenbock bock böcke schaf schafe widder lamm lämmer alpaka alpakas lama lamas kamel kamele kuh kühe
  kalb kälber stier stiere ochse ochsen bulle bullen rind rinder schwein schweine sau eber ferkel huhn hühner henne hennen hahn hähne gans gänse
  ente enten pfau pfauen uhu eule eulen käuzchen kauz falke falken adler seeadler bussard habicht storch störche rabe raben krähe dohle
  luchs luchse wolf wölfe wölfin bär bären bärin eisbär elefant elefanten giraffe giraffen löwe löwen löwin tiger tigerin leopard zebra zebras affe
  affen schimpanse gorilla orang-utan robbe robben seehund seehunde seelöwe otter fischotter biber waschbär waschbären igel eichhörnchen frettchen
  hase hasen hirsch hirsche reh rehe rehkitz elch elche wildschwein keiler wisent wisente schildkröte schildkröten schlange python
  kornnatter leguan gecko kakadu nymphensittich graupapagei maskottchen fohlen eselin maultier`,
);
const ANIMAL_END =
  /.{3}(?:hund|hunde|hündin|rüde|katze|kater|katzen|pferd|pferde|pony|ponys|stute|hengst|welpe|welpen|terrier|pudel|dackel|dogge|labrador|retriever|mischling|schwein|schweine|ziege|ziegen|schaf|schafe|esel|huhn|hühner|hahn|gans|ente|eule|adler|schildkröte|papagei|sittich|bock|hirsch|bär|maskottchen)$/;
/** Last letters of such words, as a look that spares most words the pattern. */
const ANIMAL_LETTER = words('d n e r l g y s t f h i k');

/** Whether a word is one for an animal, or for a figure that stands for a club. */
export const isAnimal = perWord(
  (lower) =>
    ANIMALS.has(lower) ||
    (lower.length > 6 && ANIMAL_LETTER.has(lower[lower.length - 1]!) && ANIMAL_END.test(lower)),
);
const ANIMAL_PLACES = sought((token) => isAnimal(token) || token?.lower === 'rufname');
const IS_CALLED = words(
  'heißt heisst heißen heissen hieß hießen hört hören namens name namen rufname ruft genannt getauft',
);
const mayStandBetween = fitting(/^[:„"»,(]$/);
/** Several of them are named in a row: "unsere Luchse Schnurri und Pinsel". */
const SEVERAL_ANIMALS = /(?:en|e|s|ner|ber|mer)$/;

/** Asked for twice of the same text. */
const calledAnimals = new WeakMap<readonly Token[], Near>();

/** The names of animals in a text. */
export function animalsIn(tokens: readonly Token[]): Near {
  const animals = calledAnimals.get(tokens) ?? animalsOf(tokens);
  calledAnimals.set(tokens, animals);
  return animals;
}

/** "Der Hund heißt Max", "Mischlingshündin „Bella“", "Name des Hundes: Otto", "Rufname: Bruno, Rasse Rottweiler". */
function animalsOf(tokens: readonly Token[]): Near {
  const names = new Near();
  indexOf(tokens)
    .of(ANIMAL_PLACES)
    .forEach((index) => {
      const token = tokens[index]!;
      if (token.text.length > 2 && isAnimal(token)) {
        let at = index + 1;
        let called = false;
        // "Der Halter des Hundes heißt Ramm"
        if (tokens[index - 1]?.lower === 'des' && isNamedSo(tokens[at])) return;
        while (at < index + 5 && (IS_CALLED.has(tokens[at]?.lower ?? '') || mayStandBetween(tokens[at]))) {
          called ||= tokens[at]!.text !== ',';
          at++;
        }
        const direct =
          at === index + 1 &&
          tokens[at]?.gap === 'space' &&
          token.case !== 'lower' &&
          !token.lower.startsWith('tier');
        if ((called || direct) && tokens[at]?.case === 'capital') {
          names.add(tokens[at]!);
          const several =
            /^(?:die|den|unsere|unseren|beiden|zwei|drei)$/.test(tokens[index - 1]?.lower ?? '') ||
            (SEVERAL_ANIMALS.test(token.lower) &&
              !/^(?:katze|hunde?s|ziege|stute|rüde|ente|eule)$/.test(token.lower));
          for (; several && at < index + MOST_IN_ROW && isAnother(tokens, at); at += 2)
            names.add(tokens[at + 2]!);
        }
      } else if (token.lower === 'rufname') {
        const at = tokens[index + 1]?.text === ':' ? index + 2 : index + 1;
        if (
          tokens
            .slice(Math.max(0, index - 12), index + 8)
            .some((other) => other.lower === 'rasse' || isAnimal(other))
        )
          if (tokens[at]?.case === 'capital') names.add(tokens[at]!);
      }
    });
  return names;
}

const MOST_IN_ROW = 16;

/** ", Pinsel", "und Pinsel" behind the name of an animal, and no person. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  const after = tokens[at + 3];
  return (
    /^(?:,|und|sowie)$/.test(tokens[at + 1]?.lower ?? '') &&
    next?.case === 'capital' &&
    !isSalutation(next) &&
    !(after?.gap === 'space' && after.case === 'capital')
  );
}
