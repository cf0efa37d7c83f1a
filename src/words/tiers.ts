/** What is said where a tier is picked. */
export const NO_TIER = 'No tier';
export const NO_SUCH_TIER = 'There is no such tier.';
