import { oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

/*
 * Lists of things that bear the names of persons: sorts of fruit and potatoes, flowers, saints of the calendar, units of
 * physics. Three different words of such a theme around say that a name without further evidence is one of them.
 */
const THEMES = [
  words(
    `sorte sorten apfelsorte apfelsorten birnensorten rosensorte rosensorten kartoffelsorten obstsorten kernobst steinobst obst birne birnen
    apfel äpfel pflaume pflaumen kirsche kirschen kartoffel kartoffeln tomaten rosen stauden staude lilien iris tulpen dahlien
    astern hortensien rhododendron beet beete blüht blühen blüte obstbäume birke linde eiche ahorn reifen reift boskoop elstar gravensteiner berlepsch gräser kräuter
    staudenbeet saatgut johanniskraut benediktenkraut`,
  ),
  words(
    `eisheilige eisheiligen namenstag namenstage bauernregel bauernregeln heilige heiligen schutzpatron patrozinium silvester dreikönige
    valentinstag josefstag johannisnacht johannistag jakobi martini michaelis pankraz servaz bonifaz mamertus luzia lichtmess siebenschläfer
    feiertag feiertage feiertagen kalender heiligenkalender gedenktag`,
  ),
  words(
    'volt watt ampere ohm hertz kelvin celsius fahrenheit newton pascal joule tesla becquerel siemens farad einheit einheiten',
  ),
].map(oneOf);

const AROUND = 24;
const ENOUGH = 3;

/** Whether three words of one theme stand around the token. */
export function isInTheme(tokens: readonly Token[], at: number): boolean {
  return THEMES.some((theme) => {
    const seen = new Set<string>();
    for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++) {
      const token = tokens[index]!;
      if (index === at || !theme(token)) continue;
      seen.add(token.lower);
      if (seen.size >= ENOUGH) return true;
    }
    return false;
  });
}
