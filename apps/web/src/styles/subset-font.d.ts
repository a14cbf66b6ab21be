/** The part of subset-font that fonts.build.ts uses; the package brings no types. */
declare module 'subset-font' {
	interface Options {
		readonly targetFormat: 'woff2' | 'sfnt';
		/** OpenType feature tags to keep; all others are dropped. */
		readonly keepFeatures: readonly string[];
		readonly noHinting: boolean;
	}
	/** @param letters every letter that the result has a glyph for */
	export default function subset(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
