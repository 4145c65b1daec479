import type { MailData } from '../model/message';
import { buildingPermit } from './building-permit';
import { dayCare } from './day-care';
import { dogTax } from './dog-tax';
import { hostileEvent } from './event-hostile';
import { housingBenefit } from './housing-benefit';
import { parking } from './parking';
import { registry } from './registry';
import { specialMails } from './special';
import { waste } from './waste';

/** The mails of the playground, the newest first. All persons and numbers are invented. */
export const samples: readonly MailData[] = [
  waste,
  dayCare,
  registry,
  hostileEvent,
  housingBenefit,
  buildingPermit,
  parking,
  dogTax,
  ...specialMails,
];
