import { strToU8, zipSync } from 'fflate';

export interface PackageIcons {
  /** 192 × 192, full colour. */
  readonly color: Uint8Array;
  /** 32 × 32, white on nothing. */
  readonly outline: Uint8Array;
}

/** Oldest time that ZIP can hold; the same manifest gives the same package. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The app package that Microsoft 365 takes: a ZIP with the unified manifest and the icons that it names, all at the
 * top (Microsoft 365 app manifest, "App package").
 */
export function appPackage(manifest: string, icons: PackageIcons): Uint8Array {
  return zipSync(
    { 'manifest.json': strToU8(manifest), 'color.png': icons.color, 'outline.png': icons.outline },
    { mtime: NO_TIME, level: 9 },
  );
}
