import type { FileView } from '../view';
import { openDialog } from './dialog';
import { element } from './element';
import { TEXTS } from './texts.nb';

const line = ({ id, name, at, isDocument }: FileView) =>
  element(
    'li',
    {},
    element('strong', { text: name }),
    element('span', {
      class: 'quiet',
      text: `${isDocument ? TEXTS.googleDocument : TEXTS.file} · ${new Date(at).toLocaleDateString('nb-NO', { dateStyle: 'medium' })}`,
    }),
    element('a', { class: 'button', href: `/file/${id}`, download: true, text: TEXTS.download }),
  );

/** The documents that would be in Google Drive, the latest first. */
export function openDocuments(files: readonly FileView[]): void {
  openDialog(
    TEXTS.documentsTitle,
    files.length === 0
      ? element('p', { class: 'empty', text: TEXTS.noDocuments })
      : element('ul', { class: 'documents' }, ...files.toReversed().map(line)),
  );
}
