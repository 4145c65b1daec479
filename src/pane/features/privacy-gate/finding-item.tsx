import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingGroup } from '../../conversation/gate';
import { menuKeys } from '../../shared/arrow-keys';
import { MenuIcon } from '../../shared/icons';
import { useLayout } from '../../shared/layout';
import { AllowRequest } from './allow-request';
import { Sureness } from './sureness';
import type { ShowInDocument } from './use-document-places';
import { whySentence } from './why';

const useStyles = makeStyles({
  item: {
    padding: '8px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  top: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  words: { fontWeight: 600, textAlign: 'start', minWidth: 0, paddingTop: '2px', marginRight: 'auto' },
  button: { flexShrink: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '12px',
  },
  // Stands empty without a gap of its own, so that what is said later is announced.
  told: { ':empty': { marginTop: '-4px' } },
  more: { flexShrink: 0, minWidth: '28px', padding: 0 },
});

/** What can be done with a finding; the same for every list. */
export interface FindingActions {
  readonly onDecide: (group: FindingGroup, decision: FindingGroup['decision']) => void;
  readonly onEdit: (group: FindingGroup) => void;
  /** Shows where it stands in what is sent. */
  readonly onShow: (group: FindingGroup) => void;
  /** Missing where the host selects nothing. */
  readonly onShowInDocument?: ShowInDocument;
}

interface FindingItemProps extends FindingActions {
  readonly group: FindingGroup;
  /** From 1 to 4, see `surenessStep`. */
  readonly step: number;
}

/** A finding: the words, which kind, how sure and why, and what can be done with it. */
export function FindingItem({ group, step, ...actions }: FindingItemProps) {
  const { onDecide, onEdit, onShow, onShowInDocument } = actions;
  const { words, decision } = group;
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const link = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState<string>();
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <Link
          as="button"
          ref={link}
          className={styles.words}
          data-finding={group.key}
          aria-label={t('check.showWhat', { words })}
          title={t('check.showPlace')}
          onClick={() => onShow(group)}
        >
          {group.type === 'EMAIL' ? <BreakableAddress address={words} /> : words}
        </Link>
        <ToggleButton
          size="small"
          className={styles.button}
          checked={decision === 'mask'}
          aria-label={t('check.maskWhat', { words })}
          onClick={() => onDecide(group, decision === 'mask' ? 'open' : 'mask')}
        >
          {t('check.mask')}
          {decision === 'mask' && ' ✓'}
        </ToggleButton>
        <Menu inline positioning={{ strategy: 'fixed', position: 'below', align: 'end' }}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              className={styles.more}
              icon={<MenuIcon />}
              aria-label={t('check.moreWhat', { words })}
            />
          </MenuTrigger>
          <MenuPopover className={layout.above}>
            <MenuList {...menuKeys}>
              <MenuItem onClick={() => onShow(group)}>{t('check.showPlace')}</MenuItem>
              {onShowInDocument && (
                <MenuItem onClick={async () => setTold(await onShowInDocument(group))}>
                  {t('check.showInDocument')}
                </MenuItem>
              )}
              <MenuItem onClick={() => onEdit(group)}>{t('check.editHere')}</MenuItem>
              <MenuItem onClick={() => setAsking(true)}>{t('check.allow.menu')}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <div className={mergeClasses(layout.small, styles.facts)}>
        <span>
          {t(`kinds.${group.type}`)}
          {group.places.length > 1 && ` · ${t('check.places', { count: group.places.length })}`}
        </span>
        <Sureness step={step} />
      </div>
      <p className={layout.small}>{whySentence(t, group.recognizer, group.reason)}</p>
      {group.waivable && (
        <ToggleButton
          size="small"
          className={layout.start}
          checked={decision === 'waive'}
          aria-label={t('check.waiveWhat', { words })}
          onClick={() => onDecide(group, decision === 'waive' ? 'mask' : 'waive')}
        >
          {t('check.waive')}
          {decision === 'waive' && ' ✓'}
        </ToggleButton>
      )}
      <p role="status" className={mergeClasses(layout.small, styles.told)}>
        {told}
      </p>
      {asking && (
        <AllowRequest
          group={group}
          onClose={() => {
            setAsking(false);
            link.current?.focus();
          }}
        />
      )}
    </li>
  );
}

/** Breaks behind the @ and the dots, never inside a word. */
function BreakableAddress({ address }: { readonly address: string }) {
  return address.split(/(?<=[@.])/).map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
