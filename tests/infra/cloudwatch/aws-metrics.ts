/**
 * The metrics that AWS's own services have, with the dimensions of each: as AWS lists them for its CDK, so that a name
 * which is mistyped here is found without an account.
 */
import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";

const SPECIFICATION = loadAwsServiceSpecSync();

/**
 * @returns the sets of dimensions that the metric has, each sorted and joined by `+`; none when AWS has no such metric
 */
export function dimensionsOfAws(namespace: string, name: string): string[] {
  const listed = SPECIFICATION.lookup("metric", "namespace", "equals", namespace);
  return listed
    .filter((metric) => metric.name === name)
    .flatMap((metric) => SPECIFICATION.follow("usesDimensionSet", metric))
    .map(({ entity }) => keyOf(entity.dimensions.map((dimension) => dimension.name)));
}

export function keyOf(dimensions: string[]): string {
  return dimensions.toSorted().join("+");
}
