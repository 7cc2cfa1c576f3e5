/** Sentences that state a claim together with its rating. */

/** Whether a sentence states a claim and its rating: "Claim: Lemon juice cures fever. Rating: False." */
export const holdsRating = (text: string): boolean => RATED.test(text);
const RATED = /^[^:：]{2,40}[:：].{5,}[.!?。！？”"»] ?[^:：.!?]{2,40}[:：]/u;
