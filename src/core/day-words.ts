/** The words by which days are read, in notes and where one is typed, in lower case. What is shown is in src/words. */

/** From Sunday on. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
export const NEXT_WEEK = 'next week';
export const NEXT_MONTH = 'next month';
