import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingPlace } from '../../conversation/gate';
import type { MaskedField } from '../../conversation/prepare';
import { useLayout } from '../../shared/layout';
import { MarkedText } from '../../shared/marked-text';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '1px',
    borderRadius: '3px',
    scrollMargin: '72px',
  },
});

interface SentFieldProps {
  readonly field: MaskedField;
  readonly title: string;
  /** A place that the clerk wants to see; each new `turn` scrolls there again. */
  readonly place?: FindingPlace;
  readonly turn?: number;
}

/** One text of the request, as it will leave. */
export function SentField({ field, title, place, turn }: SentFieldProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  const { text, placeholders } = field;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place is shown again at another turn
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'center' });
  }, [place?.start, turn]);
  const { start, end } = place ?? { start: text.length, end: text.length };
  return (
    <div className={styles.field}>
      <span className={layout.small}>{title}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.text} tabIndex={0} aria-label={title}>
        {text === '' && t('check.fields.empty')}
        <MarkedText text={text.slice(0, start)} spans={placeholders.filter((one) => one.end <= start)} />
        {place && (
          <span ref={shown} className={styles.place}>
            <MarkedText
              text={text.slice(start, end)}
              spans={placeholders.some((one) => one.start === start) ? [{ start: 0, end: end - start }] : []}
            />
          </span>
        )}
        <MarkedText
          text={text.slice(end)}
          spans={placeholders
            .filter((one) => one.start >= end)
            .map((one) => ({ start: one.start - end, end: one.end - end }))}
        />
      </section>
    </div>
  );
}
