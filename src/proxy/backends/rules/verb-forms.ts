/** Weak conjugation (Duden grammar, regular verbs): an -e- goes before -t, -st where the stem ends in t, d or a hard group. */
const NEEDS_E = /(?:[td]|[bdfgkpt]n|chn|tm|dm)$/;

/** Personal forms, participle and its inflected forms of a weak verb without separable prefix and without ge-. */
export function weakForms(infinitive: string): readonly string[] {
  const stem = infinitive.replace(/(?:(?<=e[lr])n|en)$/, '');
  const link = NEEDS_E.test(stem) ? 'e' : '';
  const s = /[sßxz]$/.test(stem) ? '' : 's';
  const past = `${stem}${link}te`;
  return [
    infinitive,
    `${stem}e`,
    `${stem}${link || ''}${link ? 's' : s}t`,
    `${stem}${link}t`,
    past,
    `${past}n`,
    `${past}st`,
    `${past}r`,
    `${past}s`,
    `${past}m`,
  ];
}
