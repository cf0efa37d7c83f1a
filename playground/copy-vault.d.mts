export function copyVault(from: string, to: string, days?: number): Promise<void>;
