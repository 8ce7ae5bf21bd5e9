import type { Ports } from '../application/ports';

const store = () => PropertiesService.getDocumentProperties();

/** The workbook's own properties: any run may read them, also one that nobody has authorised. */
export const memory: Ports['memory'] = {
  read: () => store().getProperties(),
  write: texts => {
    store().setProperties(texts);
  },
};
