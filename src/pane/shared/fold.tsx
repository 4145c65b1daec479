import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  /** Opens it, whatever the clerk did before, each time that this changes to something. */
  readonly reveal?: unknown;
  readonly children: ReactNode;
}

/** Something that can be looked at, folded until then. */
export function Fold({ title, open = false, reveal, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  const [revealed, setRevealed] = useState(reveal);
  if (revealed !== reveal) {
    setRevealed(reveal);
    if (reveal !== undefined) setOpen(true);
  }
  return (
    <Accordion
      collapsible
      openItems={isOpen ? ['fold'] : []}
      onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}
    >
      <AccordionItem value="fold">
        <AccordionHeader as="h3" size="small">
          {title}
        </AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
