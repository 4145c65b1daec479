/**
 * Nouns of municipal letters with gender, genitive singular and plural (nominative), for changing
 * the case of a phrase. Compounds follow their last part. Feminine nouns have no own genitive.
 */
export const NOUNS = `
m = Antrag = Antrags = Anträge
m = Antrag = Antrages = Anträge
m = Bescheid = Bescheids = Bescheide
m = Bescheid = Bescheides = Bescheide
m = Vertrag = Vertrags = Verträge
m = Vertrag = Vertrages = Verträge
m = Betrag = Betrags = Beträge
m = Betrag = Betrages = Beträge
m = Beitrag = Beitrags = Beiträge
m = Beitrag = Beitrages = Beiträge
m = Auftrag = Auftrags = Aufträge
m = Auftrag = Auftrages = Aufträge
m = Vorgang = Vorgangs = Vorgänge
m = Vorgang = Vorganges = Vorgänge
m = Widerspruch = Widerspruchs = Widersprüche
m = Widerspruch = Widerspruches = Widersprüche
m = Einspruch = Einspruchs = Einsprüche
m = Anspruch = Anspruchs = Ansprüche
m = Anspruch = Anspruches = Ansprüche
m = Nachweis = Nachweises = Nachweise
m = Ausweis = Ausweises = Ausweise
m = Hinweis = Hinweises = Hinweise
m = Brief = Briefs = Briefe
m = Brief = Briefes = Briefe
m = Termin = Termins = Termine
m = Plan = Plans = Pläne
m = Plan = Planes = Pläne
m = Verlust = Verlusts = Verluste
m = Verlust = Verlustes = Verluste
m = Wegzug = Wegzugs = Wegzüge
m = Todesfall = Todesfalls = Todesfälle
m = Umzug = Umzugs = Umzüge
m = Auszug = Auszugs = Auszüge
m = Umbau = Umbaus = Umbauten
m = Anruf = Anrufs = Anrufe
m = Besuch = Besuchs = Besuche
m = Vordruck = Vordrucks = Vordrucke
m = Bericht = Berichts = Berichte
m = Bericht = Berichtes = Berichte
m = Beleg = Belegs = Belege
m = Rückstand = Rückstands = Rückstände
m = Zustand = Zustands = Zustände
m = Zeitpunkt = Zeitpunkts = Zeitpunkte
m = Zeitraum = Zeitraums = Zeiträume
m = Wohnsitz = Wohnsitzes = Wohnsitze
m = Parkplatz = Parkplatzes = Parkplätze
m = Stellplatz = Stellplatzes = Stellplätze
m = Platz = Platzes = Plätze
m = Reisepass = Reisepasses = Reisepässe
m = Führerschein = Führerscheins = Führerscheine
m = Schaden = Schadens = Schäden
m = Verstoß = Verstoßes = Verstöße
m = Wunsch = Wunsches = Wünsche
m = Umfang = Umfangs = Umfänge
m = Inhalt = Inhalts = Inhalte
m = Hund = Hundes = Hunde
m = Baum = Baumes = Bäume
m = Ausbau = Ausbaus = Ausbauten
m = Entwurf = Entwurfs = Entwürfe
m = Beschluss = Beschlusses = Beschlüsse
m = Anschluss = Anschlusses = Anschlüsse
m = Verkauf = Verkaufs = Verkäufe
m = Einwand = Einwands = Einwände
m = Fragebogen = Fragebogens = Fragebögen
m = Bezug = Bezugs = Bezüge
m = Sachverhalt = Sachverhalts = Sachverhalte
m = Sachverhalt = Sachverhaltes = Sachverhalte
n = Schreiben = Schreibens = Schreiben
n = Formular = Formulars = Formulare
n = Formblatt = Formblatts = Formblätter
n = Formblatt = Formblattes = Formblätter
n = Gespräch = Gesprächs = Gespräche
n = Telefonat = Telefonats = Telefonate
n = Verfahren = Verfahrens = Verfahren
n = Grundstück = Grundstücks = Grundstücke
n = Grundstück = Grundstückes = Grundstücke
n = Gebäude = Gebäudes = Gebäude
n = Fahrzeug = Fahrzeugs = Fahrzeuge
n = Fahrzeug = Fahrzeuges = Fahrzeuge
n = Konto = Kontos = Konten
n = Kind = Kindes = Kinder
n = Haus = Hauses = Häuser
n = Jahr = Jahres = Jahre
n = Bauvorhaben = Bauvorhabens = Bauvorhaben
n = Vorhaben = Vorhabens = Vorhaben
n = Anliegen = Anliegens = Anliegen
n = Gewerbe = Gewerbes = Gewerbe
n = Wohngeld = Wohngelds = Wohngelder
n = Einkommen = Einkommens = Einkommen
n = Lichtbild = Lichtbilds = Lichtbilder
n = Lichtbild = Lichtbildes = Lichtbilder
n = Dokument = Dokuments = Dokumente
n = Aktenzeichen = Aktenzeichens = Aktenzeichen
n = Kennzeichen = Kennzeichens = Kennzeichen
n = Ergebnis = Ergebnisses = Ergebnisse
n = Protokoll = Protokolls = Protokolle
n = Gutachten = Gutachtens = Gutachten
n = Angebot = Angebots = Angebote
n = Zeugnis = Zeugnisses = Zeugnisse
n = Datum = Datums = Daten
n = Fax = Faxes = Faxe
n = Foto = Fotos = Fotos
n = Bußgeld = Bußgelds = Bußgelder
n = Bußgeld = Bußgeldes = Bußgelder
n = Rechtsmittel = Rechtsmittels = Rechtsmittel
n = Problem = Problems = Probleme
n = Thema = Themas = Themen
n = Recht = Rechts = Rechte
n = Recht = Rechtes = Rechte
n = Bauamt = Bauamtes = Bauämter
n = Amt = Amtes = Ämter
n = Amt = Amts = Ämter
n = Ordnungsamt = Ordnungsamts = Ordnungsämter
n = Ordnungsamt = Ordnungsamtes = Ordnungsämter
f = Frist = = Fristen
f = Gebühr = = Gebühren
f = Steuer = = Steuern
f = Höhe = = Höhen
f = Anfrage = = Anfragen
f = Nachfrage = = Nachfragen
f = Frage = = Fragen
f = Rückfrage = = Rückfragen
f = Unterlage = = Unterlagen
f = Anlage = = Anlagen
f = Akte = = Akten
f = Stadt = = Städte
f = Gemeinde = = Gemeinden
f = Behörde = = Behörden
f = Person = = Personen
f = Anzeige = = Anzeigen
f = Beschwerde = = Beschwerden
f = Klage = = Klagen
f = Angabe = = Angaben
f = Abgabe = = Abgaben
f = Auskunft = = Auskünfte
f = Unterschrift = = Unterschriften
f = Vollmacht = = Vollmachten
f = Urkunde = = Urkunden
f = Adresse = = Adressen
f = Anschrift = = Anschriften
f = Miete = = Mieten
f = Straße = = Straßen
f = Pflicht = = Pflichten
f = Schule = = Schulen
f = Strafe = = Strafen
f = Gefahr = = Gefahren
f = Sache = = Sachen
f = Maßnahme = = Maßnahmen
f = Aufnahme = = Aufnahmen
f = Nachricht = = Nachrichten
f = E-Mail = = E-Mails
f = Mail = = Mails
f = Kontaktaufnahme = = Kontaktaufnahmen
f = Stellungnahme = = Stellungnahmen
f = Vorlage = = Vorlagen
f = Hilfe = = Hilfen
f = Rückgabe = = Rückgaben
f = Übergabe = = Übergaben
f = Weitergabe = = Weitergaben
f = Mappe = = Mappen
f = Karte = = Karten
f = Fläche = = Flächen
f = Arbeit = = Arbeiten
f = Arbeitslosigkeit = = Arbeitslosigkeiten
f = Grundsteuer = = Grundsteuern
f = Hundesteuer = = Hundesteuern
f = Reparatur = = Reparaturen
f = Rechnung = = Rechnungen
f = Kopie = = Kopien
f = Abnahme = = Abnahmen
f = Kenntnisnahme = = Kenntnisnahmen
f = Nutzung = = Nutzungen
f = Zahlung = = Zahlungen
m = Antragsteller = Antragstellers = Antragsteller
m = Eigentümer = Eigentümers = Eigentümer
m = Vermieter = Vermieters = Vermieter
m = Mieter = Mieters = Mieter
m = Arbeitgeber = Arbeitgebers = Arbeitgeber
m = Bürger = Bürgers = Bürger
m = Betreiber = Betreibers = Betreiber
m = Käufer = Käufers = Käufer
m = Verkäufer = Verkäufers = Verkäufer
m = Empfänger = Empfängers = Empfänger
m = Halter = Halters = Halter
m = Anlieger = Anliegers = Anlieger
m = Träger = Trägers = Träger
m = Betreuer = Betreuers = Betreuer
m = Bewohner = Bewohners = Bewohner
m = Fahrer = Fahrers = Fahrer
m = Mitarbeiter = Mitarbeiters = Mitarbeiter
m = Vertreter = Vertreters = Vertreter
m = Kreis = Kreises = Kreise
m = Bund = Bundes = Bünde
m = Rat = Rates = Räte
m = Rat = Rats = Räte
m = Ausschuss = Ausschusses = Ausschüsse
m = Verein = Vereins = Vereine
n = Land = Landes = Länder
n = Gericht = Gerichts = Gerichte
n = Gericht = Gerichtes = Gerichte
n = Unternehmen = Unternehmens = Unternehmen
n = Jobcenter = Jobcenters = Jobcenter
n = Finanzamt = Finanzamtes = Finanzämter
n = Finanzamt = Finanzamts = Finanzämter
f = Abteilung =  = Abteilungen
m = Fachbereich = Fachbereichs = Fachbereiche
m = Fachbereich = Fachbereiches = Fachbereiche
f = Polizei =  = Polizeien
f = Feuerwehr =  = Feuerwehren
f = Einsicht =  = Einsichten
f = Rücksprache =  = Rücksprachen
f = Beratung =  = Beratungen
`;
