// Moves the days that stand in a text, so that an example written for one day looks alive on another.

const MS_OF_DAY = 86_400_000;
const DAY = /(?<!\d)(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)/g;

/** Every YYYY-MM-DD and YYYY/MM/DD that is a day of the calendar, moved by that many days; everything else stays as it is. */
export function shiftDays(text, days) {
	return text.replace(DAY, (written, year, separator, month, day) => {
		const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
		// Years before 100 and days such as 02-30 are not what they say.
		if (iso(time) !== `${year}-${month}-${day}`) return written;
		const moved = iso(time + days * MS_OF_DAY);
		return moved === null ? written : moved.replaceAll('-', separator);
	});
}

/** How many days from one YYYY-MM-DD to the other. */
export function daysBetween(from, to) {
	return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / MS_OF_DAY);
}

/** YYYY-MM-DD, or null where the year has no four digits. */
function iso(time) {
	const text = new Date(time).toISOString();
	return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
