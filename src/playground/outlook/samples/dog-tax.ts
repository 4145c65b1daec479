import type { MailData } from '../model/message';
import { town } from './town';

/** Dog tax; in plain text, with answers marked by `>`. */
export const dogTax: MailData = {
  id: 'hundesteuer',
  folder: 'inbox',
  program: 'Mail in Nur-Text',
  subject: 'Re: Hundesteuer 2026, Hund abmelden',
  from: { name: 'Max Hoffschlag', address: 'max.hoffschlag@example.org' },
  to: [town.tax],
  date: '2026-11-23T08:12:00+01:00',
  text: `Sehr geehrte Damen und Herren,

mein Hund Benno (Steuermarke 3127) ist am 3. November leider eingeschläfert
worden. Ich möchte ihn hiermit abmelden.

Bekomme ich die schon gezahlte Hundesteuer für November und Dezember zurück?
Was mache ich mit der Hundemarke, muss ich die zurückschicken?

Im Januar holen wir vielleicht einen Hund aus dem Tierheim. Stimmt es das man
dafür ein Jahr keine Steuern zahlt? Und ab wann muss ich den anmelden?

Ihre Frage von letzter Woche:

> Bitte nennen Sie uns noch Ihr Kassenzeichen.

Das ist 5.0107.123456.8.

> Haben Sie eine Bescheinigung der Tierarztpraxis?

Ja die schicke ich per Post.

Mit freundlichen Grüßen
Max Hoffschlag

--${' '}
Max Hoffschlag
Steegerstraße 9
41334 Nettetal
Tel. 02153 555 31 90
`,
};
