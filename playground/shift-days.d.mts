export function shiftDays(text: string, days: number): string;
export function daysBetween(from: string, to: string): number;
