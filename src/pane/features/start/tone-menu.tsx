import { useTranslation } from 'react-i18next';
import { TONES } from '../../../core/tasks';
import { ChoiceMenu } from '../../shared/choice-menu';
import type { Compose } from './compose';

interface ToneMenuProps {
  readonly tone: Compose['tone'];
  readonly onChoose: (tone: Compose['tone']) => void;
}

export function ToneMenu({ tone, onChoose }: ToneMenuProps) {
  const { t } = useTranslation();
  return (
    <ChoiceMenu
      label={t('start.tone', { tone: t(`tones.${tone}`) })}
      choices={TONES.map((value) => ({ value, label: t(`tones.${value}`) }))}
      value={tone}
      onChoose={onChoose}
    />
  );
}
