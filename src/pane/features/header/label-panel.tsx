import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../conversation/as-problem';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';
import { usePane, usePaneState } from '../../shared/pane-context';
import type { LabelStatus } from './label-status';

/** Where the label stands, or what is missing, with the way to mend it. */
export function LabelPanel({
  status,
  onClose,
}: {
  readonly status: LabelStatus;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow, host } = usePane();
  const { label } = usePaneState();
  const [failed, setFailed] = useState(false);
  const show = async (): Promise<void> => {
    try {
      await flow.showLabel();
    } catch (error) {
      setFailed(asProblem(error).code !== 'cancelled');
    }
  };
  const places = [...new Set((label?.places ?? []).map((place) => t(`label.places.${place}`)))].join(', ');
  return (
    <div style={{ padding: '8px 12px 0' }} role="status">
      <Note tone={status === 'missing' || status === 'pending' ? 'warn' : 'info'}>
        <p className={layout.plain}>
          {status === 'labelled'
            ? t('label.stands', { places })
            : t(
                status === 'missing' && label?.required === 'picture'
                  ? 'picture.labelMissing'
                  : `label.${status}`,
              )}
          {failed && ` ${t('label.failed')}`}
        </p>
        <div className={layout.row}>
          {status === 'labelled' && host.abilities.showsLabel && (
            <Button size="small" onClick={show}>
              {t('label.select')}
            </Button>
          )}
          {status === 'missing' && (
            <Button size="small" onClick={() => void flow.writeLabelAgain()}>
              {t('label.again')}
            </Button>
          )}
          <Button size="small" appearance="transparent" className={layout.quiet} onClick={onClose}>
            {t('common.close')}
          </Button>
        </div>
      </Note>
    </div>
  );
}
