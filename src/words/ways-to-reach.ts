/** How somebody can be reached, for a menu. */

export function emailTo(address: string): string {
	return `E-mail ${address}`;
}

export function callTo(number: string): string {
	return `Call ${number}`;
}
