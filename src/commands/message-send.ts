import { checkBeforeSending, type SendVerdict } from '../core/mail/send-check';
import type { SendRules } from '../core/mail/send-rules';
import { answerTo, type SendAnswer } from './answers';
import { composeBody, composeItem, storedRecords, strongestRecord } from './compose-item';
import { hostCalls } from './host-calls';
import { servedRules } from './rules';
import { inTime } from './time-limit';

/** `OnMessageSend` (Mailbox 1.12): lets the mail go out or says what is missing, within four seconds. */
export function onMessageSendHandler(event: Office.MailboxEvent): void {
  const rules = servedRules();
  const failed: SendAnswer = answerTo({ kind: 'unchecked' }, rules?.onFailure ?? 'warn');
  const answer = async (): Promise<SendAnswer> => {
    if (!rules) return failed;
    return answerTo(await check(rules), rules.onFailure);
  };
  inTime(answer, failed).then((given) => event.completed(given));
}

async function check(rules: SendRules): Promise<SendVerdict> {
  const item = composeItem();
  const call = hostCalls();
  const fields = [item.to, item.cc, item.bcc];
  const [body, records, ...recipients] = await Promise.all([
    composeBody(item, call),
    storedRecords(item, call),
    ...fields.map((field) => call<Office.EmailAddressDetails[]>((done) => field.getAsync(done))),
  ]);
  const addresses = recipients.reduce<string[]>(
    (all, some) => all.concat(some.map(({ emailAddress }) => emailAddress ?? '')),
    [],
  );
  return checkBeforeSending(
    { lines: body.lines, parts: body.parts, recipients: addresses, record: strongestRecord(records) },
    rules,
  );
}
