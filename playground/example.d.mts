export const EXAMPLE: string;
export const EXAMPLE_DAY: string;
