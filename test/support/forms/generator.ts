/** Generates valid files of every accepted type, each with random oddities of its format. */
import { officeForm, pdfForm, textForm } from './documents.js';
import { heicForm, jpegForm, pngForm, realPictures, webpForm, type Pictures } from './pictures.js';
import { m4aForm, mp3Form, oggForm, wavForm, webmForm } from './recordings.js';
import { pick, type Random, type Sample } from './sample.js';

const MAKERS: readonly ((random: Random, pictures: Pictures) => Sample)[] = [
  jpegForm,
  jpegForm,
  pngForm,
  webpForm,
  heicForm,
  heicForm,
  pdfForm,
  pdfForm,
  officeForm,
  textForm,
  wavForm,
  mp3Form,
  m4aForm,
  oggForm,
  webmForm,
];

/** @returns a generator of valid files */
export async function fileGenerator(): Promise<(random: Random) => Sample> {
  const pictures = await realPictures();
  return (random) => pick(random, MAKERS)(random, pictures);
}
