export const TONES = ['friendly', 'neutral', 'formal'] as const;
export type Tone = (typeof TONES)[number];

/** The rule of a prompt for each tone. */
export const TONE_RULES: Record<Tone, string> = {
  friendly: 'Der Ton ist freundlich und zugewandt.',
  neutral: 'Der Ton ist sachlich und höflich.',
  formal: 'Der Ton ist förmlich, wie in einem Bescheid.',
};
