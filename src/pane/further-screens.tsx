import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { FurtherId, FurtherScreenProps } from './shared/further';

/** The screens of "Weitere Aufgaben", each loaded when it is opened. Their words come with the menu. */
export const FURTHER_SCREENS: Readonly<
  Record<Exclude<FurtherId, 'chat'>, LazyExoticComponent<ComponentType<FurtherScreenProps>>>
> = {
  compare: lazy(async () => ({ default: (await import('./features/compare/compare-screen')).CompareScreen })),
  knowledge: lazy(async () => ({ default: (await import('./features/ask/ask-screens')).KnowledgeScreen })),
  legal: lazy(async () => ({ default: (await import('./features/ask/ask-screens')).LegalScreen })),
  picture: lazy(async () => ({ default: (await import('./features/picture/picture-screen')).PictureScreen })),
};

/** A chat is a state of its own: it goes on after each answer. */
export const ChatScreen = lazy(async () => ({
  default: (await import('./features/chat/chat-screen')).ChatScreen,
}));

export const ComparingScreen = lazy(async () => ({
  default: (await import('./features/compare/comparing-screen')).ComparingScreen,
}));

/** The review of a picture's description. */
export const PictureReview = lazy(async () => ({
  default: (await import('./features/picture/picture-review')).PictureReview,
}));
