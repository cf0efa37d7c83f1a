export function hostGaps(): Promise<string>;
export function writtenGaps(): Promise<string>;
