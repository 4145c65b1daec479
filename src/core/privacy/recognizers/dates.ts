const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const MONTH_NAME =
  '(?:jan(?:uar|\\.)?|jänner|feb(?:ruar|\\.)?|mär(?:z|\\.)|mrz\\.?|maerz|apr(?:il|\\.)?|mai|jun[io]?\\.?|jul[iy]?\\.?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dez(?:ember|\\.)?)';

/** Dates as German letters write them: 12.03.1985, 12. 3. 85, 12. März 1985, 1985-03-12, 12/03/1985. */
export const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:${DAY}\\. ?(?:${MONTH}\\. ?|${MONTH_NAME} )(?:\\d{4}|\\d{2})|${DAY}[/-]${MONTH}[/-](?:\\d{4}|\\d{2})|(?:19|20)\\d{2}-${MONTH}-${DAY}|${DAY} ${MONTH} \\d{4}|${DAY}\\.? ${MONTH_NAME} \\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);
