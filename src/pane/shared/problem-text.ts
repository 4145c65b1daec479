import { useTranslation } from 'react-i18next';
import type { Problem } from '../../core/protocol/problem';
import { problem as german } from '../../core/protocol/problems';

/** Words of a problem in the clerk's language; always our own, never a server's message. */
export function useProblemText(): (problem: Problem) => { readonly title: string; readonly detail: string } {
  const { t, i18n } = useTranslation();
  return (problem) => {
    const { title, detail } = german(problem.code);
    if (i18n.language === 'de') return { title, detail };
    const key = `problems.${problem.code}`;
    return {
      title: t(`${key}.title`, { defaultValue: title }),
      detail: t(`${key}.detail`, { defaultValue: detail }),
    };
  };
}
