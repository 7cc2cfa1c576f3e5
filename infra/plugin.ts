/**
 * What this service adds to `osls package` and `osls deploy`: it checks parameters, writes the API's events
 * from its routes, bundles the functions, and leaves a template without lint.
 */
import { join } from "node:path";
import { findRoutes, isOfWriter, ROUTE_NAMES, ROUTES, type Route } from "../lib/api/routes.ts";
import { bundleFunction } from "./bundle.ts";
import { findFaults, readFlags, resolveParameters } from "./deploy/request.ts";
import { allowModel, handOnApprovals } from "./writer.ts";

/** The parts of the framework that are used here; it ships no types of its own. */
interface Framework {
  serviceDir: string;
  /** Prints its Error without a stack. */
  classes: { Error: new (message: string) => Error };
  /** serverless.yml as it is written. */
  configurationInput: { params: Record<string, Record<string, unknown>> };
  service: {
    custom: { authorization: Authorization; writer: Writer };
    getAllFunctions(): string[];
    getFunction(name: string): FunctionDefinition;
    provider: {
      stage: string;
      region: string;
      compiledCloudFormationTemplate: { Resources: Record<string, Resource> };
    };
  };
}

interface FunctionDefinition {
  handler: string;
  events?: object[];
  environment?: Record<string, unknown>;
  package?: { individually?: boolean; artifact?: string };
}

/** How the framework authorises requests: by the name of an authorizer or its definition, or not at all. */
type Authorizer = string | object;

/** Who writes summaries: `none`, or a kind of model. */
interface Writer {
  kind: string;
  model: string;
}

/** The functions that know whether a model writes. */
const TOLD_OF_WRITER = ["summaries", "reference", "decisions"];

/** Of the stage's `access`, by who may ask. */
interface Authorization {
  readers: Authorizer;
  desk: Authorizer;
  /** Who may ask for a form; without it there is no such route. */
  uploads?: Authorizer;
}

interface Resource {
  DependsOn?: string | string[];
  Properties?: unknown;
}

/** Of the template: what is finished there where a model writes. */
interface WriterResources extends Record<string, Resource> {
  WriterRole: { Properties: { Policies: { PolicyDocument: { Statement: object[] } }[] } };
  Cdn: { Properties: Parameters<typeof handOnApprovals>[0] };
}

/** Of `npm start`: its template is never deployed. */
const LOCAL_STAGE = "local";

/** Asks for another variable of serverless.yml, such as `param:feeds`. */
type ResolveVariable = (variable: string) => Promise<unknown>;

export default class StandfirstPackaging {
  /** `${has:feeds}`: whether a parameter is set. What a stage may lack hangs on it. */
  readonly configurationVariablesSources = {
    has: {
      resolve: async (asked: { address: string; resolveVariable: ResolveVariable }) => ({
        value: String(await hasAll(asked.address, asked.resolveVariable)),
      }),
    },
  };
  readonly hooks: Record<string, () => Promise<void> | void>;
  readonly #framework: Framework;
  readonly #log: { notice(text: string): void };

  constructor(
    framework: Framework,
    options: { param?: string[] },
    { log }: { log: { notice(text: string): void } },
  ) {
    this.#framework = framework;
    this.#log = log;
    this.hooks = {
      // Not before: expressions of serverless.yml are worked out only now.
      initialize: () => {
        this.#tellOfWriter();
        this.#addEvents();
      },
      "before:package:cleanup": () => this.#check(readFlags(options.param ?? [])),
      "before:package:createDeploymentArtifacts": () => this.#bundle(),
      "before:deploy:function:packageFunction": () => this.#bundle(),
      "after:aws:package:finalize:mergeCustomProviderResources": () => {
        this.#finishWriter();
        pruneDependsOn(framework.service.provider.compiledCloudFormationTemplate.Resources);
      },
    };
  }

  /** As `npm run deploy` does, for those who call the framework themselves. */
  #check(given: Record<string, string>) {
    const { stage, region } = this.#framework.service.provider;
    if (stage === LOCAL_STAGE) return;
    const parameters = resolveParameters(stage, this.#framework.configurationInput.params, given);
    const faults = findFaults({ stage, region, parameters });
    if (faults.length > 0) throw new this.#framework.classes.Error(faults.join("\n"));
  }

