/** Words of what stands behind "Weitere Aufgaben"; part of the later words. English has the same keys. */
export const furtherDe = {
  more: { title: 'Weitere Aufgaben' },
  action: {
    start: '„{{name}}“ starten',
    leave: 'Doch nicht',
    notes: 'Stichworte',
    notesHint: 'Was soll der Ablauf wissen?',
    words: 'Was soll geschehen? (freiwillig)',
    wordsHint: 'In eigenen Worten',
  },
  sources: {
    title: 'Quellen',
    open: 'Öffnet im Browser',
    closed: 'lässt sich hier nicht öffnen',
    excerpt: 'Auszug aus [{{number}}]',
    insert: 'Quellenliste mit einfügen',
    count_one: '{{count}} Quelle gefunden.',
    count_other: '{{count}} Quellen gefunden.',
  },
  unanswered: {
    title: 'Keine Antwort gefunden',
    nothing: 'Ich weiß es nicht: Dazu steht nichts in „{{model}}“.',
    how: 'Fragen Sie mit anderen Worten oder in einem anderen Wissensbestand. Weiter hilft auch das zuständige Amt.',
    cut: 'Die Antwort kam nicht zu Ende. Die Quellen fehlen.',
    cutHow: 'Ohne Quellen wird nichts eingefügt. Ihre Frage ist noch da: Stellen Sie sie noch einmal.',
    found: 'Gefunden, aber ohne Antwort auf die Frage',
    words: 'Was das Modell ohne Beleg schrieb (wird nie eingefügt)',
    again: 'Anders fragen',
    leave: 'Verwerfen',
  },
  instead: {
    title: '{{wanted}} antwortet nicht. Es antwortet {{model}}.',
    rest: '{{wanted}} antwortet nicht mehr. Den Rest bearbeitet {{model}}.',
  },
  waiting: {
    seconds_one: 'etwa {{count}} Sekunde',
    seconds_other: 'etwa {{count}} Sekunden',
    minutes_one: 'etwa {{count}} Minute',
    minutes_other: 'etwa {{count}} Minuten',
    hours_one: 'etwa {{count}} Stunde',
    hours_other: 'etwa {{count}} Stunden',
  },
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
      'Text aus einer Datei oder E-Mail bleibt hier. Leeren Sie das Feld und schreiben Sie die Frage mit eigenen Worten. Es wurde nichts gesendet.',
    pastedWhy: 'Dann darf er hier nicht gesendet werden.',
  },
};
