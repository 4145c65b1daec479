import {
  type AiRecord,
  HEADER_NAME,
  mergeRecords,
  PROPERTY_KEY,
  readRecord,
} from '../core/disclosure/record';
import type { MailBody } from '../core/mail/mail';
import { readBody } from '../core/mail/read-body';
import type { HostCall } from './host-calls';

/** The mail that is being written. Throws where Outlook gives none, such as for a sender that the address book hides. */
export function composeItem(): Office.MessageCompose {
  const item = Office.context.mailbox.item;
  if (!item) throw new Error('no item');
  return item as unknown as Office.MessageCompose;
}

/** The body as it will be sent; plain text is asked for as such, since HTML of it fails (Office.Body). */
export async function composeBody(item: Office.MessageCompose, call: HostCall): Promise<MailBody> {
  const type = await call<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const source = await call<string>((done) => item.body.getAsync(type, done));
  return readBody(source, type === Office.CoercionType.Text ? 'text' : 'html');
}

/** What header and property of a mail say of AI in it. */
export interface StoredRecords {
  readonly header: AiRecord | undefined;
  readonly property: AiRecord | undefined;
  readonly properties: Office.CustomProperties;
}

export async function storedRecords(item: Office.MessageCompose, call: HostCall): Promise<StoredRecords> {
  const [headers, properties] = await Promise.all([
    call<Record<string, string>>((done) => item.internetHeaders.getAsync([HEADER_NAME], done)),
    call<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done)),
  ]);
  return {
    header: recordIn(headerValue(headers)),
    property: recordIn(properties.get(PROPERTY_KEY)),
    properties,
  };
}

/** The stronger of both, with the tasks of both. */
export function strongestRecord({ header, property }: StoredRecords): AiRecord | undefined {
  return property ? mergeRecords(header, property) : header;
}

/** Outlook gives the name in lower case or as it was written (office-js #3544). */
function headerValue(headers: Record<string, string> | null | undefined): unknown {
  const name = Object.keys(headers ?? {}).find((one) => one.toLowerCase() === HEADER_NAME);
  return name === undefined ? undefined : headers?.[name];
}

function recordIn(value: unknown): AiRecord | undefined {
  return typeof value === 'string' ? readRecord(value.trim()) : undefined;
}
