/** Rows of a word table: one line an entry, fields parted by `=`, lines with `#` are headings. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('=').map((field) => field.trim()));
}
