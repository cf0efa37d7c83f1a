/** Files that may hold attendees. Phones show all files for types that they do not know. */
const ACCEPTED = '.ics,.vcf,.csv,.tsv,.tab,.txt,.md,text/calendar,text/vcard,text/csv,text/tab-separated-values,text/plain';

/** Lets the user choose files. Nothing happens where they choose none. */
export function chooseFiles(onFiles: (files: readonly File[]) => void): void {
	const inputEl = createEl('input');
	inputEl.type = 'file';
	inputEl.multiple = true;
	inputEl.accept = ACCEPTED;
	inputEl.addEventListener('change', () => {
		const files = [...(inputEl.files ?? [])];
		if (files.length > 0) onFiles(files);
	});
	inputEl.click();
}
