/** How messages of the package `yaml` begin that have one code for several things. They are compared, and never shown. */
export const BEGINNINGS = {
	noColon: 'Implicit map keys need',
	commentWithoutBlank: 'Comments must be separated',
	noComma: 'Missing , ',
	listOnLineOfKey: 'Unexpected block-seq-ind',
	commaTooMuch: 'Unexpected , in',
	nothingToClose: 'Unexpected flow-',
	blockMark: 'Block scalar header',
	directive: 'Missing directives-end',
	badStart: 'Plain value cannot start',
	nested: 'Nested mappings',
} as const;
