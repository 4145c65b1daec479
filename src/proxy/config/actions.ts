import { z } from 'zod';

const id = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'nur Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40 Zeichen');

const label = z.string().trim().min(1).max(80);

/** Adds an issue for each entry that says what an earlier one says. */
function refuseTwins<K extends string>(key: K) {
  return (ctx: z.core.ParsePayload<Readonly<Record<K, string>>[]>): void => {
    ctx.value.forEach((entry, index) => {
      if (ctx.value.findIndex((other) => other[key] === entry[key]) === index) return;
      const path = [index, key];
      ctx.issues.push({ code: 'custom', path, message: 'das gibt es schon', input: entry[key] });
    });
  };
}

/** An own action of the town: a button that sends text and options to a workflow. */
export const actionSchema = z.strictObject({
  id: id.describe('Kurzer Name der Aktion; der Ablauf bekommt ihn mit.'),
  name: label.describe('Aufschrift der Schaltfläche.'),
  description: z.string().trim().max(200).default('').describe('Ein Satz, was die Aktion tut.'),
  model: z
    .string()
    .min(1)
    .max(200)
    .describe('Kennung des Ablaufs: Name des Servers, Schrägstrich, Name des Ablaufs.'),
  input: z
    .enum(['text', 'notes', 'any'])
    .default('text')
    .describe('Womit die Aktion arbeitet: „text“ (markierter Text), „notes“ (Stichworte) oder „any“.'),
  effect: z
    .enum(['created', 'modified', 'simplified'])
    .default('created')
    .describe('Was mit dem Inhalt geschieht; davon hängt die Kennzeichnung ab.'),
  options: z
    .array(
      z.strictObject({
        key: id.describe('Name der Auswahl, wie ihn der Ablauf bekommt.'),
        label: label.describe('Aufschrift der Auswahl.'),
        choices: z
          .array(
            z.strictObject({
              value: z.string().trim().min(1).max(80).describe('Wert, wie ihn der Ablauf bekommt.'),
              label: label.describe('Was Beschäftigte lesen.'),
            }),
          )
          .min(1)
          .max(30)
          .check(refuseTwins('value'))
          .describe('Die möglichen Werte; der erste ist vorgewählt.'),
      }),
    )
    .max(10)
    .check(refuseTwins('key'))
    .default([])
    .describe('Was die Aktion außer dem Text wissen muss.'),
});
export type ActionConfig = z.output<typeof actionSchema>;
