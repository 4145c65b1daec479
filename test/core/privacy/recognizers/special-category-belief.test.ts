import { wordsByRules, wordsOf } from './rows';

/** A text and a word of it that a finding touches. */
type Row = readonly [text: string, word: string];

const FOUND: Readonly<Record<string, readonly Row[]>> = {
  'what only believers are called, wear and keep': [
    ['Er ist Heilssoldat und sammelt jeden Advent vor dem Kaufhaus.', 'Heilssoldat'],
    ['Die Besucherin wollte den Niqab am Schalter nicht abnehmen.', 'Niqab'],
    ['Kollege F. ist Mormone, bitte keinen Kaffee einplanen.', 'Mormone'],
    ['Der Schüler trägt einen Patka und wird deswegen gehänselt.', 'Patka'],
    ['Die Verstorbene lebte zuletzt als Oblatin im Haus ihrer Schwester.', 'Oblatin'],
    ['Ihr Kind wurde heimlich notgetauft, sagt die Großmutter.', 'notgetauft'],
  ],
  'how faith is told without its words': [
    ['Herr Lehmann glaubt an nichts und möchte eine stille Feier.', 'nichts'],
    ['Frau Sander hat der Kirche den Rücken gekehrt.', 'Rücken'],
    ['Der Nachbar predigt jeden Samstag, dass Jesus kommt.', 'predigt'],
    ['Frau Nowak pilgert jedes Jahr nach Tschenstochau.', 'Tschenstochau'],
    ['Er möchte in Richtung Mekka beerdigt werden.', 'Mekka'],
    ['Frau Rahimi gibt Männern grundsätzlich nicht die Hand.', 'Hand'],
    ['Der Vater ist Imam einer Gemeinde in Duisburg.', 'Imam'],
    ['Mein Onkel ist aus der Versammlung geworfen worden.', 'Versammlung'],
  ],
  'sexual life and orientation': [
    ['Er verdient sein Geld als Callboy.', 'Callboy'],
    ['Vaginismus, daher bitte nur nach Rücksprache', 'Vaginismus'],
    ['Unser Sohn hat uns gesagt, dass er Jungs mag.', 'Jungs'],
    ['Frau Vogt betrügt ihren Mann seit Jahren mit dem Nachbarn.', 'betrügt'],
    ['Wir haben seit zwei Jahren nicht mehr miteinander geschlafen.', 'geschlafen'],
    ['Er hat eine Geliebte in Krefeld.', 'Geliebte'],
    ['Meine Nachbarin schafft an.', 'schafft'],
  ],
  gender: [
    ['Das Kind will ein Junge sein.', 'Junge'],
    ['Der Antragsteller war bis 2021 als Frau registriert.', 'Frau'],
    ['Genderfluid, seit einem Jahr in der Abteilung', 'Genderfluid'],
    ['Herr Simon hatte früher den Vornamen Simone.', 'Vornamen'],
  ],
  'inheritance and the body as a key': [
    ['Meine Frau ist Anlageträgerin, das wissen wir seit dem Bluttest.', 'Anlageträgerin'],
    ['Mein Handy entsperrt sich mit meinem Gesicht.', 'Gesicht'],
    ['Man erkannte ihn an seiner Stimme auf dem Band.', 'Stimme'],
    ['Die Tote wurde anhand ihrer Zähne identifiziert.', 'Zähne'],
    ['Bei der Einreise wurden ihm die Fingerabdrücke abgenommen.', 'Fingerabdrücke'],
    ['Er ist kein leiblicher Sohn des Verstorbenen.', 'leiblicher'],
  ],
};

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'things, offices and feasts': [
    'Die Ausstellung zeigt Davidsterne, eine Menora und Leuchter aus dem 18. Jahrhundert.',
    'Der Imam der Gemeinde lädt zum Tag der offenen Moschee ein.',
    'Rabbiner Zsolt Balla spricht ein Grußwort.',
    'Pfarrer Klaus Meier segnet den neuen Kindergarten.',
    'Die Wallfahrt nach Kevelaer führt am Samstag über die Kempener Straße.',
    'Herr Küster hat den Antrag gestellt.',
    'Die Klasse besucht die Moschee und die Synagoge.',
    'Am Karfreitag gilt ein Tanzverbot.',
    'Im Kloster leben heute noch zwölf Schwestern.',
  ],
  'rules and advice': [
    'Für Chlamydien bietet das Gesundheitsamt jungen Frauen einen kostenlosen Test an.',
    'Der Betrieb eines Bordells bedarf der Erlaubnis nach § 12 ProstSchG.',
    'Das Tragen eines Niqab am Steuer ist verboten.',
    'Legen Sie bitte alle vier Finger der rechten Hand auf das Lesefeld.',
    'Die Beratungsstelle berät Schwangere vor einem Abbruch.',
    'Feigwarzen, Herpes, Läuse: was hilft',
  ],
  'words that stand for something else': [
    'Der Ford Escort wurde abgeschleppt.',
    'Die Rüttelplatte und der Vibrator sind zu warten.',
    'Die Dosen werden sterilisiert und luftdicht verschlossen.',
    'Der Hund ist nicht kastriert.',
    'Die Spirale aus Edelstahl steht im Kreisverkehr.',
    'Herr Lang legt die Hand auf das Geländer.',
    'Frau Koch ist mit dem Bauherrn nicht verwandt.',
    'Auf dem Hof standen Herr Scholten und zwei Männer.',
  ],
};

const KIND = 'SPECIAL_CATEGORY';

describe.each(Object.entries(FOUND))('said of a person: %s', (_, rows) => {
  it.each(rows)('is found in %j at %j', (text, word) => {
    expect(wordsByRules(text, KIND).join(' | ')).toContain(word);
  });
});

describe.each(Object.entries(QUIET))('said of nobody: %s', (_, texts) => {
  it.each(texts)('is not found in %j', (text) => {
    expect(wordsOf(text, KIND)).toEqual([]);
  });
});
