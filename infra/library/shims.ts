/** What Node 20 lacks or does wrong of what the library uses. The build puts it in place of the globals. */

/** As `Map.groupBy`. */
export function groupBy<K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const Native = globalThis.TextDecoder;

/** 0x80 to 0x9F of windows-1252, which Node 20 leaves as the control characters of Latin-1. */
const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** As the global of this name, of which Node 20's misreads windows-1252. */
export const TextDecoder: typeof Native =
  new Native("windows-1252").decode(Uint8Array.of(0x92)) === "’" ? Native : repairDecoder();

function repairDecoder(): typeof Native {
  return class extends Native {
    override decode(...given: Parameters<InstanceType<typeof Native>["decode"]>): string {
      const text = super.decode(...given);
      if (this.encoding !== "windows-1252") return text;
      return text.replace(/[\u0080-\u009f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80]!);
    }
  };
}
