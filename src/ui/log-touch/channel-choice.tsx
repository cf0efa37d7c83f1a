import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Channel } from '../../core/touch.ts';
import { capitalised } from '../../words/capitalised.ts';
import { CHANNEL } from '../../words/labels.ts';
import { channelIcon } from '../channel-icon.ts';
import { channelForKey, stepFor, startsText } from './channel-keys.ts';
import { Icon } from '../icon.tsx';

interface ChannelChoiceProps {
	readonly channels: readonly Channel[];
	readonly chosen: string | null;
	/** Null: none after all. */
	readonly onChoose: (channel: string | null) => void;
	/** The text is next; with the digit that chose, if one did. */
	readonly onDone: (digit: string | null) => void;
}

/** The channels, one of which may be chosen: by its digit, with the arrows or by a click; again takes the choice back. A letter goes to the text. */
export function ChannelChoice({ channels, chosen, onChoose, onDone }: ChannelChoiceProps): VNode {
	const groupRef = useRef<HTMLDivElement>(null);
	const chosenIndex = channels.findIndex(({ name }) => name === chosen);
	const stop = Math.max(0, chosenIndex);
	const choose = (index: number): void => onChoose(channels[index]?.name ?? null);
	const keyDown = (event: KeyboardEvent): void => {
		const [step, byDigit] = [stepFor(event), channelForKey(event, channels.length)];
		if (step !== 0) {
			const next = (stop + step + channels.length) % channels.length;
			choose(next);
			groupRef.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
		} else if (byDigit !== null) {
			choose(byDigit);
			onDone(event.key);
		} else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
			choose(stop);
			onDone(null);
		} else {
			// The letter itself then goes to where the focus has gone.
			if (startsText(event)) onDone(null);
			return;
		}
		event.preventDefault();
	};
	const clicked = (index: number, event: MouseEvent): void => {
		onChoose(index === chosenIndex ? null : (channels[index]?.name ?? null));
		// Not on a phone, where the keyboard would come up and cover the rest; nor after a press of the space bar.
		if (index !== chosenIndex && event.detail > 0 && !Platform.isMobile) onDone(null);
	};
	return (
		<div ref={groupRef} class="keep-in-touch-channels" role="radiogroup" aria-label={CHANNEL} onKeyDown={keyDown}>
			{channels.map(({ name }, index) => (
				<button key={name} type="button" role="radio" aria-checked={index === chosenIndex} aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
					tabindex={index === stop ? 0 : -1} class="keep-in-touch-channel" onClick={(event) => clicked(index, event)}>
					<Icon name={channelIcon(name, channels)} />
					<span>{capitalised(name)}</span>
					{index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
				</button>
			))}
		</div>
	);
}
