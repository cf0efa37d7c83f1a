import type { Buffer } from 'node:buffer';

export function withPalette(png: Buffer): Buffer;
export function decode(png: Buffer): { readonly width: number; readonly height: number; readonly pixels: Uint32Array };
