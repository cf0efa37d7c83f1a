import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, withPalette } from '../../scripts/palette-png.mjs';

/** A PNG of RGB rows, each written with the filter that is named for it. */
function pngOf(rows: readonly (readonly number[])[], filters: readonly number[]): Buffer {
	const width = rows[0]?.length ?? 0;
	const bytes = rows.map((row) => row.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
	const raw = bytes.flatMap((row, y) => [filters[y] ?? 0, ...row.map((value, x) => (value - predicted(bytes, x, y, filters[y] ?? 0)) & 255)]);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(rows.length, 4);
	header.set([8, 2], 8);
	return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(raw))), chunk('IEND', Buffer.alloc(0))]);
}

/** The filters of the format: none, left, up, average. Paeth is Chromium's to write, and tried with its pictures. */
function predicted(bytes: readonly (readonly number[])[], x: number, y: number, filter: number): number {
	const left = bytes[y]?.[x - 3] ?? 0;
	const up = bytes[y - 1]?.[x] ?? 0;
	return [0, left, up, (left + up) >> 1][filter] ?? 0;
}

function chunk(name: string, body: Buffer): Buffer {
	const size = Buffer.alloc(4);
	size.writeUInt32BE(body.length);
	const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([size, named, sum]);
}

const anyPicture = fc.integer({ min: 1, max: 12 }).chain((width) => fc.array(fc.tuple(fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: width, maxLength: width }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 12 }));

describe('a picture with a palette', () => {
	it('is the same picture, pixel by pixel, where it has no more than 256 colours', () => {
		fc.assert(fc.property(anyPicture, (rows) => {
			const png = pngOf(rows.map(([row]) => row), rows.map(([, filter]) => filter));
			const small = withPalette(png);
			expect([...decode(small).pixels]).toEqual(rows.flatMap(([row]) => row));
			expect(decode(small)).toMatchObject({ width: rows[0]?.[0].length, height: rows.length });
		}));
	});

	it('has the nearest of its commonest colours for those beyond', () => {
		const common = Array.from({ length: 256 }, (_none, index) => index << 16);
		const png = pngOf([[...common, ...common, 0x100001]], [0]);
		expect(decode(withPalette(png)).pixels.at(-1)).toBe(0x100000);
	});
});
