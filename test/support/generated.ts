import process from 'node:process';

/** How many notes a property is tried on: 10,000, and fewer in the runs that repeat the tests in other time zones. */
export const GENERATED_NOTES = Number(process.env['GENERATED_NOTES'] ?? 10_000);
