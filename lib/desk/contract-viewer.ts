/**
 * The page at /docs: Swagger UI shows the contract. What it builds without a name, or that no key reaches, is
 * mended here as it comes, and contrast in contract-viewer.css.
 */

/** What the viewer hands to its plugins, as far as it is used here. */
interface Viewer {
  React: { createElement(tag: string, properties: object | null, text: string): unknown };
}

declare const SwaggerUIBundle: (settings: object) => void;

/** Each operation is a button that opens it: a link within that button is one control too many. */
const plainTitles = () => ({
  wrapComponents: {
    DeepLink:
      (_: unknown, { React }: Viewer) =>
      ({ text }: { text: string }) =>
        React.createElement("span", null, text),
  },
});

const findParameter = (field: Element): string =>
  field.closest("tr[data-param-name]")?.getAttribute("data-param-name") ?? "";

/** What has no name that a screen reader could say, or another than is seen; the first that fits counts. */
const NAMES: [selector: string, name: string | ((found: Element) => string)][] = [
  ["tr[data-param-name] :is(select, input, textarea)", findParameter],
  ["select#servers", "Server"],
  ["input[type=file], .body-param textarea", "What is sent"],
  [".opblock-section-request-body select", "Sent as"],
  ["select", "Answered as"],
  [".close-modal", "Close"],
  ["button.json-schema-2020-12-accordion", "Details"],
];

/** Names what has no name, and lets keys scroll what is wider than the page. */
function mend(): void {
  for (const [selector, name] of NAMES)
    for (const found of document.querySelectorAll(`:is(${selector}):not([aria-label])`))
      if (found.tagName !== "BUTTON" || found.textContent === "")
        found.setAttribute("aria-label", typeof name === "string" ? name : name(found));
  for (const button of document.querySelectorAll(".modal-btn[aria-label]"))
    button.removeAttribute("aria-label");
  for (const example of document.querySelectorAll("pre:not([tabindex])"))
    example.setAttribute("tabindex", "0");
}

/** As the reader's system has it. */
function followColours(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", follow);
  follow();
}

followColours();
new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#contract",
  deepLinking: true,
  validatorUrl: null,
  docExpansion: "list",
  plugins: [plainTitles],
});
