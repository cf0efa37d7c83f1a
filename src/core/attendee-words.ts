/** Degrees, certificates and titles of orders that people put after a name, as they are written without dots. */
const CREDENTIALS: ReadonlySet<string> = new Set(
	('PhD DPhil EdD DBA PsyD JD LLM LLB LLD MD MBBS DDS DMD DVM DNP DPT OD PharmD MBA EMBA MSc MS MA MPhil MPA MPP MPH MFA MEng MEd MSW MRes MArch BSc BS BA BEng BEd BFA BCom BBA LLM CPA CFA CFP CMA CIA CISA CISM CISSP CRISC CCNA CCNP CEH ' +
		'PMP PgMP CAPM CSM CSPO PSM PSPO SAFe ITIL PRINCE2 SHRM-CP SHRM-SCP PHR SPHR GPHR CIPD MCIPD FCIPD ACCA FCCA FCA ACA CIMA CGMA FRM CAIA RN BSN MSN NP CNM LCSW LMFT LPC RD RDN OBE MBE CBE KBE FRS FRSA FRCS FRCP MRCP MRCS FACS FACP PE PEng CEng MIET FIET ' +
		'AIA RIBA LEED LEED-AP NCARB Esq QC KC SJ OP OFM MIEEE CPCU ARM CLU CEBS CBAP PMI-ACP PMI-PBA CSCP CPIM SSBB CCIE CSSLP OSCP CPP CTP HRBP SCP Dipl-Ing MdB MdL MEP MP').split(' '),
);
const FOLDED_CREDENTIALS: ReadonlySet<string> = new Set([...CREDENTIALS].map((one) => one.toLowerCase()));
/** Surnames as well, unless they are written in capitals after a comma. */
const SHORTEST_IN_SMALL_LETTERS = 3;
const TITLE_CASE_CREDENTIALS: ReadonlySet<string> = new Set(['Esq', 'Phd', 'Mba', 'Msc', 'Bsc', 'Dipl-ing']);
/** Before a name. Those that are given names too (Don, Dame) are not here. */
const HONORIFICS: ReadonlySet<string> = new Set(
	'dr dra prof professor profesor profesora professeur mr mrs ms mx miss mister madam sir lady lord rev reverend fr herr frau sr sra srta señor señora senor senora mme mlle monsieur madame dott dottssa ing dipl lic mag dhr mevr mw drs ir hon rabbi imam pfr univ'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set("de del della dello degli da das do dos di du la le las los el al ul bin ibn ben bint abu van von vom zu zum zur der den het ten ter te 't op y e i af av st san santa d'".split(' '));
const GENERATIONS: ReadonlyMap<string, string> = new Map([
	['jr', 'junior'],
	['jnr', 'junior'],
	['junior', 'junior'],
	['júnior', 'junior'],
	['sr', 'senior'],
	['snr', 'senior'],
	['senior', 'senior'],
	['ii', '2'],
	['iii', '3'],
	['iv', '4'],
	['2nd', '2'],
	['3rd', '3'],
	['filho', 'junior'],
	['neto', '3'],
]);
const ROLE =
	/^(?:(?:.*[\s/-])?(?:chief|head|lead|director(?:a)?|manager|engineer|developer|designer|founder|cofounder|co-founder|owner|partner|president|chair(?:man|woman|person)?|consultant|advisor|adviser|analyst|architect|researcher|professor|lecturer|teacher|student|journalist|editor|writer|author|translator|facilitator|moderator|speaker|coach|recruiter|investor|lawyer|attorney|doctor|nurse|accountant|assistant|secretary|intern|freelance(?:r)?|marketing|sales|marketer|officer|scientist|programmer|producer|photographer|illustrator|curator|entrepreneur|specialist|coordinator|strategist|librarian|geschäftsführer(?:in)?|leiter(?:in)?|ingeniero|ingeniera|diseñador(?:a)?|gerente|fundador(?:a)?|directrice|directeur|ingénieur|développeu(?:r|se))(?:[\s,/-].*)?)$/iu;
const SHORT_ROLE = /^(?:C[A-Z]{1,2}O|[ES]?VP|HR|PR|PM|QA|UX|UI|R&D)(?:[\s,/&-].*)?$/;
const COMPANY = /\s(?:inc|llc|llp|ltd|limited|plc|gmbh|ag|kg|se|s\.?a|s\.?l|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|aps|sarl|sas|corp|corporation|co|company|group|university|universität|universidad|université|institute|foundation|bank|labs?|studio|studios|agency|partners|consulting|ventures|capital|holdings|technologies|solutions|systems|software|health)\.?$/iu;

/** Whether a word is a credential such as `PhD`, `M.D.` or `PMP®`. Capitals matter for short ones: `MA` is one, `Ma` is a surname. */
export function isCredential(word: string): boolean {
	const bare = bareWord(word);
	if (CREDENTIALS.has(bare) || TITLE_CASE_CREDENTIALS.has(bare)) return true;
	if (!FOLDED_CREDENTIALS.has(bare.toLowerCase())) return false;
	return bare === bare.toUpperCase() || (bare === bare.toLowerCase() && bare.length >= SHORTEST_IN_SMALL_LETTERS);
}

/** Whether a text holds nothing but credentials: `MBA, PMP®`, `PhD MD`. */
export function areCredentials(text: string): boolean {
	const words = text.split(/[\s,/|&]+/).filter((word) => bareWord(word) !== '');
	return words.length > 0 && words.every(isCredential);
}

/** Whether a word before a name is a form of address, such as `Dr.`. */
export function isHonorific(word: string): boolean {
	return HONORIFICS.has(word.replace(/[.,]+$/, '').toLowerCase());
}

/** Whether a text behind a name holds nothing but forms of address: `Dr.`, `Prof. Dr.`. In capitals they may be a company: `ING`. */
export function areTitles(text: string): boolean {
	return text.split(/\s+/).every((word) => /^\p{Lu}\p{Ll}/u.test(word) && isHonorific(word) && generationOf(word) === null);
}

/** Whether a word is a small part of a surname, such as `van` or `de`. */
export function isParticle(word: string): boolean {
	return PARTICLES.has(word.toLowerCase()) && word.charAt(0) === word.charAt(0).toLowerCase();
}

/** What a word after a name says about father and son: `junior`, `senior`, `3`; null where it says nothing of it. */
export function generationOf(word: string): string | null {
	return GENERATIONS.get(word.replace(/[.,]+$/, '').toLowerCase()) ?? null;
}

/** Whether a text is what somebody does: `CTO`, `Head of design`. */
export function isRole(text: string): boolean {
	return text.length <= 60 && (SHORT_ROLE.test(text) || ROLE.test(text.replace(/\.$/, '')));
}

/** Whether a text ends like the name of a company: `Acme Inc.` */
export function isCompanyLike(text: string): boolean {
	return COMPANY.test(text);
}

function bareWord(word: string): string {
	return word.replace(/[^\p{L}\p{N}-]/gu, '').replace(/^-+|-+$/g, '');
}
