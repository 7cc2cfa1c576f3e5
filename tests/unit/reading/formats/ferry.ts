/** A story that each format of documents tells in its own way. */

export const LEAD =
  "The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening.";
export const SECOND =
  "Islanders had to wait eleven weeks for a spare part that was made in two days, the council said.";
export const THIRD =
  "The next inspection of the vessel is due in the autumn, when most of the visitors will have left.";
