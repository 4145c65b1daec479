/** Mails from Outlook in its kinds; see `tagged.ts` for the letters. Persons and numbers are invented. */
export const OUTLOOK: Readonly<Record<string, string>> = {
  'classic Outlook, German, HTML': `
n Sehr geehrte Frau Hendricks,
n
n vielen Dank. Wann wird die Tonne geliefert?
n
n Mit freundlichen Grüßen
n Max Muster
n
q #rule Von: Hendricks, Petra <petra.hendricks@nettetal.de>
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Max Muster <max@example.org>
q Betreff: AW: Restmülltonne
q
q Sehr geehrter Herr Muster,
q
q die Tonne ist bestellt.
q
q Mit freundlichen Grüßen
q Petra Hendricks`,
  'classic Outlook, German, text': `
n Guten Tag,
n
n bitte schicken Sie mir den Antrag noch einmal.
n
n MfG
n Erika Mustermann
n
q -----Ursprüngliche Nachricht-----
q Von: Bürgerservice
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Erika Mustermann
q Betreff: Ihr Antrag
q
q Sehr geehrte Frau Mustermann,
q anbei der Antrag.`,
  'classic Outlook, English': `
n Dear Sir or Madam,
n
n please find my answer below.
n
n Kind regards,
n John Doe
n
q From: Stadt Nettetal <info@nettetal.de>
q Sent: Monday, October 5, 2026 10:12 AM
q To: John Doe <john@example.org>
q Cc: Standesamt <standesamt@nettetal.de>
q Subject: Your request
q
q Dear Mr Doe,`,
  'English Outlook in text, with importance': `
n Thanks, that works for me.
n
n John
q -----Original Message-----
q From: Registry Office
q Sent: Monday, October 5, 2026 10:12 AM
q To: John Doe
q Subject: Appointment
q Importance: High
q
q We can offer Tuesday.`,
  'Outlook on the web with a line of underscores': `
n Hallo Frau Koch,
n
n der Platz passt uns.
n
n Viele Grüße
n Sabine Winter
n
q ________________________________
q Von: Koch, Anna <anna.koch@nettetal.de>
q Gesendet: Dienstag, 6. Oktober 2026 08:03
q An: Sabine Winter <sabine@example.org>
q Betreff: Kitaplatz
q
q Guten Tag,
q wir haben einen Platz für Mia.`,
  'new Outlook with the mark of its markup': `
n Danke, erledigt.
n
q #quote ________________________________
q Von: Stadtkasse <kasse@nettetal.de>
q Gesendet: Dienstag, 6. Oktober 2026 08:03
q An: Max Muster <max@example.org>
q Betreff: Mahnung
q
q Bitte zahlen Sie bis zum 20.10.2026.`,
  'new Outlook with a signature in its markup': `
n Sehr geehrte Damen und Herren,
n
n ich bitte um Fristverlängerung bis zum 30.10.2026.
n
n #signature Mit freundlichen Grüßen
n
n Dr. Karl Beispiel
s Rechtsanwalt
s
s Kanzlei Beispiel & Partner
s Hauptstraße 5, 41334 Nettetal
s Tel.: 02153 9990123
s www.kanzlei.example
s
q #quote Von: Bauamt <bauamt@nettetal.de>
q Gesendet: Freitag, 2. Oktober 2026 11:47
q An: Kanzlei
q Betreff: Bauantrag 4711
q
q Es fehlen noch Unterlagen.`,
  'Outlook for iOS': `
n Passt, ich komme um 9 Uhr.
n
d Outlook für iOS beziehen<https://aka.ms/o0ukef>
q ________________________________
q Von: Bürgerbüro <buergerbuero@nettetal.de>
q Gesendet: Mittwoch, Oktober 7, 2026 9:30:12 AM
q An: Max Muster <max@example.org>
q Betreff: Termin
q
q Ihr Termin ist am 12.10.2026.`,
  'Outlook for Android, English': `
n I have paid the fee already.
n
d Get Outlook for Android<https://aka.ms/AAb9ysg>
q ________________________________
q From: Treasury <kasse@nettetal.de>
q Sent: Wednesday, October 7, 2026 9:30:12 AM
q To: Jane Doe <jane@example.org>
q Subject: Reminder
q
q Please pay.`,
  'a banner for mails from outside, above the text': `
d ACHTUNG: Diese E-Mail stammt von außerhalb der Verwaltung. Klicken Sie nicht auf Links und öffnen Sie keine Anhänge.
d
n Sehr geehrte Damen und Herren,
n
n wo beantrage ich einen Anwohnerparkausweis?
n
n Freundliche Grüße
n Olena Beispiel`,
  'a banner in two lines and one of Outlook': `
d EXTERNE E-MAIL
d
n Guten Tag, wann hat das Standesamt offen?
n
n LG Sabine`,
  'an English banner and "You don\'t often get email"': `
d You don't often get email from jane@example.org. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>
d CAUTION: This email originated from outside of the organization. Do not click links.
d
n Hello,
n
n where do I register my dog?
n
n Best regards
n Jane Doe`,
  'three mails, one beneath the other': `
n Nein, leider nicht. Geht auch Donnerstag?
n
q Von: Standesamt <standesamt@nettetal.de>
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Max Muster <max@example.org>
q Betreff: AW: AW: Termin
q
q Passt Mittwoch?
q
q Von: Max Muster <max@example.org>
q Gesendet: Sonntag, 4. Oktober 2026 20:12
q An: Standesamt
q Betreff: AW: Termin
q
q Dienstag geht nicht.`,
  'legal notices of a firm in both languages': `
n Sehr geehrte Damen und Herren,
n
n anbei die Statik.
n
n Mit freundlichen Grüßen
n
n i. A. Peter Beispiel
s Projektleiter
s Beispielbau GmbH
s Industriestraße 12
s 41334 Nettetal
s Tel. +49 2153 9990-12
s Geschäftsführer: Karl Beispiel, Amtsgericht Krefeld HRB 4711
s
d Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese E-Mail.
d Das unerlaubte Kopieren sowie die unbefugte Weitergabe dieser E-Mail ist nicht gestattet.
d
d This e-mail is confidential and intended solely for the use of the individual to whom it is addressed.
d
d Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.`,
  'header lines in bold turned to text': `
n Danke!
n
q *Von:* Bauhof <bauhof@nettetal.de>
q *Gesendet:* Montag, 5. Oktober 2026 10:12
q *An:* max@example.org
q *Betreff:* Laterne
q
q Die Laterne ist repariert.`,
  'header lines parted by empty lines': `
n Das ist mir zu spät.
n
q Von: Musikschule <musikschule@nettetal.de>
q
q Gesendet: Montag, 5. Oktober 2026 10:12
q
q An: max@example.org
q
q Betreff: Warteliste
q
q Ein Platz ist ab Februar frei.`,
  'header lines run together in one line': `
n Einverstanden.
n
q Von: Bauhof <bauhof@nettetal.de> Gesendet: Montag, 5. Oktober 2026 10:12 An: Max Muster <max@example.org> Betreff: Laterne
q
q Ist der Termin in Ordnung?`,
  'recipients wrapped over lines': `
n Wir kommen alle.
n
q Von: Kulturbüro <kultur@nettetal.de>
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Max Muster <max@example.org>; Erika Mustermann
q <erika@example.org>; Mehmet Beispiel
q <mehmet@example.org>
q Betreff: Straßenfest
q
q Wie viele kommen?`,
  'French Outlook': `
n Bonjour,
n
n quand puis-je venir ?
n
n Cordialement
n Jeanne Exemple
n
q De : Stadt Nettetal <info@nettetal.de>
q Envoyé : lundi 5 octobre 2026 10:12
q À : Jeanne Exemple
q Objet : Rendez-vous
q
q Guten Tag,`,
  'Polish Outlook': `
n Dzień dobry, kiedy mogę przyjść?
n
n Pozdrawiam
n Anna Przykład
n
q Od: Stadt Nettetal <info@nettetal.de>
q Wysłano: poniedziałek, 5 października 2026 10:12
q Do: Anna Przykład
q Temat: Termin
q
q Guten Tag,`,
  'Turkish Outlook': `
n Merhaba, randevu almak istiyorum.
n
q Kimden: Stadt Nettetal <info@nettetal.de>
q Gönderildi: 5 Ekim 2026 Pazartesi 10:12
q Kime: Mehmet Örnek
q Konu: Randevu
q
q Guten Tag,`,
  'Dutch Outlook': `
n Goedemorgen, wat kost de vergunning?
n
n Met vriendelijke groet
n Jan Voorbeeld
n
q Van: Stadt Nettetal <info@nettetal.de>
q Verzonden: maandag 5 oktober 2026 10:12
q Aan: Jan Voorbeeld
q Onderwerp: Vergunning
q
q Guten Tag,`,
  'a mail that only forwards': `
q Von: Max Muster <max@example.org>
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Bürgermeister
q Betreff: Laterne
q
q Die Laterne vor meinem Haus ist aus.
q
q Max Muster`,
  "a mail that only forwards, beneath the forwarder's signature": `
s #signature Petra Beispiel
s Sekretariat
s Tel. 02153 9990123
s
q Von: Max Muster <max@example.org>
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Bürgermeister
q Betreff: Laterne
q
q Die Laterne vor meinem Haus ist aus.`,
};
