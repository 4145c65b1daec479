import { fitting, oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

const isTool = fitting(
  /(?:pistolen?|revolver|gewehre?|flinten?|büchsen?|karabiner|armbrust|drilling|stutzen|(?:lang|kurz|schuss)waffe|(?:motor|ketten|astungs)säge|freischneider|laubbläser)$/,
);
/** Makers of weapons and saws that are first or last names too. */
const isMaker = oneOf(
  words(
    `walther mauser sauer beretta diana weihrauch krico blaser merkel anschütz feinwerkbau glock heckler stihl husqvarna dolmar krieghoff
    haenel heym steyr mannlicher sako tikka browning winchester remington smith wesson colt ruger taurus erma röhm hämmerli sig schmeisser zoli
    benelli fabarm franchi perazzi verney voere umarex gamo hatsan norinco savage marlin mossberg jonsered`,
  ),
);
const opensBracket = fitting(/^[(„"]$/);

/** "Pistole Walther", "Motorsäge (Stihl)": the maker's name and no more. */
export function isMakeOfTool(tokens: readonly Token[], at: number): boolean {
  const bracket = opensBracket(tokens[at - 1]) ? 1 : 0;
  return isMaker(tokens[at]) && tokens[at]!.gap !== 'line' && isTool(tokens[at - 1 - bracket]);
}
