import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { FurtherId, FurtherScreenProps } from './shared/further';

/** The screens of "Weitere Aufgaben", each loaded when it is opened. Their words come with the menu. */
export const FURTHER_SCREENS: Readonly<
  Record<FurtherId, LazyExoticComponent<ComponentType<FurtherScreenProps>>>
> = {
  knowledge: lazy(async () => ({ default: (await import('./features/ask/ask-screens')).KnowledgeScreen })),
  legal: lazy(async () => ({ default: (await import('./features/ask/ask-screens')).LegalScreen })),
  picture: lazy(async () => ({ default: (await import('./features/picture/picture-screen')).PictureScreen })),
};

/** The review of a picture's description. */
export const PictureReview = lazy(async () => ({
  default: (await import('./features/picture/picture-review')).PictureReview,
}));
