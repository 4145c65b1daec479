/**
 * Which children an element of an add-in only manifest may have, in which order. A key of two names is an element
 * beneath a certain parent.
 *
 * Source: "How to find the proper order of manifest elements"
 * (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering) and the schemas in [MS-OWEMXML]:
 * 5.2 appforoffice/1.1, 5.4 mailappversionoverrides, 5.5 mailappversionoverrides/1.1, 5.6 officeappbasictypes/1.0,
 * 5.7 taskpaneappversionoverrides.
 */
const BASE =
  'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements';

const ORDER: Record<string, string> = {
  'TaskPaneApp/OfficeApp': `${BASE} DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides`,
  'MailApp/OfficeApp': `${BASE} FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides`,
  DisplayName: 'Override',
  Description: 'Override',
  AppDomains: 'AppDomain',
  'OfficeApp/Hosts': 'Host',
  Requirements: 'Sets Methods',
  Sets: 'Set',
  DefaultSettings: 'SourceLocation RequestedWidth RequestedHeight',
  FormSettings: 'Form',
  Form: 'DesktopSettings TabletSettings PhoneSettings',
  DesktopSettings: 'SourceLocation RequestedHeight',
  Rule: 'Rule',
  VersionOverrides:
    'Description Requirements Hosts Resources EquivalentAddins WebApplicationInfo ExtendedPermissions VersionOverrides',
  'VersionOverrides/Hosts': 'Host',
  'VersionOverrides/Host': 'Runtimes AllFormFactors DesktopFormFactor MobileFormFactor',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'GetStarted SupportsSharedFolders FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'OfficeTab CustomTab OfficeMenu LaunchEvents SourceLocation',
  OfficeTab: 'Group',
  OfficeMenu: 'Control',
  Group: 'Label Tooltip Icon Control',
  Control: 'Label ToolTip Supertip Icon Action Items Enabled',
  Supertip: 'Title Description',
  Icon: 'Image',
  Action: 'TaskpaneId SourceLocation Title SupportsPinning FunctionName',
  LaunchEvents: 'LaunchEvent',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image',
  Urls: 'Url',
  ShortStrings: 'String',
  LongStrings: 'String',
  String: 'Override',
};

/** Children that must be there: [MS-OWEMXML] gives them no `minOccurs="0"`, or Office does nothing without them. */
const NEEDED: Record<string, string> = {
  'TaskPaneApp/OfficeApp':
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts DefaultSettings Permissions',
  'MailApp/OfficeApp':
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements FormSettings Permissions Rule',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Group: 'Label Control',
};

const list = (names: string | undefined): readonly string[] => names?.split(' ') ?? [];

/** What is wrong with the order of an element's children, and of theirs. */
export function orderComplaints(element: Element, app: string): readonly string[] {
  const name = element.localName;
  const parent = name === 'OfficeApp' ? app : hostParent(element);
  const allowed = list(ORDER[`${parent}/${name}`] ?? ORDER[name]);
  const needed = list(NEEDED[`${parent}/${name}`] ?? NEEDED[name]);
  const children = [...element.children];
  const complaints = needed
    .filter((one) => !children.some(({ localName }) => localName === one))
    .map((one) => `${name} lacks ${one}`);
  let last = 0;
  for (const child of children) {
    const place = allowed.indexOf(child.localName);
    if (place < 0) complaints.push(`${name} takes no ${child.localName}`);
    else if (place < last) complaints.push(`${child.localName} stands behind ${allowed[last]} in ${name}`);
    last = Math.max(last, place);
  }
  return [...complaints, ...children.flatMap((child) => orderComplaints(child, app))];
}

/** `Hosts` and `Host` mean other things in the base manifest and in its overrides. */
function hostParent({ localName, parentElement }: Element): string | undefined {
  const owner = localName === 'Host' ? parentElement?.parentElement : parentElement;
  return owner?.localName;
}
