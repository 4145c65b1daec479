/** Models of a server that were seen to leave their thoughts unopened (`think-splitter.ts`). */
export interface UnopenedThoughts {
  has(model: string): boolean;
  /** For the splitter of a run of this model. */
  learner(model: string): (isUnopened: boolean) => void;
}

export function unopenedThoughts(): UnopenedThoughts {
  const models = new Set<string>();
  return {
    has: (model) => models.has(model),
    learner: (model) => (isUnopened) => void (isUnopened ? models.add(model) : models.delete(model)),
  };
}
