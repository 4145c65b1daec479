export {
  createSecondCheck,
  type SecondCheck,
  type SecondCheckReport,
  type SecondCheckResult,
  type SecondCheckState,
} from './second-check';
