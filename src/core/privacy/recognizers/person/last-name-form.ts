/** Endings of German last names, on which more names than nouns end. */
const LAST_NAME_END =
  /.{2}(?:m[ae][iy]e?r|mayr|mann|bauer|huber|h[oö]fer|[bu]rger|berger|winkel|brock|hövel|reuther|leitner|lechner|bichler|brunner|stätter|stetter|graber|kofler|inger|kamp|bach|feldt?|hoff|hof|sen|[sc]ki|wald|hausen|haus|horst|brink|born|heim|stein|berg|dorf|kötter|schmi[dt]t|schmied|müller|macher|hardt|brandt?|reich|holz|busch|beck|bein|heck|ner|ler|ker|lein|ke|witz|ow|eck|ert|olf|rath|loh|mühl|stedt|städt|furth?|brück|wieser|egger|aler|thaler|heuer|fort|trup|hues|huis|wick|vo[iy]?gt|schul[tz]e?|laer|roth|bruch|bruck)s?$/;

export function hasFormOfLastName(lower: string): boolean {
  return lower.length > 4 && LAST_NAME_END.test(lower);
}
