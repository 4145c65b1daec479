/** Adjectives of the same declension: stem = stem, third field the form without ending where it differs. */
export const PLAIN_ADJECTIVES = `
erforderlich = nötig
notwendig = nötig
etwaig = möglich
umgehend = sofortig = sofort
fernmündlich = telefonisch
unentgeltlich = kostenlos
kostenfrei = kostenlos
gebührenfrei = kostenlos
fristgerecht = rechtzeitig
fristgemäß = rechtzeitig
termingerecht = pünktlich
ordnungsgemäß = korrekt
ordnungsmäßig = korrekt
vollumfänglich = vollständig
vollinhaltlich = vollständig
nachfolgend = folgend = im Folgenden
nachstehend = folgend = im Folgenden
vorgenannt = genannt
obengenannt = genannt
obig = genannt
vorbezeichnet = genannt
vorerwähnt = genannt
eingangs genannt = genannt
oben genannt = genannt
schnellstmöglich = möglichst schnell = so schnell wie möglich
frühestmöglich = möglichst früh = so früh wie möglich
zeitnah = baldig = bald
eigenhändig = persönlich = selbst
entgeltlich = kostenpflichtig
monetär = finanziell
pekuniär = finanziell
adäquat = passend
explizit = ausdrücklich
essenziell = wichtig
essentiell = wichtig
elementar = grundlegend
relevant = wichtig
irrelevant = unwichtig
obsolet = überholt
obligatorisch = verpflichtend
fakultativ = freiwillig
temporär = vorübergehend
permanent = dauerhaft
partiell = teilweis = teilweise
sukzessiv = schrittweise = nach und nach
marginal = geringfügig
signifikant = deutlich
simultan = gleichzeitig
präventiv = vorbeugend
prophylaktisch = vorbeugend
provisorisch = vorläufig
konstruktiv = hilfreich
unabdingbar = unbedingt nötig
unerlässlich = unbedingt nötig
statthaft = erlaubt
unstatthaft = verboten
zweckdienlich = hilfreich
sachdienlich = hilfreich
zielführend = sinnvoll
opportun = sinnvoll
hinlänglich = ausreichend
hinreichend = ausreichend
unzureichend = nicht ausreichend
unleserlich = nicht lesbar
unzutreffend = falsch
fehlerbehaftet = fehlerhaft
schadhaft = beschädigt
witterungsbedingt = wetterbedingt = wegen des Wetters
`;
