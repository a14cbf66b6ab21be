-- Roles and database, once, as superuser; running it again changes nothing:
--   sudo -u postgres psql -v ON_ERROR_STOP=1 -f infra/postgres/roles.sql
-- With OWNER_PASSWORD_FILE in the environment the owner gets that file's content as password; without it, none
-- (on one machine the socket's peer authentication needs none).

-- The login of the program. Owns the database and its tables, migrates them, and serves nobody under its own rights:
-- every session takes one of the two roles below with its first packet. Row security is forced on owners too.
select 'create role gestaltungsraum' where not exists (select from pg_roles where rolname = 'gestaltungsraum') \gexec
alter role gestaltungsraum login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- Serves people: reads and writes rows of one municipality, which row security decides. No login, so nobody connects as it.
select 'create role gestaltungsraum_app' where not exists (select from pg_roles where rolname = 'gestaltungsraum_app') \gexec
alter role gestaltungsraum_app nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- Signs people in, sends mails, searches and renames across walls: reads every table, so the program does one thing at a
-- time under it (docs/adr/0002-row-security-and-roles.md). No login either.
select 'create role gestaltungsraum_gate' where not exists (select from pg_roles where rolname = 'gestaltungsraum_gate') \gexec
alter role gestaltungsraum_gate nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- The owner may become either (SET ROLE); neither may become the owner or the other.
grant gestaltungsraum_app, gestaltungsraum_gate to gestaltungsraum;

-- Read by psql itself, so that the password stands neither in this file nor in the list of processes.
\getenv password_file OWNER_PASSWORD_FILE
\if :{?password_file}
	\set password `cat "$OWNER_PASSWORD_FILE"`
	alter role gestaltungsraum password :'password';
	\unset password
\endif

-- German sorting as in the embedded database. template0, because only it may be copied with another collation.
select $$create database gestaltungsraum owner gestaltungsraum template template0 encoding 'UTF8' locale_provider icu icu_locale 'de' locale 'C'$$
where not exists (select from pg_database where datname = 'gestaltungsraum') \gexec
alter database gestaltungsraum owner to gestaltungsraum;

-- Nobody else connects or makes temporary tables. The two roles need no right to connect: the owner's session has connected already.
revoke all on database gestaltungsraum from public;

-- Rights on tables come with the migrations, table by table. They also run CREATE EXTENSION pg_trgm: trusted since
-- PostgreSQL 13, so the owner of the database may do it without being superuser.
