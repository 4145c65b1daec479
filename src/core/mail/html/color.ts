/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
export const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Names that mails use (CSS Color 4, 6.1), light ones above all, and the system colours of Office. */
const NAMES: Readonly<Record<string, string>> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  floralwhite: 'fffaf0',
  ghostwhite: 'f8f8ff',
  mintcream: 'f5fffa',
  azure: 'f0ffff',
  aliceblue: 'f0f8ff',
  whitesmoke: 'f5f5f5',
  seashell: 'fff5ee',
  honeydew: 'f0fff0',
  lavenderblush: 'fff0f5',
  oldlace: 'fdf5e6',
  linen: 'faf0e6',
  lightyellow: 'ffffe0',
  lightcyan: 'e0ffff',
  beige: 'f5f5dc',
  cornsilk: 'fff8dc',
  lavender: 'e6e6fa',
  gainsboro: 'dcdcdc',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  silver: 'c0c0c0',
  gray: '808080',
  grey: '808080',
  darkgray: 'a9a9a9',
  dimgray: '696969',
  black: '000000',
  navy: '000080',
  darkblue: '00008b',
  blue: '0000ff',
  green: '008000',
  darkgreen: '006400',
  red: 'ff0000',
  maroon: '800000',
  yellow: 'ffff00',
  orange: 'ffa500',
  purple: '800080',
  teal: '008080',
  windowtext: '000000',
  canvastext: '000000',
  buttontext: '000000',
  window: 'ffffff',
  canvas: 'ffffff',
};

/** Reads a CSS or HTML colour; undefined for what it doesn't know. */
export function readColor(value: string): Color | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return { ...BLACK, alpha: 0 };
  const named = NAMES[text];
  const hex = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(named ?? text)?.[1];
  if (hex) return fromHex(hex);
  const call = /^(rgb|hsl)a?\(([^()]{1,80})\)$/.exec(text);
  if (!call) return undefined;
  const parts = call[2]!.split(/[\s,/]+/).filter(Boolean);
  if (parts.length < 3) return undefined;
  const alpha = parts[3] === undefined ? 1 : share(parts[3], 1);
  return call[1] === 'rgb' ? fromRgb(parts, alpha) : fromHsl(parts, alpha);
}

function fromHex(hex: string): Color {
  const full = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const byte = (index: number): number => Number.parseInt(full.slice(index * 2, index * 2 + 2), 16);
  return { red: byte(0), green: byte(1), blue: byte(2), alpha: full.length === 8 ? byte(3) / 255 : 1 };
}

const share = (text: string, of: number): number =>
  text.endsWith('%') ? (Number.parseFloat(text) / 100) * of : Number.parseFloat(text);

function fromRgb(parts: readonly string[], alpha: number): Color {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => share(part, 255));
  return { red, green, blue, alpha };
}

/** CSS Color 4, 7.1. */
function fromHsl(parts: readonly string[], alpha: number): Color {
  const hue = Number.parseFloat(parts[0]!);
  const saturation = share(parts[1]!, 100) / 100;
  const light = share(parts[2]!, 100) / 100;
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(light, 1 - light);
    return 255 * (light - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** What is seen where `top` lies over `below`. */
export function blend(top: Color, below: Color): Color {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  };
}

/** Contrast below which nobody reads (WCAG 2.1 asks for 4.5); faint grey (#ddd on white) has 1.36. */
const LEAST_CONTRAST = 1.2;
/** Distance in RGB below which two colours look alike: yellow on white has little contrast and is seen. */
const LEAST_DISTANCE = 60;

export function looksAlike(text: Color, background: Color): boolean {
  const seen = blend(text, background);
  const distance = Math.hypot(
    seen.red - background.red,
    seen.green - background.green,
    seen.blue - background.blue,
  );
  const [light, dark] = [luminance(seen), luminance(background)].sort((a, b) => b - a) as [number, number];
  return distance < LEAST_DISTANCE && (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST;
}

/** Relative luminance (WCAG 2.1). */
function luminance({ red, green, blue }: Color): number {
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
