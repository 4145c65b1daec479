/** Wording that sounds friendlier and says the same. Marks as in the plain words. */
export const FRIENDLIER = `
bei Rückfragen stehe ich Ihnen zur Verfügung = bei Fragen bin ich gern für Sie da
bei Rückfragen stehe ich Ihnen gerne zur Verfügung = bei Fragen bin ich gern für Sie da
bei Rückfragen stehe ich Ihnen gern zur Verfügung = bei Fragen bin ich gern für Sie da
bei Rückfragen stehen wir Ihnen zur Verfügung = bei Fragen sind wir gern für Sie da
bei Rückfragen stehen wir Ihnen gerne zur Verfügung = bei Fragen sind wir gern für Sie da
bei Rückfragen stehen wir Ihnen gern zur Verfügung = bei Fragen sind wir gern für Sie da
für Rückfragen stehe ich Ihnen zur Verfügung = bei Fragen bin ich gern für Sie da
für Rückfragen stehe ich Ihnen gerne zur Verfügung = bei Fragen bin ich gern für Sie da
für Rückfragen stehe ich Ihnen gern zur Verfügung = bei Fragen bin ich gern für Sie da
für Rückfragen stehen wir Ihnen zur Verfügung = bei Fragen sind wir gern für Sie da
für Rückfragen stehen wir Ihnen gerne zur Verfügung = bei Fragen sind wir gern für Sie da
für Rückfragen stehen wir Ihnen gern zur Verfügung = bei Fragen sind wir gern für Sie da
es ist nicht möglich = leider ist es nicht möglich = @start
wir können Ihrem Antrag nicht = leider können wir Ihrem Antrag nicht = @start
ich kann Ihrem Antrag nicht = leider kann ich Ihrem Antrag nicht = @start
Ihr Antrag wird abgelehnt = leider müssen wir Ihren Antrag ablehnen = @start
Ihr Antrag wurde abgelehnt = leider mussten wir Ihren Antrag ablehnen = @start
beizubringen = vorzulegen
zur Kenntnis nehmen = beachten
wird ersucht = wird gebeten
werden ersucht = werden gebeten
Hochachtungsvoll = Mit freundlichen Grüßen
mit freundlichem Gruß = mit freundlichen Grüßen
`;

/** Words of everyday speech and what stands in official letters. */
export const MORE_FORMAL = `
kriegen = erhalten
kriegt = erhält
okay = in Ordnung
Infos = Informationen
Info = Information
Mail = E-Mail
Mails = E-Mails
Email = E-Mail
Tel. Nr. = Telefonnummer
Handy = Mobiltelefon
danke für = vielen Dank für
danke = vielen Dank
anschauen = ansehen
nochmal = erneut
noch mal = erneut
noch einmal = erneut
geht nicht = ist nicht möglich
geht leider nicht = ist leider nicht möglich
klappt nicht = ist nicht möglich
sagen Sie uns Bescheid = teilen Sie uns dies mit
Bescheid sagen = dies mitteilen
Bescheid geben = dies mitteilen
rausfinden = ermitteln
rauskriegen = ermitteln
angucken = ansehen
schicken = senden
zurückschicken = zurücksenden
geschickt = gesandt
zurückgeschickt = zurückgesandt
vorbeikommen = vorsprechen
ein paar = einige
ein bisschen = etwas
jede Menge = zahlreiche
viele Grüße = mit freundlichen Grüßen
liebe Grüße = mit freundlichen Grüßen
beste Grüße = mit freundlichen Grüßen
schöne Grüße = mit freundlichen Grüßen
herzliche Grüße = mit freundlichen Grüßen
lieben Gruß = mit freundlichen Grüßen
MfG = Mit freundlichen Grüßen
mfg = mit freundlichen Grüßen
VG = Mit freundlichen Grüßen
LG = Mit freundlichen Grüßen
`;

/** Roundabout phrases with a short one; empty means that the words say nothing. */
export const SHORTER = `
zum gegenwärtigen Zeitpunkt = derzeit
zum jetzigen Zeitpunkt = derzeit
zu einem späteren Zeitpunkt = später
zu einem früheren Zeitpunkt = früher
aus diesem Grunde = daher
aus diesem Grund = daher
darüber hinaus = zudem
des Weiteren = zudem
in der heutigen Zeit = heute
in schriftlicher Form = schriftlich
in mündlicher Form = mündlich
in elektronischer Form = elektronisch
auf schriftlichem Wege = schriftlich
auf elektronischem Wege = elektronisch
auf telefonischem Wege = telefonisch
auf dem Postweg = per Post
auf dem Postwege = per Post
in der Regel = meist
unter Umständen = eventuell
im Bedarfsfall = bei Bedarf
im Bedarfsfalle = bei Bedarf
zum Ausdruck bringen = ausdrücken
zum Ausdruck zu bringen = auszudrücken
in Anspruch zu nehmen = zu nutzen = @things
in Anspruch nehmen = nutzen = @things
in Anspruch genommen = genutzt = @things
zur Verfügung stehende = verfügbare
zur Verfügung stehenden = verfügbaren
eine Entscheidung treffen = entscheiden
eine Entscheidung zu treffen = zu entscheiden
eine Entscheidung getroffen = entschieden
aufgrund der Tatsache, dass = weil = @clause
auf Grund der Tatsache, dass = weil = @clause
für den Fall, dass = falls = @clause
unter der Voraussetzung, dass = wenn = @clause
binnen einer Frist von = binnen
innerhalb einer Frist von = innerhalb von
in Höhe von = von = @amount
beizubringen = vorzulegen
bereits schon = bereits
wie bereits erwähnt = wie erwähnt
wie bereits oben erwähnt = wie erwähnt
voll und ganz = ganz
einzig und allein = nur
nach wie vor = weiterhin
im Großen und Ganzen = insgesamt
auch weiterhin = weiterhin
völlig kostenlos = kostenlos
unbedingt erforderlich = erforderlich
zwingend erforderlich = erforderlich
dringend erforderlich = erforderlich
ganz besonders = besonders
`;

/** Words that can go from the middle of a sentence without a loss. */
export const FILLERS =
  'hiermit hierdurch höflichst höflich freundlichst selbstverständlich natürlich sozusagen gewissermaßen letztendlich letztlich sicherlich diesbezüglich insofern gerne jederzeit nochmals'.split(
    ' ',
  );
