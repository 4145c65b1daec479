import { Button, Checkbox, Field, Input, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Intent, pickModel } from '../../conversation/model-choice';
import { DrawnView } from '../../shared/drawn-view';
import type { FurtherScreenProps } from '../../shared/further';
import { useLayout } from '../../shared/layout';
import { ModelMenu } from '../../shared/model-menu';
import { Note } from '../../shared/note';
import { usePane, usePaneState } from '../../shared/pane-context';
import { modelPreference } from '../../shared/preferences';
import { ProblemNote } from '../../shared/problem-note';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { type MarkedPicture, useMarkedPicture } from './use-marked-picture';

const INTENT: Intent = { task: 'picture', origins: ['picture'] };
/** Characters of the line that says what a picture is about. */
const LONGEST_CONTEXT = 300;

/**
 * The marked picture as it would be sent. Nothing leaves before the clerk has said that nobody and nothing personal can
 * be seen in it: software can't check that (KI-Kompass, 1).
 */
export function PictureScreen({ words, onWords, busy, onLeave }: FurtherScreenProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow, host, preferences } = usePane();
  const { models } = usePaneState();
  const [chosen, setChosen] = useState(() => preferences.get(modelPreference('picture')));
  const marked = useMarkedPicture(host);
  const drawn = marked.name === 'drawn' ? marked.drawn : undefined;
  /** Data of the picture that was confirmed: another one is confirmed anew. */
  const [confirmedData, setConfirmedData] = useState<string>();
  const confirmed = drawn !== undefined && drawn.data === confirmedData;

  const serving = models.filter(({ tasks }) => tasks.includes('picture'));
  const model = pickModel(serving, chosen, INTENT);
  const canDescribe = confirmed && model !== undefined && !busy;
  const describe = (): void => {
    if (!canDescribe || marked.name !== 'drawn') return;
    const { mediaType, data } = marked.drawn;
    const picture = { id: marked.id, mediaType, data, confirmed };
    const text = words.text.trim();
    void flow.begin({ task: 'picture', options: {}, origin: 'picture', model, picture, text });
  };
  const leave = busy ? flow.back : onLeave;
  useKeys({ main: describe, back: leave });
  return (
    <Screen
      title={t('tasks.picture')}
      foot={
        <>
          <Button appearance="primary" disabledFocusable={!canDescribe} onClick={describe}>
            {t('picture.describe')}
          </Button>
          {busy && <Spinner size="tiny" labelPosition="after" label={t('checking.title')} />}
          {drawn && !confirmed && <span className={layout.small}>{t('picture.confirmFirst')}</span>}
          <ModelMenu
            models={serving}
            current={model}
            intent={INTENT}
            onChoose={(id) => {
              preferences.set(modelPreference('picture'), id);
              setChosen(id);
            }}
          />
          <Button appearance="transparent" className={layout.quiet} onClick={leave}>
            {t('common.back')}
          </Button>
        </>
      }
    >
      <Marked marked={marked} />
      {drawn && (
        <>
          <Checkbox
            label={t('picture.confirm')}
            checked={confirmed}
            disabled={busy}
            onChange={(_, { checked }) => setConfirmedData(checked === true ? drawn.data : undefined)}
          />
          <p className={layout.small}>{t('picture.confirmWhy')}</p>
          <Field label={t('picture.context')}>
            <Input
              value={words.text}
              placeholder={t('picture.contextExample')}
              maxLength={LONGEST_CONTEXT}
              onChange={(_, { value }) => onWords({ ...words, text: value })}
            />
          </Field>
        </>
      )}
    </Screen>
  );
}

function Marked({ marked }: { readonly marked: MarkedPicture }) {
  const { t } = useTranslation();
  const layout = useLayout();
  switch (marked.name) {
    case 'reading':
      return <Spinner size="small" labelPosition="after" label={t('picture.reading')} />;
    case 'failed':
      return <ProblemNote problem={marked.problem} />;
    case 'drawn': {
      const { width, height, mediaType, data } = marked.drawn;
      const facts = {
        width,
        height,
        kind: mediaType === 'image/png' ? 'PNG' : 'JPEG',
        size: Math.max(1, Math.round((data.length * 3) / 4 / 1024)),
      };
      return (
        <section className={layout.card}>
          <h3 className={layout.cardTitle}>{t('picture.asSent')}</h3>
          <DrawnView picture={marked.drawn} alt={t('picture.marked')} />
          <p className={layout.small}>
            {t('picture.facts', facts)} {t('picture.leftBehind')}
          </p>
        </section>
      );
    }
    default:
      return (
        <div role="status">
          <Note tone={marked.name === 'none' ? 'info' : 'warn'} title={t(`picture.why.${marked.name}`)}>
            <p className={layout.plain}>{t(`picture.how.${marked.name}`)}</p>
          </Note>
        </div>
      );
  }
}
