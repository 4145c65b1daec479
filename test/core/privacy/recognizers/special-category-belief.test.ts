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
  'where somebody is at the hour of worship': [
    ['Sonntags um zehn bin ich im Gottesdienst, danach gern.', 'Gottesdienst'],
    ['Frau Lenz wünscht den Besuch ihres Pfarrers.', 'Pfarrers'],
    ['Am Freitag kann Herr Okafor nicht, da ist Gebetsnacht in seiner Kirche.', 'Gebetsnacht'],
    ['Herr Stern ist am Freitagabend nicht da, weil er samstags die Synagoge besucht.', 'samstags'],
  ],
  'having done with a faith, and living in it': [
    ['Meine Mutter war mit der Kirche seit dem Krieg fertig.', 'Kirche'],
    ['Er sei kein Gläubiger mehr, sagt er.', 'Gläubiger'],
    ['Der Tote war Freigeist, bitte eine stille Feier.', 'Freigeist'],
    ['Frau Boateng lebt sehr im Glauben.', 'Glauben'],
    ['Mein Bruder hat den Kriegsdienst aus Gewissensgründen verweigert.', 'Kriegsdienst'],
  ],
  'sexual life and orientation': [
    ['Der Hausmeister ist andersrum, das weiß jeder.', 'andersrum'],
    ['Sie hatte mit Herrn Vogel ein Gspusi.', 'Gspusi'],
    ['Seit Mai arbeitet Frau Ilic als Tantramasseurin.', 'Tantramasseurin'],
    ['Noah hat zwei Mamas.', 'Mamas'],
    ['Er verdient sein Geld als Callboy.', 'Callboy'],
    ['Vaginismus, daher bitte nur nach Rücksprache', 'Vaginismus'],
    ['Unser Sohn hat uns gesagt, dass er Jungs mag.', 'Jungs'],
    ['Frau Vogt betrügt ihren Mann seit Jahren mit dem Nachbarn.', 'betrügt'],
    ['Wir haben seit zwei Jahren nicht mehr miteinander geschlafen.', 'geschlafen'],
    ['Er hat eine Geliebte in Krefeld.', 'Geliebte'],
    ['Meine Nachbarin schafft an.', 'schafft'],
  ],
  gender: [
    ['Ich habe meine Erklärung nach dem Selbstbestimmungsgesetz abgegeben.', 'Selbstbestimmungsgesetz'],
    ['Der Bewohner trägt in seinem Zimmer gern Pumps.', 'Pumps'],
    ['In meinem Ausweis steht noch Mann, obwohl ich eine Frau bin.', 'Frau'],
    ['Das Kind will ein Junge sein.', 'Junge'],
    ['Der Antragsteller war bis 2021 als Frau registriert.', 'Frau'],
    ['Genderfluid, seit einem Jahr in der Abteilung', 'Genderfluid'],
    ['Herr Simon hatte früher den Vornamen Simone.', 'Vornamen'],
  ],
  'inheritance and the body as a key': [
    ['Lennard hat ein X zu viel.', 'X'],
    ['Meine Frau und ich sind beide Überträger, das Risiko ist hoch.', 'Überträger'],
    ['Er fragt sich, ob das Kind wirklich von ihm ist.', 'Kind'],
    ['Das Terminal nimmt meine Hand nicht an.', 'Hand'],
    ['Herr Born beschwert sich, dass seine Gesichtssignatur gespeichert ist.', 'Gesichtssignatur'],
    ['Der Verdächtige wurde an seinem hinkenden Gang erkannt.', 'Gang'],
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
  'what stands near faith, love and the body': [
    'Herr Jansen liefert die Stühle für den Gottesdienst am Rathaus.',
    'Der Antrag des Herrn Koch liegt am Tag des Herrn Koch vor.',
    'Frau Weber ist Gläubiger der Firma und bittet um Auskunft.',
    'Der Gang wurde von Herrn Peters frisch gestrichen.',
    'Herr Nolte sagt, es ist andersrum: Erst der Antrag, dann die Rechnung.',
    'Zwei Mütter haben sich bei Frau Klein über die Rutsche beschwert.',
    'Mücken sind Überträger, teilt Herr Dr. Roth vom Gesundheitsamt mit.',
    'Frau Busch sucht einen freien Platz im Kurs und ist freier als früher.',
    'Der Hund von Frau Ott trägt ein rotes Halsband.',
    'Herr Ley liest die Daten mit dem Scanner ein.',
    'Die Angleichung der Gebühren hat Frau Simons beantragt.',
    'Herr Wirtz sammelt Unterschriften für die Turnhalle.',
    'Herr Kaya hat die Änderungen und Varianten geprüft.',
    'Die Mutter trägt heute Pumps im Theater.',
    'Herr Baum hat mit der Gemeinde nichts vereinbart.',
    'Das Foto von Frau Thelen ist in der Datenbank des Archivs.',
    'Der Sensor der Tür im Rathaus klemmt, meldet Herr Fuchs.',
    'Die Gesundheitskarte liegt noch bei Frau Ehlers.',
    'Die Nacht mit der Feuerwehr im Museum organisiert Frau Lange.',
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
