import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { readField } from '../labels/fields';
import { labelsOf } from '../labels/labels';
import { digitCount } from '../reading';
import { caseValueEnd } from './value';

const SERIAL = /^(?:serien|serial)/iu;
/** Whose a device is: without it the number leads to nobody. */
const OWNED =
  /(?<!\p{L})(?:mein|dein|sein|ihr|unser|deren|dessen|Herrn?|Frau|Eheleute|Familie|Schüler|Azubi|Auszubildende|Kind|Tochter|Sohn|Enkel|Mutter|Vater|Opa|Oma|Patient|Bewohner|Mieter|Kunde|Kundin|Kolleg|gehört|gestohlen|geklaut|ausgegeben an|Inh|Fahrrad|Handy|Hörgerät|Rollstuhl|Rollator|Waffe|Büchse|Pistole|Jagd)\p{L}{0,4}(?!\p{L})/u;
const REACH = 90;

/** "Seriennr. Dienstlaptop 5CG2310KXT, ausgegeben an …": the serial number of somebody's device. */
export function ofDevices(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of('idCard')
    .filter(({ start, end }) => SERIAL.test(text.slice(start, end)))
    .flatMap((label): readonly Candidate[] => {
      if (!OWNED.test(text.slice(Math.max(0, label.start - REACH), label.end + REACH))) return [];
      return readField(prepared, label, (start) => {
        const noun = NOUN.exec(text.slice(start, start + 30))?.[0].length ?? 0;
        const end = caseValueEnd(text, start + noun);
        if (end === undefined || digitCount(text.slice(start + noun, end)) < 4) return undefined;
        return { start: start + noun, end, type: 'CASE_NUMBER', confidence: 0.7, reason: 'cue' };
      });
    });
}

const NOUN = /^\p{Lu}\p{Ll}{3,22} (?=[A-Z\d])/u;
