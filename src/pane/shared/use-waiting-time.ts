import { useTranslation } from 'react-i18next';

/** From here on, an estimate is given in minutes. */
const MINUTES_FROM = 90;
/** And from here on in hours. */
const HOURS_FROM = 90 * 60;

/** An estimated waiting time as one says it: "etwa 20 Sekunden", "etwa 3 Minuten". */
export function useWaitingTime(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => {
    if (seconds < MINUTES_FROM)
      return t('waiting.seconds', {
        count: seconds < 10 ? Math.max(seconds, 1) : Math.round(seconds / 10) * 10,
      });
    if (seconds < HOURS_FROM) return t('waiting.minutes', { count: Math.round(seconds / 60) });
    return t('waiting.hours', { count: Math.round(seconds / 3600) });
  };
}
