/**
 * CloudWatch's metric math, as far as the alarms use it.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
import { type Expression, parseSync } from "oxc-parser";

/** A value a period, undefined where there is no data. */
export type Series = readonly (number | undefined)[];

type Value = number | Series;

const OPERATORS: Record<string, (one: number, other: number) => number> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
  "<": (one, other) => Number(one < other),
  "<=": (one, other) => Number(one <= other),
  ">": (one, other) => Number(one > other),
  ">=": (one, other) => Number(one >= other),
  "&&": (one, other) => Number(one !== 0 && other !== 0),
  "||": (one, other) => Number(one !== 0 || other !== 0),
};

/**
 * @param metrics by the id that the expression knows each by
 * @param starts of the periods, milliseconds since 1970
 * @throws for what is no metric math, or not among what the alarms use
 */
export function evaluate(
  expression: string,
  metrics: Record<string, Series>,
  starts: readonly number[],
): Series {
  const { program, errors } = parseSync("expression.js", expression, { preserveParens: false });
  const [statement] = program.body;
  if (errors.length > 0 || program.body.length > 1 || statement?.type !== "ExpressionStatement")
    throw new Error(`${expression} is no expression.`);
  const value = worth(statement.expression);
  return typeof value === "number" ? starts.map(() => value) : value;

  function worth(node: Expression): Value {
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "number") return node.value;
        break;
      case "Identifier": {
        const metric = metrics[node.name];
        if (metric) return metric;
        break;
      }
      case "BinaryExpression":
      case "LogicalExpression": {
        const operator = OPERATORS[node.operator];
        if (!operator || node.left.type === "PrivateIdentifier") break;
        return both(worth(node.left), worth(node.right), operator);
      }
      case "CallExpression":
        if (node.callee.type === "Identifier")
          return called(
            node.callee.name,
            node.arguments.map((argument) => worth(argument as Expression)),
          );
    }
    throw new Error(`What is ${expression.slice(node.start, node.end)} in ${expression}?`);
  }

  function called(name: string, [first = 0, second = 0, third = 0]: Value[]): Value {
    if (name === "IF") {
      const at = (value: Value, n: number) => (typeof value === "number" ? value : value[n]);
      return starts.map((_, n) => {
        const isSo = at(first, n);
        return isSo === undefined ? undefined : at(isSo === 0 ? third : second, n);
      });
    }
    // Of a metric's periods, whether it has data in them or not; UTC, and Monday is 1.
    if (name === "HOUR") return starts.map((start) => new Date(start).getUTCHours());
    if (name === "DAY") return starts.map((start) => new Date(start).getUTCDay() || 7);
    throw new Error(`What is ${name} in ${expression}?`);
  }
}

/** Where either has no data there is no result. */
function both(one: Value, other: Value, operator: (one: number, other: number) => number): Value {
  if (typeof one === "number" && typeof other === "number") return operator(one, other);
  const length = typeof one === "number" ? (other as Series).length : one.length;
  return Array.from({ length }, (_, n) => {
    const [left, right] = [one, other].map((value) => (typeof value === "number" ? value : value[n]));
    return left === undefined || right === undefined ? undefined : operator(left, right);
  });
}
