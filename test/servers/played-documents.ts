/** A paragraph of an invented service regulation; the played knowledge server knows nothing else. */
export interface PlayedDocument {
  /** As the knowledge server calls it, and the address under which the playground shows it. */
  readonly name: string;
  readonly title: string;
  readonly dataset: 'ortsrecht' | 'it-hilfe' | 'dienstanweisungen';
  readonly paragraphs: readonly string[];
}

/** Written for the playground; no town's real regulation. */
export const PLAYED_DOCUMENTS: readonly PlayedDocument[] = [
  {
    name: 'hundesteuersatzung.html',
    title: 'Hundesteuersatzung',
    dataset: 'ortsrecht',
    paragraphs: [
      'Ein Hund muss innerhalb von zwei Wochen angemeldet werden, nachdem er aufgenommen wurde oder drei Monate alt geworden ist. Die Anmeldung geht auch mit dem Formular im Internet.',
      'Die Steuer beträgt im Jahr 96 Euro für den ersten und 132 Euro für jeden weiteren Hund. Sie wird in vier gleichen Teilen zur Mitte des Vierteljahres gezahlt.',
      'Befreit sind Hunde, die blinde oder hörgeschädigte Menschen führen. Der Antrag wird vor dem Monat gestellt, ab dem die Befreiung gelten soll.',
    ],
  },
  {
    name: 'passwort-und-anmeldung.html',
    title: 'IT-Hilfe: Passwort und Anmeldung',
    dataset: 'it-hilfe',
    paragraphs: [
      'Ein vergessenes Passwort setzen Sie im Selbstbedienungsportal unter „Passwort vergessen“ selbst zurück. Dafür brauchen Sie die Handynummer, die bei Ihnen hinterlegt ist.',
      'Ein Passwort hat mindestens zwölf Zeichen und gilt ein Jahr. Nach fünf falschen Versuchen wird das Konto für 30 Minuten gesperrt.',
      'Wer das Haus verlässt, sperrt den Bildschirm mit Windows-Taste und L. Passwörter werden nie weitergegeben, auch nicht an die IT.',
    ],
  },
  {
    name: 'drucker-und-scanner.html',
    title: 'IT-Hilfe: Drucker und Scanner',
    dataset: 'it-hilfe',
    paragraphs: [
      'Ein neuer Drucker wird im Startmenü unter „Drucker hinzufügen“ mit dem Namen auf dem Aufkleber eingerichtet. Die Freigabe dauert wenige Minuten.',
      'Gescannte Schriftstücke landen im Ordner „Scan“ des eigenen Laufwerks und werden dort nach sieben Tagen gelöscht.',
      'Bei Papierstau folgen Sie der Anzeige am Gerät. Bleibt er bestehen, melden Sie das Gerät mit seiner Nummer bei der IT.',
    ],
  },
  {
    name: 'dienstanweisung-schriftverkehr.html',
    title: 'Dienstanweisung Schriftverkehr',
    dataset: 'dienstanweisungen',
    paragraphs: [
      'Eingehende E-Mails von Bürgerinnen und Bürgern werden innerhalb von drei Arbeitstagen beantwortet oder mit einem Zwischenbescheid bestätigt.',
      'Schreiben nach außen tragen das Aktenzeichen, den Namen der zuständigen Stelle und die Sprechzeiten. Sie werden nach DIN 5008 gestaltet.',
      'Bescheide mit Rechtsbehelfsbelehrung gehen mit der Post oder über das besondere Behördenpostfach, nie allein als E-Mail.',
    ],
  },
  {
    name: 'dienstanweisung-mobiles-arbeiten.html',
    title: 'Dienstanweisung mobiles Arbeiten',
    dataset: 'dienstanweisungen',
    paragraphs: [
      'Mobiles Arbeiten ist an bis zu drei Tagen in der Woche möglich, wenn der Dienstbetrieb es zulässt. Der Antrag geht an die Teamleitung.',
      'Akten in Papier bleiben im Haus. Auf mobilen Geräten wird nur mit verschlüsselter Verbindung gearbeitet.',
      'Die Arbeitszeit wird wie im Haus erfasst. Ruhezeiten von elf Stunden sind einzuhalten.',
    ],
  },
];

/** A paragraph that fits a question, with the document that it stands in. */
export interface FoundParagraph {
  readonly document: PlayedDocument;
  readonly text: string;
  readonly score: number;
}

/** Paragraphs of the datasets that share the question's rare words, the best first; none where too little fits. */
export function findParagraphs(question: string, datasets: readonly string[]): readonly FoundParagraph[] {
  const all = PLAYED_DOCUMENTS.filter(({ dataset }) => datasets.includes(dataset)).flatMap((document) =>
    document.paragraphs.map((text) => ({
      document,
      text,
      stems: new Set(stemsOf(`${document.title} ${text}`)),
    })),
  );
  const rarity = (stem: string): number => {
    const holders = all.filter(({ stems }) => stems.has(stem)).length;
    return holders === 0 ? 0 : Math.log(1 + all.length / holders);
  };
  const asked = [...new Set(stemsOf(question))];
  return all
    .map(({ document, text, stems }) => ({
      document,
      text,
      score: asked.reduce((sum, stem) => sum + (stems.has(stem) ? rarity(stem) : 0), 0),
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}

/** One rare word, or two that are not. */
const LEAST = 2;
const STEM = 6;
const SMALL_WORDS = new Set(
  'wie was wer wann welche welcher eine einen einer mein meine muss kann dass wird werden sind ist und oder für mit bei auf aus der die das den dem ich wir sie nicht nach über unter'.split(
    ' ',
  ),
);

/** The beginnings of the words, so that "Drucker" fits "Druckern". */
function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.slice(0, STEM));
}
