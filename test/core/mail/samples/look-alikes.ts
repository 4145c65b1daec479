/** What looks like a quotation, a signature or a notice and is the citizen's own text. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  'a span of days': `
n Ich bin erreichbar:
n Von: Montag bis Freitag
n An: allen Tagen außer Mittwoch
n Danke`,
  'a journey': `
n Fahrtkosten für die Schule:
n Von: Lobberich
n An: Breyell
n Datum: 05.10.2026, 7:45 Uhr
n Wer erstattet das?`,
  'a letter told in the own words': `
n In Ihrem Brief steht:
n Von: Stadtkasse Nettetal
n An: Herrn Max Muster
n Betreff: Mahnung
n Das verstehe ich nicht. Ich habe doch gezahlt.`,
  'an earlier letter of the writer': `
n Am Montag schrieb ich Ihnen:
n Die Laterne ist kaputt.
n Bis heute ist nichts passiert.`,
  'an earlier letter with date and time': `
n Am 05.10.2026 um 10:12 Uhr schrieb mir Frau Kaiser:
n Der Antrag ist vollständig.
n Warum kommt jetzt ein Schreiben?`,
  'an earlier mail with an address in the sentence': `
n Am 05.10.2026 um 10:12 Uhr schrieb ich an info@nettetal.de:
n Bitte senden Sie mir den Antrag.
n Es kam keine Antwort.`,
  'dashes before a number': `
n Wir brauchen Plätze:
n -- 3 Personen
n -- 2 Kinder
n Geht das?`,
  'a line of dashes between paragraphs': `
n Erstens fehlt die Tonne.
n
n --
n
n Zweitens: Wann kommt der Bescheid?
n
n Viele Grüße
n Max`,
  'a sign for more than': `
n Wir erwarten
n > 50 Personen
n und bitten um eine Genehmigung.`,
  'a telephone as a subject': `
n Von meinem iPhone gesendete Fotos kommen bei Ihnen nicht an. Woran liegt das?`,
  'a confidential wish': `
n Diese E-Mail ist vertraulich, bitte nennen Sie dem Nachbarn meinen Namen nicht.
n Seine Hecke ist zu hoch.`,
  'the environment as a subject': `
n Bitte denken Sie an die Umwelt und pflanzen Sie am Markt wieder Bäume.`,
  'a warning as a subject': `
n Achtung: Am Spielplatz liegt Glas.
n Bitte kommen Sie schnell.`,
  'a letter quoted in quotation marks': `
n Sie schrieben am 05.10.2026:
n „Mit freundlichen Grüßen
n Petra Hendricks
n Doerkesplatz 11, 41334 Nettetal“
n
n Wer ist Frau Hendricks?`,
  'a closing in a sentence': `
n Viele Grüße von meiner Frau soll ich ausrichten, sie kommt am Dienstag auch mit.
n Tel. 02153 9990123
n Wann sollen wir da sein?`,
  "the address in the letter's head": `
n Erika Mustermann
n Musterstraße 12
n 41334 Nettetal
n
n Betreff: Grundsteuer
n
n Sehr geehrte Damen und Herren,
n ich bitte um Stundung.`,
  'a form with labels': `
n Von: 10:00
n Bis: 18:00
n Datum: 12.12.2026
n Betreff: Straßenfest
n Bitte genehmigen Sie das Fest.`,
};
