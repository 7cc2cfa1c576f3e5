/** Stop press: the desk holds, kills or releases a story on its page, and sees who did so before and why. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, postFields, writeQuery } from "./api.ts";
import { useAnswer } from "./hooks.ts";
import { isDesk } from "./session.ts";
import { formatMoment, tellMoments } from "./times.ts";

type Decisions = Answered<"Decisions">;
type Decision = Decisions["decisions"][number];
type Status = Answered<"StoryStatus">;

/** By the status that the API is asked for. */
const ACTIONS = {
  withheld: { name: "Hold", does: "Nobody can read it until the desk releases it." },
  canceled: {
    name: "Kill",
    does: "Readers are told that it was withdrawn. Only the desk can bring it back.",
  },
  usable: { name: "Release", does: "What the desk held or killed, or the copy held, can be read again." },
} as const;
type Action = keyof typeof ACTIONS;

const DONE = { withheld: "held", canceled: "killed", usable: "released" } as const;

interface StopPressProps {
  id: string;
  /** Whether it is unfolded at first: where there is no story to read. */
  isOpen: boolean;
  /** Is called once readers see the story otherwise. */
  onDecided(): void;
}

export function StopPress({ id, isOpen, onDecided }: StopPressProps) {
  const [count, setCount] = useState(0);
  const path = isDesk() ? writeQuery("/decisions", { article: id, limit: 20 }) : undefined;
  const { body, error } = useAnswer<Decisions>(path, count);
  const [told, setTold] = useState("");
  const [isUnfolded, unfold] = useState(false);
  // Who may not see decisions may make none: the stage answers others than this page.
  if (!body || error) return null;
  const decided = (status: Status) => {
    setTold(status.message);
    setCount(count + 1);
    onDecided();
  };
  return html`<section class="stop-press" aria-label="Stop press">
    <details
      open=${isOpen || isUnfolded}
      onToggle=${(event: Event) => unfold((event.target as HTMLDetailsElement).open)}
    >
      <summary>Stop press</summary>
      <${DecisionForm} id=${id} onDone=${decided} />
      <p role="status">${tellMoments(told)}</p>
      <${DecisionList} decisions=${body.decisions} />
    </details>
  </section>`;
}

function DecisionForm({ id, onDone }: { id: string; onDone(status: Status): void }) {
  const [action, setAction] = useState<Action>("withheld");
  const [why, setWhy] = useState("");
  const [until, setUntil] = useState("");
  const [problem, setProblem] = useState("");
  const decide = (event: Event) => {
    event.preventDefault();
    const fields: Record<string, string> = { pubStatus: action, why };
    if (action === "withheld" && until) fields.until = new Date(until).toISOString();
    postFields<Status>(`/articles/${encodeURIComponent(id)}/status`, fields).then(
      (status) => {
        setWhy("");
        setProblem("");
        onDone(status);
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const take = (set: (value: string) => void) => (event: Event) =>
    set((event.target as HTMLInputElement).value);
  return html`<form onSubmit=${decide}>
    <fieldset>
      <legend>What is to be</legend>
      ${(Object.keys(ACTIONS) as Action[]).map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="action"
              checked=${name === action}
              onChange=${() => setAction(name)}
            />${ACTIONS[name].name}</label
          >`,
      )}
    </fieldset>
    <p class="hint">${ACTIONS[action].does}</p>
    <label
      >Why <input name="why" type="text" required maxlength="500" value=${why} onInput=${take(setWhy)}
    /></label>
    ${
      action === "withheld" &&
      html`<label
        >Until <input name="until" type="datetime-local" value=${until} onInput=${take(setUntil)} />
        <span class="hint">or until it is released</span></label
      >`
    }
    <button type="submit" class="decide">${ACTIONS[action].name}</button>
    ${problem && html`<p class="problem" role="alert">${problem}</p>`}
  </form>`;
}

/** Who decided what, when and why; with the story that it was about, where `isOfMany`. */
export function DecisionList({ decisions, isOfMany = false }: { decisions: Decision[]; isOfMany?: boolean }) {
  return html`<ol class="decisions">
    ${decisions.map(
      ({ id, at, by, why, pubStatus, until, articleId }) =>
        html`<li key=${id}>
          <p class="meta">
            <time datetime=${at}>${formatMoment(at)}</time> <strong class="tag">${DONE[pubStatus]}</strong>
            ${until && html`<span>until ${formatMoment(until)}</span>`} <span>by ${by}</span>
          </p>
          <p>${why}</p>
          ${isOfMany && html`<p><a href=${`#/wire/${encodeURIComponent(articleId)}`}>The story</a></p>`}
        </li>`,
    )}
  </ol>`;
}
