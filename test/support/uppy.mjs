/** Uploads one file with Uppy. In plain JavaScript, because the types of Uppy bring those of a browser into every test. */
import { Uppy } from '@uppy/core';
import Tus from '@uppy/tus';
import { DefaultHttpStack } from 'tus-js-client';

/** Uppy sets a property of the browser's request, which does not exist outside a browser. */
class HttpStack extends DefaultHttpStack {
  createRequest(method, url) {
    return Object.assign(super.createRequest(method, url), { getUnderlyingObject: () => ({}) });
  }
}

export async function uploadWithUppy({ endpoint, bearer, name, type, content }) {
  const uppy = new Uppy();
  uppy.use(Tus, {
    endpoint,
    headers: { Authorization: `Bearer ${bearer}` },
    storeFingerprintForResuming: false,
    httpStack: new HttpStack({}),
  });
  // Outside a browser, the client takes a Buffer, of which Uppy asks the size as of a Blob.
  uppy.addFile({ name, type, data: Object.assign(Buffer.from(content), { size: content.length }) });
  const { failed, successful } = await uppy.upload();
  uppy.destroy();
  return { failed: failed.map(({ error }) => String(error)), successful: successful.map((file) => String(file.name)) };
}
