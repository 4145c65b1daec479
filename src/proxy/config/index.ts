export { isLoopbackName, isPrivateAddress } from './address';
export { type Config, ConfigError, type ConfigIssue, loadConfig, parseConfig } from './load';
export { documentedKeys } from './meaning';
export { type BackendConfig, configSchema, type ModelConfig, type Quirks } from './schema';
export type { KindRule, SecondCheckConfig } from './second-check';
