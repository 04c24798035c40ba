/** The corpus of hostile uploads, generated from a seed, each with its allowed status codes. */
import { seeded } from '../chaos/random.js';
import { POLYGLOT_TAILS, bombs, samples, type Sample } from './samples.js';

export interface HostileUpload {
  readonly name: string;
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** Allowed status codes. 0 means that the connection ends without an answer. */
  readonly expected: readonly number[];
}

type Random = () => number;
const BOUNDARY = 'onward-fuzz-boundary';
const REFUSED = [400] as const;
const ENDED = [0, 400, 408, 413] as const;

/** A part that is sent unchanged. `head` is the text between the name of the part and its content. */
interface RawPart {
  readonly head: string;
  readonly content: Buffer | string;
}

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const disposition = (part: string, fileName: string): string =>
  `Content-Disposition: form-data; name="${part}"; filename="${fileName}"`;

function body(parts: readonly RawPart[], boundary = BOUNDARY, newline = '\r\n'): Buffer {
  const pieces = parts.flatMap(({ head, content }) => [
    Buffer.from(`--${boundary}${newline}${head}${newline}${newline}`),
    Buffer.from(content),
    Buffer.from(newline),
  ]);
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--${newline}`)]);
}

function upload(
  name: string,
  content: Buffer,
  expected: readonly number[] = REFUSED,
  headers?: readonly string[],
): HostileUpload {
  const usual = [`Content-Type: multipart/form-data; boundary=${BOUNDARY}`, `Content-Length: ${content.length}`];
  return { name, headers: headers ?? usual, body: content, expected };
}

const fileOf = (name: string, { part, extension, content }: Sample, fileName = `a.${extension}`): HostileUpload =>
  upload(name, body([{ head: disposition(part, fileName), content }]));

export async function hostileUploads(seed: number): Promise<HostileUpload[]> {
  const random = seeded(seed);
  const good = await samples();
  return [
    ...names(random, good),
    ...wrongTypes(random, good),
    ...polyglots(good),
    ...cuts(random, good),
    ...(await bombs()).map((sample, index) => fileOf(`bomb ${index} (${sample.extension})`, sample)),
    ...forms(good),
    ...lengths(random, good),
  ];
}

function names(random: Random, good: readonly Sample[]): HostileUpload[] {
  const shapes: readonly ((name: string) => string)[] = [
    (name) => `../${name}`,
    (name) => `..\\\\..\\\\${name}`,
    (name) => `/etc/${name}`,
    (name) => `C:\\\\${name}`,
    (name) => `x/../../${name}`,
    (name) => `..${name}`,
    (name) => `.${name}`,
    (name) => `-rf ${name}`,
    (name) => `\u0000${name}`,
    (name) => `x\u0000.${name}`,
    (name) => `x\u0007${name}`,
    (name) => `\u202egnp.${name}`,
    (name) => `x\u2066${name}`,
    (name) => `CON.${name}`,
    (name) => `aux.${name}`,
    (name) => `lpt1.x.${name}`,
    (name) => `${'n'.repeat(300)}${name}`,
    (name) => `${'ñ'.repeat(120)}${name}`,
    () => '',
    (name) => `${name}.`,
    (name) => `${name}.exe`,
    (name) => `${name}.svg`,
  ];
  return shapes.flatMap((shape, index) =>
    [0, 1].map((round) => {
      const sample = pick(random, good);
      return fileOf(`name ${index}.${round}`, sample, shape(`a.${sample.extension}`));
    }),
  );
}

/** Content of one type with the extension, the part or the Content-Type of another. The content names a photo's type. */
function wrongTypes(random: Random, good: readonly Sample[]): HostileUpload[] {
  const others = [
    'exe',
    'html',
    'svg',
    'zip',
    'js',
    'gif',
    'php',
    'jpg',
    'pdf',
    'docx',
    'csv',
    'mp3',
    'png',
    'tiff',
    'avif',
  ];
  const dangerous = ['exe', 'html', 'svg', 'zip', 'js', 'php'];
  const texts = ['csv', 'txt'];
  return good.flatMap((sample) =>
    [0, 1, 2, 3, 4].map((round) => {
      const isOther = (extension: string): boolean =>
        extension !== sample.extension && !(texts.includes(extension) && texts.includes(sample.extension));
      const part = pick(random, ['photo', 'document', 'audio'] as const);
      const isNamedByContent = part === sample.part && part !== 'document';
      const extension = pick(random, isNamedByContent ? dangerous : others.filter(isOther));
      const head = `${disposition(part, `a.${extension}`)}\r\nContent-Type: ${pick(random, ['image/jpeg', 'text/html', 'application/pdf', 'x/y'])}`;
      return upload(`${sample.extension} as ${part} ${extension} ${round}`, body([{ head, content: sample.content }]));
    }),
  );
}

function polyglots(good: readonly Sample[]): HostileUpload[] {
  return good.flatMap((sample) =>
    Object.entries(POLYGLOT_TAILS).map(([what, tail]) =>
      fileOf(`${sample.extension} with ${what}`, { ...sample, content: Buffer.concat([sample.content, tail]) }),
    ),
  );
}

function cuts(random: Random, good: readonly Sample[]): HostileUpload[] {
  return good
    .filter(({ tail }) => tail > 0)
    .flatMap((sample) =>
      [0, 1, 2, 3, 4, 5].map((round) => {
        const length = sample.content.length - 2 - Math.floor(random() * (sample.tail - 2));
        return fileOf(`${sample.extension} cut at ${length} (${round})`, {
          ...sample,
          content: sample.content.subarray(0, length),
        });
      }),
    );
}

/** Malformed forms: parts, fields and headers that are too many, too long, repeated or malformed. */
function forms(good: readonly Sample[]): HostileUpload[] {
  const [photo] = good as [Sample];
  const file: RawPart = { head: disposition('photo', 'a.jpg'), content: photo.content };
  const field = (name: string, content: string): RawPart => ({
    head: `Content-Disposition: form-data; name="${name}"`,
    content,
  });
  const many = (count: number, make: (index: number) => RawPart): RawPart[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return [
    upload('200 fields', body([file, ...many(200, (index) => field(`f${index}`, 'x'))])),
    upload('50 files', body(many(50, () => file))),
    upload('a field of a megabyte', body([file, field('note', 'x'.repeat(1_000_000))])),
    upload('a field name of a megabyte', body([file, field('n'.repeat(1_000_000), 'x')])),
    upload('a field twice', body([field('note', 'a'), field('note', 'b')])),
    upload('__proto__', body([file, field('__proto__', '{}')])),
    upload('constructor', body([file, field('constructor', 'x')])),
    upload('an unknown field', body([file, field('admin', 'true')])),
    upload('an unknown part', body([{ ...file, head: disposition('video', 'a.jpg') }])),
    upload('a part without a name', body([{ head: 'Content-Disposition: form-data', content: 'x' }])),
    upload('a part without headers', body([{ head: 'X: y', content: 'x' }])),
    upload(
      'a part with 100 headers',
      body([
        {
          ...file,
          head: [...many(100, () => file).map((_, index) => `X-${index}: y`), disposition('photo', '../a.jpg')].join(
            '\r\n',
          ),
        },
      ]),
    ),
    upload(
      'a header twice, the second hostile',
      body([{ ...file, head: `${disposition('photo', '../a.jpg')}\r\n${disposition('photo', '../b.jpg')}` }]),
    ),
    upload(
      'a header without an end',
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="photo"; filename="${'a'.repeat(200_000)}`),
    ),
    upload('another boundary', body([file], 'other')),
    upload('no boundary at the end', body([file]).subarray(0, -40)),
    upload('only the closing boundary', Buffer.from(`--${BOUNDARY}--\r\n`)),
    upload('nothing', Buffer.alloc(0)),
    upload('line feeds only', body([file], BOUNDARY, '\n')),
    upload('noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256))),
    upload(
      'a name in another notation',
      body([{ ...file, head: `Content-Disposition: form-data; name="photo"; filename*=UTF-8''..%2F..%2Fa.jpg` }]),
    ),
    upload('half a place', body([file, field('latitude', '10')])),
    upload('a place that is none', body([file, field('latitude', 'NaN'), field('longitude', '1e400')])),
    upload('a place beyond the pole', body([file, field('latitude', '91'), field('longitude', '0')])),
    upload('consent that is none', body([file, field('use_photo_location', '1')])),
    upload('a kind that is none', body([file, field('observation_type', '<script>')])),
    upload(
      'multipart of another sort',
      body([file]),
      [400, 415],
      ['Content-Type: multipart/mixed; boundary=x', 'Content-Length: 10'],
    ),
    upload(
      'multipart without a boundary',
      body([file]),
      [400],
      ['Content-Type: multipart/form-data', `Content-Length: ${body([file]).length}`],
    ),
    upload('no type at all', body([file]), [400, 415], [`Content-Length: ${body([file]).length}`]),
  ];
}

/** Wrong lengths in the request. */
function lengths(random: Random, good: readonly Sample[]): HostileUpload[] {
  const type = `Content-Type: multipart/form-data; boundary=${BOUNDARY}`;
  return good.flatMap((sample, index) => {
    const whole = body([{ head: disposition(sample.part, `a.${sample.extension}`), content: sample.content }]);
    const cut = whole.subarray(0, Math.floor(random() * (whole.length - 30)));
    return [
      upload(`${index}: less than announced`, cut, ENDED, [type, `Content-Length: ${whole.length}`]),
      upload(`${index}: the announced length cuts it`, whole, ENDED, [type, `Content-Length: ${cut.length}`]),
      upload(`${index}: two lengths`, whole, [400], [type, `Content-Length: ${whole.length}`, 'Content-Length: 3']),
      upload(
        `${index}: a length and chunks`,
        whole,
        [400],
        [type, `Content-Length: ${whole.length}`, 'Transfer-Encoding: chunked'],
      ),
      upload(`${index}: chunks that are none`, whole, ENDED, [type, 'Transfer-Encoding: chunked']),
      upload(`${index}: more than may ever be stored`, whole, [413], [type, 'Content-Length: 99999999999']),
    ];
  });
}
