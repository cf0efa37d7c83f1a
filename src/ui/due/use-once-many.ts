import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/contact.ts';
import { goOnWithout } from '../../words/due-many.ts';
import { nothingWritten } from '../../words/nothing-written.ts';

/** Why nothing was written; null: it was. `path` is the note that is the reason. */
interface Tried {
	readonly reason: string | null;
	readonly path: string | null;
}

export interface OnceMany {
	/** Those it is about still. */
	readonly left: readonly Contact[];
	/** Why it was not done; null before it was tried. */
	readonly error: string | null;
	/** Leaves out the one whose note is the reason; null where there is none, or nobody would be left. */
	readonly goOn: { readonly label: string; readonly act: () => void } | null;
	readonly run: (act: (contacts: readonly Contact[]) => Promise<Tried>) => Promise<void>;
}

/** For a dialog about several: does it once, however often it is asked for, and ends the dialog; or says why not, and goes on without the note that is the reason. */
export function useOnceMany(contacts: readonly Contact[], onDone: () => void): OnceMany {
	const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
	const [tried, setTried] = useState<Tried | null>(null);
	const isBusy = useRef(false);
	const left = contacts.filter(({ path }) => !without.has(path));
	const reasonFor = left.find(({ path }) => path === tried?.path);
	return {
		left,
		error: tried?.reason == null ? null : nothingWritten(tried.reason),
		goOn: reasonFor === undefined || left.length === 1 ? null : {
			label: goOnWithout(reasonFor.name),
			act() {
				setWithout(new Set([...without, reasonFor.path]));
				setTried(null);
			},
		},
		async run(act) {
			if (isBusy.current) return;
			isBusy.current = true;
			const outcome = await act(left);
			isBusy.current = false;
			setTried(outcome);
			if (outcome.reason === null) onDone();
		},
	};
}
