#!/bin/bash
# Training run for the JVM's AOT cache: starts the application on a throw-away database, asks it for the pages that
# people meet first and stops it, which makes the JVM write down the classes and profiles it needed.
set -euo pipefail

jar=${1:?path of the extracted application}
cache=${2:?path of the cache to write}
here=$(cd "$(dirname "$jar")" && pwd)

work=$(mktemp -d)
chmod 755 "$work"
mkdir "$work/data"
export SERVER_PORT=${SERVER_PORT:-8080}
database_port=${TRAINING_DATABASE_PORT:-3306}
database=''
application=''
clean_up() {
  # shellcheck disable=SC2086 # empty when not started
  kill $application $database 2>/dev/null || true
  wait
  rm -rf "$work"
}
trap clean_up EXIT

within() { # seconds, process, command: repeats the command until it succeeds, while the process lives
  local deadline=$((SECONDS + $1)) process=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) && kill -0 "$process" || return 1
    sleep 0.5
  done
}

client=(mariadb --no-defaults --skip-ssl --socket="$work/db/sock" --user=root)
mariadb-install-db --no-defaults --user=mysql --datadir="$work/db" \
  --auth-root-authentication-method=normal --skip-test-db >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
mariadbd --no-defaults --user=mysql --datadir="$work/db" --socket="$work/db/sock" --pid-file="$work/db/pid" \
  --bind-address=127.0.0.1 --port="$database_port" --character-set-server=utf8mb4 --default-time-zone=+00:00 \
  >"$work/database.log" 2>&1 &
database=$!
within 60 "$database" "${client[@]}" --execute='SELECT 1' || { cat "$work/database.log"; exit 1; }
"${client[@]}" --execute="CREATE DATABASE coach; CREATE USER coach@'%' IDENTIFIED BY 'training'; GRANT ALL ON coach.* TO coach@'%'"

head -c 32 /dev/urandom | base64 >"$work/pepper"
head -c 32 /dev/urandom | base64 >"$work/vault-key"
COACH_BASE_URL="http://localhost:$SERVER_PORT" \
  COACH_DB_URL="jdbc:mariadb://127.0.0.1:$database_port/coach" COACH_DB_USER=coach COACH_DB_PASSWORD=training \
  COACH_DATA_DIR="$work/data" COACH_PEPPER_FILE="$work/pepper" COACH_VAULT_KEY_FILE="$work/vault-key" \
  java "@$here/jvm.options" -XX:AOTCacheOutput="$cache" -jar "$jar" >"$work/application.log" 2>&1 &
application=$!

page() { # path
  exec 3<>"/dev/tcp/127.0.0.1/$SERVER_PORT" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&3
  local status
  read -r -t 30 _ status _ <&3 || return 1
  cat <&3 >/dev/null
  exec 3>&-
  [[ $status == [23]* ]]
}
if ! within 180 "$application" page /actuator/health; then
  cat "$work/application.log"
  echo 'The application did not become healthy in the training run.' >&2
  exit 1
fi
for path in /login /client/login /client/login / /admin /client; do
  page "$path" || echo "training: no page at $path"
done

kill -TERM "$application"
wait "$application" || true
application=''
[[ -s $cache ]] || { cat "$work/application.log"; echo 'The JVM wrote no AOT cache.' >&2; exit 1; }
ls -l "$cache"
