#!/usr/bin/env bash
# Base backup of your own PostgreSQL, by its own programs, while it works. archive-wal.sh keeps the log in between.
#   sudo -u postgres infra/backup/backup.sh prepare    once, before archiving is switched on
#   sudo -u postgres infra/backup/backup.sh
# Environment: BACKUP_DIR, KEEP_DAYS, DATA_DIR (uploads and the secret; unset: none), and PGHOST, PGPORT, PGUSER as usual.
set -euo pipefail
umask 077
to=${BACKUP_DIR:-/var/backups/gestaltungsraum}
keep_days=${KEEP_DAYS:-35}
here=$(cd "$(dirname "$0")" && pwd)
PATH=$PATH:$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)

fail() {
	echo "$1" >&2
	exit 1
}

mkdir -p "$to/base" "$to/wal"
if ! cmp -s "$here/archive-wal.sh" "$to/archive-wal.sh"; then
	install -m 755 "$here/archive-wal.sh" "$to/archive-wal.sh"
fi
if [ "${1:-}" = prepare ]; then exit; fi
ask() { psql -XAt -d postgres -c "$1"; }
[ "$(ask "show archive_mode")" = on ] ||
	fail 'Das Protokoll wird nicht archiviert (archive_mode). / The log is not archived (archive_mode).'
# a base backup waits for its log: better a sentence now than a night of waiting
[ "$(ask "select coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) from pg_stat_archiver")" = f ] ||
	fail 'Das Archivieren scheitert gerade, siehe pg_stat_archiver. / Archiving fails at present, see pg_stat_archiver.'

partial=$to/base/partial
rm -rf "$partial"
mkdir "$partial"
# unlogged tables stay out of it by themselves
PGOPTIONS='-c client_min_messages=warning' pg_basebackup --pgdata="$partial/data" --checkpoint=fast --wal-method=none --manifest-checksums=SHA256
if command -v pg_verifybackup >/dev/null; then
	pg_verifybackup --no-parse-wal --quiet "$partial/data"
fi
if [ -n "${DATA_DIR:-}" ]; then
	cp -a "$DATA_DIR" "$partial/files"
fi
sums=$to/base/partial.sums
(cd "$partial" && find . -type f -printf '%P\0' | sort -z | xargs -0 sha256sum) >"$sums"
mv "$sums" "$partial/SHA256SUMS"
sync
# its end is its name: it can be restored to any moment after that
finished=$to/base/$(date -u +%Y-%m-%dT%H-%M-%SZ)
mv "$partial" "$finished"

# older than promised goes, the newest stays, and so does the log that the oldest remaining one needs
limit=$(date -u -d "$keep_days days ago" +%Y-%m-%dT%H-%M-%SZ)
for base in "$to"/base/????-??-??T??-??-??Z; do
	if [ "$base" != "$finished" ] && [[ $(basename "$base") < $limit ]]; then rm -rf "$base"; fi
done
oldest=$(printf '%s\n' "$to"/base/????-??-??T??-??-??Z | sort | head -n 1)
first=$(sed -n 's/^START WAL LOCATION.*file [0-9A-F]\{8\}\([0-9A-F]\{16\}\)).*/\1/p' "$oldest/data/backup_label")
[ -n "$first" ] || fail "$oldest/data/backup_label"
for segment in "$to"/wal/????????????????????????.*; do
	name=$(basename "$segment")
	# the first eight digits are the timeline: they do not count in the order
	if [[ $name =~ ^[0-9A-F]{24}\. ]] && [[ ${name:8:16} < $first ]]; then rm -f "$segment"; fi
done
echo "$finished ($(du -sh "$finished" | cut -f 1))"
