import { isUnset } from '../../core/survey.ts';
import type { Screen } from '../screen.ts';

/** Kept on this device from the day the user switched the plugin on until first run was accepted, or the line that offers it turned down. */
const OFFERED = 'first-run-offered';
/** Remembered on this device once last touches were proposed or declined after it. */
const PROPOSED = 'last-touches-offered';

/** Whether a line above the due list is to offer to look through the vault: once on each device, and not where somebody has said already how contacts are written. */
export function isFirstRunOffered(screen: Screen): boolean {
	const { device, known } = screen;
	return device.load(OFFERED) !== null && known.isReady() && known.contacts().length > 0 && screen.settingsProblems().length === 0 && isUnset(screen.settings());
}

/** The user has switched the plugin on for the first time on this device. */
export function offerFirstRun({ device }: Pick<Screen, 'device'>): void {
	device.save(OFFERED, true);
}

export function endFirstRunOffer({ device }: Pick<Screen, 'device'>): void {
	device.save(OFFERED, null);
}

export function areTouchesOffered({ device }: Pick<Screen, 'device'>): boolean {
	return device.load(PROPOSED) === null;
}

export function endTouchesOffer({ device }: Pick<Screen, 'device'>): void {
	device.save(PROPOSED, true);
}
