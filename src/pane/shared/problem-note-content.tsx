import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../core/protocol/problem';
import { addLaterWords } from '../locales/later';
import { copyText } from './clipboard';
import { officeVersion } from './environment';
import { Fold } from './fold';
import { useLayout } from './layout';
import { Note } from './note';
import { usePane } from './pane-context';
import { useProblemText } from './problem-text';
import { useWaitingTime } from './use-waiting-time';

export interface ProblemNoteProps {
  readonly problem: Problem;
  readonly runId?: string;
  /** Where the problem's own words would speak of something else. */
  readonly words?: { readonly title: string; readonly detail: string };
  readonly children?: ReactNode;
}

/** What happened and what to do; for IT the code, never a message of a server or a parser. */
export default function ProblemNoteContent({ problem, runId, words, children }: ProblemNoteProps) {
  const { t, i18n } = useTranslation();
  addLaterWords(i18n);
  const layout = useLayout();
  const own = useProblemText()(problem);
  const waitingTime = useWaitingTime();
  const text = words ?? own;
  return (
    <Note tone="bad" title={text.title}>
      <p className={layout.plain}>
        {text.detail}
        {problem.pagesThatFit !== undefined && ` ${t('problem.pages', { count: problem.pagesThatFit })}`}
        {problem.waitSeconds !== undefined &&
          ` ${t('problem.wait', { time: waitingTime(problem.waitSeconds) })}`}
      </p>
      {children}
      <Fold title={t('problem.technical')}>
        <Technical problem={problem} runId={runId ?? problem.runId} />
      </Fold>
    </Note>
  );
}

function Technical({ problem, runId }: { readonly problem: Problem; readonly runId?: string }) {
  const { t } = useTranslation();
  const { config } = usePane();
  const layout = useLayout();
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const rows = [
    [t('problem.code'), problem.code],
    [t('problem.status'), String(problem.status)],
    ...(problem.upstreamStatus === undefined
      ? []
      : [[t('problem.upstream'), String(problem.upstreamStatus)]]),
    ...(runId === undefined ? [] : [[t('problem.runId'), runId]]),
    [t('problem.versions'), `Schreibkompass ${config.version}, ${officeVersion() ?? 'ohne Office'}`],
  ];
  const copy = async (): Promise<void> => {
    const worked = await copyText(rows.map((row) => row.join(': ')).join('\n'));
    setCopied(worked ? 'copied' : 'copyFailed');
  };
  return (
    <div className={layout.stack}>
      <ul className={layout.list}>
        {rows.map(([name, value]) => (
          <li key={name}>
            {name}: {value}
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button size="small" onClick={copy}>
          {t('common.copy')}
        </Button>
        <span role="status">{copied && t(`common.${copied}`)}</span>
      </div>
    </div>
  );
}
