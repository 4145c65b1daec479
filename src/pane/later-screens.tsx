/** The states that come after a click, with their words; loaded beside the first paint (`start-pane.ts`). */
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote as Done } from './features/done/done-note';
import { LabelPanel as Label } from './features/header/label-panel';
import { HelpScreen as Help } from './features/help/help-screen';
import { HistoryScreen as History } from './features/history/history-screen';
import { MoreMenu as More } from './features/more/more-menu';
import { CheckScreen as Check } from './features/privacy-gate/check-screen';
import { ProblemScreen as Problem } from './features/problem/problem-screen';
import { ReviewScreen as Review } from './features/review/review-screen';
import { UnansweredScreen as Unanswered } from './features/review/unanswered-screen';
import { StreamScreen as Stream } from './features/stream/stream-screen';
import { UnavailableScreen as Unavailable } from './features/unavailable/unavailable-screen';
import { addLaterWords } from './locales/later';
import './shared/problem-note-content';

function withWords<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return function WithWords(props: P) {
    addLaterWords(useTranslation().i18n);
    return <Inner {...props} />;
  };
}

export const DoneNote = withWords(Done);
export const HelpScreen = withWords(Help);
export const HistoryScreen = withWords(History);
export const CheckScreen = withWords(Check);
export const LabelPanel = withWords(Label);
export const MoreMenu = withWords(More);
export const ProblemScreen = withWords(Problem);
export const ReviewScreen = withWords(Review);
export const StreamScreen = withWords(Stream);
export const UnansweredScreen = withWords(Unanswered);
export const UnavailableScreen = withWords(Unavailable);
