import { type Color, PixelCanvas, widthOf } from './canvas';

const INK: Color = [64, 64, 64];
const BLUE: Color = [36, 99, 153];

/** Columns with their values above and years beneath. */
export function barChart(columns: readonly (readonly [year: string, value: number])[]): PixelCanvas {
  const canvas = new PixelCanvas(720, 400, [255, 255, 255]);
  const base = 340;
  const most = Math.max(...columns.map(([, value]) => value));
  for (let line = 1; line <= 4; line += 1) canvas.rectangle(50, base - line * 68, 640, 1, [214, 214, 214]);
  canvas.rectangle(50, base, 640, 3, INK);
  const step = 640 / columns.length;
  columns.forEach(([year, value], index) => {
    const middle = Math.round(50 + step * (index + 0.5));
    const height = Math.round((value / most) * 272);
    canvas.rectangle(middle - 40, base - height, 80, height, BLUE);
    const words = String(value);
    canvas.digits(words, middle - widthOf(words, 3) / 2, base - height - 30, 3, INK);
    canvas.digits(year, middle - widthOf(year, 3) / 2, base + 16, 3, INK);
  });
  return canvas;
}
