export const doors: Readonly<Record<string, readonly string[]>>;
export const packages: Readonly<Record<string, readonly string[]>>;
