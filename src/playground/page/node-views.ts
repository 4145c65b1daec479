import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import type { WordDocument } from '../model/document';
import { noteNumber } from './notes';

const inline = (className: string, text: string, title: string): HTMLElement => {
  const dom = window.document.createElement('span');
  dom.className = className;
  dom.textContent = text;
  dom.title = title;
  dom.contentEditable = 'false';
  return dom;
};

function picture(node: Node): HTMLElement {
  const { data, description, title, width, height } = node.attrs;
  const dom = window.document.createElement('img');
  dom.className = 'picture';
  dom.src = `data:image/png;base64,${data}`;
  dom.alt = description || title || 'Bild ohne Alternativtext';
  dom.width = width * (96 / 72);
  dom.height = height * (96 / 72);
  return dom;
}

/** How notes, fields, pictures and symbols look on the page. */
export function nodeViews(document: WordDocument): Readonly<Record<string, NodeViewConstructor>> {
  return {
    note: (node) => {
      const words = document.notes.get(node.attrs.id)?.story.doc.textContent ?? '';
      return { dom: inline('note', String(noteNumber(document, node.attrs.id)), `Fußnote: ${words}`) };
    },
    field: (node) => ({ dom: inline('field', node.attrs.result, `Feld: ${node.attrs.instruction}`) }),
    symbol: (node) => ({ dom: inline('symbol', '❖', `Symbol aus ${node.attrs.font}`) }),
    picture: (node) => ({ dom: picture(node) }),
  };
}
