// Loaded before the program in a container: there the embedded database would vanish with the next version.
if (!process.env.DATABASE_URL && !process.env.DATABASE_URL_FILE) {
	console.error('DATABASE_URL oder DATABASE_URL_FILE fehlt: der Container bringt keine Datenbank mit.');
	console.error('DATABASE_URL or DATABASE_URL_FILE is missing: the container brings no database.');
	process.exit(78); // EX_CONFIG: a restart does not help
}
