export function build(minify?: boolean): Promise<void>;
