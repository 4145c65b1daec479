/**
 * Why something was found: for each recognizer of `core/privacy/recognizers` and each of its reasons one sentence, with
 * the law, the norm or the list that stands behind it. Those of the law are the ones in the recognizer's own header.
 */
export const whyDe = {
  address: {
    format: 'Straße mit Hausnummer, Postfach, Flurstück oder Koordinaten (DIN 5008).',
    context: 'Was danebensteht, macht daraus eine Anschrift, etwa die Postleitzahl (DIN 5008).',
    cue: 'Ein Wort wie „wohnhaft“, „Anschrift“ oder „geboren in“ steht dabei.',
    'place-list': 'Straße, Ort oder Ortsteil aus der Ortsliste.',
    repeated: 'Dieselbe Anschrift steht an anderer Stelle deutlicher.',
  },
  'bank-account': {
    cue: 'Davor steht „Konto“, „BLZ“ oder „BIC“ (ISO 9362).',
    format: 'Aufbau einer Bankkennung (BIC, ISO 9362).',
    checksum: 'Die Prüfziffer stimmt.',
    context: 'Steht bei anderen Angaben zu einem Konto.',
  },
  'birthplace-behind-date': {
    cue: 'Ein Wort wie „Ort“ oder „in“ steht zwischen dem Geburts- oder Sterbedatum und dem Ort.',
    context:
      'Steht neben einem Geburts- oder Sterbedatum, dort, wo Listen und Formulare den Ort haben (§ 3 BMG).',
  },
  'case-code': {
    format: 'Sieht aus wie die Nummer eines Vorgangs oder eines Kunden (Art. 4 DSGVO).',
    context:
      'Der Satz bezieht sich darauf wie auf ein Aktenzeichen („auf“, „unter“, „Betreff“; Art. 4 DSGVO).',
  },
  'case-number': {
    cue: 'Davor steht ein Wort wie „Aktenzeichen“ (Art. 4 DSGVO).',
    context: 'Aktenzeichen in einem Satz über ein Verfahren (Aktenordnung der Gerichte).',
    format: 'Aufbau eines Aktenzeichens.',
    checksum: 'Die Prüfziffer stimmt.',
  },
  classified: { mark: 'Vermerk der Vertraulichkeit (§ 4 SÜG, Verschlusssachenanweisung).' },
  'court-file': {
    format: 'Aufbau eines gerichtlichen Aktenzeichens (Aktenordnung der Gerichte).',
    cue: 'Davor steht ein Wort wie „Az.“ oder „Geschäftsnummer“ (Aktenordnung der Gerichte).',
    context: 'Aktenzeichen in einem Satz über ein Verfahren (Aktenordnung der Gerichte).',
  },
  'credit-card': {
    checksum: 'Kartennummer, die Prüfziffer stimmt (ISO/IEC 7812, Luhn).',
    cue: 'Ein Wort für eine Karte steht davor (ISO/IEC 7812).',
    format: 'Aufbau einer Kartennummer (ISO/IEC 7812).',
  },
  'crypto-address': {
    checksum: 'Adresse einer Kryptowährung, die Prüfsumme stimmt (Base58Check, BIP 173).',
    format: 'Aufbau der Adresse einer Kryptowährung.',
    cue: 'Ein Wort wie „Wallet“ oder „Bitcoin“ steht davor.',
    context: 'Steht bei Angaben zu einer Kryptowährung.',
  },
  'date-of-birth': {
    cue: 'Datum mit einem Wort wie „geboren“, „verstorben“ oder „verheiratet“ (§ 21 PStG).',
    context: 'Datum bei anderen Angaben zu einer Person (§ 3 BMG).',
    format: 'Steht in einem Feld für das Geburtsdatum.',
    repeated: 'Dasselbe Datum steht an anderer Stelle als Geburtsdatum.',
  },
  'driver-license': {
    checksum: 'Die Prüfziffer der Führerscheinnummer stimmt (Anlage 8 FeV).',
    cue: 'Davor steht ein Wort wie „Führerschein“ (§ 25 FeV).',
    format: 'Aufbau einer Führerscheinnummer (Anlage 8 FeV).',
    context: 'Steht in einem Satz über einen Führerschein (§ 25 FeV).',
  },
  email: {
    format: 'Aufbau einer E-Mail-Adresse (RFC 5322).',
    cue: 'Ein Wort wie „E-Mail“ steht davor (RFC 5322).',
    context: 'Gesprochene oder verdeckte E-Mail-Adresse.',
  },
  'health-insurance': {
    checksum: 'Die Prüfziffer der Krankenversichertennummer stimmt (§ 290 SGB V).',
    cue: 'Davor steht „Versichertennummer“; die Prüfziffer stimmt nicht (§ 290 SGB V).',
    format: 'Aufbau einer Krankenversichertennummer (§ 290 SGB V).',
  },
  iban: {
    checksum: 'Länge und Prüfziffer stimmen (ISO 13616, ISO 7064).',
    cue: 'Davor steht „IBAN“; die Prüfziffer stimmt nicht (ISO 13616).',
    format: 'Aufbau einer IBAN; die Prüfziffer stimmt nicht (ISO 13616).',
  },
  'id-card': {
    checksum: 'Die Prüfziffer stimmt (ICAO 9303; § 5 PAuswG, § 4 PassG).',
    cue: 'Davor steht ein Wort wie „Ausweis“ oder „Reisepass“ (§ 5 PAuswG, § 4 PassG).',
    format: 'Maschinenlesbare Zeile eines Ausweises oder Passes (ICAO 9303).',
  },
  'ip-address': {
    format: 'Aufbau einer IP-Adresse (RFC 791, RFC 4291; EuGH C-582/14).',
    cue: 'Davor steht „IP“ (RFC 791, RFC 4291).',
    context: 'Steht in einem Satz über eine Verbindung (RFC 791, RFC 4291).',
  },
  'medical-number': {
    checksum: 'Die Prüfziffer einer Arzt- oder Institutionsnummer stimmt (§§ 75, 293 SGB V).',
    cue: 'Davor steht ein Wort wie „LANR“ oder „Betriebsstätte“ (§§ 75, 293 SGB V).',
    format: 'Aufbau einer Arzt- oder Praxisnummer (§§ 75, 293 SGB V).',
  },
  person: {
    salutation: 'Eine Anrede wie „Frau“ oder „Sehr geehrter Herr“ steht davor.',
    signature: 'Steht, wo jemand unterschreibt.',
    cue: 'Ein Wort wie „Name:“, „Tochter“ oder „Kollege“ steht dabei.',
    'name-list': 'Vorname oder Nachname aus der Namensliste.',
    context: 'Was danebensteht, passt zu einem Namen.',
    format: 'Aufbau eines Namens.',
    repeated: 'Derselbe Name steht an anderer Stelle deutlicher.',
  },
  phone: {
    format: 'Gültig nach dem Rufnummernplan (ITU-T E.164).',
    cue: 'Ein Wort wie „Tel.“ oder „mobil“ steht dabei (DIN 5008).',
    context: 'Steht bei anderen Rufnummern (DIN 5008).',
  },
  plate: {
    format: 'Aufbau eines Kennzeichens mit gültigem Unterscheidungszeichen (§ 9 FZV).',
    cue: 'Ein Wort für ein Fahrzeug steht davor (§ 9 FZV).',
    context: 'Steht in einem Satz über ein Fahrzeug (§ 9 FZV).',
  },
  'postcode-city': {
    'place-list': 'Postleitzahl mit einem Ort aus der Ortsliste.',
    context: 'Postleitzahl mit Ort, wo eine Anschrift steht (DIN 5008).',
    cue: 'Ein Wort wie „PLZ“ oder „wohnhaft“ steht davor (DIN 5008).',
    format: 'Aufbau einer Postleitzahl mit Ort (DIN 5008).',
  },
  'register-number': {
    format: 'Aufbau einer Nummer im Handelsregister (§ 8 HGB).',
    context: 'Steht in einem Satz über ein Register, ein Gericht oder einen Verein (§ 8 HGB, § 55 BGB).',
    cue: 'Ein Wort für ein Register steht davor (§ 8 HGB, § 55 BGB).',
  },
  'social-security': {
    checksum: 'Die Prüfziffer der Versicherungsnummer stimmt (§ 147 SGB VI, § 4 VKVV).',
    cue: 'Davor steht „Rentenversicherungsnummer“; die Prüfziffer stimmt nicht (§ 147 SGB VI).',
    format: 'Aufbau einer Rentenversicherungsnummer (§ 147 SGB VI).',
  },
  'special-category': {
    context: 'Angabe über Gesundheit, Religion, Herkunft oder Straftaten einer Person (Art. 9, 10 DSGVO).',
    cue: 'Ein Wort wie „Diagnose“ oder „Konfession“ steht davor (Art. 9 DSGVO).',
    format: 'Schlüssel einer Diagnose oder eines Grades der Behinderung (Art. 9 DSGVO).',
  },
  tagger: {
    context:
      'Wort und Umgebung sind wie bei solchen Angaben in den Beispieltexten, aus denen die Prüfung gelernt hat (Art. 4, 9 DSGVO).',
  },
  'tax-id': {
    checksum: 'Die Prüfziffer stimmt (ISO 7064; § 139b AO).',
    cue: 'Davor steht „Steuer-ID“; die Prüfziffer stimmt nicht (§ 139b AO).',
    format: 'Aufbau einer Steuer-ID (§ 139b AO).',
  },
  'tax-number': {
    checksum: 'Die Prüfziffer stimmt (§ 139 AO, § 27a UStG).',
    cue: 'Davor steht „Steuernummer“ oder „USt-IdNr.“ (§ 139 AO, § 27a UStG).',
    format: 'Aufbau einer Steuernummer (§ 139 AO).',
    context: 'Steht in einem Satz über Steuern (§ 139 AO).',
  },
  username: {
    cue: 'Ein Wort wie „Benutzername“ oder „Kundenlogin“ steht davor.',
    format: 'Persönlicher Teil einer Internetadresse.',
    context: 'Steht bei Angaben zu einer Anmeldung.',
  },
  'username-beside-name': {
    context: 'Steht neben einem Namen und ist aus ihm gebildet.',
  },
  'vat-id': {
    checksum: 'Die Prüfziffer der Umsatzsteuer-ID stimmt (§ 27a UStG).',
    cue: 'Davor steht „USt-IdNr.“; die Prüfziffer stimmt nicht (§ 27a UStG).',
    format: 'Aufbau einer Umsatzsteuer-ID (§ 27a UStG).',
  },
  vin: {
    format: 'Aufbau einer Fahrgestellnummer (ISO 3779, § 6 FZV).',
    cue: 'Davor steht ein Wort wie „FIN“ oder „Fahrgestellnummer“ (ISO 3779, § 6 FZV).',
    checksum: 'Die Prüfziffer einer Fahrgestellnummer stimmt (ISO 3779).',
  },
};

export type WhyLocale = typeof whyDe;
