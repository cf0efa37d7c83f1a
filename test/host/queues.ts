/** Work that stands in line by key: one after the other for the same key, side by side for different ones. */
export class Queues {
	readonly #tails = new Map<string, Promise<unknown>>();

	run<T>(key: string, work: () => Promise<T>): Promise<T> {
		const before = this.#tails.get(key) ?? Promise.resolve();
		const result = before.then(work, work);
		const done = (): void => {
			if (this.#tails.get(key) === result) this.#tails.delete(key);
		};
		this.#tails.set(key, result);
		result.then(done, done);
		return result;
	}
}
