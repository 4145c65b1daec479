import { Button } from '@fluentui/react-components';
import { useLayout } from './layout';

interface QuestionProps {
  readonly words: string;
  /** What keeps everything as it is; it has the focus. */
  readonly stay: string;
  readonly onStay: () => void;
  readonly go: string;
  readonly onGo: () => void;
}

/** Asks before something is lost, in the place of the buttons. */
export function Question({ words, stay, onStay, go, onGo }: QuestionProps) {
  const layout = useLayout();
  return (
    <div role="alertdialog" aria-label={words} className={layout.stack}>
      <span>{words}</span>
      <div className={layout.row}>
        <Button appearance="primary" autoFocus onClick={onStay}>
          {stay}
        </Button>
        <Button onClick={onGo}>{go}</Button>
      </div>
    </div>
  );
}
