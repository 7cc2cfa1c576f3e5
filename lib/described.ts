/** Schemas that say what they mean. Their words are the contract's (api/openapi.ts). */
import * as z from "zod/mini";

/**
 * Describes a field where its schema stands.
 *
 * @returns a copy of the schema, since many fields share one schema and each means something else
 */
export function describe<T extends z.ZodMiniType>(schema: T, description: string): T {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
}

/** Describes a field that means the same as another, in the other's words. */
export function describeAs<T extends z.ZodMiniType>(other: z.ZodMiniType, schema: T): T {
  return describe(schema, z.globalRegistry.get(other)?.description ?? "");
}
