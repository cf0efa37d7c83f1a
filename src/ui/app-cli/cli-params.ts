import type { CliData, CliFlags } from 'obsidian';
import { whyNotText } from '../../actions/asked-text.ts';
import { FORMAT, flagMissing, noSuchFlag, notASwitch, wrongFormat } from '../../words/app-cli.ts';

/** How an answer is wanted. */
export type Format = 'text' | 'json';

export const FORMAT_FLAG: CliFlags = { format: { value: '<text|json>', description: FORMAT } };

/** What was given on the command line, where it is as the flags say. */
export interface CliParams {
	readonly format: Format;
	/** Undefined where it was not given. */
	readonly text: (name: string) => string | undefined;
	readonly isSet: (name: string) => boolean;
}

export type CliReading = { readonly kind: 'params'; readonly params: CliParams } | { readonly kind: 'refused'; readonly reason: string };

/** Taken by the app itself, wherever it leaves them. */
const OF_THE_APP = ['vault', 'copy', '--copy'];

/** Checks what was given against the flags: names, values where there must be some, none where there are none. A name misspelt is not passed over, since a touch without its channel would be written. */
export function readCliParams(data: CliData, flags: CliFlags): CliReading {
	const given = Object.entries(data).filter(([name]) => !OF_THE_APP.includes(name));
	for (const [name, value] of given) {
		const reason = whyNot(name, value, flags);
		if (reason !== null) return { kind: 'refused', reason };
	}
	for (const [name, { required = false, value = '' }] of Object.entries(flags)) {
		if (required && data[name] === undefined) return { kind: 'refused', reason: flagMissing(name, value) };
	}
	const format = data['format'] ?? 'text';
	if (format !== 'text' && format !== 'json') return { kind: 'refused', reason: wrongFormat(format) };
	return { kind: 'params', params: { format, text: (name) => data[name], isSet: (name) => data[name] === 'true' } };
}

function whyNot(name: string, value: unknown, flags: CliFlags): string | null {
	const flag = Object.prototype.hasOwnProperty.call(flags, name) ? flags[name] : undefined;
	if (flag === undefined) return noSuchFlag(name, Object.keys(flags));
	if (flag.value === undefined) return value === 'true' ? null : notASwitch(name, String(value));
	// A name without a value comes as "true".
	if (value === 'true' || value === '') return flagMissing(name, flag.value);
	return whyNotText(name, value, name === 'note' ? 'several' : 'one');
}
