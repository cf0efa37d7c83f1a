import { useState } from 'preact/hooks';

let made = 0;

/** An id that no other element of the page has, the same as long as the component is there. */
export function useElementId(): string {
	const [id] = useState(() => {
		made += 1;
		return `keep-in-touch-field-${made}`;
	});
	return id;
}
