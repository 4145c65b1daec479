import {
  type AiRecord,
  HEADER_NAME,
  mergeRecords,
  PROPERTY_KEY,
  readRecord,
  writeRecord,
} from '../../../core/disclosure/record';
import { ask, OutlookError } from './ask';
import { type ComposeItem, hasMailbox } from './item';

/**
 * Says in the mail that AI was used (EU AI Act, Art. 50): an internet header, which the recipient's systems see, and a
 * custom property, which stays in the mailbox and is all that hosts below Mailbox 1.8 have.
 */
export async function readMailRecord(item: ComposeItem): Promise<AiRecord | undefined> {
  const [header, property] = await Promise.all([readHeader(item), readProperty(item)]);
  const found = [header, property].flatMap((value) => readRecord(value ?? '') ?? []);
  const [first, ...rest] = found;
  return first && rest.reduce((merged, one) => mergeRecords(merged, one), first);
}

/** Overwrites, never removes: a removed header can't be written again on the web (office-js #6389). */
export async function writeMailRecord(item: ComposeItem, record: AiRecord): Promise<void> {
  const value = writeRecord(record);
  await Promise.all([writeHeader(item, value), writeProperty(item, value)]);
}

/** Appointments have no internet headers. */
function headersOf(item: ComposeItem): Office.InternetHeaders | undefined {
  return hasMailbox('1.8') && 'internetHeaders' in item ? item.internetHeaders : undefined;
}

async function readHeader(item: ComposeItem): Promise<string | undefined> {
  const headers = headersOf(item);
  if (!headers) return undefined;
  try {
    const found = await ask<Record<string, string> | string>((done) =>
      headers.getAsync([HEADER_NAME], done as (result: Office.AsyncResult<unknown>) => void),
    );
    return typeof found === 'string' ? found : found?.[HEADER_NAME];
  } catch (error) {
    // The property says the same.
    if (error instanceof OutlookError) return undefined;
    throw error;
  }
}

async function writeHeader(item: ComposeItem, value: string): Promise<void> {
  const headers = headersOf(item);
  if (headers) await ask((done) => headers.setAsync({ [HEADER_NAME]: value }, done));
}

async function readProperty(item: ComposeItem): Promise<string | undefined> {
  const value: unknown = (await propertiesOf(item)).get(PROPERTY_KEY);
  return typeof value === 'string' ? value : undefined;
}

async function writeProperty(item: ComposeItem, value: string): Promise<void> {
  const properties = await propertiesOf(item);
  properties.set(PROPERTY_KEY, value);
  await ask((done) => properties.saveAsync(done));
}

const propertiesOf = (item: ComposeItem) =>
  ask<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
