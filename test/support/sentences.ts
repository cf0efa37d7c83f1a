import ts from 'typescript';

/** A text of the code that a user may read: where it stands, and its words with `…` for what is put in. */
export interface Sentence {
	readonly line: number;
	readonly text: string;
}

const TWO_WORDS = /[\p{L}’']{2,}[,.:;!?]? [\p{L}…(“]/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+[….:?!]?$/u;
/** A word beside what is put in. */
const WORD_BESIDE = /… \p{L}[\p{L}’']+|[\p{L}’']{2,}[,.:;]? …/u;
/** A word of more than a letter; an address of a page has none. */
const WORD = /(?<![\p{L}\p{N}@./_-])\p{L}[\p{L}’']+(?![\p{L}\p{N}@/_-]|\.\p{L})/u;
/** What a user is shown, whatever it looks like. */
const SHOWN_ATTRIBUTES = /^(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|label|alt|heading|text|whenBlank)$/;
/** Of any object. */
const SHOWN_PROPERTIES = /^['"]?(?:aria-label|label|placeholder|message|description|reason|displayName)['"]?$/;
/** Whose arguments a user is shown. */
const SHOWING_CALLS = /^(?:Notice|appendText|setAriaLabel|setInstructions|setButtonText|setDesc|setHeading|setName|setPlaceholder|setText|setTitle|setTooltip|addHeading|addOption|createTextNode)$/;
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
		if (text !== null && isSentence(text, node) && !isForCode(node)) found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
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

function isSentence(text: string, node: ts.Node): boolean {
	if (KEYS.test(text) || ELEMENTS.test(text)) return false;
	if (ONE_WORD.test(text)) return true;
	if (isShown(node)) return WORD.test(text);
	if (WORD_BESIDE.test(withWhatIsAdded(text, node))) return true;
	return TWO_WORDS.test(text) && !(CODE.test(text) && JOINED.test(text));
}

/** Whether a text stands where a user reads it. */
function isShown(node: ts.Node): boolean {
	if (ts.isJsxText(node)) return true;
	const parent = outOf(node);
	if (ts.isJsxAttribute(parent)) return SHOWN_ATTRIBUTES.test(parent.name.getText());
	if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || SHOWN_ATTRIBUTES.test(parent.parent.name.getText());
	if (ts.isPropertyAssignment(parent)) return SHOWN_PROPERTIES.test(parent.name.getText()) || (parent.name.getText() === 'text' && isOfNewElement(parent.parent));
	if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
	const { expression } = parent;
	return SHOWING_CALLS.test(ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText());
}

/** `createEl('p', { text })` */
function isOfNewElement({ parent }: ts.Node): boolean {
	return ts.isCallExpression(parent) && /\bcreate(?:El|Div|Span)$/.test(parent.expression.getText());
}

/** What a text is given to, through brackets, choices and sums. */
function outOf(node: ts.Node): ts.Node {
	const { parent } = node;
	const isChosen = (ts.isConditionalExpression(parent) && parent.condition !== node) || (ts.isBinaryExpression(parent) && parent.right === node && isChoice(parent.operatorToken.kind));
	const passes = isChosen || ts.isParenthesizedExpression(parent) || isSum(parent);
	return passes ? outOf(parent) : parent;
}

/** The text with `…` for what is added before or behind it. */
function withWhatIsAdded(text: string, node: ts.Node): string {
	const { parent } = node;
	if (!isSum(parent)) return text;
	return parent.right === node ? `…${text}${isSum(parent.parent) ? '…' : ''}` : `${text}…`;
}

function isChoice(operator: ts.SyntaxKind): boolean {
	return operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken;
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
	return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
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
