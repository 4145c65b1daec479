/** Invented mails of citizens for the tests of the rule book, masked as a proxy gets them. */

export const MAIL = `Sehr geehrte Damen und Herren,

mein Name ist [PERSON_1] und ich wohne in der [ADDRESS_1]. Unsere Biotonne wurde am 3. November 2026 nicht geleert.
Wann wird sie jetzt abgeholt? Außerdem wüsste ich gern, ob wir eine größere Tonne bekommen können und was die im Jahr
kostet. Im Anhang finden Sie ein Foto.

Bitte schicken Sie mir den Abfallkalender für 2027 bis zum 1. Dezember 2026.

Mit freundlichen Grüßen
Frau [PERSON_1]
Tel. [PHONE_1]`;

export const THREAD = `Guten Tag,

danke für die Antwort. Und was kostet die größere Tonne im Jahr?

Viele Grüße
[PERSON_1]

Von: Stadt Nettetal <abfall@nettetal.de>
Gesendet: Montag, 9. November 2026 10:12
An: [PERSON_1]
Betreff: AW: Biotonne

Sehr geehrte Frau [PERSON_1],

die Biotonne wird am 12. November 2026 geleert.

Mit freundlichen Grüßen
Stadt Nettetal

Am 05.11.2026 um 08:15 schrieb [PERSON_1] <[EMAIL_1]>:
> Guten Tag,
> wann wird die Biotonne geleert? Kann ich eine größere Tonne bekommen?
> Viele Grüße
> [PERSON_1]
`;
