/** Which articles tell one event. This file is the folder's one door. */
export { printArticle } from "./print.ts";
export type { StoryMember } from "./roles.ts";
export { type StoryChange, StoryWindow, type WindowArticle } from "./window.ts";
