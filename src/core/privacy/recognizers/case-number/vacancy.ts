import type { Label } from '../labels/labels';

const VACANCY =
  /(?:bewerb|bieter|auftrag(?:svergabe|geber)|zuschlag|angebote?(?!\p{L})|tiefbau|stellenangebot|stellenausschreib|interamt|vergabe|ausschreibung|angebotsfrist|karriere|stellenportal|jobportal|lebenslauf|\(m\/w\/d\)|vollzeit)/iu;

const REFERENCE = /^(?:ref|kenn|angebot|kennung|id|verfahren|sache)/i;

/** "Referenznummer KIT-25-09" of a job offer or a tender leads to no person. */
export function isOfVacancy(text: string, { start, end }: Label): boolean {
  if (!REFERENCE.test(text.slice(start, end))) return false;
  return VACANCY.test(text.slice(Math.max(0, start - 150), end + 150));
}
