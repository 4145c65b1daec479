import { oneOf } from '../../per-word';

/** Words that say that a name follows, with what must stand before them or, for abbreviations, behind. */
export const CUES = new Map<
  string,
  | 'name'
  | 'dot'
  | 'former'
  | 'zu'
  | 'den'
  | 'plain'
  | 'bare'
  | 'dots'
  | 'shift'
  | 'self'
  | 'instead'
  | 'before'
  | 'acting'
  | 'maiden'
  | 'here'
  | 'certain'
>(
  Object.entries({
    ist: 'name',
    lautet: 'name',
    namen: 'den',
    is: 'name',
    heiße: 'plain',
    heisse: 'plain',
    heißt: 'plain',
    heisst: 'plain',
    hieß: 'plain',
    hiess: 'plain',
    hießen: 'plain',
    nannte: 'self',
    nennt: 'self',
    sich: 'before',
    sondern: 'instead',
    früher: 'former',
    vormals: 'former',
    ehemals: 'former',
    nunmehr: 'former',
    diktat: 'shift',
    handzeichen: 'shift',
    hz: 'dot',
    zuname: 'plain',
    rufname: 'plain',
    surname: 'plain',
    früh: 'shift',
    spät: 'shift',
    frühdienst: 'shift',
    spätdienst: 'shift',
    nachtdienst: 'shift',
    rufbereitschaft: 'shift',
    bereitschaft: 'shift',
    bearbeitet: 'dots',
    geprüft: 'dots',
    unterschrift: 'dots',
    antragsteller: 'dots',
    antragstellerin: 'dots',
    vorn: 'dot',
    nachn: 'dot',
    heißen: 'plain',
    namens: 'plain',
    name: 'bare',
    nachname: 'plain',
    vorname: 'plain',
    familienname: 'plain',
    mädchenname: 'plain',
    geburtsname: 'plain',
    named: 'plain',
    genannt: 'plain',
    geborene: 'plain',
    geborener: 'plain',
    geborenen: 'plain',
    mädchennamen: 'maiden',
    geburtsnamen: 'maiden',
    mitschrift: 'shift',
    mitschr: 'dot',
    a: 'acting',
    v: 'acting',
    hier: 'here',
    gewisser: 'certain',
    gewisse: 'certain',
    gewissen: 'certain',
    gewissem: 'certain',
    ehename: 'plain',
    ehenamen: 'maiden',
    händen: 'zu',
    hd: 'dot',
    geb: 'dot',
    gen: 'dot',
    verw: 'dot',
    gez: 'dot',
    gezeichnet: 'plain',
    unterz: 'dot',
    erl: 'dot',
    bearb: 'dot',
    sachbearb: 'dot',
    sachb: 'dot',
    mitarb: 'dot',
    antragst: 'dot',
    kd: 'dot',
    pat: 'dot',
    mdt: 'dot',
    inh: 'dot',
  }),
);

/** Whether a word may say that a name follows, see `named`. */
export const isCue = oneOf(new Set([...CUES.keys(), 'o']));
