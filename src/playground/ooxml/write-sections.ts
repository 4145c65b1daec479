import type { HeaderFooterType, Section } from '../model/document';
import type { Story } from '../model/story';
import type { Relationship } from './parts';
import type { Writing } from './writing';

const referenceTypes: Readonly<Record<HeaderFooterType, string>> = {
  Primary: 'default',
  FirstPage: 'first',
  EvenPages: 'even',
};

export function sectionXml({ document }: Writing, section: Section): string {
  const index = document.sections.indexOf(section);
  const references = (['headers', 'footers'] as const).flatMap((where) =>
    Object.keys(section[where]).map((type) => {
      const tag = where === 'headers' ? 'headerReference' : 'footerReference';
      return `<w:${tag} w:type="${referenceTypes[type as HeaderFooterType]}" r:id="${partId(index, where, type)}"/>`;
    }),
  );
  return `<w:sectPr>${references.join('')}<w:pgSz w:w="11906" w:h="16838"/>${section.titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

const partId = (section: number, where: string, type: string): string => `rIdS${section}${where}${type}`;

/** The parts that the written section properties name. */
export function headersAndFooters({
  document,
}: Writing): readonly { relationship: Relationship; story: Story; name: string }[] {
  return document.sections.flatMap((section, index) =>
    (['headers', 'footers'] as const).flatMap((where) =>
      Object.entries(section[where]).map(([type, story]) => {
        const kind = where === 'headers' ? 'header' : 'footer';
        const name = `${kind}${index}${type}.xml`;
        return { relationship: { id: partId(index, where, type), type: kind, target: name }, story, name };
      }),
    ),
  );
}
