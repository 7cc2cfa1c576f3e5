/**
 * How the time of a place is written: "Sydney time", "heure de Paris"; lib/newsroom/places.ts
 * and plain-zones.ts ask.
 */
import { NONE } from "./none.ts";

export const zones = {
  /**
   * Places and countries whose time newsrooms state, as they are written there, by the IANA zone whose
   * clock they follow.
   */
  places: [] as readonly (readonly [zone: string, names: readonly string[]])[],
  /** Names that need no word beside them. */
  shortNames: [] as readonly (readonly [zone: string, names: readonly string[]])[],
  /** Words behind a place: "time", "Zeit". */
  afterPlace: NONE,
  /** The same, where no space stands between: "時間". */
  placeEndings: NONE,
  /** Words between a place and "time" that say which of its clocks is meant: "summer". */
  clockKinds: NONE,
  /** Words before a place: "heure". */
  beforePlace: NONE,
  /** Words between those and the place: "de". */
  beforePlaceName: NONE,
  /** Words before a place that has its word behind it: "по" in "по московскому времени". */
  beforePlaceTime: NONE,
  /** Words before "time" that name no place: "local". */
  noPlaces: NONE,
  /** Words of up to five letters that end in t, but name no zone. */
  noZones: NONE,
};
