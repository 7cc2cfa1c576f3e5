/**
 * How newsrooms stop, hold or delay a story; lib/newsroom/notices asks. Each list is one role that a word has
 * in a notice. Case and accents do not count.
 */
import { NONE } from "./none.ts";

export const status = {
  /** Takes a story back, wherever it stands: "withdrawn". */
  kill: NONE,
  /** Takes a story back when it is said of a story, or to editors: "delete". */
  retract: NONE,
  embargo: NONE,
  /** Makes a story wait: "on hold", "confidential". */
  hold: NONE,
  /** Says that a story is not finished, or that nobody has approved it. */
  draft: NONE,
  /** Says that it is approved: behind a word of `not`, a hold. */
  cleared: NONE,
  /** Names what a story needs to be approved, or says that it has it: "sign-off", "checked". */
  approval: NONE,
  /** Says that an embargo or a hold is over, or that there is none: "lifted", "expired". */
  lifted: NONE,
  /** Says of an embargo by name that it is over: "the text was under embargo until (last night)". */
  embargoOver: NONE,
  not: NONE,
  /** Of these the words that also open what a story tells: "no", "without". */
  none: NONE,
  /** Ways to publish: "print", "broadcast". */
  publish: NONE,
  /** To use a story; not to use it is to take it back. */
  use: NONE,
  /** Says that a story is free from a time on: "frei ab Montag", "for release". */
  release: NONE,
  /** Names the later paper that a story is sent ahead for. It holds the story where no day is stated. */
  advance: NONE,
  story: NONE,
  /** Names for what goes with a story, of which a note may ask the same: "photo", "sidebar". */
  parts: NONE,
  /** Names what a story is, and also what a story may be about: "report", "statement". */
  document: NONE,
  /** Makes leave depend on something: "to run if and when he dies". */
  conditions: NONE,
  /** How a request is made: "please", "asked". */
  please: NONE,
  /** Names whom a notice is for, or the notice itself: "desk", "advisory". */
  editors: NONE,
  until: NONE,
  /** Those of `until` that name an end of use where it is refused: "not for use after 2026". */
  after: NONE,
  /** "Only after", "erst nach": not before. */
  notBefore: NONE,
  for: NONE,
  /** "This", "our", "its". */
  this: NONE,
  /** Other words that a notice may have. */
  filler: NONE,

  /** In a note beside a story, what makes it wait, whatever stands around it: "injunction", "frozen". */
  doubts: NONE,
  /** Asks not to publish, as phrases, wherever in a line and whatever stands beside it: "yayınlamayınız". */
  refusals: NONE,
  /** Words for an embargo that no news story uses: one of them alone makes a notice. "Sperrfrist". */
  embargoOnly: NONE,
  /** Words for an embargo that also stand in news of roads and bridges: "gesperrt". */
  plainEmbargo: NONE,
  /** A line that begins with one of these and a colon or a dash is for editors: "advisory". */
  labels: NONE,
  /** What may stand before one of these: "attention (editors)". */
  beforeLabels: NONE,
  /** Labels of a note to editors on what a story is, as phrases: "editor's note". */
  noteLabels: NONE,
  /** A line that begins with one of these, in capitals, says that a story was changed: "correction". */
  changeLabels: NONE,
  /** Stops a story as the label of a line, whatever stands behind it: "kill: harbour fire". */
  orders: NONE,
  /** Names whom such a line is for, in capitals before the label. */
  beforeChangeLabels: NONE,
  /** Opens a note in brackets under a headline that says what was changed: "corrects (paragraph 3)". */
  changes: NONE,
  /** In capitals at the end of a slug: the story must not be published. */
  slugEndings: NONE,
  /** Short weekdays behind such an ending. */
  slugDays: NONE,
  /** Says that a story is free from a moment on: "thereafter". */
  fromThen: NONE,
  /** Names of fields for the desk, as words, beside those of `editors`: "special instructions". */
  fieldNames: NONE,
  /** Words of which one in a field's name says that it is of the desk: "status", "legal". */
  fieldWords: NONE,
  /** Words beside one of these, in the name of a field for the desk: "check", "team". */
  fieldBeside: NONE,
  /** Names of fields without which, where they are off, a story waits: "approved". */
  fieldNeeds: NONE,
  /** Words in a field's name by which it only says when a story went out: "publish date". */
  fieldWhen: NONE,
  /** What a field for the status may say of a story that is taken back: "killed". */
  fieldKills: NONE,
  /** The same, of a story that waits: "in review". */
  fieldHolds: NONE,
  /** Words of which one in a short value says that something still has to be done: "missing", "needs". */
  fieldLacks: NONE,
  /** The same, that all is done or nothing has to be: "granted", "not needed". */
  fieldDone: NONE,
  /** Names of fields that hold a story where they are on: "private". */
  fieldSwitches: NONE,
  /** What a field says that is off, or that says that there is nothing of it: "no", "none", "not yet". */
  fieldOff: NONE,
  /** What a field says that is on: "yes". */
  fieldOn: NONE,
  /** Names of folders whose files wait, which a story's slug may be only in capitals: "spiked", "drafts". */
  heldFolders: NONE,
  /** Says at the foot of a story, on whatever line, that it waits: "hold". */
  footHolds: NONE,
};
