/** Everything that English needs, in one file to load. */
export { en } from './en';
export { laterEn } from './later-en';
export { problemsInEnglish } from './problems-en';
