import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FindingGroup } from '../../conversation/gate';
import { menuKeys } from '../../shared/arrow-keys';
import { useLayout } from '../../shared/layout';
import { choose, type Filter, kindsOf, NO_FILTER, passes } from './filter';

interface FindingFilterProps {
  readonly groups: readonly FindingGroup[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Chooses which findings are listed, by kind and by how sure they are. */
export function FindingFilter({ groups, filter, onFilter }: FindingFilterProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const shown = groups.filter((group) => passes(group, filter)).length;
  const hidden = groups.length - shown;
  const sure = groups.filter((group) => group.sure).length;
  const kinds = kindsOf(groups);
  const chosen = [
    ...(filter.kind === 'all' ? [] : [t(`kinds.${filter.kind}`)]),
    ...(filter.sureness === 'all' ? [] : [t(`check.filter.${filter.sureness}`)]),
  ].join(', ');
  return (
    <section aria-label={t('check.filter.title')} className={layout.between}>
      <Menu
        inline
        positioning={{ strategy: 'fixed', autoSize: 'height' }}
        checkedValues={{ sureness: [filter.sureness], kind: [filter.kind] }}
        onCheckedValueChange={(_, { name, checkedItems }) =>
          onFilter(choose(filter, { [name]: checkedItems[0] ?? 'all' }, groups))
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small">
            {t('check.filter.button', { what: chosen || t('check.filter.all', { count: groups.length }) })}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={layout.above}>
          <MenuList {...menuKeys}>
            {sure > 0 && sure < groups.length && (
              <MenuGroup>
                <MenuGroupHeader>{t('check.filter.sureness')}</MenuGroupHeader>
                <MenuItemRadio name="sureness" value="all">
                  {t('check.filter.all', { count: groups.length })}
                </MenuItemRadio>
                <MenuItemRadio name="sureness" value="sure">
                  {t('check.filter.sure')} ({sure})
                </MenuItemRadio>
                <MenuItemRadio name="sureness" value="unsure">
                  {t('check.filter.unsure')} ({groups.length - sure})
                </MenuItemRadio>
                <MenuDivider />
              </MenuGroup>
            )}
            <MenuGroup>
              <MenuGroupHeader>{t('check.filter.kind')}</MenuGroupHeader>
              <MenuItemRadio name="kind" value="all">
                {t('check.filter.all', { count: groups.length })}
              </MenuItemRadio>
              {kinds.map(([kind, count]) => (
                <MenuItemRadio key={kind} name="kind" value={kind}>
                  {t(`kinds.${kind}`)} ({count})
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={layout.small}>
        {hidden > 0 && t('check.filter.hidden', { count: hidden })}
      </span>
      {hidden > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={layout.quiet}
          onClick={() => onFilter(NO_FILTER)}
        >
          {t('check.filter.reset')}
        </Button>
      )}
    </section>
  );
}
