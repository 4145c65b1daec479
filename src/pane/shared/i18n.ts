import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from '../locales/de';

export type Language = 'de' | 'en';

export async function startI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: 'de',
    fallbackLng: 'de',
    resources: { de: { translation: de } },
    // Beside a mail some words read differently (`locales/outlook.ts`); the others are these.
    fallbackNS: 'translation',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  if (language !== 'de') await changeLanguage(instance, language);
  return instance;
}

/** English is loaded when it is asked for. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (language === 'en' && !instance.hasResourceBundle('en', 'translation')) {
    const { en, laterEn, problemsInEnglish } = await import('../locales/english');
    instance.addResourceBundle('en', 'translation', { ...en, ...laterEn, problems: problemsInEnglish });
  }
  document.documentElement.lang = language;
  await instance.changeLanguage(language);
}
