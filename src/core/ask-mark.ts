/** What a question to ask next time begins with in a note. It is read without regard to case, and is the same in every language. */
export const ASK_MARK = 'Ask:';
