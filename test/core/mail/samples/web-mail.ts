/** Mails from Gmail, GMX, WEB.DE, T-Online, Yahoo and phones; see `tagged.ts` for the letters. */
export const WEB_MAIL: Readonly<Record<string, string>> = {
  'Gmail in the browser, German': `
n Ja, das passt.
n
n Viele Grüße
n Max
n
q #quote Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb Stadt Nettetal <info@nettetal.de>:
q
q > Guten Tag,
q >
q > passt Ihnen Dienstag?`,
  'Gmail in the browser, German, as text, wrapped': `
n Ja, das passt.
n
q Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb Standesamt der Stadt Nettetal
q <standesamt@nettetal.de>:
q
q > Guten Tag,
q > passt Ihnen Dienstag?`,
  'Gmail in the browser, English, wrapped over three lines': `
n Tuesday is fine.
n
q On Mon, Oct 5, 2026 at 10:12 AM Registry Office
q of the Town of Nettetal <standesamt@nettetal.de>
q wrote:
q
q > Does Tuesday suit you?`,
  'Gmail on Android with a signature': `
n Ich habe die Bescheinigung hochgeladen.
n
s #signature -- 
s Erika Mustermann
s Musterstraße 12
q
q Stadt Nettetal <info@nettetal.de> schrieb am Mo., 5. Okt. 2026, 10:12:
q
q > Die Bescheinigung fehlt.`,
  'Gmail on iOS without marks of quotation': `
n Vielen Dank für die Auskunft.
n
q Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb Stadt Nettetal <info@nettetal.de>:
q
q Guten Tag,
q
q das Freibad öffnet im Mai.`,
  'Gmail forwarding with a word above': `
n Zur Kenntnis, bitte prüfen.
n
q #quote ---------- Forwarded message ---------
q Von: Max Muster <max@example.org>
q Date: Mo., 5. Okt. 2026 um 10:12 Uhr
q Subject: Schlagloch
q To: <info@nettetal.de>
q
q In der Hochstraße ist ein Schlagloch.`,
  'Gmail, answers between the quoted lines': `
q #quote Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb Stadt Nettetal <info@nettetal.de>:
q
q > Haben Sie einen Hund?
q
n Ja, einen Dackel.
n
q > Wie alt ist er?
q
n Drei Jahre.
n
n Viele Grüße
n Max`,
  'WEB.DE in the browser': `
n Hallo,
n
n ich habe den Bescheid nicht bekommen. Können Sie ihn noch einmal senden?
n
n Gruß
n Mehmet Beispiel
n
q Gesendet: Montag, 05. Oktober 2026 um 10:12 Uhr
q Von: "Stadtkasse" <kasse@nettetal.de>
q An: "Mehmet Beispiel" <mehmet@example.org>
q Betreff: Ihr Bescheid
q
q Sehr geehrter Herr Beispiel,`,
  'the WEB.DE app': `
n Wann kommt der Sperrmüll?
s -- 
d Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
q Am 05.10.26, 10:12 schrieb Stadt Nettetal <info@nettetal.de>:
q
q > Guten Tag,`,
  'the WEB.DE app with its short tag': `
n Bitte um Rückruf.
n
d Gesendet mit der WEB.DE Mail App`,
  'the GMX app': `
n Anbei das Foto vom Schild.
n
n Lieben Gruß
n Sabine
d Gesendet mit der GMX Mail App
n
q Am 05.10.26 um 10:12 schrieb Ordnungsamt
q
q > Bitte senden Sie ein Foto.`,
  'T-Online': `
n Guten Tag,
n
n der Container steht immer noch da.
n
n Hochachtungsvoll
n Karl Beispiel
n
q -----Original-Nachricht-----
q Betreff: Container
q Datum: 2026-10-05T10:12:33+0200
q Von: "Ordnungsamt" <ordnungsamt@nettetal.de>
q An: "karl@example.org" <karl@example.org>
q
q Sehr geehrter Herr Beispiel,
q wir kümmern uns.`,
  'the Telekom app': `
n Der Termin passt mir.
n
d Gesendet mit der Telekom Mail App`,
  'Yahoo in German': `
n Das Formular geht nicht auf.
n
d Gesendet von Yahoo Mail auf Android
n
q Am Montag, 5. Oktober 2026 um 10:12:33 MESZ hat Stadt Nettetal <info@nettetal.de> Folgendes geschrieben:
q
q > Füllen Sie bitte das Formular aus.`,
  Samsung: `
n Wo finde ich den Antrag?
n
n Danke
n Mehmet
n
d Von meinem Samsung Galaxy Smartphone gesendet.
n
q -------- Ursprüngliche Nachricht --------
q Von: Wohngeldstelle <wohngeld@nettetal.de>
q Datum: 05.10.26 10:12 (GMT+01:00)
q An: mehmet@example.org
q Betreff: Wohngeld
q
q Guten Tag,`,
  'Samsung in English': `
n Please call me back.
n
d Sent from my Samsung Galaxy smartphone.
n
q -------- Original message --------
q From: Town <info@nettetal.de>
q Date: 05/10/2026 10:12 (GMT+01:00)
q To: jane@example.org
q Subject: Call
q
q Hello,`,
  'K-9 Mail': `
n Ich ziehe zum 1. November um.
s -- 
d Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.`,
  'K-9 Mail, its tag wrapped, above a quotation': `
n Ja, gern.
n
q Am 5. Oktober 2026 10:12:33 MESZ schrieb Stadt Nettetal <info@nettetal.de>:
q >Kommen Sie am Dienstag?
q
s -- 
d Diese Nachricht wurde von meinem Android-Gerät mit
d K-9 Mail gesendet.`,
  FairEmail: `
n Der Hund ist verstorben, bitte melden Sie ihn ab.
n
n LG Olena
n
q 5 Okt. 2026 10:12:33 Stadt Nettetal <info@nettetal.de>:
q
q > Guten Tag,`,
  'a virus scanner beneath': `
n Anbei der Mietvertrag.
n
n Beste Grüße
n Anna Beispiel
n
d Virenfrei.www.avast.com<https://www.avast.com/sig-email>`,
  'a virus scanner with a sentence': `
n Anbei der Mietvertrag.
n
d Diese E-Mail wurde von Avast-Antivirus-Software auf Viren geprüft.`,
  'Turkish Gmail': `
n Teşekkürler.
n
q Stadt Nettetal <info@nettetal.de>, 5 Eki 2026 Pzt, 10:12 tarihinde şunu yazdı:
q
q > Guten Tag,`,
  'French Gmail': `
n Merci beaucoup.
n
q Le lun. 5 oct. 2026 à 10:12, Stadt Nettetal <info@nettetal.de> a écrit :
q
q > Guten Tag,`,
  'Polish Gmail': `
n Dziękuję.
n
q pon., 5 paź 2026 o 10:12 Stadt Nettetal <info@nettetal.de> napisał(a):
q
q > Guten Tag,`,
  'Dutch Gmail': `
n Dank u wel.
n
q Op ma 5 okt 2026 om 10:12 schreef Stadt Nettetal <info@nettetal.de>:
q
q > Guten Tag,`,
};
