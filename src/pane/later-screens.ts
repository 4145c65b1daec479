/** The states that come after a click; loaded beside the first paint (`start-pane.ts`). */
import './shared/problem-note-content';

export { HelpScreen } from './features/help/help-screen';
export { HistoryScreen } from './features/history/history-screen';
export { CheckScreen } from './features/privacy-gate/check-screen';
export { ProblemScreen } from './features/problem/problem-screen';
export { ReviewScreen } from './features/review/review-screen';
export { StreamScreen } from './features/stream/stream-screen';
