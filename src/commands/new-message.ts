import { strongerLabel } from '../core/disclosure/disclosure';
import { HEADER_NAME, mergeRecords, PROPERTY_KEY, writeRecord } from '../core/disclosure/record';
import { findLabels } from '../core/mail/mail-label';
import type { SendRules } from '../core/mail/send-rules';
import type { LabelKind } from '../core/protocol/ids';
import { composeBody, composeItem, type StoredRecords, storedRecords, strongestRecord } from './compose-item';
import { type HostCall, hostCalls } from './host-calls';
import { servedRules } from './rules';
import { inTime } from './time-limit';

/**
 * `OnNewMessageCompose` (Mailbox 1.10). A reply that the pane opened from read mode carries the label in its text, and
 * could carry nothing else; here it gets the header and the property that say the same to machines. What goes wrong
 * leaves the mail as it is: the pane does the same when it opens.
 */
export function onNewMessageComposeHandler(event: Office.MailboxEvent): void {
  const rules = servedRules();
  inTime(async () => {
    if (rules) await record(rules);
  }, undefined).then(() => event.completed());
}

async function record({ labels }: SendRules): Promise<void> {
  const item = composeItem();
  const call = hostCalls();
  const { lines, parts } = await composeBody(item, call);
  const kind = findLabels(lines, parts, labels).reduce<LabelKind>(
    (strongest, found) => strongerLabel(strongest, found.kind),
    'none',
  );
  const stored = await storedRecords(item, call);
  if (kind === 'none') await forgetInherited(stored, call);
  else await write(item, kind, stored, call);
}

async function write(
  item: Office.MessageCompose,
  kind: LabelKind,
  stored: StoredRecords,
  call: HostCall,
): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const value = writeRecord(mergeRecords(strongestRecord(stored), { kind, date, tasks: ['reply'] }));
  stored.properties.set(PROPERTY_KEY, value);
  await Promise.all([
    call<void>((done) => item.internetHeaders.setAsync({ [HEADER_NAME]: value } as never, done)),
    call<void>((done) => stored.properties.saveAsync(done)),
  ]);
}

/**
 * Classic Outlook gives a forwarded mail the properties of the first one (Microsoft, "Get and set add-in metadata"):
 * what they say is true of the quoted text, not of this. Whoever wrote into this mail would have set the header too.
 */
async function forgetInherited(
  { header, property, properties }: StoredRecords,
  call: HostCall,
): Promise<void> {
  if (header || !property) return;
  properties.remove(PROPERTY_KEY);
  await call<void>((done) => properties.saveAsync(done));
}
