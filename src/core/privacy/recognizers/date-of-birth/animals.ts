import { perWord } from '../../per-word';
import { words } from '../../words';

const ANIMALS = words(
  `hundes katers pferdes tieres kaninchens esels hamster hamsters meerschweinchen hund hunde hündin welpe welpen katze katzen kater kätzchen pferd pferde stute fohlen hengst tier tiere ziege ziegen kalb kälber kuh kühe
  schaf schafe lamm lämmer ferkel küken storch störche rüde kaninchen esel hahn henne papagei`,
);

/** Whether a word is an animal that people keep. */
export const isAnimal = perWord((lower) => ANIMALS.has(lower) || COMPOUND.test(lower));
const COMPOUND =
  /(?:kaninchen|hamster|meerschweinchen|sittich|schildkröte|welpe|fohlen|pony|hund|katze|kater|papagei|pferd)(?:e?s|e?n)?$/;
