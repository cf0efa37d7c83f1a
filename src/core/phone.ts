/** What can stand between the digits of a number, a character that shows nothing included. */
const BETWEEN = String.raw`[\s().\-‐‑–/\p{Cf}]{0,6}`;
const NUMBER = new RegExp(String.raw`\+?${BETWEEN}\d(?:${BETWEEN}\d)*`, 'gu');
/** 112 is the shortest. */
const FEWEST_DIGITS = 3;
/** What is shorter beside a longer one is an area code, an extension, a `2nd`. */
const FEWEST_OF_SEVERAL = 6;

/** The phone numbers in a text, as written: several with `;`, `,`, ` / ` or `or` between them are one each. A text without a number has none. */
export function phonesIn(text: string): readonly string[] {
	const parts = text.split(/\s*[;,|\n]\s*|\s+\/\s+|\s+or\s+/i);
	const phones = parts.length > 1 && parts.every((part) => digitsOf(numberIn(part)).length >= FEWEST_OF_SEVERAL) ? parts : [text];
	return phones.filter((phone) => digitsOf(numberIn(phone)).length >= FEWEST_DIGITS);
}

/** The number to dial, digits behind a plus sign or none (RFC 3966). An extension, and the zero that is not dialled from abroad, are left out. */
export function dialled(phone: string): string {
	const number = numberIn(phone);
	return number.startsWith('+') ? `+${digitsOf(number.replace('(0)', ''))}` : digitsOf(number);
}

/** The first number that is long enough to be dialled; what follows it is an extension or a remark. */
function numberIn(text: string): string {
	const numbers = text.match(NUMBER) ?? [];
	return numbers.find((number) => digitsOf(number).length >= FEWEST_OF_SEVERAL) ?? numbers.find((number) => digitsOf(number).length >= FEWEST_DIGITS) ?? '';
}

function digitsOf(number: string): string {
	return number.replace(/\D/g, '');
}
