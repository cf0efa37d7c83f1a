import ts from 'typescript';

/** A text of the code that a user may read: where it stands, and its words with `…` for what is put in. */
export interface Sentence {
	readonly line: number;
	readonly text: string;
}

const TWO_WORDS = /[\p{L}’']{2,}[,.:;!?]? [\p{L}…(“]/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+[….:?!]?$/u;
/** Names of classes, selectors, keys: words in small letters joined by dashes and dots, of which one at least is joined. A sentence's full stop joins nothing. */
const CODE = /^[a-z0-9.,#>:[\]="'*_ -]+$/;
const JOINED = /[a-z]-[a-z]|[.#>[=][a-z"'[]|[>=]/;
/** Whose arguments are no text for users. */
const CODE_CALLS = /^(?:querySelector|querySelectorAll|closest|matches|find|findAll|addEventListener|require|register|isModifier)$/;
const CODE_ATTRIBUTES = /^(?:class|style|id|key|role|type|aria-keyshortcuts)$/;
/** Names of keys, alone or one after the other. */
const KEYS = /^(?:(?:Enter|Escape|Home|End|Space|Backspace|Shift|Mod|Process|Dead|Unidentified|[A-Z])(?: |$))+$/;
/** Names of elements in a selector. */
const ELEMENTS = /^(?:input|select|textarea|button|a)(?:, (?:input|select|textarea|button|a))*$/;

/** The sentences that stand in a file of the code, in the order they stand in. */
export function sentencesIn(file: string, code: string): readonly Sentence[] {
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
	const found: Sentence[] = [];
	const visit = (node: ts.Node): void => {
		const text = textOf(node);
		if (text !== null && isSentence(text) && !isForCode(node)) found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function textOf(node: ts.Node): string | null {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
	return ts.isJsxText(node) ? node.text.trim() : null;
}

function isSentence(text: string): boolean {
	if (KEYS.test(text) || ELEMENTS.test(text)) return false;
	if (ONE_WORD.test(text)) return true;
	return TWO_WORDS.test(text) && !(CODE.test(text) && JOINED.test(text));
}

function isForCode(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
	if (ts.isJsxAttribute(parent)) return CODE_ATTRIBUTES.test(parent.name.getText());
	if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return CODE_ATTRIBUTES.test(parent.parent.name.getText());
	if (!ts.isCallExpression(parent)) return false;
	const { expression } = parent;
	return ts.isPropertyAccessExpression(expression) && CODE_CALLS.test(expression.name.text);
}
