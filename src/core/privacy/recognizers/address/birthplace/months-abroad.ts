import { words } from '../../../words';

/* Months as letters and registers of other countries write them, in a date behind the word for a birth. */
export const MONTHS_ABROAD = words(`
  january february march april may june july august september october november december mar oct dec sept
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  januari februari maart mei juni juli augustus oktober
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre
  enero febrero abril mayo junio julio septiembre octubre noviembre diciembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
`);
