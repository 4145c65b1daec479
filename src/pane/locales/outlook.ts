import type { i18n } from 'i18next';
import { outlookDe } from './outlook-de';
import { outlookEn } from './outlook-en';

/** Puts the words for mails in front of those for documents; what stands in neither language here stays as it is. */
export function addOutlookWords(instance: i18n): void {
  instance.addResourceBundle('de', 'outlook', outlookDe);
  instance.addResourceBundle('en', 'outlook', outlookEn);
  instance.setDefaultNamespace('outlook');
}
