// Makes a PNG of a screen small: at most 256 colours, each as the picture has it or the nearest one. PNG: W3C, third edition.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 256;
const FILTERS = [
	() => 0,
	(left) => left,
	(_left, up) => up,
	(left, up) => (left + up) >> 1,
	(left, up, corner) => {
		const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
		return a <= b && a <= c ? left : b <= c ? up : corner;
	},
];

/** The same picture with a palette; the input has 8 bits a channel, RGB or RGBA without anything seen through, and no interlacing. */
export function withPalette(png) {
	const { width, height, pixels } = decode(png);
	const palette = paletteOf(pixels);
	const indexes = new Map();
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const colour = pixels[y * width + x];
			if (!indexes.has(colour)) indexes.set(colour, nearest(palette, colour));
			rows[y * (width + 1) + 1 + x] = indexes.get(colour);
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	const colours = Buffer.from(palette.flatMap(channels));
	return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** The pixels, row by row, as 0xRRGGBB. */
export function decode(png) {
	let width = 0;
	let height = 0;
	let palette = null;
	let type = 0;
	const data = [];
	for (let at = 8; at < png.length; ) {
		const size = png.readUInt32BE(at);
		const name = png.toString('latin1', at + 4, at + 8);
		const body = png.subarray(at + 8, at + 8 + size);
		if (name === 'IHDR') {
			[width, height, type] = [body.readUInt32BE(0), body.readUInt32BE(4), body[9]];
			if (body[8] !== 8 || ![2, 3, 6].includes(type) || body[12] !== 0) throw new Error('This kind of PNG is not read');
		} else if (name === 'PLTE') palette = body;
		else if (name === 'IDAT') data.push(body);
		at += size + 12;
	}
	const size = { 2: 3, 3: 1, 6: 4 }[type];
	const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * size, height, size);
	const colourAt = (source, at) => (source[at] << 16) | (source[at + 1] << 8) | source[at + 2];
	const pixels = Uint32Array.from({ length: width * height }, (_none, index) => (palette === null ? colourAt(bytes, index * size) : colourAt(palette, bytes[index] * 3)));
	return { width, height, pixels };
}

function unfiltered(raw, stride, height, size) {
	const bytes = Buffer.alloc(stride * height);
	for (let y = 0; y < height; y += 1) {
		const predict = FILTERS[raw[y * (stride + 1)]];
		for (let x = 0; x < stride; x += 1) {
			const at = y * stride + x;
			const left = x >= size ? bytes[at - size] : 0;
			const up = y > 0 ? bytes[at - stride] : 0;
			const corner = x >= size && y > 0 ? bytes[at - stride - size] : 0;
			bytes[at] = raw[y * (stride + 1) + 1 + x] + predict(left, up, corner);
		}
	}
	return bytes;
}

/** The commonest colours. What is left of a screen is the edges of letters, which have near neighbours among these. */
function paletteOf(pixels) {
	const counts = new Map();
	for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	return [...counts.entries()].sort(([a, countA], [b, countB]) => countB - countA || a - b).slice(0, COLOURS).map(([colour]) => colour);
}

function nearest(palette, colour) {
	const [red, green, blue] = channels(colour);
	let best = 0;
	let bestDistance = Infinity;
	for (const [index, candidate] of palette.entries()) {
		const [r, g, b] = channels(candidate);
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < bestDistance) [best, bestDistance] = [index, distance];
	}
	return best;
}

function channels(colour) {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(name, body) {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(body.length, 0);
	frame.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

