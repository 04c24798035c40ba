/** The type of a response body, from its documented schema: a handler that drifts from the schema does not compile. */
import type { z } from 'zod';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** What a handler returns for a schema. Nothing changes a body after it was made. */
export type Shown<S extends z.ZodType> = DeepReadonly<z.output<S>>;
