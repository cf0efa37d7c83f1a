export function watchTree(root: string, listener: (path: string) => void): () => void;
