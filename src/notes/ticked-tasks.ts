import type { ReconnectTask } from './reconnect-task.ts';

/** The tasks of ours that were ticked between two readings of a note: those of a link of which fewer are open and more are done. As they stand now. */
export function tickedSince(before: readonly ReconnectTask[], now: readonly ReconnectTask[]): readonly ReconnectTask[] {
	const links = [...new Set(now.map(({ link }) => link))];
	return links.flatMap((link) => {
		const [old, all] = [before, now].map((tasks) => tasks.filter((task) => task.link === link)) as [ReconnectTask[], ReconnectTask[]];
		const isTicked = count(all, 'isOpen') < count(old, 'isOpen') && count(all, 'isDone') > count(old, 'isDone');
		return isTicked ? all.filter(({ isDone }) => isDone) : [];
	});
}

function count(tasks: readonly ReconnectTask[], what: 'isOpen' | 'isDone'): number {
	return tasks.filter((task) => task[what]).length;
}
