import { wordsByRules, wordsOf } from './rows';

/** A text and the words in it that are special. */
type Row = readonly [text: string, ...words: string[]];

const FOUND: Readonly<Record<string, readonly Row[]>> = {
  'what only files say, without a name': [
    ['Anhedonie, Schlaf gestört, Wiedervorstellung in zwei Wochen.', 'Anhedonie'],
    ['Pat. affektverflacht, im Gedankengang zerfahren.', 'affektverflacht, im Gedankengang zerfahren'],
    ['Beikonsum bestätigt, Vergabe vorerst täglich.', 'Beikonsum'],
    ['Kontrakturen an beiden Knien, zweimal täglich bewegen.', 'Kontrakturen'],
    ['Dyslalie, Termin bei der Logopädin am Montag.', 'Dyslalie'],
  ],
  'compounds by their ending': [
    ['Tim hat einen Verfolgungswahn und einen Waschzwang.', 'Verfolgungswahn und einen Waschzwang'],
    ['Frau Horn ist wettsüchtig.', 'wettsüchtig'],
    ['Unser Nachbar ist Pegeltrinker, das weiß jeder.', 'Pegeltrinker'],
    ['Herr Olsen, 3. Klasse, hat eine Dyskalkulie.', 'Dyskalkulie'],
  ],
  'the mind, drink and forgetting in daily words': [
    ['Mein Schwager hat nicht alle Tassen im Schrank, fragen Sie die Nachbarn.', 'alle Tassen im Schrank'],
    ['Herr Kranz redet seit dem Sommer mit dem Fernseher.', 'redet seit dem Sommer mit dem Fernseher'],
    ['Sie hört Stimmen, die ihr befehlen, das Licht auszumachen.', 'hört Stimmen'],
    ['Unsere Oma legt den Geldbeutel in den Kühlschrank.', 'legt den Geldbeutel in den Kühlschrank'],
    ['Frau Abel ist seit dem Tod ihres Mannes in einem tiefen Loch.', 'in einem tiefen Loch'],
    ['Mein Bruder hat den ganzen Lohn am Automaten verspielt.', 'Automaten verspielt'],
    ['Der Auszubildende kam mit einer Fahne zum Dienst.', 'mit einer Fahne zum Dienst'],
    ['Mutti tüdelt, wir möchten eine zweite Mahnung vermeiden.', 'tüdelt'],
  ],
  'a child that grows, speaks and hears in its own way': [
    ['Kevin bleibt bei jedem Wort an den Anlauten hängen.', 'bleibt bei jedem Wort an den Anlauten hängen'],
    ['Der Junge hält sich im Stuhlkreis die Ohren zu und schreit.', 'hält sich im Stuhlkreis die Ohren zu'],
    ['Mia reiht stundenlang Autos auf.', 'reiht stundenlang Autos'],
  ],
  'what a body can no longer do': [
    ['Papa kommt nicht mehr aus dem Sessel hoch.', 'nicht mehr aus dem Sessel'],
    ['Seit dem Unfall zieht Herr Sommer das rechte Bein nach.', 'das rechte Bein nach'],
    ['Die Bewohnerin verweigert seit Tagen die Körperpflege.', 'verweigert seit Tagen die Körperpflege'],
    ['Ich bin seit Geburt vollblind und lese Punktschrift.', 'vollblind und lese Punktschrift'],
    ['Mein Mann liest von den Lippen ab.', 'liest von den Lippen'],
    ['Ihr ist seit der Operation die Stimme weg.', 'Stimme weg'],
    ['Die Seniorin kann keine Treppe mehr schaffen.', 'keine Treppe mehr schaffen'],
  ],
};

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'what explains a word, announces it or speaks of many': [
    'Anhedonie bedeutet den Verlust der Freude.',
    'Der Vortrag behandelt Neurodivergenz am Arbeitsplatz.',
    'Bei Reizüberflutung hilft der Ruheraum der Bibliothek.',
    'Der Sparwahn der Verwaltung ärgert die Opposition.',
    'Es besteht Anschlusszwang an das Fernwärmenetz.',
  ],
  'the same words of things': [
    'Der Seniorenbeirat hat nicht alle Stimmen ausgezählt.',
    'Die Tassen im Schrank der Teeküche gehören allen.',
    'Im Schrank der Turnhalle fehlen alle Bälle.',
    'Der Zug hält nicht in Breyell.',
    'Die Flasche Wein für das Jubiläum steht im Keller.',
    'Der Herd in der Schulküche ist kaputt.',
    'Automaten für Getränke stehen im Foyer.',
    'Stühle bitte nach der Sitzung an die Wand stellen.',
    'Die Heizung friert ein, wenn sie nicht läuft.',
    'Frau Koch hat die Schlüssel im Kühlschrank der Kita nicht gefunden.',
    'Die Kollegin hat die Akten auf den Tisch gelegt und geht in den zweiten Stock.',
    'Herr Koch zieht den Antrag zurück und geht zu Fuß nach Hause.',
    'Frau Lang spricht mit dem Fernsehen über die neue Brücke.',
    'Die Nerven der Anwohner liegen blank.',
    'Der verkalkte Kessel im Rathaus wurde getauscht.',
  ],
};

const KIND = 'SPECIAL_CATEGORY';

describe.each(Object.entries(FOUND))('of the mind and of care: %s', (_, rows) => {
  it.each(rows.map(([text, ...words]) => [text, words] as const))('is found in %j', (text, words) => {
    expect(wordsByRules(text, KIND)).toEqual(words);
  });
});

describe.each(Object.entries(QUIET))('of nobody: %s', (_, texts) => {
  it.each(texts)('is not found in %j', (text) => {
    expect(wordsOf(text, KIND)).toEqual([]);
  });
});
