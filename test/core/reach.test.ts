import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { waysToReach, type Reach } from '../../src/core/reach.ts';
import { contact } from '../support/contact.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const ways = (properties: Readonly<Record<string, unknown>>): readonly Reach[] => waysToReach(contact(properties), defaultSettings.channels);
const hrefs = (properties: Readonly<Record<string, unknown>>): readonly string[] => ways(properties).map(({ href }) => href);

describe('somebody can be written to', () => {
	it.each([
		['ana@acme.example', ['ana@acme.example']],
		['Ana Diaz <ana@acme.example>', ['ana@acme.example']],
		['"Diaz, Ana" <ana@acme.example>', ['ana@acme.example']],
		['mailto:ana@acme.example?subject=Hello.there', ['ana@acme.example']],
		['[Ana](mailto:ana@acme.example)', ['ana@acme.example']],
		['work: ana@acme.example.', ['ana@acme.example']],
		['ana@acme.example, ana@home.example; a@b.example', ['ana@acme.example', 'ana@home.example', 'a@b.example']],
		[['ana@acme.example', 'Ana <ana@home.example>', 'ana@acme.example'], ['ana@acme.example', 'ana@home.example']],
		['jörg@müller.example', ['jörg@müller.example']],
		['ana at acme', []],
		['ana@localhost', []],
		['\uD800@acme.example', []],
		['a\u0007b@acme.example', []],
		[true, []],
	])('at the addresses in %j', (email, addresses) => {
		expect(contact({ email }).emails).toEqual(addresses);
	});

	it('by a link in which nothing but the address is said', () => {
		expect(hrefs({ email: 'ana+list@acme.example' })).toEqual(['mailto:ana%2Blist@acme.example']);
		expect(hrefs({ email: 'a?bcc=x&b@acme.example' })).toEqual(['mailto:a%3Fbcc%3Dx%26b@acme.example']);
		expect(hrefs({ email: 'a%0Ab@acme.example' })).toEqual(['mailto:a%250Ab@acme.example']);
	});
});

describe('somebody can be called', () => {
	it.each([
		['+34 600 000 000', ['tel:+34600000000']],
		['+44 (0)20 7946 0000', ['tel:+442079460000']],
		['(020) 7946 0000', ['tel:02079460000']],
		['(+34) 600-000-000', ['tel:+34600000000']],
		['tel:+34-600-000-000;ext=12', ['tel:+34600000000']],
		['mobile: +34 600.000.000 (after six)', ['tel:+34600000000']],
		['030 / 123456', ['tel:030123456']],
		['+1 650 253 0000 ext. 123', ['tel:+16502530000']],
		['+1 650 253 0000 x123', ['tel:+16502530000']],
		['+1 650 253 0000 extension: 123', ['tel:+16502530000']],
		['+1 650 253 0000,123#', ['tel:+16502530000']],
		['2nd: +34 600 000 000', ['tel:+34600000000']],
		['\u202A+34 600\u2060 000 000\u202C', ['tel:+34600000000']],
		['600 000 000 / 611 111 111', ['tel:600000000', 'tel:611111111']],
		['+34 600 000 000, +34 611 111 111; 020 7946 0000', ['tel:+34600000000', 'tel:+34611111111', 'tel:02079460000']],
		[['+34 600 000 000', 34_611_111_111], ['tel:+34600000000', 'tel:34611111111']],
		[112, ['tel:112']],
		['ask Bo', []],
		['12', []],
		[`1${' '.repeat(100_000)}`, []],
	])('at the numbers in %j', (phone, links) => {
		expect(hrefs({ phone })).toEqual(links);
	});

	it('is shown as it is written', () => {
		expect(ways({ phone: '+34 600 000 000 (after six)' })).toEqual([{ kind: 'phone', label: 'Call +34 600 000 000 (after six)', href: 'tel:+34600000000', channel: 'call' }]);
	});
});

