/** Headings in the summary of a mail; `course` only for a thread. */
export const SUMMARY_PARTS = {
  concern: 'Anliegen',
  questions: 'Offene Fragen',
  deadlines: 'Fristen',
  course: 'Verlauf',
} as const;
