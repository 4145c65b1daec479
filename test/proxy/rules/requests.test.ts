import { directRequests, politeRequest } from '../../../src/proxy/backends/rules/requests';

describe('roundabout requests become direct', () => {
  test.each([
    [
      'Wir bitten Sie, die Unterlagen bis zum 3. März 2025 vorzulegen.',
      'Bitte legen Sie die Unterlagen bis zum 3. März 2025 vor.',
    ],
    ['Es wird gebeten, den Betrag zu überweisen.', 'Bitte überweisen Sie den Betrag.'],
    ['Sie werden gebeten, uns mitzuteilen, ob Sie kommen.', 'Bitte teilen Sie uns mit, ob Sie kommen.'],
    ['Wir bitten Sie, sich mit uns in Verbindung zu setzen.', 'Bitte setzen Sie sich mit uns in Verbindung.'],
    [
      'Wir bitten Sie, sich zu melden und einen Termin zu vereinbaren.',
      'Bitte melden Sie sich und vereinbaren Sie einen Termin.',
    ],
    ['Bei Fragen bitten wir Sie, uns anzurufen.', 'Bei Fragen rufen Sie uns bitte an.'],
    ['Sie sind verpflichtet, den Umzug anzuzeigen.', 'Sie müssen den Umzug anzeigen.'],
    [
      'Sie sind verpflichtet, den Umzug anzuzeigen und die Nachweise vorzulegen.',
      'Sie müssen den Umzug anzeigen und die Nachweise vorlegen.',
    ],
    ['Nach § 17 BMG sind Sie verpflichtet, sich anzumelden.', 'Nach § 17 BMG müssen Sie sich anmelden.'],
    ['Der Halter ist verpflichtet, den Hund anzumelden.', 'Der Halter muss den Hund anmelden.'],
    ['Sie haben die Möglichkeit, sich zu äußern.', 'Sie können sich äußern.'],
    ['Ihnen wird Gelegenheit gegeben, Stellung zu nehmen.', 'Sie können Stellung nehmen.'],
    [
      'Die Unterlagen sind bis zum 15.03.2025 einzureichen.',
      'Die Unterlagen müssen bis zum 15.03.2025 eingereicht werden.',
    ],
    ['Der Antrag ist schriftlich zu stellen.', 'Der Antrag muss schriftlich gestellt werden.'],
    [
      'Die Gebühren, die bis Mai zu bezahlen sind, steigen.',
      'Die Gebühren, die bis Mai bezahlt werden müssen, steigen.',
    ],
    ['Der Halter hat den Hund anzumelden.', 'Der Halter muss den Hund anmelden.'],
    ['Hiermit teile ich Ihnen mit, dass es geht.', 'Ich teile Ihnen mit, dass es geht.'],
    ['Es wird darauf hingewiesen, dass Sie zahlen müssen.', 'Bitte beachten Sie: Sie müssen zahlen.'],
    [
      'Wir weisen darauf hin, dass der Platz gesperrt ist.',
      'Bitte beachten Sie, dass der Platz gesperrt ist.',
    ],
    [
      'Zur Vermeidung von Mahnkosten bitten wir Sie, den Betrag zu zahlen.',
      'Um Mahnkosten zu vermeiden, zahlen Sie bitte den Betrag.',
    ],
    ['Nach erfolgter Prüfung erhalten Sie Post.', 'Nach der Prüfung erhalten Sie Post.'],
  ])('%s → %s', (before, after) => {
    expect(directRequests(before)).toBe(after);
  });

  test.each([
    'Wir bitten Sie, um Verzögerungen zu vermeiden, den Antrag zu stellen.',
    'Wir bitten Sie, das Formular auszufüllen und uns zurückzusenden.',
    'Wir bitten um Verständnis.',
    'Die Unterlagen sind nicht einzureichen.',
    'Es ist möglich den Antrag online zu stellen.',
    'Sie haben das Recht nicht zu zahlen.',
    'Die Entscheidung ist nicht zu beanstanden.',
    'Das ist zu erwarten.',
    'Sie haben nichts zu befürchten.',
    'Wir haben versucht, Sie zu erreichen.',
    'Da die Frist abgelaufen ist, sind die Unterlagen vorzulegen.',
  ])('%s stays', (sentence) => {
    expect(directRequests(sentence)).toBe(sentence);
  });

  test('a demand turns into a request where a friendlier wording is wanted', () => {
    expect(
      politeRequest('Sie werden hiermit aufgefordert, den Missstand bis zum 1. Mai zu beseitigen.'),
    ).toBe('Bitte beseitigen Sie den Missstand bis zum 1. Mai.');
  });
});
