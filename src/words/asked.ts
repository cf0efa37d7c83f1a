import { counted } from './numbers.ts';

/** What is said to somebody who asks for something from outside: a command line, a link, another plugin. Each is the part of a sentence after what it is about. */

export const noContact = (name: string): string => `there is no contact "${name}"`;
export const noContactNamed = 'no contact is named; say whom by name, alias or path';
export const didYouMean = (names: readonly string[]): string => `did you mean ${names.join(' or ')}?`;
export const severalContacts = (name: string, paths: readonly string[]): string => `several contacts are called "${name}": ${paths.join(', ')}; name one by its path`;
export const noChannel = (name: string, channels: readonly string[]): string => `there is no channel "${name}"; it is one of ${channels.join(', ')}`;
export const emptyDay = (option: string): string => `${option} is empty; leave it out or write a day`;
export const wrongDay = (option: string, text: string, message: string): string => `${option} "${text}": ${message}`;
export const notText = (name: string): string => `"${name}" has to be text`;
export const tooLong = (name: string, most: number): string => `"${name}" is longer than ${counted(most)} characters; a touch is a few lines`;
export const controlCharacters = (name: string): string => `"${name}" holds control characters; write plain text`;
export const lineBreaks = (name: string): string => `"${name}" has to stand on one line`;
