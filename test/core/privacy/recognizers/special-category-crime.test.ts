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
  'compounds of who did it and of what was done': [
    'Im Dorf heißt Herr Reuter nur der Gießkannendieb.',
    'Herr Reuter gilt als Gattinnenmörder.',
    'Herr Reuter wurde wegen Patientenverleumdung angezeigt.',
    'Der Lagerist ist Insolvenzbetrüger.',
    'Gegen Herrn Reuter läuft ein Vorermittlungsverfahren.',
  ],
  'what was done, without its name': [
    'Unser Kassierer hat in die Vereinskasse gegriffen.',
    'Mein Neffe hat das Wartehäuschen beschmiert.',
    'Der Zusteller hat Pakete behalten und als zugestellt gemeldet.',
    'Sie hat mit fremder Karte eingekauft.',
    'Der Trainer kroch nachts zu einem Jungen in den Schlafsack.',
    'Mein Mann sperrt mich nachts im Zimmer ein.',
    'Herr Reuter hat Giftköder ausgelegt.',
    'Der Lehrling hat den Holocaust geleugnet.',
    'Die Pflegerin hat der Oma das Sparbuch leergeräumt.',
    'Herr Reuter ging mit dem Beil auf den Vermieter los.',
    'Der Wirt hat seine Helfer schwarz und ohne Vertrag beschäftigt.',
  ],
  'how police and prison are told of': [
    'Ihr Mann wurde gestern einkassiert.',
    'Mein Bruder ist auf Kaution frei.',
    'Herr Reuter wohnt auf Staatskosten.',
    'Frau Reuter steht unter Hausarrest.',
    'Die Polizei hat bei ihm alle Rechner beschlagnahmt.',
    'Der Speicheltest von Herrn Reuter war positiv.',
    'Herr Reuter liest viel, das letzte Drittel wurde ihm erlassen.',
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
    'Hausarrest für Geflügel gilt ab Samstag.',
    'Der Hausmeister hat die Rauchmelder abgeschraubt und die Batterien gewechselt.',
    'Unser Nachbar hat mit der Axt Brennholz geschlagen.',
    'Frau Reuter hat die Spendenbox zur Bank gebracht und das Geld abgegeben.',
    'Mein Sohn hat im Bus seinen Ausweis eingesteckt und das Portemonnaie verloren.',
    'Der Sturm hat die Scheiben der Haltestelle eingeschlagen.',
    'Frau Reuter hat den Eierräuber im Hühnerstall gefilmt, einen Marder.',
    'Bei Fluchtgefahr kann das Gericht Untersuchungshaft anordnen.',
    'Ihre Kaution für die Wohnung wird frei, sobald die Schlüssel zurück sind.',
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
