import { z } from 'zod';
import { ABILITIES, PLACES, TASK_IDS } from '../../core/protocol';
import { actionSchema } from './actions';
import { isLoopbackName } from './address';
import { secondCheckSchema } from './second-check';

/**
 * The configuration file. Each key carries its meaning (German, for administrators): an error names the key
 * and says the meaning, and `docs/configuration.md` lists the same keys.
 */

const name = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'nur Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40 Zeichen');

const seconds = z.number().min(0.05).max(86_400);

const quirks = z.strictObject({
  noSystemRole: z
    .boolean()
    .optional()
    .describe('Das Modell lehnt die Rolle „system“ ab; die Anleitung steht dann in der ersten Nachricht.'),
  noTemperature: z.boolean().optional().describe('Das Modell lehnt eine eigene Temperatur ab.'),
  maxTokensField: z
    .enum(['max_tokens', 'max_completion_tokens'])
    .optional()
    .describe('Wie das Feld für die Länge der Antwort heißt.'),
  maxAnswerTokens: z
    .int()
    .min(256)
    .max(2_000_000)
    .optional()
    .describe('Wie lang eine Antwort höchstens sein darf, in Token, wo es weniger ist als der Platz dafür.'),
  noUsage: z.boolean().optional().describe('Der Server lehnt „stream_options“ ab.'),
  noStore: z
    .boolean()
    .optional()
    .describe('Sagt dem Anbieter, dass er nichts aufbewahren soll („store: false“).'),
  unopenedThoughts: z
    .boolean()
    .optional()
    .describe('Die Gedanken beginnen ohne „<think>“ und enden mit „</think>“ (DeepSeek R1).'),
  unlisted: z
    .boolean()
    .optional()
    .describe('Das Modell steht nicht in der Liste seines Servers und gilt trotzdem als vorhanden.'),
  references: z.boolean().optional().describe('Fragt nach den Quellen der Antwort (OpenAI-Weg von RAGFlow).'),
  think: z
    .union([z.boolean(), z.enum(['low', 'medium', 'high'])])
    .optional()
    .describe('Ob und wie lange das Modell nachdenkt (Ollama: „think“, OpenAI: „reasoning_effort“).'),
});
export type Quirks = z.output<typeof quirks>;

const model = z.strictObject({
  id: z
    .string()
    .trim()
    .min(1)
    .max(150)
    .describe(
      'Name des Modells auf dem Modellserver; bei „ragflow“ die Kennung des Assistenten, bei „n8n“ der Pfad des Webhooks.',
    ),
  name: z.string().trim().min(1).max(80).optional().describe('Name, den Beschäftigte lesen.'),
  place: z
    .enum(PLACES)
    .optional()
    .describe(
      'Wo das Modell läuft: „local“ (eigener Serverraum) oder „internet“. Ungesagt gilt der Ort des Servers.',
    ),
  tasks: z.array(z.enum(TASK_IDS)).min(1).optional().describe('Aufgaben, für die das Modell angeboten wird.'),
  abilities: z
    .array(z.enum(ABILITIES))
    .min(1)
    .optional()
    .describe(
      'Was das Modell kann: „chat“, „vision“ (Bilder), „reasoning“ (Gedanken), „knowledge“ (Quellen), „law“ (Recht). Ungesagt gilt, was zur Schnittstelle gehört.',
    ),
  parallel: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Wie viele Vorgänge dieses Modell zugleich bearbeitet; ungesagt gilt die Zahl des Servers.'),
  fallback: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Kennung eines anderen Modells im Rathaus, das einspringt, wenn dieses nicht antwortet.'),
  datasets: z
    .array(z.string().min(1).max(100))
    .min(1)
    .optional()
    .describe('Wissensbestände (RAGFlow: Kennungen der Datasets), die dieses Modell fragen darf.'),
  contextTokens: z
    .int()
    .min(2048)
    .max(2_000_000)
    .optional()
    .describe('Wie viel das Modell auf einmal verarbeitet, in Token; Anleitung und Antwort zählen mit.'),
  quirks: quirks.optional().describe('Eigenheiten des Modells.'),
});
export type ModelConfig = z.output<typeof model>;

