/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderComplaints } from './element-order';

const ROOT = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const parse = (text: string): Element => new DOMParser().parseFromString(text, 'text/xml').documentElement;

const FILES = [
  { file: 'manifest.xml', app: 'TaskPaneApp' },
  { file: 'manifest.outlook.xml', app: 'MailApp' },
];

describe.each(FILES)('$file', ({ file, app }) => {
  const text = read(file);
  const root = parse(text);
  const all = (name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];

  test(`is well-formed and a ${app}`, () => {
    expect(root.localName).toBe('OfficeApp');
    expect(root.getAttribute('xsi:type')).toBe(app);
  });

  test('has its elements where the schema wants them', () => {
    expect(orderComplaints(root, app)).toEqual([]);
  });

  test('each VersionOverrides defines every resource that it uses, and uses all that it defines', () => {
    const own = (overrides: Element, element: Element) => element.closest('VersionOverrides') === overrides;
    expect(all('VersionOverrides').length).toBeGreaterThan(0);
    for (const overrides of all('VersionOverrides')) {
      const inside = [...overrides.querySelectorAll('*')].filter((element) => own(overrides, element));
      const used = new Set(inside.map((element) => element.getAttribute('resid')).filter(Boolean));
      const defined = inside
        .filter(
          ({ localName, parentElement }) =>
            ['Images', 'Urls', 'ShortStrings', 'LongStrings'].includes(parentElement!.localName) && localName,
        )
        .map((element) => element.getAttribute('id'));
      expect(defined.length).toBeGreaterThan(4);
      expect([...defined].sort()).toEqual([...used].sort());
      // [MS-OWEMXML] 2.3: the identifier of a resource has at most 32 characters.
      expect(defined.filter((id) => id!.length > 32)).toEqual([]);
    }
  });

  test('short strings have at most 125 and long strings at most 250 characters', () => {
    const longer = (section: string, limit: number) =>
      all(section)
        .flatMap((element) => [...element.querySelectorAll('*')])
        .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
        .filter((value) => value === '' || value.length > limit);
    expect(longer('ShortStrings', 125)).toEqual([]);
    expect(longer('LongStrings', 250)).toEqual([]);
    const base = (name: string) => root.querySelector(`:scope > ${name}`)!.getAttribute('DefaultValue')!;
    expect(base('DisplayName').length).toBeLessThanOrEqual(125);
    expect(base('Description').length).toBeLessThanOrEqual(250);
  });

  test('no control, group or runtime has the identifier of another in the same VersionOverrides', () => {
    for (const overrides of all('VersionOverrides')) {
      const ids = [...overrides.querySelectorAll('Control, Group')]
        .filter((element) => element.closest('VersionOverrides') === overrides)
        .map((element) => element.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('swapping any two neighbours of different names is noticed', () => {
    let swaps = 0;
    for (const [index, element] of [...root.querySelectorAll('*')].entries()) {
      const next = element.nextElementSibling;
      if (!next || next.localName === element.localName) continue;
      const copy = root.cloneNode(true) as Element;
      const one = [...copy.querySelectorAll('*')][index]!;
      one.parentElement!.insertBefore(one.nextElementSibling!, one);
      expect([`${element.localName} before ${next.localName}`, orderComplaints(copy, app)]).not.toEqual([
        `${element.localName} before ${next.localName}`,
        [],
      ]);
      swaps++;
    }
    expect(swaps).toBeGreaterThan(30);
  });

  test('is read by office-addin-manifest', () => {
    const cli = require.resolve('office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [cli, 'info', join(ROOT, file)], { encoding: 'utf8' });
    for (const line of ['Name: Schreibkompass', `Type: ${app}`, 'Default Locale: de-DE'])
      expect(info).toContain(line);
  });
});

test('a missing end tag is no manifest', () => {
  expect(parse(read('manifest.outlook.xml').replace('</Hosts>', '')).localName).not.toBe('OfficeApp');
});

describe('the manifest for Word', () => {
  test('opens the pane and asks for the baseline WordApi 1.3', () => {
    const text = read('manifest.xml');
    expect(text).toContain('<Set Name="WordApi" MinVersion="1.3"/>');
    expect(text).toContain('<Permissions>ReadWriteDocument</Permissions>');
    expect(text).toContain('<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>');
  });
});

describe('the manifest for Outlook', () => {
  const root = parse(read('manifest.outlook.xml'));
  const [older, newer] = [...root.querySelectorAll('VersionOverrides')] as [Element, Element];
  const surfaces = (overrides: Element) =>
    [...overrides.querySelectorAll(':scope > Hosts ExtensionPoint')].map((one) =>
      one.getAttribute('xsi:type'),
    );

  test('asks for the baseline Mailbox 1.5 everywhere, which is all that Exchange on premises takes', () => {
    const versions = [...root.querySelectorAll('Requirements *')]
      .flatMap((set) => [set.getAttribute('DefaultMinVersion'), set.getAttribute('MinVersion')])
      .filter(Boolean);
    expect(new Set(versions)).toEqual(new Set(['1.5']));
    expect(root.querySelector(':scope > Permissions')?.textContent).toBe('ReadWriteItem');
  });

  test('offers the pane in read and compose windows, for old clients and new ones', () => {
    const pane = [
      'MessageReadCommandSurface',
      'MessageComposeCommandSurface',
      'AppointmentAttendeeCommandSurface',
    ];
    expect(older.getAttribute('xsi:type')).toBe('VersionOverridesV1_0');
    expect(surfaces(older)).toEqual(pane);
    expect(newer.getAttribute('xsi:type')).toBe('VersionOverridesV1_1');
    expect(surfaces(newer)).toEqual([...pane, 'LaunchEvent']);
  });

  test('the pane stays open beside the mails that are read, and only there', () => {
    const pinned = [...root.querySelectorAll('SupportsPinning')].map((one) =>
      one.closest('ExtensionPoint')?.getAttribute('xsi:type'),
    );
    expect(pinned).toEqual(['MessageReadCommandSurface']);
  });

  test('checks on sending in prompt-user mode and looks at mails that are newly written', () => {
    const events = [...newer.querySelectorAll('LaunchEvent')].map((event) => [
      event.getAttribute('Type'),
      event.getAttribute('FunctionName'),
      event.getAttribute('SendMode'),
    ]);
    expect(events).toEqual([
      ['OnNewMessageCompose', 'onNewMessageComposeHandler', null],
      ['OnMessageSend', 'onMessageSendHandler', 'PromptUser'],
    ]);
    const url = (resid: string | null | undefined) =>
      newer.querySelector(`:scope > Resources [id="${resid}"]`)?.getAttribute('DefaultValue');
    const runtime = newer.querySelector('Runtime')!;
    expect(url(runtime.getAttribute('resid'))).toBe('https://localhost:3000/commands.html');
    expect(url(runtime.querySelector('Override')?.getAttribute('resid'))).toBe(
      'https://localhost:3000/commands.js',
    );
    expect(newer.querySelector('ExtensionPoint > SourceLocation')?.getAttribute('resid')).toBe(
      runtime.getAttribute('resid'),
    );
  });

  test('has an identifier of its own', () => {
    const ids = [read('manifest.xml'), read('manifest.outlook.xml')].map(
      (text) => /<Id>([0-9a-f-]{36})<\/Id>/.exec(text)?.[1],
    );
    ids.push(JSON.parse(read('manifest.json')).id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(undefined);
  });
});
