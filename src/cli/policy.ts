import type { PrivacyRules } from '../core/privacy';
import { loadConfig } from '../proxy';
import type { CommandIo } from './command';

/** The rules of the check as the configuration has them; without one, the shipped ones. */
export function privacyRules(configFile: string | undefined, io: CommandIo): PrivacyRules {
  return loadConfig(configFile ?? io.env.SCHREIBKOMPASS_CONFIG, io.env, () => false).policy.privacy;
}
