import type { Problem, ProblemCode, ProblemHints } from './problem';
import { ProblemError } from './problem';

interface Wording {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** German wording of every problem: what happened, and what the clerk does now. */
const WORDINGS: Record<ProblemCode, Wording> = {
  'personal-data': {
    status: 422,
    title: 'Der Text enthält noch persönliche Angaben. Es wurde nichts gesendet.',
    detail: 'Maskieren Sie die markierten Stellen oder ändern Sie den Text. Senden Sie dann noch einmal.',
  },
  classified: {
    status: 422,
    title:
      'Der Text ist als vertraulich oder als Verschlusssache gekennzeichnet. Er darf nicht gesendet werden.',
    detail:
      'Bearbeiten Sie diesen Text ohne Schreibkompass. Auch ein Teil davon darf nicht an ein Modell gehen.',
  },
  'second-check-failed': {
    status: 503,
    title: 'Die zweite Prüfung auf persönliche Angaben antwortet nicht. Es wurde nichts gesendet.',
    detail:
      'Ihr Text ist noch da. Versuchen Sie es in einer Minute noch einmal. Wenn es wieder geschieht, wenden Sie sich an Ihre IT.',
  },
  'origin-not-allowed': {
    status: 403,
    title:
      'Dieser Text kommt aus einem Dokument, einer E-Mail oder von einem anderen Modell. Er darf nicht ins Internet.',
    detail: 'Wählen Sie ein Modell im Rathaus oder das Regelwerk. Ihr Text ist noch da.',
  },
  'task-not-allowed': {
    status: 403,
    title: 'Dieses Modell darf diese Aufgabe nicht bearbeiten.',
    detail: 'Wählen Sie unten ein anderes Modell. Ihr Text ist noch da.',
  },
  'invalid-request': {
    status: 400,
    title: 'Die Anfrage hatte eine ungültige Form. Es wurde nichts gesendet.',
    detail: 'Laden Sie Schreibkompass neu. Wenn es wieder geschieht, wenden Sie sich an Ihre IT.',
  },
  'body-too-large': {
    status: 413,
    title: 'Der Text ist zu groß, um ihn zu senden.',
    detail: 'Markieren Sie einen kleineren Abschnitt. Ihr Text ist noch da.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Die Anfrage muss als application/json gesendet werden.',
    detail: 'Laden Sie Schreibkompass neu. Wenn es wieder geschieht, wenden Sie sich an Ihre IT.',
  },
  'forbidden-origin': {
    status: 403,
    title: 'Diese Anfrage kam nicht von Schreibkompass und wurde abgelehnt.',
    detail: 'Öffnen Sie Schreibkompass aus Word oder Outlook.',
  },
  'not-found': {
    status: 404,
    title: 'Diese Adresse gibt es hier nicht.',
    detail: 'Prüfen Sie die Adresse oder öffnen Sie Schreibkompass aus Word oder Outlook.',
  },
  'unknown-model': {
    status: 400,
    title: 'Das gewählte Modell gibt es nicht mehr.',
    detail: 'Wählen Sie unten ein anderes Modell. Ihr Text ist noch da.',
  },
  'text-too-long': {
    status: 413,
    title: 'Der Text ist für dieses Modell zu lang.',
    detail: 'Markieren Sie einen kleineren Abschnitt und senden Sie ihn einzeln. Ihr Text ist noch da.',
  },
  'empty-text': {
    status: 400,
    title: 'Es ist kein Text da.',
    detail: 'Markieren Sie einen Text oder schreiben Sie Stichworte.',
  },
  'unknown-action': {
    status: 400,
    title: 'Diese Aktion gibt es nicht mehr.',
    detail: 'Laden Sie Schreibkompass neu und wählen Sie die Aktion noch einmal. Ihr Text ist noch da.',
  },
  'picture-not-allowed': {
    status: 422,
    title: 'Dieses Bild darf so nicht gesendet werden. Es wurde nichts gesendet.',
    detail:
      'Erlaubt ist ein einzelnes Bild als PNG oder JPEG ohne weitere Angaben. Markieren Sie das Bild in Word und versuchen Sie es noch einmal.',
  },
  'picture-unconfirmed': {
    status: 422,
    title: 'Die Bestätigung zum Bild fehlt. Es wurde nichts gesendet.',
    detail:
      'Prüfen Sie, dass im Bild keine Person, kein Name, keine Anschrift, kein Kennzeichen, kein Schriftstück und keine Handschrift zu sehen ist, und bestätigen Sie es.',
  },
  'queue-full': {
    status: 503,
    title: 'Im Rathaus schreiben gerade sehr viele mit diesem Modell.',
    detail:
      'Ihr Text ist noch da. Versuchen Sie es in einigen Minuten noch einmal oder nutzen Sie das Regelwerk.',
  },
  'person-limit': {
    status: 429,
    title: 'Sie haben schon so viele Vorgänge laufen, wie für eine Person vorgesehen sind.',
    detail: 'Warten Sie, bis einer fertig ist, oder brechen Sie einen ab. Ihr Text ist noch da.',
  },
  'model-unreachable': {
    status: 502,
    title: 'Das Modell antwortet gerade nicht.',
    detail:
      'Ihr Text ist noch da. Versuchen Sie es in einer Minute noch einmal oder nutzen Sie das Regelwerk.',
  },
  'model-loading-timeout': {
    status: 504,
    title: 'Das Modell wurde nicht rechtzeitig geladen.',
    detail:
      'Ihr Text ist noch da. Versuchen Sie es in einigen Minuten noch einmal oder nutzen Sie das Regelwerk.',
  },
  'model-error': {
    status: 502,
    title: 'Das Modell hat einen Fehler gemeldet.',
    detail: 'Ihr Text ist noch da. Versuchen Sie es noch einmal oder nutzen Sie das Regelwerk.',
  },
  'model-busy': {
    status: 503,
    title: 'Das Modell ist gerade ausgelastet.',
    detail: 'Ihr Text ist noch da. Versuchen Sie es etwas später noch einmal.',
  },
  'model-not-found': {
    status: 502,
    title: 'Der Modellserver kennt dieses Modell nicht.',
    detail: 'Wählen Sie unten ein anderes Modell und sagen Sie Ihrer IT Bescheid.',
  },
  'model-auth': {
    status: 502,
    title: 'Der Modellserver hat die Anmeldung abgelehnt.',
    detail: 'Wählen Sie unten ein anderes Modell und sagen Sie Ihrer IT Bescheid.',
  },
  'workflow-failed': {
    status: 502,
    title: 'Der Ablauf hat einen Fehler gemeldet.',
    detail:
      'Ihr Text ist noch da. Der Ablauf wird nicht wiederholt, denn er kann schon etwas getan haben. Fragen Sie Ihre IT, bevor Sie es noch einmal versuchen.',
  },
  'stream-malformed': {
    status: 502,
    title: 'Die Antwort des Modells kam beschädigt an.',
    detail: 'Was schon da war, bleibt stehen. Versuchen Sie es noch einmal.',
  },
  'stream-broken': {
    status: 502,
    title: 'Die Verbindung ist abgebrochen.',
    detail: 'Was schon da war, bleibt stehen. Versuchen Sie es noch einmal.',
  },
  'stream-silent': {
    status: 504,
    title: 'Das Modell hat mitten in der Antwort aufgehört.',
    detail: 'Was schon da war, bleibt stehen. Versuchen Sie es noch einmal.',
  },
  'stream-endless': {
    status: 504,
    title: 'Das Modell ist nicht rechtzeitig fertig geworden.',
    detail:
      'Was schon da war, bleibt stehen. Markieren Sie einen kleineren Abschnitt und senden Sie ihn einzeln.',
  },
  'answer-filtered': {
    status: 502,
    title: 'Der Modellserver hat die Antwort zurückgehalten.',
    detail: 'Formulieren Sie Ihre Anweisung anders oder wählen Sie ein anderes Modell.',
  },
  'answer-empty': {
    status: 502,
    title: 'Das Modell hat keinen Text geliefert.',
    detail: 'Ihr Text ist noch da. Versuchen Sie es noch einmal oder wählen Sie ein anderes Modell.',
  },
  'check-failed': {
    status: 500,
    title: 'Die Prüfung auf persönliche Angaben ist fehlgeschlagen. Es wurde nichts gesendet.',
    detail: 'Laden Sie Schreibkompass neu. Wenn es wieder geschieht, wenden Sie sich an Ihre IT.',
  },
  'check-not-loaded': {
    status: 503,
    title: 'Die Prüfung auf persönliche Angaben ließ sich nicht laden. Es wurde nichts gesendet.',
    detail: 'Ihr Text ist noch da. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.',
  },
  'self-test-failed': {
    status: 503,
    title: 'Die Prüfung auf persönliche Angaben arbeitet nicht zuverlässig. Das Senden ist gesperrt.',
    detail: 'Ihr Text ist noch da. Sagen Sie Ihrer IT Bescheid; erst sie kann die Sperre aufheben.',
  },
  'store-unavailable': {
    status: 503,
    title: 'Der Vorgang konnte nicht protokolliert werden. Es wurde nichts gesendet.',
    detail: 'Ihr Text ist noch da. Wenden Sie sich an Ihre IT.',
  },
  'host-read-only': {
    status: 409,
    title: 'Der Text lässt sich gerade nicht ändern.',
    detail:
      'In Word hilft „Bearbeitung aktivieren“; in Outlook brauchen Sie Schreibrechte für das Postfach. Die Antwort bleibt hier stehen.',
  },
  'host-error': {
    status: 500,
    title: 'Office hat die Änderung nicht angenommen.',
    detail: 'Die Antwort bleibt hier stehen. Versuchen Sie es noch einmal oder kopieren Sie den Text.',
  },
  'text-changed': {
    status: 409,
    title: 'Der Text hat sich inzwischen geändert. Es wurde nichts eingefügt.',
    detail: 'Markieren Sie die Stelle noch einmal oder kopieren Sie die Antwort. Sie bleibt hier stehen.',
  },
  'not-taken-back': {
    status: 409,
    title: 'Der frühere Text ließ sich nicht vollständig zurückholen.',
    detail: 'Nutzen Sie „Rückgängig“ (Strg+Z) und vergleichen Sie den Text.',
  },
  'mail-protected': {
    status: 409,
    title: 'Diese E-Mail ist verschlüsselt oder geschützt. Sie lässt sich hier nicht lesen.',
    detail: 'Bearbeiten Sie diese E-Mail ohne Schreibkompass. Es wurde nichts gesendet.',
  },
  'mail-changed': {
    status: 409,
    title: 'Neben Schreibkompass ist jetzt eine andere E-Mail geöffnet. Es wurde nichts eingefügt.',
    detail: 'Öffnen Sie die erste E-Mail wieder oder kopieren Sie die Antwort. Sie bleibt hier stehen.',
  },
  'mail-misplaced': {
    status: 409,
    title: 'Outlook hat den Text an eine andere Stelle gesetzt. Er wurde wieder entfernt.',
    detail: 'Klicken Sie in die E-Mail an die richtige Stelle und fügen Sie noch einmal ein.',
  },
  'mail-quoted': {
    status: 409,
    title: 'Die Markierung steht in der zitierten E-Mail. Diese bleibt, wie sie ist.',
    detail: 'Kopieren Sie die Antwort oder fügen Sie sie beim Cursor in Ihren eigenen Text ein.',
  },
  'reply-too-long': {
    status: 413,
    title: 'Die Antwort ist zu lang. Outlook kann sie nicht in eine neue E-Mail übernehmen.',
    detail: 'Kopieren Sie die Antwort und fügen Sie sie in Ihre E-Mail ein. Der KI-Hinweis geht dabei mit.',
  },
  cancelled: {
    status: 499,
    title: 'Sie haben angehalten.',
    detail: 'Was schon da war, bleibt stehen.',
  },
  'proxy-unreachable': {
    status: 503,
    title: 'Der Server von Schreibkompass ist nicht erreichbar.',
    detail: 'Ihr Text ist noch da. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.',
  },
  internal: {
    status: 500,
    title: 'Im Server von Schreibkompass ist ein Fehler aufgetreten.',
    detail:
      'Ihr Text ist noch da. Versuchen Sie es noch einmal. Wenn es wieder geschieht, wenden Sie sich an Ihre IT.',
  },
};

type Extras = Pick<Problem, 'findings' | 'pagesThatFit' | 'waitSeconds' | 'upstreamStatus' | 'runId'>;

/** A problem with the wording and the status that belong to its code (RFC 9457, 3.1). */
export function problem(code: ProblemCode, extras: Extras = {}): Problem {
  return { type: `urn:schreibkompass:problem:${code}`, code, ...WORDINGS[code], ...extras };
}

/** Builds the error to throw for a problem code. */
export function problemError(code: ProblemCode, extras: Extras = {}, hints: ProblemHints = {}): ProblemError {
  return new ProblemError(problem(code, extras), hints.retryAfterSeconds, hints.loading);
}