  /** Functions know whether a model writes; on a stage where none does they hear no word of it. */
  #tellOfWriter() {
    const { service } = this.#framework;
    const { kind } = service.custom.writer;
    if (kind === "none") return;
    for (const name of TOLD_OF_WRITER) {
      const definition = service.getFunction(name);
      definition.environment = { ...definition.environment, WRITER: kind };
    }
  }

  /** The right to ask the one model of Bedrock that writes, and a way through CloudFront for approvals. */
  #finishWriter() {
    const { custom, provider } = this.#framework.service;
    const { kind, model } = custom.writer;
    const { WriterRole, Cdn } = provider.compiledCloudFormationTemplate.Resources as WriterResources;
    if (kind === "bedrock")
      WriterRole.Properties.Policies[0]!.PolicyDocument.Statement.push(...allowModel(model));
    if (kind !== "none" && Cdn) handOnApprovals(Cdn.Properties);
  }

  #addEvents() {
    const { service } = this.#framework;
    const events = writeEvents(service.custom.authorization, service.custom.writer.kind !== "none");
    service.getFunction("summaries").events = events.summaries;
    service.getFunction("reference").events = events.reference;
    service.getFunction("readings").events = events.readings;
    service.getFunction("uploads").events = events.uploads;
    service.getFunction("decisions").events = events.decisions;
  }

  async #bundle() {
    const { service, serviceDir } = this.#framework;
    for (const name of service.getAllFunctions()) {
      const definition = service.getFunction(name);
      const module = definition.handler.slice(0, definition.handler.lastIndexOf("."));
      const bundle = await bundleFunction(name, module, serviceDir, join(serviceDir, ".serverless"));
      definition.package = { ...definition.package, individually: true, artifact: bundle.zip };
      const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
      const { size, sha256 } = bundle;
      this.#log.notice(
        `${name}: ${kilobytes(size.zip)} zipped, ${kilobytes(size.coldStart)} parsed at cold start, ` +
          `sha256 ${sha256.slice(0, 12)}`,
      );
    }
  }
}

/**
 * Whether parameters are set: to anything but nothing, or `false`.
 *
 * @param names one, or several joined by `+`
 * @throws when there is no such parameter
 */
export async function hasAll(names: string, resolveVariable: ResolveVariable): Promise<boolean> {
  const values = await Promise.all(
    names.split("+").map(async (name) => {
      const value = await resolveVariable(`param:${name}`);
      if (value === undefined || value === null)
        throw new Error(`serverless.yml asks whether there is "${name}"; no parameter is called so.`);
      return String(value);
    }),
  );
  return values.every((value) => !["", "false", "none"].includes(value));
}

/** The functions that answer requests. */
type Answering = "summaries" | "reference" | "readings" | "uploads" | "decisions";

/** What is for everyone is told by one function; some routes have one of their own. */
function findAnswering({ audience, answeredBy }: Route): Answering {
  return answeredBy ?? (audience === "everyone" ? "reference" : "summaries");
}

/**
 * Writes the events of the functions that answer requests: one a route of lib/api/routes.ts, for any method
 * but what another route of its path has, and one for every other path, so that a wrong request gets an error
 * in the form of all others.
 *
 * @param hasWriter whether a model writes summaries, so that there are drafts to decide on
 * @throws when it is not said how to authorise: a route without an authorizer is open to everyone
 */
export function writeEvents(
  authorization: Authorization,
  hasWriter: boolean,
): Record<Answering, { httpApi: object }[]> {
  const { readers, desk, uploads } = authorization;
  if (readers === undefined || desk === undefined)
    throw new Error("custom.authorization in serverless.yml must say how readers and desk are authorised.");
  const events: ReturnType<typeof writeEvents> = {
    summaries: [],
    reference: [],
    readings: [],
    uploads: [],
    decisions: [],
  };
  for (const name of ROUTE_NAMES) {
    const route: Route = ROUTES[name];
    const { path, audience, answeredBy } = route;
    if (answeredBy === "uploads" && uploads === undefined) continue;
    if (!hasWriter && isOfWriter(route)) continue;
    const guard = answeredBy === "uploads" ? "uploads" : audience;
    const authorizer = guard === "everyone" ? undefined : authorization[guard];
    const method = findRoutes(path).length > 1 && route.method ? route.method : "*";
    const httpApi = { method, path, ...(authorizer !== undefined && { authorizer }) };
    events[findAnswering(route)].push({ httpApi });
  }
  events.summaries.push({ httpApi: { path: "*", authorizer: readers } });
  return events;
}

/**
 * Takes away each DependsOn that a Ref, GetAtt or Sub of the same resource already implies. The framework
 * writes them and cfn-lint reports them (W3005).
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
      const names = [...text.matchAll(/\$\{([^!{}.]+)(?:[!.][^{}]*)?\}/g)].map((match) => match[1]!);
      return Array.isArray(value) ? [...names, ...referredTo(value[1])] : names;
    }
    return referredTo(value);
  });
}
