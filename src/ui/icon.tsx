import { setIcon } from 'obsidian';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One of Obsidian's icons. It says nothing to screen readers: what it stands for is written beside it, or is the button's label. */
export function Icon({ name }: { readonly name: string }): VNode {
	const ref = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		if (ref.current !== null) setIcon(ref.current, name);
	}, [name]);
	return <span ref={ref} class="keep-in-touch-icon" aria-hidden="true" />;
}
