import { useState } from 'react';
import { toMarkdown } from '../../../core/content/to-markdown';
import type { Problem } from '../../../core/protocol';
import { asProblem } from '../../conversation/as-problem';
import type { Material } from '../../conversation/next-message';
import { usePane } from '../../shared/pane-context';

interface TakeMaterial {
  /** Nothing was marked. */
  readonly empty: boolean;
  readonly problem?: Problem;
  take(): Promise<void>;
}

/** Reads what is marked when the clerk gives it along; beside a received mail, all of it. */
export function useMaterial(onMaterial: (material: Material) => void): TakeMaterial {
  const { host } = usePane();
  const [state, setState] = useState<Omit<TakeMaterial, 'take'>>({ empty: false });
  const { application, content } = host.abilities;
  return {
    ...state,
    async take() {
      try {
        const passage = await (content === 'mail-read' ? host.readDocument() : host.readSelection());
        const text = toMarkdown(passage.blocks.map(({ block }) => block));
        const origin = application === 'outlook' ? 'mail' : 'document';
        const empty = text.trim() === '';
        setState({ empty });
        if (!empty) onMaterial({ passage, text, origin });
      } catch (error) {
        setState({ empty: false, problem: asProblem(error) });
      }
    },
  };
}
