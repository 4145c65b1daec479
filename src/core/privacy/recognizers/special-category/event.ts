import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';

/* Words for events that tell of one person all the same: where somebody was vaccinated, told or goes. */

const leadsToPleading = fitting(/^(?:ihrem|seinem|ihren|seinen|ihr|sein|nach|laut|zum|der|klägerischen)$/);
const isVaccination = fitting(/^impf/);

/** "Mutter informiert, Arzt verständigt": who was told, not what a leaflet tells. */
function isTold(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || next.kind === 'mark' || startsLine(next);
}

const isGroup = fitting(/^selbsthilfe/);
const isAttending = fitting(
  /^(?:besuch\p{L}*|geht|gehe|ging|anschluss|anbindung|angebunden|angeschlossen)$/u,
);

/** "besucht mittwochs die Selbsthilfegruppe": where somebody goes. */
function isAttended(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) if (isAttending(tokens[at])) return true;
  return isAttending(tokens[index + 1]);
}

const isAfterWord = fitting(/^(?:seit|nach|durch)$/);

function isAfter(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) if (isAfterWord(tokens[at])) return true;
  return false;
}

/** Whether a word for an event is of none here. */
export function isNoEvent(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index]!;
  // "seit der Corona-Impfung": what was done to somebody; "Nach Ihrem Vortrag" of a party to the case
  return (
    (token.lower === 'vortrag' && leadsToPleading(tokens[index - 1]) && index < start + 4) ||
    (isVaccination(token) && isAfter(tokens, index)) ||
    (token.lower === 'informiert' && isTold(tokens, index)) ||
    (isGroup(token) && isAttended(tokens, index))
  );
}
