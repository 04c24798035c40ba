/** Small office documents. */
import { zip, type ZipEntry, type ZipOptions } from './zip.js';

const MAIN = {
  docx: {
    part: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  xlsx: { part: 'xl/workbook.xml', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
} as const;

export const contentTypes = (form: keyof typeof MAIN, type: string = MAIN[form].type): ZipEntry => ({
  name: '[Content_Types].xml',
  data: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${MAIN[form].part}" ContentType="${type}"/></Types>`,
});

export const mainPart = (form: keyof typeof MAIN, text = 'Four extinguishers.'): ZipEntry => ({
  name: MAIN[form].part,
  data: `<?xml version="1.0" encoding="UTF-8"?><document><body>${text}</body></document>`,
});

/** A valid document with additional parts. */
export function office(form: keyof typeof MAIN, more: readonly ZipEntry[] = [], options: ZipOptions = {}): Buffer {
  return zip([contentTypes(form), mainPart(form), ...more], options);
}
