export type { ActionConfig } from './actions';
export { isLoopbackName, isPrivateAddress } from './address';
export { type Config, ConfigError, type ConfigIssue, loadConfig, parseConfig } from './load';
export { documentedKeys } from './meaning';
export { type BackendConfig, backendSchema, configSchema, type ModelConfig, type Quirks } from './schema';
export type { KindRule, SecondCheckConfig } from './second-check';
