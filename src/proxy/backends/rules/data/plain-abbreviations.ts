/** Abbreviations that a reader should not have to know. */
export const PLAIN_ABBREVIATIONS = `
z. B. = zum Beispiel
z. Bsp. = zum Beispiel
d. h. = das heißt
u. a. = unter anderem = @inside
u. U. = vielleicht
i. d. R. = meistens
i. H. v. = von = @amount
v. H. = Prozent
m. E. = nach meiner Meinung
u. E. = nach unserer Meinung
z. Zt. = zurzeit
z. T. = zum Teil
v. a. = vor allem
o. Ä. = oder Ähnliches
u. Ä. = und Ähnliches
usw. = und so weiter
etc. = und so weiter
ggf. = wenn nötig = @free
ggfs. = wenn nötig = @free
evtl. = vielleicht
zzt. = zurzeit
zzgl. = plus = @number
inkl. = mit = @loose
gem. = nach = @cited
lt. = laut
ca. = ungefähr
mtl. = monatlich
jährl. = jährlich
schriftl. = schriftlich
`;
