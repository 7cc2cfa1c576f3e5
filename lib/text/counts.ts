/**
 * Writes a whole number for a reader of messages, its thousands set off: 20971520 is "20,971,520".
 * (Node's own `toLocaleString` would load its tables of all locales first: 14 ms of a cold start.)
 */
export function formatCount(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
