export { type PullStep, pullModel } from './backends';
export {
  type BackendConfig,
  backendSchema,
  type Config,
  ConfigError,
  type ConfigIssue,
  loadConfig,
  parseConfig,
} from './config';
export { serveFolder } from './http/static-files';
export { errorFields } from './log';
export { type BackendReach, REACH_PATIENCE, type Reach, reach } from './reach';
export { buildServer, type ProxyServer, type ServerOptions } from './server';
