/**
 * Nouns that can be exchanged without touching article or adjective, since gender and declension
 * agree: gender = singular / genitive / plural / dative plural = the same forms of the plain word.
 */
export const PLAIN_NOUNS = `
n = Lichtbild / Lichtbildes / Lichtbilder / Lichtbildern = Foto / Fotos / Fotos / Fotos
n = Formblatt / Formblattes / Formblätter / Formblättern = Formular / Formulars / Formulare / Formularen
n = Kraftfahrzeug / Kraftfahrzeugs / Kraftfahrzeuge / Kraftfahrzeugen = Fahrzeug / Fahrzeugs / Fahrzeuge / Fahrzeugen
n = Automobil / Automobils / Automobile / Automobilen = Auto / Autos / Autos / Autos
n = Schriftstück / Schriftstücks / Schriftstücke / Schriftstücken = Schreiben / Schreibens / Schreiben / Schreiben
n = Prozedere / Prozederes / Prozederes / Prozederes = Verfahren / Verfahrens / Verfahren / Verfahren
n = Telefonat / Telefonats / Telefonate / Telefonaten = Telefongespräch / Telefongesprächs / Telefongespräche / Telefongesprächen
n = Beförderungsmittel / Beförderungsmittels / Beförderungsmittel / Beförderungsmitteln = Verkehrsmittel / Verkehrsmittels / Verkehrsmittel / Verkehrsmitteln
n = Domizil / Domizils / Domizile / Domizilen = Zuhause / Zuhauses / Zuhause / Zuhause
n = Behältnis / Behältnisses / Behältnisse / Behältnissen = Gefäß / Gefäßes / Gefäße / Gefäßen
m = Personenkraftwagen / Personenkraftwagens / Personenkraftwagen / Personenkraftwagen = Pkw / Pkw / Pkw / Pkw
m = Lastkraftwagen / Lastkraftwagens / Lastkraftwagen / Lastkraftwagen = Lkw / Lkw / Lkw / Lkw
m = Omnibus / Omnibusses / Omnibusse / Omnibussen = Bus / Busses / Busse / Bussen
m = Kraftomnibus / Kraftomnibusses / Kraftomnibusse / Kraftomnibussen = Bus / Busses / Busse / Bussen
m = Fahrzeugführer / Fahrzeugführers / Fahrzeugführer / Fahrzeugführern = Fahrer / Fahrers / Fahrer / Fahrern
m = Kraftfahrzeugführer / Kraftfahrzeugführers / Kraftfahrzeugführer / Kraftfahrzeugführern = Fahrer / Fahrers / Fahrer / Fahrern
m = Fernsprechanschluss / Fernsprechanschlusses / Fernsprechanschlüsse / Fernsprechanschlüssen = Telefonanschluss / Telefonanschlusses / Telefonanschlüsse / Telefonanschlüssen
m = Aspekt / Aspekts / Aspekte / Aspekten = Punkt / Punkts / Punkte / Punkten
m = Telefonanruf / Telefonanrufs / Telefonanrufe / Telefonanrufen = Anruf / Anrufs / Anrufe / Anrufen
f = Fahrzeugführerin / Fahrzeugführerin / Fahrzeugführerinnen / Fahrzeugführerinnen = Fahrerin / Fahrerin / Fahrerinnen / Fahrerinnen
f = Inaugenscheinnahme / Inaugenscheinnahme / Inaugenscheinnahmen / Inaugenscheinnahmen = Besichtigung / Besichtigung / Besichtigungen / Besichtigungen
f = Entrichtung / Entrichtung / Entrichtungen / Entrichtungen = Zahlung / Zahlung / Zahlungen / Zahlungen
f = Begleichung / Begleichung / Begleichungen / Begleichungen = Bezahlung / Bezahlung / Bezahlungen / Bezahlungen
f = Rückerstattung / Rückerstattung / Rückerstattungen / Rückerstattungen = Rückzahlung / Rückzahlung / Rückzahlungen / Rückzahlungen
f = Anschrift / Anschrift / Anschriften / Anschriften = Adresse / Adresse / Adressen / Adressen
f = Postanschrift / Postanschrift / Postanschriften / Postanschriften = Postadresse / Postadresse / Postadressen / Postadressen
f = Wohnanschrift / Wohnanschrift / Wohnanschriften / Wohnanschriften = Adresse / Adresse / Adressen / Adressen
f = Meldeanschrift / Meldeanschrift / Meldeanschriften / Meldeanschriften = Meldeadresse / Meldeadresse / Meldeadressen / Meldeadressen
f = Zuwendung / Zuwendung / Zuwendungen / Zuwendungen = Förderung / Förderung / Förderungen / Förderungen
f = Liegenschaft / Liegenschaft / Liegenschaften / Liegenschaften = Immobilie / Immobilie / Immobilien / Immobilien
f = Inanspruchnahme / Inanspruchnahme / Inanspruchnahmen / Inanspruchnahmen = Nutzung / Nutzung / Nutzungen / Nutzungen
f = Zuwegung / Zuwegung / Zuwegungen / Zuwegungen = Zufahrt / Zufahrt / Zufahrten / Zufahrten
f = Lichtsignalanlage / Lichtsignalanlage / Lichtsignalanlagen / Lichtsignalanlagen = Ampel / Ampel / Ampeln / Ampeln
f = Lichtzeichenanlage / Lichtzeichenanlage / Lichtzeichenanlagen / Lichtzeichenanlagen = Ampel / Ampel / Ampeln / Ampeln
f = Eheschließung / Eheschließung / Eheschließungen / Eheschließungen = Heirat / Heirat / Heiraten / Heiraten
f = Ehegattin / Ehegattin / Ehegattinnen / Ehegattinnen = Ehefrau / Ehefrau / Ehefrauen / Ehefrauen
f = Unterredung / Unterredung / Unterredungen / Unterredungen = Besprechung / Besprechung / Besprechungen / Besprechungen
f = Rückantwort / Rückantwort / Rückantworten / Rückantworten = Antwort / Antwort / Antworten / Antworten
f = Ablichtung / Ablichtung / Ablichtungen / Ablichtungen = Kopie / Kopie / Kopien / Kopien
f = Mehrfertigung / Mehrfertigung / Mehrfertigungen / Mehrfertigungen = Kopie / Kopie / Kopien / Kopien
f = Zweitschrift / Zweitschrift / Zweitschriften / Zweitschriften = Kopie / Kopie / Kopien / Kopien
f = Durchschrift / Durchschrift / Durchschriften / Durchschriften = Kopie / Kopie / Kopien / Kopien
f = Zurverfügungstellung / Zurverfügungstellung / Zurverfügungstellungen / Zurverfügungstellungen = Bereitstellung / Bereitstellung / Bereitstellungen / Bereitstellungen
f = Gepflogenheit / Gepflogenheit / Gepflogenheiten / Gepflogenheiten = Gewohnheit / Gewohnheit / Gewohnheiten / Gewohnheiten
f = Intention / Intention / Intentionen / Intentionen = Absicht / Absicht / Absichten / Absichten
f = Modifikation / Modifikation / Modifikationen / Modifikationen = Änderung / Änderung / Änderungen / Änderungen
f = Abänderung / Abänderung / Abänderungen / Abänderungen = Änderung / Änderung / Änderungen / Änderungen
f = Aushändigung / Aushändigung / Aushändigungen / Aushändigungen = Übergabe / Übergabe / Übergaben / Übergaben
f = Kostennote / Kostennote / Kostennoten / Kostennoten = Rechnung / Rechnung / Rechnungen / Rechnungen
f = Thematik / Thematik / Thematiken / Thematiken = Frage / Frage / Fragen / Fragen
f = Fernsprechnummer / Fernsprechnummer / Fernsprechnummern / Fernsprechnummern = Telefonnummer / Telefonnummer / Telefonnummern / Telefonnummern
f = Rufnummer / Rufnummer / Rufnummern / Rufnummern = Telefonnummer / Telefonnummer / Telefonnummern / Telefonnummern
`;
