import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ModelInfo } from '../../core/protocol';
import { type Intent, isChoosable, modelObstacle } from '../conversation/model-choice';
import { menuKeys } from './arrow-keys';
import { MoreBelowIcon } from './icons';
import { useLayout } from './layout';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  name: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  choose: { flexShrink: 0 },
  popover: { maxWidth: 'calc(100vw - 16px)', maxHeight: '80vh', overflowY: 'auto' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ModelMenuProps {
  readonly models: readonly ModelInfo[];
  readonly current: ModelInfo | undefined;
  readonly intent: Intent;
  readonly onChoose: (id: string) => void;
}

/** Name and place of the model, and the others; one that is not offered says why (KI-Kompass, rule 2). */
export function ModelMenu({ models, current, intent, onChoose }: ModelMenuProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { flow } = usePane();
  return (
    <div className={layout.between} style={{ flexWrap: 'nowrap' }}>
      <span className={mergeClasses(layout.small, styles.name)}>
        {current ? `${current.name} · ${t(`model.place.${current.place}`)}` : t('start.noModel')}
      </span>
      <Menu
        inline
        positioning={{ strategy: 'fixed' }}
        // One that was switched off meanwhile is not offered.
        onOpenChange={(_, { open }) => void (open && flow.refreshModels())}
        checkedValues={{ model: current ? [current.id] : [] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = models.find(({ id }) => id === checkedItems[0]);
          if (chosen && !modelObstacle(chosen, intent)) onChoose(chosen.id);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            size="small"
            icon={<MoreBelowIcon />}
            iconPosition="after"
            className={mergeClasses(layout.quiet, styles.choose)}
          >
            {t(intent.task === 'knowledge' ? 'model.ability.knowledge' : 'model.choose')}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList {...menuKeys} aria-label={t('model.title')}>
            {models.filter(isChoosable).map((model) => {
              const obstacle = modelObstacle(model, intent);
              return (
                <MenuItemRadio key={model.id} name="model" value={model.id} disabled={obstacle !== undefined}>
                  {model.name}
                  <span className={styles.hint}>
                    {t(`model.place.${model.place}`)}
                    {model.abilities.map((ability) => ` · ${t(`model.ability.${ability}`)}`)}
                  </span>
                  {obstacle && <span className={styles.hint}>{t(`model.obstacle.${obstacle}`)}</span>}
                </MenuItemRadio>
              );
            })}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
