/** Why the system refuses, by its own code: parts of a sentence, without a full stop. */
const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'you do not have the permission',
	EPERM: 'the system does not permit it',
	EROFS: 'the disk can only be read',
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is full',
	EIO: 'the disk reports an error',
	ENOENT: 'there is no such file',
	ENOTDIR: 'a part of the path is a file, not a folder',
	EISDIR: 'it is a folder',
	EEXIST: 'something of that name is there already',
	ELOOP: 'its symbolic links cannot be followed',
	ENAMETOOLONG: 'the name is too long',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	EBUSY: 'another program is using it',
	ETXTBSY: 'another program is using it',
	EXDEV: 'it lies on another disk',
	ENOTSUP: 'the disk cannot do this',
	EOPNOTSUPP: 'the disk cannot do this',
};

/** `the disk is full (ENOSPC)`. */
export function systemRefuses(code: string): string {
	const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
	return `${reason ?? 'the system refuses'} (${code})`;
}
