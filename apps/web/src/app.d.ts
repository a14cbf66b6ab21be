import 'unplugin-icons/types/svelte';
import type { MeView } from '@gestaltungsraum/domain/identity/contract';
import type { IncomingMessage } from 'node:http';

declare global {
	namespace App {
		interface Error {
			/** A refusal's code; absent for faults. */
			refusal?: string;
		}
		interface PageData {
			me?: MeView;
		}
		interface Platform {
			req: IncomingMessage & {
				/** Set by the host when web and API live in one process. */
				api?: {
					fetch(request: Request): Response | Promise<Response>;
					/** Questions alone, by their address, without the wire between. */
					ask(address: string, from: { headers: Headers; cookies: string }): Promise<{ status: number; body: string }>;
				};
			};
		}
	}
}
