#!/usr/bin/env bash
# Makes a second data directory from a base backup and the archived log, as it was at a moment. Never touches the running one.
#   sudo -u postgres infra/backup/restore.sh /var/lib/postgresql/restored '2026-11-22 09:30:00+01'
# Without a moment: everything that was archived. Environment: BACKUP_DIR; BASE (name of the base backup, else the last before the moment).
set -euo pipefail
umask 077
from=${BACKUP_DIR:-/var/backups/gestaltungsraum}
into=${1:-}
moment=${2:-}

fail() {
	echo "$1" >&2
	exit 1
}

[ -n "$into" ] || fail 'Der neue Ordner fehlt. / The new folder is missing.'
[ ! -e "$into" ] || [ -z "$(ls -A "$into")" ] || fail "$into ist nicht leer. / $into is not empty."
limit=9999-12-31
if [ -n "$moment" ]; then
	[[ $moment =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}[T\ ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)$ ]] ||
		fail 'Der Zeitpunkt braucht Datum, Uhrzeit mit Sekunden und Zeitzone. / The moment needs date, time with seconds and zone.'
	# "Z" is an abbreviation to PostgreSQL, and those are not known yet when it reads its settings
	moment=${moment/T/ }
	moment=${moment/Z/+00}
	limit=$(date -u -d "$moment" +%Y-%m-%dT%H-%M-%SZ)
fi
base=${BASE:-}
if [ -z "$base" ]; then
	for each in "$from"/base/????-??-??T??-??-??Z; do
		name=$(basename "$each")
		if [ -d "$each" ] && [[ $name < $limit || $name == "$limit" ]]; then base=$name; fi
	done
fi
[ -n "$base" ] || fail "Keine Grundsicherung vor $moment. / No base backup before $moment."

(cd "$from/base/$base" && sha256sum --check --quiet SHA256SUMS) ||
	fail "Die Sicherung $base ist beschädigt. / The backup $base is damaged."
mkdir -p "$into"
cp -a "$from/base/$base/data/." "$into/"
chmod 700 "$into"

# Old lines of an earlier restore would hold for this one too. Archiving is off: a copy that is only looked at must not
# leave a timeline in the archive that a later restore would follow.
settings=$into/postgresql.auto.conf
sed -i -E '/^[[:space:]]*(recovery_target|restore_command|archive_mode)/d' "$settings"
{
	echo "restore_command = 'gzip -dc \"$from/wal/%f.gz\" > \"%p\"'"
	echo "recovery_target_action = 'promote'"
	echo "archive_mode = 'off'"
	if [ -n "$moment" ]; then echo "recovery_target_time = '$moment'"; fi
} >>"$settings"
touch "$into/recovery.signal"
echo "$into: $base. Beim nächsten Start wird das Protokoll nachgespielt. / The log is replayed on its next start."
