import pino, { type Logger } from 'pino';

export type Log = Logger;

/**
 * JSON lines on standard output. Nobody logs names, addresses, content or what was sent: faults carry their cause's message
 * and stack only, and database errors lose `detail`, `parameters` and `query`, which quote rows.
 */
export function makeLog(level: string): Log {
	return pino({
		level,
		base: null,
		timestamp: () => `,"time":"${new Date().toISOString().slice(0, 16)}Z"`,
		serializers: { err: fault },
		formatters: { level: (label) => ({ level: label }) },
	});
}

interface Fault {
	readonly name?: string;
	readonly message: string;
	readonly code?: string;
	readonly stack?: string[];
	readonly cause?: Fault;
}

function fault(error: unknown): Fault {
	if (!(error instanceof Error)) return { message: 'not an error' };
	const { name, stack, cause } = error;
	const code = (error as { code?: unknown }).code;
	return {
		name,
		// a database error's message may quote a value ("invalid input syntax for type uuid: ...")
		message: name === 'PostgresError' ? String(code) : error.message.slice(0, 200),
		code: typeof code === 'string' ? code : undefined,
		stack: stack
			?.split('\n')
			.slice(1, 8)
			.map((frame) => frame.trim()),
		cause: cause instanceof Error ? fault(cause) : undefined,
	};
}
