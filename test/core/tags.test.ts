import { describe, expect, it } from 'vitest';
import { isTag, isTagName, readTags } from '../../src/core/tags.ts';

describe('the tags of a note', () => {
	it.each([
		[{ tags: 'work, climbing' }, ['work', 'climbing']],
		[{ tags: '#work #climbing' }, ['work', 'climbing']],
		[{ tags: ['contact/work', '#Climbing', 'climbing'] }, ['contact/work', 'climbing']],
		[{ tag: 'a', Tags: ['b c'] }, ['a', 'b', 'c']],
		[{ tags: ['2026', 7, null, '', '#'] }, ['2026']],
		[{ tags: null, hashtags: 'x' }, []],
	])('in %j', (properties, tags) => {
		expect(readTags(properties)).toEqual(tags);
	});

	it('are the wanted one or below it, without regard to case, and not one that begins like it', () => {
		expect(isTag('Work', 'work')).toBe(true);
		expect(isTag('work/Acme/design', 'WORK/acme')).toBe(true);
		expect(isTag('workshop', 'work')).toBe(false);
		expect(isTag('work', 'work/acme')).toBe(false);
	});
});

describe('the name of a tag', () => {
	it.each(['jam', 'jam-2026', '2026-11', 'contact/work', 'y2026', 'año_nuevo', '会议', 'हिन्दी', '🌱', 'true'])('%s is one', (text) => {
		expect(isTagName(text)).toBe(true);
	});

	it.each(['', '2026', '٢٠٢٦', 'a.b', 'a!', 'x:y', "o'k", '#jam', 'two words', 'a,b', '[a]', '"a"', 'a\u200Bb'])('“%s” is none', (text) => {
		expect(isTagName(text)).toBe(false);
	});
});
