export interface PlaygroundOptions {
	readonly source: string;
	readonly workFolder: string;
	readonly port?: number;
	readonly days?: number;
}

export interface Playground {
	readonly address: string;
	readonly folder: string;
	readonly stop: () => Promise<void>;
}

export function servePlayground(options: { readonly folder: string; readonly port?: number }): Promise<Playground>;
export function startPlayground(options: PlaygroundOptions): Promise<Playground>;
