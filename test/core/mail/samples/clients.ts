/** Mails from Thunderbird and Apple Mail, and answers below and between; see `tagged.ts` for the letters. */
export const CLIENTS: Readonly<Record<string, string>> = {
  'Thunderbird, answer above': `
n Das Amt hat heute zu?
n
n Gruß, Max
n
q Am 05.10.26 um 10:12 schrieb Bürgerservice:
q > Kommen Sie gern vorbei.`,
  'Thunderbird, answer beneath with a signature': `
q Am 05.10.2026 um 10:12 schrieb Bürgerservice:
q > Kommen Sie gern vorbei.
q >
q > -- 
q > Stadt Nettetal
q
n Heute noch?
n
s -- 
s Max Muster
s Tel. 02153 9990123`,
  'Thunderbird, English, answers between': `
n Hello,
n
q On 05/10/2026 10:12, Town of Nettetal wrote:
q > Is the dog registered?
n No, not yet.
q > What breed is it?
n A dachshund.
n
n Best wishes
n Jane`,
  'Thunderbird, name first': `
n Danke.
n
q Bürgerservice schrieb am 05.10.2026 um 10:12:
q > Ihr Ausweis ist da.`,
  'Thunderbird forwarding': `
n Das hier kam heute bei mir an. Stimmt das?
n
q -------- Weitergeleitete Nachricht --------
q Betreff: Mahnung
q Datum: Mon, 5 Oct 2026 10:12:33 +0200
q Von: Stadtkasse <kasse@nettetal.de>
q An: max@example.org
q
q Sie haben nicht gezahlt.`,
  'Thunderbird forwarding, header lines in a table': `
n Siehe unten.
n
q -------- Forwarded Message --------
q Betreff: \\tMahnung\\nDatum: \\tMon, 5 Oct 2026 10:12:33 +0200\\nVon: \\tStadtkasse <kasse@nettetal.de>\\nAn: \\tmax@example.org
q
q Sie haben nicht gezahlt.`,
  'Apple Mail on a Mac, German': `
n Guten Tag,
n
n ich nehme den Termin.
n
n Mit besten Grüßen
n Erika Mustermann
n
q #quote > Am 05.10.2026 um 10:12 schrieb Standesamt <standesamt@nettetal.de>:
q >
q > Sehr geehrte Frau Mustermann,`,
  'Apple Mail on a Mac, English': `
n I'll take it.
n
n Regards
n Jane
n
q On 5. Oct 2026, at 10:12, Registry Office <standesamt@nettetal.de> wrote:
q
q > Dear Ms Doe,`,
  'Apple Mail on iOS': `
n Nein, am Montag kann ich nicht.
n
d Von meinem iPhone gesendet
n
q > Am 05.10.2026 um 10:12 schrieb Standesamt <standesamt@nettetal.de>:
q >
q > ﻿Passt Montag?`,
  'Apple Mail on an iPad, English': `
n Fine with me.
n
d Sent from my iPad
n
q > On 5 Oct 2026, at 10:12, Town <info@nettetal.de> wrote:
q >
q > Is Monday fine?`,
  'Apple Mail forwarding': `
n Bitte kümmern Sie sich darum.
n
d Von meinem iPad gesendet
n
q Anfang der weitergeleiteten Nachricht:
q
q > Von: Bauhof <bauhof@nettetal.de>
q > Betreff: Laterne
q > Datum: 5. Oktober 2026 um 10:12:33 MESZ
q > An: max@example.org
q >
q > Das dauert noch.`,
  'Apple Mail forwarding, English': `
n Please have a look.
n
q Begin forwarded message:
q
q > From: Bauhof <bauhof@nettetal.de>
q > Subject: Lamp
q > Date: 5. October 2026 at 10:12:33 CEST
q > To: max@example.org
q >
q > It takes time.`,
  'a signature of a club beneath the delimiter': `
n Sehr geehrte Damen und Herren,
n
n wir möchten am 12.12.2026 einen Martinszug anmelden. Was müssen wir tun?
n
n Mit sportlichen Grüßen
n Peter Beispiel
n
s -- 
s TV Beispiel e. V.
s Vorsitzender: Peter Beispiel
s Sportweg 3, 41334 Nettetal`,
  'a closing above the delimiter, the name beneath': `
n Wann wird das Laub geholt?
n
n Viele Grüße
s -- 
n Sabine Beispiel
s Telefon 02153 9990123`,
  'a whole signature beneath the name, without delimiter': `
n Sehr geehrter Herr Koch,
n
n ich lege Widerspruch ein.
n
n Mit freundlichen Grüßen
n
n Olena Beispiel
s
s Musterstraße 12
s 41334 Nettetal
s Mobil: 0171 3920001
s olena@example.org`,
  "the citizen's number in the signature stays with the text": `
n Ich warte auf Antwort.
n
n MfG
n Mehmet Beispiel
s Musterstraße 12
s 41334 Nettetal
n Kundennummer: 4711-0815
s Tel. 02153 9990123`,
  'a postscript beneath the name': `
n Bitte senden Sie mir das Formular.
n
n LG Sabine
n
n PS: Meine Nummer ist 02153 9990123, rufen Sie gern an.`,
  'words after a signature between details': `
n Danke für den Termin.
n
n Viele Grüße
n Max Muster
s Musterstraße 12, 41334 Nettetal
n
n Kann ich meinen Hund mitbringen?`,
  'quotations in quotations': `
n Nein.
n
q Am 05.10.26 um 10:12 schrieb Bürgerservice:
q > Haben Sie noch Fragen?
q >
q > Am 04.10.26 um 09:00 schrieb Max Muster:
q >> Wann ist offen?
q >>> Montags.`,
  'a mail quoted as a whole without introduction': `
n > Guten Tag,
n >
n > wo melde ich mein Gewerbe an?
n >
n > Viele Grüße
n > Max`,
  'only empty lines': `
n
n`,
  'nothing but a tag': `
n
d Von meinem iPhone gesendet`,
  'a mark of quotation before the whole text': `
n #quote Guten Tag,
n
n wo melde ich mein Gewerbe an?`,
  'a mark of signature before the whole text': `
n #signature Guten Tag,
n
n wo melde ich mein Gewerbe an?`,
};
