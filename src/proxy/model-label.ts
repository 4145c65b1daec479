import type { OfferedModel } from './backends/registry';
import type { Config } from './config';

/** What logs and metrics call a model. */
export type ModelLabel = (offered: OfferedModel) => string;

/** The id of a model that the configuration names; what a server merely lists counts under the server's name. */
export function modelLabels({ backends }: Pick<Config, 'backends'>): ModelLabel {
  const known = new Set(backends.flatMap(({ name, models }) => models.map(({ id }) => `${name}/${id}`)));
  return ({ id, backend }) => (known.has(id) ? id : backend.name);
}
