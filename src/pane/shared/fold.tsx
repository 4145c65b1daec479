import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that can be looked at, folded until then. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <Accordion collapsible defaultOpenItems={open ? ['fold'] : []}>
      <AccordionItem value="fold">
        <AccordionHeader as="h3" size="small">
          {title}
        </AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
