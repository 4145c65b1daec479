import { lazy } from 'react';

const later = () => import('./later-screens');

/** Begins loading, so that no click waits for it. */
export function preloadScreens(): void {
  void later();
}

export const CheckScreen = lazy(async () => ({ default: (await later()).CheckScreen }));
export const DoneNote = lazy(async () => ({ default: (await later()).DoneNote }));
export const HelpScreen = lazy(async () => ({ default: (await later()).HelpScreen }));
export const HistoryScreen = lazy(async () => ({ default: (await later()).HistoryScreen }));
export const LabelPanel = lazy(async () => ({ default: (await later()).LabelPanel }));
export const MoreMenu = lazy(async () => ({ default: (await later()).MoreMenu }));
export const ProblemScreen = lazy(async () => ({ default: (await later()).ProblemScreen }));
export const ReviewScreen = lazy(async () => ({ default: (await later()).ReviewScreen }));
export const StreamScreen = lazy(async () => ({ default: (await later()).StreamScreen }));
export const UnansweredScreen = lazy(async () => ({ default: (await later()).UnansweredScreen }));
export const UnavailableScreen = lazy(async () => ({ default: (await later()).UnavailableScreen }));
