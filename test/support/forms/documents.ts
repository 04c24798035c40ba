/** Documents in the valid but odd forms of office programs, scanners and mail gateways. */
import { deflateSync } from 'node:zlib';
import { office } from '../files/office.js';
import type { ZipEntry } from '../files/zip.js';
import { below, chance, joined, letters, pick, type Random, type Sample } from './sample.js';

export function pdfForm(random: Random): Sample {
  const before = pick(random, ['', '\ufeff', '\r\n', 'From the scanner of the office\n', '\0'.repeat(30)]);
  const isForWeb = chance(random, 0.3);
  const objects = pdfObjects(random);
  const body = joined(`%PDF-1.${below(random, 8)}\n`, isForWeb ? '%LENGTH%' : '', ...objects, trailer(random));
  const updates = Array.from({ length: below(random, 3) }, (_, index) =>
    joined(`${20 + index} 0 obj\n<< /Producer (update) >>\nendobj\n`, trailer(random)),
  );
  const head = Buffer.from(before, 'utf8');
  let whole = joined(head, body, ...updates);
  if (isForWeb) {
    const dictionary = (length: number): string =>
      `30 0 obj\n<< /Linearized 1 /L ${String(length).padStart(8, '0')} /N 1 >>\nendobj\n`;
    const length = joined(head, body).length - '%LENGTH%'.length + dictionary(0).length;
    whole = joined(whole.toString('latin1').replace('%LENGTH%', dictionary(length)));
  }
  const padding = pick(random, ['', '\n', '\r\n\r\n', '\0'.repeat(below(random, 700)), '\u001a', ' '.repeat(60)]);
  return {
    form: 'pdf',
    name: `PDF with ${before.length} before, ${updates.length} updates, ${padding.length} behind`,
    content: joined(whole, padding),
    isCutAt: (length) =>
      length < whole.length && !/%%EOF[\s\0]*$/.test(whole.toString('latin1', Math.max(0, length - 40), length)),
  };
}

function trailer(random: Random): Buffer {
  return joined(
    `trailer\n<< /Root 1 0 R >>\nstartxref\n${below(random, 9_000)}\n%%EOF${pick(random, ['', '\n', '\r\n'])}`,
  );
}

function pdfObjects(random: Random): Buffer[] {
  const pages = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type/Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n',
  ].map((text) => Buffer.from(text));
  const inside = '2 0 3 60 << /Type /Pages /Kids [3 0 R] /Count 1 >>           << /Type /Page /Parent 2 0 R >>';
  const packed = stream(`/Type /ObjStm /N 2 /First ${inside.indexOf('<<')}`, deflateSync(Buffer.from(inside)), true);
  const drawing = Buffer.from(`1 0 0 1 ${below(random, 99)} 5 cm BT (${letters(random, 200).toString()}) Tj ET`);
  const isPacked = chance(random, 0.5);
  return [
    ...(chance(random, 0.4) ? [pages[0] as Buffer, packed] : pages),
    stream('', isPacked ? deflateSync(drawing) : drawing, isPacked),
  ];
}

function stream(keys: string, data: Buffer, isPacked: boolean): Buffer {
  const filter = isPacked ? ' /Filter /FlateDecode' : '';
  return joined(`4 0 obj\n<< ${keys}${filter} /Length ${data.length} >>\nstream\r\n`, data, '\nendstream\nendobj\n');
}

export function officeForm(random: Random): Sample {
  const form = pick(random, ['docx', 'xlsx'] as const);
  const parts: readonly ZipEntry[] = [
    {
      name: 'docProps/core.xml',
      data: '<?xml version="1.0" encoding="UTF-8"?><a>\u0928\u092e\u0938\u094d\u0924\u0947</a>',
    },
    { name: 'word/media/image1.png', data: letters(random, below(random, 900)), stored: true },
    {
      name: 'word/_rels/document.xml.rels',
      data: '\ufeff<Relationships><Relationship Type="http://x/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>',
    },
    { name: 'word/footer1.xml', data: '<w:p xmlns:w="x"><w:fldSimple w:instr=" PAGE "/></w:p>' },
    { name: 'xl/worksheets/sheet1.xml', data: `<row>${'<c><v>-5</v></c>'.repeat(below(random, 500))}</row>` },
    { name: 'empty/', data: '' },
    { name: 'customXml/item1.xml', data: '' },
  ];
  const content = office(
    form,
    parts.filter(() => chance(random, 0.5)),
  );
  return { form, name: `${form} with odd parts`, content, isCutAt: (length) => length < content.length };
}

export function textForm(random: Random): Sample {
  const cell = (): string =>
    pick(random, [
      '-5',
      '+44 20 7946 0000',
      '"a, ""b"""',
      '=A1+B1',
      'ñ',
      'हिन्दी',
      '',
      ' 5" pipe',
      '"two\nlines"',
      '@site',
      '😀',
    ]);
  const separator = pick(random, [',', ';', '\t']);
  const row = (): string => Array.from({ length: 1 + below(random, 6) }, cell).join(separator);
  const end = pick(random, ['\n', '\r\n', '\r']);
  const rows = Array.from({ length: below(random, 60) }, row).join(end);
  const content = Buffer.from(`${pick(random, ['', '\ufeff'])}register${end}${rows}`);
  return { form: pick(random, ['csv', 'txt'] as const), name: 'a table', content };
}
