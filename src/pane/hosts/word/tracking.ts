import { hasWordApi } from './session';

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/**
 * Does something with change tracking on or off and restores the old mode, also after an error.
 * Gives what `action` gave and whether changes were tracked. Without WordApi 1.4 the mode can neither
 * be asked nor set; then the action runs as it is. `known` saves asking for the old mode.
 * TrackMineOnly is ignored by some builds (office-js #6450), so TrackAll is set and read back.
 */
export async function withTracking<T>(
  context: Word.RequestContext,
  wanted: 'on' | 'off' | 'as-it-is',
  action: () => Promise<T>,
  known?: TrackingMode,
): Promise<{ readonly result: T; readonly tracked: boolean }> {
  if (!hasWordApi('1.4')) return { result: await action(), tracked: false };
  const { document } = context;
  const old = known ?? (await trackingMode(context));
  const mode: TrackingMode =
    wanted === 'as-it-is' || (wanted === 'on' && old !== 'Off') ? old : modeFor(wanted);
  if (mode === old) return { result: await action(), tracked: old !== 'Off' };
  try {
    document.changeTrackingMode = mode;
    document.load('changeTrackingMode');
    await context.sync();
    const tracked = (document.changeTrackingMode as TrackingMode) !== 'Off';
    return { result: await action(), tracked };
  } finally {
    document.changeTrackingMode = old;
    await context.sync();
  }
}

async function trackingMode(context: Word.RequestContext): Promise<TrackingMode> {
  const { document } = context;
  document.load('changeTrackingMode');
  await context.sync();
  return document.changeTrackingMode as TrackingMode;
}

const modeFor = (wanted: 'on' | 'off' | 'as-it-is'): TrackingMode => (wanted === 'on' ? 'TrackAll' : 'Off');
