import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findAllPlaces } from '../../../core/privacy/places';
import type { CheckedField, Conversation } from '../../conversation/conversation';
import type { FindingGroup } from '../../conversation/gate';
import { maskFields } from '../../conversation/mask-fields';
import type { MaskedField } from '../../conversation/prepare';
import { useLayout } from '../../shared/layout';
import { useTaskName } from '../../shared/use-task-name';
import { placesInPreview } from './preview-places';
import { SentField } from './sent-field';
import { ShownPlace } from './shown-place';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 8px' },
  value: { margin: 0 },
});

interface SentPreviewProps {
  readonly conversation: Conversation;
  readonly fields: readonly CheckedField[];
  readonly waived: readonly FindingGroup[];
  readonly onMark: (words: string) => void;
  /** A finding that the clerk wants to see, and which of its places, counted on without end. */
  readonly shown?: { readonly group: FindingGroup; readonly turn: number };
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** Every field of the request as it will leave, to the letter; any passage in it can be masked too. */
export function SentPreview(props: SentPreviewProps) {
  const { conversation, fields, waived, onMark, shown, onNext, onLeave } = props;
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const taskName = useTaskName();
  const masked = useMemo(() => maskFields(conversation, fields), [conversation, fields]);
  const [words, setWords] = useState('');
  const [message, setMessage] = useState<string>();

  const places = shown ? placesInPreview(shown.group, masked) : [];
  const nth = shown ? shown.turn % Math.max(places.length, 1) : 0;
  const place = places[nth];

  const takeSelection = (): void => {
    const selected = document.getSelection()?.toString().trim();
    if (selected) setWords(selected);
  };
  const mark = (): void => {
    const wanted = words.trim();
    if (!wanted) return;
    const leaves = masked.fields.some(({ text }) => findAllPlaces(text, wanted).length > 0);
    const stands = fields.some((field) => findAllPlaces(field.shown, wanted).length > 0);
    if (!leaves || !stands) {
      setMessage(t(stands ? 'check.alsoMasked' : 'check.alsoNone'));
      return;
    }
    onMark(wanted);
    setWords('');
    setMessage(undefined);
  };

  const { action, session, task } = conversation;
  const options = Object.entries(
    task === 'workflow' && action ? { action: action.info.id, ...action.values } : conversation.options,
  );
  return (
    <div className={layout.stack}>
      {shown ? (
        <ShownPlace
          words={shown.group.words}
          turn={shown.turn}
          nth={nth}
          count={places.length}
          onNext={onNext}
          onLeave={onLeave}
        />
      ) : (
        <p className={layout.small}>{t('check.previewHint')}</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: marking with the mouse; the box below does the same by keyboard */}
      <div className={layout.stack} onMouseUp={takeSelection}>
        {masked.fields.map((field) => (
          <SentField
            key={field.path}
            field={field}
            title={fieldTitle(field, conversation, t)}
            place={place?.path === field.path ? place : undefined}
            turn={shown?.turn}
          />
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
        <Fact name={t('check.fields.task')}>{taskName(conversation)}</Fact>
        {options.length > 0 && (
          <Fact name={t('check.fields.options')}>
            {options.map(([name, value]) => `${name}: ${value}`).join(', ')}
          </Fact>
        )}
        <Fact name={t('check.fields.model')}>
          {[conversation.model, conversation.against].flatMap((one) => one?.id ?? []).join(', ')}
        </Fact>
        <Fact name={t('check.fields.origin')}>{t(`check.origins.${conversation.origin}`)}</Fact>
        {session && <Fact name={t('check.fields.session')}>{session}</Fact>}
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

function fieldTitle(field: MaskedField, conversation: Conversation, t: (key: string) => string): string {
  const turn = /^history\[(\d+)\]/.exec(field.path);
  if (!turn) return t(`check.fields.${field.path}`);
  return t(`check.fields.${conversation.turns[Number(turn[1])]?.role ?? 'assistant'}`);
}
