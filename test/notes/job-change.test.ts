import { expect, it } from 'vitest';
import { readSettings } from '../../src/core/saved-settings.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { changeJob } from '../../src/notes/job-change.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { day } from '../support/day.ts';

const changed = (text: string, settings: Settings = defaultSettings): string => {
	const plan = changeJob(text, { company: 'Globex', role: null }, day('2026-11-18'), settings);
	return plan.kind === 'refused' ? plan.reason : applySplices(text, plan.splices);
};
const { settings: renamed } = readSettings({ properties: { 'job-since': { name: 'seit', alsoRead: ['job-since'] } } });

it('the day of a new job goes to the key that was read', () => {
	expect(changed('---\nJob Since: 2020-01-01 # about\ncompany: Acme\n---\n')).toContain('---\nJob Since: 2026-11-18 # about\ncompany: Globex\n---\n');
	expect(changed('---\njob-since: 2020-01-01\ncompany: Acme\n---\n', renamed)).toContain('---\njob-since: 2026-11-18\ncompany: Globex\n---\n');
	expect(changed('---\njob-since: 2019-01-01\nSeit: 2020-01-01\ncompany: Acme\n---\n', renamed)).toContain('---\njob-since: 2019-01-01\nSeit: 2026-11-18\n');
});

it('the day of a new job goes to the name of the settings where the note has none', () => {
	expect(changed('---\ncompany: Acme\n---\n')).toContain('---\ncompany: Globex\njob-since: 2026-11-18\n---\n');
	expect(changed('---\ncompany: Acme\n---\n', renamed)).toContain('---\ncompany: Globex\nseit: 2026-11-18\n---\n');
});

it('a job that the note has by now changes nothing, and leaves no line that was never true', () => {
	for (const text of ['---\ncompany: Globex\nrole: CTO\n---\n', '---\ncompany: "[[Globex]]"\n---\n', '---\ncompany:\n---\n', 'Text.\n']) expect(changed(text)).toBe(text);
	expect(changed('---\ncompany: Initech\n---\n')).toContain('- until 2026-11-18: Initech\n');
});
