/**
 * Reads the packaged CloudFormation template, the one that would be deployed, and works out its expressions
 * for the account that the embedded stack plays.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "./account.ts";

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}

export interface Template {
  Resources: Record<string, Resource>;
}

/** The template that `osls package` wrote to `directory`, with every expression resolved. */
export async function readTemplate(directory: string): Promise<Template> {
  return resolveTemplate(
    JSON.parse(await readFile(join(directory, "cloudformation-template-update-stack.json"), "utf8")),
  );
}

/** The resources of one type, by logical id. */
export function findResources(
  template: Template,
  type: string,
): [logicalId: string, Record<string, unknown>][] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([logicalId, resource]) => [logicalId, resource.Properties]);
}

/** The part of an ARN that says what it names: `arn:aws:sqs:us-east-1:000000000000:NAME` → `NAME`. */
export function nameOfArn(arn: unknown): string {
  return String(arn).split(":").at(-1)!.split("/").at(-1)!;
}

const PSEUDO_PARAMETERS: Record<string, string> = {
  "AWS::Region": LOCAL_REGION,
  "AWS::AccountId": LOCAL_ACCOUNT,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
  "AWS::StackName": "standfirst-local",
  "AWS::StackId":
    `arn:aws:cloudformation:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stack/` +
    "standfirst-local/4f0f5a5c-0000-4000-8000-57a4df125700",
  "AWS::NoValue": "",
};

/** What Ref and GetAtt answer, by type: the property that names it, and the shape of its ARN. */
const NAMED: Record<string, { property: string; arn: (name: string) => string }> = {
  "AWS::S3::Bucket": { property: "BucketName", arn: (name) => `arn:aws:s3:::${name}` },
  "AWS::SQS::Queue": {
    property: "QueueName",
    arn: (name) => `arn:aws:sqs:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${name}`,
  },
  "AWS::DynamoDB::Table": {
    property: "TableName",
    arn: (name) => `arn:aws:dynamodb:${LOCAL_REGION}:${LOCAL_ACCOUNT}:table/${name}`,
  },
  "AWS::Lambda::Function": {
    property: "FunctionName",
    arn: (name) => `arn:aws:lambda:${LOCAL_REGION}:${LOCAL_ACCOUNT}:function:${name}`,
  },
};

/**
 * The name a resource has: the one the template gives, else its logical id, as CloudFormation would make one
 * of it. Resources that have no engine here (roles, log groups) are known by their logical id too.
 */
export function physicalName(logicalId: string, resource: Resource): string {
  const given = resource.Properties?.[NAMED[resource.Type]?.property ?? ""];
  return typeof given === "string" ? given : logicalId;
}

/**
 * Resolves Ref, Fn::GetAtt, Fn::Sub, Fn::Join, Fn::Select and Fn::Split wherever they stand.
 * @throws for an expression it does not know: the embedded stack would else run something that
 *   is not deployed
 */
export function resolveTemplate(template: Template): Template {
  const names = new Names(template);
  return {
    Resources: Object.fromEntries(
      Object.entries(template.Resources).map(([logicalId, { Type, Properties = {} }]) => [
        logicalId,
        { Type, Properties: resolve(Properties, names) as Record<string, unknown> },
      ]),
    ),
  };
}

/** What the resources of a template are called. */
class Names {
  readonly #template: Template;

  constructor(template: Template) {
    this.#template = template;
  }

  /** What Ref gives. */
  ref(logicalId: string): string {
    return PSEUDO_PARAMETERS[logicalId] ?? physicalName(logicalId, this.#find(logicalId));
  }

  /** What Fn::GetAtt gives. */
  attribute(logicalId: string, name: string): string {
    const resource = this.#find(logicalId);
    const physical = physicalName(logicalId, resource);
    if (name === "Arn") return NAMED[resource.Type]?.arn(physical) ?? `arn:aws:::${physical}`;
    if (name === NAMED[resource.Type]?.property) return physical;
    return `${physical}.${name}`;
  }

  #find(logicalId: string): Resource {
    const resource = this.#template.Resources[logicalId];
    if (!resource) throw new Error(`The template refers to ${logicalId}, which it does not hold.`);
    return resource;
  }
}

function resolve(expression: unknown, names: Names): unknown {
  if (Array.isArray(expression)) return expression.map((member) => resolve(member, names));
  if (typeof expression !== "object" || expression === null) return expression;
  const entries = Object.entries(expression);
  const [intrinsic, argument] = entries.length === 1 ? entries[0]! : [];
  if (intrinsic === "Ref") return names.ref(String(argument));
  if (intrinsic?.startsWith("Fn::")) return evaluate(intrinsic, argument, names);
  return Object.fromEntries(entries.map(([key, value]) => [key, resolve(value, names)]));
}

function evaluate(intrinsic: string, argument: unknown, names: Names): unknown {
  const list = (value: unknown): unknown[] => {
    const resolved = resolve(value, names);
    if (!Array.isArray(resolved)) throw new Error(`${intrinsic} takes a list.`);
    return resolved;
  };
  switch (intrinsic) {
    case "Fn::GetAtt": {
      const [logicalId, ...name] = Array.isArray(argument)
        ? argument.map(String)
        : String(argument).split(".");
      return names.attribute(logicalId!, name.join("."));
    }
    case "Fn::Sub": {
      const [text, values] = Array.isArray(argument) ? argument : [argument, {}];
      return substitute(String(text), resolve(values, names) as Record<string, unknown>, names);
    }
    case "Fn::Join": {
      const [separator, parts] = argument as [string, unknown];
      return list(parts).join(separator);
    }
    case "Fn::Select": {
      const [index, parts] = argument as [number | string, unknown];
      return list(parts)[Number(index)];
    }
    case "Fn::Split": {
      const [separator, text] = argument as [string, unknown];
      return String(resolve(text, names)).split(separator);
    }
    default:
      throw new Error(
        `The embedded stack cannot work out ${intrinsic}: infra/local/template.ts is the place to add it.`,
      );
  }
}

/** Puts names and values where a text has `${Name}`; `${!Name}` stands for itself. */
function substitute(text: string, values: Record<string, unknown>, names: Names): string {
  return text.replace(/\$\{(!?)([^{}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace("!", "");
    if (name in values) return String(values[name]);
    const [logicalId, ...rest] = name.split(".");
    return rest.length > 0 ? names.attribute(logicalId!, rest.join(".")) : names.ref(name);
  });
}
