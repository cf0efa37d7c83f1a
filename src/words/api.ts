/** What other plugins are told. Reasons are parts of a sentence, without a full stop, as those of the notes are. */

export const SWITCHED_OFF = 'Keep in Touch was switched off';
export const notAnObject = 'say what to log as an object: { contact: "Ana Diaz", channel: "call", day: "2026-11-20", text: "…" }';
export const notYesOrNo = (name: string): string => `"${name}" has to be true or false`;
