/** Red, green, blue, each 0 to 255. */
export type Color = readonly [number, number, number];

/** A picture of pixels, drawn without a browser, so that samples are the same in the page and in tests. */
export class PixelCanvas {
  /** RGB by rows. */
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    paper: Color,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    this.rectangle(0, 0, width, height, paper);
  }

  rectangle(left: number, top: number, width: number, height: number, color: Color): void {
    this.fill(left, top, width, height, color, () => true);
  }

  /** Stands on its base; the top is in the middle. */
  triangle(left: number, top: number, width: number, height: number, color: Color): void {
    this.fill(left, top, width, height, color, (x, y) => Math.abs(x / width - 0.5) <= y / height / 2);
  }

  ellipse(left: number, top: number, width: number, height: number, color: Color): void {
    this.fill(left, top, width, height, color, (x, y) => {
      return (x / width - 0.5) ** 2 + (y / height - 0.5) ** 2 <= 0.25;
    });
  }

  /** Digits of seven lines, each pixel as a square of `scale`. */
  digits(text: string, left: number, top: number, scale: number, color: Color): void {
    [...text].forEach((digit, index) => {
      DIGITS[digit]?.forEach((line, row) => {
        [...line].forEach((dot, column) => {
          if (dot !== '#') return;
          const x = left + (index * 6 + column) * scale;
          this.rectangle(x, top + row * scale, scale, scale, color);
        });
      });
    });
  }

  private fill(
    left: number,
    top: number,
    width: number,
    height: number,
    color: Color,
    holds: (x: number, y: number) => boolean,
  ): void {
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        if (holds(x + 0.5, y + 0.5)) this.pixels.set(color, ((top + y) * this.width + left + x) * 3);
  }
}

/** Width of digits in pixels. */
export const widthOf = (text: string, scale: number): number => (text.length * 6 - 1) * scale;

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  '0': [' ### ', '#   #', '#  ##', '# # #', '##  #', '#   #', ' ### '],
  '1': ['  #  ', ' ##  ', '  #  ', '  #  ', '  #  ', '  #  ', ' ### '],
  '2': [' ### ', '#   #', '    #', '   # ', '  #  ', ' #   ', '#####'],
  '3': ['#####', '   # ', '  #  ', '   # ', '    #', '#   #', ' ### '],
  '4': ['   # ', '  ## ', ' # # ', '#  # ', '#####', '   # ', '   # '],
  '5': ['#####', '#    ', '#### ', '    #', '    #', '#   #', ' ### '],
  '6': ['  ## ', ' #   ', '#    ', '#### ', '#   #', '#   #', ' ### '],
  '7': ['#####', '    #', '   # ', '  #  ', ' #   ', ' #   ', ' #   '],
  '8': [' ### ', '#   #', '#   #', ' ### ', '#   #', '#   #', ' ### '],
  '9': [' ### ', '#   #', '#   #', ' ####', '    #', '   # ', ' ##  '],
};