/** One model server; parsing fills in what is unsaid. */
export const backendSchema = z
  .strictObject({
    name: name.describe('Kurzer Name des Modellservers; steht in der Kennung jedes Modells.'),
    kind: z.enum(['ollama', 'openai', 'ragflow', 'n8n']).describe('Schnittstelle des Modellservers.'),
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .refine((url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''), {
        message: 'darf keine Zugangsdaten enthalten; nutzen Sie apiKeyEnv',
      })
      .describe('Adresse des Modellservers, bei „openai“ einschließlich „/v1“.'),
    place: z
      .enum(PLACES)
      .default('internet')
      .describe('Wo der Server rechnet: „local“ nur, wenn er im eigenen Serverraum steht.'),
    apiKeyEnv: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]{0,79}$/)
      .optional()
      .describe(
        'Name der Umgebungsvariable mit dem Zugangsschlüssel; der Schlüssel selbst steht nie in der Datei.',
      ),
    authHeader: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/)
      .default('authorization')
      .describe(
        'Kopfzeile, in der der Schlüssel steht, etwa „api-key“ (Azure) oder die geheime Kopfzeile von n8n; bei „authorization“ steht „Bearer“ davor.',
      ),
    query: z
      .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/), z.string().max(100))
      .default({})
      .describe('Zusätze zu jeder Adresse, etwa „api-version“ (Azure).'),
    caFile: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Datei mit dem Zertifikat der eigenen Zertifizierungsstelle (PEM), mit dem sich der Server ausweist.',
      ),
    parallel: z
      .int()
      .min(1)
      .max(1000)
      .default(4)
      .describe('Wie viele Vorgänge der Server zugleich bearbeitet; die übrigen warten.'),
    keepAlive: z
      .string()
      .regex(/^(?:-1|\d{1,6}(?:s|m|h)?)$/, 'erwartet eine Dauer wie „30m“, „2h“ oder „-1“')
      .optional()
      .describe('Wie lange Ollama ein Modell nach dem letzten Vorgang im Speicher hält.'),
    sources: z
      .record(
        z.string().min(1).max(100),
        z
          .string()
          .regex(
            /^https?:\/\/[^\s{}/?#]+\/[^\s{}]*(?:\{(?:documentId|documentName)\}[^\s{}]*)*$/,
            'erwartet eine Adresse',
          ),
      )
      .default({})
      .describe(
        'Wo sich Quellen öffnen: Kennung des Wissensbestands, dazu die Adresse mit „{documentName}“ oder „{documentId}“.',
      ),
    discover: z
      .boolean()
      .default(false)
      .describe(
        'Bietet an, was der Server selbst auflistet; nur für Ollama im eigenen Netz mit „place: local“.',
      ),
    contextTokens: z
      .int()
      .min(2048)
      .max(2_000_000)
      .default(16_384)
      .describe('Obergrenze für Modelle ohne eigene Angabe, in Token (Speicher der Grafikkarte).'),
    models: z.array(model).default([]).describe('Modelle, die angeboten werden.'),
  })
  .check((ctx) => {
    const issue = (path: (string | number)[], message: string) =>
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    const value = ctx.value;
    if (value.discover && (value.kind !== 'ollama' || value.place !== 'local'))
      issue(['discover'], 'geht nur mit kind: ollama und place: local; nennen Sie die Modelle sonst einzeln');
    if (!value.discover && value.models.length === 0)
      issue(['models'], 'nennt kein Modell, und discover ist aus');
    value.models.forEach((entry, index) => {
      const place = entry.place ?? value.place;
      if (value.kind === 'ragflow' && !entry.datasets)
        issue(['models', index], 'nennt keine Wissensbestände („datasets“), die gefragt werden dürfen');
      if (value.kind === 'n8n' && entry.fallback !== undefined)
        issue(
          ['models', index, 'fallback'],
          'für einen Ablauf springt nichts ein; er kann schon etwas getan haben',
        );
      if (value.kind === 'ollama' && place === 'local' && /cloud$/i.test(entry.id))
        issue(['models', index, 'place'], 'ein Cloud-Modell von Ollama läuft im Internet, nie „local“');
    });
  });
export type BackendConfig = z.output<typeof backendSchema>;

const frameAncestor = z
  .string()
  .regex(
    /^https:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/i,
    'erwartet eine Adresse wie https://*.officeapps.live.com',
  );

