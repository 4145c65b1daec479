import { matchAt } from '../reading';

const UNITS = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const NUMBER = `(?:(?:${UNITS})und(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:z|ß)ig|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|null|eins?|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?!\\p{L})`;
const JOINT = '(?:(?:schräg|binde|quer)?strich|slash|minus|punkt)(?!\\p{L})';
/** As dictated: "eins null vier acht Strich zwei zwei". */
const SPOKEN = new RegExp(`${NUMBER}(?:,? (?:${JOINT} )?${NUMBER}){2,24}`, 'iuy');
/** Behind a paper or a thing no count of several: "Fall eins, zwei und drei". */
const LONG = new RegExp(`${NUMBER}(?:,? (?:${JOINT} )?${NUMBER}){3,24}(?! und )`, 'iuy');

/** End of a number that is spelled in words. */
export function spokenEnd(text: string, at: number, ofThing: boolean): number | undefined {
  const match = matchAt(ofThing ? LONG : SPOKEN, text, at);
  return match ? at + match[0].length : undefined;
}
