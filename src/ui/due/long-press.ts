/** Milliseconds after which a finger that stays asks for the menu. */
const LONG_MS = 500;
/** Pixels that a finger may wander meanwhile. */
const STILL_PX = 10;

/** Hears a finger that stays on an element, which iOS tells nobody. The tap that ends it does nothing more. */
export interface LongPress {
	readonly start: (event: PointerEvent, act: (at: HTMLElement) => void) => void;
	readonly move: (event: PointerEvent) => void;
	readonly end: () => void;
	/** Whether the click that comes now only ends a long press. */
	readonly endsWithClick: () => boolean;
}

export function createLongPress(): LongPress {
	let timer: (() => void) | null = null;
	let from = { x: 0, y: 0 };
	let wasLong = false;
	const end = (): void => {
		timer?.();
		timer = null;
	};
	return {
		start(event, act) {
			end();
			wasLong = false;
			const el = event.currentTarget;
			if (event.pointerType !== 'touch' || !(el as Node).instanceOf(HTMLElement)) return;
			const rowEl = el as HTMLElement;
			from = { x: event.clientX, y: event.clientY };
			const id = rowEl.win.setTimeout(() => {
				wasLong = true;
				act(rowEl);
			}, LONG_MS);
			timer = () => rowEl.win.clearTimeout(id);
		},
		move({ clientX, clientY }) {
			if (Math.hypot(clientX - from.x, clientY - from.y) > STILL_PX) end();
		},
		end,
		endsWithClick() {
			const was = wasLong;
			wasLong = false;
			return was;
		},
	};
}
