/** Everything that English needs, in one file to load. */
export { en } from './en';
export { problemsInEnglish } from './problems-en';
