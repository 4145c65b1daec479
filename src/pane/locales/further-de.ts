/** Words of what stands behind "Weitere Aufgaben"; part of the later words. English has the same keys. */
export const furtherDe = {
  more: { title: 'Weitere Aufgaben' },
  ask: {
    send: 'Fragen',
    knowledge: {
      title: 'Wissen fragen',
      hint: 'Gesucht wird in den Unterlagen des Rathauses. Gesendet wird nur Ihre Frage, nichts aus dem Dokument.',
      label: 'Ihre Frage',
      example: 'Zum Beispiel: „Wann muss ein Hund angemeldet werden?“',
    },
    legal: {
      title: 'Rechtsfrage',
      hint: 'Fragen Sie allgemein. Angaben zu einem Fall dürfen hier nicht stehen: Die Frage geht vielleicht ins Internet, deshalb nur, was Sie selbst schreiben.',
      label: 'Ihre Rechtsfrage',
      example: 'Zum Beispiel: „Welche Frist gilt für einen Widerspruch?“',
    },
    notTyped: 'Rechtsfragen gehen nur hinaus, wenn Sie sie selbst geschrieben haben.',
    notTypedHow:
      'Der eingefügte Text stammt aus einer Datei oder E-Mail. Leeren Sie das Feld und schreiben Sie die Frage mit eigenen Worten. Es wurde nichts gesendet.',
  },
};
