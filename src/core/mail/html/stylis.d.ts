declare module 'stylis' {
  /** A piece of CSS; `children` is the value of a declaration, or what stands inside a rule. */
  export interface Piece {
    readonly type: string;
    readonly value: string;
    readonly props: string | readonly string[];
    readonly children: string | readonly Piece[];
  }
  export function compile(css: string): readonly Piece[];
}
