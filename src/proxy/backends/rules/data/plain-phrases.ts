/** Fixed phrases that keep their place in the sentence and the case of what follows. */
export const PLAIN_PHRASES = `
# clauses
aufgrund der Tatsache, dass = weil = @clause
auf Grund der Tatsache, dass = weil = @clause
angesichts der Tatsache, dass = weil = @clause
in Anbetracht der Tatsache, dass = weil = @clause
ungeachtet der Tatsache, dass = obwohl = @clause
trotz der Tatsache, dass = obwohl = @clause
für den Fall, dass = wenn = @clause
im Falle, dass = wenn = @clause
im Fall, dass = wenn = @clause
unter der Voraussetzung, dass = wenn = @clause
unter der Bedingung, dass = wenn = @clause
vorausgesetzt, dass = wenn = @clause
mit der Maßgabe, dass = unter der Bedingung, dass
dergestalt, dass = so, dass
dahingehend, dass = so, dass
# prepositions that keep their case
aufgrund von = wegen = @lawless
auf Grund von = wegen = @lawless
in Anbetracht = wegen
angesichts = wegen
angesichts von = wegen
aufgrund = wegen = @lawless
auf Grund = wegen = @lawless
gemäß = nach = @dative
entsprechend = nach = @dative
im Sinne von = nach = @cited
infolge = wegen
infolge von = wegen
ungeachtet = trotz
unter Zuhilfenahme von = mit
unter Zuhilfenahme = mit Hilfe
vermittels = mit Hilfe
unter Verwendung von = mit
unter Zugrundelegung von = auf Grundlage von
unter Zugrundelegung = auf Grundlage
auf der Grundlage von = nach = @cited
unter Verzicht auf = ohne
unter Hinzuziehung von = mit
unter Mitwirkung von = mit
unter Beteiligung von = mit
unter Einbeziehung von = mit
unter Ausschluss von = ohne
unter Bezugnahme auf = mit Bezug auf
bezugnehmend auf = mit Bezug auf
Bezug nehmend auf = mit Bezug auf
in Bezugnahme auf = mit Bezug auf
im Hinblick auf = mit Blick auf
in Hinsicht auf = mit Blick auf
mit Hinblick auf = mit Blick auf
im Nachgang zu = nach
im Anschluss an das Gespräch = nach dem Gespräch
im Anschluss an die Sitzung = nach der Sitzung
im Anschluss an die Prüfung = nach der Prüfung
in Zusammenarbeit mit = zusammen mit
im Zusammenwirken mit = zusammen mit
zuzüglich = plus = @number
abzüglich = minus = @number
nebst = mit
mitsamt = mit
binnen Monatsfrist = innerhalb eines Monats
binnen Jahresfrist = innerhalb eines Jahres
binnen Wochenfrist = innerhalb einer Woche
binnen einer Frist von = innerhalb von
binnen einem = innerhalb von einem
binnen einer = innerhalb einer
binnen eines = innerhalb eines
binnen = innerhalb von = @number
innerhalb einer Frist von = innerhalb von
in einem Zeitraum von = innerhalb von = @number
bis zum Ablauf des = bis zum = @number
in Höhe von = von = @amount
in einer Höhe von = von = @amount
im Umfang von = von = @number
in der Größenordnung von = von etwa = @number
kraft Gesetzes = nach dem Gesetz
# ways and forms
auf dem Postweg = per Post
auf dem Postwege = per Post
auf postalischem Weg = per Post
auf postalischem Wege = per Post
auf elektronischem Weg = elektronisch
auf elektronischem Wege = elektronisch
auf schriftlichem Weg = schriftlich
auf schriftlichem Wege = schriftlich
auf telefonischem Weg = telefonisch
auf telefonischem Wege = telefonisch
auf fernmündlichem Wege = telefonisch
auf direktem Weg = direkt
auf direktem Wege = direkt
in schriftlicher Form = schriftlich
in mündlicher Form = mündlich
in elektronischer Form = elektronisch
in digitaler Form = digital
in Papierform = auf Papier
in Kopie = als Kopie
in zweifacher Ausfertigung = zweimal
in doppelter Ausfertigung = zweimal
in dreifacher Ausfertigung = dreimal
in bar = bar
im Rahmen des Verfahrens = im Verfahren
im Zuge des Verfahrens = im Verfahren
# verb groups: infinitive, with zu, participle
in Anspruch nehmen = nutzen = @things
in Anspruch zu nehmen = zu nutzen = @things
in Anspruch genommen = genutzt = @things
in Kenntnis setzen = informieren
in Kenntnis zu setzen = zu informieren
in Kenntnis gesetzt = informiert
davon in Kenntnis gesetzt = darüber informiert
hiervon in Kenntnis gesetzt = darüber informiert
zum Ausdruck bringen = ausdrücken
zum Ausdruck zu bringen = auszudrücken
zum Ausdruck gebracht = ausgedrückt
zur Anwendung bringen = anwenden
zur Anwendung zu bringen = anzuwenden
zur Anwendung gebracht = angewendet
zur Auszahlung bringen = auszahlen
zur Auszahlung zu bringen = auszuzahlen
zur Auszahlung gebracht = ausgezahlt
zur Auszahlung gelangen = ausgezahlt werden
zur Auszahlung kommen = ausgezahlt werden
zur Anwendung kommen = angewendet werden
zur Anwendung gelangen = angewendet werden
zur Durchführung bringen = durchführen
zur Durchführung zu bringen = durchzuführen
zur Durchführung gebracht = durchgeführt
zur Durchführung kommen = durchgeführt werden
zur Durchführung gelangen = durchgeführt werden
zur Kenntnis bringen = mitteilen
zur Kenntnis zu bringen = mitzuteilen
zur Kenntnis gebracht = mitgeteilt
zum Abschluss bringen = abschließen
zum Abschluss zu bringen = abzuschließen
zum Abschluss gebracht = abgeschlossen
zur Anzeige bringen = anzeigen
zur Anzeige zu bringen = anzuzeigen
zur Anzeige gebracht = angezeigt
zur Ausführung bringen = ausführen
zur Ausführung gebracht = ausgeführt
zur Einzahlung bringen = einzahlen
zur Einzahlung zu bringen = einzuzahlen
zur Einzahlung gebracht = eingezahlt
zur Vorlage bringen = vorlegen
zur Vorlage zu bringen = vorzulegen
zur Vorlage gebracht = vorgelegt
in Vorschlag bringen = vorschlagen
in Vorschlag gebracht = vorgeschlagen
in Abzug bringen = abziehen
in Abzug zu bringen = abzuziehen
in Abzug gebracht = abgezogen
in Rechnung stellen = berechnen
in Rechnung zu stellen = zu berechnen
in Rechnung gestellt = berechnet
in Augenschein nehmen = ansehen
in Augenschein zu nehmen = anzusehen
in Augenschein genommen = angesehen
in Empfang nehmen = annehmen
in Empfang zu nehmen = anzunehmen
in Empfang genommen = angenommen
in Erfahrung bringen = herausfinden
in Erfahrung zu bringen = herauszufinden
in Erfahrung gebracht = herausgefunden
in Verwahrung nehmen = aufbewahren
in Verwahrung genommen = aufbewahrt
in Wegfall kommen = wegfallen
in Fortfall kommen = wegfallen
unter Beweis stellen = beweisen
unter Beweis zu stellen = zu beweisen
unter Beweis gestellt = bewiesen
Sorge tragen = sorgen
Sorge zu tragen = zu sorgen
Sorge getragen = gesorgt
Folge leisten = folgen
Folge zu leisten = zu folgen
Folge geleistet = gefolgt
Abstand nehmen = absehen
Abstand zu nehmen = abzusehen
Abstand genommen = abgesehen
Verwendung finden = verwendet werden
Anwendung finden = angewendet werden
Berücksichtigung finden = berücksichtigt werden
Beachtung finden = beachtet werden
eine Entscheidung treffen = entscheiden
eine Entscheidung zu treffen = zu entscheiden
eine Entscheidung getroffen = entschieden
Vorsorge zu treffen = vorzusorgen
Vorkehrungen zu treffen = vorzusorgen
käuflich erwerben = kaufen
käuflich zu erwerben = zu kaufen
käuflich erworben = gekauft
abschlägig beschieden = abgelehnt
abschlägig zu bescheiden = abzulehnen
abschlägig bescheiden = ablehnen
positiv beschieden = genehmigt
ablehnend beschieden = abgelehnt
verlustig gegangen = verloren gegangen
abhandengekommen = verloren gegangen
von Nöten sein = nötig sein
vonnöten = nötig
vonnöten sein = nötig sein
zwingend erforderlich = unbedingt nötig
unabdingbar erforderlich = unbedingt nötig
dringend geboten = dringend nötig
nicht gestattet = nicht erlaubt
nicht statthaft = nicht erlaubt
beläuft sich auf = beträgt
belaufen sich auf = betragen
verfügt über = hat
verfügen über = haben
verfügte über = hatte
verfügten über = hatten
obliegt Ihnen = ist Ihre Aufgabe
obliegt es Ihnen = ist es Ihre Aufgabe
obliegt uns = ist unsere Aufgabe
obliegt mir = ist meine Aufgabe
in Abrede gestellt = bestritten
in Abrede zu stellen = zu bestreiten
wird ersucht = wird gebeten
werden ersucht = werden gebeten
anheimgestellt = freigestellt
in Verlust geraten = verloren gegangen
# letters
beiliegend erhalten Sie = Sie erhalten mit diesem Schreiben = @start
anliegend erhalten Sie = Sie erhalten mit diesem Schreiben = @start
in der Anlage erhalten Sie = Sie erhalten mit diesem Schreiben
beigefügt erhalten Sie = Sie erhalten mit diesem Schreiben
anbei erhalten Sie = Sie erhalten mit diesem Schreiben
als Anlage erhalten Sie = Sie erhalten mit diesem Schreiben
mit der Bitte um Kenntnisnahme = zur Information
zur Kenntnisnahme = zur Information
zu Ihrer Kenntnisnahme = zu Ihrer Information
zum Verbleib bei Ihren Unterlagen = für Ihre Unterlagen
zu Ihrer weiteren Verwendung = für Sie
zur weiteren Veranlassung = zur Bearbeitung
bei Rückfragen = bei Fragen
für Rückfragen = bei Fragen
für Fragen = bei Fragen = @start
sollten Sie noch Rückfragen haben = wenn Sie noch Fragen haben = @start
sollten Sie Rückfragen haben = wenn Sie Fragen haben = @start
sollten Sie noch Fragen haben = wenn Sie noch Fragen haben = @start
sollten Sie Fragen haben = wenn Sie Fragen haben = @start
für eventuelle Rückfragen = bei Fragen
bei etwaigen Rückfragen = bei Fragen
bei eventuellen Rückfragen = bei Fragen
für weitere Auskünfte = bei Fragen
jederzeit gerne = gern
stehe ich Ihnen gerne zur Verfügung = helfe ich Ihnen gern
stehe ich Ihnen gern zur Verfügung = helfe ich Ihnen gern
stehe ich Ihnen zur Verfügung = helfe ich Ihnen gern
stehen wir Ihnen gerne zur Verfügung = helfen wir Ihnen gern
stehen wir Ihnen gern zur Verfügung = helfen wir Ihnen gern
stehen wir Ihnen zur Verfügung = helfen wir Ihnen gern
stehe ich Ihnen jederzeit gerne zur Verfügung = helfe ich Ihnen gern
stehen wir Ihnen jederzeit gerne zur Verfügung = helfen wir Ihnen gern
nach erfolgter Rücksprache mit = nach einem Gespräch mit
nach Rücksprache mit = nach einem Gespräch mit
nach unserem Dafürhalten = nach unserer Meinung
nach hiesiger Auffassung = nach unserer Meinung
nach hiesiger Kenntnis = soweit wir wissen
nach diesseitiger Auffassung = nach unserer Meinung
unseres Erachtens = nach unserer Meinung
meines Erachtens = nach meiner Meinung
im hiesigen Hause = bei uns
in unserem Hause = bei uns
hierorts = bei uns
hieramts = bei uns
seitens unseres Hauses = von uns
tragen Sie bitte dafür Sorge = sorgen Sie bitte dafür
tragen Sie dafür Sorge = sorgen Sie dafür
bitte tragen Sie dafür Sorge = bitte sorgen Sie dafür
darüber unterrichtet = darüber informiert
hiervon unterrichtet = darüber informiert
davon unterrichtet = darüber informiert
# ways to say nothing twice
zu einem Großteil = größtenteils
in der überwiegenden Mehrzahl = meistens
nach wie vor = weiterhin
im Endeffekt = am Ende
letzten Endes = am Ende
in letzter Konsequenz = am Ende
im Allgemeinen = meistens
im Großen und Ganzen = insgesamt
voll und ganz = ganz
vom Hundert = Prozent
im Falle der Nichtbeachtung = bei Nichtbeachtung
im Fall der Nichtbeachtung = bei Nichtbeachtung
sämtliche = alle = @undetermined
sämtlichen = allen = @undetermined
einzig und allein = nur
mit sofortiger Wirkung = ab sofort
zu Unrecht erbracht = zu Unrecht gezahlt
`;
