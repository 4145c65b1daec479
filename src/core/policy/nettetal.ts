import type { Policy } from './policy';

/**
 * Nettetal's KI-Kompass 1.0, valid from 10.10.2024 (shipped values).
 * The sentence of `disclosure.created` is quoted verbatim from its section "Transparente Kennzeichnung".
 */
export const nettetal: Policy = {
  authority: 'Stadt Nettetal',
  kompass: {
    title: 'KI-Kompass',
    version: '1.0',
    validFrom: '10.10.2024',
    contact: 'it-service@nettetal.de',
    url: '/kompass.html',
    summary: [
      'Sie dürfen KI dienstlich nutzen. Der Mensch steht im Mittelpunkt.',
      'Sie tragen die Verantwortung für den Text, nicht die KI.',
      'Prüfen Sie jedes Ergebnis: Stimmt es? Behandelt es alle gleich? Ist die Quelle belegt?',
      'Sprachmodelle sind keine Wissensbibliotheken. Sie können sich Inhalte ausdenken.',
      'Geben Sie keine persönlichen und keine sensiblen Daten ein, auch keine Bilder davon.',
      'Amts-, Geschäfts- und Betriebsgeheimnisse gehen immer vor.',
      'Modelle im Internet bekommen keine internen Texte.',
      'Hat die KI etwas erstellt oder erweitert, steht das nach außen dabei.',
      'Rechtschreibung, Übersetzung und Zusammenfassung brauchen keinen Hinweis.',
      'Der Kompass wird laufend angepasst. Fragen beantwortet der IT-Service.',
    ],
  },
  privacy: {
    sureFrom: 0.8,
    waivable: [
      'PERSON',
      'ADDRESS',
      'POSTCODE_CITY',
      'PLATE',
      'DATE_OF_BIRTH',
      'CASE_NUMBER',
      'SPECIAL_CATEGORY',
    ],
    allow: {
      domains: ['nettetal.de'],
      addresses: ['Doerkesplatz 11'],
      places: ['41334 Nettetal'],
      phonePrefixes: ['+492153898'],
      names: ['Stadt Nettetal', 'NetteBetrieb'],
      ibans: [],
    },
  },
  disclosure: {
    created:
      'Der Inhalt dieses Textes wurde von der zuständigen Person unter Zuhilfenahme eines Künstlichen Intelligenz-Werkzeugs erstellt.',
    picture:
      'Der Inhalt dieses Bildes wurde von der zuständigen Person unter Zuhilfenahme eines Künstlichen Intelligenz-Werkzeugs erstellt.',
    simplified: 'Dieser Text wurde automatisiert vereinfacht und von der zuständigen Person geprüft.',
    simplifiedUnchecked:
      'Dieser Text wurde automatisiert vereinfacht. Der Text ist nicht von einem Menschen geprüft worden.',
    simplifiedNotice: true,
    labelRules: false,
    translations: {},
  },
  mail: { internalDomains: ['nettetal.de'], onSendFailure: 'warn' },
  internetModels: true,
};
