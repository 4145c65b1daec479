/** With what the codes of norms, papers of councils, tenders and products begin, alternatives of a pattern. */
export const NO_CASE_SIGNS =
  'DIN|EN|ISO|IEC|VDI|VDE|VDV|CPV|ISBN|ISSN|TED|BV|DS|MV|AN|VO|VV|TOP|COM|SARS|COVID|CE|CAS|UN|EU|EG|ADR|EAN|BVH|LOS|VG|VGV|UVGO|VOB|VOL|CVE|RFC';
/** Of a contract that is put out to tender. */
export const TENDER = /vergabestelle|ausschreibung|nachprüfungs|(?<!\p{L})cpv(?!\p{L})/iu;
