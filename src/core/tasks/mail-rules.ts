/** Rules of a prompt for what opens and closes a mail to a citizen; the clerk's own signature follows by itself. */
export const MAIL_FRAME = [
  'Anrede: „Sehr geehrte Frau“ oder „Sehr geehrter Herr“ mit dem Namen, wenn die E-Mail die Anrede nennt; „Guten Tag“ mit dem Namen, wenn sie nur den Namen nennt; sonst „Sehr geehrte Damen und Herren,“. Der Name, auch ein Platzhalter wie [PERSON_1], steht so da wie in der E-Mail; hinter „Frau“ und „Herr“ so, wie er dort hinter „Frau“ und „Herr“ steht.',
  'Die letzte Zeile ist „Mit freundlichen Grüßen“. Darunter steht nichts: Name und Amt folgen von selbst. Keine Betreffzeile.',
] as const;
