/** The page: its screens, and the keys that go through them. */
import { html } from "htm/preact";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ArticleView } from "./article.ts";
import { BriefingView } from "./briefing.ts";
import { DecisionsView } from "./decisions.ts";
import { DraftList } from "./drafts.ts";
import { DryRunView } from "./dry-run.ts";
import { KEYS, type Keyed, readKeysSwitch, useKeys, writeKeysSwitch } from "./keys.ts";
import { LogInAgain, LogInView } from "./log-in-view.ts";
import { listTabs, readScreen, type Screen, TABS, writeScreen } from "./screens.ts";
import { asksForLogIn, hasDrafts, isDesk, logOut, useSession } from "./session.ts";
import { StoryList, StoryView } from "./stories.ts";
import { Picker, Tray, type Uploads, useDrop, useUploads } from "./tray.ts";
import { UploadsView } from "./uploads.ts";
import { Wire } from "./wire.ts";

function useScreen(): [Screen, (screen: Screen) => void] {
  const [screen, setScreen] = useState(readScreen(location.hash));
  useEffect(() => {
    const read = () => setScreen(readScreen(location.hash));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return [
    screen,
    (next) => {
      location.hash = writeScreen(next);
    },
  ];
}

export function App() {
  const session = useSession();
  if (session.status === "out" || session.status === "aside")
    return html`<${LogInView} session=${session} />`;
  return html`<${LogInAgain} session=${session} /><${Desk} />`;
}

function Desk() {
  const [screen, go] = useScreen();
  const [showsKeys, setShowsKeys] = useState(false);
  const [areKeysOn, setKeysOn] = useState(readKeysSwitch());
  const listed = useRef<string[]>([]);
  const uploads = useUploads();
  const picker = useRef<HTMLInputElement>(null);
  const isUploading = isDesk();
  const isOver = useDrop(uploads.add, isUploading && screen.name !== "try");
  const chooseFiles = () => picker.current?.click();
  const open = screen.name === "wire" ? screen.articleId : undefined;
  const step = (by: number) => {
    const at = open === undefined ? -1 : listed.current.indexOf(open);
    const next = listed.current[Math.max(0, at + by)];
    if (next !== undefined) go({ name: "wire", articleId: next });
  };
  const keyed: Keyed = {
    next: () => step(1),
    previous: () => step(-1),
    upload: chooseFiles,
    search: () => document.getElementById("search")?.focus(),
    close: () =>
      showsKeys
        ? setShowsKeys(false)
        : go(
            screen.name === "stories" || screen.name === "drafts" ? { name: screen.name } : { name: "wire" },
          ),
    help: () => setShowsKeys(!showsKeys),
  };
  useKeys(keyed, areKeysOn);
  const switchKeys = (isOn: boolean) => {
    writeKeysSwitch(isOn);
    setKeysOn(isOn);
  };
  const note = (articleIds: string[]) => {
    listed.current = articleIds;
  };
  const hideKeys = () => setShowsKeys(false);
  return html`<${Header} screen=${screen} onUpload=${isUploading ? chooseFiles : undefined} />
    ${showsKeys && html`<${KeyList} isOn=${areKeysOn} onSwitch=${switchKeys} onClose=${hideKeys} />`}
    <main class=${isReading(screen) ? "screen reads" : "screen"}>
      <${Shown} ...${{ screen, go, onListed: note, uploads, chooseFiles }} />
    </main>
    ${isUploading && html`<${Picker} add=${uploads.add} picker=${picker} />`}
    ${isOver && html`<div class="drop-here" aria-hidden="true">Drop to upload</div>`}
    <${Tray} files=${uploads.files} clear=${uploads.clear} />
    <footer>
      <button type="button" class="quiet" onClick=${keyed.help}>Keys</button> <a href="/docs">The API</a>
    </footer>`;
}

/** Whether something is open, which a narrow page shows instead of the list. */
function isReading(screen: Screen): boolean {
  return "articleId" in screen || "storyId" in screen;
}

function Header({ screen, onUpload }: { screen: Screen; onUpload: (() => void) | undefined }) {
  return html`<header>
    <a class="name" href="#/wire">Standfirst</a>
    <nav aria-label="Screens">
      ${listTabs(isDesk(), hasDrafts()).map(
        ([name, told]) =>
          html`<a href=${`#/${name}`} aria-current=${screen.name === name ? "page" : undefined}>${told}</a>`,
      )}
    </nav>
    ${onUpload && html`<button type="button" class="upload" onClick=${onUpload}>Upload …</button>`}
    ${asksForLogIn() && html`<button type="button" class="quiet" onClick=${logOut}>Log out</button>`}
  </header>`;
}

interface ShownProps {
  screen: Screen;
  go(screen: Screen): void;
  onListed(articleIds: string[]): void;
  uploads: Uploads;
  chooseFiles(): void;
}

function Shown({ screen, go, onListed, uploads, chooseFiles }: ShownProps) {
  if (screen.name === "briefing") return html`<${BriefingView} />`;
  if (screen.name === "try") return html`<${DryRunView} />`;
  if (screen.name === "decisions") return html`<${DecisionsView} />`;
  if (screen.name === "uploads")
    return html`<${UploadsView} add=${uploads.add} onChooseFiles=${chooseFiles} />`;
  const close = () => go({ name: screen.name } as Screen);
  if (screen.name === "stories")
    return html`<${StoryList} open=${screen.storyId} />
      ${
        screen.storyId === undefined
          ? html`<${Unopened} name="stories">Choose a story.<//>`
          : html`<${StoryView} key=${screen.storyId} id=${screen.storyId} onClose=${close} />`
      }`;
  if (screen.name === "drafts") return html`<${DraftsScreen} open=${screen.articleId} onClose=${close} />`;
  const onOpen = (articleId: string) => go({ name: "wire", articleId });
  return html`<${Wire} open=${screen.articleId} onOpen=${onOpen} onListed=${onListed} />
    ${
      screen.articleId === undefined
        ? html`<${Unopened} name="wire">Choose a story, or press j.<//>`
        : html`<${ArticleView} key=${screen.articleId} id=${screen.articleId} ...${READS} onClose=${close} />`
    }`;
}

/** What stands beside the copy of a story that is opened from the wire, or from the drafts. */
const READS = { beside: "summary" };
const DECIDES = { beside: "draft" };

/** The drafts that wait, and the story of the one that is open. */
function DraftsScreen({ open, onClose }: { open: string | undefined; onClose(): void }) {
  const [decided, setDecided] = useState(0);
  const onDecided = () => setDecided((count) => count + 1);
  return html`<${DraftList} open=${open} anew=${decided} />
    ${
      open === undefined
        ? html`<${Unopened} name="drafts">Choose a draft.<//>`
        : html`<${ArticleView} key=${open} ...${{ id: open, ...DECIDES, onClose, onDecided }} />`
    }`;
}

/** Beside a list of which nothing is open. */
function Unopened({ name, children }: { name: "wire" | "stories" | "drafts"; children?: ComponentChildren }) {
  return html`<section class="reading unopened">
    <h1>${TABS[name]}</h1>
    <p class="faded">${children}</p>
  </section>`;
}

/** Where the page may not upload, no key does it. */
const listKeys = () => Object.values(KEYS).filter((one) => one !== KEYS.upload || isDesk());

interface KeyListProps {
  isOn: boolean;
  onSwitch(isOn: boolean): void;
  onClose(): void;
}

function KeyList({ isOn, onSwitch, onClose }: KeyListProps) {
  return html`<section class="keys" role="dialog" aria-label="Keys">
    <dl>
      ${listKeys().map(
        ({ key, does }) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <label
      ><input
        type="checkbox"
        checked=${isOn}
        onChange=${(event: Event) => onSwitch((event.target as HTMLInputElement).checked)}
      />
      These keys work</label
    >
    <button type="button" onClick=${onClose}>Close</button>
  </section>`;
}
