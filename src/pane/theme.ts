import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** One teal; 80 is the accent on white (6.3 : 1), 110 the accent on dark grey (7.6 : 1). */
const teal: BrandVariants = {
  10: '#011416',
  20: '#04252a',
  30: '#07353b',
  40: '#09434a',
  50: '#0a4e57',
  60: '#0a5760',
  70: '#0a616b',
  80: '#0b6a75',
  90: '#1f7e89',
  100: '#46a5b0',
  110: '#5cc2cd',
  120: '#79cfd8',
  130: '#98dbe2',
  140: '#b4e5ea',
  150: '#cfeff2',
  160: '#e3f6f7',
};

/** Colours that Fluent's tokens have no name for: masked values and differences. */
export interface OwnTokens {
  readonly chipBackground: string;
  readonly chipForeground: string;
  readonly addedBackground: string;
  readonly addedForeground: string;
  readonly removedBackground: string;
  readonly removedForeground: string;
}

/** As CSS variables of the provider, beside Fluent's. */
export const own = {
  chipBackground: 'var(--chipBackground)',
  chipForeground: 'var(--chipForeground)',
  addedBackground: 'var(--addedBackground)',
  addedForeground: 'var(--addedForeground)',
  removedBackground: 'var(--removedBackground)',
  removedForeground: 'var(--removedForeground)',
} as const satisfies OwnTokens;

const fontFamilyBase =
  '"Segoe UI Variable Text", "Segoe UI", "Open Sans", "Noto Sans", system-ui, "DejaVu Sans", sans-serif';

export const lightTheme: Theme & OwnTokens = {
  ...createLightTheme(teal),
  fontFamilyBase,
  chipBackground: '#e8e3f7',
  chipForeground: '#3f2b96',
  addedBackground: '#d9f2dd',
  addedForeground: '#0b3d19',
  removedBackground: '#fbe3e3',
  removedForeground: '#6e1414',
};

export const darkTheme: Theme & OwnTokens = {
  ...createDarkTheme(teal),
  fontFamilyBase,
  // Dark letters on light teal: white ones would not reach 4.5 : 1.
  colorBrandBackground: teal[110],
  colorBrandBackgroundHover: teal[120],
  colorBrandBackgroundPressed: teal[100],
  colorBrandBackgroundSelected: teal[110],
  colorNeutralForegroundOnBrand: '#06282c',
  colorBrandForeground1: teal[110],
  colorBrandForegroundLink: teal[110],
  colorBrandForegroundLinkHover: teal[120],
  // Fluent's own are so deep that they look like an alarm in every state.
  colorStatusWarningBackground1: '#3a2417',
  colorStatusDangerBackground1: '#3d2022',
  colorStatusSuccessBackground1: '#1b3322',
  chipBackground: '#38305c',
  chipForeground: '#cfc4ff',
  addedBackground: '#1d4527',
  addedForeground: '#d6f5dd',
  removedBackground: '#4b2323',
  removedForeground: '#ffd9d9',
};

/** Whether Office shows a dark theme; undefined where the host doesn't say. */
export function officeIsDark(background: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