describe('somebody has pages', () => {
	it.each([
		['linkedin', 'https://www.linkedin.com/in/ana-diaz', ['https://www.linkedin.com/in/ana-diaz']],
		['linkedin', 'linkedin.com/in/ana', ['https://linkedin.com/in/ana']],
		['LinkedIn', 'www.linkedin.com/in/ana', ['https://www.linkedin.com/in/ana']],
		['LinkedIn URL', 'HTTPS://linkedin.com/in/ana', ['HTTPS://linkedin.com/in/ana']],
		['GitHub', '[ana](https://github.example/ana)', ['https://github.example/ana']],
		['website', '<http://acme.example/a?b=c#d>', ['http://acme.example/a?b=c#d']],
		['website', 'acme.example', ['https://acme.example']],
		['website', 'www.acme.example', ['https://www.acme.example']],
		['website', ['https://a.example', 'https://b.example', 'https://a.example'], ['https://a.example', 'https://b.example']],
		['website', 'javascript:alert(1)', []],
		['website', ' JavaScript:alert(1)//https://a.example', []],
		['website', 'data:text/html,https://a.example/', []],
		['website', 'file:///etc/passwd', []],
		['website', 'obsidian://open?vault=x', []],
		['website', '//a.example/x', []],
		['website', '[x](javascript:alert(1))', []],
		['website', 'https://a.example/\u0007', []],
		['website', 'https://a.example/\u202Egnp', []],
		['website', 'https://a.example/b c', []],
		['website', 'https:///x', []],
		['x', 1.5, []],
		['x', '1.5/7', []],
		['mastodon', '@ana@social.example', []],
		['employer', 'https://a.example', []],
	])('in %s: %j', (property, value, urls) => {
		expect(contact({ [property]: value }).profiles.map(({ url }) => url)).toEqual(urls);
	});

	it('with LinkedIn first, by the name that the settings give it, and each page once', () => {
		const settings = { ...defaultSettings, properties: { ...defaultSettings.properties, linkedin: { name: 'li', alsoRead: [] } } };
		const one = contact({ website: 'https://a.example', url: 'https://a.example', Blog: 'https://b.example', li: 'linkedin.com/in/ana' }, { settings });
		expect(one.profiles).toEqual([
			{ label: 'LinkedIn', url: 'https://linkedin.com/in/ana' },
			{ label: 'Website', url: 'https://a.example' },
			{ label: 'Blog', url: 'https://b.example' },
		]);
	});
});

describe('the ways to reach somebody', () => {
	it('are addresses, then numbers, then pages, each with its channel', () => {
		expect(ways({ linkedin: 'linkedin.com/in/ana', phone: '600 000 000', email: 'ana@acme.example' }).map(({ kind, label, channel }) => [kind, label, channel])).toEqual([
			['email', 'E-mail ana@acme.example', 'email'],
			['phone', 'Call 600 000 000', 'call'],
			['profile', 'LinkedIn', 'message'],
		]);
	});

	it('have the channel as the settings spell it, and none that is not there', () => {
		const one = contact({ phone: '600 000 000', email: 'ana@acme.example' });
		expect(waysToReach(one, [{ name: 'Email', weight: 'full', icon: null }]).map(({ channel }) => channel)).toEqual(['Email', null]);
	});

	it('are links that are safe to open, whatever stands in the note', () => {
		const parts = fc.constantFrom('javascript:', 'https://', 'http://', 'www.', 'mailto:', 'tel:', 'ana', '@', '.', 'example', '/', '+34', '600000', ' ', '\n', '\u0000', '\u00A0', '\u202E', '\uD800', '<', '>', '(', ')', '[', '](', '"', ',', ';', '?', '%0A', '#', 'x', '٣');
		const text = fc.oneof(fc.array(parts, { maxLength: 12 }).map((all) => all.join('')), fc.string({ unit: 'binary' }));
		const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.anything());
		let links = 0;
		fc.assert(
			fc.property(fc.record({ email: value, phone: value, LinkedIn: value, website: value, url: value }), (properties) => {
				for (const href of hrefs(properties)) {
					links += 1;
					expect(href).toMatch(/^(?:mailto:[^@]+@[^@]+\.[^@]+|tel:\+?\d{3,}|https?:\/\/[^/].*)$/i);
					expect(href).not.toMatch(/[\p{Cc}\p{Cs}\s]/u);
				}
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(links).toBeGreaterThan(GENERATED_NOTES / 10);
	});
});