export const configSchema = z.strictObject({
  listen: z
    .strictObject({
      host: z
        .string()
        .default('localhost')
        .refine(isLoopbackName, {
          message:
            'Schreibkompass nimmt ohne Anmeldung nur Verbindungen vom eigenen Rechner an; erlaubt sind localhost, 127.0.0.1 und ::1',
        })
        .describe('Adresse, an der der Dienst lauscht; „localhost“ meint 127.0.0.1 und ::1.'),
      port: z.int().min(0).max(65_535).default(3000).describe('Port des Dienstes.'),
      tls: z
        .strictObject({
          certFile: z.string().min(1).describe('Datei mit dem Zertifikat (PEM).'),
          keyFile: z.string().min(1).describe('Datei mit dem privaten Schlüssel (PEM).'),
        })
        .optional()
        .describe('Zertifikat für https; Office verlangt https.'),
    })
    .prefault({})
    .describe('Wo der Dienst lauscht.'),
  officeJs: z
    .discriminatedUnion('source', [
      z.strictObject({
        source: z.literal('npm').describe('Herkunft von office.js: „npm“, „cdn“ oder „directory“.'),
      }),
      z.strictObject({ source: z.literal('cdn') }),
      z.strictObject({
        source: z.literal('directory'),
        directory: z.string().min(1).describe('Ordner mit den Dateien von office.js aus Microsofts CDN.'),
      }),
    ])
    .default({ source: 'npm' })
    .describe('Woher office.js kommt: „npm“ (ohne Internet), „cdn“ (Microsofts Adresse) oder „directory“.'),
  frameAncestors: z
    .array(frameAncestor)
    .default([])
    .describe('Seiten, die das Fenster einbetten dürfen, etwa Word im Web; der eigene Server darf es immer.'),
  policy: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Abweichungen vom mitgelieferten KI-Kompass der Stadt Nettetal.'),
  backends: z
    .array(backendSchema)
    .optional()
    .describe('Modellserver. Ohne diese Angabe: Ollama auf diesem Rechner.'),
  secondCheck: secondCheckSchema
    .optional()
    .describe('Zweite Prüfung auf persönliche Angaben durch einen Presidio-Analyzer der Stadt.'),
  defaultModels: z
    .partialRecord(z.enum(TASK_IDS), z.string().min(1).max(200))
    .default({})
    .describe('Vorgewähltes Modell je Aufgabe, wo es ein anderes sein soll als „defaultModel“.'),
  actions: z
    .array(actionSchema)
    .max(40)
    .default([])
    .describe('Eigene Aktionen: Abläufe (n8n), die eine Schaltfläche in der Pane startet.'),
  queue: z
    .strictObject({
      runningPerPerson: z
        .int()
        .min(1)
        .optional()
        .describe('Wie viele Vorgänge einer Person zugleich laufen dürfen; die übrigen warten.'),
      waitingPerPerson: z
        .int()
        .min(1)
        .optional()
        .describe('Wie viele Vorgänge einer Person höchstens warten; ein weiterer wird abgelehnt.'),
      waiting: z
        .int()
        .min(0)
        .optional()
        .describe(
          'Wie viele Vorgänge insgesamt höchstens warten; ein weiterer wird mit einer Schätzung abgelehnt.',
        ),
    })
    .prefault({})
    .describe('Grenzen der Warteschlange; ohne Angabe gibt es keine.'),
  defaultModel: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Kennung des vorgewählten Modells: Name des Servers, Schrägstrich, Name des Modells; oder „rules“.',
    ),
  store: z
    .strictObject({
      url: z
        .string()
        .min(1)
        .default('data/schreibkompass.sqlite')
        .refine((url) => url === ':memory:' || !/^[a-z]+:\/\//i.test(url), {
          message: 'erwartet einen Dateinamen oder :memory:',
        })
        .describe('Datei der eingebetteten Datenbank oder „:memory:“.'),
      keepDays: z
        .int()
        .min(1)
        .max(36_500)
        .optional()
        .describe('Nach wie vielen Tagen eine Aufzeichnung gelöscht wird; ohne Angabe nie.'),
    })
    .prefault({})
    .describe('Protokoll der Vorgänge; es enthält nie einen Text.'),
  timeouts: z
    .strictObject({
      firstWordSeconds: seconds
        .default(900)
        .describe('Wie lange auf das erste Wort gewartet wird; große Modelle laden Minuten.'),
      betweenWordsSeconds: seconds
        .default(120)
        .describe('Wie lange ein Modell mitten in der Antwort schweigen darf.'),
      totalSeconds: seconds
        .default(3600)
        .describe('Wie lange ein Vorgang insgesamt dauern darf, über alle seine Teile.'),
      unreadSeconds: seconds
        .default(60)
        .describe('Wie lange eine Antwort warten darf, die niemand liest; dann wird sie angehalten.'),
    })
    .prefault({})
    .describe('Wartezeiten in Sekunden.'),
});

export type ConfigFile = z.output<typeof configSchema>;
