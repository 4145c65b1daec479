import { OfficeError } from './wire';

/** Reads an argument that must be text; line ends come as line feeds. */
export function text(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument');
  return value.replace(/\r\n?/g, '\n');
}

export function whole(args: readonly unknown[], index: number, otherwise?: number): number {
  const value = args[index] ?? otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new OfficeError('InvalidArgument');
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise?: T): T {
  const given = value ?? otherwise;
  const found = allowed.find(
    (each) => typeof given === 'string' && each.toLowerCase() === given.toLowerCase(),
  );
  if (!found) throw new OfficeError('InvalidArgument');
  return found;
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument');
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new OfficeError('InvalidArgument');
  return value;
}

export function booleanValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new OfficeError('InvalidArgument');
  return value;
}

/** Values of a table, rows by columns; missing cells are empty. */
export function cellValues(value: unknown, rows: number, columns: number): readonly (readonly string[])[] {
  const given = value ?? [];
  if (!Array.isArray(given)) throw new OfficeError('InvalidArgument');
  if (given.length > rows || given.some((row) => !Array.isArray(row) || row.length > columns))
    throw new OfficeError('InvalidArgument');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => String(given[row]?.[column] ?? '')),
  );
}
