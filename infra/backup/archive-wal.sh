#!/bin/sh
# Keeps one finished segment of the write-ahead log, for PostgreSQL's archive_command:
#   archive_command = '/opt/gestaltungsraum/infra/backup/archive-wal.sh "%p" "%f" /var/backups/gestaltungsraum/wal'
# Nothing is ever overwritten: a name that exists is a success only when its content is the same (PostgreSQL asks
# again after a crash). Compressed, because a segment is 16 MB even when one quiet minute filled a corner of it.
set -eu
from=$1
kept=$3/$2.gz
if [ -e "$kept" ]; then
	gzip -dc "$kept" | cmp -s - "$from"
	exit
fi
umask 077
gzip -1 -c "$from" >"$kept.part"
sync "$kept.part"
mv "$kept.part" "$kept"
sync "$3"
