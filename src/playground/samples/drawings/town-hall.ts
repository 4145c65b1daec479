import { type Color, PixelCanvas } from './canvas';

const BRICK: Color = [158, 72, 56];
const ROOF: Color = [82, 62, 60];
const GLASS: Color = [196, 219, 232];
const STONE: Color = [226, 214, 190];

/** A brick town hall with a tower, two trees and nobody in front of it. */
export function townHall(): PixelCanvas {
  const canvas = new PixelCanvas(640, 360, [176, 212, 236]);
  canvas.ellipse(80, 40, 130, 40, [245, 248, 250]);
  canvas.ellipse(470, 60, 110, 32, [245, 248, 250]);
  canvas.rectangle(0, 290, 640, 70, [120, 160, 92]);
  canvas.triangle(110, 100, 420, 70, ROOF);
  canvas.rectangle(130, 170, 380, 125, BRICK);
  canvas.triangle(280, 20, 80, 60, ROOF);
  canvas.rectangle(288, 80, 64, 215, BRICK);
  canvas.ellipse(302, 98, 36, 36, [250, 250, 250]);
  canvas.rectangle(319, 104, 2, 13, ROOF);
  canvas.rectangle(320, 115, 10, 2, ROOF);
  for (const top of [185, 240])
    for (const left of [150, 195, 240, 372, 417, 462]) {
      canvas.rectangle(left - 3, top - 3, 32, 40, STONE);
      canvas.rectangle(left, top, 26, 34, GLASS);
    }
  canvas.rectangle(302, 240, 36, 55, STONE);
  canvas.rectangle(307, 246, 26, 49, ROOF);
  canvas.rectangle(292, 295, 56, 65, [204, 200, 190]);
  for (const left of [40, 545]) {
    canvas.rectangle(left + 24, 250, 10, 48, [110, 80, 56]);
    canvas.ellipse(left, 170, 58, 96, [74, 122, 68]);
  }
  return canvas;
}
