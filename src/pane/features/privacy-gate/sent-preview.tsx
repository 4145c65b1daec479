import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findAllPlaces } from '../../../core/privacy/places';
import type { CheckedField, Conversation } from '../../conversation/conversation';
import type { FindingGroup } from '../../conversation/gate';
import { type MaskedField, maskFields } from '../../conversation/prepare';
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
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 8px' },
  value: { margin: 0 },
});

interface SentPreviewProps {
  readonly conversation: Conversation;
  readonly fields: readonly CheckedField[];
  readonly waived: readonly FindingGroup[];
  readonly onMark: (words: string) => void;
}

/** Every field of the request as it will leave, to the letter; any passage in it can be masked too. */
export function SentPreview({ conversation, fields, waived, onMark }: SentPreviewProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [message, setMessage] = useState<string>();
  const masked = useMemo(() => maskFields(conversation, fields).fields, [conversation, fields]);

  const takeSelection = (): void => {
    const selected = document.getSelection()?.toString().trim();
    if (selected) setWords(selected);
  };
  const mark = (): void => {
    const wanted = words.trim();
    if (!wanted) return;
    const leaves = masked.some(({ text }) => findAllPlaces(text, wanted).length > 0);
    const stands = fields.some(({ shown }) => findAllPlaces(shown, wanted).length > 0);
    if (!leaves || !stands) {
      setMessage(t(stands ? 'check.alsoMasked' : 'check.alsoNone'));
      return;
    }
    onMark(wanted);
    setWords('');
    setMessage(undefined);
  };

  const options = Object.entries(conversation.options);
  return (
    <div className={layout.stack}>
      <p className={layout.small}>{t('check.previewHint')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: marking with the mouse; the box below does the same by keyboard */}
      <div className={layout.stack} onMouseUp={takeSelection}>
        {masked.map((field) => (
          <SentField key={field.path} field={field} title={fieldTitle(field, conversation, t)} />
        ))}
      </div>
      <Field
        label={t('check.alsoLabel')}
        validationState={message ? 'warning' : 'none'}
        validationMessage={message}
      >
        <Input
          value={words}
          placeholder={t('check.alsoHint')}
          onChange={(_, { value }) => setWords(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            mark();
          }}
          contentAfter={
            <Button size="small" appearance="transparent" className={layout.quiet} onClick={mark}>
              {t('check.also')}
            </Button>
          }
        />
      </Field>
      <dl className={mergeClasses(layout.small, styles.facts)}>
        <Fact name={t('check.fields.task')}>{t(`tasks.${conversation.task}`)}</Fact>
        {options.length > 0 && (
          <Fact name={t('check.fields.options')}>
            {options.map(([name, value]) => `${name}: ${value}`).join(', ')}
          </Fact>
        )}
        <Fact name={t('check.fields.model')}>{conversation.model.id}</Fact>
        <Fact name={t('check.fields.origin')}>{t(`check.origins.${conversation.origin}`)}</Fact>
        {waived.length > 0 && (
          <Fact name={t('check.fields.waived')}>{waived.map((group) => group.words).join(', ')}</Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

function SentField({ field, title }: { readonly field: MaskedField; readonly title: string }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <span className={layout.small}>{title}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.text} tabIndex={0} aria-label={title}>
        {field.text === '' ? (
          t('check.fields.empty')
        ) : (
          <MarkedText text={field.text} spans={field.placeholders} />
        )}
      </section>
    </div>
  );
}

function fieldTitle(field: MaskedField, conversation: Conversation, t: (key: string) => string): string {
  const turn = /^history\[(\d+)\]/.exec(field.path);
  if (!turn) return t(`check.fields.${field.path}`);
  return t(`check.fields.${conversation.turns[Number(turn[1])]?.role ?? 'assistant'}`);
}
