import type { Telling } from './tellings';

/*
 * Papers, faith, couples and deeds in passing: "arbeitet ohne Papiere", "in der jüdischen Gemeinde", "kassiert schwarz", "es
 * ging um Einbrüche". Basis: Art. 9 (1) and Art. 10 GDPR; § 95 AufenthG, § 8 SchwarzArbG, § 372 AO.
 */
export const EVERYDAY_MATTERS: readonly Telling[] = [
  // Origin and residence
  [
    'whole',
    'republik',
    /aus der (?:dominikanischen|zentralafrikanischen|tschechischen|slowakischen|islamischen|kirgisischen) _/,
    /ware|wein|delegation|import|produkt/,
  ],
  [
    'whole',
    'papiere aufenthalt aufenthaltstitel arbeitserlaubnis visum',
    /(?:arbeitet|arbeite|arbeiten|lebt|lebe|leben|wohnt|wohne|beschäftigt|jobbt|putzt|schafft) (?:\S{1,14} ){0,5}ohne (?:gültigen? |gültige |gültiges )?_(?= ,|$| und| in| im| bei| hier)/,
    /\bautos?\b|\bhund(?:e|es|en)?\b|fahrzeug|\bwer\b/,
  ],
  [
    'whole',
    'illegal unerlaubt',
    /(?:ist|sei|bin|lebt|lebe|leben|wohnt|arbeitet|arbeite|arbeiten|war|sich) (?:\S{1,12} ){0,4}_ (?:hier(?= ,|$| und)|eingereist|in deutschland|im land|aufhält|aufhalte|aufhältig)/,
    /müll|\bbau(?:stelle|hof|s)?\b|hütte|park(?!inson)|plakat|\brennen|zaun|das ist|es ist|garage|pflanze|tier/,
  ],
  [
    'sure',
    'national nationals citizen citizens passport nationality',
    /(?:am|are|is|m|re|both|as|my|his|her|our|their|an?) (?:both |all |also )?\S{3,16}(?:ian|ean|an|ish|ese|i|ch|ino|ek) _(?= |$)/,
    /european|german _|fee|office|required|bring|valid|_ (?:s )?(?:club|centre|center|service|you)(?= |$)/,
  ],
  [
    'whole',
    'aufenthg',
    /schutz(?:es)? nach (?:\S{1,3} )?24 (?:abs \d )?_/,
    /\bwer\b|personen|merkblatt|können/,
  ],
  [
    'whole',
    'fingerabdruck finger zeigefinger daumen mittelfinger gesicht iris netzhaut handvenen handfläche',
    /(?:meinen|seinen|ihren|mein|sein|ihr|meine|seine|ihre|unsere) (?:rechten |linken |rechte |linke )?_ (?:\S{1,14} ){0,2}(?:eingescannt|gescannt|abgescannt|erfasst|gespeichert|vermessen)/,
  ],
  [
    'whole',
    'vater vaterschaft',
    /(?:99|100) (?:, )?(?:\d{1,6} )?(?:%|prozent) (?:\S{1,14} )?(?:der |die )?_/,
    /(?:bin|bist) (?:zu )?100 (?:%|prozent) _/,
  ],
  // Faith
  [
    'whole',
    'rk ev kath evang lt rf vd isl',
    /(?:lohnzettel|lohnabrechnung|steuerkarte|gehaltsabrechnung|lohnsteuerbescheinigung|elstam|gehaltszettel|meldebescheinigung|melderegister) (?:\S{1,14} ){0,5}_(?= |$)/,
    /kürzel|bedeutet|legende/,
  ],
  [
    'whole',
    'gemeinde kirchengemeinde pfarrgemeinde',
    /(?:mitglied|gehört|gehöre|gehören|ist|bin|sind|war|aktiv|engagiert|aufgenommen|taufen lassen|getauft) (?:\S{1,12} ){0,3}(?:in der|zur|der|unserer|in einer|einer) (?:jüdischen|evangelischen|katholischen|muslimischen|islamischen|alevitischen|orthodoxen|koptischen|jesidischen|neuapostolischen|freikirchlichen|freien evangelischen|methodistischen|baptistischen|mennonitischen|buddhistischen|reformierten|lutherischen|griechisch orthodoxen|syrisch orthodoxen|russisch orthodoxen|israelitischen) _(?= |$)/,
    /arbeite|angestellt|beschäftigt|küster|pfarrer|pastor|organist|leiter|kita|hausmeister|eigentum|grundstück|träger|friedhof|gebäude|vermiet|raum|saal|vertreter|vorsitzende/,
  ],
  // Couples
  ['whole', 'bräute bräutigame bräutigams', /(?:zwei|beide) _(?= |$)/, /messe|mode|kleid|verkauf/],
  ['person', 'wagenknecht', /bündnis (?:sahra )?_/, /fraktion stellt|antrag|wahlergebnis|prozent/],
  // Deeds
  [
    'whole',
    'schwarz',
    /(?:kassiert|kassierte|kassiere|kassieren|abgerechnet|ausgezahlt|verkauft|auszahlt|abrechnet|gebrannt) (?:\S{1,12} ){0,5}_(?= ,|$| und| ohne)|_ (?:kassiert|ausgezahlt|abgerechnet|beschäftigt|kassieren)(?= |$)/,
    /farbe|auf weiß|lackiert|druck|tinte/,
  ],
  [
    'whole',
    'bücher kasse bilanz bilanzen abrechnungen stundenzettel kilometerstand tacho',
    /(?:frisiert|frisierte|frisieren|frisiere|manipuliert|schönt) (?:\S{1,12} ){0,3}_|_ (?:\S{1,12} ){0,4}(?:frisiert|frisierte)(?= |$)|_ frisiert/,
  ],
  [
    'whole',
    'zigaretten tabak ware waren schnaps alkohol kaffee wasserpfeifentabak',
    /(?:unverzollte|unversteuerte|geschmuggelte|unverzolltem)[nrms]? (?:\S{1,14} )?_/,
    /merkblatt|zoll informiert|jahresbilanz/,
  ],
  [
    'whole',
    'tasche jacke hosentasche hose rucksack dabei',
    /(?:gras|hasch|haschisch|cannabis|koks|kokain|drogen|speed|pillen|joints?|dope|heroin|crystal|messer|waffe|schlagring) (?:in der|in seiner|in ihrer|in meiner|im|in seinem|in meinem) _ (?:\S{1,12} ){0,3}(?:dran|erwischt|angehalten|geschnappt|aufgegriffen|kontrolliert)|mit (?:gras|hasch|cannabis|koks|drogen|speed|pillen|dope|heroin|crystal) in der _/,
  ],
  [
    'person',
    'einbrüche einbruch diebstähle diebstahl betrügereien betrug drogengeschäfte drogen schlägereien schlägerei überfälle raub hehlerei körperverletzung urkundenfälschung waffen erpressung',
    /(?:ging|geht|gehe|drehte|handelte|handle|handelt) (?:es )?(?:sich )?(?:\S{1,12} ){0,4}um (?:mehrere |einige |zwei |einen |eine |schweren |schwere )?_|um (?:mehrere |einige |einen |eine )?_ gegangen/,
    /statistik|prävention|vortrag|seminar|film|buch|referat|thema|anstieg|zahlen|opfer|sitzung/,
  ],
];
