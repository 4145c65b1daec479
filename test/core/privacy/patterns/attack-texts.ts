import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Characters that samples of classes are taken from; the first ones that fit. */
const CHARACTERS = [...'a0 .A-\n,s/:ä@(Ä_\t<"\'[|&;>)#1z=+%!?*{\\§€\u0301\u{1d400}'];
/** Texts of nothing but one of these are tried on every pattern. */
const UNITS = [
  'a',
  '0',
  ' ',
  '\n',
  'A',
  '0 ',
  'a.',
  'A-',
  '12-',
  '1. ',
  'Anna ',
  'a@',
  'DE02 ',
  '[',
  '<',
  '"',
  ': ',
];
/** What ends a text so that a long match fails late. */
const ENDINGS = ['\u0000', '\n', 'a'];
/** Of the texts that a pattern gives rise to, as many are tried. */
const MOST = 90;

/** A beginning, what stands there many times, and an end. */
export interface Attack {
  readonly prefix: string;
  readonly unit: string;
  readonly ending: string;
}

export function attackText({ prefix, unit, ending }: Attack, length: number): string {
  return prefix + unit.repeat(Math.max(1, Math.ceil((length - prefix.length) / unit.length))) + ending;
}

/**
 * Texts on which a pattern could take long: for each repetition in it, what leads there once or again and again, then
 * what it repeats, many times; and what matches, with an end that doesn't.
 */
export function attacksOn(source: string, flags: string): readonly Attack[] {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const sampler = new Sampler(flags);
  const attacks = new Map<string, Attack>();
  const add = (prefix: string, unit: string, ending = '') => {
    if (unit !== '') attacks.set([prefix, unit, ending].join('\u0001'), { prefix, unit, ending });
  };
  for (const unit of UNITS) add('', unit);
  for (const [variant, ending] of ENDINGS.entries()) {
    const whole = sampler.sampleAll(alternatives, variant);
    add('', whole);
    add('', whole.slice(0, -1));
    for (const { quantifier, prefix } of repetitions(alternatives, sampler, variant)) {
      const pump = sampler.sample(quantifier.element, variant);
      if (pump === '') continue;
      add(prefix, pump, ending);
      add('', prefix + pump, ending);
      add('', prefix + pump.repeat(Math.min(quantifier.max, 40)), ending);
    }
  }
  const all = [...attacks.values()];
  const step = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(all.length, MOST) }, (_, at) => all[Math.floor(at * step)]!);
}

/** Every repetition with a sample of what leads to it. */
function repetitions(alternatives: readonly AST.Alternative[], sampler: Sampler, variant: number) {
  const found: { quantifier: AST.Quantifier; prefix: string }[] = [];
  const walk = (list: readonly AST.Alternative[], before: string) => {
    for (const { elements } of list) {
      let prefix = before;
      for (const element of elements) {
        if (element.type === 'Quantifier') {
          if (element.max > 1) found.push({ quantifier: element, prefix });
          if ('alternatives' in element.element) walk(element.element.alternatives, prefix);
        } else if ('alternatives' in element) walk(element.alternatives, prefix);
        prefix += sampler.sample(element, variant);
      }
    }
  };
  walk(alternatives, '');
  return found;
}

/** Texts that match parts of a pattern; the variant picks among the characters and ways that fit. */
class Sampler {
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly flags: string) {}

  sampleAll(alternatives: readonly AST.Alternative[], variant: number): string {
    const chosen = alternatives[variant % alternatives.length];
    return (chosen?.elements ?? []).map((element) => this.sample(element, variant)).join('');
  }

  sample(element: AST.Element, variant: number): string {
    switch (element.type) {
      case 'Assertion':
      case 'Backreference':
        return '';
      case 'Group':
      case 'CapturingGroup':
        return this.sampleAll(element.alternatives, variant);
      case 'Quantifier':
        return this.sample(element.element, variant).repeat(Math.max(element.min, variant === 1 ? 0 : 1));
      case 'Character':
        return String.fromCodePoint(element.value);
      default: {
        const fitting = this.fitting(element.raw);
        return fitting[variant % Math.max(1, fitting.length)] ?? '';
      }
    }
  }

  private fitting(raw: string): readonly string[] {
    let fitting = this.known.get(raw);
    if (!fitting) {
      const pattern = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gymd]/g, ''));
      fitting = CHARACTERS.filter((char) => pattern.test(char));
      this.known.set(raw, fitting);
    }
    return fitting;
  }
}
