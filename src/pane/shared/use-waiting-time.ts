import { useTranslation } from 'react-i18next';

/** From here on, an estimate is given in minutes. */
const MINUTES_FROM = 90;

/** An estimated waiting time as one says it: "etwa 20 Sekunden", "etwa 3 Minuten". */
export function useWaitingTime(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) =>
    seconds < MINUTES_FROM
      ? t('waiting.seconds', { count: seconds < 10 ? Math.max(seconds, 1) : Math.round(seconds / 10) * 10 })
      : t('waiting.minutes', { count: Math.round(seconds / 60) });
}
