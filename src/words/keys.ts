/** The keys that do what the button of a dialog does, as they stand beside it. */
export function submitKeys(isMac: boolean): string {
	return isMac ? '⌘ Enter' : 'Ctrl+Enter';
}
