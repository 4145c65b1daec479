import { collectionMembers } from './collections';
import { control } from './control-members';
import { bodyMembers, documentMembers, rangeMembers, sectionMembers } from './document-members';
import { fontMembers } from './font-members';
import type { Handle } from './handles';
import type { Members } from './host';
import { listItemMembers, listMembers } from './list-members';
import { noteMembers, pictureMembers } from './object-members';
import { paragraphMembers } from './paragraph-members';
import { customPropertyMembers, propertiesMembers } from './property-members';
import { cellMembers, rowMembers } from './row-members';
import { tableMembers } from './table-members';
import { OfficeError } from './wire';

const searchOptions: Members<Extract<Handle, { type: 'SearchOptions' }>> = {
  set: Object.fromEntries(
    [
      'IgnorePunct',
      'IgnoreSpace',
      'MatchCase',
      'MatchPrefix',
      'MatchSuffix',
      'MatchWildcards',
      'MatchWildCards',
      'MatchWholeWord',
    ].map((name) => [name, (handle, value) => Object.assign(handle.options, { [name]: value })]),
  ),
};

const byType: Readonly<Record<string, Members<never>>> = {
  Document: documentMembers,
  Body: bodyMembers,
  Range: rangeMembers,
  Paragraph: paragraphMembers,
  ContentControl: control,
  Font: fontMembers,
  List: listMembers,
  ListItem: listItemMembers,
  Table: tableMembers,
  TableRow: rowMembers,
  TableCell: cellMembers,
  Section: sectionMembers,
  NoteItem: noteMembers,
  InlinePicture: pictureMembers,
  DocumentProperties: propertiesMembers,
  CustomProperty: customPropertyMembers,
  SearchOptions: searchOptions,
  AddinInternalService: { methods: { NotifyActionHandlerReady: () => null } },
};

/** What an object of this type knows; a type that nobody plays answers an error. */
export function membersOf(handle: Handle): Members<never> {
  if (handle.type.endsWith('Collection')) return collectionMembers(handle.type);
  const members = byType[handle.type];
  if (!members) throw new OfficeError('NotImplemented', handle.type);
  return members;
}
