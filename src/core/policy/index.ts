export { nettetal } from './nettetal';
export { type Policy, policySchema } from './policy';
