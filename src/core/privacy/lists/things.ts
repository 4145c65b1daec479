/** What streets, schools, laws, prizes and firms named after a person are called. */
const THING =
  /^(?:str|straße|strasse|weg|platz|allee|ring|gasse|ufer|damm|park|brücke|hof|haus|halle|schule|gymnasium|kolleg|kita|institut|akademie|universität|hochschule|gesetz|gesetze|reform|stiftung|verein|preis|medaille|orden|stadion|klinik|klinikum|krankenhaus|stift|zentrum|museum|archiv|bibliothek|kirche|kapelle|dom|denkmal|test|skala|syndrom|virus|krankheit|modell|prinzip|verfahren|methode|kurve|effekt|konzern|gruppe|werke|werk|verlag|bank|versicherung|versicherungen|brauerei|apotheke|bäckerei|metzgerei|gmbh|ag|kg|ohg|ug|gbr|se|mbh|syndikat|tag|jahr|rente|kommission|kabinett|gesellschaft|regierung|ministerium|turnier|cup|pokal|liga|lauf|zug|fest|markt|börse|bau|lotto|kaserne|siedlung|viertel|saal|raum|heim|bad|theater|festspiele)(?:en|e|s|es|n)?$|(?:schule|straße|strasse|platz|institut|stiftung|gesetz|preis|gymnasium|kirche|haus|halle|zug|konservatorium|hospital|krankenhaus|klinikum|museum|orchester|wettbewerb|festival|stipendium|bibliothek|stadion|seniorenzentrum|seniorenheim|altenheim|pflegeheim)$/;

export function isThing(lower: string): boolean {
  return THING.test(lower);
}
