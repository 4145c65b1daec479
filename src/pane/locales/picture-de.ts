/** Words of the picture description; part of the later words. English has the same keys. */
export const pictureDe = {
  picture: {
    noModel: 'Im Rathaus gibt es kein Modell, das Bilder sieht.',
    describe: 'Beschreiben',
    reading: 'Bild wird gelesen …',
    why: {
      none: 'Markieren Sie ein Bild im Dokument.',
      several: 'Es sind mehrere Bilder markiert.',
      unreadable: 'Dieses Bild lässt sich nicht zeichnen. Es wurde nichts gesendet.',
      'too-small': 'Das Bild ist zu klein.',
      'too-large': 'Das Bild ist zu groß. Es wurde nichts gesendet.',
    },
    how: {
      none: 'Klicken Sie auf das Bild. Erreichbar sind Bilder, die in der Zeile stehen. Fließt der Text um das Bild, stellen Sie es vorher um: Bildformat, Textumbruch, „Mit Text in Zeile“.',
      several: 'Markieren Sie nur eines: Jedes Bild wird für sich geprüft und beschrieben.',
      unreadable:
        'Vielleicht ist die Datei beschädigt oder eine Vektorgrafik (EMF, WMF). Speichern Sie das Bild als PNG und fügen Sie es neu ein.',
      'too-small':
        'Darin ist nichts zu erkennen. Eine Linie oder ein Schmuckbild braucht keine Beschreibung.',
      'too-large': 'Verkleinern Sie es in Word: Bildformat, „Bilder komprimieren“.',
    },
    asSent: 'So wird das Bild gesendet',
    marked: 'Das markierte Bild',
    facts: '{{kind}}, {{width}} × {{height}} Bildpunkte, {{size}} KB.',
    leftBehind: 'Dateiname, bisheriger Alternativtext und Angaben der Kamera bleiben hier.',
    confirm:
      'Im Bild ist keine Person, kein Name, keine Anschrift, kein Kennzeichen, kein Schriftstück und keine Handschrift zu sehen.',
    confirmWhy:
      'Das kann kein Programm prüfen. Dass Sie es bestätigt haben, wird festgehalten, das Bild nicht.',
    confirmFirst: 'Bestätigen Sie zuerst, dass nichts Persönliches zu sehen ist.',
    context: 'Worum geht es? (freiwillig)',
    contextExample: 'Zum Beispiel: „Bericht zum Radverkehr“',
    review: 'Bild beschrieben',
    alternative: 'Alternativtext',
    counter: '{{count}} von {{most}} Zeichen. Für Menschen, die das Bild nicht sehen.',
    tooLong: 'Vorgelesen ist das lang. Kürzen Sie auf das Wichtigste.',
    caption: 'Bildunterschrift',
    captionHint: 'Steht unter dem Bild, dahinter der KI-Hinweis.',
    label: 'KI-Hinweis kommt unter das Bild (Pflicht: Die KI hat es beschrieben).',
    looksPersonal: 'Etwas sieht persönlich aus. Es steht bei den Feldern unten.',
    compare: 'Vergleichen Sie mit dem Bild: Stimmt alles, auch die Zahlen?',
    insert: 'Einfügen',
    refineHint: 'Nachbessern: „ohne Farben“',
    labelMissing:
      'Der Hinweis unter einem Bild wurde gelöscht. Fehlt die ganze Bildunterschrift, beschreiben Sie das Bild noch einmal.',
  },
};
