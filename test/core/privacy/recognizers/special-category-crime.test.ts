import { wordsByRules, wordsOf } from './rows';

/** Texts in which some finding is of a criminal matter. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'offences by their names': [
    'Herr Reuter soll Abrechnungsbetrug begangen haben.',
    'Die Hausverwalterin ist nett, aber das ist Wahlfälschung.',
    'Gegen die Wirtin wird wegen Beleidigung vorgegangen.',
    'Frau Reuter hat sein Tagebuch gelesen; das Amt spricht von Tierquälerei.',
    'Alkoholfahrt mit dem Mofa, Fahrer wohlauf',
    'Herr Reuter, Betrug in 14 Fällen',
    'Herr Reuter wurde wegen Verletzung des Postgeheimnisses verurteilt.',
    'Herr Reuter beging eine Verletzung der Schweigepflicht.',
    'Die Küsterin ist wegen Nötigung im Straßenverkehr dran.',
    'Vorgang gegen Reuter, Uwe wegen § 246 StGB',
  ],
  'who did it': [
    'Der Häftling sucht eine Wohnung.',
    'Er gilt nun als Rädelsführer.',
    'Unser Vormieter war ein Hochstapler.',
    'Herr Reuter ist Exknacki.',
    'Herr Reuter, Heiratsschwindler aus Kleve, zieht um.',
    'Der Vater ist Hafturlauber und muss um 20 Uhr zurück sein.',
    'Man hält ihn für einen Mörder.',
  ],
  'deeds as verbs, of somebody pointed at': [
    'Der Hausmeister hat Trinkgelder abgezweigt.',
    'Die Buchhalterin hat Belege gefälscht.',
    'Mein Neffe ist in die Laube eingebrochen.',
    'Unser Lehrling hat gezündelt.',
    'Der Schwimmlehrer hat sie begrapscht.',
  ],
  'police, courts and prisons': [
    'Ich wurde damals beim Klauen erwischt.',
    'Der Auszubildende wird observiert.',
    'Herr Reuter ist zum Freigang in der Stadt.',
    'Haftverschonung, Meldung jeden Montag',
    'Proband erneut straffällig, Gespräch am Dienstag',
    'Die Köchin hat ihren Warnschussarrest hinter sich.',
    'Gerichtlich vorbelastet: ja',
    'Herr Reuter hatte 1,7 ‰ am Steuer.',
  ],
  'phrases of speech': [
    'Der neue Gärtner hat Dreck am Stecken.',
    'Mein Schwager sitzt hinter Gittern.',
    'Sie haben ihn in Handschellen geholt.',
    'Unser Nachbar hat was auf dem Kerbholz.',
    'Herr Reuter wurde auf frischer Tat angetroffen.',
    'Der Trainer hat sich am Zoll vorbei etwas dazuverdient.',
    'Meine Cousine ist auf die schiefe Bahn geraten.',
    'Herr Reuter kam auf freien Fuß.',
    'Er drohte, ihn abzustechen.',
  ],
};

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'what is told of many or of nobody': [
    'Vorsicht vor Trickdieben an der Haustür!',
    'Sachbeschädigung 301, Betrug 388',
    'Zahlungen an Inhaftierte nur nach Rücksprache',
    'Bei der Bewährungshilfe sind zwei Stellen frei.',
    'Freiheitsberaubung, Nötigung und Bedrohung nahmen um zwei Prozent zu.',
    'Der Sturm hat das Dach beschädigt und Bäume entwurzelt.',
    'Der Halter haftet nach § 7 StVG.',
    'Die Aufenthaltserlaubnis nach § 25 AufenthG von Frau Tesfaye wird verlängert.',
    'Die Messzahl beträgt 0,31 Promille.',
    'Ein Fahrverbot dauert ein bis drei Monate.',
  ],
  'other uses of such words': [
    'Frau Reuter hat im Halteverbot gestanden.',
    'Die Trainerin hat zwei Tore geschossen.',
    'Hugo kam als Räuber Hotzenplotz, sagt Frau Reuter.',
    'Frau Reuter ist auf eine Betrugsmasche hereingefallen.',
    'Der Direktor hat mit dem Verein Kontakt aufgenommen.',
    'Der Zähler hat sich festgefressen.',
  ],
};

const KIND = 'SPECIAL_CATEGORY';

describe.each(Object.entries(FOUND))('a criminal matter of somebody: %s', (_, texts) => {
  it.each(texts)('is found in %j', (text) => {
    expect(wordsByRules(text, KIND)).not.toEqual([]);
  });
});

describe.each(Object.entries(QUIET))('a criminal matter of nobody: %s', (_, texts) => {
  it.each(texts)('is not found in %j', (text) => {
    expect(wordsOf(text, KIND)).toEqual([]);
  });
});
