/** A newsletter of more than two million characters, nested as such are: tables in tables, styles on each cell. */
export function longNewsletter(): string {
  const cell =
    'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#333333;padding:8px 12px;';
  const parts: string[] = [];
  for (let number = 1; number <= 1900; number += 1)
    parts.push(
      `<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 auto;"><tr><td style="${cell}"><h3 style="margin:0;font-size:16px;">Meldung ${number}</h3><table role="presentation" width="100%"><tr><td width="120" style="${cell}"><img src="https://rundbrief.mittelstand.example/bild${number}.jpg" width="110" height="70" alt="Bild zu Meldung ${number}"></td><td style="${cell}">Die Mitglieder des Arbeitskreises ${number} haben über neue Vorgaben für Betriebe beraten. Der Bericht wird im nächsten Quartal vorgestellt, Rückfragen beantwortet die Geschäftsstelle. <a href="https://rundbrief.mittelstand.example/artikel?nr=${number}&amp;empfaenger=4711" style="color:#0b5394;text-decoration:underline;">Weiterlesen</a></td></tr></table></td></tr></table>`,
    );
  return `<html><head><style>.preheader{display:none!important}</style></head><body style="margin:0;background:#f2f2f2"><div class="preheader">Alle Meldungen der Woche${'&zwnj;&nbsp;'.repeat(90)}</div><p style="${cell}">Sehr geehrte Damen und Herren, dürfen wir den Rundbrief im Rathaus auslegen?</p>${parts.join('')}<p style="${cell}"><a href="https://rundbrief.mittelstand.example/abmelden">Abmelden</a></p></body></html>`;
}

/** A mail over as many earlier ones, each in the other's quotation. */
export function manyReplies(count: number): string {
  const opened: string[] = [];
  for (let number = count; number >= 1; number -= 1) {
    const isClerk = number % 2 === 0;
    const name = isClerk ? 'Stadt Nettetal, Bürgerservice' : 'Toni Beispiel';
    const address = isClerk ? 'buergerservice@nettetal.example' : 'toni.beispiel@example.org';
    const day = String(1 + (number % 28)).padStart(2, '0');
    const text = isClerk
      ? `am ${day}.10. ist leider nichts frei. Passt Ihnen der Tag danach?`
      : `der Termin geht bei mir nicht. Geht auch der ${day}.10.?`;
    opened.push(
      `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am ${day}.10.2026 um 10:${day} Uhr schrieb ${name} &lt;${address}&gt;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div dir="ltr">Guten Tag,<br><br>${text}<br><br>Gruß ${number}</div>`,
    );
  }
  return `<div dir="ltr">Guten Tag,<br><br>können wir das bitte telefonisch klären? Wann erreiche ich Sie morgen?<br><br>Viele Grüße<br>Toni Beispiel<br>02153 5557788</div><br>${opened.join('')}${'</blockquote></div>'.repeat(count)}`;
}

/** More than a million characters of earlier text, as an endless thread has them. */
export function longThread(): string {
  const line = 'Dies ist eine Zeile aus einer sehr langen Folge früherer Mails zu demselben Vorgang.';
  return `<div>${`<p>${line}</p>`.repeat(Math.ceil(1_050_000 / (line.length + 7)))}</div>`;
}
