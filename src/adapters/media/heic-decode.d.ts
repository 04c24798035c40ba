/** Types of the package `heic-decode`, which ships none. */
declare module 'heic-decode' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    decode(): Promise<{
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray<ArrayBuffer>;
    }>;
  }
  const decode: { all(input: { readonly buffer: Uint8Array }): Promise<readonly Picture[]> };
  // eslint-disable-next-line no-restricted-syntax -- the package has no other export
  export default decode;
}
