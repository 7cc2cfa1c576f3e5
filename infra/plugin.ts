/** What this service adds to `osls package` and `osls deploy`: bundles for the functions, and a template without lint. */
import { join } from "node:path";
import { bundleFunction } from "./bundle.ts";

/** The parts of the framework that are used here; it ships no types of its own. */
interface Framework {
  serviceDir: string;
  service: {
    getAllFunctions(): string[];
    getFunction(name: string): { handler: string; package?: { individually?: boolean; artifact?: string } };
    provider: { compiledCloudFormationTemplate: { Resources: Record<string, Resource> } };
  };
}

interface Resource {
  DependsOn?: string | string[];
  Properties?: unknown;
}

export default class StandfirstPackaging {
  readonly hooks: Record<string, () => Promise<void> | void>;
  readonly #framework: Framework;
  readonly #log: { notice(text: string): void };

  constructor(framework: Framework, _options: unknown, { log }: { log: { notice(text: string): void } }) {
    this.#framework = framework;
    this.#log = log;
    this.hooks = {
      "before:package:createDeploymentArtifacts": () => this.#bundle(),
      "before:deploy:function:packageFunction": () => this.#bundle(),
      "after:aws:package:finalize:mergeCustomProviderResources": () =>
        pruneDependsOn(framework.service.provider.compiledCloudFormationTemplate.Resources),
    };
  }

  async #bundle() {
    const { service, serviceDir } = this.#framework;
    for (const name of service.getAllFunctions()) {
      const definition = service.getFunction(name);
      const module = definition.handler.slice(0, definition.handler.lastIndexOf("."));
      const bundle = await bundleFunction(name, module, serviceDir, join(serviceDir, ".serverless"));
      definition.package = { ...definition.package, individually: true, artifact: bundle.zip };
      const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
      this.#log.notice(
        `${name}: ${kilobytes(bundle.size.zip)} zipped, ${kilobytes(bundle.size.coldStart)} parsed at cold start, sha256 ${bundle.sha256.slice(0, 12)}`,
      );
    }
  }
}

/**
 * Takes away each DependsOn that a Ref, GetAtt or Sub of the same resource already implies. The framework writes them
 * and cfn-lint reports them (W3005).
 */
export function pruneDependsOn(resources: Record<string, Resource>): void {
  for (const resource of Object.values(resources)) {
    if (!resource.DependsOn) continue;
    const implied = new Set(referredTo(resource.Properties));
    const needed = [resource.DependsOn].flat().filter((name) => !implied.has(name));
    if (needed.length > 0) resource.DependsOn = needed;
    else delete resource.DependsOn;
  }
}

/** The logical names that an expression of CloudFormation refers to. */
function referredTo(expression: unknown): string[] {
  if (typeof expression !== "object" || expression === null) return [];
  return Object.entries(expression).flatMap(([key, value]) => {
    if (key === "Ref") return [String(value)];
    if (key === "Fn::GetAtt") return [Array.isArray(value) ? String(value[0]) : String(value).split(".")[0]!];
    if (key === "Fn::Sub") {
      const text = Array.isArray(value) ? String(value[0]) : String(value);
      const names = [...text.matchAll(/\$\{([^!}.]+)[^}]*\}/g)].map((match) => match[1]!);
      return Array.isArray(value) ? [...names, ...referredTo(value[1])] : names;
    }
    return referredTo(value);
  });
}
