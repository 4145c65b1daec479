/**
 * Prepositions whose plain counterpart asks for another case: old = case after it = new = case after it.
 * They apply only where gender and number of the noun phrase are beyond doubt.
 */
export const PLAIN_PREPOSITIONS = `
seitens = genitive = von = dative
mittels = genitive = mit = dative
hinsichtlich = genitive = zu = dative
bezüglich = genitive = zu = dative
betreffs = genitive = zu = dative
betreffend = accusative = zu = dative
in Betreff = genitive = zu = dative
anlässlich = genitive = zu = dative
aus Anlass = genitive = zu = dative
zwecks = genitive = zu = dative
zum Zwecke = genitive = zu = dative
zum Zweck = genitive = zu = dative
im Rahmen = genitive = bei = dative
im Zuge = genitive = bei = dative
im Falle = genitive = bei = dative
im Fall = genitive = bei = dative
im Verlauf = genitive = bei = dative
nach Maßgabe = genitive = nach = dative
auf der Grundlage = genitive = nach = dative
unter Vorlage = genitive = mit = dative
unter Beifügung = genitive = mit = dative
unter Hinzuziehung = genitive = mit = dative
unter Mitwirkung = genitive = mit = dative
unter Beteiligung = genitive = mit = dative
unter Verwendung = genitive = mit = dative
unter Einbeziehung = genitive = mit = dative
unter Bezugnahme auf = accusative = zu = dative
unter Bezug auf = accusative = zu = dative
Bezug nehmend auf = accusative = zu = dative
bezugnehmend auf = accusative = zu = dative
in Bezug auf = accusative = zu = dative
in Ermangelung = genitive = ohne = accusative
unter Ausschluss = genitive = ohne = accusative
bedarf = genitive = braucht = accusative
bedürfen = genitive = brauchen = accusative
`;
