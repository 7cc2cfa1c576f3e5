/** The keys of the page. Who types into a field types; and the single letters can be switched off. */
import { useEffect, useRef } from "preact/hooks";

/** Each key, by what it does. */
export const KEYS = {
  next: { key: "j", does: "the next story" },
  previous: { key: "k", does: "the one before" },
  search: { key: "/", does: "search" },
  upload: { key: "u", does: "upload files" },
  close: { key: "Escape", does: "close what is open" },
  help: { key: "?", does: "this list" },
} as const;

export type Keyed = Record<keyof typeof KEYS, () => void>;

const SWITCH = "standfirst.keys";

export function readKeysSwitch(): boolean {
  return localStorage.getItem(SWITCH) !== "off";
}

export function writeKeysSwitch(isOn: boolean): void {
  localStorage.setItem(SWITCH, isOn ? "on" : "off");
}

/** @returns what a key does here; nothing while somebody types, but for Escape */
function findDeed(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  isTyping: boolean,
  areOn: boolean,
): keyof typeof KEYS | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const names = Object.keys(KEYS) as (keyof typeof KEYS)[];
  const deed = names.find((name) => KEYS[name].key === event.key);
  if (deed === "close") return deed;
  return areOn && !isTyping ? deed : undefined;
}

export function useKeys(keyed: Keyed, areOn: boolean): void {
  const latest = useRef({ keyed, areOn });
  latest.current = { keyed, areOn };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const field = event.target as HTMLElement;
      const isTyping = field.matches(
        "input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select",
      );
      const deed = findDeed(event, isTyping, latest.current.areOn);
      if (!deed) return;
      event.preventDefault();
      if (isTyping) field.blur();
      latest.current.keyed[deed]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
