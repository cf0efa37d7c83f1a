/** Given names and their short forms, folded. A short form that belongs to several names stands in several groups. */
const GROUPS =
	'alexander alex alejandro aleksander sasha sandy xander|alexandra alex alejandra sasha sandra|andrew andy drew andreas andres|anthony tony antonio anton|barbara barb babs|benjamin ben benny|bradley brad|catherine katherine kathryn cathy kathy kate katie cat kat catalina|charles charlie chuck carlos|' +
	'christina christine tina chris cristina|christopher chris topher kit christoph|daniel dan danny|david dave davey|deborah debra deb debbie|donald don donnie|dorothy dot dottie|douglas doug|edward ed eddie ted eduardo|elizabeth liz lizzie beth betty eliza elisabeth elsbeth lisa|' +
	'emily em emma|francisco paco pancho curro fran|frederick fred freddie friedrich|gabriel gabe|gerald gerry jerry|gregory greg|guillermo willy memo|harold harry hal|henry hank harry heinrich|ignacio nacho|jacob jake|jacqueline jackie|james jim jimmy jamie|janet jan|jeffrey jeff geoffrey geoff|' +
	'jennifer jen jenny|jessica jess jessie|jesus chus|joaquin ximo quino|johannes hans hannes|john jack johnny|jonathan jon jonny nathan|jose pepe chema|joseph joe joey josef|joshua josh|judith judy|katharina kathi|kenneth ken kenny|kimberly kim|lawrence larry laurence|leonard len leo lenny|' +
	'ludwig lutz|luis lucho|manuel manolo manu|margaret maggie meg peggy marge greta|maria mary marie|matthew matt mateo matthias|maximilian max|michael mike mick mickey michel miguel|michelle shelly|nathaniel nat nate|nicholas nick nico nicolas nikolaus|pamela pam|patricia pat patty tricia trish|' +
	'patrick pat paddy|peter pete pedro|philip phillip phil|rafael rafa raphael|raymond ray|rebecca becky bec|richard rick dick rich ricardo|robert bob rob bobby robbie bert roberto|ronald ron ronnie|rosario charo|samantha sam|samuel sam sammy|sebastian seb basti|stephen steven steve stephan stefan|' +
	'susan sue susie suzanne|theodore ted theo teddy|theresa teresa terry tess|thomas tom tommy tomas|timothy tim|valentina vale|victor vic|victoria vicky vic tori|vincent vince|walter walt|william will bill billy willy liam wilhelm|yevgeny evgeny eugene zhenya|zachary zach zack';

const BY_NAME = new Map<string, readonly string[]>();
for (const group of GROUPS.split('|')) {
	const names = group.split(' ');
	const [first = ''] = names;
	for (const name of names) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), first]);
}

/** The given names that a folded word may be short for, itself among them where it is one: `bob` is `robert`. */
export function givenNamesOf(word: string): readonly string[] {
	return BY_NAME.get(word) ?? [];
}
