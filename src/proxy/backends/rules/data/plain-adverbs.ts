/**
 * Words without inflection: adverbs and conjunctions of official German and what people say.
 * `@inside`: not at the start of a sentence or clause, where the position of the verb would differ.
 * `@clause`: opens a clause, a comma goes before it. `@loose`: not before a genitive or "zu".
 */
export const PLAIN_ADVERBS = `
# conjunctions
sofern = wenn
obgleich = obwohl
obschon = obwohl
wenngleich = obwohl
sowie = und = @enumeration
respektive = oder
beziehungsweise = oder
jedoch = aber = @inside
indes = aber = @inside
indessen = aber = @inside
gleichwohl = trotzdem
dessen ungeachtet = trotzdem
dessenungeachtet = trotzdem
nichtsdestotrotz = trotzdem
nichtsdestoweniger = trotzdem
demungeachtet = trotzdem
demgegenüber = dagegen
dergestalt = so
andernfalls = sonst
anderenfalls = sonst
widrigenfalls = sonst
ansonsten = sonst
# reason and result
folglich = deshalb
demzufolge = deshalb
infolgedessen = deshalb
demgemäß = deshalb
demnach = also
mithin = also
somit = also
sonach = also
aus diesem Grunde = deshalb
aus diesem Grund = deshalb
aus besagtem Grund = deshalb
aus den vorgenannten Gründen = aus diesen Gründen
aus vorgenannten Gründen = aus diesen Gründen
aus welchem Grund = warum
weswegen = weshalb
# time
nunmehr = jetzt
fortan = ab jetzt
derzeit = zurzeit
momentan = zurzeit
gegenwärtig = zurzeit
zum gegenwärtigen Zeitpunkt = zurzeit
zum jetzigen Zeitpunkt = zurzeit
zum derzeitigen Zeitpunkt = zurzeit
zu einem späteren Zeitpunkt = später
zu gegebener Zeit = später
zu einem früheren Zeitpunkt = früher
zwischenzeitlich = inzwischen
in der Zwischenzeit = inzwischen
alsbald = bald
alsdann = dann
sodann = dann
baldigst = bald
ehestens = möglichst bald
schnellstens = möglichst schnell
raschest = möglichst schnell
baldmöglichst = so bald wie möglich
schnellstmöglichst = so schnell wie möglich
umgehendst = sofort
vorab = vorher
im Vorfeld = vorher = @loose
im Nachgang = danach = @loose
im Nachhinein = nachträglich
seinerzeit = damals
dereinst = später
vormals = früher
ehedem = früher
einstweilen = vorerst
bis auf Weiteres = vorläufig
bis auf weiteres = vorläufig
bis dato = bisher
bislang = bisher
hernach = danach
jüngst = vor Kurzem
unlängst = vor Kurzem
kürzlich = vor Kurzem
mitunter = manchmal
bisweilen = manchmal
zuweilen = manchmal
des Öfteren = oft
oftmals = oft
vielfach = oft
zumeist = meistens
stets = immer
in der Regel = meistens
im Regelfall = meistens
turnusmäßig = regelmäßig
tagtäglich = täglich
# here-words
hierzu = dazu
hierfür = dafür
hierbei = dabei
hierdurch = dadurch
hiervon = davon
hierüber = darüber
hierauf = darauf
hieraus = daraus
hiergegen = dagegen
hierunter = darunter
hierin = darin
hieran = daran
hierum = darum
hiernach = danach
diesbezüglich = dazu
hinsichtlich dessen = dazu
bezüglich dessen = dazu
# addition, restriction, degree
darüber hinaus = außerdem
des Weiteren = außerdem
des weiteren = außerdem
überdies = außerdem
ferner = außerdem
desgleichen = ebenso
gleichfalls = auch
ebenfalls = auch
lediglich = nur
ausschließlich = nur
allenfalls = höchstens
zumindest = wenigstens
keinesfalls = auf keinen Fall
keineswegs = gar nicht
mitnichten = gar nicht
in keiner Weise = gar nicht
in keinster Weise = gar nicht
in vollem Umfang = vollständig
in vollem Umfange = vollständig
in vollem Maße = ganz
im vollen Umfang = vollständig
in ausreichendem Maße = genug
in zunehmendem Maße = immer mehr
in erheblichem Maße = stark
in erheblichem Umfang = stark
in hohem Maße = sehr
in besonderem Maße = besonders
in geringem Umfang = wenig
in höchstem Maße = sehr
überaus = sehr
äußerst = sehr
annähernd = fast
nahezu = fast
beinahe = fast
schätzungsweise = ungefähr
circa = ungefähr
gegebenenfalls = wenn nötig = @free
erforderlichenfalls = wenn nötig = @free
nötigenfalls = wenn nötig
notfalls = wenn nötig
bedarfsweise = bei Bedarf
im Bedarfsfall = bei Bedarf
im Bedarfsfalle = bei Bedarf
unter Umständen = vielleicht
möglicherweise = vielleicht
womöglich = vielleicht
eventuell = vielleicht
augenscheinlich = offenbar
mutmaßlich = vermutlich
zweifelsohne = ohne Zweifel
zweifelsfrei = ohne Zweifel
vollends = ganz
gänzlich = ganz
insbesondere = besonders
vornehmlich = vor allem
de facto = tatsächlich
per se = an sich
aufgrund dessen = deshalb
infolge dessen = deshalb
postalisch = per Post
krankheitsbedingt = wegen Krankheit
`;
