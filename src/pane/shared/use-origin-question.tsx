import { Button } from '@fluentui/react-components';
import { type ClipboardEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../core/protocol';
import { useLayout } from './layout';

/** A longer text is more than a line, in UTF-16 code units. */
const LINE = 200;

interface OriginQuestion {
  /** Shown above the box. */
  readonly question: ReactNode;
  /** For the box. */
  readonly handlers: {
    readonly onPaste: (event: ClipboardEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  /** The box is empty again: the next paste asks anew. */
  readonly reset: () => void;
}

/**
 * A paste or drop of more than a line asks once where it comes from (KI-Kompass, rule 2); without `onOrigin`, never. `why` is what follows
 * from a yes, where that is more than that the text stays in the town hall.
 */
export function useOriginQuestion(
  onOrigin: ((origin: Origin) => void) | undefined,
  why?: string,
): OriginQuestion {
  const { t } = useTranslation();
  const layout = useLayout();
  const id = useId();
  const [asking, setAsking] = useState<'not-yet' | 'now' | 'answered'>('not-yet');
  const ask = (data: DataTransfer): void => {
    const text = data.getData('text/plain').trim();
    if (!onOrigin || asking !== 'not-yet' || (text.length <= LINE && !/\n./.test(text))) return;
    setAsking('now');
    // Until the clerk has answered, the stricter case holds.
    onOrigin('document');
  };
  const answer = (origin: Origin): void => {
    setAsking('answered');
    onOrigin?.(origin);
  };
  return {
    reset: () => setAsking('not-yet'),
    question: asking === 'now' && (
      <section aria-labelledby={id} className={layout.stack}>
        <span id={id}>
          {t('start.pasted')} {why ?? t('start.pastedWhy')}
        </span>
        <div className={layout.row}>
          <Button size="small" onClick={() => answer('document')}>
            {t('start.pastedYes')}
          </Button>
          <Button size="small" onClick={() => answer('typed')}>
            {t('start.pastedNo')}
          </Button>
        </div>
      </section>
    ),
    handlers: {
      onPaste: (event) => ask(event.clipboardData),
      onDrop: (event) => ask(event.dataTransfer),
    },
  };
}
